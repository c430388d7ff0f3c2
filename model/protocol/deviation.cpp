#include "protocol/deviation.h"

#include <array>

namespace tcp {
namespace {

using enum State;

// FreeRTOS+TCP issue 1303, prvTCPHandleFin: one procedure for every FIN, whoever closed first.
constexpr std::array kFinToCloseWait{
    Transition{FinWait1, Trigger::ReceiveFinAckOfFin, CloseWait, Layer::Rare, Clause::Deviation, ""},
    Transition{FinWait2, Trigger::ReceiveFin, CloseWait, Layer::Rare, Clause::Deviation, ""},
    Transition{FinWait1, Trigger::ReceiveFin, LastAck, Layer::Rare, Clause::Deviation, ""}};
// INET issue 92: the fourth check takes the peer's SYN,ACK for an error.
constexpr std::array kSimultaneousToClosed{
    Transition{SynReceived, Trigger::ReceiveSynInWindow, Closed, Layer::Rare, Clause::Deviation, ""}};
// Linux above tcp_max_tw_buckets, FreeBSD net.inet.tcp.nolocaltimewait.
constexpr std::array kTimeWaitSkipped{
    Transition{FinWait2, Trigger::ReceiveFin, Closed, Layer::Rare, Clause::Deviation, ""},
    Transition{FinWait1, Trigger::ReceiveFinAckOfFin, Closed, Layer::Rare, Clause::Deviation, ""},
    Transition{Closing, Trigger::ReceiveAckOfFin, Closed, Layer::Rare, Clause::Deviation, ""}};
// The arrow is right, only its time is not (Config::timeWait).
constexpr std::array kFinTimeoutForTimeWait{
    Transition{TimeWait, Trigger::TimeWaitTimeout, Closed, Layer::Base, Clause::Deviation, "timewait_closed"}};

}  // namespace

std::span<const Transition> deviationRows(Deviation deviation)
{
    switch (deviation) {
    case Deviation::FinInFinWait1ToCloseWait: return kFinToCloseWait;
    case Deviation::SimultaneousOpenToClosed: return kSimultaneousToClosed;
    case Deviation::TimeWaitSkipped: return kTimeWaitSkipped;
    case Deviation::FinTimeoutForTimeWait: return kFinTimeoutForTimeWait;
    case Deviation::None:
    case Deviation::ClosingWithoutFin: return {};  // wrong in what it does not send (Endpoint::sendsNoMore)
    }
    return {};
}

std::string deviationEdge(State from, State to)
{
    return "deviation " + std::string(text(from)) + " " + std::string(text(to));
}

std::optional<Deviation> deviationFromText(std::string_view word)
{
    if (word == text(Deviation::None)) return Deviation::None;
    for (const Deviation deviation : kDeviations) {
        if (word == text(deviation)) return deviation;
    }
    return std::nullopt;
}

std::string_view text(Deviation deviation)
{
    switch (deviation) {
    case Deviation::None: return "none";
    case Deviation::FinInFinWait1ToCloseWait: return "fin-in-fin-wait-1-to-close-wait";
    case Deviation::SimultaneousOpenToClosed: return "simultaneous-open-to-closed";
    case Deviation::TimeWaitSkipped: return "time-wait-skipped";
    case Deviation::ClosingWithoutFin: return "closing-without-fin";
    case Deviation::FinTimeoutForTimeWait: return "fin-timeout-for-time-wait";
    }
    return {};
}

}  // namespace tcp
