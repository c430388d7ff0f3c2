#include "traffic/crowd.h"

#include <algorithm>

namespace tcp {
namespace {

Duration perSecond(double rate) { return Duration{static_cast<std::int64_t>(1e6 / rate)}; }

}  // namespace

void Crowd::scheduleArrival()
{
    if (settings_.rate <= 0) return;
    Item next;
    next.what = What::Arrival;
    if (settings_.arrivals == Arrivals::Bursts)
        return wake(perSecond(settings_.rate) * settings_.burst, next);
    if (settings_.arrivals == Arrivals::Poisson)
        return queue_.putRandom(now_, exponential(perSecond(settings_.rate)), kApplications, next);
    wake(perSecond(settings_.rate), next);
}

void Crowd::scheduleSpoofed()
{
    Item next;
    next.what = What::Spoofed;
    wake(perSecond(settings_.spoofedRate), next);
}

void Crowd::arrival()
{
    if (now_ > settings_.duration) return;
    const int together = settings_.arrivals == Arrivals::Bursts ? settings_.burst : 1;
    for (int i = 0; i < together; ++i) begin(0);
    scheduleArrival();
}

// One request: over a connection of the pool, or over a new one.
void Crowd::begin(std::uint8_t tries)
{
    ++counters_.requests;
    if (settings_.pooled && reusePooled(tries)) return;
    const std::uint8_t client = nextClient_;
    const std::uint8_t destination = nextDestination_;
    nextClient_ = static_cast<std::uint8_t>((nextClient_ + 1) % settings_.clients);
    if (nextClient_ == 0) nextDestination_ = static_cast<std::uint8_t>((nextDestination_ + 1) % settings_.destinations);
    const auto port = portFor(client, destination);
    if (!port) {
        exhaust(Resource::Ports);
        return giveUpTry(tries, Failure::NoPort);
    }
    open(client, destination, *port, tries);
}

bool Crowd::reusePooled(std::uint8_t tries)
{
    while (!pool_.empty()) {
        const auto [c, number] = pool_.back();
        pool_.pop_back();
        Connection& connection = connections_[c];
        const bool there = connection.used && connection.number == number && has(c, HostId::Client);
        if (!there || connection.phase != Phase::Idle) continue;
        connection.tries = tries;
        connection.failed = false;
        sendRequest(c);
        return true;
    }
    return false;
}

Ports& Crowd::ports(std::uint8_t client, std::uint8_t destination)
{
    return ports_[client * static_cast<std::size_t>(settings_.destinations) + destination];
}

// A free port, or one whose TIME-WAIT is older than a second where tcp_tw_reuse and timestamps allow that.
std::optional<std::uint16_t> Crowd::portFor(std::uint8_t client, std::uint8_t destination)
{
    if (const auto port = ports(client, destination).take()) return port;
    if (!settings_.twReuse || !settings_.timestamps) return std::nullopt;
    auto& waiting = timeWaiting_[client * static_cast<std::size_t>(settings_.destinations) + destination];
    while (!waiting.empty()) {
        const auto [c, number] = waiting.front();
        const bool there = connections_[c].used && connections_[c].number == number && has(c, HostId::Client) &&
                           end(c, HostId::Client).state() == State::TimeWait;
        if (!there) {
            waiting.pop();
            continue;
        }
        const Instant since = end(c, HostId::Client).due(Timer::TimeWait) - settings_.tcp.config.timeWait();
        if (now_ - since < 1s) return std::nullopt;
        waiting.pop();
        on(c, HostId::Client, UserCall{Call::Abort});  // the new connection takes its place
        return ports(client, destination).take();
    }
    return std::nullopt;
}

void Crowd::open(std::uint8_t client, std::uint8_t destination, std::uint16_t port, std::uint8_t tries)
{
    const std::uint32_t c = newConnection();
    Connection& connection = connections_[c];
    connection.client = client;
    connection.destination = destination;
    connection.port = port;
    connection.tries = tries;
    connection.holdsPort = true;
    connection.end[index(HostId::Client)] = ends_.make();
    ++counters_.connects;
    ++counters_.portsInUse;
    Item limit = item(c, What::ClientTimeout);
    wake(settings_.clientTimeout, limit);
    const SeqNum iss = clientIss(connection.number);
    on(c, HostId::Client, UserCall{Call::ActiveOpen, 0, true, iss});
}

// A SYN with somebody else's address: the answer goes nowhere.
void Crowd::spoofedSyn()
{
    if (now_ > settings_.duration) return;
    const std::uint32_t c = newConnection();
    connections_[c].spoofed = true;
    connections_[c].phase = Phase::Done;
    Segment syn;
    syn.seq = clientIss(connections_[c].number);
    syn.ctl = ctl::SYN;
    syn.wnd = 65535;
    if (watcher_ != nullptr) watcher_->forged(now_, connections_[c].number, syn);
    synArrives(c, syn);
    if (connections_[c].used && !has(c, HostId::Server)) {
        connections_[c].used = false;
        ++connections_[c].generation;
        freeConnections_.push_back(c);
    }
    scheduleSpoofed();
}

void Crowd::sendRequest(std::uint32_t c)
{
    Connection& connection = connections_[c];
    const bool first = connection.request++ == 0;
    connection.phase = Phase::Waiting;
    if (!first) {
        Item limit = item(c, What::ClientTimeout);
        limit.request = connection.request;
        wake(settings_.clientTimeout, limit);
    }
    on(c, HostId::Client, UserCall{Call::Send, settings_.request});
}

// The response is complete when all of its octets are here.
void Crowd::clientReadable(std::uint32_t c)
{
    if (connections_[c].phase != Phase::Waiting || end(c, HostId::Client).rcv.unread < settings_.response) return;
    on(c, HostId::Client, UserCall{Call::Receive});
    Connection& connection = connections_[c];
    ++counters_.completed;
    if (settings_.pooled) {
        connection.phase = Phase::Idle;
        pool_.emplace_back(c, connection.number);
        return;
    }
    connection.phase = Phase::Done;
    if (settings_.closer == Closer::Client) close(c, HostId::Client);
}

// The server has closed. A client that minds its connections closes too; a pool does not look.
void Crowd::clientSawFin(std::uint32_t c)
{
    if (settings_.clientNeverCloses || connections_[c].phase == Phase::Idle) return;
    if (connections_[c].phase == Phase::Waiting)
        return fail(c, connections_[c].request > 1 ? Failure::StaleConnection : Failure::Reset);
    const bool closed = end(c, HostId::Client).orphan;
    if (!closed) close(c, HostId::Client);
}

void Crowd::clientTimeout(const Item& what)
{
    if (!current(what) || !has(what.connection, HostId::Client)) return;
    const Connection& connection = connections_[what.connection];
    const bool same = what.request == 0 ? connection.request <= 1 : what.request == connection.request;
    if (!same) return;
    if (connection.phase == Phase::Connecting) return fail(what.connection, Failure::ConnectTimeout);
    if (connection.phase == Phase::Waiting) fail(what.connection, Failure::ReadTimeout);
}

// The application gives this request up and closes the socket.
void Crowd::fail(std::uint32_t c, Failure failure)
{
    Connection& connection = connections_[c];
    if (connection.failed || connection.phase == Phase::Done || connection.phase == Phase::Idle) return;
    const bool connecting = connection.phase == Phase::Connecting;
    connection.failed = true;
    connection.phase = Phase::Done;
    giveUpTry(connection.tries, connecting && failure == Failure::ReadTimeout ? Failure::ConnectTimeout : failure);
    if (has(c, HostId::Client) && end(c, HostId::Client).state() != State::Closed) close(c, HostId::Client);
}

void Crowd::giveUpTry(std::uint8_t tries, Failure failure)
{
    ++counters_.failures[static_cast<std::size_t>(failure)];
    if (tries >= settings_.retries) return;
    Item again;
    again.what = What::Retry;
    again.detail = static_cast<std::uint8_t>(tries + 1);
    wake(1s, again);
}

// Too many orphans: the kernel resets instead of waiting (tcp_max_orphans).
void Crowd::close(std::uint32_t c, HostId side)
{
    const bool many = counters_.orphans[index(side)] >= static_cast<std::uint32_t>(settings_.maxOrphans);
    if (many) exhaust(Resource::Orphans);
    on(c, side, UserCall{many ? Call::Abort : Call::Close});
}

}  // namespace tcp
