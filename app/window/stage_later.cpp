// What the stage does without until it is first asked for: a window opens faster so.

#include "charts/time_in_states.h"
#include "diagram/state_diagram.h"
#include "ladder/ladder_view.h"
#include "panels/endpoint_panel.h"
#include "panels/narration_panel.h"
#include "panels/predict_panel.h"
#include "window/compare_view.h"
#include "window/stage.h"
#include "window/tab_order.h"

#include <QLayout>
#include <QSplitter>
#include <QStackedWidget>

namespace app {

void Stage::makeShared()
{
    sharedDiagram_ = makeDiagram(std::nullopt, LayoutKind::Atlas);
    both_ = new SharedPanel(sharedDiagram_);
    connectDiagram(sharedDiagram_, std::nullopt);
    connect(both_, &SharedPanel::requested, this, &Stage::requested);
    top_->insertWidget(0, both_);
    sharedDiagram_->setLook(look_);
    sharedDiagram_->setHintsShown(hints_);
    sharedDiagram_->setCollected(collected_);
    sharedDiagram_->setAsked(asked_);
    both_->setLook(look_);
}

CompareView* Stage::compare()
{
    if (compare_) return compare_;
    compare_ = new CompareView;
    compare_->hide();
    connect(compare_, &CompareView::flightActionRequested, this, &Stage::requestFlight);
    connect(compare_, &CompareView::requested, this, &Stage::requested);
    connect(compare_, &CompareView::closed, this, &Stage::compareClosed);
    top_->insertWidget(top_->indexOf(server_), compare_);
    compare_->setLook(look_);
    putInTabOrder(ladderFrame_, compare_);
    return compare_;
}

PredictPanel* Stage::predict()
{
    if (predict_) return predict_;
    predict_ = new PredictPanel;
    words_->addWidget(predict_);
    predict_->setLook(look_);  // where it is: a new parent, under a sheet, takes the fonts away
    putInTabOrder(narration_, predict_);
    emit predictMade(predict_);
    return predict_;
}

void Stage::makeChart()
{
    chart_ = new TimeInStates;
    chartFrame_->layout()->addWidget(chart_);
    chart_->setLook(look_);
    putInTabOrder(chartFrame_, chart_);
}

}  // namespace app
