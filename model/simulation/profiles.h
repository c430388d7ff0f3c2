#pragma once

#include "simulation/settings.h"

#include <span>
#include <string_view>

namespace tcp {

/// A named set of values and deviations, each with its source in the README's table.
struct Profile {
    std::string_view name;      ///< "rfc9293"
    std::string_view title;     ///< "RFC 9293", "Linux 6.18"
    Settings (*settings)();
    bool verified;              ///< false: some values could not be checked against a source
    std::string_view doubt;     ///< what is not verified, in English; the window translates it
};

std::span<const Profile> profiles();
const Profile* findProfile(std::string_view name);

}  // namespace tcp
