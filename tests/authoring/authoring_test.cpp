// A lesson is written in place: recorded on the stage, its words and claims typed below it, saved, opened again. And a
// moment becomes a file that opens there.

#include "authoring/writing.h"
#include "exporting/exporting.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"

#include "files/scenario_reader.h"
#include "authoring/authoring.h"

#include <QFileDialog>
#include <QAction>
#include <QDialog>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTemporaryDir>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <gtest/gtest.h>

namespace {

TEST_F(Writing, SavesWhatWasRecordedWithWordsInBothLanguagesAndClaims)
{
    record();
    type("title_en", "Connected");
    type("title_ko", "Connected");
    type("say_en", "Both ends are ESTABLISHED.");
    click("lessonExpect");
    EXPECT_TRUE(shown("lessonClaims").contains("✓ client: the state is ESTABLISHED"))
        << shown("lessonClaims").toStdString();
    field<QListWidget>("lessonSteps").setCurrentRow(0);
    type("title_en", "My lesson");
    type("lessonId", "my-lesson");
    ASSERT_TRUE(window_->feature<app::authoring::Authoring>().saveAs(path("my-lesson.json")));
    const app::files::ScenarioFile file = app::files::readScenarioFile(path("my-lesson.json"));
    ASSERT_TRUE(file.good());
    EXPECT_EQ(file.scenario.id, "my-lesson");
    EXPECT_EQ(file.scenario.title.at("en"), "My lesson");
    EXPECT_EQ(file.scenario.steps.at(2).say.at("en"), "Both ends are ESTABLISHED.");
    EXPECT_EQ(file.scenario.steps.at(2).expect.server, tcp::State::Established);
    EXPECT_TRUE(QFile::exists(path("scenario.schema.json"))) << "which the file names, beside it";
    EXPECT_FALSE(window_->feature<app::authoring::Authoring>().unsaved());
}

TEST_F(Writing, SaysWhatIsWrongWithTheWordsWhileTheyAreTyped)
{
    record();
    type("title_en", "one two three four five six seven eight nine");
    EXPECT_TRUE(shown("lessonFlaws").contains("Title (en): 9 words")) << shown("lessonFlaws").toStdString();
    EXPECT_FALSE(shown("lessonFlaws").contains("(ko)")) << "the lesson is in English only";
    type("say_ko", "FIN.");
    EXPECT_TRUE(shown("lessonFlaws").contains("Title (ko): no text in this language"));
    type("title_en", "Short");
    EXPECT_FALSE(shown("lessonFlaws").contains("words"));
    type("say_en", "It is in TIME-WAIT.");
    EXPECT_TRUE(shown("lessonFlaws").contains("Write TIME-WAIT with underscores"));
}

TEST_F(Writing, ShowsAClaimThatHoldsNoLonger)
{
    record();
    click("lessonExpect");
    window_->simulation().setSetting("latency", "70s");
    window_->simulation().finish();
    EXPECT_TRUE(shown("lessonClaims").contains("✕")) << shown("lessonClaims").toStdString();
    EXPECT_TRUE(field<QListWidget>("lessonSteps").item(3)->text().endsWith("✕"));
}

TEST_F(Writing, KeepsWhatIsTypedWhateverIsPressedNext)
{
    record();
    type("title_en", "Typed");
    window_->simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Close});
    window_->simulation().finish();
    ASSERT_EQ(script().steps.size(), 4u);
    EXPECT_EQ(script().steps[2].title.at("en"), "Typed");
    EXPECT_TRUE(script().steps[3].title.empty());
    type("title_en", "Closed");
    window_->actions().back->trigger();
    window_->simulation().finish();
    EXPECT_EQ(script().steps.at(3).title.at("en"), "Closed");
    EXPECT_EQ(field<QLineEdit>("title_en").text(), "Typed");
}

TEST_F(Writing, CanBeUndone)
{
    record();
    type("title_en", "Typed");
    click("lessonExpect");
    EXPECT_FALSE(script().steps[2].expect.empty());
    window_->simulation().undo();
    window_->simulation().finish();
    EXPECT_TRUE(script().steps[2].expect.empty());
}

TEST_F(Writing, MakesOneStepOfTwo)
{
    record();
    field<QListWidget>("lessonSteps").setCurrentRow(2);
    type("say_en", "The client connects.");
    click("lessonMerge");
    ASSERT_EQ(script().steps.size(), 2u);
    EXPECT_EQ(script().steps[1].say.at("en"), "The client connects.");
    EXPECT_EQ(window_->simulation().moment().timeline->last().host(tcp::HostId::Client).state(),
              tcp::State::Established);
}

TEST_F(Writing, EditsAFileOfTheUsersAndACopyOfALesson)
{
    record();
    ASSERT_TRUE(window_->feature<app::authoring::Authoring>().saveAs(path("own.json")));
    window_->documents().open(path("own.json"));
    window_->simulation().finish();
    window_->simulation().toEnd();
    type("title_en", "Later");
    click("lessonSave");
    EXPECT_EQ(app::files::readScenarioFile(path("own.json")).scenario.steps.back().title.at("en"), "Later");
    window_->documents().open("stalled-peer");
    window_->simulation().finish();
    window_->simulation().seek(1);
    type("title_en", "My version");
    ASSERT_TRUE(window_->feature<app::authoring::Authoring>().saveAs(path("copy.json")));
    EXPECT_EQ(app::files::readScenarioFile(path("copy.json")).scenario.steps.front().title.at("en"), "My version");
}

TEST_F(Writing, TellsWhyItIsNotSavedAndLosesNothing)
{
    record();
    field<QListWidget>("lessonSteps").setCurrentRow(0);
    type("lessonId", "Not An Id");
    EXPECT_FALSE(window_->feature<app::authoring::Authoring>().saveAs(path("bad.json")));
    EXPECT_TRUE(window_->message().contains("bad id")) << window_->message().toStdString();
    EXPECT_FALSE(QFile::exists(path("bad.json")));
    EXPECT_EQ(script().id, "Not An Id");
}

TEST_F(Writing, ClaimsSpeakTheLanguageOfTheWindow)
{
    record();
    click("lessonExpect");
    window_->simulation().finish();
    EXPECT_TRUE(field<QLabel>("lessonClaims").text().contains("the state is"))
        << field<QLabel>("lessonClaims").text().toStdString();
    window_->appearance().setLanguage("ko");
    const QString korean = field<QLabel>("lessonClaims").text();
    EXPECT_TRUE(korean.contains(QStringLiteral("상태"))) << korean.toStdString();
    for (const char* english : {" is ", "expected", "segments", "users"})
        EXPECT_FALSE(korean.contains(QLatin1String(english))) << korean.toStdString();
    window_->appearance().setLanguage("en");
}

TEST_F(Writing, SharesAMomentAsAFileThatOpensThere)
{
    window_->documents().open("stalled-peer");
    window_->simulation().finish();
    window_->simulation().seek(3);
    window_->simulation().seekMoment(window_->simulation().moment().index + 1);
    const app::lab::Moment shared = window_->simulation().moment();
    ASSERT_TRUE(window_->feature<app::exporting::Exporting>().shareMoment(path("moment.json")));
    window_->documents().open("three-way-handshake");
    ASSERT_TRUE(window_->documents().open(path("moment.json")));
    window_->simulation().finish();
    EXPECT_EQ(window_->simulation().moment().step, shared.step);
    EXPECT_EQ(window_->simulation().moment().index, shared.index);
    EXPECT_EQ(window_->simulation().moment().world(), shared.world());
}

TEST_F(Writing, IsExplainedInTheProgram)
{
    for (const char* language : {"en", "ko"}) {
        window_->appearance().setLanguage(language);
        window_->actions().named("guide")->trigger();
        auto* guide = window_->findChild<QDialog*>("document");
        ASSERT_TRUE(guide);
        EXPECT_GT(guide->findChild<QTextBrowser*>("documentText")->toPlainText().size(), 2000);
        delete guide;
    }
    window_->appearance().setLanguage("en");
}

}  // namespace
