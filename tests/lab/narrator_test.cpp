#include "lab/narrator.h"

#include "lab/lessons.h"

#include <QSet>
#include <gtest/gtest.h>

using tcp::HostId;

TEST(Narrator, TellsEveryHappeningOfEveryLessonInWholeSentences)
{
    for (const tcp::Scenario& lesson : lessons::all()) {
        SCOPED_TRACE(lesson.id);
        app::Simulation lab;
        lab.open(lesson);
        lab.finish();
        lab.toEnd();
        const tcp::Timeline& timeline = *lab.moment().timeline;
        for (std::size_t i = 0; i < timeline.size(); ++i) {
            for (const QString& sentence : app::Narrator::sentences(timeline, i, i + 1)) {
                EXPECT_TRUE(sentence.endsWith('.')) << sentence.toStdString();
                EXPECT_FALSE(sentence.contains("%")) << sentence.toStdString();
            }
            EXPECT_FALSE(app::Narrator::headline(timeline, i, i + 1).isEmpty());
            const bool still = timeline.at(i).now() == timeline.at(i + 1).now();
            const bool nothing = still && timeline.step(i).happenings.empty();
            EXPECT_EQ(app::Narrator::label(timeline, i, i + 1).isEmpty(), nothing);
        }
    }
}

TEST(Narrator, HasNoLabelForAStepInWhichNothingHappens)
{
    app::Simulation lab;
    lab.open(lessons::all().front());
    lab.finish();
    EXPECT_EQ(app::Narrator::label(*lab.moment().timeline, 1, 1), QString());
}

TEST(Narrator, KnowsARuleForEveryClause)
{
    QSet<QString> words;
    for (int i = 1; i < tcp::kClauseCount; ++i) {
        const auto clause = static_cast<tcp::Clause>(i);
        EXPECT_FALSE(app::clauseWords(clause).isEmpty()) << tcp::text(clause);
        EXPECT_FALSE(words.contains(app::clauseWords(clause))) << tcp::text(clause);
        words.insert(app::clauseWords(clause));
    }
    EXPECT_EQ(app::clauseSource(tcp::Clause::R3_10_7_4_Eighth), "RFC 9293 §3.10.7.4, eighth");
    EXPECT_EQ(app::clauseSource(tcp::Clause::LinuxFinTimeout), "Linux tcp_fin_timeout");
}

TEST(WaitsFor, NamesPeerApplicationOrClock)
{
    app::Simulation lab;
    lessons::open(lab, "stalled-peer");
    lab.seek(4);
    const tcp::World& world = lab.moment().world();
    EXPECT_EQ(app::Narrator::waitsFor(world, HostId::Server), "its own application's close()");
    EXPECT_EQ(app::Narrator::waitsFor(world, HostId::Client), "the peer's FIN, or its own timer");
}
