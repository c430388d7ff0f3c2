#pragma once

#include "kernel/packet.h"
#include "kernel/system.h"

#include <array>
#include <atomic>
#include <thread>

namespace app::kernel {

/// close() of a socket with SO_LINGER: it waits for the ACK of the FIN (Linux __tcp_close), and the application with
/// it.
class WaitingClose {
public:
    WaitingClose(Descriptor socket, Ports ports);
    WaitingClose(const WaitingClose&) = delete;
    WaitingClose& operator=(const WaitingClose&) = delete;
    ~WaitingClose();

    /// False: it has returned, or never waited. Returns as soon as it is known.
    bool waits() const;
    /// Readable once it has returned.
    int returned() const { return ends_[0].get(); }
    const Ports& ports() const { return ports_; }

private:
    Ports ports_;
    std::array<Descriptor, 2> ends_;  ///< of a pipe
    std::atomic<int> thread_ = 0;     ///< its number for the system, once it runs
    std::atomic<bool> done_ = false;
    std::thread closing_;
};

}  // namespace app::kernel
