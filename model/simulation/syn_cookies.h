#pragma once

#include "protocol/endpoint.h"

#include <cstdint>

namespace tcp {

/// Linux TCP_SYNCOOKIE_PERIOD, and in how many of them a cookie is good: that in which it was made, and the next
/// (MAX_SYNCOOKIE_AGE).
inline constexpr Duration kCookiePeriod = 64s;
inline constexpr std::uint64_t kCookieAges = 2;
constexpr std::uint64_t cookiePeriod(Instant at) { return static_cast<std::uint64_t>(at / kCookiePeriod); }

/// Whether a segment that finds the listener may be the answer to a cookie.
constexpr bool mayBringCookie(const Segment& segment)
{
    return segment.has(ctl::ACK) && !segment.any(ctl::SYN | ctl::RST);
}

/// Linux msstab: of the MSS of a SYN a cookie keeps the largest of these that is not above it.
inline constexpr std::uint16_t kCookieMss[] = {536, 1300, 1440, 1460};
std::size_t cookieMssIndex(const Segment& syn);

/// Linux cookie_init_timestamp: what of the SYN's other options is to come back hides in the last bits of the
/// timestamp that the peer will echo. Without timestamps they are lost.
void hideOptions(Segment& synAck, const Segment& syn);

/// Linux cookie_v4_check: the ACK of a cookie says again what the SYN said, IRS = SEG.SEQ-1 and ISS = SEG.ACK-1, and
/// its options as far as they came back. From a copy of the listener it makes what that SYN would have made:
/// SYN-RECEIVED, before the ACK. Nothing of it is to be sent.
void receiveSynAgain(Tcb& listener, const Config& config, Instant now, const Segment& ack, std::uint16_t mss,
                     Effects& effects);

}  // namespace tcp
