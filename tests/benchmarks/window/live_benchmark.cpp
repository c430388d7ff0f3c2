// What the window of this machine's sockets does on the thread of the window: 16.7 ms for 60 frames a second.

#include "watching/live_window.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>

#include <algorithm>
#include <chrono>

namespace {

using namespace std::chrono_literals;

/// A look at so many sockets, one in a hundred of them in another state than before.
app::lab::SharedLook lookAt(int second, int sockets)
{
    auto it = std::make_shared<app::lab::LiveLook>();
    it->look.at = std::chrono::seconds(second);
    it->period = 1s;
    for (int i = 0; i < sockets; ++i) {
        tcp::SocketRow row;
        row.local.octets = {10, 1, 2, 3};
        row.peer.octets = {10, 9, 9, static_cast<std::uint8_t>(i / 60'000)};
        row.localPort = 8080;
        row.peerPort = static_cast<std::uint16_t>(i % 60'000 + 1024);
        row.cookie = static_cast<std::uint64_t>(i + 1);
        row.inode = static_cast<std::uint32_t>(i % 500 + 7);
        row.state = (i + second) % 100 == 0 ? tcp::State::CloseWait : tcp::State::Established;
        row.sinceAck = 95s;
        it->look.rows.push_back(row);
    }
    for (std::uint32_t inode = 7; inode < 507; ++inode) it->owners[inode] = {812, "python3"};
    return it;
}

/// What the window of this machine's sockets does at each look that it draws: how long it keeps frames waiting.
void liveLook(benchmark::State& state)
{
    app::watching::LiveWindow window;
    window.setAppearance(app::theme::Appearance());
    window.resize(1280, 800);
    window.setVisible(true);
    int second = 0;
    double longest = 0;
    for (auto _ : state) {
        state.PauseTiming();
        const auto look = lookAt(++second, static_cast<int>(state.range(0)));
        state.ResumeTiming();
        const auto begun = std::chrono::steady_clock::now();
        window.show(look);
        window.repaint();
        QCoreApplication::processEvents();
        const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begun;
        longest = std::max(longest, took.count());
    }
    state.counters["longest_ms"] = longest;
}
BENCHMARK(liveLook)->Arg(100)->Arg(1'000)->Arg(10'000)->Iterations(20)->Unit(benchmark::kMillisecond);

}  // namespace
