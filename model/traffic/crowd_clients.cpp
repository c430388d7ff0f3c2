#include "traffic/crowd_clients.h"

namespace tcp {
namespace {

Duration perSecond(double rate) { return Duration{static_cast<std::int64_t>(1e6 / rate)}; }

}  // namespace

CrowdClients::CrowdClients(CrowdState& crowd, CrowdLink& link) : crowd_(crowd), kernel_(crowd, link, HostId::Client)
{
    const CrowdSettings& settings = crowd.settings;
    const auto spaces = static_cast<std::size_t>(settings.clients) * static_cast<std::size_t>(settings.destinations);
    for (std::size_t i = 0; i < spaces; ++i) ports_.emplace_back(settings.portLow, settings.portHigh);
    timeWaiting_.resize(spaces);
}

std::size_t CrowdClients::space(std::uint8_t client, std::uint8_t destination) const
{
    return client * static_cast<std::size_t>(crowd_.settings.destinations) + destination;
}

void CrowdClients::scheduleArrival()
{
    const CrowdSettings& settings = crowd_.settings;
    if (settings.rate <= 0) return;
    CrowdEvent next;
    next.what = CrowdEvent::What::Arrival;
    const Duration between = perSecond(settings.rate);
    if (settings.arrivals == Arrivals::Bursts) return crowd_.wake(between * settings.burst, next);
    if (settings.arrivals == Arrivals::Constant) return crowd_.wake(between, next);
    crowd_.queue.putRandom(crowd_.now, crowd_.drawDuration(between), crowd_rank::kApplications, next);
}

void CrowdClients::arrival()
{
    if (crowd_.now > crowd_.settings.duration) return;
    const int together = crowd_.settings.arrivals == Arrivals::Bursts ? crowd_.settings.burst : 1;
    for (int i = 0; i < together; ++i) begin(0);
    scheduleArrival();
}

// Over a connection of the pool, or over a new one.
void CrowdClients::begin(std::uint8_t tries)
{
    const CrowdSettings& settings = crowd_.settings;
    ++crowd_.tally.counters.requests;
    if (settings.pooled && reusePooled(tries)) return;
    const std::uint8_t client = nextClient_;
    const std::uint8_t destination = nextDestination_;
    nextClient_ = static_cast<std::uint8_t>((nextClient_ + 1) % settings.clients);
    if (nextClient_ == 0) nextDestination_ = static_cast<std::uint8_t>((nextDestination_ + 1) % settings.destinations);
    const auto port = portFor(client, destination);
    if (!port) {
        crowd_.exhaust(Resource::Ports);
        return giveUpTry(tries, Failure::NoPort);
    }
    open(client, destination, *port, tries);
}

bool CrowdClients::reusePooled(std::uint8_t tries)
{
    while (!pool_.empty()) {
        const auto [c, number] = pool_.back();
        pool_.pop_back();
        CrowdRecord& record = crowd_.connections[c];
        const bool there = record.used && record.number == number && has(record);
        if (!there || record.phase != ClientPhase::Idle) continue;
        record.tries = tries;
        record.failed = false;
        sendRequest(c, record);
        return true;
    }
    return false;
}

// A free port, or one whose TIME-WAIT is older than a second where tcp_tw_reuse and timestamps allow that.
std::optional<std::uint16_t> CrowdClients::portFor(std::uint8_t client, std::uint8_t destination)
{
    const std::size_t where = space(client, destination);
    if (const auto port = ports_[where].take()) return port;
    if (!crowd_.settings.twReuse || !crowd_.settings.tcp.config.timestamps) return std::nullopt;
    return portOfTimeWait(where);
}

std::optional<std::uint16_t> CrowdClients::portOfTimeWait(std::size_t where)
{
    Ring<Numbered>& waiting = timeWaiting_[where];
    while (!waiting.empty()) {
        const auto [c, number] = waiting.front();
        CrowdRecord& record = crowd_.connections[c];
        const bool there =
            record.used && record.number == number && has(record) && tcb(record).state() == State::TimeWait;
        if (!there) {
            waiting.pop();
            continue;
        }
        const Instant since = tcb(record).due(Timer::TimeWait) - crowd_.settings.tcp.config.timeWait();
        if (crowd_.now - since < 1s) return std::nullopt;
        waiting.pop();
        on(c, record, UserCall{Call::Abort});  // the new connection takes its place
        return ports_[where].take();
    }
    return std::nullopt;
}

void CrowdClients::open(std::uint8_t client, std::uint8_t destination, std::uint16_t port, std::uint8_t tries)
{
    const std::uint32_t c = crowd_.connections.add();
    CrowdRecord& record = crowd_.connections[c];
    record.client = client;
    record.destination = destination;
    record.port = port;
    record.tries = tries;
    crowd_.connections.makeEnd(record, HostId::Client);
    ++crowd_.tally.counters.connects;
    ++crowd_.tally.counters.portsInUse;
    crowd_.wake(crowd_.settings.clientTimeout, CrowdState::event(c, record, CrowdEvent::What::ClientTimeout));
    on(c, record, UserCall{Call::ActiveOpen, 0, true, clientIss(record.number)});
}

void CrowdClients::arrives(std::uint32_t c, CrowdRecord& record, const Segment& segment)
{
    kernel_.arrived(record, segment, true);
    if (!has(record)) return kernel_.answerWithoutTcb(c, record, segment);
    on(c, record,
       SegmentArrives{segment, {}, true, crowd_.settings.tcp.abortOnOverflow, true, kernel_.manyTimeWaits()});
}

void CrowdClients::expires(std::uint32_t c, CrowdRecord& record, Timer timer)
{
    const CrowdNews news = kernel_.expires(c, record, timer);
    if (news.any()) react(c, record, news);
}

void CrowdClients::react(std::uint32_t c, CrowdRecord& record, CrowdNews news)
{
    const std::uint32_t number = record.number;
    const auto alive = [&] { return record.used && record.number == number && has(record); };
    if (news.has(CrowdNews::TimeWaitBegins) && crowd_.settings.twReuse)
        timeWaiting_[space(record.client, record.destination)].push({c, number});
    if (news.has(CrowdNews::Broken)) fail(c, record, record.request > 1 ? Failure::StaleConnection : Failure::Reset);
    if (news.has(CrowdNews::Established) && alive()) sendRequest(c, record);
    if (news.has(CrowdNews::Readable) && alive()) readable(c, record);
    if (news.has(CrowdNews::FinCame) && alive()) sawFin(c, record);
    if (news.has(CrowdNews::Gone) && alive()) ended(c, record);
}

void CrowdClients::sendRequest(std::uint32_t c, CrowdRecord& record)
{
    const bool first = record.request++ == 0;
    record.phase = ClientPhase::Waiting;
    if (!first) {
        CrowdEvent limit = CrowdState::event(c, record, CrowdEvent::What::ClientTimeout);
        limit.request = record.request;
        crowd_.wake(crowd_.settings.clientTimeout, limit);
    }
    on(c, record, UserCall{Call::Send, crowd_.settings.request});
}

// The response is complete when all of its octets are here.
void CrowdClients::readable(std::uint32_t c, CrowdRecord& record)
{
    if (record.phase != ClientPhase::Waiting || tcb(record).rcv.unread < crowd_.settings.response) return;
    on(c, record, UserCall{Call::Receive});
    ++crowd_.tally.counters.completed;
    if (crowd_.settings.pooled) {
        record.phase = ClientPhase::Idle;
        pool_.emplace_back(c, record.number);
        return;
    }
    record.phase = ClientPhase::Done;
    if (crowd_.settings.closer == Closer::Client) on(c, record, UserCall{kernel_.closeCall()});
}

// The server has closed. A client that minds its connections closes too; a pool does not look.
void CrowdClients::sawFin(std::uint32_t c, CrowdRecord& record)
{
    if (crowd_.settings.clientNeverCloses || record.phase == ClientPhase::Idle) return;
    if (record.phase == ClientPhase::Waiting)
        return fail(c, record, record.request > 1 ? Failure::StaleConnection : Failure::Reset);
    if (!tcb(record).orphan) on(c, record, UserCall{kernel_.closeCall()});
}

void CrowdClients::timeout(const CrowdEvent& event)
{
    const std::uint32_t c = event.connection;
    CrowdRecord& record = crowd_.connections[c];
    if (!CrowdState::current(event, record) || !has(record)) return;
    const bool same = event.request == 0 ? record.request <= 1 : event.request == record.request;
    if (!same) return;
    if (record.phase == ClientPhase::Connecting) return fail(c, record, Failure::ConnectTimeout);
    if (record.phase == ClientPhase::Waiting) fail(c, record, Failure::ReadTimeout);
}

// The application gives this request up and closes the socket.
void CrowdClients::fail(std::uint32_t c, CrowdRecord& record, Failure failure)
{
    if (record.failed || record.phase == ClientPhase::Done || record.phase == ClientPhase::Idle) return;
    const bool connecting = record.phase == ClientPhase::Connecting;
    record.failed = true;
    record.phase = ClientPhase::Done;
    giveUpTry(record.tries, connecting && failure == Failure::ReadTimeout ? Failure::ConnectTimeout : failure);
    if (has(record) && tcb(record).state() != State::Closed) on(c, record, UserCall{kernel_.closeCall()});
}

void CrowdClients::giveUpTry(std::uint8_t tries, Failure failure)
{
    ++crowd_.tally.counters.failures[static_cast<std::size_t>(failure)];
    if (tries >= crowd_.settings.retries) return;
    CrowdEvent again;
    again.what = CrowdEvent::What::Retry;
    again.detail = static_cast<std::uint8_t>(tries + 1);
    crowd_.wake(1s, again);
}

// With the endpoint its port is free.
void CrowdClients::ended(std::uint32_t c, CrowdRecord& record)
{
    crowd_.connections.dropEnd(record, HostId::Client);
    ports_[space(record.client, record.destination)].release(record.port);
    --crowd_.tally.counters.portsInUse;
    crowd_.connections.freeIfOver(c, record);
}

}  // namespace tcp
