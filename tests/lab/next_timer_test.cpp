#include "lab/next_timer.h"

#include "scenario/action_text.h"
#include "simulation/profiles.h"

#include <gtest/gtest.h>

using namespace std::chrono_literals;

namespace {

tcp::World after(std::initializer_list<const char*> actions)
{
    tcp::World world(tcp::findProfile("linux")->settings());
    for (const char* action : actions) world.step(std::get<tcp::Action>(tcp::actionFromText(action)));
    return world;
}

}  // namespace

TEST(NextTimer, IsTheOneThatWillReallyExpire)
{
    EXPECT_FALSE(app::lab::nextTimer(after({"server listen"})));
    // The retransmission timer runs, but the SYN,ACK will cancel it.
    const tcp::World calling = after({"server listen", "client connect"});
    EXPECT_TRUE(calling.host(tcp::HostId::Client).connections.front().tcb.running(tcp::Timer::Retransmission));
    EXPECT_FALSE(app::lab::nextTimer(calling));
}

TEST(NextTimer, OfALostSynIsItsRetransmission)
{
    const auto timer = app::lab::nextTimer(after({"network drop client 1", "client connect"}));
    ASSERT_TRUE(timer);
    EXPECT_EQ(timer->timer, tcp::Timer::Retransmission);
    EXPECT_EQ(timer->host, tcp::HostId::Client);
    EXPECT_EQ(timer->due, tcp::Instant{1s});
}
