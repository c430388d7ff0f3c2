#include "traffic/crowd_kernel.h"

#include "simulation/syn_cookies.h"

#include <type_traits>

namespace tcp {
namespace {

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

// Delayed ACKs are not told as effects: the deadline itself says whether one waits in the queue.
Instant owedAckDue(const Tcb& tcb) { return tcb.ackOwed ? tcb.due(Timer::DelayedAck) : kNever; }

}  // namespace

template <typename OneEvent>
CrowdNews CrowdKernel::on(std::uint32_t c, CrowdRecord& record, const OneEvent& event)
{
    Tcb& tcb = crowd_.connections.end(record, side_);
    const Burden before = burdenOf(tcb);
    const Instant ackQueued = owedAckDue(tcb);
    if constexpr (std::is_same_v<OneEvent, UserCall>) {
        if (crowd_.watcher != nullptr) crowd_.watcher->called(crowd_.now, record.number, side_, event);
    }
    crowd_.effects.clear();
    Endpoint(tcb, crowd_.settings.tcp.config, crowd_.now, crowd_.effects).on(event);
    CrowdNews news;
    const Here here{c, record, tcb};
    for (const Effect& effect : crowd_.effects) carryOut(here, effect, news);
    const State state = tcb.state();
    news.add(CrowdNews::Gone, state == State::Closed || state == State::Listen);
    const Instant due = owedAckDue(tcb);
    if (due != kNever && due != ackQueued) putTimer(here, Timer::DelayedAck, due);
    if (const Burden after = burdenOf(tcb); after != before) {
        count(crowd_.tally.counters, side_, before, -1);
        count(crowd_.tally.counters, side_, after, 1);
    }
    return news;
}
template CrowdNews CrowdKernel::on(std::uint32_t, CrowdRecord&, const UserCall&);
template CrowdNews CrowdKernel::on(std::uint32_t, CrowdRecord&, const SegmentArrives&);

inline void CrowdKernel::carryOut(const Here& here, const Effect& effect, CrowdNews& news)
{
    if (const auto* sent = std::get_if<SegmentSent>(&effect)) {
        link_.carry(here.c, here.record, side_, sent->segment);
    } else if (const auto* timer = std::get_if<TimerChanged>(&effect)) {
        // one that this same event has stopped or moved again would only be found old when due
        const bool stands = timer->what == TimerChange::Set && here.tcb.due(timer->timer) == timer->due;
        if (stands) putTimer(here, timer->timer, timer->due);
    } else if (const auto* change = std::get_if<StateChanged>(&effect)) {
        note(here.record, *change);
        news.add(CrowdNews::Established, change->to == State::Established);
        news.add(CrowdNews::TimeWaitBegins, change->to == State::TimeWait);
    } else if (std::holds_alternative<TextDelivered>(effect)) {
        news.add(CrowdNews::Readable);
    } else if (const auto* told = std::get_if<UserSignalled>(&effect)) {
        news.add(CrowdNews::FinCame, told->signal == Signal::ConnectionClosing);
        news.add(CrowdNews::Broken, told->signal == Signal::ConnectionReset || told->signal == Signal::TimedOut);
    }
}

void CrowdKernel::putTimer(const Here& here, Timer timer, Instant due)
{
    const auto host = static_cast<std::uint8_t>(side_);
    const auto kind = static_cast<std::uint32_t>(timer);
    const CrowdEvent expiry{here.c, here.record.generation, CrowdEvent::What::Timer, host, kind};
    crowd_.queue.put(crowd_.now, due - crowd_.now, crowd_rank::kTimers + host * kTimerCount + kind, expiry);
}

void CrowdKernel::note(const CrowdRecord& record, const StateChanged& change)
{
    const auto counted = [](State state) { return state != State::Closed && state != State::Listen; };
    StateCounts& states = crowd_.tally.counters.states[index(side_)];
    if (counted(change.from)) --states[static_cast<std::size_t>(change.from)];
    if (counted(change.to)) ++states[static_cast<std::size_t>(change.to)];
    if (change.trigger == Trigger::TimeWaitOverflow) crowd_.exhaust(Resource::TimeWaitBuckets);
    if (const Transition* row = find(change.from, change.trigger))
        ++crowd_.tally.flow[index(side_)][static_cast<std::size_t>(row - transitions().data())];
    if (crowd_.watcher != nullptr) crowd_.watcher->changed(crowd_.now, record.number, side_, change);
}

void CrowdKernel::answerWithoutTcb(std::uint32_t c, CrowdRecord& record, const Segment& segment)
{
    Tcb none;
    crowd_.effects.clear();
    Endpoint(none, crowd_.settings.tcp.config, crowd_.now, crowd_.effects).on(SegmentArrives{segment});
    for (const Effect& effect : crowd_.effects) {
        if (const auto* sent = std::get_if<SegmentSent>(&effect)) link_.carry(c, record, side_, sent->segment);
    }
}

void CrowdKernel::answerWithCookie(std::uint32_t c, const Tcb& listener, const Segment& syn)
{
    Tcb nobody = listener;
    CrowdRecord& record = crowd_.connections[c];
    const SeqNum iss = serverIss(record.number);
    crowd_.effects.clear();
    Endpoint(nobody, crowd_.settings.tcp.config, crowd_.now, crowd_.effects).on(SegmentArrives{syn, iss});
    for (const Effect& effect : crowd_.effects) {
        const auto* sent = std::get_if<SegmentSent>(&effect);
        if (sent == nullptr) continue;
        Segment synAck = sent->segment;
        if (synAck.options.timestamps) hideOptions(synAck, syn);
        link_.carry(c, record, side_, synAck);
    }
}

void CrowdKernel::openByCookie(std::uint32_t c, const Tcb& listener, const Segment& ack)
{
    CrowdRecord& record = crowd_.connections[c];
    Tcb& tcb = crowd_.connections.makeEnd(record, side_, listener);
    const Config& config = crowd_.settings.tcp.config;
    Segment syn;
    syn.options.mss = static_cast<std::uint16_t>(config.mss);  // all clients are alike
    crowd_.effects.clear();
    receiveSynAgain(tcb, config, crowd_.now, ack, kCookieMss[cookieMssIndex(syn)], crowd_.effects);
    for (const Effect& effect : crowd_.effects) {
        if (const auto* change = std::get_if<StateChanged>(&effect)) note(record, *change);
    }
}

Call CrowdKernel::closeCall()
{
    const std::uint32_t orphans = crowd_.tally.counters.orphans[index(side_)];
    if (orphans < static_cast<std::uint32_t>(crowd_.settings.maxOrphans)) return Call::Close;
    crowd_.exhaust(Resource::Orphans);
    return Call::Abort;
}

CrowdNews CrowdKernel::expires(std::uint32_t c, CrowdRecord& record, Timer timer)
{
    if (crowd_.watcher != nullptr) crowd_.watcher->expired(crowd_.now, record.number, side_, timer);
    return on(c, record, Timeout{timer});
}

bool CrowdKernel::manyTimeWaits() const
{
    const Sample& now = crowd_.tally.counters;
    const std::uint32_t timeWaits = now.states[index(side_)][static_cast<std::size_t>(State::TimeWait)];
    return timeWaits + now.finWait2Minis[index(side_)] >= static_cast<std::uint32_t>(crowd_.settings.maxTwBuckets);
}

}  // namespace tcp
