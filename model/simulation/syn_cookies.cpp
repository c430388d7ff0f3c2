#include "simulation/syn_cookies.h"

#include "simulation/host_kernel.h"

#include <algorithm>

namespace tcp {
namespace {

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

void receiveSynAgain(Tcb& listener, const Config& config, Instant now, const Segment& ack, Effects& effects)
{
    Segment syn;
    syn.seq = ack.seq - 1;
    syn.wnd = ack.wnd;
    syn.ctl = ctl::SYN;
    Endpoint(listener, config, now, effects).on(SegmentArrives{syn, ack.ack - 1, true, false});
    listener.estimator = {};  // when the SYN,ACK went is forgotten, too
}

// Linux tcp_conn_request, tcp_v4_cookie_check. Returns whether the segment is dealt with.
bool HostKernel::keepsNothing(const Flight& flight)
{
    const int cookies = *world_.settings_.synCookies;
    if (asksToOpen(flight.segment)) {
        const bool kept = cookies != kAlwaysCookies && !synQueueFull();
        if (kept || acceptQueueFull()) return false;
        if (cookies == 0) drop(flight, Refusal::SynQueueFull, Clause::LinuxSynCookies);
        else answerWithCookie(flight);
        return true;
    }
    if (cookies == 0 || !cookieFits(flight)) return false;
    cookieReturns(flight);
    return true;
}

void HostKernel::drop(const Flight& flight, Refusal reason, Clause clause)
{
    Connection connection = *host_.listener;
    connection.remotePort = flight.fromPort;
    const Effects effects{SegmentRefused{reason, clause}};
    received(connection, flight, effects);
}

// Linux inet_csk_reqsk_queue_is_full: the queue of requests holds one more than the backlog, too.
bool HostKernel::synQueueFull() const
{
    const auto isRequest = [](const Connection& c) { return c.tcb.passive && c.tcb.state() == State::SynReceived; };
    return std::ranges::count_if(host_.connections, isRequest) > host_.backlog;
}

SeqNum HostKernel::cookieOf(const Flight& flight, SeqNum irs, std::uint64_t period) const
{
    const std::uint64_t ports = std::uint64_t{flight.toPort} << 16 | flight.fromPort;
    const std::uint64_t secret = mixed(world_.settings_.seed * 2 + index(host_.id));
    return SeqNum{static_cast<std::uint32_t>(mixed(mixed(mixed(secret ^ ports) ^ irs.value()) ^ period) >> 32)};
}

bool HostKernel::cookieFits(const Flight& flight) const
{
    const Segment& segment = flight.segment;
    if (!segment.has(ctl::ACK) || segment.any(ctl::SYN | ctl::RST)) return false;
    const std::uint64_t period = cookiePeriod(world_.now_);
    const SeqNum irs = segment.seq - 1;
    const SeqNum iss = segment.ack - 1;
    return iss == cookieOf(flight, irs, period) || (period > 0 && iss == cookieOf(flight, irs, period - 1));
}

// The ISS is the cookie: the answer goes out once, and nothing is remembered.
void HostKernel::answerWithCookie(const Flight& flight)
{
    Connection nobody = *host_.listener;
    nobody.remotePort = flight.fromPort;
    const SeqNum iss = cookieOf(flight, flight.segment.seq, cookiePeriod(world_.now_));
    Effects effects;
    Endpoint(nobody.tcb, host_.config, world_.now_, effects).on(SegmentArrives{flight.segment, iss, true, false});
    received(nobody, flight, effects);
    for (const Effect& effect : effects) {
        const auto* answer = std::get_if<SegmentSent>(&effect);
        if (answer == nullptr) continue;
        sent(nobody, {answer->segment, answer->retransmission, Clause::LinuxSynCookies}, iss, flight.segment.seq);
    }
}

// Without room in the accept queue the ACK is dropped, and the peer, which believes itself connected, sends again what
// it has to say.
void HostKernel::cookieReturns(const Flight& flight)
{
    if (acceptQueueFull()) return drop(flight, Refusal::Overflow, Clause::LinuxAcceptQueue);
    Connection connection = *host_.listener;
    connection.remotePort = flight.fromPort;
    Effects effects;
    connection.number = host_.newest + 1;
    const SeqNum iss = flight.segment.ack - 1;
    host_.lastIss = iss.value();
    receiveSynAgain(connection.tcb, host_.config, world_.now_, flight.segment, effects);
    pendingNewest_ = true;
    for (const Effect& effect : effects) {
        if (!std::holds_alternative<SegmentSent>(effect)) tell(connection, effect, iss, flight.segment.seq - 1);
    }
    pendingNewest_ = false;
    apply(connection, SegmentArrives{flight.segment, {}, true, false}, &flight);
    host_.connections.push_back(connection);
}

}  // namespace tcp
