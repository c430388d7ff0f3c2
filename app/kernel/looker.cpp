#include "kernel/looker.h"

#include "kernel/kernel_numbers.h"
#include "kernel/networks.h"
#include "kernel/proc_net_tcp.h"

#include <time.h>

#include <cstring>
#include <fstream>
#include <utility>
#include <vector>

namespace app::kernel {
namespace {

constexpr std::size_t kUsualLocalPorts = 28232;  ///< 32768 to 60999

tcp::Duration processorTime()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return tcp::Duration(used.tv_sec * std::int64_t{1'000'000} + used.tv_nsec / 1000);
}

std::size_t readLocalPorts()
{
    std::ifstream file("/proc/sys/net/ipv4/ip_local_port_range");
    std::size_t first = 0;
    std::size_t last = 0;
    if (!(file >> first >> last) || last < first) return kUsualLocalPorts;
    return last - first + 1;
}

std::optional<SockDiag> answering()
{
    try {
        std::optional<SockDiag> diag(std::in_place);
        diag->dump(false, 1u << 10, false, [](const tcp::SocketRow&) {});
        return diag;
    } catch (const Obstacle&) {
        return std::nullopt;
    }
}

}  // namespace

// What may not be entered, /proc may still show: by any process in it.
Looker::Looker(const std::string& network)
{
    const NetworkPlace place = openNetwork(network);
    proc_ = "/proc/" + (place.pid == 0 ? std::string("self") : std::to_string(place.pid)) + "/net/";
    localPorts_ = kUsualLocalPorts;
    try {
        within(place, [&] {
            diag_ = answering();
            ends_.emplace();
            localPorts_ = readLocalPorts();
            if (!diag_ && place.space && place.pid == 0) throw Obstacle(Means::Netlink, "EPERM at NETLINK_SOCK_DIAG");
        });
    } catch (const Obstacle&) {
        if (place.pid == 0 || !std::ifstream(proc_ + "tcp")) throw;
    }
}

tcp::Look Looker::look(std::optional<tcp::State> state, bool info)
{
    const tcp::Duration before = processorTime();
    tcp::Look look{now(), {}, {}};
    if (!state && ends_) look.ended = ends_->take();  // before the dump: what that still finds has not ended
    if (diag_) {
        const auto add = [&](const tcp::SocketRow& row) { look.rows.push_back(row); };
        const std::uint32_t states = state ? stateBits(*state) : SockDiag::kAllStates;
        for (const bool v6 : {false, true}) diag_->dump(v6, states, info, add);
    } else {
        look.rows = readProcNetTcp(proc_);
        if (state) std::erase_if(look.rows, [&](const tcp::SocketRow& row) { return row.state != *state; });
    }
    cost_ = processorTime() - before;
    return look;
}

std::optional<tcp::SocketRow> Looker::find(const tcp::SocketRow& row)
{
    if (!diag_ || row.local.v6 || row.state == tcp::State::Listen) return std::nullopt;
    FourTuple ends{0, 0, row.localPort, row.peerPort};
    std::memcpy(&ends.local, row.local.octets.data(), sizeof ends.local);
    std::memcpy(&ends.peer, row.peer.octets.data(), sizeof ends.peer);
    auto found = diag_->find(ends);
    if (found && row.cookie != 0 && found->cookie != row.cookie) return std::nullopt;
    return found;
}

}  // namespace app::kernel
