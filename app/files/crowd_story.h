#pragma once

#include "scenario/scenario.h"
#include "traffic/crowd_settings.h"

#include <QString>

#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace app::files {

/// A story of many connections: what is set, what may be moved, and what an operator sees and does.
struct CrowdStory {
    std::string id;
    int order = 0;
    tcp::LocalText title;
    tcp::LocalText summary;
    tcp::LocalText operatorText;
    std::vector<std::pair<std::string, std::string>> settings;  ///< over tcp::crowdDefaults()
    std::vector<std::string> sliders;                           ///< keys worth moving

    /// The settings with overrides; the error names the key.
    struct Outcome {
        tcp::CrowdSettings settings;
        std::optional<std::string> error;
    };
    Outcome with(const std::vector<std::pair<std::string, std::string>>& overrides) const;
};

/// The built-in stories, embedded as :/crowds/ID.json, in their order.
std::vector<CrowdStory> crowdStories();
std::optional<CrowdStory> crowdStory(const QString& id);

}  // namespace app::files
