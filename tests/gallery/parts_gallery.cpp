// Pictures of the parts of the window that a lesson does not show, left in BUILD/gallery.

#include "comparing/comparing.h"
#include "comparing/comparison_controller.h"
#include "diagram/state_diagram.h"
#include "freeplay/free_play.h"
#include "gallery/keeping.h"
#include "lab/joint_map.h"
#include "presenting/presenting.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"

#include <QAction>
#include <QDialog>
#include <QDockWidget>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

// One window for both languages: the map is worked out once.
TEST(Gallery, OfGoalsArrowsAndTheMapOfJointStates)
{
    const auto window = drive::window("stalled-peer", {1920, 1080});
    window->documents().openFreePlay();
    window->simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect});
    window->simulation().run(tcp::RunQuiet{});
    window->simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Close});
    window->simulation().apply(tcp::CallAction{tcp::HostId::Server, tcp::HostCall::Close});
    window->simulation().run(tcp::RunNext{});
    window->actions().named("collected")->setChecked(true);
    auto* goals = window->findChild<QDockWidget*>("goalsDock")->toggleViewAction();
    auto* map = window->findChild<QDockWidget*>("jointMapDock")->toggleViewAction();
    map->trigger();
    drive::resize(*window, {1920, 1080});
    ASSERT_TRUE(QTest::qWaitFor(
        [&] { return window->feature<app::freeplay::FreePlay>().findChild<app::lab::JointMap*>()->complete(); },
        60'000));
    for (const QString language : {"en", "ko"}) {
        window->appearance().setLanguage(language);
        drive::resize(*window, {1920, 1080});
        gallery::keep(*window, "part_map_" + language);
        drive::resize(*window, {1280, 800});
        gallery::keep(*window, "part_map_1280_" + language);
        map->trigger();
        goals->trigger();
        drive::child<QToolButton>(*window, "hint_half-open")->setChecked(true);
        window->appearance().setTheme("dark");
        drive::resize(*window, {1280, 800});
        gallery::keep(*window, "part_goals_1280_" + language);
        window->appearance().setTheme("light");
        drive::resize(*window, {1920, 1080});
        gallery::keep(*window, "part_goals_" + language);
        goals->trigger();
        map->trigger();
    }
    window->appearance().setLanguage("en");
}

class GalleryOfParts : public testing::TestWithParam<const char*> {};

TEST_P(GalleryOfParts, FreePlayMessagesKeysAndDocks)
{
    const QString language = GetParam();
    const auto window = drive::window("stalled-peer", {1280, 800}, language);
    window->documents().open(
        drive::write("bad.json", R"({"id": "bad", "title": "Bad", "steps": [{"do": "server lisen"}]})"));
    gallery::keep(*window, "part_message_" + language);
    window->documents().openFreePlay();
    window->simulation().finish();
    gallery::keep(*window, "part_free_start_" + language);
    window->simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect});
    window->actions().step->trigger();
    gallery::keep(*window, "part_free_" + language);
    window->actions().keys->trigger();
    gallery::keep(*window, "part_keys_" + language);
    window->actions().keys->trigger();
    drive::resize(*window, {1920, 1080});
    for (const char* dock : {"variablesDock", "logDock"})
        window->findChild<QDockWidget*>(dock)->toggleViewAction()->trigger();
    drive::child<QToolButton>(*window, "moreSettings")->click();
    gallery::keep(*window, "part_docks_" + language);
    window->appearance().setLanguage("en");
}

TEST_P(GalleryOfParts, FreePlayWithASegmentInFlightBeingDropped)
{
    const QString language = GetParam();
    const auto window = drive::window("stalled-peer", {1280, 800}, language);
    window->documents().openFreePlay();
    window->simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect});
    window->simulation().run(tcp::RunFor{std::chrono::milliseconds(13)});
    auto* ladder = drive::child<QWidget>(*window, "ladder");
    ladder->setFocus();
    QTest::keyClick(ladder, Qt::Key_Down, Qt::AltModifier);
    gallery::keep(*window, "part_free_drop_" + language);
    QTest::keyClick(ladder, Qt::Key_X);
    window->actions().named("nextTimer")->trigger();
    gallery::keep(*window, "part_free_dropped_" + language);
    window->appearance().setLanguage("en");
}

TEST_P(GalleryOfParts, TheFormForForgedSegments)
{
    const QString language = GetParam();
    const auto window = drive::window("stalled-peer", {1280, 800}, language);
    window->documents().openFreePlay();
    window->simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect});
    window->simulation().run(tcp::RunQuiet{});
    gallery::keepWithPopup(*window, *drive::child<QToolButton>(*window, "forgeButton"), "part_forge_" + language);
    drive::child<QLineEdit>(*window, "forge_seq")->setText("rcv.nx+1");
    gallery::keepWithPopup(*window, *drive::child<QToolButton>(*window, "forgeButton"), "part_forge_fault_" + language);
    window->appearance().setLanguage("en");
}

TEST_P(GalleryOfParts, CardsOfAStateAndOfAnArrow)
{
    const QString language = GetParam();
    const auto window = drive::window("stalled-peer", {1280, 800}, language);
    window->simulation().seek(4);
    auto* diagram = window->findChild<app::diagram::StateDiagram*>();
    window->appearance().setTheme(language == u"ko" ? "dark" : "light");
    emit diagram->stateClicked(tcp::State::CloseWait);
    gallery::keep(*window, "part_card_close_wait_" + language);
    emit diagram->edgeClicked("fin_wait_2_closed_abort");
    gallery::keep(*window, "part_card_abort_" + language);
    window->appearance().setTheme("light");
    drive::resize(*window, {1920, 1080});
    emit diagram->stateClicked(tcp::State::TimeWait);
    gallery::keep(*window, "part_card_time_wait_" + language);
    window->actions().swapRoles->trigger();
    gallery::keep(*window, "part_swapped_" + language);
    window->appearance().setLanguage("en");
}

TEST_P(GalleryOfParts, WhatIfAndPresenting)
{
    const QString language = GetParam();
    const auto window = drive::window("client-closes-first", {1280, 800}, language);
    window->simulation().seek(2);
    window->simulation().apply(tcp::CallAction{tcp::HostId::Server, tcp::HostCall::Abort});
    window->simulation().run(tcp::RunNext{});
    gallery::keep(*window, "part_whatif_" + language);
    drive::resize(*window, {1920, 1080});
    window->feature<app::presenting::Presenting>().setOn(true);
    gallery::keep(*window, "part_present_" + language);
    QTest::keyClick(window.get(), Qt::Key_F1);
    gallery::keep(*window, "part_present_keys_" + language);
    QTest::keyClick(window.get(), Qt::Key_F1);
    window->documents().open("stalled-peer");
    window->simulation().seek(4);
    for (const char* spotlight : {"client", "server", "segment", "timer"}) {
        QTest::keyClick(window.get(), Qt::Key_Tab);
        if (*spotlight != 'c') gallery::keep(*window, "part_spotlight_" + QString(spotlight) + "_" + language);
    }
    QTest::keyClick(window.get(), Qt::Key_Tab);
    QTest::keyClick(window.get(), Qt::Key_Plus);
    QTest::keyClick(window.get(), Qt::Key_Plus);
    gallery::keep(*window, "part_present_150_" + language);
    QTest::keyClick(window.get(), Qt::Key_F10);
    QCoreApplication::processEvents();
    EXPECT_TRUE(
        drive::child<QWidget>(*window, "notes")->grab().save(gallery::folder() + "/part_notes_" + language + ".png"));
    window->feature<app::presenting::Presenting>().setOn(false);
    window->appearance().setLanguage("en");
}

TEST_P(GalleryOfParts, TwoRunsSideBySide)
{
    const QString language = GetParam();
    const auto window = drive::window("client-closes-first", {1280, 800}, language);
    window->simulation().seek(3);
    window->simulation().apply(tcp::CallAction{tcp::HostId::Server, tcp::HostCall::Abort});
    gallery::keep(*window, "compare_offer_" + language);
    drive::child<QToolButton>(*window, "forkCompare")->click();
    for (int i = 0; i < 3; ++i) window->actions().step->trigger();
    gallery::keep(*window, "compare_whatif_" + language);
    drive::resize(*window, {1920, 1080});
    window->feature<app::presenting::Presenting>().setOn(true);
    gallery::keep(*window, "compare_hall_" + language);
    window->feature<app::presenting::Presenting>().setOn(false);
    window->documents().open("stalled-peer");
    window->simulation().toEnd();
    window->feature<app::comparing::Comparing>().controller().with(
        {app::lab::ComparisonTarget::What::Profile, "rfc9293"});
    drive::resize(*window, {1920, 1080});
    window->appearance().setTheme("dark");
    gallery::keep(*window, "compare_profile_" + language);
    window->appearance().setTheme("light");
    window->appearance().setLanguage("en");
}

TEST_P(GalleryOfParts, LessonEditorAndGuide)
{
    const QString language = GetParam();
    const auto window = drive::window("three-way-handshake", {1280, 800}, language);
    window->simulation().toEnd();
    window->actions().named("write")->trigger();
    drive::child<QToolButton>(*window, "lessonExpect")->click();
    window->simulation().finish();
    QTest::keyClicks(drive::child<QWidget>(*window, "title_en"), " but with far too many words for a title");
    gallery::keep(*window, "editor_" + language);
    window->actions().restart->trigger();
    window->appearance().setTheme("dark");
    drive::resize(*window, {1920, 1080});
    gallery::keep(*window, "editor_lesson_" + language);
    window->appearance().setTheme("light");
    window->actions().named("guide")->trigger();
    auto* guide = window->findChild<QDialog*>("document");
    EXPECT_TRUE(guide->grab().save(gallery::folder() + "/guide_" + language + ".png"));
    window->appearance().setLanguage("en");
}

INSTANTIATE_TEST_SUITE_P(Languages, GalleryOfParts, testing::Values("en", "ko"));
