#include "panels/timers_table.h"

#include "files/time_words.h"
#include "files/timer_words.h"
#include "lab/narrator.h"
#include "lab/words.h"
#include "theme/type.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QScrollBar>

#include <algorithm>

namespace app::panels {

using tcp::State;
using tcp::Tcb;
using tcp::Timer;

struct TimersTable::Row {
    tcp::Instant due = tcp::kNever;
    QString timer;
    QString host;
    QString left;
    QString leadsTo;
    tcp::State state;
    tcp::EventChoice about{};
};

namespace {

enum TimerColumn { kTimer, kTimerHost, kLeft, kLeadsTo, kTimerColumns };

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Timers)
};

QString resent(const Tcb& tcb)
{
    if (tcb.state() == State::SynSent) return Words::tr("%1 retransmitted").arg(QStringLiteral("SYN"));
    if (tcb.state() == State::SynReceived) return Words::tr("%1 retransmitted").arg(QStringLiteral("SYN,ACK"));
    const bool finOnly = tcb.finSent && tcb.snd.nxt - tcb.snd.una == 1;
    return finOnly ? Words::tr("%1 retransmitted").arg(QStringLiteral("FIN")) : Words::tr("data retransmitted");
}

QString outcome(Timer timer, const Tcb& tcb)
{
    switch (timer) {
    case Timer::Retransmission: return resent(tcb);
    case Timer::Persist: return Words::tr("window probe");
    case Timer::TimeWait: return QStringLiteral("CLOSED");
    case Timer::FinWait2: return Words::tr("CLOSED, without TIME_WAIT");
    case Timer::User: return Words::tr("CLOSED, and the application is told");
    case Timer::KeepAlive: return Words::tr("keepalive probe");
    case Timer::DelayedAck: return Words::tr("ACK is sent");
    }
    return {};
}

}  // namespace

TimersTable::TimersTable(QWidget* parent) : QTableWidget(parent)
{
    setObjectName("timers");
    theme::setType(this, 12);
    theme::setType(horizontalHeader(), 11.5);
    setColumnCount(kTimerColumns);
    setShowGrid(false);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    retranslate();
}

void TimersTable::addRows(std::vector<Row>& rows, const tcp::Connection& connection, tcp::HostId host,
                          const tcp::World& world) const
{
    const Tcb& tcb = connection.tcb;
    Row row;
    row.state = tcb.state();
    row.about.host = host;
    row.about.connection = connection.number;
    row.host = lab::hostWord(host) + QStringLiteral(" · ") + theme::stateName(row.state, appearance_.names);
    bool timed = false;
    for (int i = 0; i < tcp::kTimerCount; ++i) {
        const Timer timer = static_cast<Timer>(i);
        if (!tcb.running(timer)) continue;
        timed = true;
        row.due = tcb.due(timer);
        row.timer = files::TimerWords::running(timer, tcb, world.host(host).config);
        row.about.timer = timer;
        row.left = files::TimeWords::exact(std::max(row.due - world.now(), tcp::Duration{}));
        row.leadsTo = outcome(timer, tcb);
        rows.push_back(row);
    }
    if (timed || world.host(host).current() != &connection || row.state == tcp::State::Closed) return;
    row.about.state = row.state;
    row.timer = tr("none");
    row.left = QStringLiteral("–");
    row.leadsTo = tr("waits for: %1").arg(lab::Narrator::waitsFor(world, host));
    rows.push_back(row);
}

std::vector<TimersTable::Row> TimersTable::rowsOf(const lab::Moment& moment) const
{
    std::vector<Row> rows;
    const tcp::World& world = moment.world();
    for (const tcp::HostId host : tcp::kHosts) {
        for (const tcp::Connection& connection : world.host(host).connections) addRows(rows, connection, host, world);
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row& a, const Row& b) { return a.due < b.due; });
    return rows;
}

void TimersTable::showMoment(const lab::Moment& moment)
{
    const std::vector<Row> rows = rowsOf(moment);
    about_.clear();
    for (const Row& row : rows) about_.push_back(row.about);
    clearSpans();
    setRowCount(static_cast<int>(std::max<std::size_t>(rows.size(), 1)));
    for (int i = 0; i < static_cast<int>(rows.size()); ++i) put(i, rows[static_cast<std::size_t>(i)]);
    if (rows.empty()) {
        put(0, {tcp::kNever, tr("No timer is running."), {}, {}, {}, tcp::State::Closed, {}});
        setSpan(0, 0, 1, kTimerColumns);
    }
    fit();
}

void TimersTable::put(int at, const Row& row)
{
    const QString cells[kTimerColumns] = {row.timer, row.host, row.left, row.leadsTo};
    for (int column = 0; column < kTimerColumns; ++column) {
        auto* item = new QTableWidgetItem(cells[column]);
        if (column == kTimerHost && !row.host.isEmpty()) {
            item->setBackground(appearance_.theme.of(row.state).tint);
            item->setForeground(appearance_.theme.of(row.state).text);
        }
        setItem(at, column, item);
    }
}

/// Nothing is cut or wrapped: the view scrolls sideways, or the last column takes what is left over.
void TimersTable::fit()
{
    int used = verticalScrollBar()->sizeHint().width();
    for (int column = 0; column < kTimerColumns; ++column) {
        resizeColumnToContents(column);
        used += columnWidth(column);
    }
    if (used < width()) setColumnWidth(kLeadsTo, columnWidth(kLeadsTo) + width() - used);
}

void TimersTable::resizeEvent(QResizeEvent* event)
{
    QTableWidget::resizeEvent(event);
    fit();
}

void TimersTable::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    verticalHeader()->setDefaultSectionSize(qRound(26 * appearance.textScale));
}

void TimersTable::retranslate()
{
    setHorizontalHeaderLabels({tr("Timer"), tr("Host"), tr("Time left"), tr("On expiry")});
    setAccessibleName(tr("Running timers"));
}

std::optional<tcp::EventChoice> TimersTable::choiceAt(QPoint inViewport) const
{
    const int row = rowAt(inViewport.y());
    if (row < 0 || static_cast<std::size_t>(row) >= about_.size()) return std::nullopt;
    return about_[static_cast<std::size_t>(row)];
}

QString TimersTable::plainText() const
{
    QString text;
    for (int row = 0; row < rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < kTimerColumns; ++column)
            cells << (item(row, column) ? item(row, column)->text() : QString());
        text += cells.join(QLatin1Char('\t')).trimmed() + QLatin1Char('\n');
    }
    return text;
}

}  // namespace app::panels
