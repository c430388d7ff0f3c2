#include "lab/narrator.h"

#include "lab/lessons.h"

#include <QSet>
#include <gtest/gtest.h>

using tcp::HostId;

TEST(Narrator, TellsEveryHappeningOfEveryLessonInWholeSentences)
{
    for (const tcp::Scenario& lesson : lessons::all()) {
        SCOPED_TRACE(lesson.id);
        app::lab::Simulation lab;
        lab.open(lesson);
        lab.finish();
        lab.toEnd();
        const tcp::Timeline& timeline = *lab.moment().timeline;
        for (std::size_t i = 0; i < timeline.size(); ++i) {
            for (const QString& sentence : app::lab::Narrator::sentences(timeline, i, i + 1)) {
                EXPECT_TRUE(sentence.endsWith('.')) << sentence.toStdString();
                EXPECT_FALSE(sentence.contains("%")) << sentence.toStdString();
            }
            EXPECT_FALSE(app::lab::Narrator::headline(timeline, i, i + 1).isEmpty());
            const bool still = timeline.at(i).now() == timeline.at(i + 1).now();
            const auto* done = std::get_if<tcp::Action>(&timeline.step(i).cause);
            const bool deed = done && !std::holds_alternative<tcp::CallAction>(*done);
            const bool nothing = still && timeline.step(i).events.empty() && !deed;
            EXPECT_EQ(app::lab::Narrator::label(timeline, i, i + 1).isEmpty(), nothing);
        }
    }
}

TEST(Narrator, HasNoLabelForAStepInWhichNothingHappens)
{
    app::lab::Simulation lab;
    lab.open(lessons::all().front());
    lab.finish();
    EXPECT_EQ(app::lab::Narrator::label(*lab.moment().timeline, 1, 1), QString());
}

TEST(Narrator, SaysWhatIsDoneToTheNetworkThoughNoEventTellsOfIt)
{
    const auto told = [](const tcp::Action& action) {
        tcp::Timeline timeline{tcp::World{tcp::Settings{}}};
        timeline.apply(action);
        EXPECT_TRUE(timeline.step(0).events.empty());
        return app::lab::Narrator::headline(timeline, 0, 1) + '|' + app::lab::Narrator::label(timeline, 0, 1);
    };
    using tcp::Impairment;
    using namespace std::chrono_literals;
    EXPECT_EQ(told(tcp::CableAction{false}), "The cable is unplugged.|unplugged");
    EXPECT_EQ(told(tcp::CableAction{true}), "The cable is plugged in.|plugged in");
    EXPECT_EQ(told(tcp::LatencyAction{1500ms}), "From now on, a segment takes 1.5 s.|delay 1.5 s");
    EXPECT_EQ(told(tcp::ImpairAction{Impairment::Drop, HostId::Client, 1, {}, {}}),
              "The network will lose the next segment from the client.|next one lost");
    EXPECT_EQ(told(tcp::ImpairAction{Impairment::Duplicate, HostId::Server, 2, {}, {}}),
              "The network will duplicate the next segment from the server (×2).|next one twice");
    EXPECT_EQ(told(tcp::ImpairAction{Impairment::Delay, HostId::Client, 1, 2s, {}}),
              "The network will delay the next segment from the client by 2 s.|next one late");
}

TEST(Narrator, NamesAStepByTheCallThatItIsAboutNotByWhatSetsTheScene)
{
    app::lab::Simulation lab;
    lessons::open(lab, "stalled-peer");
    const app::lab::Moment& moment = lab.moment();
    const auto label = [&](std::size_t step) {
        return app::lab::Narrator::label(*moment.timeline, moment.stepEnds[step - 2], moment.stepEnds[step - 1]);
    };
    EXPECT_EQ(label(2), "close()");  // the server hangs, the client closes
    EXPECT_EQ(label(8), "close()");  // the server resumes and closes
}

TEST(Narrator, SaysWhatBefallsAnApplicationOrAHostInWords)
{
    QSet<QString> seen;
    for (const tcp::HostCall call : tcp::kHostCalls) {
        const QString label = app::lab::eventLabel({{}, HostId::Client, 0, tcp::Called{call, 0, "ok", 0}});
        EXPECT_FALSE(label.isEmpty());
        EXPECT_FALSE(seen.contains(label)) << label.toStdString();
        seen.insert(label);
        if (call >= tcp::HostCall::Abort) {
            EXPECT_TRUE(label.contains(' ')) << label.toStdString();
        }
        else EXPECT_TRUE(label.endsWith("()")) << label.toStdString();
    }
}

TEST(Narrator, KnowsARuleForEveryClause)
{
    QSet<QString> words;
    for (int i = 1; i < tcp::kClauseCount; ++i) {
        const auto clause = static_cast<tcp::Clause>(i);
        EXPECT_FALSE(app::lab::clauseWords(clause).isEmpty()) << tcp::text(clause);
        EXPECT_FALSE(words.contains(app::lab::clauseWords(clause))) << tcp::text(clause);
        words.insert(app::lab::clauseWords(clause));
    }
    EXPECT_EQ(app::lab::clauseSource(tcp::Clause::R3_10_7_4_Eighth), "RFC 9293 §3.10.7.4, eighth");
    EXPECT_EQ(app::lab::clauseSource(tcp::Clause::LinuxFinTimeout), "Linux tcp_fin_timeout");
}

TEST(WaitsFor, NamesPeerApplicationOrClock)
{
    app::lab::Simulation lab;
    lessons::open(lab, "stalled-peer");
    lab.seek(4);
    const tcp::World& world = lab.moment().world();
    EXPECT_EQ(app::lab::Narrator::waitsFor(world, HostId::Server), "its own application's close()");
    EXPECT_EQ(app::lab::Narrator::waitsFor(world, HostId::Client), "the peer's FIN, or its own timer");
}
