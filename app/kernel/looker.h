#pragma once

#include "kernel/destroy_events.h"
#include "kernel/owners.h"
#include "kernel/sock_diag.h"

#include <optional>
#include <string>

namespace app::kernel {

/// Looks at the TCP sockets of a network namespace: by sock_diag, or where that is refused by /proc/PID/net/tcp.
class Looker {
public:
    /// Of the namespace that openNetwork() knows by this word; an empty one is our own. Throws Obstacle where it is not
    /// there, or shows nothing.
    explicit Looker(const std::string& network = {});

    bool byNetlink() const { return diag_.has_value(); }
    /// Every socket, or those in one state. With `info`: how long ago the last ACK came. Of every socket, those that
    /// have ended since the look before, too, as far as the kernel tells (no privilege is needed for that).
    tcp::Look look(std::optional<tcp::State> state, bool info);
    /// The same socket now, by its two ends: in microseconds, whatever the number of sockets. Nothing where it is gone,
    /// and where only dumps tell (IPv6, /proc).
    std::optional<tcp::SocketRow> find(const tcp::SocketRow& row);
    /// By the clock of the looks.
    tcp::Instant now() const { return tcp::Instant((nowNs() - zeroNs_) / 1000); }
    /// Processor time of the last look.
    tcp::Duration cost() const { return cost_; }
    /// How many local ports connect() may draw from.
    std::size_t localPorts() const { return localPorts_; }

private:
    std::optional<SockDiag> diag_;
    std::optional<DestroyEvents> ends_;
    std::string proc_;
    std::size_t localPorts_ = 0;
    tcp::Duration cost_{};
    std::int64_t zeroNs_ = nowNs();
};

}  // namespace app::kernel
