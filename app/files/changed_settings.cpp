#include "files/changed_settings.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <string_view>

namespace app::files {
namespace {

constexpr qsizetype kNamed = 3;  ///< settings; more are not worth a sentence
constexpr std::array<std::string_view, 3> kInNoText{"seed", "iss_client", "iss_server"};

struct SettingsNote {
    Q_DECLARE_TR_FUNCTIONS(SettingsNote)
};

QString written(std::string_view key, const std::string& value)
{
    return QString::fromUtf8(key.data(), static_cast<qsizetype>(key.size())) + '=' + QString::fromStdString(value);
}

/// What one host has, as if both had it.
tcp::Settings seenBy(const tcp::Settings& settings, tcp::HostId host)
{
    tcp::Settings one = settings;
    static_cast<tcp::HostSettings&>(one) = settings.of(host);
    return one;
}

void addChanges(QStringList& changes, const tcp::Settings& own, const tcp::Settings& run)
{
    if (own.profile != run.profile) changes << written("profile", std::string(own.profile));
    for (const tcp::SettingKey& key : tcp::settingKeys()) {
        const bool told = std::ranges::find(kInNoText, key.name) == kInNoText.end();
        if (told && key.get(own) != key.get(run)) changes << written(key.name, key.get(own));
    }
}

QString note(QStringList changes)
{
    changes.removeDuplicates();
    if (changes.isEmpty()) return {};
    const bool more = changes.size() > kNamed;
    const QString named = changes.mid(0, kNamed).join(QStringLiteral(", ")) + (more ? QStringLiteral(" …") : QString());
    return SettingsNote::tr("This text was written for %1, which this run has changed.").arg(named);
}

}  // namespace

QString changedSettingsNote(const tcp::Scenario& scenario, const tcp::Settings& run)
{
    const tcp::Settings own = tcp::settingsOf(scenario, {}).settings;
    QStringList changes;
    for (const tcp::HostId host : tcp::kHosts) addChanges(changes, seenBy(own, host), seenBy(run, host));
    return note(changes);
}

QString changedSettingsNote(const tcp::CrowdSettings& story, const tcp::CrowdSettings& run)
{
    QStringList changes;
    for (const tcp::CrowdKey& key : tcp::crowdKeys()) {
        const bool told = std::ranges::find(kInNoText, key.name) == kInNoText.end();
        if (told && key.get(story) != key.get(run)) changes << written(key.name, key.get(story));
    }
    addChanges(changes, story.tcp, run.tcp);
    return note(changes);
}

}  // namespace app::files
