#include "traffic/crowd.h"

#include <algorithm>

namespace tcp {

Crowd::Crowd(const CrowdSettings& settings)
    : state_(settings), link_(state_), server_(state_, link_), clients_(state_, link_)
{
    clients_.scheduleArrival();
    if (settings.spoofedRate > 0) scheduleForgedSyn();
}

bool Crowd::runUntil(Instant time)
{
    while (!state_.queue.empty()) {
        const auto& entry = state_.queue.front();
        if (entry.due() > time) break;
        state_.now = entry.due();
        const CrowdEvent event = entry.item;
        state_.queue.pop();
        handle(event);
    }
    state_.now = std::max(state_.now, time);
    return !state_.queue.empty();
}

void Crowd::handle(const CrowdEvent& event)
{
    ++state_.tally.events;
    switch (event.what) {
    case CrowdEvent::What::Arrival: return clients_.arrival();
    case CrowdEvent::What::ForgedSyn: return forgedSyn();
    case CrowdEvent::What::Retry: return clients_.begin(event.detail);
    case CrowdEvent::What::Segment: return segmentArrives(event);
    case CrowdEvent::What::Timer: return timerExpires(event);
    case CrowdEvent::What::ClientTimeout: return clients_.timeout(event);
    case CrowdEvent::What::Served: return server_.served(event);
    case CrowdEvent::What::ServerIdle: return server_.idle(event);
    }
}

void Crowd::segmentArrives(const CrowdEvent& event)
{
    const std::uint32_t c = event.connection;
    CrowdRecord& record = state_.connections[c];
    --record.flying;
    if (static_cast<HostId>(event.detail) == HostId::Client) clients_.arrives(c, record, link_.front());
    else server_.arrives(c, record, link_.front());
    link_.pop();
    if (record.flying == 0 && CrowdState::current(event, record)) state_.connections.freeIfOver(c, record);
}

void Crowd::timerExpires(const CrowdEvent& event)
{
    CrowdRecord& record = state_.connections[event.connection];
    if (!CrowdState::current(event, record)) return;
    const auto side = static_cast<HostId>(event.detail);
    const auto timer = static_cast<Timer>(event.request);
    const bool runs = record.has(side) && state_.connections.due(record, side, timer) == state_.now;
    if (!runs) return;  // stopped since, or moved
    if (side == HostId::Client) clients_.expires(event.connection, record, timer);
    else server_.expires(event.connection, record, timer);
}

void Crowd::scheduleForgedSyn()
{
    CrowdEvent next;
    next.what = CrowdEvent::What::ForgedSyn;
    state_.wake(Duration{static_cast<std::int64_t>(1e6 / state_.settings.spoofedRate)}, next);
}

// A SYN with somebody else's address: no host of the crowd has sent it, and the answer goes nowhere.
void Crowd::forgedSyn()
{
    if (state_.now > state_.settings.duration) return;
    const std::uint32_t c = state_.connections.add();
    CrowdRecord& record = state_.connections[c];
    record.forged = true;
    record.phase = ClientPhase::Done;
    Segment syn;
    syn.seq = clientIss(record.number);
    syn.ctl = ctl::SYN;
    syn.wnd = 65535;
    if (state_.watcher != nullptr) state_.watcher->forged(state_.now, record.number, syn);
    server_.arrives(c, record, syn);
    if (record.used && !record.has(HostId::Server)) state_.connections.forget(c);
    scheduleForgedSyn();
}

Sample Crowd::sample() const
{
    Sample now = state_.tally.counters;
    now.at = state_.now;
    return now;
}

std::size_t Crowd::octets() const
{
    return state_.connections.octets() + state_.queue.octets() + link_.octets() + server_.octets();
}

}  // namespace tcp
