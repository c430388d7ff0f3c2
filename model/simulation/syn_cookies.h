#pragma once

#include "protocol/endpoint.h"

#include <cstdint>

namespace tcp {

/// Linux TCP_SYNCOOKIE_PERIOD, and how many of them a cookie counts: that in which it was made, and the next
/// (MAX_SYNCOOKIE_AGE).
inline constexpr Duration kCookiePeriod = 64s;
constexpr std::uint64_t cookiePeriod(Instant at) { return static_cast<std::uint64_t>(at / kCookiePeriod); }
constexpr bool cookieCounts(std::uint64_t made, std::uint64_t now) { return made == now || made + 1 == now; }

/// Linux cookie_v4_check: the ACK of a cookie says again what the SYN said, IRS = SEG.SEQ-1 and ISS = SEG.ACK-1.
/// From a copy of the listener it makes what that SYN would have made: SYN-RECEIVED, before the ACK. Nothing of it is
/// to be sent.
void receiveSynAgain(Tcb& listener, const Config& config, Instant now, const Segment& ack, Effects& effects);

}  // namespace tcp
