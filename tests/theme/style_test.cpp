#include "theme/style.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QFile>
#include <QPushButton>
#include <QRegularExpression>

namespace app {
namespace {

TEST(Style, EveryColourIsFilledIn)
{
    for (const Theme& theme : {Theme::light(), Theme::dark_()}) EXPECT_FALSE(styleSheetOf(theme).contains('@'));
}

TEST(Style, EveryPictureIsEmbedded)
{
    static const QRegularExpression url("url\\(([^)]*)\\)");
    for (const Theme& theme : {Theme::light(), Theme::dark_()}) {
        const QString sheet = styleSheetOf(theme);
        for (auto match = url.globalMatch(sheet); match.hasNext();) {
            const QString file = match.next().captured(1);
            EXPECT_TRUE(QFile::exists(file)) << file.toStdString();
        }
    }
}

TEST(Style, ThemeChangesWhileRunning)
{
    QPushButton button("Step");
    button.setProperty("primary", true);
    button.resize(120, 32);
    for (const Theme& theme : {Theme::light(), Theme::dark_(), Theme::light()}) {
        applyTheme(*qApp, theme);
        EXPECT_EQ(button.grab().toImage().pixelColor(8, 16), theme.focus);
        EXPECT_EQ(qApp->palette().color(QPalette::Window), theme.panel);
    }
    qApp->setStyleSheet({});
}

}  // namespace
}  // namespace app
