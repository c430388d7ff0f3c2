#include "traffic/crowd.h"

#include <algorithm>
#include <cmath>

namespace tcp {
namespace {

std::uint32_t& count(Sample& sample, HostId side, State state)
{
    return sample.states[index(side)][static_cast<std::size_t>(state)];
}

// A full socket that no process owns; minisocks count elsewhere (tcp_max_orphans, tcp_max_tw_buckets).
bool isOrphan(const Tcb& tcb)
{
    const State state = tcb.state();
    return tcb.orphan && !tcb.minisock && synchronized(state) && state != State::TimeWait;
}

/// The row of transitions() for this pair, looked up once for all.
std::optional<std::size_t> rowOf(State from, Trigger trigger)
{
    static const auto rows = [] {
        std::array<std::array<std::int16_t, kTriggerCount>, kStates.size()> found{};
        for (auto& ofState : found) ofState.fill(-1);
        std::int16_t row = 0;
        for (const Transition& t : transitions())
            found[static_cast<std::size_t>(t.from)][static_cast<std::size_t>(t.trigger)] = row++;
        return found;
    }();
    const std::int16_t row = rows[static_cast<std::size_t>(from)][static_cast<std::size_t>(trigger)];
    return row < 0 ? std::nullopt : std::optional<std::size_t>(row);
}

// Delayed ACKs are not told as effects: the deadline itself says whether one waits in the queue.
Instant owedAckDue(const Tcb& tcb) { return tcb.ackOwed ? tcb.due(Timer::DelayedAck) : kNever; }

bool isFinWait2Mini(const Tcb& tcb) { return tcb.minisock && tcb.state() == State::FinWait2; }

}  // namespace

Crowd::Crowd(const CrowdSettings& settings)
    : settings_(settings), random_(settings.tcp.seed * 0x9E3779B97F4A7C15ULL + 1)
{
    effects_.reserve(64);
    const auto spaces = static_cast<std::size_t>(settings.clients) * static_cast<std::size_t>(settings.destinations);
    for (std::vector<std::uint64_t>& rows : flow_) rows.resize(transitions().size());
    for (std::size_t i = 0; i < spaces; ++i) ports_.emplace_back(settings.portLow, settings.portHigh);
    timeWaiting_.resize(spaces);
    for (int i = 0; i < settings.clients; ++i) clocks_.push_back(Duration(static_cast<std::int64_t>(draw() * 1e9)));
    scheduleArrival();
    if (settings.spoofedRate > 0) scheduleSpoofed();
}

bool Crowd::runUntil(Instant time)
{
    while (!queue_.empty()) {
        const auto& entry = queue_.front();
        if (entry.due > time) break;
        now_ = entry.due;
        const Item item = entry.item;
        queue_.pop();
        handle(item);
    }
    now_ = std::max(now_, time);
    return !queue_.empty();
}

void Crowd::handle(const Item& item)
{
    ++eventCount_;
    const auto side = static_cast<HostId>(item.detail);
    switch (item.what) {
    case What::Arrival: return arrival();
    case What::Spoofed: return spoofedSyn();
    case What::Retry: return begin(item.detail);
    case What::Segment: {
        const Segment segment = takeFlight(item.flight);
        --connections_[item.connection].flying;
        deliver(item.connection, side, segment);
        if (current(item)) freeIfOver(item.connection);
        return;
    }
    case What::Timer: {
        if (!current(item)) return;
        const auto timer = static_cast<Timer>(item.detail & 15);
        const auto owner = static_cast<HostId>(item.detail >> 4);
        const std::uint32_t place = connections_[item.connection].end[index(owner)];
        if (place == kNone || ends_.due(place, timer) != now_) return;
        if (watcher_ != nullptr) watcher_->expired(now_, connections_[item.connection].number, owner, timer);
        on(item.connection, owner, Timeout{timer});
        return;
    }
    case What::ClientTimeout: return clientTimeout(item);
    case What::Served:
        if (current(item)) served(item.connection);
        return;
    case What::ServerIdle: return serverIdle(item);
    }
}

// One event at one endpoint; what its applications do about it comes after all effects are carried out.
void Crowd::on(std::uint32_t c, HostId side, const Event& event)
{
    Tcb& tcb = end(c, side);
    const bool wasOrphan = isOrphan(tcb);
    const bool wasMini = isFinWait2Mini(tcb);
    const Instant ackQueued = owedAckDue(tcb);
    const auto* call = std::get_if<UserCall>(&event);
    if (watcher_ != nullptr && call != nullptr) watcher_->called(now_, connections_[c].number, side, *call);
    effects_.clear();
    Endpoint(tcb, settings_.tcp.config, now_, effects_).on(event);
    bool established = false;
    bool readable = false;
    bool finCame = false;
    bool broken = false;
    for (const Effect& effect : effects_) {
        if (const auto* sent = std::get_if<SegmentSent>(&effect)) {
            carry(c, side, sent->segment);
        } else if (const auto* timer = std::get_if<TimerChanged>(&effect)) {
            const auto detail = static_cast<std::uint8_t>(static_cast<unsigned>(timer->timer) | index(side) << 4);
            // one that this same event has stopped or moved again would only be found old when due
            const bool stands = timer->what == TimerChange::Set && tcb.due(timer->timer) == timer->due;
            if (stands) put(timer->due - now_, item(c, What::Timer, detail));
        } else if (const auto* change = std::get_if<StateChanged>(&effect)) {
            note(c, side, *change);
            established = established || change->to == State::Established;
        } else if (std::holds_alternative<TextDelivered>(effect)) {
            readable = true;
        } else if (const auto* signal = std::get_if<UserSignalled>(&effect)) {
            finCame = finCame || signal->signal == Signal::ConnectionClosing;
            broken = broken || signal->signal == Signal::ConnectionReset || signal->signal == Signal::TimedOut;
        }
    }
    if (const Instant due = owedAckDue(tcb); due != kNever && due != ackQueued) {
        const auto detail = static_cast<std::uint8_t>(static_cast<unsigned>(Timer::DelayedAck) | index(side) << 4);
        put(due - now_, item(c, What::Timer, detail));
    }
    counters_.orphans[index(side)] += (isOrphan(tcb) ? 1U : 0U) - (wasOrphan ? 1U : 0U);
    counters_.finWait2Minis[index(side)] += (isFinWait2Mini(tcb) ? 1U : 0U) - (wasMini ? 1U : 0U);
    const bool closed = tcb.state() == State::Closed || tcb.state() == State::Listen;
    const std::uint32_t number = connections_[c].number;
    const auto alive = [&] { return connections_[c].used && connections_[c].number == number && has(c, side); };
    if (side == HostId::Client) {
        if (broken) fail(c, connections_[c].request > 1 ? Failure::StaleConnection : Failure::Reset);
        if (established && alive()) sendRequest(c);
        if (readable && alive()) clientReadable(c);
        if (finCame && alive()) clientSawFin(c);
    } else {
        if (established && alive()) joinQueue(c);
        if (readable && alive()) serverReadable(c);
        if (finCame && alive()) serverSawFin(c);
    }
    if (closed && alive()) ended(c, side);
}

void Crowd::carry(std::uint32_t c, HostId from, const Segment& segment)
{
    const bool nobodyThere = connections_[c].spoofed;
    const bool lost = nobodyThere || (settings_.tcp.loss > 0 && draw() < settings_.tcp.loss);
    if (watcher_ != nullptr) watcher_->sent(now_, connections_[c].number, from, segment, lost);
    if (lost) return;
    ++connections_[c].flying;
    Item flying = item(c, What::Segment, static_cast<std::uint8_t>(other(from)));
    if (freeFlights_.empty()) {
        flying.flight = flights_.add(segment);
    } else {
        flying.flight = freeFlights_.back();
        freeFlights_.pop_back();
        flights_[flying.flight] = segment;
    }
    queue_.put(now_, settings_.tcp.latency, flying);
}

Segment Crowd::takeFlight(std::uint32_t flight)
{
    freeFlights_.push_back(flight);
    return flights_[flight];
}

void Crowd::arrived(std::uint32_t c, HostId to, const Segment& segment, bool taken)
{
    if (watcher_ != nullptr) watcher_->arrived(now_, connections_[c].number, to, segment, taken);
}

// No TCB: 3.10.7.1 answers.
void Crowd::answerWithoutTcb(std::uint32_t c, HostId to, const Segment& segment)
{
    arrived(c, to, segment, true);
    Tcb none;
    effects_.clear();
    Endpoint(none, settings_.tcp.config, now_, effects_).on(SegmentArrives{segment});
    for (const Effect& effect : effects_) {
        if (const auto* sent = std::get_if<SegmentSent>(&effect)) carry(c, to, sent->segment);
    }
}

void Crowd::deliver(std::uint32_t c, HostId to, const Segment& segment)
{
    if (!has(c, to)) {
        const bool syn = segment.has(ctl::SYN) && !segment.has(ctl::ACK);
        if (to == HostId::Server && syn) return synArrives(c, segment);
        if (to == HostId::Server && cookieArrives(c, segment)) return;
        return answerWithoutTcb(c, to, segment);
    }
    const bool joins = to == HostId::Server && end(c, to).state() == State::SynReceived;
    const bool full = joins && counters_.acceptQueue > static_cast<std::uint32_t>(settings_.backlog());
    if (full) exhaust(Resource::AcceptQueue);
    const std::uint32_t minisocks = count(counters_, to, State::TimeWait) + counters_.finWait2Minis[index(to)];
    const bool manyTimeWait = minisocks >= static_cast<std::uint32_t>(settings_.maxTwBuckets);
    arrived(c, to, segment, !full);
    on(c, to, SegmentArrives{segment, {}, !full, settings_.tcp.abortOnOverflow, true, manyTimeWait});
}

void Crowd::note(std::uint32_t c, HostId side, const StateChanged& change)
{
    const auto counted = [](State state) { return state != State::Closed && state != State::Listen; };
    if (counted(change.from)) --count(counters_, side, change.from);
    if (counted(change.to)) ++count(counters_, side, change.to);
    if (change.trigger == Trigger::TimeWaitOverflow) exhaust(Resource::TimeWaitBuckets);
    if (const auto row = rowOf(change.from, change.trigger)) ++flow_[index(side)][*row];
    if (watcher_ != nullptr) watcher_->changed(now_, connections_[c].number, side, change);
    Connection& connection = connections_[c];
    if (connection.halfOpen && side == HostId::Server && change.from == State::SynReceived) {
        connection.halfOpen = false;
        --counters_.synQueue;
    }
    if (change.to == State::TimeWait && side == HostId::Client) {
        const auto space =
            connection.client * static_cast<std::size_t>(settings_.destinations) + connection.destination;
        if (settings_.twReuse) timeWaiting_[space].push({c, connection.number});
    }
    if (change.to == State::TimeWait && side == HostId::Server && settings_.twRecycle)
        lastStamp_ = {now_ + clocks_[connection.client], now_};
}

// An endpoint is gone, and with the client's its port is free.
void Crowd::ended(std::uint32_t c, HostId side)
{
    Connection& connection = connections_[c];
    std::uint32_t& place = connection.end[index(side)];
    if (place == kNone) return;
    ends_.drop(place);
    place = kNone;
    if (side == HostId::Client && connection.holdsPort) {
        ports(connection.client, connection.destination).release(connection.port);
        connection.holdsPort = false;
        --counters_.portsInUse;
    }
    if (side == HostId::Server) releaseWorker(c);
    freeIfOver(c);
}

// Both ends gone, nothing on its way, nothing left in the accept queue: the connection is over.
void Crowd::freeIfOver(std::uint32_t c)
{
    Connection& connection = connections_[c];
    const bool there = connection.end[0] != kNone || connection.end[1] != kNone;
    if (!connection.used || there || connection.queued || connection.flying > 0) return;
    connection.used = false;
    ++connection.generation;
    freeConnections_.push_back(c);
    ++ended_;
}

void Crowd::put(Duration delay, const Item& what) { queue_.put(now_, delay, what); }

Crowd::Item Crowd::item(std::uint32_t c, What what, std::uint8_t detail) const
{
    return {c, connections_[c].generation, what, detail, 0};
}

bool Crowd::current(const Item& what) const
{
    const Connection& connection = connections_[what.connection];
    return connection.used && connection.generation == what.generation;
}

std::uint32_t Crowd::newConnection()
{
    std::uint32_t c = 0;
    if (freeConnections_.empty()) {
        c = connections_.add({});
    } else {
        c = freeConnections_.back();
        freeConnections_.pop_back();
        const std::uint16_t generation = connections_[c].generation;
        connections_[c] = Connection{};
        connections_[c].generation = generation;
    }
    connections_[c].used = true;
    connections_[c].number = ++numbers_;
    return c;
}

void Crowd::exhaust(Resource resource)
{
    auto& first = exhausted_[static_cast<std::size_t>(resource)];
    if (!first) first = now_;
}

// xorshift64*: the same crowd on every machine
double Crowd::draw()
{
    random_ ^= random_ >> 12;
    random_ ^= random_ << 25;
    random_ ^= random_ >> 27;
    return static_cast<double>((random_ * 2685821657736338717ULL) >> 11) / 9007199254740992.0;
}

Duration Crowd::exponential(Duration mean)
{
    return Duration{static_cast<std::int64_t>(-std::log(1.0 - draw()) * static_cast<double>(mean.count()))};
}

}  // namespace tcp
