// Pictures to be looked at by people, left in BUILD/gallery: each lesson at its key step in both languages, themes and
// sizes taking turns (GALLERY=full: all of them), and the parts of the window that a lesson does not show.

#include "window/drive.h"

#include "files/library.h"
#include "lab/joint_map.h"

#include <QAction>
#include <QDir>
#include <QDockWidget>
#include <QLineEdit>
#include <QPainter>
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

/// A popup is a window of its own: it is put where it would be seen.
void keepWithPopup(app::MainWindow& window, QToolButton& button, const QString& name)
{
    button.click();
    QImage picture = drive::picture(window);
    QWidget* popup = button.findChild<QFrame*>();
    QPainter(&picture).drawPixmap(window.mapFromGlobal(popup->pos()), popup->grab());
    popup->hide();
    QDir().mkpath(kFolder);
    EXPECT_TRUE(picture.save(kFolder + "/" + name + ".png"));
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

// One window for both languages: the map is worked out once.
TEST(Gallery, OfGoalsArrowsAndTheMapOfJointStates)
{
    const auto window = drive::window("stalled-peer", {1920, 1080});
    window->openFreePlay();
    window->simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect});
    window->simulation().run(tcp::RunQuiet{});
    window->simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Close});
    window->simulation().apply(tcp::CallAction{tcp::HostId::Server, tcp::HostCall::Close});
    window->simulation().run(tcp::RunNext{});
    window->actions().collected->setChecked(true);
    auto* goals = window->findChild<QDockWidget*>("goalsDock")->toggleViewAction();
    auto* map = window->findChild<QDockWidget*>("jointMapDock")->toggleViewAction();
    map->trigger();
    drive::resize(*window, {1920, 1080});
    ASSERT_TRUE(QTest::qWaitFor([&] { return window->findChild<app::JointMap*>()->complete(); }, 60'000));
    for (const QString language : {"en", "ko"}) {
        window->setLanguage(language);
        drive::resize(*window, {1920, 1080});
        keep(*window, "part_map_" + language);
        drive::resize(*window, {1280, 800});
        keep(*window, "part_map_1280_" + language);
        map->trigger();
        goals->trigger();
        drive::child<QToolButton>(*window, "hint_half-open")->setChecked(true);
        window->setTheme("dark");
        drive::resize(*window, {1280, 800});
        keep(*window, "part_goals_1280_" + language);
        window->setTheme("light");
        drive::resize(*window, {1920, 1080});
        keep(*window, "part_goals_" + language);
        goals->trigger();
        map->trigger();
    }
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

TEST_P(GalleryOfParts, FreePlayWithASegmentInFlightBeingDropped)
{
    const QString language = GetParam();
    const auto window = drive::window("stalled-peer", {1280, 800}, language);
    window->openFreePlay();
    window->simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect});
    window->simulation().run(tcp::RunFor{std::chrono::milliseconds(13)});
    auto* ladder = drive::child<QWidget>(*window, "ladder");
    ladder->setFocus();
    QTest::keyClick(ladder, Qt::Key_Down, Qt::AltModifier);
    keep(*window, "part_free_drop_" + language);
    QTest::keyClick(ladder, Qt::Key_X);
    window->actions().nextTimer->trigger();
    keep(*window, "part_free_dropped_" + language);
    window->setLanguage("en");
}

TEST_P(GalleryOfParts, TheFormForForgedSegments)
{
    const QString language = GetParam();
    const auto window = drive::window("stalled-peer", {1280, 800}, language);
    window->openFreePlay();
    window->simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect});
    window->simulation().run(tcp::RunQuiet{});
    keepWithPopup(*window, *drive::child<QToolButton>(*window, "forgeButton"), "part_forge_" + language);
    drive::child<QLineEdit>(*window, "forge_seq")->setText("rcv.nx+1");
    keepWithPopup(*window, *drive::child<QToolButton>(*window, "forgeButton"), "part_forge_fault_" + language);
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
    window->setPresenting(false);
    window->setLanguage("en");
}

INSTANTIATE_TEST_SUITE_P(Languages, GalleryOfParts, testing::Values("en", "ko"));
