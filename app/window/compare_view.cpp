#include "window/compare_view.h"

#include "lab/words.h"
#include "ladder/ladder_view.h"
#include "panels/state_chip.h"
#include "panels/text.h"
#include "theme/icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {

CompareView::CompareView(QWidget* parent) : QFrame(parent), spacer_(new QToolButton(this)), close_(new QToolButton(this))
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
    pane.name = new ElidedLabel(frame);
    pane.name->setProperty("title", true);
    head->addWidget(pane.name, 1);
    for (const tcp::HostId host : tcp::kHosts) {
        pane.chips[tcp::index(host)] = new StateChip(12, host, frame);
        head->addWidget(pane.chips[tcp::index(host)]);
    }
    head->addWidget(pane.time = plainLabel(frame));
    pane.time->setProperty("muted", true);
    head->addWidget(corner);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(4, 4, 4, 4);
    column->setSpacing(3);
    column->addLayout(head);
    column->addWidget(pane.ladder = new LadderView(frame), 1);
    pane.ladder->setObjectName("comparedLadder");
    pane.ladder->setFolding(false);
    return frame;
}

/// One ladder scrolls with the other, so that equal times stay level.
void CompareView::connectScrolling()
{
    for (const std::size_t side : {std::size_t{0}, std::size_t{1}}) {
        LadderView* other = panes_[1 - side].ladder;
        connect(panes_[side].ladder->verticalScrollBar(), &QScrollBar::valueChanged, other->verticalScrollBar(),
                &QScrollBar::setValue);
        connect(panes_[side].ladder, &LadderView::laidOut, this, &CompareView::level);
    }
}

void CompareView::level()
{
    if (levelling_) return;
    const QScopedValueRollback once(levelling_, true);
    panes_[0].ladder->keepLevelWith(*panes_[1].ladder);
}

void CompareView::showRuns(const Side& left, const Side& right)
{
    const std::array<const Side*, 2> sides{&left, &right};
    for (std::size_t i = 0; i < panes_.size(); ++i) {
        const Pane& pane = panes_[i];
        const Moment& moment = sides[i]->moment;
        pane.name->setText(sides[i]->name);
        for (const tcp::HostId host : tcp::kHosts)
            pane.chips[tcp::index(host)]->setState(moment.world().host(host).state());
        pane.time->setText(formatTime(moment.world().now()));
        pane.ladder->setAccessibleName(sides[i]->name);
        pane.ladder->showBeside(moment, sides[1 - i]->moment);
    }
    level();
}

void CompareView::setLook(const Look& look)
{
    for (const Pane& pane : panes_) {
        pane.name->setFont(look.font(13, QFont::Bold));
        pane.time->setFont(look.font(12));
        for (StateChip* chip : pane.chips) chip->setLook(look);
        pane.ladder->setLook(look);
    }
    close_->setIcon(icon(Icon::Close, look.theme));
    spacer_->setFixedSize(1, close_->sizeHint().height());
    close_->setFixedHeight(close_->sizeHint().height());
}

void CompareView::finishAnimation()
{
    for (const Pane& pane : panes_) pane.ladder->finishAnimation();
}

void CompareView::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void CompareView::retranslate()
{
    setAccessibleName(tr("Two runs side by side"));
    close_->setToolTip(tr("Back to one ladder and the diagrams"));
    close_->setAccessibleName(close_->toolTip());
}

}  // namespace app
