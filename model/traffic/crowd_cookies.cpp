// SYN cookies: a server that answers a SYN and keeps nothing of it.

#include "simulation/syn_cookies.h"
#include "traffic/crowd.h"


namespace tcp {

void Crowd::answerWithCookie(std::uint32_t c, const Segment& syn)
{
    Connection& connection = connections_[c];
    if (watcher_ != nullptr) watcher_->answeredWithCookie(now_, connection.number);
    connection.cookie = true;
    connection.cookiePeriod = static_cast<std::uint8_t>(cookiePeriod(now_));
    Tcb nobody = listener_;
    effects_.clear();
    Endpoint(nobody, settings_.tcp.config, now_, effects_).on(SegmentArrives{syn, serverIss(connection.number)});
    for (const Effect& effect : effects_) {
        if (const auto* sent = std::get_if<SegmentSent>(&effect)) carry(c, connection, HostId::Server, sent->segment);
    }
}

// The cookie of a connection is its ISS; a real one is computed again from SEG.SEQ-1, the socket pair and the time.
bool Crowd::cookieFits(const Connection& connection, const Segment& segment) const
{
    if (!connection.cookie || !segment.has(ctl::ACK) || segment.any(ctl::SYN | ctl::RST)) return false;
    const auto age = static_cast<std::uint8_t>(cookiePeriod(now_) - connection.cookiePeriod);
    const SeqNum iss = serverIss(connection.number);
    return segment.seq == clientIss(connection.number) + 1 && segment.ack == iss + 1 && cookieCounts(0, age);
}

/// Returns whether the segment is dealt with.
bool Crowd::cookieArrives(std::uint32_t c, const Segment& segment)
{
    Connection& connection = connections_[c];
    if (!cookieFits(connection, segment)) return false;
    const bool full = acceptQueueFull();
    if (full) exhaust(Resource::AcceptQueue);
    arrived(c, HostId::Server, segment, !full);
    if (full) return true;
    connection.cookie = false;
    connection.end[index(HostId::Server)] = ends_.make(listener_);
    Tcb& tcb = end(c, HostId::Server);
    effects_.clear();
    receiveSynAgain(tcb, settings_.tcp.config, now_, segment, effects_);
    for (const Effect& effect : effects_) {
        const auto* change = std::get_if<StateChanged>(&effect);
        if (change != nullptr) note({c, connection, HostId::Server, tcb}, *change);
    }
    on(c, HostId::Server, SegmentArrives{segment});
    return true;
}

}  // namespace tcp
