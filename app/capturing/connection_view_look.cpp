// How the view is put together, and how it looks.

#include "capturing/beside_pane.h"
#include "capturing/connection_view.h"
#include "capturing/evidence_panel.h"
#include "diagram/state_diagram.h"
#include "ladder/ladder_view.h"
#include "panels/text.h"

#include <QFrame>
#include <QLabel>
#include <QVBoxLayout>

namespace app::capturing {

QWidget* ConnectionView::makeEnd(tcp::HostId host)
{
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(8, 6, 8, 6);
    column->setSpacing(2);
    const std::size_t i = tcp::index(host);
    column->addWidget(ends_[i] = panels::plainLabel(this, true));
    column->addWidget(proofs_[i] = panels::plainLabel(this, true));
    column->addWidget(diagrams_[i] = new diagram::StateDiagram, 1);
    proofs_[i]->setProperty("muted", true);
    diagrams_[i]->setHost(host);
    diagrams_[i]->setLayoutKind(diagram::LayoutKind::Twin);
    connect(diagrams_[i], &diagram::StateDiagram::stateClicked, this,
            [this, host](tcp::State state) { showCard(host, state); });
    return frame;
}

QWidget* ConnectionView::makeCaptured()
{
    auto* frame = new QFrame;
    frame->setProperty("panel", true);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(kLadderMargin, kLadderMargin, kLadderMargin, kLadderMargin);
    column->setSpacing(0);
    column->addWidget(captured_);
    column->addWidget(ladder_, 1);
    captured_->setContentsMargins(8, 0, 8, 0);
    captured_->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    captured_->hide();
    return frame;
}

void ConnectionView::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    for (const tcp::HostId host : tcp::kHosts) {
        diagrams_[tcp::index(host)]->setAppearance(appearance);
        ends_[tcp::index(host)]->setFont(appearance.font(13, QFont::Bold));
        proofs_[tcp::index(host)]->setFont(appearance.font(12));
    }
    captured_->setFont(appearance.font(13, QFont::Bold));
    ladder_->setAppearance(appearance);
    beside_->setAppearance(appearance);
    packets_->setAppearance(appearance);
    panel_->setAppearance(appearance);
    if (besideShown() && whole_) showLadders();
}

} // namespace app::capturing
