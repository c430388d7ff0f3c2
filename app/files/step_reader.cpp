#include "files/step_reader.h"

#include "files/languages.h"

#include <algorithm>
#include <array>

namespace app::files {
namespace {

constexpr std::array<std::string_view, 8> kStepMembers{"do", "run", "expect", "title", "say", "why", "look", "ask"};
constexpr std::array<std::string_view, 4> kAskMembers{"text", "answer", "wrong", "because"};
constexpr std::array<std::string_view, 8> kExpectMembers{"client", "server", "result", "sent",
                                                         "signal", "timers", "prints", "after"};
constexpr std::size_t kMostWrong = 3;

bool namesSocket(const QString& member)
{
    const bool host = member.startsWith(QLatin1String("client")) || member.startsWith(QLatin1String("server"));
    return host && (member.contains(QLatin1Char('#')) || member.contains(QLatin1Char(':')));
}

/// The members "client#2" and "server:8080".
std::vector<tcp::ExpectedState> readSockets(const JsonNode& node)
{
    std::vector<tcp::ExpectedState> sockets;
    for (const QString& name : node.memberNames()) {
        if (!namesSocket(name)) continue;
        const auto parsed = tcp::socketFromText(name.toStdString());
        if (const auto* error = std::get_if<tcp::TextError>(&parsed)) {
            node.member(name).failName({error->wrong, error->expected});
            continue;
        }
        if (const auto state = readState(node.member(name)))
            sockets.push_back({std::get<tcp::SocketName>(parsed), *state});
    }
    return sockets;
}

/// One word where one call is made; else a list with an item for each call.
std::optional<std::vector<tcp::ExpectedResult>> readResult(const JsonNode& node, std::size_t calls)
{
    if (!node.isString()) return readList(node, tcp::resultFromText, "result");
    const auto one = node.parsed(tcp::resultFromText, "a result");
    if (calls != 1) {
        node.fail(QStringLiteral("one result for %1 calls").arg(calls),
                  "expected a list with a result for each call of the step");
    }
    return one ? std::optional(std::vector{*one}) : std::nullopt;
}

std::vector<tcp::ExpectedPrint> readPrints(const JsonNode& node)
{
    std::vector<tcp::ExpectedPrint> prints;
    if (!node.exists() || !node.isObjectOfAny()) return prints;
    for (const QString& name : node.memberNames()) {
        const JsonNode member = node.member(name);
        if (member.hopeless()) break;
        const auto parsed = tcp::printFromText(name.toStdString());
        if (const auto* error = std::get_if<tcp::TextError>(&parsed)) {
            member.failName({error->wrong, error->expected});
            continue;
        }
        tcp::ExpectedPrint print = std::get<tcp::ExpectedPrint>(parsed);
        const QString expected = "part of a line, or a list of them";
        for (const JsonNode& item : member.isString() ? std::vector{member} : member.items(expected)) {
            if (const auto line = item.text("part of a line")) print.lines.push_back(*line);
        }
        prints.push_back(std::move(print));
    }
    return prints;
}

tcp::Expectation readExpectation(const JsonNode& node, std::size_t calls)
{
    tcp::Expectation expectation;
    if (!node.exists() || !node.isObjectOf(kExpectMembers, namesSocket)) return expectation;
    expectation.sockets = readSockets(node);
    expectation.result = readResult(node.member("result"), calls);
    expectation.timers =
        readList(node.member("timers"), tcp::timerFromText, "timer").value_or(std::vector<tcp::ExpectedTimer>());
    expectation.prints = readPrints(node.member("prints"));
    expectation.client = readState(node.member("client"));
    expectation.server = readState(node.member("server"));
    expectation.sent = readList(node.member("sent"), tcp::segmentFromText, "segment");
    expectation.signal = readList(node.member("signal"), tcp::signalFromText, "signal");
    if (const JsonNode after = node.member("after"); after.exists()) {
        expectation.after = after.parsed(durationOrError, "a duration");
    }
    return expectation;
}

tcp::LocalText readNeededText(const JsonNode& owner, const QString& name)
{
    const JsonNode node = owner.member(name);
    if (!node.exists())
        owner.fail(quoted(name) + " is missing", "expected text, or an object with a member per language");
    const tcp::LocalText text = readLocalText(node);
    const auto blank = [](const auto& one) { return QString::fromStdString(one.second).trimmed().isEmpty(); };
    if (std::any_of(text.begin(), text.end(), blank))
        node.fail(quoted(name) + " is empty", "expected something to read");
    return text;
}

tcp::SettingError noLanguage(const QString& name)
{
    return {quoted(name).toStdString() + " is no language tag", "expected one such as \"en\", \"ko\" or \"pt-BR\""};
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

tcp::Parsed<tcp::Duration> durationOrError(std::string_view text)
{
    auto run = tcp::runFromText(text);
    if (const auto* error = std::get_if<tcp::TextError>(&run)) return *error;
    if (const auto* time = std::get_if<tcp::RunFor>(&std::get<tcp::RunMode>(run))) return time->time;
    return tcp::TextError{0, "no duration", "expected a duration such as \"30s\""};
}

tcp::LocalText readLocalText(const JsonNode& node)
{
    tcp::LocalText texts;
    if (!node.exists()) return texts;
    if (node.isString()) {
        if (const auto text = node.text("text")) texts["en"] = *text;
    } else if (!node.isObject()) {
        node.failType("text, or an object with a member per language");
    } else if (node.isObjectOfAny()) {
        for (const QString& language : node.memberNames()) {
            if (node.hopeless()) break;
            const JsonNode member = node.member(language);
            if (!isLanguageTag(language)) member.failName(noLanguage(language));
            else if (const auto text = member.text("text")) texts[language.toStdString()] = *text;
        }
    }
    return texts;
}

namespace {

std::size_t callsOf(const tcp::ScenarioStep& step)
{
    return static_cast<std::size_t>(std::ranges::count_if(step.actions, [](const tcp::Action& action) {
        return std::holds_alternative<tcp::CallAction>(action);
    }));
}

}  // namespace

tcp::ScenarioStep readStep(const JsonNode& node)
{
    tcp::ScenarioStep step;
    if (!node.isObjectOf(kStepMembers)) return step;
    step.actions = readActions(node.member("do"));
    if (const JsonNode run = node.member("run"); run.exists()) {
        step.run = run.parsed(tcp::runFromText, "\"next\", \"quiet\", \"until …\" or a duration").value_or(step.run);
    }
    step.expect = readExpectation(node.member("expect"), callsOf(step));
    step.title = readLocalText(node.member("title"));
    step.say = readLocalText(node.member("say"));
    step.why = readLocalText(node.member("why"));
    step.look = readLocalText(node.member("look"));
    step.ask = readAsk(node.member("ask"));
    return step;
}

}  // namespace app::files
