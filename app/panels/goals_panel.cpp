#include "panels/goals_panel.h"

#include "panels/text.h"
#include "theme/icons.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int kMark = 15;
constexpr int kWidest = 340;

}  // namespace

GoalsPanel::GoalsPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName("goals");
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(10, 2, 6, 6);
    rows->setSpacing(6);
    for (const Goal& goal : goals()) rows->addWidget(makeRow(goal));
    rows->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    for (QWidget* widget : {scroll->viewport(), list}) widget->setAutoFillBackground(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(scroll, 1);
    retranslate();
}

QWidget* GoalsPanel::makeTop()
{
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(10, 4, 10, 4);
    summary_ = plainLabel(top);
    summary_->setObjectName("goalsSummary");
    summary_->setProperty("title", true);
    reset_ = new QToolButton(top);
    reset_->setObjectName("goalsReset");
    reset_->setProperty("flat", true);
    connect(reset_, &QToolButton::clicked, this, &GoalsPanel::resetWanted);
    row->addWidget(summary_, 1);
    row->addWidget(reset_);
    return top;
}

QWidget* GoalsPanel::makeRow(const Goal& goal)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(7);
    grid->setVerticalSpacing(1);
    const Row row{&goal,  plainLabel(widget), plainLabel(widget, true), plainLabel(widget), new QToolButton(widget),
                  plainLabel(widget, true)};
    const QString id = QString::fromUtf8(goal.id.data(), static_cast<qsizetype>(goal.id.size()));
    row.title->setObjectName("goal_" + id);
    row.ask->setObjectName("hint_" + id);
    row.ask->setProperty("flat", true);
    row.ask->setCheckable(true);
    row.ask->setStyleSheet(QStringLiteral("padding: 0 5px;"));
    row.progress->setProperty("muted", true);
    row.hint->setProperty("muted", true);
    row.hint->hide();
    grid->addWidget(row.mark, 0, 0, Qt::AlignTop);
    grid->addWidget(row.title, 0, 1);
    grid->addWidget(row.progress, 0, 2);
    grid->addWidget(row.ask, 0, 3, Qt::AlignTop);
    grid->addWidget(row.hint, 1, 1, 1, 3);
    grid->setColumnStretch(1, 1);
    connect(row.ask, &QToolButton::toggled, row.hint, &QLabel::setVisible);
    rows_.push_back(row);
    return widget;
}

void GoalsPanel::showCollected(const Collected& collected, const std::bitset<121>& reachable)
{
    collected_ = collected;
    reachable_ = reachable;
    summary_->setText(tr("%1 of %2 reached").arg(collected.goals.size()).arg(goals().size()));
    for (const Row& row : rows_) showRow(row);
}

/// A box with a tick, or an empty one: told apart without any colour.
void GoalsPanel::showRow(const Row& row)
{
    const bool reached = collected_.goals.contains(row.goal->id);
    const int side = qRound(kMark * look_.textScale);
    QPixmap box(QSize(side, side) * devicePixelRatioF());
    box.setDevicePixelRatio(devicePixelRatioF());
    box.fill(Qt::transparent);
    QPainter painter(&box);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(reached ? look_.theme.focus : look_.theme.rule, 1.4));
    painter.setBrush(reached ? QBrush(look_.theme.focus) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 3, 3);
    if (reached) paintIcon(painter, Icon::Check, QRectF(2, 2, side - 4, side - 4), onFocus(look_.theme));
    painter.end();
    row.mark->setPixmap(box);
    const QString title = row.goal->titleText();
    setWords(row.title, title);
    row.title->setFont(look_.font(12.5));
    setLooks(row.title, "muted", reached);
    row.title->setAccessibleName(reached ? tr("%1: reached").arg(title) : tr("%1: not reached yet").arg(title));
    row.progress->setText(progressOf(*row.goal));
    row.ask->setVisible(!reached);
    if (reached) row.ask->setChecked(false);
}

QString GoalsPanel::progressOf(const Goal& goal) const
{
    if (goal.id == kAllEdges) return tr("%1 of %2").arg(collected_.edges.size()).arg(collectableEdges().size());
    if (goal.id != kWholeMap) return {};
    if (reachable_.none()) return QString::number(collected_.pairs.count());
    return tr("%1 of %2").arg((collected_.pairs & reachable_).count()).arg(reachable_.count());
}

void GoalsPanel::setLook(const Look& look)
{
    look_ = look;
    setMaximumWidth(qRound(kWidest * look.textScale));
    summary_->setFont(look.font(12.5, QFont::Bold));
    reset_->setFont(look.font(11.5));
    for (const Row& row : rows_) {
        row.progress->setFont(look.font(11.5));
        row.ask->setFont(look.font(11.5));
        row.hint->setFont(look.font(12));
    }
    showCollected(collected_, reachable_);
}

void GoalsPanel::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void GoalsPanel::retranslate()
{
    setAccessibleName(tr("Goals"));
    reset_->setText(tr("Start over"));
    reset_->setToolTip(tr("Forgets goals, collected arrows and visited pairs"));
    for (const Row& row : rows_) {
        row.ask->setText(tr("Hint"));
        row.ask->setAccessibleName(tr("Hint for: %1").arg(row.goal->titleText()));
        setWords(row.hint, row.goal->hintText());
    }
    showCollected(collected_, reachable_);
}

}  // namespace app
