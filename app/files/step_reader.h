#pragma once

#include "files/json_node.h"

#include "scenario/scenario.h"

#include <optional>
#include <string_view>
#include <vector>

namespace app::files {

/// One step of a scenario (reference: actions to 1.3); its faults go where the node's go.
tcp::ScenarioStep readStep(const JsonNode& node);

/// Text for people: an object with a member per language, or plain text, which is English. Empty if there is none.
tcp::LocalText readLocalText(const JsonNode& node);

/// One action, or a list of actions at one instant.
std::vector<tcp::Action> readActions(const JsonNode& node);
/// Empty where there is none, or null.
std::optional<tcp::State> readState(const JsonNode& node);
/// "30s".
tcp::Parsed<tcp::Duration> durationOrError(std::string_view text);

/// A list of texts, each read by a parser of scenario/action_text.h; `one`: what an item is called. Empty where there
/// is none.
template <typename T> std::optional<std::vector<T>>
readList(const JsonNode& node, tcp::Parsed<T> (*parse)(std::string_view), const QString& one)
{
    if (!node.exists()) return std::nullopt;
    std::vector<T> list;
    for (const JsonNode& item : node.items("a list of " + one + "s")) {
        if (item.hopeless()) break;
        if (const auto read = item.parsed(parse, "a " + one)) list.push_back(*read);
    }
    return list;
}

}  // namespace app::files
