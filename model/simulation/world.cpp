#include "simulation/world.h"

#include "simulation/host_kernel.h"
#include "simulation/mixed.h"

#include <algorithm>
#include <utility>

namespace tcp {
namespace {

struct DueTimer {
    Instant due = kNever;
    HostId host{};
    const Connection* connection = nullptr;  ///< nullptr: the time of a close() that waits is over
};

DueTimer earliestTimer(const std::array<Host, 2>& hosts)
{
    DueTimer first;
    for (const Host& host : hosts) {
        if (host.lingers && host.lingers->until < first.due) first = {host.lingers->until, host.id, nullptr};
        for (const Connection& connection : host.connections) {
            if (connection.due < first.due) first = {connection.due, host.id, &connection};
        }
    }
    return first;
}

bool owesAck(const Host& host)
{
    return std::ranges::any_of(host.connections, [](const Connection& c) { return c.tcb.ackOwed; });
}

// RFC 7323 5.4: the clock of a host's timestamps begins anywhere, so that it does not tell how long the host runs.
std::uint32_t timestampOffset(HostId id, std::uint64_t seed)
{
    const std::uint64_t mixed = (seed * 2 + index(id) + 1) * 0x9E3779B97F4A7C15ULL;
    return static_cast<std::uint32_t>(mixed >> 32);
}

Host makeHost(HostId id, const Settings& settings)
{
    Host host;
    host.id = id;
    host.config = settings.of(id).config;
    host.config.deviation = settings.bugs[index(id)];
    host.config.timestampOffset = timestampOffset(id, settings.seed);
    host.backlog = settings.of(id).backlog;
    host.firstIss = id == HostId::Client ? settings.issClient : settings.issServer;
    host.secret = mixed(settings.seed * 2 + index(id));
    return host;
}

}  // namespace

World::World(const Settings& settings)
    : settings_(settings), hosts_{makeHost(HostId::Client, settings), makeHost(HostId::Server, settings)}
{
    network_.latency = settings.latency;
    network_.box = Box(settings.box);
    network_.lossPerMillion = static_cast<std::uint32_t>(settings.loss * 1'000'000);
    network_.random = settings.seed * 0x9E3779B97F4A7C15ULL + 1;
}

World World::observed(const Settings& settings, Instant now, std::array<Host, 2> hosts, Network network)
{
    World world(settings);
    world.now_ = now;
    world.hosts_ = std::move(hosts);
    for (Host& host : world.hosts_) std::ranges::for_each(host.connections, &Connection::noteDue);
    world.network_ = std::move(network);
    return world;
}

void World::step(const Cause& cause, TraceLog* log)
{
    if (const auto* action = std::get_if<Action>(&cause)) return act(*action, log);
    if (const auto* advance = std::get_if<Advance>(&cause)) {
        const Instant limit = nextDue().value_or(kNever);
        now_ = std::max(now_, std::min(advance->to, limit));
        return;
    }
    nextEvent(log);
}

void World::act(const Action& action, TraceLog* log)
{
    if (const auto* call = std::get_if<CallAction>(&action)) {
        HostKernel(*this, call->host, log).call(*call);
    } else if (const auto* forged = std::get_if<InjectAction>(&action)) {
        HostKernel(*this, forged->host, log).inject(*forged);
    } else if (const auto* rule = std::get_if<ImpairAction>(&action)) {
        network_.plan.push_back(*rule);
    } else if (const auto* cable = std::get_if<CableAction>(&action)) {
        network_.up = cable->up;
    } else if (const auto* latency = std::get_if<LatencyAction>(&action)) {
        network_.latency = latency->oneWay;
    } else if (const auto* hand = std::get_if<FlightAction>(&action)) {
        network_.change(*hand, now_, TraceRecorder(lastEvent_, log));
    }
}

// Ties: what the box in the middle does comes first, then a segment arrives before a timer expires; segments by age,
// timers by host, connection and kind.
void World::nextEvent(TraceLog* log)
{
    const DueTimer timer = earliestTimer(hosts_);
    const Instant box = network_.boxDue();
    const Instant arrival = network_.flights.empty() ? kNever : network_.flights.front().due;
    if (box != kNever && box <= std::min(arrival, timer.due)) {
        now_ = std::max(now_, box);
        return network_.boxActs(now_, TraceRecorder(lastEvent_, log));
    }
    if (!network_.flights.empty() && network_.flights.front().due <= timer.due) {
        const Flight flight = network_.flights.front();
        network_.flights.erase(network_.flights.begin());
        now_ = std::max(now_, flight.due);
        return HostKernel(*this, other(flight.from), log).arrives(flight);
    }
    if (timer.due == kNever) return;
    now_ = std::max(now_, timer.due);
    HostKernel kernel(*this, timer.host, log);
    if (timer.connection == nullptr) kernel.lingerTimeout();
    else kernel.timeout(timer.connection->number, timer.connection->firstDue());
}

std::optional<Instant> World::nextDue() const
{
    Instant due = std::min(earliestTimer(hosts_).due, network_.boxDue());
    if (!network_.flights.empty()) due = std::min(due, network_.flights.front().due);
    if (due == kNever) return std::nullopt;
    return due;
}

bool World::quiet() const { return network_.flights.empty() && !owesAck(hosts_[0]) && !owesAck(hosts_[1]); }

std::string_view World::wouldAnswer(HostId host, HostCall call) const
{
    World trial = *this;
    TraceLog log;
    trial.step(Action{CallAction{host, call, call == HostCall::Send ? 1U : 0U}}, log);
    for (const TraceEvent& event : log) {
        if (const auto* called = std::get_if<Called>(&event.what)) return called->result;
    }
    return {};
}

}  // namespace tcp
