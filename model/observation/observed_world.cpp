#include "observation/observed_world.h"

#include <algorithm>
#include <utility>

namespace tcp {
namespace {

// A recording of one connection may leave its ports out. False: they were.
bool namePorts(PortPair& ports, HostId from)
{
    if (ports != PortPair{}) return true;
    ports = {portOf(from), portOf(other(from))};
    return false;
}

constexpr Duration kTimerSlack = 5ms;  ///< between a timer's end and the look that finds it gone

}  // namespace

ObservedWorld::ObservedWorld(const Settings& settings, const Trace& trace) : settings_(settings)
{
    const World empty(settings);
    for (const HostId id : kHosts) hosts_[index(id)] = empty.host(id);
    network_ = empty.network();
    for (const TraceItem& item : trace.items) {
        const auto* event = std::get_if<TraceEvent>(&item);
        const auto* received = event != nullptr ? std::get_if<Received>(&event->what) : nullptr;
        if (received != nullptr) arrivals_.emplace(received->id, event->at);
    }
}

World ObservedWorld::world() const { return World::observed(settings_, now_, hosts_, network_); }

Connection* ObservedWorld::connection(HostId id, std::uint32_t number)
{
    auto& all = host(id).connections;
    const auto found = std::ranges::find(all, number == 0 ? host(id).newest : number, &Connection::number);
    return found == all.end() ? nullptr : &*found;
}

TraceEvent ObservedWorld::take(const TraceEvent& event)
{
    advance(event.at);
    TraceEvent complete = event;
    if (auto* sent = std::get_if<Sent>(&complete.what)) {
        const auto arrival = arrivals_.find(sent->id);
        sent->due = arrival != arrivals_.end() ? arrival->second : event.at + network_.latency;
        portsTold_ = namePorts(sent->ports, event.host);
    }
    if (auto* received = std::get_if<Received>(&complete.what)) {
        portsTold_ = namePorts(received->ports, other(event.host));
    }
    if (auto* forged = std::get_if<Injected>(&complete.what)) namePorts(forged->ports, other(event.host));
    std::visit([&](const auto& what) { on(complete, what); }, complete.what);
    if (complete.connection == 0) complete.connection = host(event.host).newest;
    return complete;
}

/// A connection is first seen by its state; the first segment that it sends tells its ports.
Connection* ObservedWorld::sender(const TraceEvent& event, const PortPair& ports)
{
    auto& all = host(event.host).connections;
    const auto same = [&](const Connection& c) { return c.localPort == ports.from && c.remotePort == ports.to; };
    Connection* named = connection(event.host, event.connection);
    if (!portsTold_) return named;
    if (named != nullptr && unheard_[index(event.host)].erase(named->number) > 0) {
        named->localPort = ports.from;
        named->remotePort = ports.to;
    }
    const auto found = std::ranges::find_if(all, same);
    return found == all.end() ? nullptr : &*found;
}

Connection* ObservedWorld::receiver(const TraceEvent& event, const PortPair& ports)
{
    auto& all = host(event.host).connections;
    const auto same = [&](const Connection& c) { return c.localPort == ports.to && c.remotePort == ports.from; };
    if (!portsTold_) return connection(event.host, event.connection);
    const auto found = std::ranges::find_if(all, same);
    return found == all.end() ? nullptr : &*found;
}

void ObservedWorld::on(const TraceEvent& event, const Called& called)
{
    if (called.result != text(Reply::Ok)) return;
    Host& it = host(event.host);
    if (called.call == HostCall::Hang) it.hung = true;
    if (called.call == HostCall::Resume) it.hung = false;
    if (called.call == HostCall::PowerOff) it.powered = false;
    if (called.call == HostCall::Boot) it.powered = it.alive = true;
    if (called.call == HostCall::Kill) it.alive = it.hung = false;
    const bool closes =
        called.call == HostCall::Close || called.call == HostCall::Abort || called.call == HostCall::Kill;
    Connection* meant = connection(event.host, 0);
    if (closes && meant != nullptr) meant->tcb.orphan = true;
}

void ObservedWorld::on(const TraceEvent& event, const Sent& sent)
{
    Flight flight{sent.id, event.host, sent.segment, sent.ports};
    flight.rseq = sent.rseq;
    flight.rack = sent.rack;
    flight.retransmission = sent.retransmission;
    flight.sent = event.at;
    flight.due = sent.due;
    network_.flights.push_back(flight);
    std::ranges::stable_sort(network_.flights, {}, &Flight::due);
    Connection* from = sender(event, sent.ports);
    if (from == nullptr) return;
    const Segment& segment = sent.segment;
    Tcb& tcb = from->tcb;
    if (segment.has(ctl::SYN)) tcb.snd.iss = tcb.snd.una = segment.seq;
    if (!segment.has(ctl::RST)) tcb.snd.nxt = max(tcb.snd.nxt, segment.end());
    if (segment.has(ctl::SYN)) tcb.snd.nxt = segment.end();
    if (segment.has(ctl::ACK)) tcb.rcv.nxt = tcb.rcv.acked = segment.ack;
    if (segment.has(ctl::FIN)) tcb.finSent = tcb.closeCalled = true;
    tcb.rcv.wnd = segment.wnd;
}

void ObservedWorld::on(const TraceEvent& event, const Received& received)
{
    std::erase_if(network_.flights, [&](const Flight& flight) { return flight.id == received.id; });
    Connection* to = receiver(event, received.ports);
    if (to == nullptr) return;
    const Segment& segment = received.segment;
    if (segment.has(ctl::SYN)) to->tcb.rcv.irs = segment.seq;
    const SeqNum una = to->tcb.snd.una;
    if (segment.has(ctl::ACK) && segment.ack > una && segment.ack <= to->tcb.snd.nxt) to->tcb.snd.una = segment.ack;
    if (!segment.has(ctl::RST)) to->tcb.snd.wnd = segment.wnd;
    to->tcb.finReceived = to->tcb.finReceived || segment.has(ctl::FIN);
}

void ObservedWorld::on(const TraceEvent&, const Lost& lost)
{
    std::erase_if(network_.flights, [&](const Flight& flight) { return flight.id == lost.id; });
}

void ObservedWorld::on(const TraceEvent&, const Delayed& delayed)
{
    const auto found = std::ranges::find(network_.flights, delayed.id, &Flight::id);
    if (found == network_.flights.end()) return;
    found->due = delayed.due;
    std::ranges::stable_sort(network_.flights, {}, &Flight::due);
}

void ObservedWorld::listens(HostId id, bool listens)
{
    Host& it = host(id);
    it.listeners.clear();
    if (!listens) return;
    Connection& listener = it.listeners.emplace_back();
    listener.localPort = portOf(id);
    listener.since = now_;
    listener.tcb = Tcb::seen(State::Listen);
}

void ObservedWorld::opened(const TraceEvent& event, State state)
{
    Host& it = host(event.host);
    Connection fresh;
    fresh.number = ++it.newest;
    fresh.localPort = portOf(event.host);
    fresh.remotePort = portOf(other(event.host));
    fresh.accepted = state == State::SynSent;
    fresh.since = event.at;
    fresh.tcb = Tcb::seen(state);
    fresh.tcb.passive = state != State::SynSent;
    it.connections.push_back(fresh);
    unheard_[index(event.host)].insert(fresh.number);
}

// What passes the box is known: so is what the box makes of it.
void ObservedWorld::on(const TraceEvent& event, const BoxChanged& change)
{
    if (change.id == 0) {
        BoxEntry* const entry = network_.box.find(change.ports.from, change.ports.to);
        if (entry == nullptr) return;
        entry->expires = event.at;
        network_.box.forget(event.at);
        return;
    }
    const auto found = std::ranges::find(network_.flights, change.id, &Flight::id);
    if (found == network_.flights.end()) return;
    network_.box.judge({found->from, change.ports.from, change.ports.to, found->segment, event.at});
}

// The listener and the connections that came from it are told apart by the states they go through.
void ObservedWorld::on(const TraceEvent& event, const StateChanged& change)
{
    Host& it = host(event.host);
    const bool ofListener = (change.to == State::Listen && change.from == State::Closed) ||
                            (change.from == State::Listen && change.to == State::Closed);
    const bool newest = ofListener ? it.connections.empty() : event.connection == 0 || event.connection >= it.newest;
    if (newest) it.shown = change.to;
    if (change.to == State::Listen && change.from == State::Closed) return listens(event.host, true);
    if (change.from == State::Listen && change.to == State::Closed) return listens(event.host, false);
    const bool reopened = change.from == State::TimeWait && change.to == State::SynReceived;
    if (reopened) std::erase_if(it.connections, [&](const Connection& c) { return c.number == it.newest; });
    if (reopened || change.from == State::Listen || change.from == State::Closed) return opened(event, change.to);
    Connection* changed = connection(event.host, event.connection);
    if (changed == nullptr) return;
    if (change.to == State::Closed || change.to == State::Listen) {
        std::erase_if(it.connections, [number = changed->number](const Connection& c) { return c.number == number; });
        return;
    }
    const Tcb before = std::exchange(changed->tcb, Tcb::seen(change.to));
    changed->tcb.snd = before.snd;
    changed->tcb.rcv = before.rcv;
    changed->tcb.deadline = before.deadline;
    changed->tcb.passive = before.passive;
    changed->tcb.orphan = before.orphan;
    changed->tcb.closeCalled = before.closeCalled;
    changed->tcb.finSent = before.finSent;
    changed->tcb.finReceived = before.finReceived;
    changed->accepted = changed->accepted || synchronized(change.to);
    changed->since = event.at;
}

Timer ObservedWorld::timerOf(const SocketSeen& seen) const
{
    switch (seen.timer) {
    case SeenTimer::Off:
    case SeenTimer::Retransmission: return Timer::Retransmission;
    case SeenTimer::KeepAlive: return Timer::KeepAlive;
    case SeenTimer::Persist: return Timer::Persist;
    case SeenTimer::TimeWait: break;
    }
    return seen.state == State::TimeWait ? Timer::TimeWait : Timer::FinWait2;
}

void ObservedWorld::stopTimer(const SocketSeen& seen, TraceLog& log)
{
    auto& running = running_[index(seen.host)];
    if (!running) return;
    const bool expired = seen.at + kTimerSlack >= running->due;
    const TimerChange what = expired ? TimerChange::Expired : TimerChange::Cancelled;
    log.push_back({seen.at, seen.host, host(seen.host).newest, TimerChanged{running->timer, what, running->due}});
    if (Connection* owner = connection(seen.host, 0)) {
        owner->tcb.deadline[static_cast<std::size_t>(running->timer)] = kNever;
    }
    running.reset();
}

void ObservedWorld::take(const SocketSeen& seen, TraceLog& log)
{
    advance(seen.at);
    stopTimer(seen, log);
    if (seen.timer == SeenTimer::Off) return;
    const Running running{timerOf(seen), seen.at + seen.expires};
    running_[index(seen.host)] = running;
    log.push_back(
        {seen.at, seen.host, host(seen.host).newest, TimerChanged{running.timer, TimerChange::Set, running.due}});
    if (Connection* owner = connection(seen.host, 0)) {
        owner->tcb.deadline[static_cast<std::size_t>(running.timer)] = running.due;
    }
}

}  // namespace tcp
