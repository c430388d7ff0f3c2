#include "freeplay/goals_panel.h"

#include "panels/text.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <initializer_list>

namespace app::freeplay {
namespace {

constexpr int kMark = 15;
constexpr int kWidestGoal = 340;

}  // namespace

GoalsPanel::GoalsPanel(QWidget* parent) : QWidget(parent)
{
    setObjectName("goals");
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins(10, 2, 6, 6);
    rows->setSpacing(6);
    for (const lab::Goal& goal : lab::goals()) rows->addWidget(makeRow(goal));
    rows->addStretch(1);
    auto* scroll = new QScrollArea(this);
    scroll->setWidget(list);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeTop());
    column->addWidget(scroll, 1);
    theme::setType(summary_, 12.5, QFont::Bold);
    theme::setType(reset_, 11.5);
    retranslate();
}

QWidget* GoalsPanel::makeTop()
{
    auto* top = new QWidget(this);
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(10, 4, 10, 4);
    summary_ = panels::plainLabel(top);
    summary_->setObjectName("goalsSummary");
    reset_ = new QToolButton(top);
    reset_->setObjectName("goalsReset");
    reset_->setProperty("flat", true);
    connect(reset_, &QToolButton::clicked, this, &GoalsPanel::resetWanted);
    row->addWidget(summary_, 1);
    row->addWidget(reset_);
    return top;
}

QWidget* GoalsPanel::makeRow(const lab::Goal& goal)
{
    auto* widget = new QWidget;
    auto* grid = new QGridLayout(widget);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(7);
    grid->setVerticalSpacing(1);
    const Row row{&goal,
                  panels::plainLabel(widget),
                  panels::plainLabel(widget, true),
                  panels::plainLabel(widget),
                  new QToolButton(widget),
                  panels::plainLabel(widget, true)};
    const QString id = QString::fromUtf8(goal.id.data(), static_cast<qsizetype>(goal.id.size()));
    row.title->setObjectName("goal_" + id);
    row.ask->setObjectName("hint_" + id);
    row.ask->setProperty("flat", true);
    row.ask->setCheckable(true);
    row.ask->setProperty("snug", true);
    theme::setType(row.title, 12.5);
    for (QWidget* small : std::initializer_list<QWidget*>{row.ask, row.progress}) theme::setType(small, 11.5);
    theme::setType(row.hint, 12);
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

void GoalsPanel::showCollected(const lab::FreePlayProgress& collected, const std::bitset<121>& reachable)
{
    collected_ = collected;
    reachable_ = reachable;
    summary_->setText(tr("%1 of %2 reached").arg(collected.goals.size()).arg(lab::goals().size()));
    for (const Row& row : rows_) showRow(row);
}

/// A box with a tick, or an empty one: told apart without any colour.
void GoalsPanel::showRow(const Row& row)
{
    const bool reached = collected_.goals.contains(row.goal->id);
    const int side = qRound(kMark * appearance_.textScale);
    QPixmap box(QSize(side, side) * devicePixelRatioF());
    box.setDevicePixelRatio(devicePixelRatioF());
    box.fill(Qt::transparent);
    QPainter painter(&box);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(reached ? appearance_.theme.focus : appearance_.theme.rule, 1.4));
    painter.setBrush(reached ? QBrush(appearance_.theme.focus) : QBrush(Qt::NoBrush));
    painter.drawRoundedRect(QRectF(1, 1, side - 2, side - 2), 3, 3);
    if (reached)
        theme::paintIcon(painter, theme::Icon::Check, QRectF(2, 2, side - 4, side - 4),
                         theme::onFocus(appearance_.theme));
    painter.end();
    row.mark->setPixmap(box);
    const QString title = row.goal->titleText();
    panels::setWords(row.title, title);
    panels::setLooks(row.title, "muted", reached);
    row.title->setAccessibleName(reached ? tr("%1: reached").arg(title) : tr("%1: not reached yet").arg(title));
    row.progress->setText(progressOf(*row.goal));
    row.ask->setVisible(!reached);
    if (reached) row.ask->setChecked(false);
}

QString GoalsPanel::progressOf(const lab::Goal& goal) const
{
    if (goal.id == lab::kAllEdges)
        return tr("%1 of %2").arg(collected_.edges.size()).arg(lab::collectableEdges().size());
    if (goal.id != lab::kWholeMap) return {};
    if (reachable_.none()) return QString::number(collected_.pairs.count());
    return tr("%1 of %2").arg((collected_.pairs & reachable_).count()).arg(reachable_.count());
}

void GoalsPanel::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    setMaximumWidth(qRound(kWidestGoal * appearance.textScale));
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
    reset_->setToolTip(tr("Clear goals, transitions and visited pairs"));
    for (const Row& row : rows_) {
        row.ask->setText(tr("Hint"));
        row.ask->setAccessibleName(tr("Hint for: %1").arg(row.goal->titleText()));
        panels::setWords(row.hint, row.goal->hintText());
    }
    showCollected(collected_, reachable_);
}

}  // namespace app::freeplay
