#include "files/scenario_head.h"

#include "files/place.h"
#include "files/read_at_most.h"
#include "files/scenario_reader.h"
#include "files/step_reader.h"

#include "simulation/profiles.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <cstdio>

namespace app::files {
namespace {

constexpr std::array<std::string_view, 2> kHostMembers{"profile", "settings"};

void readFormat(const JsonNode& file, std::string_view wanted)
{
    const QString legal = quoted(QString::fromUtf8(wanted.data(), static_cast<qsizetype>(wanted.size())));
    const JsonNode node = file.member("format");
    if (!node.exists()) return file.fail("\"format\" is missing", "expected \"format\": " + legal);
    const auto format = node.text(legal);
    if (format && *format != wanted) {
        node.fail("unknown format " + quoted(QString::fromStdString(*format)), "expected " + legal);
    }
}

bool isId(const std::string& text)
{
    const auto plain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    return !text.empty() && text.size() <= 64 && plain(text.front())
           && std::ranges::all_of(text, [&](char c) { return plain(c) || c == '-'; });
}

std::string readId(const JsonNode& file)
{
    const JsonNode node = file.member("id");
    if (!node.exists()) {
        file.fail("\"id\" is missing", "expected \"id\": \"a-short-name\"");
        return {};
    }
    const auto id = node.text("text such as \"stalled-peer\"");
    if (id && !isId(*id)) {
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

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// Each value is tried on the settings at once, so that its fault has a place.
void readSettings(const JsonNode& node, tcp::Settings& settings, Pairs& pairs, std::optional<tcp::HostId> host)
{
    if (!node.exists() || !node.isObjectOfAny()) return;
    const std::string prefix = host ? std::string(tcp::text(*host)) + '.' : std::string();
    for (const QString& name : node.memberNames()) {
        if (node.hopeless()) return;
        const JsonNode member = node.member(name);
        const auto value = member.scalarText();
        if (!value) continue;
        const tcp::SettingKey* key = tcp::findSetting(name.toStdString());
        const bool misplaced = !key || (host && !key->ofHost);
        const auto error =
            tcp::applySetting(settings, (misplaced && !key ? std::string() : prefix) + name.toStdString(), *value);
        if (error && misplaced) member.failName(*error);
        else if (error) member.fail(*error);
        else pairs.emplace_back(name.toStdString(), *value);
    }
    if (const auto error = tcp::contradiction(settings)) node.fail(*error);
}

/// "client": {"profile": …, "settings": {…}}.
void readHost(const JsonNode& node, tcp::HostId host, tcp::Settings& settings, tcp::Scenario& scenario)
{
    if (!node.exists() || !node.isObjectOf(kHostMembers)) return;
    tcp::ScenarioHost& own = scenario.hosts[tcp::index(host)];
    own.profile = readProfile(node, {});
    if (!own.profile.empty()) settings.ownOf(host) = tcp::findProfile(own.profile)->settings();
    readSettings(node.member("settings"), settings, own.settings, host);
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

}  // namespace

void readHead(const JsonNode& file, std::string_view format, tcp::Scenario& scenario)
{
    readFormat(file, format);
    scenario.id = readId(file);
    scenario.title = readLocalText(file.member("title"));
    scenario.profile = readProfile(file, scenario.profile);
    tcp::Settings settings = tcp::findProfile(scenario.profile)->settings();
    readSettings(file.member("settings"), settings, scenario.settings, std::nullopt);
    readHost(file.member("client"), tcp::HostId::Client, settings, scenario);
    readHost(file.member("server"), tcp::HostId::Server, settings, scenario);
}

std::vector<Fault> readJson(const QByteArray& json, const QString& what,
                            const std::function<void(const JsonNode&)>& read)
{
    Faults faults;
    const JsonNode::Source source{json, faults};
    if (json.size() > kMostOctets) {
        faults.add(kMostOctets, "the file is too long", "expected at most 1 MiB");
    } else if (const auto place = placesOf(json, faults)) {
        if (json[place->begin] == '{' || json[place->begin] == '[') {
            if (const auto value = parseAccepted(json, faults)) read({QString(), *value, &*place, source});
        } else {
            faults.add(place->begin, "the file holds a single value", "expected " + what);
        }
    }
    return faults.located(json);
}

FileText readText(const QString& path)
{
    QFile file(path);
    const bool open = path == "-" ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!open) return {{}, file.errorString()};
    const QByteArray text = readAtMost(file, kMostOctets + 1);
    if (file.error() != QFileDevice::NoError) return {{}, file.errorString()};
    return {text, std::nullopt};
}

}  // namespace app::files
