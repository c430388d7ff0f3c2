#include "kernel/proc_net_tcp.h"

#include "kernel/kernel_numbers.h"

#include <array>
#include <cstdio>
#include <cstring>
#include <fstream>

namespace app::kernel {
namespace {

constexpr std::int64_t kTick = 10'000;  ///< microseconds: USER_HZ is 100 on every architecture

/// Hexadecimal words as the machine holds them, eight digits each.
bool readAddress(const char* text, tcp::Address& address)
{
    const std::size_t digits = std::strlen(text);
    if (digits != 8 && digits != 32) return false;
    address.v6 = digits == 32;
    for (std::size_t word = 0; word < digits / 8; ++word) {
        unsigned value = 0;
        if (std::sscanf(text + 8 * word, "%8x", &value) != 1) return false;
        std::memcpy(address.octets.data() + 4 * word, &value, 4);
    }
    return true;
}

}  // namespace

std::optional<tcp::SocketRow> readProcLine(const std::string& line)
{
    std::array<char, 33> local{};
    std::array<char, 33> peer{};
    unsigned localPort = 0, peerPort = 0, state = 0, sendQ = 0, recvQ = 0, timer = 0, retransmits = 0, uid = 0,
             inode = 0;
    unsigned long when = 0;
    const int read = std::sscanf(line.c_str(), "%*d: %32[0-9A-F]:%x %32[0-9A-F]:%x %x %x:%x %x:%lx %x %u %*u %u",
                                 local.data(), &localPort, peer.data(), &peerPort, &state, &sendQ, &recvQ, &timer,
                                 &when, &retransmits, &uid, &inode);
    tcp::SocketRow row;
    if (read != 12 || !readAddress(local.data(), row.local) || !readAddress(peer.data(), row.peer)) return std::nullopt;
    row.localPort = static_cast<std::uint16_t>(localPort);
    row.peerPort = static_cast<std::uint16_t>(peerPort);
    row.state = stateOfNumber(state);
    row.timer = timerOfNumber(timer);
    if (row.timer != tcp::SeenTimer::Off) row.expires = tcp::Duration(static_cast<std::int64_t>(when) * kTick);
    row.retransmits = retransmits;
    row.sendQ = sendQ;
    row.recvQ = recvQ;
    row.uid = uid;
    row.inode = inode;
    return row;
}

std::vector<tcp::SocketRow> readProcNetTcp(const std::string& folder)
{
    std::vector<tcp::SocketRow> rows;
    for (const char* name : {"tcp", "tcp6"}) {
        std::ifstream file(folder + name);
        for (std::string line; std::getline(file, line);) {
            if (const auto row = readProcLine(line)) rows.push_back(*row);
        }
    }
    return rows;
}

}  // namespace app::kernel
