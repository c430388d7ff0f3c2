// Figures of the crowd: lifetimes a second and how they scale, what a live connection takes, how far that is from only
// popping as many events, and ns-3 where it is installed. A lifetime is handshake, request, response, close by the
// client, TIME-WAIT of 60 s; 400 begin in a second, so 24,000 are alive at once.

#include "traffic/crowd.h"

#include <benchmark/benchmark.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>

namespace tcp {
namespace {

constexpr double kRate = 400;
constexpr Duration kTail = 70s;

CrowdSettings crowdOf(std::int64_t lifetimes)
{
    CrowdSettings settings = crowdDefaults();
    settings.tcp.latency = 1ms;
    settings.service = 1ms;
    settings.workers = 2000;
    settings.fdLimit = 65535;
    settings.rate = kRate;
    settings.duration = Duration{static_cast<std::int64_t>(double(lifetimes) / kRate * 1e6)};
    settings.tail = kTail;
    return settings;
}

double secondsSince(std::clock_t begun) { return double(std::clock() - begun) / CLOCKS_PER_SEC; }

/// The same number of events in the same queue with the same delays, and nothing done about them: of each lifetime one
/// arrival, ten segments one after the other, its handler, its TIME-WAIT, and eight timers that are old when they are
/// due.
class OnlyPopping {
public:
    explicit OnlyPopping(std::int64_t lifetimes) : left_(lifetimes)
    {
        queue_.put(Instant{}, kBetween, kApplications, {});
    }

    std::uint64_t run()
    {
        std::uint64_t events = 0;
        while (!queue_.empty()) {
            const auto entry = queue_.front();
            queue_.pop();
            ++events;
            if (entry.item.kind == 0) arrival(entry.due());
            else if (entry.item.kind <= kHops) queue_.put(entry.due(), 1ms, kSegments, {0, entry.item.kind + 1, 0});
        }
        return events;
    }

private:
    struct Item {
        std::uint32_t connection = 0;
        std::uint32_t kind = 0;
        std::uint32_t flight = 0;
    };
    static constexpr Duration kBetween{2500};
    static constexpr std::uint32_t kHops = 10;
    static constexpr std::uint32_t kOld = 100;
    static constexpr unsigned kSegments = 0;
    static constexpr unsigned kApplications = 15;

    void arrival(Instant now)
    {
        queue_.put(now, 1ms, kSegments, {0, 1, 0});
        queue_.put(now, 60s, 3, {0, kOld, 0});
        queue_.put(now, 5s, kApplications, {0, kOld, 0});
        queue_.put(now, 1s, 1, {0, kOld, 0});
        queue_.put(now, 40ms, 7, {0, kOld, 0});
        for (unsigned rank : {1, 1, 1, 8, 8}) queue_.put(now, 200ms, rank, {0, kOld, 0});
        if (--left_ > 0) queue_.put(now, kBetween, kApplications, {});
    }

    EventQueue<Item> queue_;
    std::int64_t left_;
};

double secondsOfPopping(std::int64_t lifetimes, std::uint64_t& events)
{
    const std::clock_t begun = std::clock();
    events = OnlyPopping(lifetimes).run();
    return secondsSince(begun);
}

struct Played {
    double seconds = 0;
    std::uint64_t lifetimes = 0;
    std::uint64_t events = 0;
    double octets = 0;  ///< for a live connection, when most are alive
};

Played play(std::int64_t lifetimes)
{
    const CrowdSettings settings = crowdOf(lifetimes);
    Played played;
    const std::clock_t begun = std::clock();
    Crowd crowd(settings);
    crowd.runUntil(settings.duration);
    played.octets = double(crowd.octets()) / double(crowd.live());
    crowd.runUntil(crowd.end());
    played.seconds = secondsSince(begun);
    played.lifetimes = crowd.lifetimes();
    played.events = crowd.events();
    return played;
}

void lifetimes(benchmark::State& state)
{
    Played last;
    for (auto _ : state) last = play(state.range(0));
    std::uint64_t popped = 0;
    const double bound = secondsOfPopping(state.range(0), popped);
    state.counters["lifetimes/s"] = double(last.lifetimes) / last.seconds;
    state.counters["ns/event"] = last.seconds * 1e9 / double(last.events);
    state.counters["octets"] = last.octets;
    state.counters["bound_ns/event"] = bound * 1e9 / double(popped);
    state.counters["times_bound"] = (last.seconds / double(last.events)) / (bound / double(popped));
}

/// What `ns3_lifetimes COUNT` prints; 0 where it is not there.
double secondsOfPeer(std::int64_t lifetimes)
{
    const std::string command = std::string(PEER_PROGRAM " ") + std::to_string(lifetimes) + " 2>/dev/null";
    std::FILE* pipe = ::popen(command.c_str(), "r");
    if (pipe == nullptr) return 0;
    long long over = 0;
    double seconds = 0;
    const bool read = std::fscanf(pipe, "%lld %lf", &over, &seconds) == 2;
    return ::pclose(pipe) == 0 && read && over == lifetimes ? seconds : 0;
}

void ns3(benchmark::State& state)
{
    double peer = 0;
    for (auto _ : state) peer = secondsOfPeer(state.range(0));
    if (peer <= 0) return state.SkipWithError("ns3_lifetimes is not there (see benchmark.cmake)");
    const Played ours = play(state.range(0));
    state.counters["lifetimes/s"] = double(state.range(0)) / peer;
    state.counters["ours/s"] = double(ours.lifetimes) / ours.seconds;
    state.counters["ours_is_faster_by"] = peer / ours.seconds;
}

void add(std::int64_t most)
{
    for (std::int64_t count = 10'000; count <= most; count *= 10)
        benchmark::RegisterBenchmark("lifetimes", lifetimes)->Arg(count)->Iterations(1)->Unit(benchmark::kMillisecond);
    if (most < 100'000) return;
    for (const std::int64_t count : {1'000, 10'000})
        benchmark::RegisterBenchmark("ns3", ns3)->Arg(count)->Iterations(1)->Unit(benchmark::kMillisecond);
}

}  // namespace
}  // namespace tcp

int main(int argc, char** argv)
{
    const char* asked = std::getenv("LIFETIMES");
    tcp::add(asked != nullptr ? std::atoll(asked) : 10'000'000);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
