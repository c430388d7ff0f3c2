#include "workbench/reference_card_controller.h"

#include "panels/reference_card.h"
#include "workbench/appearance_controller.h"
#include "workbench/focus_return.h"
#include "workbench/study_view.h"
#include "workbench/workbench.h"

#include <QMainWindow>

namespace app::workbench {

/// While something stands in place of the narration, a click on a diagram is for that: it may be an answer.
ReferenceCardController::ReferenceCardController(Workbench& bench) : QObject(&bench), bench_(bench)
{
    const StudyView* study = &bench.study();
    connect(study, &StudyView::stateClicked, this, [this](std::optional<tcp::HostId>, tcp::State state) {
        show(panels::stateCard(state, bench_.appearance().scaled(), bench_.appearance().language()));
    });
    connect(study, &StudyView::edgeClicked, this, [this](const QString& edge) {
        show(panels::edgeCard(edge.toStdString(), bench_.appearance().scaled(), bench_.appearance().language()));
    });
    connect(&bench.simulation(), &lab::Simulation::shown, this, &ReferenceCardController::close);
}

void ReferenceCardController::show(const panels::CardText& text)
{
    close();
    if (text.heading.isEmpty() || bench_.study().asked()) return;
    auto* card = new panels::ReferenceCard(text, bench_.appearance().scaled(), &bench_.window());
    card_ = card;
    returnFocusAfter(*card);
    connect(card, &panels::ReferenceCard::lessonWanted, &bench_, &Workbench::lessonWanted);
}

void ReferenceCardController::close()
{
    if (card_) card_->close();
}

}  // namespace app::workbench
