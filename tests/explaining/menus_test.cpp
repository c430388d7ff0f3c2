// "Why is this so?" by a right click: on segments, timers, states and rows of tools.

#include "explaining/chain_panel.h"
#include "explaining/explained.h"
#include "files/spelling.h"
#include "files/why_lines.h"
#include "panels/timers_table.h"
#include "panels/tool_text.h"
#include "panels/tools_view.h"
#include "window/documents.h"
#include "workbench/view_docks.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

using Menus = Explained;

/// The entry of the menu that has popped up.
QAction* entry(const QString& words)
{
    auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
    if (!menu) return nullptr;
    for (QAction* action : menu->actions())
        if (action->text() == words) return action;
    return nullptr;
}

void rightClick(QWidget* widget, QPoint at)
{
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, widget->mapToGlobal(at));
    QApplication::sendEvent(widget, &event);
}

TEST_F(Menus, TheMenuOfASegmentATimerAndAStateOfTheLadder)
{
    auto& view = ladder();
    view.unfold();
    const auto& sheet = view.sheet();
    ASSERT_FALSE(sheet.arrows.empty());
    ASSERT_FALSE(sheet.chips.empty());
    ASSERT_FALSE(sheet.brackets.empty());
    const std::vector<QPointF> places{sheet.arrows.back().path.first() * 0.5 + sheet.arrows.back().path.last() * 0.5,
                                      sheet.chips.back().rect.center(), sheet.brackets.back().labelRect.center()};
    for (const QPointF& place : places) {
        view.ensureVisible(QRectF(place, QSizeF(1, 1)), 0, 60);
        rightClick(view.viewport(), view.mapFromScene(place));
        QAction* why = entry("Why is this so?");
        ASSERT_TRUE(why) << place.x() << ' ' << place.y();
        why->trigger();
        qobject_cast<QMenu*>(QApplication::activePopupWidget())->close();
        hands::settle(*window_);
        EXPECT_TRUE(shown());
        press(Qt::Key_Escape);
    }
}

/// The entry in the table of a firewall comes from the segment that it saw last.
TEST_F(Menus, ARowOfConntrackIsAboutASegment)
{
    ASSERT_TRUE(window_->documents().open("half-close-firewall"));
    hands::settle(*window_);
    window_->simulation().seek(2);
    const app::panels::ToolText text = app::panels::conntrackText(window_->simulation().moment());
    const auto row =
        std::ranges::find_if(text, [](const app::panels::ToolLine& line) { return line.about.has_value(); });
    ASSERT_NE(row, text.end());
    ask(*row->about);
    ASSERT_TRUE(shown());
    EXPECT_TRUE(this->row(0).contains("sends")) << this->row(0).toStdString();
}

TEST_F(Menus, TheMenuOfTheDiagramTheToolsAndTheTimers)
{
    window_->simulation().seek(4);
    auto* tools = window_->findChild<app::panels::ToolsView*>();
    QWidget* page = drive::child<QAbstractScrollArea>(*window_, "toolText")->viewport();
    const auto asks = [&](QWidget* widget, QPoint at) {
        rightClick(widget, at);
        QAction* why = entry("Why is this so?");
        if (why) why->trigger();
        if (QWidget* menu = QApplication::activePopupWidget()) menu->close();
        hands::settle(*window_);
        const bool opened = why && shown();
        if (shown()) press(Qt::Key_Escape);
        return opened;
    };
    bool row = false;
    for (int y = 4; y < page->height() && !row; y += 6) row = asks(page, QPoint(40, y));
    EXPECT_TRUE(row) << "a row of ss";
    tools->setTool(app::panels::ToolsView::Tool::Tcpstates);
    hands::settle(*window_);
    row = false;
    for (int y = page->height() - 6; y > 0 && !row; y -= 6) row = asks(page, QPoint(40, y));
    EXPECT_TRUE(row) << "a row of tcpstates";
    tools->setTool(app::panels::ToolsView::Tool::Timers);
    hands::settle(*window_);
    auto* timers = window_->findChild<app::panels::TimersTable*>();
    ASSERT_TRUE(timers);
    EXPECT_TRUE(asks(timers->viewport(), timers->viewport()->rect().topLeft() + QPoint(20, 12))) << "a timer";
    auto& diagram = clientDiagram();
    bool state = false;
    for (int y = 10; y < diagram.height() && !state; y += 12)
        for (int x = 10; x < diagram.width() && !state; x += 12)
            if (diagram.stateAt({x, y}) == tcp::State::Established) state = asks(diagram.viewport(), {x, y});
    EXPECT_TRUE(state) << "a state";
}

}  // namespace
