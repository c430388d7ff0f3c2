// What a question of Predict is about, as the bank of items names it: precise enough to be asked anew.

#include "lab/lessons.h"
#include "lab/question.h"
#include "lab/upcoming_step.h"
#include "lab/words.h"
#include "practice/bank.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace {

using app::lab::Format;
using app::lab::Question;

/// Calls it for every question that Predict asks in a lesson, with the step that it is about.
template <typename Use> void eachQuestion(const Use& use)
{
    for (const tcp::Scenario& lesson : lessons::all()) {
        app::lab::Simulation lab;
        lab.open(lesson);
        lab.finish();
        for (std::size_t step = 0; step < lab.stepCount(); ++step) {
            lab.seek(step);
            const app::lab::Moment& moment = lab.moment();
            const std::size_t end = moment.stepEnds[step];
            if (const auto question = app::lab::questionAbout(moment, end))
                use(*question, app::lab::UpcomingStep(moment, moment.index, end, 0), lesson);
        }
    }
}

/// Whom it asks about: the end that changes, or the one that the place in the lesson has chosen.
tcp::HostId hostOf(const Question& question)
{
    if (question.host) return *question.host;
    return question.text.contains(app::lab::hostWord(tcp::HostId::Client)) ? tcp::HostId::Client : tcp::HostId::Server;
}

TEST(QuestionSkill, IsInTheBankForEveryQuestionOfEveryLesson)
{
    std::set<std::string> named;
    std::map<Format, std::set<std::string>> ofFormat;
    int all = 0;
    eachQuestion([&](const Question& question, const auto&, const tcp::Scenario& lesson) {
        ++all;
        EXPECT_TRUE(tcp::practice::isSkill(question.skill))
            << lesson.id << ": \"" << question.skill << "\" of " << question.text.toStdString();
        named.insert(question.skill);
        ofFormat[question.format].insert(question.skill);
    });
    EXPECT_GT(all, 500);
    EXPECT_GE(named.size(), 25u);
    for (const auto format : {Format::State, Format::Segment, Format::Timer})
        EXPECT_GE(ofFormat[format].size(), 5u) << static_cast<int>(format);
}

/// A question about a timer is about that timer; where none runs, about what is believed to run.
TEST(QuestionSkill, OfATimerIsTheOneThatRuns)
{
    std::set<std::string> timers;
    eachQuestion([&](const Question& question, const app::lab::UpcomingStep& next, const tcp::Scenario& lesson) {
        if (question.format != Format::Timer) return;
        const tcp::Connection* connection = next.after().host(hostOf(question)).current();
        ASSERT_TRUE(connection);
        std::string running;
        for (int i = 0; i < tcp::kTimerCount; ++i) {
            const auto timer = static_cast<tcp::Timer>(i);
            if (timer != tcp::Timer::DelayedAck && connection->tcb.running(timer))
                running = "timer " + std::string(tcp::text(timer));
        }
        const tcp::State state = next.stateAfter(hostOf(question));
        const std::string believed = state == tcp::State::CloseWait  ? "M2"
                                     : state == tcp::State::FinWait2 ? "M7"
                                                                     : question.skill;
        const bool known = running.empty() || tcp::practice::isSkill(running);
        EXPECT_EQ(question.skill, running.empty() ? believed : known ? running : question.skill) << lesson.id;
        timers.insert(question.skill);
    });
    for (const char* skill : {"timer TIME-WAIT", "timer FIN-WAIT-2", "timer RETRANSMISSION", "M2"})
        EXPECT_TRUE(timers.contains(skill)) << skill;
}

/// A change that the bank asks about is that transition; of one about which something wrong is believed, that.
TEST(QuestionSkill, OfAStateIsItsTransition)
{
    eachQuestion([&](const Question& question, const app::lab::UpcomingStep& next, const tcp::Scenario& lesson) {
        if (question.format != Format::State) return;
        const tcp::State before = next.stateBefore(hostOf(question));
        const tcp::State after = next.stateAfter(hostOf(question));
        const std::string transition =
            "transition " + std::string(tcp::text(before)) + ' ' + std::string(tcp::text(after));
        if (tcp::practice::isSkill(transition)) {
            EXPECT_EQ(question.skill, transition) << lesson.id;
        }
        if (before == tcp::State::FinWait2 && after == tcp::State::Closed) {
            EXPECT_EQ(question.skill, "M5") << lesson.id;
        }
    });
}

TEST(QuestionSkill, OfASegmentIsWhyItLeaves)
{
    std::set<std::string> resets;
    eachQuestion([&](const Question& question, const auto&, const tcp::Scenario& lesson) {
        if (question.format != Format::Segment) return;
        const QString right = question.options[question.right].text;
        if (right == u"SYN,ACK") {
            EXPECT_TRUE(question.skill == "state SYN-RECEIVED" || question.skill == "timer RETRANSMISSION")
                << lesson.id << question.skill;
        }
        if (right.startsWith(u"RST")) resets.insert(question.skill);
    });
    EXPECT_TRUE(resets.contains("M12")) << "a close() with unread data, an ABORT";
    EXPECT_GE(resets.size(), 2u);
}

}  // namespace
