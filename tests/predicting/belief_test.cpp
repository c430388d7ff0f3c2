// Which misconception a wrong answer to a question of Predict shows.

#include "files/library.h"
#include "lab/question.h"
#include "lab/simulation.h"
#include "lab/upcoming_step.h"
#include "practice/item.h"
#include "predicting/question_belief.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace {

using app::lab::Format;
using app::predicting::beliefOf;

TEST(Beliefs, OfEveryWrongAnswerAreMisconceptionsAndTheRightOneShowsNone)
{
    std::set<int> shown;
    std::set<Format> formats;
    int toTimeWait = 0;
    app::lab::Simulation lab;
    for (const app::files::ScenarioFile& file : app::files::library()) {
        lab.open(file.scenario);
        lab.finish();
        for (std::size_t step = 0; step < lab.stepCount(); ++step) {
            lab.seek(step);
            const auto question = app::lab::questionAbout(lab.moment(), lab.moment().stepEnds[step]);
            if (!question) continue;
            EXPECT_EQ(beliefOf(*question, question->right, lab.moment()), 0) << file.scenario.id;
            for (std::size_t i = 0; i < question->options.size(); ++i) {
                const int belief = beliefOf(*question, i, lab.moment());
                EXPECT_TRUE(belief >= 0 && belief <= tcp::practice::kMisconceptions);
                if (belief == 0) continue;
                shown.insert(belief);
                formats.insert(question->format);
                if (question->options[i].text.endsWith(u"timer (tcp_fin_timeout): to TIME_WAIT")) {
                    EXPECT_EQ(belief, 5) << file.scenario.id;
                    ++toTimeWait;
                }
            }
        }
    }
    EXPECT_GE(shown.size(), 10u);
    EXPECT_GT(toTimeWait, 0);
    for (const Format format : {Format::State, Format::Segment, Format::Timer, Format::Bug, Format::ClosedFirst,
                                Format::Lost, Format::Name, Format::Pair})
        EXPECT_TRUE(formats.contains(format)) << static_cast<int>(format);
}

/// Where it stands for no misconception, too, a wrong answer is met with what would have been seen.
TEST(Beliefs, AWrongAnswerSaysWhichOneItShowsOrWhatWouldHaveBeenSeen)
{
    std::map<Format, int> answers;
    app::lab::Simulation lab;
    for (const app::files::ScenarioFile& file : app::files::library()) {
        lab.open(file.scenario);
        lab.finish();
        for (std::size_t step = 0; step < lab.stepCount(); ++step) {
            lab.seek(step);
            const auto question = app::lab::questionAbout(lab.moment(), lab.moment().stepEnds[step]);
            if (!question) continue;
            const bool told = question->format == Format::Lost || question->format == Format::Order ||
                              question->format == Format::Name || question->format == Format::Pair;
            for (std::size_t i = 0; told && i < question->options.size(); ++i) {
                if (i == question->right) continue;
                ++answers[question->format];
                EXPECT_FALSE(question->options[i].ifSo.isEmpty())
                    << file.scenario.id << ": " << question->options[i].text.toStdString();
            }
        }
    }
    EXPECT_EQ(answers.size(), 4u);
}

TEST(Beliefs, ThatTheClientsFinComesFirstIsOneWhereTheServerHasClosed)
{
    const QStringList right{"S FIN,ACK", "C FIN,ACK", "S ACK"};
    app::lab::Question question{Format::Order, {}, {}, {}, {{app::lab::sequence(right), {}, {}}}, 0, {}};
    question.options.push_back({app::lab::sequence({right[1], right[0], right[2]}), {}, {}});
    question.options.push_back({app::lab::sequence({right[0], right[2], right[1]}), {}, {}});
    EXPECT_EQ(beliefOf(question, 1, {}), 1);
    EXPECT_EQ(beliefOf(question, 2, {}), 0);
}

TEST(Beliefs, ThatTheAckOfAFinWaitsForCloseIsOne)
{
    const QStringList right{"C FIN,ACK", "S ACK", "S FIN,ACK"};
    app::lab::Question question{Format::Order, {}, {}, {}, {{app::lab::sequence(right), {}, {}}}, 0, {}};
    question.options.push_back({app::lab::sequence({right[0], right[2], right[1]}), {}, {}});
    question.options.push_back({app::lab::sequence({right[1], right[0], right[2]}), {}, {}});
    EXPECT_EQ(beliefOf(question, 1, {}), 4);
    EXPECT_EQ(beliefOf(question, 2, {}), 0);
}

/// Each wrong order says what speaks against it: an effect that would come before its cause, or how far the two lie
/// apart.
TEST(Beliefs, AWrongOrderSaysWhatItTurnsRound)
{
    int effects = 0;
    app::lab::Simulation lab;
    for (const app::files::ScenarioFile& file : app::files::library()) {
        lab.open(file.scenario);
        lab.finish();
        for (std::size_t step = 0; step < lab.stepCount(); ++step) {
            lab.seek(step);
            const auto question = app::lab::questionAbout(lab.moment(), lab.moment().stepEnds[step]);
            if (!question || question->format != Format::Order) continue;
            ASSERT_EQ(question->options.size(), 6u) << file.scenario.id;
            const QStringList right = question->options[question->right].text.split(QStringLiteral(" → "));
            for (std::size_t i = 0; i < question->options.size(); ++i) {
                if (i == question->right) continue;
                const QString& told = question->options[i].ifSo;
                const QStringList said = question->options[i].text.split(QStringLiteral(" → "));
                const bool effect = told.contains(" follows from ");
                effects += effect ? 1 : 0;
                const QStringList two =
                    told.section(QStringLiteral(": "), 0, 0).split(effect ? " follows from " : " left before ");
                ASSERT_EQ(two.size(), 2) << told.toStdString();
                const QString early = effect ? two[1] : two[0], late = effect ? two[0] : two[1];
                EXPECT_LT(right.indexOf(early), right.indexOf(late)) << told.toStdString();
                EXPECT_GT(said.indexOf(early), said.indexOf(late)) << told.toStdString();
            }
        }
    }
    EXPECT_GT(effects, 10);
}

TEST(Beliefs, ThatAPairNeverOccursIsThoughtForAReason)
{
    using enum tcp::State;
    app::lab::Question question{Format::Pair, {}, {}, {}, {}, 0, {}};
    for (const auto& [client, server] :
         {std::pair{CloseWait, Established}, std::pair{CloseWait, FinWait2}, std::pair{FinWait2, CloseWait},
          std::pair{Closing, Closing}, std::pair{Established, Established}})
        question.options.push_back({app::lab::pairText(client, server), {}, {}});
    const std::vector<int> wanted{0, 1, 11, 16, 0};
    for (std::size_t i = 0; i < wanted.size(); ++i)
        EXPECT_EQ(beliefOf(question, i, {}), wanted[i]) << question.options[i].text.toStdString();
}

}  // namespace
