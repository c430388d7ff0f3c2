#pragma once

#include "lab/moment.h"
#include "simulation/profiles.h"

#include <QString>

namespace app::panels {

/// The settings of reference: settings for people. Keys that are names of a sysctl stay Latin.
QString settingLabel(const tcp::SettingKey& key);
QString settingTip(const tcp::SettingKey& key);
/// "60s" as "60 s" or "60초", "none" as "none" or "없음".
QString settingForPeople(const tcp::SettingKey& key, const tcp::Settings& settings);
/// What a person typed as the contract writes it: spaces, units and words of the language are understood.
QString settingFromPeople(const QString& typed);
/// What this key wants: "a time such as 30s, 1.5s, 2min".
QString settingExpectation(const tcp::SettingKey& key);

/// What of the profile could not be checked against a source.
QString profileDoubt(const tcp::Profile& profile);
/// "RFC 9293", "Linux 6.18" ...; "Linux 6.18 / Solaris 9" where client and server run two systems.
QString profileTitle(const tcp::Settings& settings);

}  // namespace app::panels
