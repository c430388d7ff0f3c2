// Questions of Predict and their answers, in the window and in a hall.

#include "gallery/keeping.h"
#include "lab/question.h"
#include "presenting/presenting.h"
#include "workbench/appearance_controller.h"

#include <QAction>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

class GalleryOfQuestions : public testing::TestWithParam<const char*> {};

namespace {

/// The wrong answer is the one before the right one.
int askedSo(app::window::MainWindow& window, app::lab::Format format)
{
    const auto question = drive::seekQuestion(window, [format](const auto& one) { return one.format == format; });
    const auto count = std::max<std::size_t>(question.options.size(), 1);
    return static_cast<int>((question.right + count - 1) % count);
}

}  // namespace

TEST_P(GalleryOfQuestions, AQuestionAndItsAnswer)
{
    const QString language = GetParam();
    const auto window = drive::window("stalled-peer", {1280, 800}, language);
    window->actions().named("predict")->setChecked(true);
    const std::pair<app::lab::Format, const char*> formats[] = {{app::lab::Format::State, "state"},
                                                                {app::lab::Format::Bug, "bug"},
                                                                {app::lab::Format::Lost, "lost"},
                                                                {app::lab::Format::Timer, "timer"},
                                                                {app::lab::Format::ClosedFirst, "closed"}};
    for (const auto& [format, name] : formats) {
        const int wrong = askedSo(*window, format);
        window->actions().step->trigger();
        drive::child<QPushButton>(*window, qPrintable(QStringLiteral("option%1").arg(wrong)))->click();
        gallery::keep(*window, QStringLiteral("part_question_%1_%2").arg(QLatin1String(name), language));
        drive::child<QPushButton>(*window, "lockAnswer")->click();
        gallery::keep(*window, QStringLiteral("part_answer_%1_%2").arg(QLatin1String(name), language));
    }
    window->appearance().setLanguage("en");
}

TEST_P(GalleryOfQuestions, AnOrderToBeMade)
{
    const QString language = GetParam();
    const auto window = drive::window("three-way-handshake", {1280, 800}, language);
    window->appearance().setTheme(language == u"ko" ? "dark" : "light");
    window->actions().named("predict")->setChecked(true);
    drive::seekQuestion(*window, [](const auto& one) { return !one.items.isEmpty(); });
    window->actions().step->trigger();
    for (const auto key : {Qt::Key_B, Qt::Key_A}) QTest::keyClick(drive::child<QWidget>(*window, "predict"), key);
    gallery::keep(*window, "part_order_" + language);
    drive::child<QPushButton>(*window, "lockAnswer")->click();
    gallery::keep(*window, "part_order_answer_" + language);
    window->actions().back->trigger();
    drive::resize(*window, {1920, 1080});
    window->feature<app::presenting::Presenting>().setOn(true);
    QTest::keyClick(window.get(), Qt::Key_PageDown);
    gallery::keep(*window, "part_order_hall_" + language);
    window->feature<app::presenting::Presenting>().setOn(false);
    window->appearance().setTheme("light");
    window->appearance().setLanguage("en");
}

TEST_P(GalleryOfQuestions, AQuestionToAHall)
{
    const QString language = GetParam();
    const auto window = drive::window("stalled-peer", {1920, 1080}, language);
    window->appearance().setTheme("dark");
    window->actions().named("predict")->setChecked(true);
    askedSo(*window, app::lab::Format::Bug);
    window->actions().step->trigger();
    gallery::keep(*window, "part_question_1920_" + language);
    window->feature<app::presenting::Presenting>().setOn(true);
    gallery::keep(*window, "part_present_question_" + language);
    QTest::keyClick(window.get(), Qt::Key_A);
    gallery::keep(*window, "part_present_answer_" + language);
    window->feature<app::presenting::Presenting>().setOn(false);
    window->actions().step->trigger();
    drive::child<QPushButton>(*window, "notSure")->click();
    drive::child<QPushButton>(*window, "lockAnswer")->click();
    window->actions().named("scores")->trigger();
    auto* card = drive::child<QWidget>(*window, "scoreCard");
    EXPECT_TRUE(card->grab().save(gallery::folder() + "/part_scores_" + language + ".png"));
    window->appearance().setTheme("light");
    window->appearance().setLanguage("en");
}

INSTANTIATE_TEST_SUITE_P(Languages, GalleryOfQuestions, testing::Values("en", "ko"));
