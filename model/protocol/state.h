#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string_view>

namespace tcp {

/// The eleven states of RFC 9293 3.3.2.
enum class State : std::uint8_t {
    Closed,
    Listen,
    SynSent,
    SynReceived,
    Established,
    FinWait1,
    FinWait2,
    CloseWait,
    Closing,
    LastAck,
    TimeWait,
};

inline constexpr std::array kStates{State::Closed,   State::Listen,   State::SynSent,   State::SynReceived,
                                    State::Established, State::FinWait1, State::FinWait2, State::CloseWait,
                                    State::Closing,  State::LastAck,  State::TimeWait};

/// The RFC's spelling: "SYN-RECEIVED".
std::string_view text(State state);
std::optional<State> stateFromText(std::string_view text);

/// Synchronized states of RFC 9293 3.5.2: both sides know each other's sequence numbers.
constexpr bool synchronized(State state)
{
    return state != State::Closed && state != State::Listen && state != State::SynSent && state != State::SynReceived;
}

/// Who ends this state: RFC 9293 3.3.2 words each state as "represents waiting for ...".
enum class WaitsFor : std::uint8_t { Nothing, Peer, EitherApplication, OwnApplication, Clock };
WaitsFor waitsFor(State state);

}  // namespace tcp
