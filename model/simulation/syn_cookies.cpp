#include "simulation/syn_cookies.h"

#include "simulation/host_kernel.h"
#include "simulation/mixed.h"

#include <algorithm>
#include <utility>

namespace tcp {
namespace {

// Of a timestamp: whether the SYN scaled windows (Linux keeps the scale, 15 for none), whether it permitted SACK.
constexpr std::uint32_t kHidden = 0x3F;
constexpr std::uint32_t kScaleBits = 0x0F;
constexpr std::uint32_t kSackBit = 0x10;

bool asksToOpen(const Segment& segment) { return segment.has(ctl::SYN) && !segment.any(ctl::ACK | ctl::RST); }

}  // namespace

std::size_t cookieMssIndex(const Segment& syn)
{
    std::size_t index = std::size(kCookieMss) - 1;
    while (index > 0 && kCookieMss[index] > syn.options.mss) --index;
    return index;
}

void hideOptions(Segment& synAck, const Segment& syn)
{
    const Options& offered = syn.options;
    std::uint32_t bits = offered.windowScale ? std::min<std::uint32_t>(offered.scale, kScaleBits - 1) : kScaleBits;
    if (offered.sackPermitted) bits |= kSackBit;
    std::uint32_t& tsVal = synAck.options.tsVal;
    const std::uint32_t hiding = (tsVal & ~kHidden) | bits;
    tsVal = hiding > tsVal ? hiding - (kHidden + 1) : hiding;
}

void receiveSynAgain(Tcb& listener, const Config& config, Instant now, const Segment& ack, std::uint16_t mss,
                     Effects& effects)
{
    Segment syn;
    syn.seq = ack.seq - 1;
    syn.wnd = ack.wnd;
    syn.ctl = ctl::SYN;
    syn.options.mss = mss;
    if (ack.options.timestamps) {
        const std::uint32_t bits = ack.options.tsEcr;
        syn.options.timestamps = true;
        syn.options.tsVal = ack.options.tsVal;
        syn.options.windowScale = (bits & kScaleBits) != kScaleBits;
        syn.options.scale = static_cast<std::uint8_t>(syn.options.windowScale ? bits & kScaleBits : 0);
        syn.options.sackPermitted = (bits & kSackBit) != 0;
    }
    Endpoint(listener, config, now, effects).on(SegmentArrives{syn, ack.ack - 1, true, false});
    listener.estimator = {};  // when the SYN,ACK went is forgotten, too
}

// Linux tcp_conn_request, tcp_v4_cookie_check. Returns whether the segment is dealt with.
bool HostKernel::keepsNothing(const Connection& listener, const Flight& flight)
{
    if (asksToOpen(flight.segment)) {
        switch (queueOf(listener.localPort).toSyn()) {
        case ListenQueue::Answer::Request:
        case ListenQueue::Answer::AcceptQueueFull: return false;  // the endpoint answers, or refuses
        case ListenQueue::Answer::SynQueueFull:
            drop(listener, flight, Refusal::SynQueueFull, Clause::LinuxSynCookies);
            return true;
        case ListenQueue::Answer::Cookie: answerWithCookie(listener, flight); return true;
        }
    }
    const auto mss = settings_.synCookies == 0 ? std::nullopt : mssOfCookie(flight);
    if (!mss) return false;
    cookieReturns(listener, flight, *mss);
    return true;
}

void HostKernel::drop(const Connection& listener, const Flight& flight, Refusal reason, Clause clause)
{
    Connection connection = listener;
    connection.remotePort = flight.ports.from;
    Effects effects;
    effects.add<SegmentRefused>(reason, clause);
    received(connection, flight, effects);
}

SeqNum HostKernel::cookieOf(const Flight& flight, SeqNum irs, std::uint64_t period, std::size_t mss) const
{
    const std::uint64_t ports = std::uint64_t{flight.ports.to} << 16 | flight.ports.from;
    const std::uint64_t secret = mixed(world_.settings_.seed * 2 + index(host_.id));
    const std::uint64_t when = period * std::size(kCookieMss) + mss;
    return SeqNum{static_cast<std::uint32_t>(mixed(mixed(mixed(secret ^ ports) ^ irs.value()) ^ when) >> 32)};
}

// Linux __cookie_v4_check: the MSS that makes the cookie right is the one that the SYN had.
std::optional<std::uint16_t> HostKernel::mssOfCookie(const Flight& flight) const
{
    const Segment& segment = flight.segment;
    if (!mayBringCookie(segment)) return std::nullopt;
    const std::uint64_t period = cookiePeriod(world_.now_);
    const SeqNum irs = segment.seq - 1;
    const SeqNum iss = segment.ack - 1;
    for (std::size_t mss = 0; mss < std::size(kCookieMss); ++mss) {
        for (std::uint64_t age = 0; age < kCookieAges && age <= period; ++age)
            if (iss == cookieOf(flight, irs, period - age, mss)) return kCookieMss[mss];
    }
    return std::nullopt;
}

// The ISS is the cookie: the answer goes out once, and nothing is remembered.
void HostKernel::answerWithCookie(const Connection& listener, const Flight& flight)
{
    Connection nobody = listener;
    nobody.remotePort = flight.ports.from;
    const SeqNum iss =
        cookieOf(flight, flight.segment.seq, cookiePeriod(world_.now_), cookieMssIndex(flight.segment));
    Effects effects;
    Endpoint(nobody.tcb, host_.config, world_.now_, effects).on(SegmentArrives{flight.segment, iss, true, false});
    received(nobody, flight, effects);
    for (const Effect& effect : effects) {
        const auto* answer = std::get_if<SegmentSent>(&effect);
        if (answer == nullptr) continue;
        SegmentSent cookie{answer->segment, answer->retransmission, Clause::LinuxSynCookies};
        if (cookie.segment.options.timestamps) hideOptions(cookie.segment, flight.segment);
        sent(nobody, cookie, iss, flight.segment.seq);
    }
}

// Without room in the accept queue the ACK is dropped, and the peer, which believes itself connected, sends again what
// it has to say.
void HostKernel::cookieReturns(const Connection& listener, const Flight& flight, std::uint16_t mss)
{
    if (queueOf(listener.localPort).acceptQueueFull())
        return drop(listener, flight, Refusal::Overflow, Clause::LinuxAcceptQueue);
    Connection connection = listener;
    connection.remotePort = flight.ports.from;
    Effects effects;
    connection.number = host_.newest + 1;
    const SeqNum iss = flight.segment.ack - 1;
    host_.lastIss = iss.value();
    receiveSynAgain(connection.tcb, host_.config, world_.now_, flight.segment, mss, effects);
    pendingNewest_ = true;
    for (const Effect& effect : effects) {
        if (!std::holds_alternative<SegmentSent>(effect)) tell(connection, effect, iss, flight.segment.seq - 1);
    }
    pendingNewest_ = false;
    apply(connection, SegmentArrives{flight.segment, {}, true, false}, &flight);
    host_.connections.push_back(std::move(connection));
    removeEnded();
}

}  // namespace tcp
