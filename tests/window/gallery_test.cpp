// Pictures to be looked at by people, left in BUILD/gallery: each lesson at its key step in both languages, themes and
// sizes taking turns (GALLERY=full: all of them), and the parts of the window that a lesson does not show.

#include "window/drive.h"

#include "diagram/state_diagram.h"
#include "files/library.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QPushButton>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace {

const QString kFolder = QStringLiteral(BINARY_DIR "/gallery");

void keep(app::MainWindow& window, const QString& name)
{
    QDir().mkpath(kFolder);
    EXPECT_TRUE(drive::picture(window).save(kFolder + "/" + name + ".png"));
}

/// The last step that has a reason to be told.
std::size_t keyStep(const tcp::Scenario& scenario)
{
    std::size_t key = scenario.steps.size();
    for (std::size_t i = 0; i < scenario.steps.size(); ++i) {
        if (!scenario.steps[i].why.empty()) key = i + 1;
    }
    return key;
}

struct Variant {
    const char* language;
    const char* theme;
    QSize size;
};

QString nameOf(const std::string& id, const Variant& variant)
{
    const QString lesson = QString::fromStdString(id);
    return QStringLiteral("%1_%2_%3_%4").arg(lesson, variant.language, variant.theme).arg(variant.size.width());
}

std::vector<Variant> variants(std::size_t lesson)
{
    std::vector<Variant> all;
    for (const char* language : {"en", "ko"}) {
        for (const char* theme : {"light", "dark"}) {
            for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) all.push_back({language, theme, size});
        }
    }
    if (qEnvironmentVariable("GALLERY") == "full") return all;
    return {all[lesson % 4], all[4 + (lesson + 1) % 4]};
}

}  // namespace

TEST(Gallery, OfEveryLessonAtItsKeyStep)
{
    const auto window = drive::window();
    std::size_t number = 0;
    for (const app::ScenarioFile& file : app::library()) {
        window->openScenario(file, QString::fromStdString(file.scenario.id));
        window->simulation().finish();
        window->simulation().seek(keyStep(file.scenario));
        for (const Variant& variant : variants(number++)) {
            window->setLanguage(variant.language);
            window->setTheme(variant.theme);
            drive::resize(*window, variant.size);
            keep(*window, nameOf(file.scenario.id, variant));
        }
    }
    window->setTheme("light");
    window->setLanguage("en");
}

class GalleryOfParts : public testing::TestWithParam<const char*> {};

TEST_P(GalleryOfParts, FreePlayMessagesKeysAndDocks)
{
    const QString language = GetParam();
    const auto window = drive::window("stalled-peer", {1280, 800}, language);
    window->open(drive::write("bad.json", R"({"id": "bad", "title": "Bad", "steps": [{"do": "server lisen"}]})"));
    keep(*window, "part_message_" + language);
    window->openFreePlay();
    window->simulation().finish();
    keep(*window, "part_free_start_" + language);
    window->simulation().apply(tcp::CallAction{tcp::HostId::Server, tcp::HostCall::Listen});
    window->simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect});
    window->actions().step->trigger();
    keep(*window, "part_free_" + language);
    window->actions().keys->trigger();
    keep(*window, "part_keys_" + language);
    window->actions().keys->trigger();
    drive::resize(*window, {1920, 1080});
    for (const char* dock : {"variablesDock", "logDock"})
        window->findChild<QDockWidget*>(dock)->toggleViewAction()->trigger();
    drive::child<QToolButton>(*window, "moreSettings")->click();
    keep(*window, "part_docks_" + language);
    window->setLanguage("en");
}

TEST_P(GalleryOfParts, AQuestionAndItsAnswer)
{
    const QString language = GetParam();
    const auto window = drive::window("stalled-peer", {1280, 800}, language);
    window->simulation().seek(5);
    window->actions().predict->setChecked(true);
    window->actions().step->trigger();
    drive::child<QPushButton>(*window, "option2")->click();
    keep(*window, "part_question_" + language);
    drive::child<QPushButton>(*window, "lockAnswer")->click();
    keep(*window, "part_answer_" + language);
    window->setLanguage("en");
}

TEST_P(GalleryOfParts, CardsOfAStateAndOfAnArrow)
{
    const QString language = GetParam();
    const auto window = drive::window("stalled-peer", {1280, 800}, language);
    window->simulation().seek(4);
    auto* diagram = window->findChild<app::StateDiagram*>();
    window->setTheme(language == u"ko" ? "dark" : "light");
    emit diagram->stateClicked(tcp::State::CloseWait);
    keep(*window, "part_card_close_wait_" + language);
    emit diagram->edgeClicked("fin_wait_2_closed_abort");
    keep(*window, "part_card_abort_" + language);
    window->setTheme("light");
    drive::resize(*window, {1920, 1080});
    emit diagram->stateClicked(tcp::State::TimeWait);
    keep(*window, "part_card_time_wait_" + language);
    window->actions().swapRoles->trigger();
    keep(*window, "part_swapped_" + language);
    window->setLanguage("en");
}

TEST_P(GalleryOfParts, WhatIfAndPresenting)
{
    const QString language = GetParam();
    const auto window = drive::window("client-closes-first", {1280, 800}, language);
    window->simulation().seek(2);
    window->simulation().apply(tcp::CallAction{tcp::HostId::Server, tcp::HostCall::Abort});
    window->simulation().run(tcp::RunNext{});
    keep(*window, "part_whatif_" + language);
    drive::resize(*window, {1920, 1080});
    window->setPresenting(true);
    keep(*window, "part_present_" + language);
    QTest::keyClick(window.get(), Qt::Key_F1);
    keep(*window, "part_present_keys_" + language);
    QTest::keyClick(window.get(), Qt::Key_F1);
    window->open("stalled-peer");
    window->simulation().seek(4);
    for (const char* spotlight : {"client", "server", "segment", "timer"}) {
        QTest::keyClick(window.get(), Qt::Key_Tab);
        if (*spotlight != 'c') keep(*window, "part_spotlight_" + QString(spotlight) + "_" + language);
    }
    QTest::keyClick(window.get(), Qt::Key_Tab);
    QTest::keyClick(window.get(), Qt::Key_Q);
    QTest::keyClick(window.get(), Qt::Key_A);
    keep(*window, "part_present_question_" + language);
    QTest::keyClick(window.get(), Qt::Key_Q);
    QTest::keyClick(window.get(), Qt::Key_Plus);
    QTest::keyClick(window.get(), Qt::Key_Plus);
    keep(*window, "part_present_150_" + language);
    QTest::keyClick(window.get(), Qt::Key_F4);
    QCoreApplication::processEvents();
    EXPECT_TRUE(drive::child<QWidget>(*window, "notes")->grab().save(kFolder + "/part_notes_" + language + ".png"));
    window->setPresenting(false);
    window->setLanguage("en");
}

INSTANTIATE_TEST_SUITE_P(Languages, GalleryOfParts, testing::Values("en", "ko"));
