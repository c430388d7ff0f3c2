// What the window of this machine's sockets shows of a look: map, counts, table, hints, the followed socket, status.

#include "watching/live_window.h"

#include "charts/crowd_chart.h"
#include "diagram/state_diagram.h"
#include "files/hint_words.h"
#include "files/socket_words.h"
#include "files/spelling.h"
#include "files/time_words.h"
#include "lab/words.h"
#include "panels/text.h"
#include "watching/live_model.h"
#include "watching/live_table.h"
#include "watching/story_view.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QTableView>
#include <QToolButton>

#include <algorithm>

namespace app::watching {
namespace {

constexpr std::size_t kFew = 2000;               ///< sockets that are drawn several times a second
constexpr tcp::Duration kDrawFew = std::chrono::milliseconds(200);
constexpr tcp::Duration kDrawMany = std::chrono::seconds(1);
constexpr qsizetype kMostHints = 4;

}  // namespace

void LiveWindow::show(const lab::SharedLook& look)
{
    if (paused()) return;
    if (look_ && look_->network != look->network) beginAnew();
    look_ = look;
    for (std::size_t i = 0; i < look->followed.size(); ++i) watch_.see({look->followed[i]}, look->followedAt[i]);
    const auto changes = look->whole ? watch_.take(look->look) : watch_.see(look->look.rows, look->look.at);
    if (look->whole) counts_.add(look->look, changes);
    if (look->look.at >= drawn_ + (watch_.histories().size() <= kFew ? kDrawFew : kDrawMany)) draw();
}

/// Other sockets, by another clock.
void LiveWindow::beginAnew()
{
    watch_ = tcp::Watch();
    counts_ = LiveCounts();
    key_.reset();
    drawn_ = tcp::Instant::min();
    model_->clear();
}

void LiveWindow::offerNetworks()
{
    const bool same = offered_ == look_->networks && networks_->currentData().toString() == look_->network;
    if (networks_->count() > 0 && same && !offered_.empty()) return;
    offered_ = look_->networks;
    networks_->setVisible(!offered_.empty());
    if (networks_->view()->isVisible()) return;
    networks_->clear();
    networks_->addItem(tr("This network"), QString(""));
    for (const lab::LiveNetwork& it : offered_) networks_->addItem(it.name, it.word);
    if (networks_->findData(look_->network) < 0) networks_->addItem(look_->network, look_->network);
    networks_->setCurrentIndex(networks_->findData(look_->network));
}

void LiveWindow::draw()
{
    if (!look_) return;
    drawn_ = look_->look.at;
    model_->show(watch_.histories(), look_->owners, look_->look.at, only_);
    if (sorted_->sortColumn() == LiveModel::Timer) sorted_->invalidate();
    table_->viewport()->update();  // time has passed in every row
    diagram_->showHeat(counts_.heat());
    const auto run = counts_.run();
    const double end = run->samples.empty() ? 1 : double(run->samples.back().at.count()) / 1e6;
    chart_->show(run, std::max(end, 1.0));
    offerNetworks();
    drawHints();
    drawStory();
    sayStatus();
}

void LiveWindow::drawHints()
{
    tcp::HintLimits limits;
    limits.localPorts = look_->localPorts;
    QStringList lines;
    for (const tcp::Hint& hint : tcp::hints(look_->look, look_->owners, limits)) {
        if (lines.size() == kMostHints) break;
        lines << QStringLiteral("%1. <a href=\"%2\">%3</a>")
                     .arg(files::inSpelling(files::HintWords::text(hint, hide_->isChecked()),
                                            theme::spellingOf(appearance_.names))
                              .toHtmlEscaped(),
                          lab::qstring(hint.lesson), tr("Show the lesson"));
    }
    hints_->setText(lines.join(QStringLiteral("<br>")));
    hints_->setVisible(!lines.isEmpty());
}

void LiveWindow::drawStory()
{
    const tcp::History* own = followed();
    save_->setEnabled(own != nullptr);
    if (!own || !look_) return story_->showNothing();
    const auto* other = tcp::otherEndOf(*own, watch_.histories());
    const bool hidden = hide_->isChecked();
    const tcp::SocketRow& row = own->last;
    StoryView::Line there;
    if (row.peerPort != 0) there.name = files::SocketWords::end(row.peer, row.peerPort, hidden);
    if (other) there.stays = tcp::staysOf(*other, look_->look.at);
    story_->show({files::SocketWords::end(row.local, row.localPort, hidden), tcp::staysOf(*own, look_->look.at)},
                 there);
}

std::optional<tcp::Trace> LiveWindow::recording() const
{
    const tcp::History* own = followed();
    if (!own || !look_) return std::nullopt;
    return tcp::traceOf(*own, tcp::otherEndOf(*own, watch_.histories()), look_->look.at, lab::thisKernel());
}

/// How many, how often it looks, what that costs, and what it cannot see.
void LiveWindow::sayStatus()
{
    if (!look_) return;
    const double share = 100.0 * double(look_->cost.count()) / double(look_->period.count());
    QStringList parts{tr("%n socket(s)", nullptr, static_cast<int>(look_->look.rows.size())),
                      paused() ? tr("paused") : tr("a look every %1").arg(files::TimeWords::oneUnit(look_->period)),
                      tr("%1 % of a core").arg(share, 0, 'f', 1)};
    if (only_) parts << tr("only %1: click the state again for all").arg(theme::stateName(*only_, appearance_.names));
    if (!look_->whole) parts << tr("too many to look at all of them each time");
    if (model_->leftOut() > 0) parts << tr("%1 more are not listed").arg(model_->leftOut());
    if (look_->hidden > 0)
        parts << tr("%n process(es) of other users are not shown", nullptr, static_cast<int>(look_->hidden));
    if (!look_->byNetlink) parts << tr("read from /proc/net/tcp: sock_diag is refused");
    status_->setText(parts.join(QStringLiteral(" · ")));
}

}  // namespace app::watching
