#include "freeplay/joint_map_panel.h"

#include "panels/text.h"
#include "theme/type.h"

#include <QAccessible>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace app::freeplay {
namespace {

constexpr int kWidest = 340;  ///< cells are large enough then, and the diagrams need the rest

}  // namespace

JointMapPanel::JointMapPanel(const lab::JointMap& map, QWidget* parent)
    : panels::Panel(parent), map_(map), grid_(new JointGrid(map, this)), summary_(panels::plainLabel(this, true)),
      legend_(panels::plainLabel(this, true)),
      detail_(panels::plainLabel(this, true)), way_(new QPushButton(this))
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
    theme::setType(summary_, 12.5, QFont::Bold);
    theme::setType(legend_, 11);
    theme::setType(detail_, 12.5);
    theme::setType(way_, 12.5);
    JointMapPanel::retranslate();
}

void JointMapPanel::showMoment(const lab::Moment& moment)
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

/// Ten times a second while the map grows: the grid is drawn anew only if it has something new to show.
void JointMapPanel::showMap()
{
    panels::setWords(summary_, summary());
    const std::bitset<121> before = std::exchange(reachable_, map_.reachablePairs());
    if (reachable_ != before) grid_->update();
    showChosen();
}

QString JointMapPanel::summary() const
{
    if (!map_.complete())
        return tr("Exploring everything two hosts can do: %1 worlds so far.")
            .arg(QLocale().toString(qulonglong(map_.worlds())));
    const std::bitset<121> reachable = map_.reachablePairs();
    return tr("You have reached %1 of the %2 reachable pairs.")
        .arg((visited_ & reachable).count())
        .arg(reachable.count());
}

QString JointMapPanel::told(JointGrid::Pair pair) const
{
    const QString names =
        tr("client %1, server %2")
            .arg(theme::stateName(pair.client, appearance_.names), theme::stateName(pair.server, appearance_.names));
    const auto moves = map_.moves(pair.client, pair.server);
    if (!moves && grid_->visited(pair))
        return tr("%1: you have been there, thanks to a fault or a forged segment.").arg(names);
    if (!moves && !map_.complete()) return tr("%1: still being explored.").arg(names);
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
    panels::setWords(detail_, words);
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
    panels::setWords(detail_,
             tr("The only path found needs a timer to expire later than it really does, so there is no example to "
                "show."));
    way_->setEnabled(false);
}

void JointMapPanel::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    grid_->setAppearance(appearance);
    setMaximumWidth(qRound(kWidest * appearance.textScale));
    detail_->setMinimumHeight(QFontMetrics(appearance.font(12.5)).height() * 2);
    showMap();
}

void JointMapPanel::retranslate()
{
    setAccessibleName(tr("State pairs"));
    grid_->setAccessibleName(tr("Pairs of states; use the arrow keys to move, Enter to show a path"));
    panels::setWords(legend_,
             tr("Filled: visited. Open: not yet. Dashed: only with a second connection. Dot: unreachable."));
    way_->setText(tr("Show me how"));
    way_->setToolTip(tr("Open a scenario that leads there. Undo brings back your run."));
    showMap();
}

}  // namespace app::freeplay
