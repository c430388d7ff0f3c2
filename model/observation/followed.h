#pragma once

#include "observation/watch.h"

#include <string>
#include <vector>

namespace tcp {

/// One stay of a followed socket, and how it was come by.
struct FollowedStay {
    State state = State::Closed;
    Instant from{};
    Instant to{};               ///< the last instant at which it was known to be so
    bool jumped = false;        ///< no rule leads here from the stay before: a state in between was not seen
};

/// The stays of a socket up to now, the end of it as a stay in CLOSED. A state that nobody has seen is not told, but
/// where one must have been is.
std::vector<FollowedStay> staysOf(const History& history, Instant now);

/// The other end of this connection, where it is on this machine too.
const History* otherEndOf(const History& history, const std::map<SocketKey, History>& histories);

/// What was seen of a socket as a trace: it is the client; the other end, where it was seen, the server. No segment is
/// invented. Times are since the first of the two was seen.
Trace traceOf(const History& history, const History* otherEnd, Instant now, std::string source);

}  // namespace tcp
