#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

/// On every profile: the words of a script, the model and the meaning of each given::… agree.
TEST(Given, EveryStateIsReachedByCauses)
{
    for (const tcp::Profile& profile : tcp::profiles()) {
        for (const tcp::State state : tcp::kStates) {
            const tcp::Timeline timeline = given::client(state, profile.settings());
            EXPECT_EQ(timeline.last().host(tcp::HostId::Client).state(), state) << profile.name << story(timeline);
        }
    }
}

TEST(Given, AnUnknownWordFailsTheTest)
{
    tcp::Timeline timeline = given::world();
    testing::TestPartResultArray failures;
    {
        testing::ScopedFakeTestPartResultReporter reporter(&failures);
        given::drive(timeline, "client jump");
    }
    EXPECT_EQ(failures.size(), 1);
    EXPECT_EQ(timeline.size(), 0u);
}
