// What features put into the study view, and what goes out of sight for it.

#include "ladder/ladder_view.h"
#include "panels/endpoint_panel.h"
#include "panels/narration_panel.h"
#include "workbench/study_view.h"
#include "workbench/tab_order.h"

#include <QApplication>
#include <QSplitter>
#include <QStackedWidget>

namespace app::workbench {
namespace {

/// What goes out of sight gives the keyboard back to the window, whose keys step.
void releaseFocus(QWidget* leaving)
{
    const QWidget* focus = QApplication::focusWidget();
    if (leaving && focus && (leaving == focus || leaving->isAncestorOf(focus))) leaving->window()->setFocus();
}

}  // namespace

void StudyView::put(Slot slot, SlotPanel* panel)
{
    switch (slot) {
    case Slot::Above: return;  // widgets that stand there for good are placed by the window
    case Slot::Centre: return putCentre(panel);
    case Slot::Beside: return putBeside(panel);
    case Slot::Below: return putBelow(panel);
    }
}

/// In the splitter from the first time on; the appearance comes after the place, which decides on its fonts.
void StudyView::keepIn(QSplitter* splitter, int place, SlotPanel* panel)
{
    if (panel->parentWidget() == splitter) return;
    splitter->insertWidget(place, panel);
    panel->setAppearance(appearance_);
}

void StudyView::putCentre(SlotPanel* panel)
{
    if (panel == put_.centre) return;
    releaseFocus(put_.centre);
    if (put_.centre) put_.centre->hide();
    put_.centre = panel;
    if (panel) {
        keepIn(top_, top_->indexOf(server_), panel);
        putInTabOrder(ladderFrame_, panel);
        panel->show();
    }
    showSides();
    arrange();
}

void StudyView::putBeside(SlotPanel* panel)
{
    if (panel && panel->parentWidget() != words_) {
        words_->addWidget(panel);
        panel->setSurroundings({});
        panel->setAppearance(appearance_);
        putInTabOrder(narration_, panel);
    }
    if (!panel) releaseFocus(put_.beside);
    put_.beside = panel;
    words_->setCurrentWidget(panel ? static_cast<QWidget*>(panel) : narration_);
    if (!hand_.arranged) arrange();
}

void StudyView::putBelow(SlotPanel* panel)
{
    if (panel == put_.below) return;
    releaseFocus(put_.below);
    if (put_.below) put_.below->hide();
    put_.below = panel;
    if (panel) {
        keepIn(rows_, rows_->count(), panel);
        panel->show();
    }
    bottom_->setVisible(!panel);
    arrange();
}

}  // namespace app::workbench
