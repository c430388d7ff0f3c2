#include "traffic/crowd.h"

namespace tcp {

// A SYN finds the listener. The accept queue is looked at first, then the SYN queue (Linux tcp_conn_request).
void Crowd::synArrives(std::uint32_t c, const Segment& segment)
{
    Connection& connection = connections_[c];
    const bool noRoom = acceptQueueFull();
    if (noRoom) exhaust(Resource::AcceptQueue);
    if (noRoom || recycleDrops(connection)) return dropSyn(c, segment);
    const bool full = synQueueFull();
    if (full) exhaust(Resource::SynQueue);
    if (full && settings_.tcp.synCookies == 0) return dropSyn(c, segment);
    arrived(c, HostId::Server, segment, true);
    if (full) return answerWithCookie(c, segment);
    connection.end[index(HostId::Server)] = ends_.make(listener_);
    connection.cookie = false;
    connection.halfOpen = true;
    ++counters_.synQueue;
    on(c, HostId::Server, SegmentArrives{segment, serverIss(connection.number)});
}

// Linux sk_acceptq_is_full: the queue holds one more than the backlog.
bool Crowd::acceptQueueFull() const
{
    return counters_.acceptQueue > static_cast<std::uint32_t>(settings_.backlog());
}

// Linux inet_csk_reqsk_queue_is_full: one more than the backlog, as in the accept queue. Without cookies the last
// quarter of tcp_max_syn_backlog is for peers that have proved alive; this kernel remembers none (tcp_conn_request).
bool Crowd::synQueueFull() const
{
    const auto requests = static_cast<std::int64_t>(counters_.synQueue);
    if (requests > settings_.backlog()) return true;
    return settings_.tcp.synCookies == 0 && settings_.synBacklog - requests < settings_.synBacklog / 4;
}

void Crowd::dropSyn(std::uint32_t c, const Segment& segment)
{
    ++counters_.synsDropped;
    arrived(c, HostId::Server, segment, false);
}

// tcp_tw_recycle remembered one timestamp per address for 60 s; behind a NAT the clocks of many hosts meet there.
bool Crowd::recycleDrops(const Connection& connection) const
{
    if (!settings_.twRecycle || !settings_.timestamps || !lastStamp_ || connection.spoofed) return false;
    if (!settings_.nat && settings_.clients > 1) return false;
    const bool remembered = now_ - lastStamp_->second < 60s;
    return remembered && now_ + clocks_[connection.client] < lastStamp_->first;
}

void Crowd::joinQueue(std::uint32_t c)
{
    Connection& connection = connections_[c];
    if (connection.accepted || connection.queued) return;
    connection.queued = true;
    ++counters_.acceptQueue;
    acceptQueue_.push({c, connection.number});
    acceptAll();
}

// accept() as long as a thread and a file descriptor are free.
void Crowd::acceptAll()
{
    while (!acceptQueue_.empty()) {
        if (counters_.busyWorkers >= static_cast<std::uint32_t>(settings_.workers)) return exhaust(Resource::Workers);
        if (counters_.fileDescriptors + 1 >= static_cast<std::uint32_t>(settings_.fdLimit)) {
            ++counters_.acceptFailures;
            return exhaust(Resource::FileDescriptors);
        }
        const std::uint32_t c = acceptQueue_.front().first;
        acceptQueue_.pop();
        --counters_.acceptQueue;
        Connection& connection = connections_[c];
        connection.queued = false;
        connection.accepted = true;
        connection.work = Work::Reading;
        if (watcher_ != nullptr) watcher_->accepted(now_, connection.number);
        ++counters_.busyWorkers;
        ++counters_.fileDescriptors;
        if (!has(c, HostId::Server)) {
            ended(c, HostId::Server);  // reset while it waited
            releaseWorker(c);
            continue;
        }
        serverReadable(c);
    }
}

// The handler reads the request and works on it; end of text without a request ends it.
void Crowd::serverReadable(std::uint32_t c)
{
    const Connection& connection = connections_[c];
    const bool idle = connection.work == Work::Reading || connection.work == Work::AwaitingEof;
    if (!connection.accepted || !idle) return;
    const Tcb& tcb = end(c, HostId::Server);
    if (tcb.rcv.unread >= settings_.request) {
        on(c, HostId::Server, UserCall{Call::Receive, settings_.request});
        return startService(c);
    }
    if (tcb.finReceived) serverClose(c);
}

void Crowd::startService(std::uint32_t c)
{
    connections_[c].work = Work::Serving;
    if (draw() < settings_.hangs) {  // Thread.sleep, a dead backend: the handler never comes back
        if (watcher_ != nullptr) watcher_->hung(now_, connections_[c].number);
        return;
    }
    const Item done = item(c, What::Served);
    if (settings_.serviceVaries) queue_.putRandom(now_, exponential(settings_.service), kApplications, done);
    else wake(settings_.service, done);
}

void Crowd::served(std::uint32_t c)
{
    Connection& connection = connections_[c];
    if (connection.work != Work::Serving || !has(c, HostId::Server)) return;
    if (draw() < settings_.forgets) return releaseWorker(c);  // the thread is free, the socket never is
    connection.work = Work::AwaitingEof;
    on(c, HostId::Server, UserCall{Call::Send, settings_.response});
    if (!connections_[c].used || !has(c, HostId::Server)) return;
    if (settings_.closer == Closer::Server && !settings_.pooled) return serverClose(c);
    if (end(c, HostId::Server).finReceived) return serverClose(c);
    Item idle = item(c, What::ServerIdle);
    idle.request = connection.request;
    if (settings_.pooled) wake(settings_.serverIdle, idle);
}

void Crowd::serverSawFin(std::uint32_t c)
{
    const Connection& connection = connections_[c];
    const bool waits = connection.work == Work::Reading || connection.work == Work::AwaitingEof;
    if (connection.accepted && waits && end(c, HostId::Server).rcv.unread == 0) serverClose(c);
}

void Crowd::serverIdle(const Item& what)
{
    if (!current(what) || !has(what.connection, HostId::Server)) return;
    const Connection& connection = connections_[what.connection];
    if (connection.work == Work::AwaitingEof && connection.request == what.request) serverClose(what.connection);
}

void Crowd::serverClose(std::uint32_t c)
{
    releaseWorker(c);
    close(c, HostId::Server);
}

void Crowd::releaseWorker(std::uint32_t c)
{
    Connection& connection = connections_[c];
    if (!connection.accepted || connection.work == Work::Released) return;
    const bool forgotten = connection.work == Work::Serving && has(c, HostId::Server);
    connection.work = Work::Released;
    --counters_.busyWorkers;
    if (!forgotten) --counters_.fileDescriptors;
    acceptAll();
}

}  // namespace tcp
