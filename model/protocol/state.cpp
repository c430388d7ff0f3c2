#include "protocol/state.h"

namespace tcp {

std::string_view text(State state)
{
    switch (state) {
    case State::Closed: return "CLOSED";
    case State::Listen: return "LISTEN";
    case State::SynSent: return "SYN-SENT";
    case State::SynReceived: return "SYN-RECEIVED";
    case State::Established: return "ESTABLISHED";
    case State::FinWait1: return "FIN-WAIT-1";
    case State::FinWait2: return "FIN-WAIT-2";
    case State::CloseWait: return "CLOSE-WAIT";
    case State::Closing: return "CLOSING";
    case State::LastAck: return "LAST-ACK";
    case State::TimeWait: return "TIME-WAIT";
    }
    return {};
}

std::optional<State> stateFromText(std::string_view name)
{
    for (const State state : kStates) {
        if (text(state) == name) return state;
    }
    return std::nullopt;
}

WaitsFor waitsFor(State state)
{
    switch (state) {
    case State::Closed: return WaitsFor::Nothing;
    case State::Established: return WaitsFor::EitherApplication;
    case State::CloseWait: return WaitsFor::OwnApplication;
    case State::TimeWait: return WaitsFor::Clock;
    case State::Listen:
    case State::SynSent:
    case State::SynReceived:
    case State::FinWait1:
    case State::FinWait2:
    case State::Closing:
    case State::LastAck: return WaitsFor::Peer;
    }
    return WaitsFor::Nothing;
}

}  // namespace tcp
