#include "files/scenario_writer.h"

#include "files/json_text.h"

#include "scenario/action_text.h"

namespace app::files {
namespace {

constexpr std::string_view kSchema = "scenario.schema.json";

template <typename List, typename Text> JsonText listOf(const List& list, Text text)
{
    JsonText json = JsonText::list();
    for (const auto& item : list) json.add(JsonText::string(text(item)));
    return json;
}

JsonText writeText(const tcp::LocalText& texts)
{
    JsonText object = JsonText::object();
    for (const auto& [language, text] : texts) object.add(language, text);
    return object;
}

void addText(JsonText& json, std::string_view name, const tcp::LocalText& texts)
{
    if (!texts.empty()) json.add(name, writeText(texts));
}

JsonText writeAsk(const tcp::StepQuestion& question)
{
    JsonText json = JsonText::object();
    addText(json, "text", question.text);
    addText(json, "answer", question.answer);
    JsonText wrong = JsonText::list();
    for (const tcp::LocalText& text : question.wrong) wrong.add(writeText(text));
    json.add("wrong", std::move(wrong));
    addText(json, "because", question.because);
    return json;
}

void addState(JsonText& json, std::string_view name, const std::optional<tcp::State>& state)
{
    if (state) json.add(name, tcp::text(*state));
}

JsonText writePrints(const std::vector<tcp::ExpectedPrint>& prints)
{
    JsonText json = JsonText::object();
    for (const tcp::ExpectedPrint& print : prints)
        json.add(tcp::printText(print), listOf(print.lines, [](const std::string& line) { return line; }));
    return json;
}

JsonText writeExpectation(const tcp::Expectation& expect)
{
    JsonText json = JsonText::object();
    addState(json, "client", expect.client);
    addState(json, "server", expect.server);
    for (const tcp::ExpectedState& one : expect.sockets) json.add(tcp::text(one.socket), tcp::text(one.state));
    if (expect.result) json.add("result", listOf(*expect.result, tcp::resultText));
    if (expect.sent) json.add("sent", listOf(*expect.sent, tcp::segmentText));
    if (expect.signal) json.add("signal", listOf(*expect.signal, tcp::signalText));
    if (!expect.timers.empty()) json.add("timers", listOf(expect.timers, tcp::timerText));
    if (!expect.prints.empty()) json.add("prints", writePrints(expect.prints));
    if (expect.after) json.add("after", tcp::durationText(*expect.after));
    return json;
}

JsonText writeStep(const tcp::ScenarioStep& step)
{
    JsonText json = JsonText::object();
    if (step.actions.size() == 1) json.add("do", tcp::actionText(step.actions.front()));
    if (step.actions.size() > 1) json.add("do", listOf(step.actions, tcp::actionText));
    if (!std::holds_alternative<tcp::RunQuiet>(step.run)) json.add("run", tcp::runText(step.run));
    if (!step.expect.empty()) json.add("expect", writeExpectation(step.expect));
    addText(json, "title", step.title);
    addText(json, "say", step.say);
    addText(json, "why", step.why);
    addText(json, "look", step.look);
    if (step.ask) json.add("ask", writeAsk(*step.ask));
    return json;
}

void addNames(JsonText& json, std::string_view name, const std::vector<std::string>& names)
{
    if (!names.empty()) json.add(name, listOf(names, [](const std::string& text) { return text; }));
}

JsonText writeOpenAt(const OpenAt& at)
{
    JsonText json = JsonText::object();
    json.add("step", JsonText::number(at.step));
    if (at.moment > 0) json.add("moment", JsonText::number(at.moment));
    return json;
}

void addSettings(JsonText& json, const std::vector<std::pair<std::string, std::string>>& settings)
{
    JsonText object = JsonText::object();
    for (const auto& [key, value] : settings) object.add(key, value);
    if (!settings.empty()) json.add("settings", std::move(object));
}

void addScenario(JsonText& json, const tcp::Scenario& scenario)
{
    json.add("format", "tcp-state-lab/1").add("id", scenario.id);
    addText(json, "title", scenario.title);
    addText(json, "summary", scenario.summary);
    if (!scenario.group.empty()) json.add("group", scenario.group);
    addNames(json, "claims", scenario.claims);
    addNames(json, "misconceptions", scenario.misconceptions);
    json.add("profile", scenario.profile);
    addSettings(json, scenario.settings);
    for (const tcp::HostId host : tcp::kHosts) {
        const tcp::ScenarioHost& own = scenario.hosts[tcp::index(host)];
        if (own.empty()) continue;
        JsonText member = JsonText::object();
        if (!own.profile.empty()) member.add("profile", own.profile);
        addSettings(member, own.settings);
        json.add(tcp::text(host), std::move(member));
    }
    JsonText steps = JsonText::list();
    for (const tcp::ScenarioStep& step : scenario.steps) steps.add(writeStep(step));
    json.add("steps", std::move(steps));
}

}  // namespace

QByteArray writeScenario(const tcp::Scenario& scenario)
{
    JsonText json = JsonText::object();
    addScenario(json, scenario);
    return QByteArray::fromStdString(json.text() + '\n');
}

QByteArray writeLessonFile(const ScenarioFile& file)
{
    JsonText json = JsonText::object();
    json.add("$schema", kSchema);
    if (file.openAt) json.add("open_at", writeOpenAt(*file.openAt));
    if (file.order > 0) json.add("order", JsonText::number(file.order));
    addScenario(json, file.scenario);
    return QByteArray::fromStdString(json.text() + '\n');
}

}  // namespace app::files
