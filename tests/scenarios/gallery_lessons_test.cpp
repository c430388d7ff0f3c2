// The bug gallery (issue 5): one host follows a documented wrong rule; find it. And lessons with a twin on another
// system name it.

#include "scenarios/lessons.h"

#include "protocol/deviation.h"

#include "lab/narration_rules.h"

#include <gtest/gtest.h>

#include <set>

using namespace app;

namespace {

std::vector<const tcp::Scenario*> gallery()
{
    std::vector<const tcp::Scenario*> found;
    for (const Lesson& lesson : lessons()) {
        if (lesson.scenario().group == "bugs") found.push_back(&lesson.scenario());
    }
    return found;
}

/// The settings without the bugs: what right stacks do.
tcp::Scenario mended(tcp::Scenario scenario)
{
    std::erase_if(scenario.settings, [](const auto& pair) { return pair.first.starts_with("bug_"); });
    return scenario;
}

std::size_t failed(const tcp::Scenario& scenario)
{
    return tcp::play(scenario, tcp::settingsOf(scenario, {}).settings).failed();
}

TEST(BugGallery, HasALessonForEveryWrongRule)
{
    std::set<tcp::Deviation> shown;
    for (const tcp::Scenario* scenario : gallery()) {
        const tcp::Settings settings = tcp::settingsOf(*scenario, {}).settings;
        shown.insert(settings.bugs.begin(), settings.bugs.end());
    }
    for (const tcp::Deviation bug : tcp::kDeviations) EXPECT_TRUE(shown.contains(bug)) << tcp::text(bug);
}

TEST(BugGallery, GivesTheBugToOneEndOnly)
{
    for (const tcp::Scenario* scenario : gallery()) {
        const auto [client, server] = tcp::settingsOf(*scenario, {}).settings.bugs;
        EXPECT_NE(client == tcp::Deviation::None, server == tcp::Deviation::None) << scenario->id;
    }
}

TEST(BugGallery, WouldGoAnotherWayByTheRightRule)
{
    for (const tcp::Scenario* scenario : gallery()) {
        EXPECT_EQ(failed(*scenario), 0u) << scenario->id;
        EXPECT_GT(failed(mended(*scenario)), 0u) << scenario->id;
    }
}

TEST(BugGallery, AsksAndEndsInAVerdictWithItsRule)
{
    for (const tcp::Scenario* scenario : gallery()) {
        const tcp::ScenarioStep& question = scenario->steps[scenario->steps.size() - 2];
        const tcp::ScenarioStep& verdict = scenario->steps.back();
        EXPECT_TRUE(lab::inLanguage(question.say, "en").endsWith('?')) << scenario->id;
        EXPECT_TRUE(lab::inLanguage(verdict.title, "en").startsWith("Verdict: ")) << scenario->id;
        EXPECT_TRUE(lab::inLanguage(verdict.title, "ko").startsWith("판정: ")) << scenario->id;
        EXPECT_TRUE(lab::inLanguage(verdict.why, "en").contains("RFC 9293 §")) << scenario->id;
        EXPECT_TRUE(verdict.actions.empty()) << scenario->id;
    }
}

bool mentions(const tcp::Scenario& scenario, const tcp::LocalText& title, const char* language)
{
    return std::ranges::any_of(lab::narrationOf(scenario), [&](const lab::Narration& narration) {
        return narration.member != "title" &&
               lab::inLanguage(narration.text, language).contains(lab::inLanguage(title, language));
    });
}

TEST(Twins, NameEachOther)
{
    const std::pair<const char*, const char*> twins[] = {
        {"filtered", "filtered-rfc"},
        {"syn-ack-lost", "syn-ack-lost-rfc"},
        {"simultaneous-open", "simultaneous-open-linux"},
        {"close-in-syn-received", "close-in-syn-received-linux"},
        {"client-closes-first", "client-closes-first-rfc"},
        {"assassination", "assassination-prevented"},
        {"stalled-peer", "stalled-peer-rfc"},
    };
    for (const auto& [first, second] : twins) {
        for (const char* language : {"en", "ko"}) {
            EXPECT_TRUE(mentions(lesson(first).scenario(), lesson(second).scenario().title, language)) << first;
            EXPECT_TRUE(mentions(lesson(second).scenario(), lesson(first).scenario().title, language)) << second;
        }
    }
}

}  // namespace
