#pragma once

#include "drill/player.h"

#include <string>
#include <vector>

namespace drilled {

struct NamedScript {
    std::string name;
    std::string text;
};
/// The scripts of this folder, and what else stands in the folder named, with all below it.
std::vector<NamedScript> scriptsIn(const std::string& folder);

/// The script played against the profile. A script that cannot be read fails the test.
tcp::drill::Playing played(const std::string& text, const char* profile = "linux");
/// "12: OtherSegment …", for the message of a failed check; empty: it agrees.
std::string differenceOf(const tcp::drill::Playing& playing);

} // namespace drilled
