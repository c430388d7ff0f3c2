#include "traffic/crowd_server.h"

namespace tcp {

CrowdServer::CrowdServer(CrowdState& crowd, CrowdLink& link) : crowd_(crowd), kernel_(crowd, link, HostId::Server)
{
    Endpoint(listener_, crowd.settings.tcp.config, crowd.now, crowd.effects).on(UserCall{Call::PassiveOpen});
    for (int i = 0; i < crowd.settings.clients; ++i)
        clocks_.push_back(Duration(static_cast<std::int64_t>(crowd.draw() * 1e9)));
}

void CrowdServer::arrives(std::uint32_t c, CrowdRecord& record, const Segment& segment)
{
    if (!has(record)) return arrivesAtListener(c, record, segment);
    const State state = crowd_.connections.end(record, HostId::Server).state();
    const bool full = state == State::SynReceived && acceptQueueIsFull();
    kernel_.arrived(record, segment, !full);
    on(c, record,
       SegmentArrives{segment, {}, !full, crowd_.settings.tcp.abortOnOverflow, true, kernel_.manyTimeWaits()});
}

void CrowdServer::expires(std::uint32_t c, CrowdRecord& record, Timer timer)
{
    const CrowdNews news = kernel_.expires(c, record, timer);
    if (news.any()) react(c, record, news);
}

void CrowdServer::react(std::uint32_t c, CrowdRecord& record, CrowdNews news)
{
    const std::uint32_t number = record.number;
    const auto alive = [&] { return record.used && record.number == number && has(record); };
    if (record.halfOpen && (news.has(CrowdNews::Gone) || tcb(record).state() != State::SynReceived)) {
        record.halfOpen = false;
        --crowd_.tally.counters.synQueue;
    }
    if (news.has(CrowdNews::TimeWaitBegins) && crowd_.settings.twRecycle)
        lastStamp_ = {crowd_.now + clocks_[record.client], crowd_.now};
    if (news.has(CrowdNews::Established) && alive()) joinQueue(c, record);
    if (news.has(CrowdNews::Readable) && alive()) readable(c, record);
    if (news.has(CrowdNews::FinCame) && alive()) sawFin(c, record);
    if (news.has(CrowdNews::Gone) && alive()) ended(c, record);
}

void CrowdServer::joinQueue(std::uint32_t c, CrowdRecord& record)
{
    if (record.accepted || record.queued) return;
    record.queued = true;
    ++crowd_.tally.counters.acceptQueue;
    acceptQueue_.push(c);
    acceptAll();
}

// accept() as long as a thread and a file descriptor are free.
void CrowdServer::acceptAll()
{
    Sample& counters = crowd_.tally.counters;
    while (!acceptQueue_.empty()) {
        if (counters.busyWorkers >= static_cast<std::uint32_t>(crowd_.settings.workers))
            return crowd_.exhaust(Resource::Workers);
        if (counters.fileDescriptors + 1 >= static_cast<std::uint32_t>(crowd_.settings.fdLimit)) {
            ++counters.acceptFailures;
            return crowd_.exhaust(Resource::FileDescriptors);
        }
        const std::uint32_t c = acceptQueue_.front();
        acceptQueue_.pop();
        --counters.acceptQueue;
        accept(c, crowd_.connections[c]);
    }
}

void CrowdServer::accept(std::uint32_t c, CrowdRecord& record)
{
    record.queued = false;
    record.accepted = true;
    record.work = ServerWork::Reading;
    if (crowd_.watcher != nullptr) crowd_.watcher->accepted(crowd_.now, record.number);
    ++crowd_.tally.counters.busyWorkers;
    ++crowd_.tally.counters.fileDescriptors;
    if (has(record)) return readable(c, record);
    releaseWorker(record);  // reset while it waited
    crowd_.connections.freeIfOver(c, record);
}

// The handler reads the request and works on it; end of text without a request ends it.
void CrowdServer::readable(std::uint32_t c, CrowdRecord& record)
{
    const bool idle = record.work == ServerWork::Reading || record.work == ServerWork::AwaitingEof;
    if (!record.accepted || !idle) return;
    const Tcb& end = tcb(record);
    if (end.rcv.unread >= crowd_.settings.request) {
        on(c, record, UserCall{Call::Receive, crowd_.settings.request});
        return startService(c, record);
    }
    if (end.finReceived) close(c, record);
}

void CrowdServer::startService(std::uint32_t c, CrowdRecord& record)
{
    record.work = ServerWork::Serving;
    if (crowd_.draw() < crowd_.settings.hangs) {  // Thread.sleep, a dead backend: the handler never comes back
        if (crowd_.watcher != nullptr) crowd_.watcher->hung(crowd_.now, record.number);
        return;
    }
    const CrowdEvent done = CrowdState::event(c, record, CrowdEvent::What::Served);
    const Duration service = crowd_.settings.service;
    if (!crowd_.settings.serviceVaries) return crowd_.wake(service, done);
    crowd_.queue.putRandom(crowd_.now, crowd_.drawDuration(service), crowd_rank::kApplications, done);
}

void CrowdServer::served(const CrowdEvent& event)
{
    const std::uint32_t c = event.connection;
    CrowdRecord& record = crowd_.connections[c];
    if (!CrowdState::current(event, record) || record.work != ServerWork::Serving || !has(record)) return;
    // the thread is free, the socket never is
    if (crowd_.draw() < crowd_.settings.forgets) return releaseWorker(record);
    record.work = ServerWork::AwaitingEof;
    on(c, record, UserCall{Call::Send, crowd_.settings.response});
    if (!record.used || !has(record)) return;
    if (crowd_.settings.closer == Closer::Server && !crowd_.settings.pooled) return close(c, record);
    if (tcb(record).finReceived) return close(c, record);
    CrowdEvent idle = CrowdState::event(c, record, CrowdEvent::What::ServerIdle);
    idle.request = record.request;
    if (crowd_.settings.pooled) crowd_.wake(crowd_.settings.serverIdle, idle);
}

void CrowdServer::sawFin(std::uint32_t c, CrowdRecord& record)
{
    const bool waits = record.work == ServerWork::Reading || record.work == ServerWork::AwaitingEof;
    if (record.accepted && waits && tcb(record).rcv.unread == 0) close(c, record);
}

void CrowdServer::idle(const CrowdEvent& event)
{
    CrowdRecord& record = crowd_.connections[event.connection];
    if (!CrowdState::current(event, record) || !has(record)) return;
    if (record.work == ServerWork::AwaitingEof && record.request == event.request) close(event.connection, record);
}

void CrowdServer::close(std::uint32_t c, CrowdRecord& record)
{
    releaseWorker(record);
    on(c, record, UserCall{kernel_.closeCall()});
}

void CrowdServer::releaseWorker(CrowdRecord& record)
{
    if (!record.accepted || record.work == ServerWork::Released) return;
    const bool forgotten = record.work == ServerWork::Serving && has(record);
    record.work = ServerWork::Released;
    --crowd_.tally.counters.busyWorkers;
    if (!forgotten) --crowd_.tally.counters.fileDescriptors;
    acceptAll();
}

void CrowdServer::ended(std::uint32_t c, CrowdRecord& record)
{
    crowd_.connections.dropEnd(record, HostId::Server);
    releaseWorker(record);
    crowd_.connections.freeIfOver(c, record);
}

}  // namespace tcp
