#include "panels/variables_view.h"

#include "files/time_words.h"
#include "lab/narrator.h"
#include "lab/words.h"
#include "panels/why_menu.h"
#include "theme/type.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QMenu>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace app::panels {
namespace {

using Variables = std::vector<std::pair<QString, QString>>;

/// "57634 (+1)": the number, and how far it is from the initial one.
QString sequence(tcp::SeqNum number, tcp::SeqNum initial)
{
    return QStringLiteral("%1 (+%2)").arg(number.value()).arg(number - initial);
}

QString microseconds(std::uint32_t value)
{
    return value == 0 ? QStringLiteral("–") : files::TimeWords::oneUnit(tcp::Duration(value));
}

constexpr std::size_t kState = 0, kSndNxt = 2;  ///< rows

struct VariableNames {
    Q_DECLARE_TR_FUNCTIONS(VariableNames)
};

Variables sendVariables(const tcp::Tcb& tcb)
{
    const auto& snd = tcb.snd;
    return {{QStringLiteral("SND.UNA"), sequence(snd.una, snd.iss)},
            {QStringLiteral("SND.NXT"), sequence(snd.nxt, snd.iss)},
            {QStringLiteral("SND.WND"), QString::number(snd.wnd)},
            {QStringLiteral("ISS"), QString::number(snd.iss.value())}};
}

Variables receiveVariables(const tcp::Tcb& tcb)
{
    const auto& rcv = tcb.rcv;
    return {{QStringLiteral("RCV.NXT"), sequence(rcv.nxt, rcv.irs)},
            {QStringLiteral("RCV.WND"), QString::number(rcv.wnd)},
            {QStringLiteral("IRS"), QString::number(rcv.irs.value())}};
}

Variables otherVariables(const tcp::Tcb& tcb)
{
    return {{QStringLiteral("RTO"), microseconds(tcb.estimator.rto)},
            {QStringLiteral("SRTT"), microseconds(tcb.estimator.srtt)},
            {VariableNames::tr("retransmissions"), QString::number(tcb.timeouts)},
            {VariableNames::tr("unsent bytes"), QString::number(tcb.snd.queued)},
            {VariableNames::tr("unread bytes"), QString::number(tcb.rcv.unread)},
            {VariableNames::tr("orphan"), tcb.orphan ? VariableNames::tr("yes") : VariableNames::tr("no")}};
}

/// Empty values where the host has no TCB.
Variables variablesOf(const tcp::Host& host)
{
    const tcp::Connection* connection = host.current();
    const tcp::Tcb tcb = connection ? connection->tcb : tcp::Tcb{};
    Variables all{{VariableNames::tr("state"), lab::narratedState(host.state())}};
    for (const Variables& some : {sendVariables(tcb), receiveVariables(tcb), otherVariables(tcb)})
        all.insert(all.end(), some.begin(), some.end());
    const bool synchronizing = connection && tcb.state() != tcp::State::Listen && tcb.state() != tcp::State::Closed;
    for (std::size_t i = 1; i < all.size() && !synchronizing; ++i) all[i].second = QStringLiteral("–");
    return all;
}

/// The event that gave the variable its value: in the last step in which it changed, what the host did itself (SND.NXT)
/// or what it dealt with. kNoEvent: it has never changed.
tcp::EventNumber lastChange(const lab::Moment& moment, tcp::HostId id, std::size_t row)
{
    const auto valueAt = [&](std::size_t at) { return variablesOf(moment.timeline->at(at).host(id))[row].second; };
    const QString now = valueAt(moment.index);
    for (std::size_t step = moment.index; step > 0; --step) {
        if (valueAt(step - 1) == now) continue;
        tcp::EventNumber first = tcp::kNoEvent;
        for (const tcp::TraceEvent& event : moment.happened(step - 1).events) {
            if (event.host != id) continue;
            if (first == tcp::kNoEvent) first = event.number;
            const bool made = row == kState ? std::holds_alternative<tcp::StateChanged>(event.what)
                                            : row == kSndNxt && std::holds_alternative<tcp::Sent>(event.what);
            if (made) return event.number;
        }
        return first;
    }
    return tcp::kNoEvent;
}

}  // namespace

VariablesView::VariablesView(QWidget* parent) : Panel(parent), table_(new QTableWidget(this))
{
    setObjectName("variables");
    table_->setObjectName("variablesTable");
    table_->setColumnCount(3);
    table_->verticalHeader()->hide();
    table_->setShowGrid(false);
    table_->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table_->setSelectionMode(QAbstractItemView::NoSelection);
    table_->setTabKeyNavigation(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    table_->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(table_, &QWidget::customContextMenuRequested, this, &VariablesView::offerValue);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(table_);
    theme::setType(table_, 11.5);
    theme::setType(table_->horizontalHeader(), 11.5);
    retranslate();
}

void VariablesView::showMoment(const lab::Moment& moment)
{
    moment_ = moment;
    for (const tcp::HostId id : tcp::kHosts) {
        const Variables now = variablesOf(moment.world().host(id));
        const Variables before = variablesOf(moment.timeline->at(moment.previous).host(id));
        table_->setRowCount(static_cast<int>(now.size()));
        const int column = 1 + static_cast<int>(tcp::index(id));
        for (int row = 0; row < table_->rowCount(); ++row) {
            const auto& [name, value] = now[static_cast<std::size_t>(row)];
            const bool changed = value != before[static_cast<std::size_t>(row)].second;
            auto* item = new QTableWidgetItem(changed ? QStringLiteral("▸ ") + value : value);
            item->setFont(appearance_.mono(11.5, changed ? QFont::Bold : QFont::Normal));
            if (changed)
                item->setBackground(appearance_.theme.phases[static_cast<std::size_t>(theme::Phase::Waiting)].tint);
            if (changed)
                item->setForeground(appearance_.theme.phases[static_cast<std::size_t>(theme::Phase::Waiting)].text);
            table_->setItem(row, column, item);
            if (column == 1) table_->setItem(row, 0, new QTableWidgetItem(name));
        }
    }
}

void VariablesView::offerValue(QPoint place)
{
    const QModelIndex cell = table_->indexAt(place);
    if (!moment_.timeline || cell.column() < 1) return;
    const tcp::HostId host = tcp::kHosts[static_cast<std::size_t>(cell.column() - 1)];
    const tcp::EventNumber number = lastChange(moment_, host, static_cast<std::size_t>(cell.row()));
    if (number == tcp::kNoEvent) return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    offerWhy(*menu, [this, number](bool forward) { emit whyWanted({.number = number}, forward); });
    menu->popup(table_->viewport()->mapToGlobal(place));
}

void VariablesView::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    table_->verticalHeader()->setDefaultSectionSize(qRound(20 * appearance.textScale));
    table_->setColumnWidth(0, qRound(104 * appearance.textScale));
    table_->setColumnWidth(1, qRound(150 * appearance.textScale));
    setMinimumWidth(qRound(420 * appearance.textScale));
    if (moment_.timeline) showMoment(moment_);
}

void VariablesView::retranslate()
{
    table_->setHorizontalHeaderLabels(
        {tr("Variable"), lab::hostWord(tcp::HostId::Client), lab::hostWord(tcp::HostId::Server)});
    table_->setAccessibleName(tr("Connection variables"));
    if (moment_.timeline) showMoment(moment_);
}

}  // namespace app::panels
