// What the stage does without until it is first asked for: a window opens faster so.

#include "charts/time_in_states.h"
#include "diagram/state_diagram.h"
#include "ladder/ladder_view.h"
#include "panels/endpoint_panel.h"
#include "panels/narration_panel.h"
#include "workbench/study_view.h"
#include "workbench/tab_order.h"

#include <QLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace app::workbench {

void StudyView::makeShared()
{
    sharedDiagram_ = makeDiagram(std::nullopt, diagram::LayoutKind::Atlas);
    both_ = new panels::SharedPanel(sharedDiagram_);
    connectDiagram(sharedDiagram_, std::nullopt);
    connect(both_, &panels::SharedPanel::requested, this, &StudyView::requested);
    top_->insertWidget(0, both_);
    sharedDiagram_->setAppearance(appearance_);
    sharedDiagram_->setHintsShown(hints_);
    sharedDiagram_->setCollected(collected_);
    sharedDiagram_->setAsked(asked_);
    sharedDiagram_->setZoom(zoom_.diagram);
    both_->setAppearance(appearance_);
}

void StudyView::makeChart()
{
    chart_ = new charts::TimeInStates;
    chartFrame_->layout()->addWidget(chart_);
    chart_->setAppearance(appearance_);
    putInTabOrder(chartFrame_, chart_);
}

}  // namespace app::workbench
