#include "lab/joint_map.h"

#include "scenario/play.h"
#include "simulation/profiles.h"

#include <QTest>
#include <gtest/gtest.h>

namespace {

tcp::ExploreOptions small(const tcp::Settings& settings)
{
    tcp::ExploreOptions options;
    options.settings = settings;
    options.inFlight = 1;
    options.opens = 1;
    options.sends = 0;
    return options;
}

void explored(app::lab::JointMap& map, const tcp::Settings& settings)
{
    map.explore(settings, 1);
    ASSERT_TRUE(QTest::qWaitFor([&] { return map.complete(); }, 60'000));
}

}  // namespace

TEST(JointMap, IsWhatExploreFinds)
{
    const tcp::Settings settings = tcp::findProfile("linux")->settings();
    app::lab::JointMap map;
    explored(map, settings);
    tcp::Explorer explorer(small(settings));
    const tcp::Exploration found = explorer.run();
    for (const tcp::State client : tcp::kStates) {
        for (const tcp::State server : tcp::kStates) {
            SCOPED_TRACE(std::string(text(client)) + " x " + std::string(text(server)));
            ASSERT_EQ(map.reachable(client, server), found.reachable(client, server));
            if (!map.reachable(client, server)) continue;
            EXPECT_EQ(map.moves(client, server), explorer.pathTo(client, server).size());
        }
    }
    EXPECT_GT(map.reachablePairs().count(), 40u);
}

TEST(JointMap, ShowsAWayThatLeadsThere)
{
    app::lab::JointMap map;
    explored(map, tcp::findProfile("linux")->settings());
    const auto way = map.wayTo(tcp::State::Closing, tcp::State::Closing);
    ASSERT_TRUE(way);
    const tcp::Run run = tcp::play(*way, tcp::settingsOf(*way, {}).settings);
    EXPECT_EQ(run.timeline.last().host(tcp::HostId::Client).state(), tcp::State::Closing);
    EXPECT_EQ(run.timeline.last().host(tcp::HostId::Server).state(), tcp::State::Closing);
    EXPECT_FALSE(map.wayTo(tcp::State::FinWait2, tcp::State::FinWait2));
}
