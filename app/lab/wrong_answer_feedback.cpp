// What would have been seen if a wrong answer were right (design: questions): read from the transition table.

#include "lab/narrator.h"
#include "lab/upcoming_step.h"
#include "lab/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace app::lab {
namespace {

struct Beliefs {
    Q_DECLARE_TR_FUNCTIONS(Beliefs)
};

using tcp::HostCall;
using tcp::Trigger;

/// What makes a transition, as seen from outside: a segment with these bits that arrives, a call, a clock. %1 is the
/// state, %2 the host.
struct Sign {
    Trigger trigger;
    tcp::Control bits;
    std::array<HostCall, 3> calls;  ///< those that do not apply: Boot
    const char* words;
};

constexpr std::array<HostCall, 3> kNoCall{HostCall::Boot, HostCall::Boot, HostCall::Boot};

const std::array<Sign, 11>& signs()
{
    static const std::array<Sign, 11> all{{
        {Trigger::PassiveOpen, 0, {HostCall::Listen, HostCall::Boot, HostCall::Boot},
         QT_TRANSLATE_NOOP("Beliefs", "If it were %1, the %2's application would have called listen(), but it has "
                                      "not.")},
        {Trigger::ActiveOpen, 0, {HostCall::Connect, HostCall::Send, HostCall::Boot},
         QT_TRANSLATE_NOOP("Beliefs", "If it were %1, the %2's application would have called connect(), but it has "
                                      "not.")},
        {Trigger::Close, 0, {HostCall::Close, HostCall::Shutdown, HostCall::Kill},
         QT_TRANSLATE_NOOP("Beliefs", "If it were %1, the %2's application would have called close(), but it has "
                                      "not.")},
        {Trigger::ReceiveSyn, tcp::ctl::SYN, kNoCall,
         QT_TRANSLATE_NOOP("Beliefs", "If it were %1, a SYN would have reached the %2, but none has.")},
        {Trigger::ReceiveSynAck, tcp::ctl::SYN, kNoCall,
         QT_TRANSLATE_NOOP("Beliefs", "If it were %1, a SYN,ACK would have reached the %2, but none has.")},
        {Trigger::ReceiveAckOfSyn, tcp::ctl::ACK, kNoCall,
         QT_TRANSLATE_NOOP("Beliefs", "If it were %1, the ACK of its SYN would have reached the %2, but it has not.")},
        {Trigger::ReceiveFin, tcp::ctl::FIN, kNoCall,
         QT_TRANSLATE_NOOP("Beliefs", "If it were %1, a FIN would have reached the %2, but none has.")},
        {Trigger::ReceiveAckOfFin, tcp::ctl::ACK, kNoCall,
         QT_TRANSLATE_NOOP("Beliefs", "If it were %1, the ACK of its FIN would have reached the %2, but it has not.")},
        {Trigger::ReceiveRst, tcp::ctl::RST, kNoCall,
         QT_TRANSLATE_NOOP("Beliefs", "If it were %1, an RST would have reached the %2, but none has.")},
        {Trigger::TimeWaitTimeout, 0, kNoCall,
         QT_TRANSLATE_NOOP("Beliefs", "If it were %1, 2MSL would have passed on the %2, but it has not.")},
        {Trigger::FinTimeout, 0, kNoCall,
         QT_TRANSLATE_NOOP("Beliefs", "If it were %1, tcp_fin_timeout would have expired on the %2, but it has not.")},
    }};
    return all;
}

const Sign* signOf(Trigger trigger)
{
    for (const Sign& sign : signs()) {
        if (sign.trigger == trigger) return &sign;
    }
    return nullptr;
}

bool arrived(const UpcomingStep& next, tcp::HostId host, tcp::Control bits)
{
    const auto received = next.all<tcp::Received>(host);
    return bits != 0 && std::any_of(received.begin(), received.end(), [&](const tcp::TraceEvent* one) {
        return std::get<tcp::Received>(one->what).segment.has(bits);
    });
}

bool called(const UpcomingStep& next, tcp::HostId host, const Sign& sign)
{
    const auto calls = next.all<tcp::Called>(host);
    return sign.calls != kNoCall && std::any_of(calls.begin(), calls.end(), [&](const tcp::TraceEvent* one) {
        return std::ranges::count(sign.calls, std::get<tcp::Called>(one->what).call) > 0;
    });
}

bool fired(const UpcomingStep& next, tcp::HostId host, Trigger trigger)
{
    const auto changes = next.all<tcp::StateChanged>(host);
    return std::any_of(changes.begin(), changes.end(), [&](const tcp::TraceEvent* one) {
        return std::get<tcp::StateChanged>(one->what).trigger == trigger;
    });
}

bool seen(const UpcomingStep& next, tcp::HostId host, const Sign& sign)
{
    return fired(next, host, sign.trigger) || arrived(next, host, sign.bits) || called(next, host, sign);
}

/// A shortest way through the table along signs that can be told; empty if there is none.
std::vector<const tcp::Transition*> way(tcp::State from, tcp::State to)
{
    std::array<const tcp::Transition*, tcp::kStates.size()> by{};
    std::vector<tcp::State> reached{from};
    for (std::size_t i = 0; i < reached.size() && reached[i] != to; ++i) {
        for (const tcp::Transition& row : tcp::transitions()) {
            const bool known = std::ranges::find(reached, row.to) != reached.end();
            if (row.from != reached[i] || known || !signOf(row.trigger)) continue;
            by[static_cast<std::size_t>(row.to)] = &row;
            reached.push_back(row.to);
        }
    }
    std::vector<const tcp::Transition*> path;
    for (tcp::State at = to; at != from; at = path.front()->from) {
        if (!by[static_cast<std::size_t>(at)]) return {};
        path.insert(path.begin(), by[static_cast<std::size_t>(at)]);
    }
    return path;
}

QString whyNotStay(const UpcomingStep& next, tcp::HostId host, tcp::State state)
{
    const auto changes = next.all<tcp::StateChanged>(host);
    if (changes.empty()) return {};
    const QString words =
        Beliefs::tr("It would still be in %1 if nothing had changed its state.").arg(narratedState(state));
    return words + ' ' + Narrator::sentence(*changes.front());
}

}  // namespace

QString whyNot(const UpcomingStep& next, tcp::HostId host, tcp::State believed)
{
    const QString name = narratedState(believed);
    if (believed == next.stateAfter(host)) return {};
    if (believed == next.stateBefore(host)) return whyNotStay(next, host, believed);
    if (next.enters(host, believed)) return Beliefs::tr("It went through %1 and has already left it.").arg(name);
    const auto path = way(next.stateBefore(host), believed);
    for (auto row = path.rbegin(); row != path.rend(); ++row) {
        const Sign* sign = signOf((*row)->trigger);
        if (!seen(next, host, *sign)) return Beliefs::tr(sign->words).arg(name, hostWord(host));
    }
    return Beliefs::tr("Nothing that has happened so far leads to %1.").arg(name);
}

}  // namespace app::lab
