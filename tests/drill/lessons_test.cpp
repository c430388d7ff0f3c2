// What a lesson played is written as a script, and the script plays back.

#include "drill/drill_scripts.h"
#include "drill/reader.h"
#include "drill/writer.h"
#include "scenarios/lessons.h"

#include <gtest/gtest.h>

#include <iostream>

namespace {

using drilled::differenceOf;

TEST(DrillLessons, PlayBack)
{
    std::size_t written = 0, same = 0;
    for (const Lesson& lesson : lessons()) {
        const tcp::Run run = playLesson(lesson);
        for (const tcp::HostId host : tcp::kHosts) {
            const auto text = tcp::drill::scriptOf(run.timeline, host);
            if (!text) continue;
            ++written;
            const auto read = tcp::drill::readScript(*text);
            const auto* script = std::get_if<tcp::drill::Script>(&read);
            ASSERT_TRUE(script) << lesson.name << "\n" << *text;
            std::vector<tcp::drill::Skipped> skipped;
            const auto settings = tcp::drill::settingsOf(*script, run.timeline.at(0).settings().of(host), skipped);
            const auto playing = tcp::drill::play(*script, settings);
            same += playing.agrees() ? 1 : 0;
            if (!playing.agrees())
                std::cout << lesson.name << ", " << tcp::text(host) << ": " << differenceOf(playing) << '\n';
        }
    }
    std::cout << written << " scripts of lessons, " << same << " play back\n";
    EXPECT_EQ(same, written);
    EXPECT_GE(written, 120u);
}

} // namespace
