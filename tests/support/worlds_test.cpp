#include "support/worlds.h"

#include <gtest/gtest-spi.h>
#include <gtest/gtest.h>

/// On every profile: the words of a script, the model and the way to each state agree.
TEST(Worlds, EveryStateIsReachedByCauses)
{
    for (const tcp::Profile& profile : tcp::profiles()) {
        for (const tcp::State state : tcp::kStates) {
            const tcp::Timeline timeline = worlds::client(state, profile.settings());
            EXPECT_EQ(timeline.last().host(tcp::HostId::Client).state(), state)
                << profile.name << worlds::storyOf(timeline);
        }
    }
}

/// Replay equals cache (architecture, "Time travel"), on the way to each state.
TEST(Worlds, AreTheSameWhenReplayed)
{
    for (const tcp::Profile& profile : tcp::profiles()) {
        for (const tcp::State state : tcp::kStates) {
            const tcp::Timeline timeline = worlds::client(state, profile.settings());
            const tcp::Timeline again = timeline.replayed();
            for (std::size_t i = 0; i <= timeline.size(); ++i) EXPECT_TRUE(timeline.at(i) == again.at(i)) << i;
            EXPECT_EQ(worlds::storyOf(timeline), worlds::storyOf(again));
        }
    }
}

TEST(Worlds, AnUnknownWordFailsTheTest)
{
    tcp::Timeline timeline = worlds::client(tcp::State::Closed);
    testing::TestPartResultArray failures;
    {
        testing::ScopedFakeTestPartResultReporter reporter(&failures);
        worlds::drive(timeline, "client jump");
    }
    EXPECT_EQ(failures.size(), 1);
    EXPECT_EQ(timeline.size(), 0u);
}
