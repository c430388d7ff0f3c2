// What a capture costs: reading, connections, states and findings of each. The file is made while it is read, which is
// measured by itself and has to be taken off. `bench_captures --write FILE CONNECTIONS` writes one, for other programs.

#include "benchmarks/captures/made_capture.h"

#include "capture/capture_file.h"
#include "capture/packet_decoder.h"
#include "observation/changes.h"
#include "observation/connection_table.h"
#include "observation/findings.h"

#include <benchmark/benchmark.h>

#include <sys/resource.h>

#include <cstdio>
#include <cstring>
#include <fstream>

namespace {

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

void making(benchmark::State& state)
{
    for (auto _ : state) {
        made::Capture capture(static_cast<std::size_t>(state.range(0)));
        std::vector<std::uint8_t> buffer(256 * 1024);
        while (capture.read(buffer) > 0) benchmark::DoNotOptimize(buffer.data());
    }
}
BENCHMARK(making)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(1);

struct Told {
    std::uint64_t connections = 0;
    std::uint64_t findings = 0;
    std::uint64_t certain = 0;
    std::uint64_t leftOpen = 0;
};

Told tell(made::Capture& made, std::size_t limit)
{
    Told told;
    tcp::Instant now{};
    tcp::ConnectionTable table(
        [&](const tcp::Conversation& it, tcp::Leaves why) {
            ++told.connections;
            told.leftOpen += why == tcp::Leaves::LeftOpen ? 1 : 0;
            const tcp::Ending ending = tcp::endingOf(it, now);
            told.findings += ending.findings.size();
            for (const tcp::EndStates& states : ending.states) told.certain += states.certain() ? 1 : 0;
        },
        limit);
    tcp::CaptureFile file([&](std::span<std::uint8_t> into) { return made.read(into); });
    tcp::PacketDecoder decoder;
    while (const tcp::CaptureRecord* record = file.next()) {
        now = record->at;
        if (const tcp::TcpPacket* packet = decoder.decode(*record)) table.see(*packet);
    }
    table.finish();
    return told;
}

void telling(benchmark::State& state)
{
    Told told;
    for (auto _ : state) {
        made::Capture capture(static_cast<std::size_t>(state.range(0)));
        told = tell(capture, 1'000'000);
    }
    state.counters["connections"] = double(told.connections);
    state.counters["findings"] = double(told.findings);
    state.counters["certain"] = double(told.certain);
    state.counters["peak_MB"] = peakMegabytes();
    state.counters["octets_each"] = double(sizeof(tcp::Conversation));
}
BENCHMARK(telling)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(1);

void unansweredSyns(benchmark::State& state)
{
    Told told;
    for (auto _ : state) {
        made::Capture capture(1'000'000, false);
        told = tell(capture, static_cast<std::size_t>(state.range(0)));
    }
    state.counters["left_open"] = double(told.leftOpen);
    state.counters["peak_MB"] = peakMegabytes();
}
BENCHMARK(unansweredSyns)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(1);

int write(const char* path, std::size_t connections)
{
    made::Capture capture(connections);
    std::ofstream file(path, std::ios::binary);
    std::vector<std::uint8_t> buffer(256 * 1024);
    for (std::size_t count = 0; (count = capture.read(buffer)) > 0;)
        file.write(reinterpret_cast<const char*>(buffer.data()), static_cast<std::streamsize>(count));
    return file ? 0 : 1;
}

}  // namespace

int main(int argc, char** argv)
{
    if (argc == 4 && std::strcmp(argv[1], "--write") == 0) return write(argv[2], std::strtoul(argv[3], nullptr, 10));
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
