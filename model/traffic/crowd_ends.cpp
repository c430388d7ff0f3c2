// What happens at the two endpoints of a connection of the crowd, and between them.

#include "traffic/crowd.h"

#include <algorithm>

namespace tcp {
namespace {

template <typename... F> struct Overloaded : F... {
    using F::operator()...;
};
template <typename... F> Overloaded(F...) -> Overloaded<F...>;

/// What counts against tcp_max_orphans (a full socket that no process owns) or, with TIME-WAIT, tcp_max_tw_buckets.
enum class Burden : std::uint8_t { None, Orphan, FinWait2Mini };

Burden burdenOf(const Tcb& tcb)
{
    if (!tcb.orphan && !tcb.minisock) return Burden::None;
    const State state = tcb.state();
    if (tcb.minisock) return state == State::FinWait2 ? Burden::FinWait2Mini : Burden::None;
    return synchronized(state) && state != State::TimeWait ? Burden::Orphan : Burden::None;
}

void count(Sample& sample, HostId side, Burden burden, int change)
{
    if (burden == Burden::Orphan) sample.orphans[index(side)] += static_cast<std::uint32_t>(change);
    if (burden == Burden::FinWait2Mini) sample.finWait2Minis[index(side)] += static_cast<std::uint32_t>(change);
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

}  // namespace

// One event at one endpoint; what its application does about it comes after all effects are carried out.
void Crowd::on(std::uint32_t c, HostId side, const Event& event)
{
    Connection& connection = connections_[c];
    Tcb& tcb = ends_.at(connection.end[index(side)]);
    const Burden before = burdenOf(tcb);
    const Instant ackQueued = owedAckDue(tcb);
    const auto* call = std::get_if<UserCall>(&event);
    if (watcher_ != nullptr && call != nullptr) watcher_->called(now_, connection.number, side, *call);
    effects_.clear();
    Endpoint(tcb, settings_.tcp.config, now_, effects_).on(event);
    News news;
    const Here here{c, connection, side, tcb};
    for (const Effect& effect : effects_) carryOut(here, effect, news);
    news.gone = tcb.state() == State::Closed || tcb.state() == State::Listen;
    const Instant due = owedAckDue(tcb);
    if (due != kNever && due != ackQueued) putTimer(here, Timer::DelayedAck, due);
    if (const Burden after = burdenOf(tcb); after != before) {
        count(counters_, side, before, -1);
        count(counters_, side, after, 1);
    }
    if (news.any()) tellApplication(c, side, news);
}

void Crowd::carryOut(const Here& here, const Effect& effect, News& news)
{
    const Overloaded act{
        [&](const SegmentSent& sent) { carry(here.c, here.connection, here.side, sent.segment); },
        [&](const TimerChanged& timer) {
            // one that this same event has stopped or moved again would only be found old when due
            const bool stands = timer.what == TimerChange::Set && here.tcb.due(timer.timer) == timer.due;
            if (stands) putTimer(here, timer.timer, timer.due);
        },
        [&](const StateChanged& change) {
            note(here, change);
            news.established |= change.to == State::Established;
        },
        [&](const TextDelivered&) { news.readable = true; },
        [&](const UserSignalled& told) {
            news.finCame |= told.signal == Signal::ConnectionClosing;
            news.broken |= told.signal == Signal::ConnectionReset || told.signal == Signal::TimedOut;
        },
        [](const SegmentRefused&) {},
        [](const CallReturned&) {},
    };
    std::visit(act, effect);
}

void Crowd::tellApplication(std::uint32_t c, HostId side, const News& news)
{
    const Connection& connection = connections_[c];
    const std::uint32_t number = connection.number;
    const auto alive = [&] { return connection.used && connection.number == number && has(c, side); };
    if (side == HostId::Client) {
        if (news.broken) fail(c, connection.request > 1 ? Failure::StaleConnection : Failure::Reset);
        if (news.established && alive()) sendRequest(c);
        if (news.readable && alive()) clientReadable(c);
        if (news.finCame && alive()) clientSawFin(c);
    } else {
        if (news.established && alive()) joinQueue(c);
        if (news.readable && alive()) serverReadable(c);
        if (news.finCame && alive()) serverSawFin(c);
    }
    if (news.gone && alive()) ended(c, side);
}

void Crowd::carry(std::uint32_t c, Connection& connection, HostId from, const Segment& segment)
{
    const bool nobodyThere = connection.spoofed;
    const bool lost = nobodyThere || (settings_.tcp.loss > 0 && draw() < settings_.tcp.loss);
    if (watcher_ != nullptr) watcher_->sent(now_, connection.number, from, segment, lost);
    if (lost) return;
    ++connection.flying;
    flights_.push(segment);
    const auto to = static_cast<std::uint8_t>(other(from));
    queue_.put(now_, settings_.tcp.latency, kSegments, {c, connection.generation, What::Segment, to, 0});
}

// The delay is the same for all, so the segment that has been on its way longest is the one that arrives.
void Crowd::arrives(const Item& item)
{
    const Segment segment = flights_.front();
    flights_.pop();
    Connection& connection = connections_[item.connection];
    --connection.flying;
    deliver(item.connection, connection, static_cast<HostId>(item.detail), segment);
    if (connection.flying == 0 && current(item)) freeIfOver(item.connection);
}

void Crowd::putTimer(const Here& here, Timer timer, Instant due)
{
    const auto which = static_cast<std::uint8_t>(index(here.side) * kTimerCount + static_cast<std::size_t>(timer));
    queue_.put(now_, due - now_, kTimers + which, {here.c, here.connection.generation, What::Timer, which, 0});
}

void Crowd::expires(const Item& item)
{
    if (!current(item)) return;
    const auto timer = static_cast<Timer>(item.detail % kTimerCount);
    const auto owner = static_cast<HostId>(item.detail / kTimerCount);
    const Connection& connection = connections_[item.connection];
    const std::uint32_t place = connection.end[index(owner)];
    if (place == kNone || ends_.due(place, timer) != now_) return;
    if (watcher_ != nullptr) watcher_->expired(now_, connection.number, owner, timer);
    on(item.connection, owner, Timeout{timer});
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
        if (const auto* sent = std::get_if<SegmentSent>(&effect)) carry(c, connections_[c], to, sent->segment);
    }
}

void Crowd::deliver(std::uint32_t c, const Connection& connection, HostId to, const Segment& segment)
{
    const std::uint32_t end = connection.end[index(to)];
    if (end == kNone) {
        const bool syn = segment.has(ctl::SYN) && !segment.has(ctl::ACK);
        if (to == HostId::Server && syn) return synArrives(c, segment);
        if (to == HostId::Server && cookieArrives(c, segment)) return;
        return answerWithoutTcb(c, to, segment);
    }
    const bool joins = to == HostId::Server && ends_.at(end).state() == State::SynReceived;
    const bool full = joins && acceptQueueFull();
    if (full) exhaust(Resource::AcceptQueue);
    const StateCounts& states = counters_.states[index(to)];
    const auto minisocks = states[static_cast<std::size_t>(State::TimeWait)] + counters_.finWait2Minis[index(to)];
    const bool manyTimeWait = minisocks >= static_cast<std::uint32_t>(settings_.maxTwBuckets);
    arrived(c, to, segment, !full);
    on(c, to, SegmentArrives{segment, {}, !full, settings_.tcp.abortOnOverflow, true, manyTimeWait});
}

void Crowd::note(const Here& here, const StateChanged& change)
{
    Connection& connection = here.connection;
    const auto counted = [](State state) { return state != State::Closed && state != State::Listen; };
    StateCounts& states = counters_.states[index(here.side)];
    if (counted(change.from)) --states[static_cast<std::size_t>(change.from)];
    if (counted(change.to)) ++states[static_cast<std::size_t>(change.to)];
    if (change.trigger == Trigger::TimeWaitOverflow) exhaust(Resource::TimeWaitBuckets);
    if (const auto row = rowOf(change.from, change.trigger)) ++flow_[index(here.side)][*row];
    if (watcher_ != nullptr) watcher_->changed(now_, connection.number, here.side, change);
    if (connection.halfOpen && here.side == HostId::Server && change.from == State::SynReceived) {
        connection.halfOpen = false;
        --counters_.synQueue;
    }
    if (change.to == State::TimeWait) entersTimeWait(here);
}

void Crowd::entersTimeWait(const Here& here)
{
    const Connection& connection = here.connection;
    const bool client = here.side == HostId::Client;
    const auto space = connection.client * static_cast<std::size_t>(settings_.destinations) + connection.destination;
    if (client && settings_.twReuse) timeWaiting_[space].push({here.c, connection.number});
    if (!client && settings_.twRecycle) lastStamp_ = {now_ + clocks_[connection.client], now_};
}

}  // namespace tcp
