#include "observation/connection_table.h"
#include "observation/judge.h"
#include "observation/observed_run.h"
#include "scenarios/lessons.h"
#include "simulation/profiles.h"

#include <gtest/gtest.h>

using namespace observed;
using namespace tcp;

namespace {

struct Judged {
    Conversation conversation;
    std::vector<TcpPacket> packets;
};

std::vector<Judged> conversationsOf(const tcp::Run& played, Point point = Point::BothEnds)
{
    const observed::Run run = runOf(played.timeline);
    std::vector<Judged> all;
    std::map<std::uint64_t, std::vector<TcpPacket>> packets;
    ConnectionTable table([&](const Conversation& it, Leaves) { all.push_back({it, std::move(packets[it.number])}); });
    for (const TcpPacket& packet : captureOf(run, point)) packets[table.see(packet).number].push_back(packet);
    table.finish();
    return all;
}

bool isOrdinary(const Lesson& lesson, const tcp::Run& played)
{
    for (const auto& [key, value] : lesson.scenario().settings)
        if (key.starts_with("bug_") || key == "tcp_syncookies" || key == "abort_on_overflow" || key == "backlog" ||
            key == "tcp_max_orphans")  // a limit that connections share
            return false;
    return !runOf(played.timeline).forged;
}

TEST(Judge, FindsEveryLessonTheSameUnderItsOwnRules)
{
    std::size_t judged = 0;
    for (const Lesson& lesson : lessons()) {
        const tcp::Run played = playLesson(lesson);
        if (!isOrdinary(lesson, played)) continue;
        const Config config = settingsOf(lesson.scenario(), {}).settings.config;
        for (const Judged& it : conversationsOf(played)) {
            if (!canBeJudged(it.conversation)) continue;
            ++judged;
            const auto difference = judge(it.conversation, it.packets, config);
            EXPECT_FALSE(difference) << lesson.name << ", connection " << it.conversation.number << ", #"
                                     << difference->packet << " after #" << difference->arrival << ", kind "
                                     << static_cast<int>(difference->kind);
        }
    }
    EXPECT_GT(judged, 60U);
}

TEST(Judge, TellsLinuxFromTheRfcWhereTextFollowsClose)
{
    const Judged it = conversationsOf(playLesson(lesson("data-after-close"))).at(0);
    const auto judgments = judgeAll(it.conversation, it.packets);
    ASSERT_EQ(judgments.at(0).profile, "rfc9293");
    ASSERT_TRUE(judgments[0].difference);
    EXPECT_EQ(judgments[0].difference->kind, JudgedDifference::Kind::AnswersWithReset);
    EXPECT_EQ(judgments[0].difference->clause, Clause::R3_10_7_4_Seventh);
    ASSERT_EQ(judgments.at(1).profile, "linux");
    EXPECT_FALSE(judgments[1].difference);
}

TEST(Judge, LeavesAloneWhatBeganBeforeTheFile)
{
    Judged it = conversationsOf(playLesson(lesson("client-closes-first"))).at(0);
    Conversation later;
    later.ends = it.conversation.ends;
    for (std::size_t i = 3; i < it.packets.size(); ++i) later.see(it.packets[i]);
    EXPECT_FALSE(canBeJudged(later));
    EXPECT_TRUE(canBeJudged(it.conversation));
}

}  // namespace
