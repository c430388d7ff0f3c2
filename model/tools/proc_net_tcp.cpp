#include "tools/proc_net_tcp.h"

#include "tools/print.h"
#include "tools/state_names.h"

#include <algorithm>

namespace tcp {

namespace {

constexpr std::size_t kLineWidth = 149;      // seq_setwidth(seq, TMPSZ - 1)
constexpr unsigned kUser = 1000;
constexpr unsigned kFirstInode = 20860;
constexpr unsigned kInitialWindow = 10;      // congestion window in segments (RFC 6928); not simulated further
constexpr const char* kHiddenPointer = "0000000000000000";

// The file prints the octets of the network as a little-endian machine reads them: 10.0.0.1 is 0100000A.
unsigned addressWord(HostId host, bool beyondNat = false)
{
    const std::uint32_t ip = ipNumber(host, beyondNat);
    return (ip & 0xFF) << 24 | (ip & 0xFF00) << 8 | (ip >> 8 & 0xFF00) | ip >> 24;
}

long clockTicks(Duration time)
{
    return static_cast<long>(time / 10ms);   // USER_HZ is 100
}

std::string commonPart(const Socket& socket, std::size_t line)
{
    const unsigned peer = socket.peerPort == 0 ? 0 : addressWord(other(socket.host), socket.peerHidden);
    return printed("%4zu: %08X:%04X %08X:%04X %s %08X:%08X %02X:%08lX %08X", line, addressWord(socket.host),
                   unsigned{socket.localPort}, peer, unsigned{socket.peerPort}, procCode(socket.state).c_str(),
                   socket.sendQ, socket.recvQ, static_cast<unsigned>(socket.timer),
                   static_cast<unsigned long>(clockTicks(socket.expires)), socket.retransmits);
}

unsigned inodeOf(const Socket& socket)
{
    return kFirstInode + (socket.host == HostId::Server ? 100 : 0) + socket.connection;
}

std::string ownPart(const Socket& socket)
{
    switch (socket.kind) {
    case SocketKind::Listener:
        return printed(" %5u %8u %u %d %s 100 0 0 %u 0", kUser, 0U, inodeOf(socket), 1, kHiddenPointer,
                       kInitialWindow);
    case SocketKind::Full:
        return printed(" %5u %8u %u %d %s %ld 0 0 %u -1", kUser, socket.probes, socket.fd ? inodeOf(socket) : 0U,
                       socket.timer == KernelTimer::Off ? 1 : 2, kHiddenPointer, clockTicks(socket.rto),
                       kInitialWindow);
    case SocketKind::Request: return printed(" %5u %8d %u %d %s", kUser, 0, 0U, 1, kHiddenPointer);
    case SocketKind::Minisock: return printed(" %5d %8d %d %d %s", 0, 0, 0, 3, kHiddenPointer);
    }
    return {};
}

std::string padded(std::string line)
{
    line.resize(std::max(line.size(), kLineWidth), ' ');
    return line;
}

}  // namespace

Listing procNetTcp(const std::vector<Socket>& sockets)
{
    Listing listing;
    listing.head.push_back(padded("  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  "
                                  "timeout inode"));
    for (std::size_t i = 0; i < sockets.size(); ++i)
        listing.rows.push_back(padded(commonPart(sockets[i], i) + ownPart(sockets[i])));
    return listing;
}

std::string procNetTcp(const World& world, HostId host)
{
    return text(procNetTcp(sockets(world, host)));
}

}  // namespace tcp
