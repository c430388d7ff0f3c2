#pragma once

#include "observation/trace.h"

#include <cstdint>
#include <iterator>

namespace app::kernel {

/// The states by the kernel's numbers (include/net/tcp_states.h): 12 is a request sock, 13 a socket that is only bound.
inline tcp::State stateOfNumber(unsigned number)
{
    using enum tcp::State;
    constexpr tcp::State kStates[] = {Closed,   Established, SynSent, SynReceived, FinWait1, FinWait2,    TimeWait,
                                      Closed,   CloseWait,   LastAck, Listen,      Closing,  SynReceived, Closed};
    return number < std::size(kStates) ? kStates[number] : Closed;
}

/// The bit of a state in a question to sock_diag; of SYN-RECEIVED both bits.
inline std::uint32_t stateBits(tcp::State state)
{
    std::uint32_t bits = 0;
    for (unsigned number = 1; number < 13; ++number) {
        if (stateOfNumber(number) == state && (number != 7 || state == tcp::State::Closed)) bits |= 1u << number;
    }
    return bits;
}

/// idiag_timer, and the column `tr` of /proc/net/tcp.
inline tcp::SeenTimer timerOfNumber(unsigned number)
{
    using enum tcp::SeenTimer;
    constexpr tcp::SeenTimer kTimers[] = {Off, Retransmission, KeepAlive, TimeWait, Persist};
    return number < std::size(kTimers) ? kTimers[number] : Off;
}

}  // namespace app::kernel
