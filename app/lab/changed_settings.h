#pragma once

#include "lab/moment.h"

#include <optional>
#include <string>
#include <vector>

namespace app::lab {

/// A setting that is not as the lesson has it; both values as reference: settings writes them.
struct ChangedSetting {
    std::optional<tcp::HostId> host;  ///< of which alone; empty: of both, or of the network
    std::string key;
    std::string lesson;
    std::string now;

    friend bool operator==(const ChangedSetting&, const ChangedSetting&) = default;
};

/// The profiles of the two hosts, as tcp::profileChoiceText() writes them.
std::string profilesOf(const tcp::Settings& settings);
/// The settings of the lesson, under the profile that is in force; in free play those of the profile.
std::optional<tcp::Settings> lessonSettings(const Moment& moment);
/// By what they are, not by whether somebody has typed them: one that is typed back is not changed.
std::vector<ChangedSetting> changedSettings(const Moment& moment);
/// Other profiles than the lesson's, as tcp::profileChoiceText() writes them; empty: the lesson's own.
std::string changedProfile(const Moment& moment);

}  // namespace app::lab
