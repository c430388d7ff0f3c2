// Pictures to be looked at by people, left in BUILD/gallery: each lesson at its key step in both languages, themes and
// sizes taking turns (GALLERY=full: all of them), and the parts of the window that a lesson does not show.

#include "window/drive.h"

#include "files/library.h"
#include "lab/question.h"

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

/// At the first step of the lesson that is asked about so; the wrong answer is the one before the right one.
int askedSo(app::MainWindow& window, app::Format format)
{
    for (std::size_t step = 0; step < window.simulation().stepCount(); ++step) {
        window.simulation().seek(step);
        const app::Moment& moment = window.simulation().moment();
        const auto question = app::questionAbout(moment, moment.stepEnds[step]);
        if (!question || question->format != format) continue;
        const auto count = question->options.size();
        return static_cast<int>((question->right + count - 1) % count);
    }
    ADD_FAILURE() << "no such question";
    return 0;
}

TEST_P(GalleryOfParts, AQuestionAndItsAnswer)
{
    const QString language = GetParam();
    const auto window = drive::window("stalled-peer", {1280, 800}, language);
    window->actions().predict->setChecked(true);
    const std::pair<app::Format, const char*> formats[] = {{app::Format::State, "state"}, {app::Format::Bug, "bug"},
                                                           {app::Format::Lost, "lost"}, {app::Format::Timer, "timer"},
                                                           {app::Format::ClosedFirst, "closed"}};
    for (const auto& [format, name] : formats) {
        const int wrong = askedSo(*window, format);
        window->actions().step->trigger();
        drive::child<QPushButton>(*window, qPrintable(QStringLiteral("option%1").arg(wrong)))->click();
        keep(*window, QStringLiteral("part_question_%1_%2").arg(QLatin1String(name), language));
        drive::child<QPushButton>(*window, "lockAnswer")->click();
        keep(*window, QStringLiteral("part_answer_%1_%2").arg(QLatin1String(name), language));
    }
    window->setLanguage("en");
}

TEST_P(GalleryOfParts, AQuestionToAHall)
{
    const QString language = GetParam();
    const auto window = drive::window("stalled-peer", {1920, 1080}, language);
    window->setTheme("dark");
    window->actions().predict->setChecked(true);
    askedSo(*window, app::Format::Bug);
    window->actions().step->trigger();
    keep(*window, "part_question_1920_" + language);
    window->setPresenting(true);
    keep(*window, "part_present_question_" + language);
    QTest::keyClick(window.get(), Qt::Key_A);
    keep(*window, "part_present_answer_" + language);
    window->setPresenting(false);
    window->actions().step->trigger();
    drive::child<QPushButton>(*window, "notSure")->click();
    drive::child<QPushButton>(*window, "lockAnswer")->click();
    window->actions().scores->trigger();
    auto* card = drive::child<QWidget>(*window, "scoreCard");
    EXPECT_TRUE(card->grab().save(kFolder + "/part_scores_" + language + ".png"));
    window->setTheme("light");
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
