#include "lab/question.h"

#include "lab/lessons.h"
#include "lab/narrator.h"

#include <QSet>
#include <gtest/gtest.h>

namespace {

struct Asked {
    app::Question question;
    app::Moment before;
    std::size_t end;
};

std::vector<Asked> questionsOf(const tcp::Scenario& lesson)
{
    app::Simulation lab;
    lab.open(lesson);
    lab.finish();
    std::vector<Asked> all;
    for (std::size_t step = 0; step < lab.stepCount(); ++step) {
        lab.seek(step);
        const std::size_t end = lab.moment().stepEnds[step];
        if (const auto question = app::questionAbout(lab.moment(), end)) all.push_back({*question, lab.moment(), end});
    }
    return all;
}

}  // namespace

TEST(Question, HasDifferentOptionsOneOfThemRight)
{
    for (const tcp::Scenario& lesson : lessons::all()) {
        SCOPED_TRACE(lesson.id);
        for (const Asked& asked : questionsOf(lesson)) {
            const auto& options = asked.question.options;
            EXPECT_GE(options.size(), 3u) << asked.question.text.toStdString();
            EXPECT_LE(options.size(), 4u);
            EXPECT_LT(asked.question.right, options.size());
            EXPECT_EQ(QSet<QString>(options.begin(), options.end()).size(), static_cast<qsizetype>(options.size()));
            EXPECT_FALSE(asked.question.context.isEmpty());
        }
    }
}

TEST(Question, IsAnsweredByTheRunItself)
{
    for (const tcp::Scenario& lesson : lessons::all()) {
        SCOPED_TRACE(lesson.id);
        for (const Asked& asked : questionsOf(lesson)) {
            const QString right = asked.question.options[asked.question.right];
            const tcp::World& after = asked.before.timeline->at(asked.end);
            QStringList true_;
            for (const tcp::HostId id : tcp::kHosts) true_ << app::narratedState(after.host(id).state());
            for (std::size_t i = asked.before.index; i < asked.end; ++i) {
                for (const tcp::Happening& happening : asked.before.timeline->step(i).happenings) {
                    const auto* sent = std::get_if<tcp::Sent>(&happening.what);
                    if (sent) true_ << QString::fromStdString(tcp::controlText(sent->segment.ctl));
                }
            }
            EXPECT_TRUE(true_.contains(right)) << right.toStdString();
        }
    }
}

TEST(Question, ContextTellsCausesAndNoConsequence)
{
    for (const Asked& asked : questionsOf(lessons::builtIn("stalled-peer"))) {
        EXPECT_FALSE(asked.question.context.contains("changes")) << asked.question.context.toStdString();
        EXPECT_FALSE(asked.question.context.contains("sends")) << asked.question.context.toStdString();
    }
}

TEST(Question, OfTheStepTakesThePlaceOfOursAndKeepsItsAnswers)
{
    tcp::Scenario lesson = lessons::builtIn("client-closes-first");
    lesson.steps[1].ask = tcp::StepQuestion{{{"en", "Who?"}, {"ko", "누구?"}},
                                            {{"en", "the kernel"}, {"ko", "커널"}},
                                            {{{"en", "nobody"}, {"ko", "아무도"}}},
                                            {{"en", "It does."}, {"ko", "그렇습니다."}}};
    app::Simulation lab;
    lab.open(lesson);
    lab.finish();
    for (const char* language : {"en", "ko"}) {
        lab.setLanguage(language);
        lab.seek(1);
        const auto question = app::questionAbout(lab.moment(), lab.moment().stepEnds[1]);
        ASSERT_TRUE(question);
        EXPECT_EQ(question->text, lab.moment().language == "en" ? "Who?" : "누구?");
        EXPECT_EQ(question->options.size(), 2u);
        EXPECT_EQ(question->options[question->right], lab.moment().language == "en" ? "the kernel" : "커널");
        EXPECT_EQ(question->because, lab.moment().language == "en" ? "It does." : "그렇습니다.");
    }
}

TEST(Question, IsTheSameAtTheSamePlace)
{
    const auto once = questionsOf(lessons::builtIn("client-closes-first"));
    const auto again = questionsOf(lessons::builtIn("client-closes-first"));
    ASSERT_EQ(once.size(), again.size());
    for (std::size_t i = 0; i < once.size(); ++i) EXPECT_EQ(once[i].question.options, again[i].question.options);
}
