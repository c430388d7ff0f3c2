#include "simulation/host_kernel.h"

#include "simulation/mixed.h"

#include <algorithm>
#include <type_traits>
#include <utility>

namespace tcp {
namespace {

// A segment that would bring its connection into the accept queue, or a new one into the SYN queue.
bool joinsQueue(const Connection& connection, const Segment& segment)
{
    const State state = connection.tcb.state();
    const bool reopens = state == State::TimeWait && segment.has(ctl::SYN);
    return (connection.tcb.passive && state == State::SynReceived) || reopens;
}

}  // namespace

void HostKernel::arrives(const Flight& flight)
{
    trigger_ = flight.event;
    if (flight.ofBox) {
        const Injected what{flight.id, flight.segment, flight.rseq, flight.rack, flight.ports, true};
        trigger_ = record(0, what);
    }
    if (!host_.powered) {
        trace_.record({world_.now_, flight.from, 0, Lost{flight.id, Loss::HostOff}, {}, trigger_, host_.offBy});
        return;
    }
    for (Connection& connection : host_.connections) {
        if (connection.localPort != flight.ports.to || connection.remotePort != flight.ports.from) continue;
        if (endsForsaken(connection)) break;
        const bool joins = joinsQueue(connection, flight.segment);
        const bool syn = flight.segment.has(ctl::SYN);  // nothing else is given to a listener
        apply(connection,
              SegmentArrives{.segment = flight.segment,
                             .mayAccept = !joins || !queueOf(connection.localPort).acceptQueueFull(),
                             .resetOverflow = settings_.abortOnOverflow,
                             .listens = syn && host_.listenerAt(flight.ports.to) != nullptr},
              &flight);
        return removeEnded();
    }
    removeEnded();
    if (const Connection* listener = host_.listenerAt(flight.ports.to)) return arrivesAtListener(*listener, flight);
    Connection none;
    none.localPort = flight.ports.to;
    none.remotePort = flight.ports.from;
    apply(none, SegmentArrives{flight.segment, {}, true, false}, &flight);
}

// A request whose listener has closed is dropped when a segment finds it, which is then looked up anew.
bool HostKernel::endsForsaken(Connection& connection)
{
    if (!connection.tcb.forsaken) return false;
    apply(connection, UserCall{Call::Abort, 0, true, {}});
    return true;
}

// RFC 9293: the listening TCB becomes the connection. Operating systems: the listener stays, and a copy of it does.
void HostKernel::arrivesAtListener(const Connection& listener, const Flight& flight)
{
    if (settings_.synCookies && keepsNothing(listener, flight)) return;
    Connection connection = listener;
    connection.remotePort = flight.ports.from;
    const bool dropped = flight.segment.has(ctl::FIN) && (host_.config.dropSynFin || host_.config.ignoresFinOfSyn);
    const bool opens = flight.segment.has(ctl::SYN) && !flight.segment.any(ctl::ACK | ctl::RST) && !dropped;
    if (opens) connection.number = host_.newest + 1;
    const bool mayJoin = !queueOf(flight.ports.to).acceptQueueFull();
    const SegmentArrives arrival{flight.segment, opens ? nextIss(connection) : SeqNum{}, mayJoin, false};
    pendingNewest_ = opens;
    apply(connection, arrival, &flight);
    pendingNewest_ = false;
    if (connection.tcb.state() == State::Listen) return;
    if (!settings_.listenerStays) eraseListener(flight.ports.to);
    host_.lastIss = connection.tcb.snd.iss.value();
    host_.connections.push_back(std::move(connection));
}

void HostKernel::timeout(std::uint32_t number, Timer timer)
{
    for (Connection& connection : host_.connections) {
        if (connection.number != number) continue;
        trigger_ = connection.causes.timer(timer);
        apply(connection, Timeout{timer, outOfResources(connection, timer)});
        break;
    }
    removeEnded();
}

// Linux tcp_out_of_resources: an orphan whose peer takes no text for long counts twice.
bool HostKernel::outOfResources(const Connection& connection, Timer timer) const
{
    const bool resends = timer == Timer::Retransmission || timer == Timer::Persist;
    if (!resends || !settings_.maxOrphans || !connection.tcb.orphan || connection.tcb.minisock) return false;
    const bool silent = world_.now_ - connection.lastText > 2 * host_.configOf(connection).rtoMax;
    return host_.orphans() * (silent ? 2 : 1) > *settings_.maxOrphans;
}

template <typename OneEvent>
void HostKernel::apply(Connection& connection, const OneEvent& event, const Flight* arriving)
{
    const SeqNum iss = connection.tcb.snd.iss;
    const SeqNum irs = connection.tcb.rcv.irs;
    const SeqNum una = connection.tcb.snd.una;
    const bool closeWasCalled = connection.tcb.closeCalled;
    const Instant ackDue = connection.tcb.due(Timer::DelayedAck);
    Effects effects;
    arriving_ = arriving;
    Endpoint(connection.tcb, host_.configOf(connection), world_.now_, effects).on(event);
    connection.noteDue();
    if (arriving != nullptr) {
        received(connection, *arriving, effects);
    } else {
        if (calling_) answered(effects);
        if constexpr (std::is_same_v<OneEvent, UserCall>) noteCall(connection, event, closeWasCalled);
    }
    if (connection.tcb.due(Timer::DelayedAck) != ackDue) connection.causes.timer(Timer::DelayedAck) = trigger_;
    for (const Effect& effect : effects) tell(connection, effect, iss, irs);
    if (connection.tcb.snd.una != una) host_.forgetAcknowledged(connection.number, connection.tcb.snd.una);
    if (arriving != nullptr) applicationActs(connection);
}
template void HostKernel::apply(Connection&, const UserCall&, const Flight*);
template void HostKernel::apply(Connection&, const SegmentArrives&, const Flight*);
template void HostKernel::apply(Connection&, const PowerOff&, const Flight*);

// The call comes before what it caused, in the log as in time.
void HostKernel::answered(const Effects& effects)
{
    for (const Effect& effect : effects) {
        const auto* answer = std::get_if<CallReturned>(&effect);
        if (answer != nullptr) return called(blocks_ ? kCallBlocks : text(answer->reply));
    }
}

// An expiry was set off by what set the timer, and sets off what follows.
void HostKernel::timerChanged(Connection& connection, const TimerChanged& change)
{
    const EventNumber event = record(connection.number, change);
    if (change.what == TimerChange::Set) connection.causes.timer(change.timer) = event;
    if (change.what == TimerChange::Expired) trigger_ = event;
}

// The numbers people read are relative: to this connection's ISS and IRS, or, from a host that knows no
// connection, to those of the last one.
void HostKernel::sent(Connection& connection, const SegmentSent& effect, SeqNum iss, SeqNum irs)
{
    const bool known = connection.number != 0 && connection.tcb.state() != State::Listen;
    const SeqNum own = known ? connection.tcb.snd.iss : iss != SeqNum{} ? iss : SeqNum{host_.lastIss};
    const SeqNum theirs = known ? connection.tcb.rcv.irs : irs != SeqNum{} ? irs : SeqNum{peer_.lastIss};
    Flight& flight = world_.network_.add();
    flight.from = host_.id;
    flight.segment = effect.segment;
    flight.ports = {connection.localPort, connection.remotePort};
    flight.retransmission = effect.retransmission;
    if (effect.retransmission) flight.retransmissionOf = host_.firstSent(connection.number, effect.segment.seq);
    flight.rseq = effect.segment.seq == SeqNum{} ? 0 : effect.segment.seq - own;
    flight.rack = effect.segment.has(ctl::ACK) ? effect.segment.ack - theirs : 0;
    flight.sent = world_.now_;
    if (effect.segment.has(ctl::RST)) borrowNumbers(flight);
    if (effect.segment.text > 0) connection.lastText = world_.now_;
    const SentBy by{connection.number, effect.clause, trigger_, givenOf(connection.causes, effect)};
    const std::uint64_t id = world_.network_.send(by, trace_);
    if (!effect.retransmission) host_.noteSent(connection.number, effect.segment, id);
}

// A reset that takes its numbers from the segment it answers (3.5.2) counts from where that one does.
void HostKernel::borrowNumbers(Flight& reset) const
{
    if (arriving_ == nullptr) return;
    const Segment& cause = arriving_->segment;
    const bool byAck = reset.segment.ctl == ctl::RST && cause.has(ctl::ACK) && reset.segment.seq == cause.ack;
    const bool bySeq = reset.segment.has(ctl::ACK) && reset.segment.seq == SeqNum{};
    if (byAck) reset.rseq = arriving_->rack;
    if (bySeq) reset.rack = arriving_->rseq + (reset.segment.ack - cause.seq);
}

void HostKernel::changed(Connection& connection, const StateChanged& change)
{
    connection.since = world_.now_;
    ended_ = ended_ || change.to == State::Closed || change.to == State::Listen;
    if (change.to == State::Established) connection.lastText = world_.now_;
    if (pendingNewest_) host_.newest = connection.number;
    if (change.from == State::TimeWait && change.to == State::SynReceived) {
        host_.forgetSent(connection.number);
        connection.number = ++host_.newest;  // another incarnation of the same pair of sockets
        connection.accepted = false;
        host_.lastIss = connection.tcb.snd.iss.value();
    }
    const bool another = change.to == State::Closed && host_.listeners.size() > 1;  // it goes on listening
    const bool shows = connection.number > 0 ? connection.number == host_.newest
                                             : host_.connections.empty() && !another;
    if (shows) host_.shown = change.to;
}

// Applications accept and read at once, unless they hang (reference: actions).
void HostKernel::applicationActs(Connection& connection)
{
    if (host_.hung || host_.lingers || !host_.alive || connection.number == 0) return;
    Tcb& tcb = connection.tcb;
    const State state = tcb.state();
    const bool waits = state != State::SynReceived && state != State::Closed && state != State::Listen;
    if (tcb.passive && waits) connection.accepted = true;
    if (!connection.accepted || tcb.orphan || tcb.readShut) return;
    if (tcb.rcv.unread > 0) apply(connection, UserCall{Call::Receive, 0, true, {}});
    tcb.finUnread = false;
}

// A connection that has ended is forgotten; one that fell back to LISTEN is the listener again, or nothing
// where the listener never went away.
void HostKernel::eraseEnded()
{
    ended_ = false;
    std::erase_if(host_.connections, [this](const Connection& connection) {
        const State state = connection.tcb.state();
        if (state == State::Closed) host_.lastNxt = std::max(host_.lastNxt, connection.tcb.snd.nxt.value());
        const bool held = settings_.listenerStays && connection.accepted && !connection.tcb.orphan;
        if (state == State::Closed && held) host_.deadSockets.push_back(connection.number);
        const bool stays = settings_.listenerStays || host_.listenerAt(connection.localPort);
        if (state == State::Listen && !stays) {
            Connection& listener = host_.listeners.emplace_back(connection);
            listener.number = 0;
            listener.remotePort = 0;
            listener.causes = {};
        }
        return state == State::Closed || state == State::Listen;
    });
}

ListenQueue HostKernel::queueOf(std::uint16_t port) const
{
    ListenQueue queue{.backlog = host_.backlog, .cookies = settings_.synCookies};
    for (const Connection& connection : host_.connections) {
        if (connection.localPort != port || !connection.tcb.passive) continue;
        if (connection.tcb.state() == State::SynReceived) ++queue.requests;
        else if (!connection.accepted) ++queue.waiting;
    }
    return queue;
}

// 3.4.1 MUST-8, RFC 6528: a number of its own for each pair of sockets, drawn from a secret, that grows with the clock;
// so those of a new connection lie beyond those of the old one.
SeqNum HostKernel::nextIss(const Connection& connection)
{
    if (host_.firstIss) {
        const std::uint32_t iss = *host_.firstIss;
        const std::uint32_t used = host_.lastNxt > iss ? (host_.lastNxt - iss + 99) / 100 * 100 : 100;
        host_.firstIss = iss + std::max(used, 100U);
        return SeqNum{iss};
    }
    const std::uint64_t ports = std::uint64_t{connection.localPort} << 16 | connection.remotePort;
    const auto micros = static_cast<std::uint64_t>(world_.now_.count());
    const std::uint64_t clock = micros * host_.config.issPerSecond / 1'000'000;
    return SeqNum{static_cast<std::uint32_t>(mixed(host_.secret ^ ports) + clock) | 1U};
}

}  // namespace tcp
