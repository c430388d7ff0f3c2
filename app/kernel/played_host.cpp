#include "kernel/played_host.h"

#include <algorithm>
#include <utility>

namespace app::kernel {
namespace {

using tcp::State;

constexpr tcp::Duration kOverdue = std::chrono::milliseconds(5);    ///< between looks while a timer is late
constexpr tcp::Duration kLongest = std::chrono::milliseconds(500);  ///< between looks at all

}  // namespace

void PlayedHost::setUp(std::uint32_t address, std::uint32_t peer, unsigned mtu, const NetworkSettings& settings,
                       bool spare)
{
    address_ = address;
    peer_ = peer;
    machine_ = std::make_unique<Machine>(address, peer, mtu, settings);
    if (spare) spare_ = std::make_unique<Machine>(address, peer, mtu, settings);
}

std::optional<tcp::SocketRow> PlayedHost::ask(Ports ports) { return machine().diag().find(ends(ports)); }

bool PlayedHost::isOpen(Ports ports) { return ask(ports).has_value(); }

void PlayedHost::change(State from, State to, tcp::Instant at, std::uint32_t number)
{
    ++changes;
    const std::uint32_t named = number == connections_ ? 0 : number;
    tell_(tcp::TraceEvent{at, id_, named, tcp::seenChange(from, to, cause_)});
}

void PlayedHost::look(tcp::Instant now, tcp::SeenCause cause, std::optional<Ports> arrived,
                      const std::vector<Passed>& passed, std::int64_t zeroNs)
{
    if (!powered) return;
    now_ = now;
    cause_ = cause;
    passed_ = &passed;
    zeroNs_ = zeroNs;
    nextLook_ = now + kLongest;
    if (arrived && arrived != newest) findNew(*arrived);
    for (auto& [ports, seen] : seen_) lookAt(ports, seen);
    passed_ = nullptr;
}

// A passive connection has come to be.
void PlayedHost::findNew(Ports ports)
{
    if (seen_.contains(ports) || !isOpen(ports)) return;
    gaveUp = accepted = false;
    newest = ports;
    seen_[ports] = {State::Listen, ++connections_};
    shown = State::Listen;
}

void PlayedHost::lookAt(Ports ports, Seen& seen)
{
    const auto row = ask(ports);
    State to = row ? row->state : State::Closed;
    const bool running = row && row->timer != tcp::SeenTimer::Off;
    if (ports == newest && !running) tellTimer(row);
    findMove(ports, seen, to);
    if (ports == newest && running) tellTimer(row);
    if (running) nextLook_ = std::min(nextLook_, now_ + std::max(row->expires, kOverdue));
}

void PlayedHost::findMove(Ports ports, Seen& seen, State to)
{
    const bool waits = book.listenerAt(ports.local) != nullptr;
    const bool fallsBack = to == State::Closed && seen.state == State::SynReceived && waits;
    if (fallsBack && (cause_ == tcp::SeenCause::Rst || cause_ == tcp::SeenCause::Syn)) to = State::Listen;
    if (to == seen.state || (to == State::Closed && seen.state == State::Listen)) return;
    const bool reopened = to == State::SynReceived && seen.state == State::TimeWait;
    const bool opens = seen.state == State::Closed && to != State::SynSent;
    const bool passive = opens && waits && cause_ != tcp::SeenCause::Open;
    if (reopened || passive) {
        seen.number = ++connections_;
        book.left.erase(ports);
        book.connections.erase(ports);  // the socket that the application may still have is of the one before
        if (ports == newest) gaveUp = accepted = false;
    }
    if (passive) seen.state = State::Listen;
    move(ports, seen, to);
}

void PlayedHost::move(Ports ports, Seen& seen, State to)
{
    for (const Passed& passed : *passed_) {
        const bool ours = passed.address == address_ && passed.ports == ports && passed.from == seen.state;
        if (!ours || passed.to == to || passed.to == State::Closed) continue;
        change(seen.state, passed.to, tcp::Instant((passed.ns - zeroNs_) / 1000), seen.number);
        seen.state = passed.to;
    }
    change(seen.state, to, now_, seen.number);
    seen.state = to;
    if (ports == newest) shown = to;
}

void PlayedHost::tellTimer(const std::optional<tcp::SocketRow>& row)
{
    const tcp::SeenTimer timer = row ? row->timer : tcp::SeenTimer::Off;
    const std::uint32_t retransmits = row ? row->retransmits : 0;
    if (timer == timer_ && retransmits == retransmits_) return;
    timer_ = timer;
    retransmits_ = retransmits;
    tcp::SocketSeen seen{now_, id_};
    seen.timer = timer;
    seen.retransmits = retransmits;
    seen.orphan = true;
    if (row) {
        seen.state = row->state;
        seen.expires = row->expires;
        seen.recvQ = row->recvQ;
        seen.sendQ = row->sendQ;
        seen.orphan = row->inode == 0;
    }
    tell_(seen);
}

// A connection in TIME-WAIT gives way to one of the same ports (Linux tcp_twsk_unique).
void PlayedHost::opened(Ports ports, tcp::Instant now)
{
    if (const auto old = seen_.find(ports); old != seen_.end() && old->second.state != State::Closed) {
        now_ = now;
        cause_ = tcp::SeenCause::Open;
        change(old->second.state, State::Closed, now, old->second.number);
    }
    newest = book.newest = ports;
    gaveUp = dead = false;
    book.left.erase(ports);
    seen_[ports] = {State::Closed, ++connections_};
    if (shown == State::Listen || shown == State::TimeWait) shown = State::Closed;
}

void PlayedHost::listening(const PortedSocket& socket, tcp::Instant now)
{
    book.listens(socket);
    dead = false;
    cause_ = tcp::SeenCause::Open;
    if (shown == State::Closed && (!newest || gaveUp)) shown = State::Listen;
    change(State::Closed, State::Listen, now, connections_);
}

void PlayedHost::listenerClosed(std::uint16_t port, tcp::Instant now, tcp::SeenCause cause)
{
    book.stopsListening(port);
    cause_ = cause;
    if (shown == State::Listen && !listens()) shown = State::Closed;
    change(State::Listen, State::Closed, now, connections_);
}

// It is set as its listener is.
void PlayedHost::acceptedOne(Ports ports)
{
    if (ports == newest) accepted = true;
    book.newest = ports;
    book.left.erase(ports);
    const PortedSocket* listener = book.listenerAt(ports.local);
    if (listener != nullptr) book.connections.insert_or_assign(ports, listener->settings);
}

/// The connections that the process held, newest first, or those that it has not accepted: they go with their listener.
void PlayedHost::lookAtThose(tcp::Instant now, bool held)
{
    const std::vector<Passed> none;
    now_ = now;
    cause_ = tcp::SeenCause::Close;
    passed_ = &none;
    for (auto one = seen_.rbegin(); one != seen_.rend(); ++one) {
        if (book.connections.contains(one->first) == held) lookAt(one->first, one->second);
    }
    passed_ = nullptr;
}

void PlayedHost::killed(tcp::Instant now)
{
    machine().kill();
    const std::vector<PortedSocket> listeners = book.listeners;
    hangs = lingers = false;
    dead = gaveUp = true;
    lookAtThose(now, true);
    for (const PortedSocket& listener : listeners) listenerClosed(listener.port, now, tcp::SeenCause::Close);
    lookAtThose(now, false);
    book.clear();
    for (const auto& [ports, seen] : seen_) book.left.insert(ports);
}

void PlayedHost::switchedOff(tcp::Instant now)
{
    powered = false;
    machine().kill();
    cause_ = tcp::SeenCause::PowerOff;
    for (auto& [ports, seen] : seen_) {
        const bool open = seen.state != State::Closed && seen.state != State::Listen;
        if (open) change(seen.state, State::Closed, now, seen.number);
    }
    shown = State::Closed;
    for (std::size_t i = 0; i < book.listeners.size(); ++i) change(State::Listen, State::Closed, now, connections_);
    book.switchOff();
    seen_.clear();
}

void PlayedHost::switchedOn()
{
    powered = true;
    hangs = dead = lingers = false;
    if (spare_) machine_ = std::move(spare_);
    newest.reset();
    seen_.clear();
    timer_ = tcp::SeenTimer::Off;
}

bool PlayedHost::mayConnect() const
{
    return !newest || gaveUp || shown == State::Closed || shown == State::TimeWait;
}

bool PlayedHost::callMeansListener() const
{
    return listens() && (shown == State::Listen || newestIsRequest());
}

std::optional<Ports> PlayedHost::newestHeld() const
{
    std::optional<Ports> newestOne;
    for (const auto& [ports, settings] : book.connections) {
        if (stateOf(numberOf(ports)) == State::Closed) continue;
        if (!newestOne || numberOf(*newestOne) < numberOf(ports)) newestOne = ports;
    }
    return newestOne;
}

std::uint32_t PlayedHost::numberOf(Ports ports) const
{
    const auto found = seen_.find(ports);
    return found == seen_.end() ? 0 : found->second.number;
}

std::optional<Ports> PlayedHost::portsOf(std::uint32_t number) const
{
    if (number == 0) return newest;
    for (const auto& [ports, seen] : seen_) {
        if (seen.number == number) return ports;
    }
    return std::nullopt;
}

State PlayedHost::stateOf(std::uint32_t number) const
{
    if (number == 0) return shown;
    const auto ports = portsOf(number);
    return ports ? seen_.at(*ports).state : State::Closed;
}

std::vector<Ports> PlayedHost::synchronizedOnes() const
{
    std::vector<Ports> all;
    for (const auto& [ports, seen] : seen_) {
        if (synchronized(seen.state)) all.push_back(ports);
    }
    return all;
}

}  // namespace app::kernel
