#include "panels/variables_view.h"

#include "lab/narrator.h"
#include "lab/words.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>
#include <vector>

namespace app {
namespace {

using Variables = std::vector<std::pair<QString, QString>>;

/// "57634 (+1)": the number, and how far it is from the initial one.
QString sequence(tcp::SeqNum number, tcp::SeqNum initial)
{
    return QStringLiteral("%1 (+%2)").arg(number.value()).arg(number - initial);
}

QString microseconds(std::uint32_t value)
{
    return value == 0 ? QStringLiteral("–") : formatSpan(tcp::Duration(value));
}

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
            {VariableNames::tr("unsent octets"), QString::number(tcb.snd.queued)},
            {VariableNames::tr("unread octets"), QString::number(tcb.rcv.unread)},
            {VariableNames::tr("orphan"), tcb.orphan ? VariableNames::tr("yes") : VariableNames::tr("no")}};
}

/// Empty values where the host has no TCB.
Variables variablesOf(const tcp::Host& host)
{
    const tcp::Connection* connection = host.current();
    const tcp::Tcb tcb = connection ? connection->tcb : tcp::Tcb{};
    Variables all{{VariableNames::tr("state"), narratedState(host.state())}};
    for (const Variables& some : {sendVariables(tcb), receiveVariables(tcb), otherVariables(tcb)})
        all.insert(all.end(), some.begin(), some.end());
    const bool synchronizing = connection && tcb.state() != tcp::State::Listen && tcb.state() != tcp::State::Closed;
    for (std::size_t i = 1; i < all.size() && !synchronizing; ++i) all[i].second = QStringLiteral("–");
    return all;
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
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 4, 8, 4);
    column->addWidget(table_);
    retranslate();
}

void VariablesView::showMoment(const Moment& moment)
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
            item->setFont(look_.mono(11.5, changed ? QFont::Bold : QFont::Normal));
            if (changed) item->setBackground(look_.theme.phases[static_cast<std::size_t>(Phase::Waiting)].tint);
            if (changed) item->setForeground(look_.theme.phases[static_cast<std::size_t>(Phase::Waiting)].text);
            table_->setItem(row, column, item);
            if (column == 1) table_->setItem(row, 0, new QTableWidgetItem(name));
        }
    }
}

void VariablesView::setLook(const Look& look)
{
    look_ = look;
    table_->setFont(look.font(11.5));
    table_->horizontalHeader()->setFont(look.font(11.5));
    table_->verticalHeader()->setDefaultSectionSize(qRound(20 * look.textScale));
    table_->setColumnWidth(0, qRound(104 * look.textScale));
    table_->setColumnWidth(1, qRound(150 * look.textScale));
    setMinimumWidth(qRound(420 * look.textScale));
    if (moment_.timeline) showMoment(moment_);
}

void VariablesView::retranslate()
{
    table_->setHorizontalHeaderLabels({tr("Variable"), hostWord(tcp::HostId::Client), hostWord(tcp::HostId::Server)});
    table_->setAccessibleName(tr("Connection variables"));
    if (moment_.timeline) showMoment(moment_);
}

}  // namespace app
