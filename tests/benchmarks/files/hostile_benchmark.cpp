// What it costs to refuse a scenario file that no sane editor wrote: the time must grow with the file, not faster.
// `of_half` is the time against that of half the file: 2 is linear, 4 is quadratic.

#include "files/scenario_reader.h"

#include <benchmark/benchmark.h>

#include <chrono>

namespace {

using Maker = QByteArray (*)(int);

QByteArray steps(const QByteArray& inside)
{
    return R"({"format": "tcp-state-lab/1", "id": "x", "steps": [)" + inside + "]}";
}

QByteArray notSteps(int count) { return steps(QByteArray("7,").repeated(count) + "7"); }

QByteArray sameMember(int count) { return "{" + QByteArray("\"a\":1,").repeated(count) + "\"a\":1}"; }

QByteArray otherMembers(int count)
{
    QByteArray members;
    for (int i = 0; i < count; ++i) members += "\"k" + QByteArray::number(i) + "\":1,";
    return "{" + members + "\"y\":1}";
}

QByteArray misspeltActions(int count)
{
    return steps("{\"do\":[" + QByteArray("\"client lissen\",").repeated(count) + "\"\"]}");
}

QByteArray longSum(int count)
{
    return steps("{\"do\":\"inject client RST seq=" + QByteArray("1+").repeated(count) + "1\"}");
}

double secondsToRead(const QByteArray& json)
{
    const auto begin = std::chrono::steady_clock::now();
    benchmark::DoNotOptimize(app::files::readScenario(json).faults.size());
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
}

void refuse(benchmark::State& state, Maker make)
{
    const auto count = static_cast<int>(state.range(0));
    const QByteArray whole = make(count);
    const QByteArray half = make(count / 2);
    double ofWhole = 0;
    double ofHalf = 0;
    for (auto _ : state) {
        const double seconds = secondsToRead(whole);
        state.SetIterationTime(seconds);
        ofWhole += seconds;
        ofHalf += secondsToRead(half);
    }
    state.counters["of_half"] = ofWhole / ofHalf;
}

BENCHMARK_CAPTURE(refuse, not_steps, notSteps)->Arg(500'000)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(refuse, same_member, sameMember)->Arg(150'000)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(refuse, other_members, otherMembers)->Arg(60'000)->UseManualTime()->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(refuse, misspelt_actions, misspeltActions)
    ->Arg(60'000)
    ->UseManualTime()
    ->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(refuse, long_sum, longSum)->Arg(400'000)->UseManualTime()->Unit(benchmark::kMillisecond);

}  // namespace

BENCHMARK_MAIN();
