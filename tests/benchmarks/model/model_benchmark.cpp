// Figures of the model: what one connection costs, what a step back costs, how fast the walk over all worlds is.

#include "exploration/explorer.h"
#include "report/trace.h"
#include "simulation/profiles.h"
#include "simulation/timeline.h"

#include <benchmark/benchmark.h>

namespace tcp {
namespace {

enum class Trace { Off, On, Text };

/// Handshake, 1 KiB each way, close from both sides, TIME-WAIT over: again and again in one world.
class Lifetimes {
public:
    explicit Lifetimes(Trace trace) : trace_(trace), world_(findProfile("linux")->settings())
    {
        call(HostId::Server, HostCall::Listen);
    }

    void live()
    {
        call(HostId::Client, HostCall::Connect);
        settle();
        call(HostId::Client, HostCall::Send, 1024);
        settle();
        call(HostId::Server, HostCall::Send, 1024);
        settle();
        call(HostId::Client, HostCall::Close);
        settle();
        call(HostId::Server, HostCall::Close);
        while (world_.nextDue()) step(NextEvent{});
    }

    std::size_t events() const { return events_; }
    std::size_t octets() const { return octets_; }

private:
    void call(HostId host, HostCall what, std::uint32_t octets = 0) { step(Action{CallAction{host, what, octets}}); }
    void settle()
    {
        while (!world_.quiet()) step(NextEvent{});
    }

    void step(const Cause& cause)
    {
        ++events_;
        if (trace_ == Trace::Off) return world_.step(cause);
        story_.clear();
        world_.step(cause, story_);
        if (trace_ == Trace::On) return;
        for (const TraceEvent& event : story_) octets_ += traceLine(event).size();
    }

    Trace trace_;
    World world_;
    TraceLog story_;
    std::size_t events_ = 0;
    std::size_t octets_ = 0;
};

void lifetimes(benchmark::State& state, Trace trace)
{
    Lifetimes run(trace);
    for (auto _ : state) run.live();
    state.counters["lifetimes/s"] = benchmark::Counter(double(state.iterations()), benchmark::Counter::kIsRate);
    state.counters["events/s"] = benchmark::Counter(double(run.events()), benchmark::Counter::kIsRate);
}
BENCHMARK_CAPTURE(lifetimes, trace_off, Trace::Off);
BENCHMARK_CAPTURE(lifetimes, trace_on, Trace::On);
BENCHMARK_CAPTURE(lifetimes, trace_as_text, Trace::Text);

Timeline longTimeline(std::size_t steps)
{
    Settings settings = findProfile("linux")->settings();
    settings.config.keepAlive = 1s;
    settings.config.keepAliveInterval = 1s;
    Timeline timeline{World(settings)};
    timeline.apply(Action{CallAction{HostId::Server, HostCall::Listen}});
    timeline.apply(Action{CallAction{HostId::Client, HostCall::Connect}});
    while (timeline.size() < steps) timeline.apply(NextEvent{});
    return timeline;
}

void worldCopy(benchmark::State& state)
{
    const Timeline timeline = longTimeline(10);
    for (auto _ : state) {
        World copy = timeline.last();
        benchmark::DoNotOptimize(copy);
    }
    state.counters["octets"] = double(sizeof(World));
}
BENCHMARK(worldCopy);

void seek(benchmark::State& state)
{
    static const Timeline timeline = longTimeline(100'000);
    std::size_t moment = 0;
    for (auto _ : state) {
        moment = (moment + 61'803) % timeline.size();
        benchmark::DoNotOptimize(timeline.at(moment).now());
    }
}
BENCHMARK(seek);

void replay(benchmark::State& state)
{
    const Timeline timeline = longTimeline(10'000);
    for (auto _ : state) benchmark::DoNotOptimize(timeline.replayed().size());
    state.counters["steps/s"] = benchmark::Counter(10'000.0 * double(state.iterations()), benchmark::Counter::kIsRate);
}
BENCHMARK(replay);

void explore(benchmark::State& state)
{
    ExploreOptions options;
    options.opens = 1;
    options.sends = 0;
    options.loss = true;
    std::size_t worlds = 0;
    for (auto _ : state) worlds += Explorer(options).run().worlds;
    state.counters["worlds/s"] = benchmark::Counter(double(worlds), benchmark::Counter::kIsRate);
}
BENCHMARK(explore)->Unit(benchmark::kMillisecond);

}  // namespace
}  // namespace tcp

BENCHMARK_MAIN();
