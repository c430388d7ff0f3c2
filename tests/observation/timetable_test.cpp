// What the simulated run tells a real one about time.

#include "observation/timetable.h"
#include "support/worlds.h"

#include <gtest/gtest.h>

namespace {

using namespace tcp;

Run played(std::initializer_list<std::string_view> steps)
{
    Run run{Timeline(World(findProfile("linux")->settings())), {}, {}, false};
    for (const std::string_view step : steps) {
        worlds::drive(run.timeline, step);
        run.stepEnds.push_back(run.timeline.size());
    }
    return run;
}

constexpr std::string_view kHandshake = "server listen; client connect; quiet";

TEST(Timetable, AStepThatEndsCloseToATimerMayLastLonger)
{
    const tcp::Run run = played({kHandshake, "network drop client 1; client send 100; 260ms", "client send 100; 1s"});
    const Timetable timetable(run);
    EXPECT_EQ(timetable.grace(1), 31250us + 20ms - 10ms);
    EXPECT_FALSE(timetable.grace(2));
}

// random-136 of seed 90210: the retransmission and its ACK just fit into the step, the kernel's timer is later.
TEST(Timetable, WhatATimerLeadsToMayNeedAsMuchLonger)
{
    const tcp::Run run = played({kHandshake, "network drop client 1; client send 100; 300ms", "client send 100; 1s"});
    const Timetable timetable(run);
    EXPECT_EQ(timetable.aftermath(1), 31250us + 20ms);
    EXPECT_EQ(timetable.happenings(1), 5u) << "text, text again and its arrival, the ACK and its arrival";
    EXPECT_LE(timetable.aftermath(2), Duration{});
}

}  // namespace
