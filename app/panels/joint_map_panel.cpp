#include "panels/joint_map_panel.h"

#include "panels/text.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace app {
namespace {

constexpr int kWidest = 340;  ///< cells are large enough then, and the diagrams need the rest

}  // namespace

JointMapPanel::JointMapPanel(const JointMap& map, QWidget* parent)
    : Panel(parent), map_(map), grid_(new JointGrid(map, this)), summary_(plainLabel(this, true)),
      legend_(plainLabel(this, true)),
      detail_(plainLabel(this, true)), way_(new QPushButton(this))
{
    setObjectName("jointMap");
    setProperty("panel", false);
    summary_->setObjectName("jointSummary");
    detail_->setObjectName("jointDetail");
    way_->setObjectName("jointWay");
    legend_->setProperty("muted", true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 4, 10, 8);
    column->setSpacing(5);
    column->addWidget(summary_);
    column->addWidget(grid_);
    column->addWidget(legend_);
    column->addWidget(detail_);
    column->addWidget(way_, 0, Qt::AlignLeft);
    column->addStretch(1);
    connect(grid_, &JointGrid::chosenChanged, this, &JointMapPanel::showChosen);
    connect(grid_, &JointGrid::activated, this, &JointMapPanel::showWay);
    connect(way_, &QPushButton::clicked, this, &JointMapPanel::showWay);
    JointMapPanel::retranslate();
}

void JointMapPanel::showMoment(const Moment& moment)
{
    moment_ = moment;
    showVisited(visited_);
}

void JointMapPanel::showVisited(const std::bitset<121>& visited)
{
    visited_ = visited;
    JointGrid::Pair now;
    if (moment_.timeline)
        now = {moment_.world().host(tcp::HostId::Client).state(), moment_.world().host(tcp::HostId::Server).state()};
    grid_->show(visited, now);
    showMap();
}

void JointMapPanel::showMap()
{
    setWords(summary_, summary());
    grid_->update();
    showChosen();
}

QString JointMapPanel::summary() const
{
    if (!map_.complete())
        return tr("Trying out everything two hosts can do: %1 worlds so far.").arg(QLocale().toString(qulonglong(map_.worlds())));
    const std::bitset<121> reachable = map_.reachablePairs();
    return tr("You have been to %1 of the %2 pairs that can be reached.")
        .arg((visited_ & reachable).count())
        .arg(reachable.count());
}

QString JointMapPanel::told(JointGrid::Pair pair) const
{
    const QString names = tr("client %1, server %2")
                              .arg(stateName(pair.client, look_.names), stateName(pair.server, look_.names));
    const auto moves = map_.moves(pair.client, pair.server);
    if (!moves && grid_->visited(pair)) return tr("%1: you have been there, by a fault or a forged segment.").arg(names);
    if (!moves && !map_.complete()) return tr("%1: not known yet.").arg(names);
    if (!moves) return tr("%1: cannot be reached without a fault.").arg(names);
    const int count = static_cast<int>(*moves);
    if (map_.needsSecondConnection(pair.client, pair.server))
        return tr("%1: %n move(s) from the beginning, with a second connection.", nullptr, count).arg(names);
    return tr("%1: %n move(s) from the beginning.", nullptr, count).arg(names);
}

void JointMapPanel::showChosen()
{
    const JointGrid::Pair pair = grid_->chosen();
    const QString words = told(pair);
    setWords(detail_, words);
    grid_->setAccessibleDescription(words);
    QAccessibleEvent changed(grid_, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    way_->setEnabled(map_.moves(pair.client, pair.server).value_or(0) > 0);
}

/// Calls, arrivals and time-outs as the steps of a scenario; where the clock forbids this very way there is none.
void JointMapPanel::showWay()
{
    if (!way_->isEnabled()) return;
    const JointGrid::Pair pair = grid_->chosen();
    if (const auto way = map_.wayTo(pair.client, pair.server)) return emit wayWanted(*way);
    setWords(detail_, tr("The way that was found needs a timer to expire later than it does: there is no example to show."));
    way_->setEnabled(false);
}

void JointMapPanel::setLook(const Look& look)
{
    look_ = look;
    grid_->setLook(look);
    setMaximumWidth(qRound(kWidest * look.textScale));
    summary_->setFont(look.font(12.5, QFont::Bold));
    legend_->setFont(look.font(11));
    detail_->setFont(look.font(12.5));
    way_->setFont(look.font(12.5));
    detail_->setMinimumHeight(QFontMetrics(look.font(12.5)).height() * 2);
    showMap();
}

void JointMapPanel::retranslate()
{
    setAccessibleName(tr("Joint states"));
    grid_->setAccessibleName(tr("Pairs of states; the arrow keys walk, Enter shows a way"));
    setWords(legend_, tr("Filled: been there. Open: not yet. Dashed: only with a second connection. Dot: cannot be reached."));
    way_->setText(tr("Show me a way"));
    way_->setToolTip(tr("Opens a scenario that leads there. What you played can be had back by Undo."));
    showMap();
}

}  // namespace app
