#include "protocol/deviation.h"

#include <array>

namespace tcp {
namespace {

using enum State;

constexpr std::array kFinToCloseWait{
    Transition{FinWait1, Trigger::ReceiveFin, CloseWait, Layer::Rare, Clause::Deviation, ""}};
constexpr std::array kSimultaneousToClosed{
    Transition{SynSent, Trigger::ReceiveSyn, Closed, Layer::Rare, Clause::Deviation, ""}};
constexpr std::array kTimeWaitSkipped{
    Transition{FinWait2, Trigger::ReceiveFin, Closed, Layer::Rare, Clause::Deviation, ""},
    Transition{FinWait1, Trigger::ReceiveFinAckOfFin, Closed, Layer::Rare, Clause::Deviation, ""},
    Transition{Closing, Trigger::ReceiveAckOfFin, Closed, Layer::Rare, Clause::Deviation, ""}};
constexpr std::array kClosingWithoutFin{
    Transition{CloseWait, Trigger::Close, Closing, Layer::Rare, Clause::Deviation, ""}};

}  // namespace

std::span<const Transition> deviationRows(Deviation deviation)
{
    switch (deviation) {
    case Deviation::FinInFinWait1ToCloseWait: return kFinToCloseWait;
    case Deviation::SimultaneousOpenToClosed: return kSimultaneousToClosed;
    case Deviation::TimeWaitSkipped: return kTimeWaitSkipped;
    case Deviation::ClosingWithoutFin: return kClosingWithoutFin;
    case Deviation::None:
    case Deviation::FinTimeoutForTimeWait: return {};
    }
    return {};
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
