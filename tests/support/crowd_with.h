#pragma once

#include "traffic/crowd_settings.h"

#include <gtest/gtest.h>

#include <string>
#include <utility>
#include <vector>

namespace tcp {

using Pairs = std::vector<std::pair<std::string, std::string>>;

/// A crowd as it is without being asked, but for these keys.
inline CrowdSettings with(const Pairs& pairs)
{
    CrowdSettings settings = crowdDefaults();
    for (const auto& [key, value] : pairs) {
        const auto error = setCrowdKey(settings, key, value);
        EXPECT_FALSE(error) << key << ": " << (error ? error->wrong : "");
    }
    return settings;
}

} // namespace tcp
