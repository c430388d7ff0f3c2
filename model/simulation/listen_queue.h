#pragma once

#include <cstdint>
#include <optional>

namespace tcp {

/// The two queues of a listener as they are now, and what Linux 6.18 does with the segments that want to join them.
/// A lesson's host counts its connections to fill it in; a crowd keeps the counts (facts: queues).
struct ListenQueue {
    std::int64_t backlog = 0;                ///< what listen() got, capped by somaxconn
    std::int64_t waiting = 0;                ///< accept queue: connections that accept() has not taken yet
    std::int64_t requests = 0;               ///< SYN queue: handshakes whose last ACK has not come
    std::optional<int> cookies{};            ///< tcp_syncookies; none: the SYN queue has no limit
    std::optional<std::int64_t> synBacklog{};///< tcp_max_syn_backlog; none: it is not what limits the SYN queue

    enum class Answer : std::uint8_t {
        Request,          ///< a SYN,ACK, and the SYN queue holds one more
        Cookie,           ///< a SYN,ACK, and nothing is kept
        AcceptQueueFull,  ///< the SYN is dropped
        SynQueueFull,     ///< the SYN is dropped
    };

    /// sk_acceptq_is_full: it holds one more than the backlog. The last ACK of a handshake is then not taken, nor the
    /// ACK of a cookie.
    bool acceptQueueFull() const { return waiting > backlog; }
    /// inet_csk_reqsk_queue_is_full: it too holds one more than the backlog. Without cookies the last quarter of
    /// tcp_max_syn_backlog is for peers that have proved alive; this kernel remembers none.
    bool synQueueFull() const;
    /// tcp_conn_request: the accept queue is looked at first, then the SYN queue.
    Answer toSyn() const;
};

}  // namespace tcp
