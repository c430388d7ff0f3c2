#pragma once

#include "protocol/effect.h"
#include "protocol/event.h"
#include "simulation/action.h"

#include <cstdint>

namespace tcp {

/// Sees what happens to the connections of a crowd, as it happens. Connections count from 1.
class CrowdWatcher {
public:
    virtual ~CrowdWatcher() = default;

    virtual void called(Instant, std::uint32_t /*connection*/, HostId, const UserCall&) {}
    virtual void expired(Instant, std::uint32_t /*connection*/, HostId, Timer) {}
    virtual void changed(Instant, std::uint32_t /*connection*/, HostId, const StateChanged&) {}
    virtual void sent(Instant, std::uint32_t /*connection*/, HostId, const Segment&, bool /*lost*/) {}
    /// Not taken: a full queue or tcp_tw_recycle drops it.
    virtual void arrived(Instant, std::uint32_t /*connection*/, HostId, const Segment&, bool /*taken*/) {}
    /// A SYN with a forged sender, which no host of the crowd has sent.
    virtual void forged(Instant, std::uint32_t /*connection*/, const Segment&) {}
    /// Its SYN was answered with a SYN cookie, and the server has kept nothing of it.
    virtual void answeredWithCookie(Instant, std::uint32_t /*connection*/) {}
    /// accept() gave it to a thread.
    virtual void accepted(Instant, std::uint32_t /*connection*/) {}
    /// The handler never comes back.
    virtual void hung(Instant, std::uint32_t /*connection*/) {}
};

}  // namespace tcp
