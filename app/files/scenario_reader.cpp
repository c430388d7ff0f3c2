#include "files/scenario_reader.h"

#include "files/json_node.h"
#include "files/scenario_head.h"
#include "files/step_reader.h"

#include <array>

namespace app::files {
namespace {

constexpr std::string_view kFormat = "tcp-state-lab/1";
constexpr std::array<std::string_view, 15> kMembers{"format",  "id",        "title",  "summary", "group",
                                                    "profile", "settings",  "steps",  "claims",  "misconceptions",
                                                    "order",   "$schema",   "open_at", "client", "server"};

std::vector<std::string> readNames(const JsonNode& node)
{
    std::vector<std::string> names;
    if (!node.exists()) return names;
    for (const JsonNode& item : node.items("a list of names")) {
        if (item.hopeless()) break;
        if (const auto name = item.text("a name")) names.push_back(*name);
    }
    return names;
}

void readSteps(const JsonNode& file, tcp::Scenario& scenario)
{
    const JsonNode node = file.member("steps");
    if (!node.exists()) return file.fail("\"steps\" is missing", "expected \"steps\": [ … ]");
    const auto items = node.items("a list of steps");
    if (node.isArray() && items.empty()) node.fail("there are no steps", "expected at least one");
    for (const JsonNode& item : items) {
        if (item.hopeless()) return;
        if (scenario.steps.size() == kMostSteps) {
            return item.fail("too many steps", QStringLiteral("expected at most %1").arg(kMostSteps));
        }
        scenario.steps.push_back(readStep(item));
    }
}

std::optional<OpenAt> readOpenAt(const JsonNode& node, std::size_t steps)
{
    static constexpr std::array<std::string_view, 2> kPlace{"step", "moment"};
    if (!node.exists() || !node.isObjectOf(kPlace)) return std::nullopt;
    OpenAt at;
    if (const JsonNode step = node.member("step"); step.exists()) at.step = step.wholeNumber().value_or(0);
    if (const JsonNode moment = node.member("moment"); moment.exists()) at.moment = moment.wholeNumber().value_or(0);
    if (static_cast<std::size_t>(at.step) > steps) {
        const QString expected = QStringLiteral("expected 0 to %1").arg(steps);
        node.member("step").fail(QStringLiteral("there is no step %1").arg(at.step), expected);
    }
    return at;
}

void readMembers(const JsonNode& file, ScenarioFile& result)
{
    if (!file.isObjectOf(kMembers)) return;
    tcp::Scenario& scenario = result.scenario;
    readHead(file, kFormat, scenario);
    scenario.summary = readLocalText(file.member("summary"));
    if (const JsonNode node = file.member("group"); node.exists()) scenario.group = node.text("a name").value_or("");
    scenario.claims = readNames(file.member("claims"));
    scenario.misconceptions = readNames(file.member("misconceptions"));
    if (const JsonNode node = file.member("order"); node.exists()) result.order = node.wholeNumber().value_or(0);
    if (const JsonNode node = file.member("$schema"); node.exists()) node.text("the address of the schema");
    readSteps(file, scenario);
    result.openAt = readOpenAt(file.member("open_at"), scenario.steps.size());
}

}  // namespace

ScenarioFile readScenario(const QByteArray& json)
{
    ScenarioFile result;
    result.faults = readJson(json, QStringLiteral("a scenario {…}"),
                             [&result](const JsonNode& file) { readMembers(file, result); });
    return result;
}

ScenarioFile readScenarioFile(const QString& path)
{
    const FileText file = readText(path);
    if (file.error)
        return {.scenario = {}, .faults = {Fault{0, 0, "cannot be read: " + *file.error, "expected a scenario file"}}};
    return readScenario(file.text);
}

}  // namespace app::files
