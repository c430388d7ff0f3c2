#include "workbench/appearance_controller.h"
#include "support/drive.h"

#include "panels/panel.h"

#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <gtest/gtest.h>

namespace {

bool hasHangul(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.script() == QChar::Script_Hangul; });
}

}  // namespace

TEST(Language, SwitchesWhileRunningAtEveryStepAndBackToTheSamePicture)
{
    const auto window = drive::window("stalled-peer");
    for (std::size_t step = 0; step <= window->simulation().stepCount(); ++step) {
        window->simulation().seek(step);
        const QImage english = drive::picture(*window);
        window->appearance().setLanguage("ko");
        EXPECT_EQ(window->simulation().moment().step, step);
        EXPECT_TRUE(hasHangul(drive::child<QLabel>(*window, "say")->text())) << step;
        EXPECT_TRUE(hasHangul(drive::child<QLabel>(*window, "waits")->text())) << step;
        EXPECT_TRUE(hasHangul(window->actions().step->iconText()));
        EXPECT_NE(drive::picture(*window), english);
        window->appearance().setLanguage("en");
        drive::expectSame(drive::picture(*window), english, "as before");
    }
}

TEST(Language, LeavesNoKoreanInTheEnglishWindowAndNoEnglishSentenceInTheKoreanOne)
{
    const auto window = drive::window("stalled-peer", {1920, 1080}, "ko");
    window->simulation().seek(4);
    for (const char* name : {"title", "say", "why", "look", "number"})
        EXPECT_TRUE(hasHangul(drive::child<QLabel>(*window, name)->text())) << name;
    window->appearance().setLanguage("en");
    for (const QLabel* label : window->findChildren<QLabel*>())
        EXPECT_FALSE(hasHangul(label->text())) << label->text().toStdString();
}

TEST(Theme, SwitchesWhileRunningAndBackToTheSamePicture)
{
    const auto window = drive::window("stalled-peer");
    window->simulation().seek(4);
    const QImage light = drive::picture(*window);
    window->appearance().setTheme("dark");
    const QImage dark = drive::picture(*window);
    EXPECT_LT(qGray(dark.pixel(640, 400)), 100);
    window->appearance().setTheme("light");
    drive::expectSame(drive::picture(*window), light, "as before");
}

TEST(View, TwinAndSharedShowTheSameMoment)
{
    const auto window = drive::window("stalled-peer");
    window->simulation().seek(4);
    const QImage twin = drive::picture(*window);
    window->actions().switchView->trigger();
    EXPECT_TRUE(window->actions().shared->isChecked());
    EXPECT_NE(drive::picture(*window), twin);
    window->simulation().seek(5);
    window->simulation().seek(4);
    window->actions().switchView->trigger();
    drive::expectSame(drive::picture(*window), twin, "as before");
}

TEST(View, TheDockComesWithTheWidthUnlessItWasAskedFor)
{
    const auto window = drive::window("stalled-peer");
    QWidget* dock = drive::child<QWidget>(*window, "sideDock");
    QWidget* button = drive::child<QWidget>(*window, "scenarioButton");
    EXPECT_FALSE(dock->isVisible());
    EXPECT_TRUE(button->isVisible());
    drive::resize(*window, {1920, 1080});
    EXPECT_TRUE(dock->isVisible());
    EXPECT_FALSE(button->isVisible());
    window->actions().dock->trigger();
    EXPECT_FALSE(dock->isVisible());
    drive::resize(*window, {1920, 1100});
    EXPECT_FALSE(dock->isVisible());
}

TEST(Appearance, PartsMadeLaterAreWrittenInTheEmbeddedFaces)
{
    const auto window = drive::window();
    window->actions().named("predict")->setChecked(true);
    window->actions().step->trigger();
    for (const char* button : {"scenarioButton", "settingsButton"}) drive::child<QToolButton>(*window, button)->click();
    for (const char* name : {"predict", "scenarios", "settings"}) {
        const auto* part = drive::child<QWidget>(*window, name);
        ASSERT_TRUE(part && part->isVisible()) << name;
        for (const QWidget* widget : part->findChildren<QWidget*>()) {
            const bool written = qobject_cast<const QLabel*>(widget) || qobject_cast<const QAbstractButton*>(widget)
                                 || qobject_cast<const QLineEdit*>(widget);
            if (!written || !widget->isVisible() || widget->inherits("QLineEditIconButton")) continue;
            EXPECT_TRUE(widget->font().families().value(0).startsWith("TCP State Lab"))
                << name << ": " << widget->objectName().toStdString() << " in "
                << widget->font().toString().toStdString();
        }
    }
}
