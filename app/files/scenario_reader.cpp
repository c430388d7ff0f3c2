#include "files/scenario_reader.h"

#include "files/json_node.h"
#include "files/place.h"
#include "files/step_reader.h"

#include "simulation/profiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <array>
#include <cstdio>

namespace app {
namespace {

constexpr std::string_view kFormat = "tcp-state-lab/1";
constexpr std::array<std::string_view, 13> kMembers{"format",  "id",        "title",  "summary", "group",
                                                    "profile", "settings",  "steps",  "claims",  "misconceptions",
                                                    "order",   "$schema",   "open_at"};

void readFormat(const JsonNode& file)
{
    const JsonNode node = file.member("format");
    if (!node.exists()) return file.fail("\"format\" is missing", "expected \"format\": \"tcp-state-lab/1\"");
    const auto format = node.text("\"tcp-state-lab/1\"");
    if (format && *format != kFormat) {
        node.fail("unknown format " + quoted(QString::fromStdString(*format)), "expected \"tcp-state-lab/1\"");
    }
}

std::string readId(const JsonNode& file)
{
    static const QRegularExpression kId("\\A[a-z0-9][a-z0-9-]{0,63}\\z");
    const JsonNode node = file.member("id");
    if (!node.exists()) {
        file.fail("\"id\" is missing", "expected \"id\": \"a-short-name\"");
        return {};
    }
    const auto id = node.text("text such as \"stalled-peer\"");
    if (id && !kId.match(QString::fromStdString(*id)).hasMatch()) {
        node.fail("bad id " + quoted(QString::fromStdString(*id)),
                  "expected lower-case letters, digits and hyphens, at most 64");
    }
    return id.value_or("");
}

std::string readProfile(const JsonNode& file, const std::string& usual)
{
    const JsonNode node = file.member("profile");
    if (!node.exists()) return usual;
    const auto profile = node.text("the name of a profile");
    if (!profile) return usual;
    if (const auto error = tcp::unknownProfile(*profile)) {
        node.fail(*error);
        return usual;
    }
    return *profile;
}

/// Each value is tried on the profile at once, so that its fault has a place.
void readSettings(const JsonNode& file, tcp::Scenario& scenario)
{
    const JsonNode node = file.member("settings");
    const tcp::Profile* profile = tcp::findProfile(scenario.profile);
    if (!node.exists() || !node.isObjectOfAny() || !profile) return;
    tcp::Settings settings = profile->settings();
    for (const QString& name : node.memberNames()) {
        if (node.hopeless()) return;
        const JsonNode member = node.member(name);
        const auto value = member.scalarText();
        if (!value) continue;
        const auto error = tcp::applySetting(settings, name.toStdString(), *value);
        if (error && !tcp::findSetting(name.toStdString())) member.failName(*error);
        else if (error) member.fail(*error);
        else scenario.settings.emplace_back(name.toStdString(), *value);
    }
    if (const auto error = tcp::contradiction(settings)) node.fail(*error);
}

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
    readFormat(file);
    scenario.id = readId(file);
    scenario.title = readLocalText(file.member("title"));
    scenario.summary = readLocalText(file.member("summary"));
    if (const JsonNode node = file.member("group"); node.exists()) scenario.group = node.text("a name").value_or("");
    scenario.profile = readProfile(file, scenario.profile);
    readSettings(file, scenario);
    scenario.claims = readNames(file.member("claims"));
    scenario.misconceptions = readNames(file.member("misconceptions"));
    if (const JsonNode node = file.member("order"); node.exists()) result.order = node.wholeNumber().value_or(0);
    if (const JsonNode node = file.member("$schema"); node.exists()) node.text("the address of the schema");
    readSteps(file, scenario);
    result.openAt = readOpenAt(file.member("open_at"), scenario.steps.size());
}

/// What our own walk lets pass and Qt does not: a number that no double can hold, half a surrogate pair.
std::optional<QJsonValue> parseAccepted(const QByteArray& json, Faults& faults)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error == QJsonParseError::NoError) {
        return document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object());
    }
    faults.add(error.offset, error.errorString(), "expected JSON as of RFC 8259");
    return std::nullopt;
}

ScenarioFile unreadable(const QString& why)
{
    return {.scenario = {}, .faults = {Fault{0, 0, "cannot be read: " + why, "expected a scenario file"}}};
}

}  // namespace

ScenarioFile readScenario(const QByteArray& json)
{
    ScenarioFile result;
    Faults faults;
    const JsonNode::Source source{json, faults};
    if (json.size() > kMostOctets) {
        faults.add(kMostOctets, "the file is too long", "expected at most 1 MiB");
    } else if (const auto place = placesOf(json, faults)) {
        if (json[place->begin] == '{' || json[place->begin] == '[') {
            if (const auto value = parseAccepted(json, faults))
                readMembers({QString(), *value, &*place, source}, result);
        } else {
            faults.add(place->begin, "the file holds a single value", "expected a scenario {…}");
        }
    }
    result.faults = faults.located(json);
    return result;
}

ScenarioFile readScenarioFile(const QString& path)
{
    QFile file(path);
    const bool open = path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) return unreadable(file.errorString());
    QByteArray json;
    while (json.size() <= kMostOctets) {
        const QByteArray more = file.read(kMostOctets + 1 - json.size());
        if (more.isEmpty()) break;
        json += more;
    }
    if (file.error() != QFileDevice::NoError) return unreadable(file.errorString());
    return readScenario(json);
}

}  // namespace app
