// What finds no endpoint of the server finds its listener.

#include "simulation/syn_cookies.h"
#include "traffic/crowd_server.h"

namespace tcp {

ListenQueue CrowdServer::queue() const
{
    const CrowdSettings& settings = crowd_.settings;
    const Sample& now = crowd_.tally.counters;
    return {settings.backlog(), now.acceptQueue, now.synQueue, settings.tcp.synCookies, settings.synBacklog};
}

bool CrowdServer::acceptQueueIsFull()
{
    const bool full = queue().acceptQueueFull();
    if (full) crowd_.exhaust(Resource::AcceptQueue);
    return full;
}

void CrowdServer::arrivesAtListener(std::uint32_t c, CrowdRecord& record, const Segment& segment)
{
    if (segment.has(ctl::SYN) && !segment.has(ctl::ACK)) return synArrives(c, record, segment);
    if (cookieFits(record, segment)) return cookieArrives(c, record, segment);
    kernel_.arrived(record, segment, true);
    kernel_.answerWithoutTcb(c, record, segment);
}

void CrowdServer::synArrives(std::uint32_t c, CrowdRecord& record, const Segment& syn)
{
    if (acceptQueueIsFull() || recycleDrops(record)) return dropSyn(record, syn);
    const ListenQueue queues = queue();
    if (queues.synQueueFull()) crowd_.exhaust(Resource::SynQueue);
    const ListenQueue::Answer answer = queues.toSyn();
    if (answer == ListenQueue::Answer::SynQueueFull) return dropSyn(record, syn);
    kernel_.arrived(record, syn, true);
    if (answer == ListenQueue::Answer::Cookie) return answerWithCookie(c, record, syn);
    crowd_.connections.makeEnd(record, HostId::Server, listener_);
    record.cookie = false;
    record.halfOpen = true;
    ++crowd_.tally.counters.synQueue;
    on(c, record, SegmentArrives{syn, serverIss(record.number)});
}

void CrowdServer::dropSyn(const CrowdRecord& record, const Segment& syn)
{
    ++crowd_.tally.counters.synsDropped;
    kernel_.arrived(record, syn, false);
}

// tcp_tw_recycle remembered one timestamp per address for 60 s; behind a NAT the clocks of many hosts meet there.
bool CrowdServer::recycleDrops(const CrowdRecord& record) const
{
    const CrowdSettings& settings = crowd_.settings;
    if (!settings.twRecycle || !settings.tcp.config.timestamps || !lastStamp_ || record.forged) return false;
    if (!settings.nat && settings.clients > 1) return false;
    const bool remembered = crowd_.now - lastStamp_->second < 60s;
    return remembered && crowd_.now + clocks_[record.client] < lastStamp_->first;
}

void CrowdServer::answerWithCookie(std::uint32_t c, CrowdRecord& record, const Segment& syn)
{
    if (crowd_.watcher != nullptr) crowd_.watcher->answeredWithCookie(crowd_.now, record.number);
    record.cookie = true;
    record.cookiePeriod = static_cast<std::uint8_t>(cookiePeriod(crowd_.now));
    kernel_.answerWithCookie(c, listener_, syn);
}

// The cookie of a connection is its ISS; a real one is computed again from SEG.SEQ-1, the socket pair and the time.
bool CrowdServer::cookieFits(const CrowdRecord& record, const Segment& segment) const
{
    if (!record.cookie || !mayBringCookie(segment)) return false;
    const auto age = static_cast<std::uint8_t>(cookiePeriod(crowd_.now) - record.cookiePeriod);
    const bool right = segment.seq == clientIss(record.number) + 1 && segment.ack == serverIss(record.number) + 1;
    return right && age < kCookieAges;
}

void CrowdServer::cookieArrives(std::uint32_t c, CrowdRecord& record, const Segment& ack)
{
    const bool full = acceptQueueIsFull();
    kernel_.arrived(record, ack, !full);
    if (full) return;
    record.cookie = false;
    kernel_.openByCookie(c, listener_, ack);
    on(c, record, SegmentArrives{ack});
}

}  // namespace tcp
