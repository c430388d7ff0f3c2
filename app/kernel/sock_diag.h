#pragma once

#include "kernel/system.h"

#include "observation/look.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace app::kernel {

/// The two ends of a connection; addresses in network order, ports as numbers.
struct FourTuple {
    std::uint32_t local = 0;
    std::uint32_t peer = 0;
    std::uint16_t localPort = 0;
    std::uint16_t peerPort = 0;
};

/// NETLINK_SOCK_DIAG: what `ss` reads. Of the namespace in which it was opened, whoever asks from where. One thread.
class SockDiag {
public:
    using Each = std::function<void(const tcp::SocketRow&)>;
    static constexpr std::uint32_t kAllStates = ~0U;

    /// Throws Obstacle (Means::Netlink).
    SockDiag();

    /// One socket. The listener is not given for a connection.
    std::optional<tcp::SocketRow> find(const FourTuple& ends);
    /// Every TCP socket in these states (bits by the kernel's numbers), with tcp_info or without. Throws Obstacle. None
    /// of IPv6 where the kernel does without.
    void dump(bool v6, std::uint32_t states, bool info, const Each& each);
    /// What `ss -K` does: ABORT of a socket that no process holds. 0, or an errno.
    int destroy(const FourTuple& ends, std::uint64_t cookie);

private:
    Descriptor socket_;
    std::uint32_t sequence_ = 0;
    std::vector<std::uint8_t> room_;
};

struct Answer {
    bool more = false;  ///< further messages will come
    int error = 0;      ///< an errno
};
/// The rows of what netlink answered. Octets that are no whole message end it.
Answer readAnswer(std::span<const std::uint8_t> octets, const SockDiag::Each& each);

}  // namespace app::kernel
