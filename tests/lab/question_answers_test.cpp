// What is said to an answer, and questions that a lesson brings itself.

#include "lab/lessons.h"
#include "lab/question.h"
#include "lab/upcoming_step.h"

#include <gtest/gtest.h>

using app::lab::Format;

TEST(Question, AWrongBeliefIsAnsweredByWhatWouldHaveBeenSeen)
{
    app::lab::Simulation lab;
    lessons::open(lab, "client-closes-first");
    lab.seek(1);
    const app::lab::UpcomingStep next(lab.moment(), lab.moment().index, lab.moment().stepEnds[1], 0);
    ASSERT_EQ(next.stateBefore(tcp::HostId::Client), tcp::State::Established);
    const auto why = [&](tcp::State state) { return app::lab::whyNot(next, tcp::HostId::Client, state); };
    EXPECT_EQ(why(next.stateAfter(tcp::HostId::Client)), "");
    EXPECT_EQ(why(tcp::State::CloseWait), "If it were CLOSE_WAIT, a FIN would have reached the client, but none has.");
    EXPECT_EQ(why(tcp::State::Closed), "If it were CLOSED, an RST would have reached the client, but none has.");
    EXPECT_TRUE(
        why(tcp::State::Established).startsWith("It would still be in ESTABLISHED if nothing had changed its state."));
}

TEST(Question, NotSureYetIsNeitherRightNorWrongAndIsExplained)
{
    const app::lab::Question question{Format::Own, "c",        {}, "t", {{"A", {}, {}}, {"B", "If B, then C.", {}}},
                                      0,           "So it is."};
    EXPECT_EQ(app::lab::judge(question, 0).outcome, app::lab::Outcome::Right);
    EXPECT_EQ(app::lab::judge(question, 1).outcome, app::lab::Outcome::Wrong);
    EXPECT_EQ(app::lab::judge(question, 1).explanation, "If B, then C. So it is.");
    const app::lab::Judgement unsure = app::lab::judge(question, std::nullopt);
    EXPECT_EQ(unsure.outcome, app::lab::Outcome::NotSure);
    EXPECT_EQ(unsure.did, "A");
    EXPECT_EQ(unsure.explanation, "So it is.");
}

TEST(Question, OfTheStepTakesThePlaceOfOursAndKeepsItsAnswers)
{
    tcp::Scenario lesson = lessons::builtIn("client-closes-first");
    lesson.steps[1].ask = tcp::StepQuestion{{{"en", "Who?"}, {"ko", "누구?"}},
                                            {{"en", "the kernel"}, {"ko", "커널"}},
                                            {{{"en", "nobody"}, {"ko", "아무도"}}},
                                            {{"en", "It does."}, {"ko", "그렇습니다."}}};
    app::lab::Simulation lab;
    lab.open(lesson);
    lab.finish();
    for (const char* language : {"en", "ko"}) {
        lab.setLanguage(language);
        lab.seek(1);
        const auto question = app::lab::questionAbout(lab.moment(), lab.moment().stepEnds[1]);
        ASSERT_TRUE(question);
        const bool english = lab.moment().language == "en";
        EXPECT_EQ(question->text, english ? "Who?" : "누구?");
        EXPECT_EQ(question->options.size(), 2u);
        EXPECT_EQ(question->options[question->right].text, english ? "the kernel" : "커널");
        EXPECT_EQ(question->because, english ? "It does." : "그렇습니다.");
    }
}
