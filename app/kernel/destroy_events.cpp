#include "kernel/destroy_events.h"

#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <sys/socket.h>

#include <cerrno>

namespace app::kernel {
namespace {

constexpr std::size_t kMessageRoom = 1u << 16;       ///< octets of one message
constexpr int kKeptForUs = 4 << 20;                ///< octets of messages that wait for us: some 8,000 ends
constexpr std::uint32_t bit(int group) { return 1u << (group - 1); }

}  // namespace

DestroyEvents::DestroyEvents()
    : socket_(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_SOCK_DIAG))
{
    if (!socket_) return;
    setsockopt(socket_.get(), SOL_SOCKET, SO_RCVBUF, &kKeptForUs, sizeof kKeptForUs);
    sockaddr_nl here{};
    here.nl_family = AF_NETLINK;
    here.nl_groups = bit(SKNLGRP_INET_TCP_DESTROY) | bit(SKNLGRP_INET6_TCP_DESTROY);
    if (bind(socket_.get(), reinterpret_cast<const sockaddr*>(&here), sizeof here) < 0) socket_.reset();
}

std::vector<tcp::SocketRow> DestroyEvents::take()
{
    std::vector<tcp::SocketRow> ended;
    if (!socket_) return ended;
    std::vector<std::uint8_t> room(kMessageRoom);
    for (;;) {
        const ssize_t size = recv(socket_.get(), room.data(), room.size(), MSG_DONTWAIT);
        if (size < 0 && errno == ENOBUFS) continue;  // some were lost; the next are there
        if (size <= 0) return ended;
        readAnswer({room.data(), static_cast<std::size_t>(size)},
                   [&](const tcp::SocketRow& row) { ended.push_back(row); });
    }
}

}  // namespace app::kernel
