#include "files/step_reader.h"

#include <algorithm>
#include <array>

namespace app {
namespace {

constexpr std::array<std::string_view, 8> kStepMembers{"do", "run", "expect", "title", "say", "why", "look", "ask"};
constexpr std::array<std::string_view, 4> kAskMembers{"text", "answer", "wrong", "because"};
constexpr std::array<std::string_view, 5> kExpectMembers{"client", "server", "sent", "signal", "after"};
constexpr std::array<std::string_view, 2> kLanguages{"en", "ko"};
constexpr std::size_t kMostWrong = 3;

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

tcp::LocalText readNeededText(const JsonNode& owner, const QString& name)
{
    const JsonNode node = owner.member(name);
    if (!node.exists()) owner.fail(quoted(name) + " is missing", "expected text, or an object with a member per language");
    const tcp::LocalText text = readLocalText(node);
    const auto blank = [](const auto& one) { return QString::fromStdString(one.second).trimmed().isEmpty(); };
    if (std::any_of(text.begin(), text.end(), blank)) node.fail(quoted(name) + " is empty", "expected something to read");
    return text;
}

/// Whether people who read one of the languages could not tell the two apart.
bool readAlike(const tcp::LocalText& one, const tcp::LocalText& other)
{
    return std::any_of(one.begin(), one.end(), [&](const auto& text) {
        const auto found = other.find(text.first);
        return found != other.end() && found->second == text.second;
    });
}

std::vector<tcp::LocalText> readWrong(const JsonNode& ask, const tcp::LocalText& answer)
{
    const JsonNode node = ask.member("wrong");
    std::vector<tcp::LocalText> wrong;
    if (!node.exists()) ask.fail("\"wrong\" is missing", "expected a list of one to three wrong answers");
    const auto items = node.exists() ? node.items("a list of wrong answers") : std::vector<JsonNode>();
    if (node.isArray() && items.empty()) node.fail("there is no wrong answer", "expected one to three");
    for (const JsonNode& item : items) {
        if (item.hopeless()) break;
        if (wrong.size() == kMostWrong) {
            item.fail("too many wrong answers", "expected at most three");
            break;
        }
        const tcp::LocalText text = readLocalText(item);
        const auto same = [&](const tcp::LocalText& other) { return readAlike(text, other); };
        if (same(answer) || std::any_of(wrong.begin(), wrong.end(), same)) {
            item.fail("this answer is there already", "expected answers that differ in every language");
        }
        wrong.push_back(text);
    }
    return wrong;
}

std::optional<tcp::StepQuestion> readAsk(const JsonNode& node)
{
    if (!node.exists() || !node.isObjectOf(kAskMembers)) return std::nullopt;
    tcp::StepQuestion question;
    question.text = readNeededText(node, "text");
    question.answer = readNeededText(node, "answer");
    question.wrong = readWrong(node, question.answer);
    question.because = readLocalText(node.member("because"));
    return question;
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
    step.ask = readAsk(node.member("ask"));
    return step;
}

}  // namespace app
