#include "simulation/world.h"

#include "simulation/host_kernel.h"

#include <algorithm>

namespace tcp {
namespace {

struct DueTimer {
    Instant due = kNever;
    HostId host{};
    std::uint32_t connection = 0;
    Timer timer{};
};

DueTimer earliestTimer(const std::array<Host, 2>& hosts)
{
    DueTimer first;
    for (const Host& host : hosts) {
        for (const Connection& connection : host.connections) {
            for (int i = 0; i < kTimerCount; ++i) {
                const auto timer = static_cast<Timer>(i);
                const Instant due = connection.tcb.due(timer);
                if (due < first.due) first = {due, host.id, connection.number, timer};
            }
        }
    }
    return first;
}

bool owesAck(const Host& host)
{
    return std::ranges::any_of(host.connections, [](const Connection& c) { return c.tcb.ackOwed; });
}

Host makeHost(HostId id, const Settings& settings)
{
    Host host;
    host.id = id;
    host.config = settings.config;
    host.config.deviation = settings.bugs[index(id)];
    host.backlog = settings.backlog;
    host.firstIss = id == HostId::Client ? settings.issClient : settings.issServer;
    host.random = settings.seed * 2654435769ULL + index(id) + 1;
    return host;
}

}  // namespace

World::World(const Settings& settings)
    : settings_(settings), hosts_{makeHost(HostId::Client, settings), makeHost(HostId::Server, settings)}
{
    network_.latency = settings.latency;
    network_.lossPerMillion = static_cast<std::uint32_t>(settings.loss * 1'000'000);
    network_.random = settings.seed * 0x9E3779B97F4A7C15ULL + 1;
}

void World::step(const Cause& cause, Happenings* story)
{
    if (const auto* action = std::get_if<Action>(&cause)) return act(*action, story);
    if (const auto* advance = std::get_if<Advance>(&cause)) {
        const Instant limit = nextDue().value_or(kNever);
        now_ = std::max(now_, std::min(advance->to, limit));
        return;
    }
    nextEvent(story);
}

void World::act(const Action& action, Happenings* story)
{
    if (const auto* call = std::get_if<CallAction>(&action)) {
        HostKernel(*this, call->host, story).call(*call);
    } else if (const auto* forged = std::get_if<InjectAction>(&action)) {
        HostKernel(*this, forged->host, story).inject(*forged);
    } else if (const auto* rule = std::get_if<ImpairAction>(&action)) {
        network_.plan.push_back(*rule);
    } else if (const auto* cable = std::get_if<CableAction>(&action)) {
        network_.up = cable->up;
    } else if (const auto* latency = std::get_if<LatencyAction>(&action)) {
        network_.latency = latency->oneWay;
    } else if (const auto* hand = std::get_if<FlightAction>(&action)) {
        network_.change(*hand, now_, story);
    }
}

// Ties: a segment arrives before a timer expires; segments by age, timers by host, connection and kind.
void World::nextEvent(Happenings* story)
{
    const DueTimer timer = earliestTimer(hosts_);
    if (!network_.flights.empty() && network_.flights.front().due <= timer.due) {
        const Flight flight = network_.flights.front();
        network_.flights.erase(network_.flights.begin());
        now_ = std::max(now_, flight.due);
        return HostKernel(*this, other(flight.from), story).arrives(flight);
    }
    if (timer.due == kNever) return;
    now_ = std::max(now_, timer.due);
    HostKernel(*this, timer.host, story).timeout(timer.connection, timer.timer);
}

std::optional<Instant> World::nextDue() const
{
    Instant due = earliestTimer(hosts_).due;
    if (!network_.flights.empty()) due = std::min(due, network_.flights.front().due);
    if (due == kNever) return std::nullopt;
    return due;
}

bool World::quiet() const { return network_.flights.empty() && !owesAck(hosts_[0]) && !owesAck(hosts_[1]); }

std::string_view World::wouldAnswer(HostId host, HostCall call) const
{
    World trial = *this;
    Happenings story;
    trial.step(Action{CallAction{host, call, call == HostCall::Send ? 1U : 0U}}, story);
    for (const Happening& happening : story) {
        if (const auto* called = std::get_if<Called>(&happening.what)) return called->result;
    }
    return {};
}

}  // namespace tcp
