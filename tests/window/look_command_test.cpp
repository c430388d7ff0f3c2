// "Look": the whole command of the lesson goes to the clipboard, in either language, so that it can be pasted and run.

#include "support/drive.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolButton>
#include <gtest/gtest.h>

namespace {

/// What the copy button of the narration puts on the clipboard after so many steps of the lesson.
QString copied(const char* lesson, int steps, const char* language)
{
    const auto window = drive::window(QLatin1String(lesson), {1280, 800}, QLatin1String(language));
    for (int i = 0; i < steps; ++i) window->actions().step->trigger();
    QGuiApplication::clipboard()->clear();
    const QString tip = QLatin1String(language) == QLatin1String("ko") ? QStringLiteral("이 명령 복사")
                                                                       : QStringLiteral("Copy this command");
    for (QToolButton* button : drive::child<QWidget>(*window, "narration")->findChildren<QToolButton*>()) {
        if (button->toolTip() == tip && !button->isHidden()) button->click();
    }
    return QGuiApplication::clipboard()->text();
}

}  // namespace

TEST(LookCommand, IsCopiedWholeInBothLanguages)
{
    EXPECT_EQ(copied("server-closes-first", 6, "en"), "ss -tan state time-wait | wc -l");
    EXPECT_EQ(copied("refused", 2, "ko"), "tcpdump port 8080");
}
