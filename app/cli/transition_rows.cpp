#include "cli/transition_rows.h"

#include "protocol/deviation.h"

#include <algorithm>
#include <iterator>

namespace app::cli {
namespace {

using tcp::State;
using tcp::Trigger;

/// Arrows that a system does not have because its calls or its input procedure go another way.
bool statePermits(const tcp::Transition& row, const tcp::Settings& settings)
{
    const tcp::Config& config = settings.config;
    switch (row.from) {
    case State::Listen:  // a listening socket stays one: connect() and send() need another
        return !settings.listenerStays || (row.trigger != Trigger::ActiveOpen && row.trigger != Trigger::Send);
    case State::SynReceived: return row.trigger != Trigger::ReceiveFin || !config.passesThroughStates;
    case State::TimeWait:
        if (row.trigger == Trigger::ReceiveSyn) return config.reopensTimeWait;
        if (row.trigger == Trigger::ActiveOpen) return settings.portRule == tcp::PortRule::Linux;
        return row.trigger != Trigger::ReceiveRst || !config.rfc1337;
    case State::Established: return row.trigger != Trigger::DataAfterClose || config.resetsAfterShutRead;
    case State::Closed:
    case State::SynSent:
    case State::FinWait1:
    case State::FinWait2:
    case State::CloseWait:
    case State::Closing:
    case State::LastAck: return true;
    }
    return true;
}

/// Triggers that a setting switches on.
bool settingPermits(Trigger trigger, const tcp::Settings& settings)
{
    const tcp::Config& config = settings.config;
    switch (trigger) {
    case Trigger::FinTimeout: return config.finTimeout.has_value();
    case Trigger::UserTimeout: return config.userTimeout.has_value();
    case Trigger::KeepAliveTimeout: return config.keepAlive.has_value();
    case Trigger::DataAfterClose: return config.resetsDataAfterClose;
    case Trigger::UnreadDataAtClose: return config.resetsUnreadAtClose;
    case Trigger::Linger2: return config.linger2Off;
    case Trigger::TooManyOrphans: return settings.maxOrphans.has_value();
    case Trigger::TimeWaitOverflow: return config.minisocks;
    case Trigger::ReceiveSynInWindow: return !config.challengeAck;
    case Trigger::ReceiveSynAckFin: return !config.ignoresFinOfSyn;
    case Trigger::PassiveOpen:
    case Trigger::ActiveOpen:
    case Trigger::Send:
    case Trigger::Close:
    case Trigger::Abort:
    case Trigger::ReceiveSyn:
    case Trigger::ReceiveSynAck:
    case Trigger::ReceiveAckOfSyn:
    case Trigger::ReceiveFin:
    case Trigger::ReceiveAckOfFin:
    case Trigger::ReceiveFinAckOfFin:
    case Trigger::ReceiveRst:
    case Trigger::ReceiveRstPassive:
    case Trigger::ReceiveSynPassive:
    case Trigger::TimeWaitTimeout:
    case Trigger::RetransmissionTimeout:
    case Trigger::PowerOff: return true;
    }
    return true;
}

tcp::Transition underClauseOf(const tcp::Config& config, tcp::Transition row)
{
    if (row.trigger == Trigger::FinTimeout) row.clause = config.finTimeoutClause;
    if (row.trigger == Trigger::TimeWaitTimeout) row.clause = config.timeWaitClause;
    return row;
}

}  // namespace

std::vector<tcp::Transition> allRows()
{
    const auto rows = tcp::transitions();
    return {rows.begin(), rows.end()};
}

std::vector<tcp::Transition> rowsUnder(const tcp::Settings& settings)
{
    const auto [client, server] = settings.bugs;
    std::vector<tcp::Transition> rows;
    for (const tcp::Transition& row : tcp::transitions()) {
        const bool replaced = client == server && tcp::find(row.from, row.trigger, client) != &row;
        if (!replaced && settingPermits(row.trigger, settings) && statePermits(row, settings))
            rows.push_back(underClauseOf(settings.config, row));
    }
    std::ranges::copy(tcp::deviationRows(client), std::back_inserter(rows));
    if (server != client) std::ranges::copy(tcp::deviationRows(server), std::back_inserter(rows));
    return rows;
}

}  // namespace app::cli
