// Which misconception a wrong answer to a question of Predict shows.

#include "files/library.h"
#include "lab/question.h"
#include "lab/simulation.h"
#include "practice/item.h"
#include "predicting/question_belief.h"

#include <gtest/gtest.h>

#include <set>

namespace {

using app::lab::Format;
using app::predicting::beliefOf;

TEST(Beliefs, OfEveryWrongAnswerAreMisconceptionsAndTheRightOneShowsNone)
{
    std::set<int> shown;
    std::set<Format> formats;
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
                if (question->format == Format::Timer && question->options[i].text == "tcp_fin_timeout: to TIME_WAIT") {
                    EXPECT_EQ(belief, 5) << file.scenario.id;
                }
            }
        }
    }
    EXPECT_GE(shown.size(), 10u);
    for (const Format format : {Format::State, Format::Segment, Format::Timer, Format::Bug, Format::ClosedFirst})
        EXPECT_TRUE(formats.contains(format)) << static_cast<int>(format);
}

}  // namespace
