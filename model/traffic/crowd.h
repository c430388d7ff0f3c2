#pragma once

#include "protocol/endpoint.h"
#include "simulation/action.h"
#include "traffic/crowd_settings.h"
#include "traffic/crowd_watcher.h"
#include "traffic/endpoints.h"
#include "traffic/event_queue.h"
#include "traffic/ports.h"
#include "traffic/shelf.h"

#include <array>
#include <cstdint>
#include <functional>
#include <optional>
#include <vector>

namespace tcp {

/// Why a request failed, as the client's application sees it.
enum class Failure : std::uint8_t { NoPort, ConnectTimeout, ReadTimeout, Reset, StaleConnection };
inline constexpr int kFailureCount = 5;
/// "EADDRNOTAVAIL", "connect timeout", ...
std::string_view text(Failure failure);

/// What can run out.
enum class Resource : std::uint8_t { Ports, Workers, AcceptQueue, SynQueue, FileDescriptors, TimeWaitBuckets, Orphans };
inline constexpr int kResourceCount = 7;
std::string_view text(Resource resource);

using StateCounts = std::array<std::uint32_t, 11>;

/// Initial sequence numbers of the connections of a crowd, by their number.
constexpr SeqNum clientIss(std::uint32_t connection) { return SeqNum{connection * 64'000U + 1}; }
constexpr SeqNum serverIss(std::uint32_t connection) { return SeqNum{connection * 64'000U + 32'001}; }

/// The whole crowd at one moment.
struct Sample {
    Instant at{};
    std::array<StateCounts, 2> states{};    ///< by host: clients together, server
    std::uint32_t acceptQueue = 0;
    std::uint32_t synQueue = 0;
    std::uint32_t busyWorkers = 0;
    std::uint32_t fileDescriptors = 0;      ///< of the server's process
    std::uint32_t portsInUse = 0;
    std::uint64_t requests = 0;             ///< begun
    std::uint64_t connects = 0;             ///< SYNs that found a port
    std::uint64_t completed = 0;
    std::array<std::uint64_t, kFailureCount> failures{};
    std::uint64_t synsDropped = 0;          ///< by a full accept or SYN queue, or tcp_tw_recycle
    std::uint64_t acceptFailures = 0;       ///< EMFILE
    std::array<std::uint32_t, 2> orphans{};         ///< by host: full sockets that no process owns
    std::array<std::uint32_t, 2> finWait2Minis{};   ///< by host: of those in FIN-WAIT-2, timewait minisocks (Linux)
};

/// How often each row of transitions() was taken, by host.
using Flow = std::array<std::vector<std::uint64_t>, 2>;

/// One connection of the crowd, as a stranger may look at it.
struct CrowdConnection {
    std::uint32_t number = 0;
    std::uint16_t port = 0;
    std::uint8_t client = 0;
    std::uint8_t destination = 0;
    bool accepted = false;
    const Tcb* ends[2] = {nullptr, nullptr};  ///< by HostId; nullptr: gone
};

/// Thousands of connections between clients and one server. Every one is a pair of real endpoints:
/// there is no second, simplified TCP.
class Crowd {
public:
    explicit Crowd(const CrowdSettings& settings);

    /// Runs until the time or the end; false: nothing more will happen.
    bool runUntil(Instant time);
    Instant now() const { return now_; }
    /// When arrivals and their tail are over.
    Instant end() const { return settings_.duration + settings_.tail; }

    const Sample& counters() const { return counters_; }
    Sample sample() const;
    std::optional<Instant> firstExhausted(Resource resource) const { return exhausted_[static_cast<int>(resource)]; }
    const Flow& flow() const { return flow_; }
    std::uint64_t lifetimes() const { return ended_; }
    std::uint64_t events() const { return eventCount_; }
    std::size_t live() const { return connections_.size() - freeConnections_.size(); }
    /// Memory in octets of all that grows with the connections: endpoints, bookkeeping, events and segments.
    std::size_t octets() const;
    /// Calls with every live connection; its TCBs last as long as the call.
    void forEach(const std::function<void(const CrowdConnection&)>& visit) const;

    /// One at most; it must live as long as the crowd runs.
    void watch(CrowdWatcher* watcher) { watcher_ = watcher; }

private:
    static constexpr std::uint32_t kNone = 0xFFFFFFFF;
    // What comes first within one tick, as in a world: segments by age, then timers by host and kind. Applications
    // wake when the kernels have done all that is due.
    static constexpr unsigned kSegments = 0;
    static constexpr unsigned kTimers = 1;
    static constexpr unsigned kApplications = kTimers + 2 * kTimerCount;

    enum class Phase : std::uint8_t { Connecting, Waiting, Idle, Done };
    enum class Work : std::uint8_t { Queued, Reading, Serving, AwaitingEof, Released };
    enum class What : std::uint8_t { Segment, Timer, Arrival, Spoofed, ClientTimeout, Served, ServerIdle, Retry };

    struct Item {
        std::uint32_t connection = 0;
        std::uint16_t generation = 0;
        What what{};
        std::uint8_t detail = 0;    ///< the host that receives; host and timer; how many tries there were
        std::uint32_t request = 0;  ///< of the connection, whose time-out this is
    };
    static_assert(kApplications < EventQueue<Item>::kRanks);

    /// What an event at an endpoint means for its application.
    struct News {
        bool established = false;
        bool readable = false;
        bool finCame = false;
        bool broken = false;
        bool gone = false;

        bool any() const { return established | readable | finCame | broken | gone; }
    };

    struct Connection {
        std::uint32_t end[2] = {kNone, kNone};
        std::uint32_t number = 0;
        std::uint32_t request = 0;      ///< of the pool: counts requests, so that old time-outs are known as old
        std::uint16_t generation = 0;
        std::uint16_t port = 0;
        std::uint16_t flying = 0;       ///< segments on their way, which outlive both ends
        std::uint8_t client = 0;
        std::uint8_t destination = 0;
        std::uint8_t tries = 0;
        Phase phase = Phase::Connecting;
        Work work = Work::Queued;
        std::uint8_t cookiePeriod = 0;  ///< in which that was made, modulo 256
        bool used : 1 = false;
        bool accepted : 1 = false;
        bool spoofed : 1 = false;
        bool failed : 1 = false;
        bool holdsPort : 1 = false;
        bool cookie : 1 = false;        ///< its SYN was answered with one, which has not come back
        bool halfOpen : 1 = false;      ///< counts in the SYN queue
        bool queued : 1 = false;        ///< counts in the accept queue
    };

    /// One endpoint of one connection.
    struct Here {
        std::uint32_t c = 0;
        Connection& connection;
        HostId side{};
        Tcb& tcb;
    };

    // crowd.cpp
    void handle(const Item& item);
    void ended(std::uint32_t connection, HostId side);
    void freeIfOver(std::uint32_t connection);
    void wake(Duration after, const Item& item);
    Item item(std::uint32_t connection, What what) const;
    bool current(const Item& item) const;
    std::uint32_t newConnection();
    Tcb& end(std::uint32_t connection, HostId side) { return ends_.at(connections_[connection].end[index(side)]); }
    bool has(std::uint32_t connection, HostId side) const { return connections_[connection].end[index(side)] != kNone; }
    void exhaust(Resource resource);
    double draw();
    Duration exponential(Duration mean);

    // crowd_ends.cpp
    void on(std::uint32_t connection, HostId side, const Event& event);
    void carryOut(const Here& here, const Effect& effect, News& news);
    void tellApplication(std::uint32_t connection, HostId side, const News& news);
    void arrives(const Item& item);
    void putTimer(const Here& here, Timer timer, Instant due);
    void expires(const Item& item);
    void carry(std::uint32_t c, Connection& connection, HostId from, const Segment& segment);
    void arrived(std::uint32_t connection, HostId to, const Segment& segment, bool taken);
    void answerWithoutTcb(std::uint32_t connection, HostId to, const Segment& segment);
    void deliver(std::uint32_t c, const Connection& connection, HostId to, const Segment& segment);
    void note(const Here& here, const StateChanged& change);
    void entersTimeWait(const Here& here);

    // crowd_client.cpp
    void arrival();
    void scheduleArrival();
    void scheduleSpoofed();
    void begin(std::uint8_t tries);
    bool reusePooled(std::uint8_t tries);
    void open(std::uint8_t client, std::uint8_t destination, std::uint16_t port, std::uint8_t tries);
    void spoofedSyn();
    std::optional<std::uint16_t> portFor(std::uint8_t client, std::uint8_t destination);
    void sendRequest(std::uint32_t connection);
    void clientReadable(std::uint32_t connection);
    void clientSawFin(std::uint32_t connection);
    void clientTimeout(const Item& item);
    void fail(std::uint32_t connection, Failure failure);
    void giveUpTry(std::uint8_t tries, Failure failure);
    void close(std::uint32_t connection, HostId side);
    Ports& ports(std::uint8_t client, std::uint8_t destination);

    // crowd_server.cpp
    void synArrives(std::uint32_t connection, const Segment& segment);
    bool synQueueFull() const;
    void dropSyn(std::uint32_t connection, const Segment& segment);
    void answerWithCookie(std::uint32_t connection, const Segment& syn);
    bool cookieFits(const Connection& connection, const Segment& segment) const;
    bool cookieArrives(std::uint32_t connection, const Segment& segment);
    bool acceptQueueFull() const;
    bool recycleDrops(const Connection& connection) const;
    void joinQueue(std::uint32_t connection);
    void acceptAll();
    void startService(std::uint32_t connection);
    void served(std::uint32_t connection);
    void serverReadable(std::uint32_t connection);
    void serverSawFin(std::uint32_t connection);
    void serverIdle(const Item& item);
    void releaseWorker(std::uint32_t connection);
    void serverClose(std::uint32_t connection);

    CrowdSettings settings_;
    Instant now_{};
    EventQueue<Item> queue_;
    Shelf<Connection> connections_;
    std::vector<std::uint32_t> freeConnections_;
    Endpoints ends_;
    Tcb listener_;                  ///< of which every connection of the server is a copy
    Ring<Segment> flights_;
    std::vector<Ports> ports_;
    std::vector<Ring<std::pair<std::uint32_t, std::uint32_t>>> timeWaiting_;  ///< connection, number; by tuple space
    Ring<std::pair<std::uint32_t, std::uint32_t>> acceptQueue_;
    std::vector<std::pair<std::uint32_t, std::uint32_t>> pool_;
    std::vector<Duration> clocks_;              ///< timestamp offset of each client behind the NAT
    std::optional<std::pair<Duration, Instant>> lastStamp_;  ///< what tcp_tw_recycle remembers of the one address
    Effects effects_;
    Sample counters_;
    std::array<std::optional<Instant>, kResourceCount> exhausted_{};
    Flow flow_;
    std::uint64_t random_;
    std::uint64_t ended_ = 0;
    std::uint64_t eventCount_ = 0;
    std::uint32_t numbers_ = 0;
    std::uint8_t nextClient_ = 0;
    std::uint8_t nextDestination_ = 0;
    CrowdWatcher* watcher_ = nullptr;
};

}  // namespace tcp
