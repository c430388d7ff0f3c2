#include "simulation/host_kernel.h"

#include <algorithm>

namespace tcp {
namespace {

// Linux TCP_SYNCOOKIE_PERIOD and MAX_SYNCOOKIE_AGE: a cookie counts in the minute it was made in and the next.
constexpr Duration kCookieMinute = 64s;

// The finalizer of splitmix64: every bit of the seed and of the socket pair changes about half of the cookie.
std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9e3779b97f4a7c15ULL;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9ULL;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebULL;
    return value ^ (value >> 31);
}

bool asksToOpen(const Segment& segment) { return segment.has(ctl::SYN) && !segment.any(ctl::ACK | ctl::RST); }

}  // namespace

// Linux tcp_conn_request, tcp_v4_cookie_check. Returns whether the segment is dealt with.
bool HostKernel::byCookie(const Flight& flight)
{
    if (asksToOpen(flight.segment)) {
        if (!synQueueFull() || acceptQueueFull()) return false;
        answerWithCookie(flight);
        return true;
    }
    if (!cookieFits(flight)) return false;
    cookieReturns(flight);
    return true;
}

// Linux inet_csk_reqsk_queue_is_full: the queue of requests holds one more than the backlog, too.
bool HostKernel::synQueueFull() const
{
    const auto isRequest = [](const Connection& c) { return c.tcb.passive && c.tcb.state() == State::SynReceived; };
    return std::ranges::count_if(host_.connections, isRequest) > host_.backlog;
}

SeqNum HostKernel::cookieOf(const Flight& flight, SeqNum irs, std::uint64_t minute) const
{
    const std::uint64_t ports = std::uint64_t{flight.toPort} << 16 | flight.fromPort;
    const std::uint64_t secret = mixed(world_.settings_.seed * 2 + index(host_.id));
    return SeqNum{static_cast<std::uint32_t>(mixed(mixed(mixed(secret ^ ports) ^ irs.value()) ^ minute) >> 32)};
}

bool HostKernel::cookieFits(const Flight& flight) const
{
    const Segment& segment = flight.segment;
    if (!segment.has(ctl::ACK) || segment.any(ctl::SYN | ctl::RST)) return false;
    const auto minute = static_cast<std::uint64_t>(world_.now_ / kCookieMinute);
    const SeqNum irs = segment.seq - 1;
    const SeqNum iss = segment.ack - 1;
    return iss == cookieOf(flight, irs, minute) || (minute > 0 && iss == cookieOf(flight, irs, minute - 1));
}

// The ISS is the cookie: the answer goes out once, and nothing is remembered.
void HostKernel::answerWithCookie(const Flight& flight)
{
    Connection nobody = *host_.listener;
    nobody.remotePort = flight.fromPort;
    const auto minute = static_cast<std::uint64_t>(world_.now_ / kCookieMinute);
    const SeqNum iss = cookieOf(flight, flight.segment.seq, minute);
    Effects effects;
    Endpoint(nobody.tcb, host_.config, world_.now_, effects).on(SegmentArrives{flight.segment, iss, true, false});
    received(nobody, flight, effects);
    for (const Effect& effect : effects) {
        if (const auto* answer = std::get_if<SegmentSent>(&effect)) sent(nobody, *answer, iss, flight.segment.seq);
    }
}

// The ACK says again what the SYN said: IRS = SEG.SEQ-1, ISS = SEG.ACK-1. Without room in the accept queue it is
// dropped, and the peer, which believes itself connected, sends again what it has to say.
void HostKernel::cookieReturns(const Flight& flight)
{
    Connection connection = *host_.listener;
    connection.remotePort = flight.fromPort;
    Effects effects;
    if (acceptQueueFull()) {
        effects.push_back(SegmentRefused{Refusal::Overflow, Clause::LinuxAcceptQueue});
        return received(connection, flight, effects);
    }
    connection.number = host_.newest + 1;
    const SeqNum iss = flight.segment.ack - 1;
    host_.lastIss = iss.value();
    Segment syn;
    syn.seq = flight.segment.seq - 1;
    syn.wnd = flight.segment.wnd;
    syn.ctl = ctl::SYN;
    Endpoint(connection.tcb, host_.config, world_.now_, effects).on(SegmentArrives{syn, iss, true, false});
    connection.tcb.estimator = {};  // when the SYN,ACK went is forgotten, too
    pendingNewest_ = true;
    for (const Effect& effect : effects) {
        if (!std::holds_alternative<SegmentSent>(effect)) tell(connection, effect, iss, syn.seq);
    }
    pendingNewest_ = false;
    apply(connection, SegmentArrives{flight.segment, {}, true, false}, &flight);
    host_.connections.push_back(connection);
}

}  // namespace tcp
