#include "files/step_reader.h"

#include <array>

namespace app {
namespace {

constexpr std::array<std::string_view, 7> kStepMembers{"do", "run", "expect", "title", "say", "why", "look"};
constexpr std::array<std::string_view, 5> kExpectMembers{"client", "server", "sent", "signal", "after"};
constexpr std::array<std::string_view, 2> kLanguages{"en", "ko"};

std::vector<tcp::Action> readActions(const JsonNode& node)
{
    std::vector<tcp::Action> actions;
    if (!node.exists()) return actions;
    const QString expected = "an action or a list of actions";
    const auto nodes = node.isString() ? std::vector{node} : node.items(expected);
    for (const JsonNode& item : nodes) {
        if (item.hopeless()) break;
        if (const auto action = item.parsed(tcp::actionFromText, expected)) actions.push_back(*action);
    }
    return actions;
}

std::optional<tcp::State> readState(const JsonNode& node)
{
    if (!node.exists() || node.isNull()) return std::nullopt;
    return node.parsed(tcp::expectedStateFromText, "a state or null");
}

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

tcp::Parsed<tcp::Duration> afterFromText(std::string_view text)
{
    auto run = tcp::runFromText(text);
    if (const auto* error = std::get_if<tcp::TextError>(&run)) return *error;
    if (const auto* time = std::get_if<tcp::RunFor>(&std::get<tcp::RunMode>(run))) return time->time;
    return tcp::TextError{0, "no duration", "expected a duration such as \"30s\""};
}

tcp::Expectation readExpectation(const JsonNode& node)
{
    tcp::Expectation expectation;
    if (!node.exists() || !node.isObjectOf(kExpectMembers)) return expectation;
    expectation.client = readState(node.member("client"));
    expectation.server = readState(node.member("server"));
    expectation.sent = readList(node.member("sent"), tcp::segmentFromText, "segment");
    expectation.signal = readList(node.member("signal"), tcp::signalFromText, "signal");
    if (const JsonNode after = node.member("after"); after.exists()) {
        expectation.after = after.parsed(afterFromText, "a duration");
    }
    return expectation;
}

}  // namespace

tcp::LocalText readLocalText(const JsonNode& node)
{
    tcp::LocalText texts;
    if (!node.exists()) return texts;
    if (node.isString()) {
        if (const auto text = node.text("text")) texts["en"] = *text;
    } else if (!node.isObject()) {
        node.failType("text, or an object with a member per language");
    } else if (node.isObjectOf(kLanguages)) {
        for (const char* language : {"en", "ko"}) {
            const JsonNode member = node.member(language);
            if (!member.exists()) continue;
            if (const auto text = member.text("text")) texts[language] = *text;
        }
    }
    return texts;
}

tcp::ScenarioStep readStep(const JsonNode& node)
{
    tcp::ScenarioStep step;
    if (!node.isObjectOf(kStepMembers)) return step;
    step.actions = readActions(node.member("do"));
    if (const JsonNode run = node.member("run"); run.exists()) {
        step.run = run.parsed(tcp::runFromText, "\"next\", \"quiet\", \"until …\" or a duration").value_or(step.run);
    }
    step.expect = readExpectation(node.member("expect"));
    step.title = readLocalText(node.member("title"));
    step.say = readLocalText(node.member("say"));
    step.why = readLocalText(node.member("why"));
    step.look = readLocalText(node.member("look"));
    return step;
}

}  // namespace app
