// "Swap roles" (issue 5, misconception M1): the same closing with the other end as the active one.

#include "scenarios/lessons.h"

#include "scenario/swap_roles.h"

#include "lab/narration_rules.h"

#include <gtest/gtest.h>

using namespace app;

namespace {

std::vector<const tcp::Scenario*> offered()
{
    std::vector<const tcp::Scenario*> found;
    for (const Lesson& lesson : lessons()) {
        if (tcp::canSwapRoles(lesson.scenario())) found.push_back(&lesson.scenario());
    }
    return found;
}

TEST(SwappedLessons, AreManyAndTheFiveOfTheClosing)
{
    EXPECT_GE(offered().size(), 25u);
    for (const char* name : {"client-closes-first", "server-closes-first", "three-segment-close", "half-close",
                             "stalled-peer"}) {
        EXPECT_TRUE(tcp::canSwapRoles(lesson(name).scenario())) << name;
    }
    EXPECT_FALSE(tcp::canSwapRoles(lesson("three-way-handshake").scenario()));
    EXPECT_FALSE(tcp::canSwapRoles(lesson("time-wait-reopened").scenario()));
}

TEST(SwappedLessons, KeepTheirPromises)
{
    for (const tcp::Scenario* scenario : offered()) {
        const tcp::Scenario swapped = tcp::swappedRoles(*scenario);
        const tcp::Run run = tcp::play(swapped, tcp::settingsOf(swapped, {}).settings);
        EXPECT_FALSE(run.stopped) << scenario->id;
        for (const tcp::Verdict& verdict : run.verdicts)
            EXPECT_TRUE(verdict.ok) << scenario->id << ", step " << verdict.step + 1 << ": " << verdict.message;
    }
}

TEST(SwappedLessons, SwappedTwiceAreAsTheyWere)
{
    for (const tcp::Scenario* scenario : offered())
        EXPECT_TRUE(tcp::swappedRoles(tcp::swappedRoles(*scenario)) == *scenario) << scenario->id;
}

TEST(SwappedLessons, SayInTheirTitleThatTheyAre)
{
    for (const tcp::Scenario* scenario : offered()) {
        const tcp::LocalText title = tcp::swappedRoles(*scenario).title;
        EXPECT_TRUE(lab::inLanguage(title, "en").endsWith(" (roles swapped)")) << scenario->id;
        EXPECT_TRUE(lab::inLanguage(title, "ko").endsWith(" (역할 바꿈)")) << scenario->id;
    }
}

}  // namespace
