#include "files/crowd_story.h"
#include "files/library.h"
#include "files/local_text.h"
#include "files/spelling.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <functional>

namespace {

using app::files::inSpelling;
using tcp::Spelling;

class ChosenSpelling : public testing::Test {
protected:
    void TearDown() override { app::files::chooseSpelling(Spelling::Stevens); }

    static std::string written(const char* text) { return app::files::writtenInSpelling(text).toStdString(); }
    static std::string ofTools(const char* text) { return app::files::toolTextInSpelling(text).toStdString(); }
};

TEST_F(ChosenSpelling, IsThatOfTheTextsUntilItIsChosen)
{
    EXPECT_EQ(app::files::chosenSpelling(), Spelling::Stevens);
    EXPECT_EQ(written("FIN_WAIT_2, TIME-WAIT as ss prints it."), "FIN_WAIT_2, TIME-WAIT as ss prints it.");
}

TEST_F(ChosenSpelling, IsThatOfWholeNamesOnly)
{
    EXPECT_EQ(inSpelling("FIN_WAIT_1: SYN-SENT, FIN_WAIT2, TCP_SYN_SENT", Spelling::Rfc),
              "FIN-WAIT-1: SYN-SENT, FIN_WAIT2, TCP_SYN_SENT");
    EXPECT_EQ(inSpelling("SYN_RCVD가 됩니다", Spelling::Rfc), "SYN-RECEIVED가 됩니다");
    EXPECT_EQ(inSpelling("LISTEN", Spelling::Windows), "LISTENING");
}

TEST_F(ChosenSpelling, GivesKoreanParticlesTheFormThatTheNameAsksFor)
{
    EXPECT_EQ(inSpelling("ESTABLISHED가 되고 CLOSED로 갑니다", Spelling::Ss), "ESTAB이 되고 UNCONN으로 갑니다");
    EXPECT_EQ(inSpelling("ESTABLISHED가 됩니다", Spelling::Bsd), "ESTABLISHED가 됩니다");
}

TEST_F(ChosenSpelling, LeavesWhatToolsPrint)
{
    app::files::chooseSpelling(Spelling::Windows);
    EXPECT_EQ(written("SYN_RCVD. netstat prints SYN_RCVD. ss prints SYN-RECV."),
              "SYN_RECEIVED. netstat prints SYN_RCVD. ss prints SYN-RECV.");
    EXPECT_EQ(ofTools("ss -tln prints LISTEN. That is not SYN_RCVD."),
              "ss -tln prints LISTEN. That is not SYN_RECEIVED.");
}

/// Runs over every text of lessons and crowds, by its language; `tools`: it is about what tools print.
void everyText(const std::function<void(const tcp::LocalText& text, bool tools)>& check)
{
    const auto own = [&](const tcp::StepQuestion& ask) {
        for (const tcp::LocalText& text : {ask.text, ask.answer, ask.because}) check(text, false);
        for (const tcp::LocalText& text : ask.wrong) check(text, false);
    };
    for (const QString& id : app::files::builtInIds()) {
        const auto file = app::files::builtIn(id);
        for (const tcp::LocalText& text : {file->scenario.title, file->scenario.summary}) check(text, false);
        for (const tcp::ScenarioStep& step : file->scenario.steps) {
            for (const tcp::LocalText& text : {step.title, step.say, step.why}) check(text, false);
            check(step.look, true);
            if (step.ask) own(*step.ask);
        }
    }
    for (const app::files::CrowdStory& story : app::files::crowdStories()) {
        for (const tcp::LocalText& text : {story.title, story.summary}) check(text, false);
        check(story.operatorText, true);
    }
}

TEST_F(ChosenSpelling, IsThatOfEveryTextOfLessonsAndCrowds)
{
    app::files::chooseSpelling(Spelling::Rfc);
    static const QRegularExpression stevens(
        "(?<![A-Za-z0-9_-])(?:SYN_SENT|SYN_RCVD|FIN_WAIT_[12]|CLOSE_WAIT|TIME_WAIT|LAST_ACK)(?![A-Za-z0-9_-])");
    int changed = 0;
    everyText([&](const tcp::LocalText& text, bool tools) {
        for (const auto& [language, words] : text) {
            const QString shown = tools ? app::files::toolText(text, QString::fromStdString(language))
                                        : app::files::localText(text, QString::fromStdString(language));
            for (const QString& sentence : shown.split(". ")) {
                EXPECT_TRUE(sentence.contains("netstat") || !stevens.match(sentence).hasMatch())
                    << shown.toStdString();
            }
            changed += shown.toStdString() != words;
            app::files::chooseSpelling(Spelling::Stevens);
            EXPECT_EQ(app::files::localText(text, QString::fromStdString(language)).toStdString(), words);
            app::files::chooseSpelling(Spelling::Rfc);
        }
    });
    EXPECT_GT(changed, 500);
}

}  // namespace
