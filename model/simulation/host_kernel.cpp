#include "simulation/host_kernel.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <memory_resource>
#include <utility>

namespace tcp {
namespace {

// One event seldom has more effects than this; then the heap helps out.
constexpr std::size_t kEffectsAtOnce = 24;
constexpr std::size_t kEffectsRoom = kEffectsAtOnce * sizeof(Effect) + alignof(Effect);

constexpr bool inAcceptQueue(const Connection& connection)
{
    return connection.tcb.passive && !connection.accepted && connection.tcb.state() != State::SynReceived;
}

// The rule that an accepted segment met: that of the first thing it did.
Clause clauseOf(const Effect& effect)
{
    if (const auto* change = std::get_if<StateChanged>(&effect)) return change->clause;
    if (const auto* sent = std::get_if<SegmentSent>(&effect)) return sent->clause;
    return Clause::None;
}

}  // namespace

HostKernel::HostKernel(World& world, HostId host, Happenings* story)
    : world_(world), host_(world.hosts_[index(host)]), peer_(world.hosts_[index(other(host))]), story_(story)
{
}

void HostKernel::arrives(const Flight& flight)
{
    if (!host_.powered) {
        if (story_ != nullptr) story_->push_back({world_.now_, flight.from, 0, Lost{flight.id, Loss::HostOff}});
        return;
    }
    for (Connection& connection : host_.connections) {
        if (connection.localPort != flight.toPort || connection.remotePort != flight.fromPort) continue;
        const SegmentArrives arrival{.segment = flight.segment,
                                     .mayAccept = mayAccept(connection, flight.segment),
                                     .resetOverflow = world_.settings_.abortOnOverflow,
                                     .listens = host_.listener.has_value()};
        apply(connection, arrival, &flight);
        return removeEnded();
    }
    if (host_.listener && host_.listener->localPort == flight.toPort) return arrivesAtListener(flight);
    Connection none;
    none.localPort = flight.toPort;
    none.remotePort = flight.fromPort;
    apply(none, SegmentArrives{flight.segment, {}, true, false}, &flight);
}

// RFC 9293: the listening TCB becomes the connection. Operating systems: the listener stays, and a copy of it does.
void HostKernel::arrivesAtListener(const Flight& flight)
{
    if (world_.settings_.synCookies && keepsNothing(flight)) return;
    Connection connection = *host_.listener;
    connection.remotePort = flight.fromPort;
    const bool opens = flight.segment.has(ctl::SYN) && !flight.segment.any(ctl::ACK | ctl::RST);
    if (opens) connection.number = host_.newest + 1;
    const SegmentArrives arrival{flight.segment, opens ? nextIss() : SeqNum{}, !acceptQueueFull(), false};
    pendingNewest_ = opens;
    apply(connection, arrival, &flight);
    pendingNewest_ = false;
    if (connection.tcb.state() == State::Listen) return;
    if (!world_.settings_.listenerStays) host_.listener.reset();
    host_.lastIss = connection.tcb.snd.iss.value();
    host_.connections.push_back(connection);
}

void HostKernel::timeout(std::uint32_t number, Timer timer)
{
    for (Connection& connection : host_.connections) {
        if (connection.number != number) continue;
        apply(connection, Timeout{timer});
        break;
    }
    removeEnded();
}

void HostKernel::apply(Connection& connection, const Event& event, const Flight* arriving)
{
    const SeqNum iss = connection.tcb.snd.iss;
    const SeqNum irs = connection.tcb.rcv.irs;
    std::array<std::byte, kEffectsRoom> room;
    std::pmr::monotonic_buffer_resource memory(room.data(), room.size());
    Effects effects(&memory);
    effects.reserve(kEffectsAtOnce);
    Endpoint(connection.tcb, host_.config, world_.now_, effects).on(event);
    if (arriving != nullptr) received(connection, *arriving, effects);
    else if (calling_) answered(effects);
    bool readable = false;
    for (const Effect& effect : effects) {
        tell(connection, effect, iss, irs);
        readable = readable || std::holds_alternative<TextDelivered>(effect);
    }
    if (readable || arriving != nullptr) applicationActs(connection);
}

void HostKernel::record(std::uint32_t connection, decltype(Happening::what) what)
{
    if (story_ != nullptr) story_->push_back({world_.now_, host_.id, connection, std::move(what)});
}

void HostKernel::received(const Connection& connection, const Flight& flight, const Effects& effects)
{
    if (story_ == nullptr) return;
    Received what{flight.id,  flight.segment, flight.rseq,   flight.rack,  flight.retransmission, true, {},
                  Clause::None, flight.forged, flight.sent};
    for (const Effect& effect : effects) {
        if (const auto* refused = std::get_if<SegmentRefused>(&effect)) {
            what.accepted = false;
            what.reason = text(refused->reason);
            what.clause = refused->clause;
        }
        if (what.clause == Clause::None) what.clause = clauseOf(effect);
    }
    if (what.clause == Clause::None) what.clause = Clause::R3_10_7_4_Fifth;
    record(connection.number, what);
}

// The call comes before what it caused, in the story as in time.
void HostKernel::answered(const Effects& effects)
{
    for (const Effect& effect : effects) {
        if (const auto* answer = std::get_if<CallReturned>(&effect)) return called(text(answer->reply));
    }
}

void HostKernel::tell(Connection& connection, const Effect& effect, SeqNum iss, SeqNum irs)
{
    if (const auto* segment = std::get_if<SegmentSent>(&effect)) {
        sent(connection, *segment, iss, irs);
    } else if (const auto* change = std::get_if<StateChanged>(&effect)) {
        changed(connection, *change);
        record(connection.number, *change);
    } else if (const auto* timer = std::get_if<TimerChanged>(&effect)) {
        record(connection.number, *timer);
    } else if (const auto* signal = std::get_if<UserSignalled>(&effect)) {
        record(connection.number, *signal);
    }
}

// The numbers people read are relative: to this connection's ISS and IRS, or, from a host that knows no
// connection, to those of the last one.
void HostKernel::sent(const Connection& connection, const SegmentSent& effect, SeqNum iss, SeqNum irs)
{
    const bool known = connection.number != 0 && connection.tcb.state() != State::Listen;
    SeqNum own = known ? connection.tcb.snd.iss : iss != SeqNum{} ? iss : SeqNum{host_.lastIss};
    // A reset takes its number from what the peer acknowledged: it counts from where the peer does.
    const Connection* target = peer_.current();
    const bool borrowed = effect.segment.ctl == ctl::RST && target != nullptr && target->tcb.rcv.irs != SeqNum{};
    if (borrowed) own = target->tcb.rcv.irs;
    const SeqNum theirs = known ? connection.tcb.rcv.irs : irs != SeqNum{} ? irs : SeqNum{peer_.lastIss};
    Flight flight;
    flight.from = host_.id;
    flight.segment = effect.segment;
    flight.fromPort = connection.localPort;
    flight.toPort = connection.remotePort;
    flight.retransmission = effect.retransmission;
    flight.rseq = effect.segment.seq == SeqNum{} ? 0 : effect.segment.seq - own;
    flight.rack = effect.segment.has(ctl::ACK) ? effect.segment.ack - theirs : 0;
    flight.sent = world_.now_;
    world_.network_.take(flight, connection.number, effect.clause, story_);
}

void HostKernel::changed(Connection& connection, const StateChanged& change)
{
    connection.since = world_.now_;
    if (pendingNewest_) host_.newest = connection.number;
    if (change.from == State::TimeWait && change.to == State::SynReceived) {
        connection.number = ++host_.newest;  // another incarnation of the same pair of sockets
        connection.accepted = false;
        host_.lastIss = connection.tcb.snd.iss.value();
    }
    const bool listenerOnly = connection.number == 0 && host_.connections.empty();
    if (connection.number == host_.newest || listenerOnly) host_.shown = change.to;
}

// Applications accept and read at once, unless they hang (contract 1.1).
void HostKernel::applicationActs(Connection& connection)
{
    if (host_.hung || !host_.alive || connection.number == 0) return;
    Tcb& tcb = connection.tcb;
    if (inAcceptQueue(connection) && tcb.state() != State::Closed && tcb.state() != State::Listen)
        connection.accepted = true;
    if (!connection.accepted || tcb.orphan) return;
    if (tcb.rcv.unread > 0) apply(connection, UserCall{Call::Receive, 0, true, {}});
    tcb.finUnread = false;
}

// A connection that has ended is forgotten; one that fell back to LISTEN is the listener again, or nothing
// where the listener never went away.
void HostKernel::removeEnded()
{
    std::erase_if(host_.connections, [this](const Connection& connection) {
        const State state = connection.tcb.state();
        if (state == State::Closed) host_.lastNxt = std::max(host_.lastNxt, connection.tcb.snd.nxt.value());
        if (state == State::Listen && !host_.listener && !world_.settings_.listenerStays) {
            host_.listener = connection;
            host_.listener->number = 0;
            host_.listener->remotePort = 0;
        }
        return state == State::Closed || state == State::Listen;
    });
}

// Linux sk_acceptq_is_full: the queue holds one more than the backlog.
bool HostKernel::acceptQueueFull() const
{
    return std::ranges::count_if(host_.connections, inAcceptQueue) > host_.backlog;
}

bool HostKernel::mayAccept(const Connection& connection, const Segment& segment) const
{
    const bool reopens = connection.tcb.state() == State::TimeWait && segment.has(ctl::SYN);
    const bool joinsQueue = connection.tcb.passive || reopens;
    return !joinsQueue || !acceptQueueFull();
}

// 3.4.1: the numbers of a new connection lie beyond those of the old ones.
SeqNum HostKernel::nextIss()
{
    if (host_.firstIss) {
        const std::uint32_t iss = *host_.firstIss;
        const std::uint32_t used = host_.lastNxt > iss ? (host_.lastNxt - iss + 99) / 100 * 100 : 100;
        host_.firstIss = iss + std::max(used, 100U);
        return SeqNum{iss};
    }
    host_.random = host_.random * 6364136223846793005ULL + 1442695040888963407ULL;
    return SeqNum{static_cast<std::uint32_t>(host_.random >> 33) | 1U};
}

// A forged segment (contract 1.1 inject): it arrives now, as if from the other host.
void HostKernel::inject(const InjectAction& action)
{
    const Connection* target = host_.current();
    const Tcb nothing;
    const Tcb& tcb = target != nullptr ? target->tcb : nothing;
    Flight flight;
    flight.id = world_.network_.nextId++;
    flight.from = peer_.id;
    flight.forged = true;
    flight.toPort = target != nullptr ? target->localPort : portOf(host_.id);
    flight.fromPort = target != nullptr && target->remotePort != 0 ? target->remotePort : portOf(peer_.id);
    flight.sent = flight.due = world_.now_;
    Segment& segment = flight.segment;
    segment.ctl = action.bits;
    segment.text = action.length;
    segment.seq = resolve(action.seq, tcb.rcv.nxt, tcb);
    if (segment.has(ctl::ACK)) segment.ack = resolve(action.ack, tcb.snd.nxt, tcb);
    segment.wnd = action.window.value_or(tcb.snd.wnd);
    flight.rseq = segment.seq - tcb.rcv.irs;
    flight.rack = segment.has(ctl::ACK) ? segment.ack - tcb.snd.iss : 0;
    record(target != nullptr ? target->number : 0, Injected{flight.id, segment, flight.rseq, flight.rack});
    arrives(flight);
}

SeqNum HostKernel::resolve(const Expression& expression, SeqNum otherwise, const Tcb& tcb) const
{
    if (expression.empty()) return otherwise;
    std::uint32_t value = 0;
    for (const Term& term : expression) {
        std::uint32_t one = term.number;
        switch (term.variable) {
        case Variable::Number: break;
        case Variable::RcvNxt: one = tcb.rcv.nxt.value(); break;
        case Variable::SndNxt: one = tcb.snd.nxt.value(); break;
        case Variable::SndUna: one = tcb.snd.una.value(); break;
        case Variable::RcvWnd: one = tcb.rcv.wnd; break;
        case Variable::SndWnd: one = tcb.snd.wnd; break;
        case Variable::Iss: one = tcb.snd.iss.value(); break;
        case Variable::Irs: one = tcb.rcv.irs.value(); break;
        }
        value = term.minus ? value - one : value + one;
    }
    return SeqNum{value};
}

}  // namespace tcp
