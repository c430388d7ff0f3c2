// How large the views of the study are: by the wheel, by a pinch, or as it was remembered.

#include "charts/time_in_states.h"
#include "diagram/state_diagram.h"
#include "ladder/ladder_view.h"
#include "panels/narration_panel.h"
#include "panels/tools_view.h"
#include "theme/zoom_gesture.h"
#include "workbench/study_view.h"

#include <QAbstractScrollArea>

#include <algorithm>

namespace app::workbench {
namespace {

constexpr qreal kLeast = 0.5;
constexpr qreal kMost = 4;

}  // namespace

void StudyView::setZoom(const ViewZoom& zoom)
{
    const auto possible = [](qreal factor) { return factor > 0 ? std::clamp(factor, kLeast, kMost) : 1; };
    zoom_ = {possible(zoom.diagram), possible(zoom.ladder), possible(zoom.text)};
    for (diagram::StateDiagram* diagram : {clientDiagram_, serverDiagram_, sharedDiagram_}) {
        if (diagram && !qFuzzyCompare(diagram->zoom(), zoom_.diagram)) diagram->setZoom(zoom_.diagram);
    }
    ladder_->setMagnification(zoom_.ladder);
    dressText();
}

void StudyView::keepDiagramSize(bool on)
{
    for (diagram::StateDiagram* diagram : {clientDiagram_, serverDiagram_, sharedDiagram_})
        if (diagram) diagram->keepSize(on);
}

theme::Appearance StudyView::readingAppearance() const
{
    theme::Appearance reading = appearance_;
    reading.textScale *= zoom_.text;
    return reading;
}

void StudyView::dressText()
{
    narration_->setAppearance(readingAppearance());
    tools_->setAppearance(readingAppearance());
}

/// Words and tools have no zoom of their own: what the wheel does over them is seen here.
void StudyView::watchText()
{
    for (QWidget* panel : {static_cast<QWidget*>(narration_), static_cast<QWidget*>(tools_)}) {
        for (QAbstractScrollArea* area : panel->findChildren<QAbstractScrollArea*>()) {
            theme::acceptPinch(*area->viewport());
            area->viewport()->installEventFilter(this);
        }
    }
    connect(ladder_, &ladder::LadderView::magnifiedByHand, this, [this](qreal factor) { zoom_.ladder = factor; });
}

bool StudyView::eventFilter(QObject* watched, QEvent* event)
{
    const auto factor = theme::zoomWanted(*event);
    if (!factor) return QWidget::eventFilter(watched, event);
    ViewZoom zoom = zoom_;
    zoom.text *= *factor;
    setZoom(zoom);
    return true;
}

}  // namespace app::workbench
