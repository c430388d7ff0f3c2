#pragma once

#include "guiding/hint_bubble.h"
#include "support/drive.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"

#include <QApplication>
#include <QSettings>
#include <QTest>
#include <gtest/gtest.h>

#include <memory>

namespace given {

/// Somebody who starts the program for the first time, in a language.
class NewUser : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override { QSettings().clear(); }
    void TearDown() override { QSettings().clear(); }

    /// One that remembers, as that of a user.
    static std::unique_ptr<app::window::MainWindow> start(const QString& lesson = QStringLiteral("three-way-handshake"))
    {
        auto window = std::make_unique<app::window::MainWindow>(app::window::Start{GetParam(), "light", true});
        window->appearance().setAnimated(false);
        window->show();
        EXPECT_TRUE(window->documents().open(lesson));
        window->simulation().finish();
        drive::resize(*window, {1280, 800});
        window->setFocus();
        return window;
    }
    static app::guiding::HintBubble* hint(const app::window::MainWindow& window)
    {
        auto* bubble = drive::child<app::guiding::HintBubble>(window, "hint");
        return bubble && bubble->isVisible() ? bubble : nullptr;
    }
    static void press(app::window::MainWindow& window, Qt::Key key)
    {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : &window, key);
        window.simulation().finish();
        drive::resize(window, window.size());
    }
};

}  // namespace given
