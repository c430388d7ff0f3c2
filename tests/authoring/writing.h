#pragma once

#include "support/drive.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"

#include <gtest/gtest.h>

#include <QLabel>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

/// A lesson that is written in place.
class Writing : public testing::Test {
protected:
    Writing() { start(); }

    /// A window whose drafts are in a folder of the test's own.
    void start()
    {
        window_ = std::make_unique<app::window::MainWindow>(app::window::Start{"en", "light", false, folder_.path()});
        window_->appearance().setAnimated(false);
        window_->show();
    }
    /// Three steps: the server listens (as free play begins), the client connects, all arrives.
    void record()
    {
        window_->documents().openFreePlay();
        window_->simulation().finish();
        window_->actions().named("write")->trigger();
        window_->simulation().apply(tcp::CallAction{tcp::HostId::Client, tcp::HostCall::Connect});
        window_->simulation().run(tcp::RunQuiet{});
    }
    template <typename Field> Field& field(const char* name) { return *drive::child<Field>(*window_, name); }
    void type(const char* name, const QString& text)
    {
        QWidget& target = field<QWidget>(name);
        target.setFocus();
        QTest::keyClick(&target, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(&target, text);
    }
    void click(const char* name)
    {
        ASSERT_TRUE(field<QToolButton>(name).isEnabled()) << name;
        field<QToolButton>(name).click();
        window_->simulation().finish();
    }
    QString shown(const char* name) { return field<QLabel>(name).text(); }
    QString path(const QString& name) const { return folder_.filePath(name); }
    tcp::Scenario script() { return window_->simulation().record(); }

    QTemporaryDir folder_;
    std::unique_ptr<app::window::MainWindow> window_;
};
