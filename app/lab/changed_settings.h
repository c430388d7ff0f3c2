#pragma once

#include "lab/moment.h"

#include <optional>
#include <string>
#include <vector>

namespace app::lab {

/// A setting that is not as the lesson has it; both values as reference: settings writes them.
struct ChangedSetting {
    std::string key;
    std::string lesson;
    std::string now;

    friend bool operator==(const ChangedSetting&, const ChangedSetting&) = default;
};

/// The settings of the lesson, under the profile that is in force; in free play those of the profile.
std::optional<tcp::Settings> lessonSettings(const Moment& moment);
/// By what they are, not by whether somebody has typed them: one that is typed back is not changed.
std::vector<ChangedSetting> changedSettings(const Moment& moment);
/// Another profile than the lesson's; empty: the lesson's own.
std::string changedProfile(const Moment& moment);

}  // namespace app::lab
