// What is not saved outlives the window.

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

using Draft = Writing;

TEST_F(Draft, OutlivesTheWindowAsADraft)
{
    record();
    type("title_en", "Unsaved words");
    window_->close();
    window_.reset();
    start();
    QWidget& bar = field<QWidget>("draftBar");
    ASSERT_TRUE(bar.isVisible()) << "offered at the next start";
    click("openDraft");
    EXPECT_FALSE(bar.isVisible());
    EXPECT_EQ(script().steps.back().title.at("en"), "Unsaved words");
    EXPECT_EQ(field<QLineEdit>("title_en").text(), "Unsaved words") << "at the step that was being written";
    ASSERT_TRUE(window_->feature<app::authoring::Authoring>().saveAs(path("kept.json")));
    window_->close();
    window_.reset();
    start();
    EXPECT_FALSE(field<QWidget>("draftBar").isVisible()) << "it is saved now";
}

TEST_F(Draft, ADraftKnowsTheFileThatItCameFrom)
{
    record();
    ASSERT_TRUE(window_->feature<app::authoring::Authoring>().saveAs(path("mine.json")));
    type("title_en", "Second thoughts");
    window_->close();
    window_.reset();
    start();
    click("openDraft");
    EXPECT_FALSE(window_->findChild<QFileDialog*>());
    click("lessonSave");
    EXPECT_FALSE(window_->findChild<QFileDialog*>()) << "Save asks for no place: it has one";
    const app::files::ScenarioFile saved = app::files::readScenarioFile(path("mine.json"));
    EXPECT_EQ(saved.scenario.steps.back().title.at("en"), "Second thoughts");
    EXPECT_FALSE(window_->feature<app::authoring::Authoring>().unsaved());
}

TEST_F(Draft, ADraftWhoseFileIsGoneAsksForAPlace)
{
    record();
    ASSERT_TRUE(window_->feature<app::authoring::Authoring>().saveAs(path("mine.json")));
    type("title_en", "Second thoughts");
    window_->close();
    window_.reset();
    QFile::remove(path("mine.json"));
    start();
    click("openDraft");
    click("lessonSave");
    ASSERT_TRUE(window_->findChild<QFileDialog*>());
    window_->findChild<QFileDialog*>()->reject();
}

TEST_F(Draft, KeepsADraftWhereTheEditorIsClosed)
{
    record();
    type("title_en", "Unsaved words");
    click("lessonClose");
    EXPECT_FALSE(window_->actions().named("write")->isChecked());
    EXPECT_EQ(script().steps.back().title.at("en"), "Unsaved words");
    window_->close();
    window_.reset();
    start();
    EXPECT_TRUE(field<QWidget>("draftBar").isVisible());
}

TEST_F(Draft, KeepsADraftWhereSomethingElseIsOpened)
{
    record();
    type("title_en", "Unsaved words");
    window_->documents().open("stalled-peer");
    window_->simulation().finish();
    EXPECT_TRUE(field<QWidget>("draftBar").isVisible());
    EXPECT_NE(script().steps.at(0).title.at("en"), "Unsaved words");
    click("discardDraft");
    EXPECT_FALSE(field<QWidget>("draftBar").isVisible());
}

}  // namespace
