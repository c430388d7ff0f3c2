#include "exploration/walks.h"

#include "simulation/profiles.h"

#include <gtest/gtest.h>

namespace tcp {

ExploreOptions optionsFor(const char* profile, int opens)
{
    ExploreOptions options;
    options.settings = findProfile(profile)->settings();
    options.opens = opens;
    options.sends = 0;
    options.loss = true;
    options.maxWorlds = mostWorlds();
    return options;
}

ExploreOptions withText(const char* profile)
{
    ExploreOptions options = optionsFor(profile, 1);
    options.inFlight = 1;
    options.sends = 1;
    return options;
}

void expectSound(const Exploration& found, const std::string& name)
{
    EXPECT_TRUE(found.complete || found.worlds >= mostWorlds()) << name;
    EXPECT_FALSE(found.violation) << name << ": " << found.violation->rule;
    EXPECT_EQ(found.stuck, 0U) << name;
}

} // namespace tcp
