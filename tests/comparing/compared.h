#pragma once

#include "comparing/compare_view.h"
#include "ladder/ladder_view.h"
#include "support/drive.h"

#include <gtest/gtest.h>

#include <QAction>
#include <QMenu>

#include <functional>

/// Chooses an entry of a menu as a hand would: the menu is filled when it opens.
void choose(QMenu& menu, const std::function<bool(const QAction&)>& wanted);
void choose(QMenu& menu, const QString& text);
QMenu& submenu(QMenu& menu, const QString& text);

/// A lesson, and what one makes of it beside it.
class Compared : public testing::Test {
protected:
    void leave(std::size_t step, const QString& host, const QString& call)
    {
        window_->simulation().seek(step);
        choose(submenu(whatIf(), host), call);
        ASSERT_TRUE(view().isVisible());
    }
    void call(const char* panel, const char* what)
    {
        QAction* action = drive::child<QWidget>(*window_, panel)->findChild<QAction*>(QLatin1String(what));
        ASSERT_TRUE(action && action->isEnabled()) << what;
        action->trigger();
    }
    QWidget& offer() { return *drive::child<QWidget>(*window_, "forkBar"); }
    QMenu& whatIf() { return *window_->actions().named("whatIf")->menu(); }
    QMenu& with() { return submenu(whatIf(), "Compare with profile"); }
    bool comparing() const
    {
        const auto* view = window_->findChild<app::comparing::CompareView*>("compare");  // made when it is first needed
        return view && view->isVisible();
    }
    app::comparing::CompareView& view() { return *drive::child<app::comparing::CompareView>(*window_, "compare"); }
    const app::ladder::LadderGeometry& sheet(std::size_t side) { return view().ladder(side)->sheet(); }

    std::unique_ptr<app::window::MainWindow> window_ = drive::window("client-closes-first");
};
