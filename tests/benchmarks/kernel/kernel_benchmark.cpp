// What looks at a machine's sockets cost. The answer of NETLINK_SOCK_DIAG is made, a buffer at a time as the kernel
// fills it, so that no machine needs a million sockets; making it is measured by itself and has to be taken off.

#include "kernel/sock_diag.h"

#include "observation/hints.h"
#include "observation/watch.h"

#include <benchmark/benchmark.h>

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/resource.h>

#include <cstring>

namespace {

constexpr std::size_t kBuffer = 1u << 15; ///< octets that the kernel hands out at once

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

template <typename T> void append(std::vector<std::uint8_t>& to, const T& what, std::size_t size = sizeof(T))
{
    const auto* octets = reinterpret_cast<const std::uint8_t*>(&what);
    to.insert(to.end(), octets, octets + size);
}

/// One socket as the kernel tells of it: nine in ten ESTABLISHED, the others CLOSE-WAIT of one process or TIME-WAIT.
void appendSocket(std::vector<std::uint8_t>& to, std::uint32_t number, bool info)
{
    nlmsghdr head{};
    head.nlmsg_type = SOCK_DIAG_BY_FAMILY;
    const std::size_t more = info ? RTA_SPACE(sizeof(tcp_info)) : 0;
    head.nlmsg_len = static_cast<std::uint32_t>(NLMSG_LENGTH(sizeof(inet_diag_msg)) + more);
    inet_diag_msg socket{};
    socket.idiag_family = AF_INET;
    socket.idiag_state = number % 10 == 0 ? 8 : number % 10 == 1 ? 6 : 1;
    socket.idiag_inode = number % 10 == 1 ? 0 : number + 1;
    socket.id.idiag_src[0] = htonl(0x0A000001);
    socket.id.idiag_dst[0] = htonl(0x0A010000 + number / 60'000);
    socket.id.idiag_sport = htons(8080);
    socket.id.idiag_dport = htons(static_cast<std::uint16_t>(number % 60'000));
    socket.id.idiag_cookie[0] = number + 1;
    append(to, head);
    append(to, socket);
    if (!info) return;
    rtattr attribute{};
    attribute.rta_len = static_cast<std::uint16_t>(RTA_LENGTH(sizeof(tcp_info)));
    attribute.rta_type = INET_DIAG_INFO;
    tcp_info told{};
    told.tcpi_last_ack_recv = 90'000;
    append(to, attribute);
    append(to, told);
}

void dump(std::uint32_t sockets, bool info, const app::kernel::SockDiag::Each* each)
{
    std::vector<std::uint8_t> octets;
    octets.reserve(kBuffer + 1024);
    for (std::uint32_t number = 0; number < sockets;) {
        octets.clear();
        while (number < sockets && octets.size() < kBuffer)
            appendSocket(octets, number++, info);
        benchmark::DoNotOptimize(octets.data());
        if (each) app::kernel::readAnswer(octets, *each);
    }
}

tcp::Look lookOf(std::uint32_t sockets, bool info)
{
    tcp::Look look;
    const app::kernel::SockDiag::Each keep = [&look](const tcp::SocketRow& row) { look.rows.push_back(row); };
    dump(sockets, info, &keep);
    return look;
}

void making(benchmark::State& state)
{
    for (auto _ : state)
        dump(static_cast<std::uint32_t>(state.range(0)), true, nullptr);
}
BENCHMARK(making)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(1);

void dumping(benchmark::State& state)
{
    std::size_t rows = 0;
    for (auto _ : state)
        rows = lookOf(static_cast<std::uint32_t>(state.range(0)), true).rows.size();
    state.counters["sockets"] = double(rows);
    state.counters["peak_MB"] = peakMegabytes();
}
BENCHMARK(dumping)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond)->Iterations(1);

void hinting(benchmark::State& state)
{
    const tcp::Look look = lookOf(static_cast<std::uint32_t>(state.range(0)), true);
    tcp::Owners owners;
    for (const tcp::SocketRow& row : look.rows)
        if (row.inode != 0) owners[row.inode] = {812, "server"};
    std::size_t found = 0;
    for (auto _ : state)
        found = tcp::hints(look, owners).size();
    state.counters["hints"] = double(found);
}
BENCHMARK(hinting)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(1);

/// The same sockets again, a second later: nothing has changed, and all must be compared.
void watching(benchmark::State& state)
{
    tcp::Look look = lookOf(static_cast<std::uint32_t>(state.range(0)), true);
    tcp::Watch watch;
    watch.take(look);
    for (auto _ : state) {
        look.at += std::chrono::seconds(1);
        benchmark::DoNotOptimize(watch.take(look).size());
    }
    state.counters["peak_MB"] = peakMegabytes();
}
BENCHMARK(watching)->Arg(20'000)->Arg(100'000)->Unit(benchmark::kMillisecond)->Iterations(1);

} // namespace

BENCHMARK_MAIN();
