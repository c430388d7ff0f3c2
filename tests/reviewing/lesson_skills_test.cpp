// What a lesson and its questions leave in the journal.

#include "reviewing/driven.h"

#include "reviewing/review_window.h"
#include "window/documents.h"
#include "workbench/predict_panel.h"

#include <QTest>
#include <gtest/gtest.h>

/// As it is given: whoever leaves the lesson in its middle has answered all the same.
TEST(LessonSkills, APredictionIsInTheJournalAtOnce)
{
    Driven driven;
    driven.window->documents().open(QStringLiteral("stalled-peer"));
    driven.window->actions().named("predict")->setChecked(true);
    const auto& records = driven.feature->journal().records();
    for (int i = 0; i < 3; ++i) {
        driven.window->actions().step->trigger();
        auto* panel = drive::child<app::workbench::PredictPanel>(*driven.window, "predict");
        ASSERT_TRUE(panel->isVisible());
        panel->choose(0);
        panel->lock();
        ASSERT_GE(records.size(), static_cast<std::size_t>(i) + 1);
        const auto& answer = std::get<tcp::practice::Predicted>(records[static_cast<std::size_t>(i)].what);
        EXPECT_EQ(answer.lesson, "stalled-peer");
        EXPECT_EQ(answer.step, static_cast<std::size_t>(i) + 1);
        if (panel->isVisible()) QTest::keyClick(panel, Qt::Key_Escape);  // "because?"
        EXPECT_EQ(app::files::Journal(driven.folder.filePath("journal.jsonl")).records(), records);
    }
    EXPECT_LT(driven.window->simulation().moment().step, driven.window->simulation().stepCount());
    driven.now += std::chrono::days{1};
    EXPECT_FALSE(driven.feature->openReview()->session().over()) << "what was predicted is due the next day";
}

TEST(LessonSkills, WhatWasSaidToBecauseIsInTheJournalToo)
{
    Driven driven;
    driven.window->actions().named("predict")->setChecked(true);
    const auto& records = driven.feature->journal().records();
    const auto reasonGiven = [&] {
        for (const auto& record : records) {
            const auto* one = std::get_if<tcp::practice::Predicted>(&record.what);
            if (one != nullptr && one->because) return one;
        }
        return static_cast<const tcp::practice::Predicted*>(nullptr);
    };
    auto& simulation = driven.window->simulation();
    for (const char* lesson : {"stalled-peer", "client-closes-first", "simultaneous-close"}) {
        if (reasonGiven()) break;
        driven.window->documents().open(QLatin1String(lesson));
        simulation.finish();
        while (!reasonGiven() && simulation.moment().step < simulation.stepCount()) {
            const auto question =
                app::lab::questionAbout(simulation.moment(), simulation.moment().stepEnds[simulation.moment().step]);
            driven.window->actions().step->trigger();
            if (!question) continue;
            auto* panel = drive::child<app::workbench::PredictPanel>(*driven.window, "predict");
            panel->choose(question->right);
            panel->lock();
            simulation.finish();
            if (!panel->isVisible()) continue;
            QTest::keyClick(panel, Qt::Key_0);
            QTest::keyClick(panel, Qt::Key_Return);
        }
    }
    const tcp::practice::Predicted* reason = reasonGiven();
    ASSERT_TRUE(reason);
    EXPECT_FALSE(reason->right);
    EXPECT_FALSE(reason->skill.empty());
    EXPECT_EQ(reason->step, simulation.moment().step);
    EXPECT_EQ(app::files::Journal(driven.folder.filePath("journal.jsonl")).records(), records);
}

TEST(LessonSkills, ALectureHasNoJournal)
{
    Driven driven;
    driven.window->documents().open(QStringLiteral("stalled-peer"));
    driven.window->actions().named("presentHere")->trigger();
    driven.window->actions().named("predict")->setChecked(true);
    driven.window->actions().step->trigger();
    driven.window->actions().step->trigger();
    EXPECT_TRUE(driven.feature->journal().records().empty());
}

/// What Predict asks in a lesson can be asked anew with another surface.
TEST(LessonSkills, AreInTheBank)
{
    Driven driven;
    for (const char* lesson : {"stalled-peer", "client-closes-first", "simultaneous-close", "unread-data-reset"}) {
        driven.window->documents().open(QLatin1String(lesson));
        driven.window->actions().end->trigger();
    }
    ASSERT_EQ(driven.feature->journal().records().size(), 4u);
    for (const tcp::practice::Record& record : driven.feature->journal().records()) {
        const auto& seen = std::get<tcp::practice::LessonSeen>(record.what);
        EXPECT_GT(seen.skills.size(), 2u) << seen.lesson;
        for (const std::string& skill : seen.skills) EXPECT_TRUE(tcp::practice::itemOf(skill, 1)) << skill;
    }
}
