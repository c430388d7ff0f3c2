#include "comparing/compare_view.h"

#include "files/time_words.h"
#include "lab/words.h"
#include "ladder/ladder_view.h"
#include "panels/call_bar.h"
#include "panels/state_chip.h"
#include "panels/text.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace app::comparing {

CompareView::CompareView(QWidget* parent)
    : SlotPanel(parent), spacer_(new QToolButton(this)), close_(new QToolButton(this))
{
    setObjectName("compare");
    close_->setObjectName("closeCompare");
    for (QToolButton* button : {spacer_, close_}) button->setProperty("flat", true);
    spacer_->setEnabled(false);  // as high as the other: the two ladders begin level
    spacer_->setFocusPolicy(Qt::NoFocus);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    row->addWidget(makePane(panes_[0], spacer_), 1);
    row->addWidget(makePane(panes_[1], close_), 1);
    connect(close_, &QToolButton::clicked, this, &CompareView::closed);
    connectScrolling();
    retranslate();
}

QWidget* CompareView::makePane(Pane& pane, QToolButton* corner)
{
    auto* frame = new QFrame(this);
    frame->setProperty("panel", true);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(8, 2, 2, 0);
    pane.name = new panels::ElidedLabel(frame);
    theme::setType(pane.name, 13, QFont::Bold);
    head->addWidget(pane.name, 1);
    for (const tcp::HostId host : tcp::kHosts) {
        pane.chips[tcp::index(host)] = new panels::StateChip(12, host, frame);
        head->addWidget(pane.chips[tcp::index(host)]);
    }
    head->addWidget(pane.time = panels::plainLabel(frame));
    pane.time->setProperty("muted", true);
    theme::setType(pane.time, 12);
    head->addWidget(corner);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(3);
    column->addLayout(head);
    column->addWidget(pane.ladder = new ladder::LadderView(frame), 1);
    pane.column = column;
    pane.ladder->setObjectName("comparedLadder");
    pane.ladder->setFolding(false);
    connect(pane.ladder, &ladder::LadderView::flightActionRequested, this, &CompareView::flightActionRequested);
    connect(pane.ladder, &ladder::LadderView::magnifiedByHand, this, &CompareView::magnifiedByHand);
    return frame;
}

/// One ladder scrolls with the other, so that equal times stay level.
void CompareView::connectScrolling()
{
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
        ladder::LadderView* other = panes_[1 - side].ladder;
        connect(panes_[side].ladder->verticalScrollBar(), &QScrollBar::valueChanged, other->verticalScrollBar(),
                &QScrollBar::setValue);
        connect(panes_[side].ladder, &ladder::LadderView::laidOut, this, &CompareView::level);
    }
}

void CompareView::level()
{
    if (levelling_) return;
    const QScopedValueRollback once(levelling_, true);
    panes_[0].ladder->keepLevelWith(*panes_[1].ladder);
}

void CompareView::setMagnification(qreal factor)
{
    for (const Pane& pane : panes_) pane.ladder->setMagnification(factor);
}

void CompareView::makeCalls()
{
    calls_ = new QWidget(this);
    calls_->setObjectName("comparedCalls");
    auto* row = new QHBoxLayout(calls_);
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(6);
    for (const tcp::HostId host : tcp::kHosts) {
        row->addWidget(hosts_[tcp::index(host)] = panels::plainLabel(calls_));
        theme::setType(hosts_[tcp::index(host)], 12, QFont::Bold);
        row->addWidget(bars_[tcp::index(host)] = new panels::CallBar(host, calls_), 1);
        connect(bars_[tcp::index(host)], &panels::CallBar::requested, this, &CompareView::requested);
    }
    noCalls_ = new panels::ElidedLabel(this);
    noCalls_->setProperty("muted", true);
    theme::setType(noCalls_, 12);
    noCalls_->setContentsMargins(8, 0, 8, 0);
    setAppearance(appearance_);
    retranslate();
}

/// As high on both sides, so that the ladders stay level.
void CompareView::showCalls(const lab::Moment& moment, std::size_t own)
{
    if (callsShown() && !calls_) makeCalls();
    if (!calls_) return;
    if (calls_->parentWidget() != panes_[own].ladder->parentWidget()) {
        panes_[own].column->addWidget(calls_);
        panes_[1 - own].column->addWidget(noCalls_);
    }
    for (panels::CallBar* bar : bars_) bar->showMoment(moment);
    calls_->setVisible(callsShown());
    noCalls_->setVisible(callsShown());
}

void CompareView::setSurroundings(const workbench::Surroundings& surroundings)
{
    surroundings_ = surroundings;
    close_->setVisible(surroundings.interactive);
    for (const Pane& pane : panes_) {
        pane.ladder->setFocusPolicy(surroundings.interactive ? Qt::StrongFocus : Qt::NoFocus);
        pane.ladder->setFrameShape(surroundings.interactive ? QFrame::StyledPanel : QFrame::NoFrame);
    }
    if (!calls_) return;
    calls_->setVisible(callsShown());
    noCalls_->setVisible(callsShown());
}

void CompareView::showRuns(const Side& left, const Side& right, std::size_t own)
{
    const std::array<const Side*, 2> sides{&left, &right};
    acts_ = !sides[own]->moment.timeline->recorded();
    for (std::size_t i = 0; i < panes_.size(); ++i) {
        const Pane& pane = panes_[i];
        const lab::Moment& moment = sides[i]->moment;
        pane.name->setText(sides[i]->name);
        for (const tcp::HostId host : tcp::kHosts)
            pane.chips[tcp::index(host)]->setState(moment.world().host(host).state());
        pane.time->setText(files::TimeWords::exact(moment.world().now()));
        pane.ladder->setAccessibleName(sides[i]->name);
        pane.ladder->setFlightActionsOffered(i == own && acts_ && surroundings_.interactive);
        pane.ladder->showBeside(moment, sides[1 - i]->moment);
    }
    showCalls(sides[own]->moment, own);
    level();
}

void CompareView::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    for (const Pane& pane : panes_) {
        for (panels::StateChip* chip : pane.chips) chip->setAppearance(appearance);
        pane.ladder->setAppearance(appearance);
    }
    close_->setIcon(theme::icon(theme::Icon::Close, appearance.theme));
    spacer_->setFixedSize(1, close_->sizeHint().height());
    close_->setFixedHeight(close_->sizeHint().height());
    if (!calls_) return;
    for (panels::CallBar* bar : bars_) bar->setAppearance(appearance);
    noCalls_->setFixedHeight(bars_[0]->minimumSizeHint().height());
    calls_->setFixedHeight(noCalls_->height());
}

void CompareView::finishAnimation()
{
    for (const Pane& pane : panes_) pane.ladder->finishAnimation();
}

void CompareView::retranslate()
{
    setAccessibleName(tr("Two runs side by side"));
    close_->setToolTip(tr("Return to one ladder and the diagrams"));
    close_->setAccessibleName(close_->toolTip());
    if (!calls_) return;
    for (const tcp::HostId host : tcp::kHosts) hosts_[tcp::index(host)]->setText(lab::hostWord(host));
    noCalls_->setText(tr("This run continues on its own; your actions apply to the other one."));
}

}  // namespace app::comparing
