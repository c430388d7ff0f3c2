#pragma once

#include "kernel/packet.h"
#include "kernel/system.h"

#include "protocol/state.h"

#include <cstdint>
#include <string>
#include <vector>

namespace app::kernel {

/// A state change as the kernel's tracepoint tells it: also one that passes within a single segment.
struct Passed {
    std::int64_t ns = 0;
    std::uint32_t address = 0;  ///< of the host, network order
    Ports ports;
    tcp::State from{};
    tcp::State to{};
};

/// sock:inet_sock_set_state, where it can be read (root). It never tells of TIME-WAIT nor of a request. What it set up
/// in tracefs a process of its own takes away, so that it is gone even after kill -9.
class Tracepoint {
public:
    Tracepoint();
    ~Tracepoint();
    Tracepoint(const Tracepoint&) = delete;
    Tracepoint& operator=(const Tracepoint&) = delete;

    bool readable() const { return static_cast<bool>(pipe_); }
    /// What has passed since the last time.
    std::vector<Passed> take();

private:
    void set(const char* file, const char* value) const;

    std::string instance_;
    Descriptor pipe_;
    Descriptor guard_;     ///< its end of a pipe: when it closes, the guardian cleans up
    int guardian_ = -1;
    std::string text_;
};

/// One line of trace_pipe, if it tells of a TCP socket over IPv4.
bool readPassed(const std::string& line, Passed& passed);

}  // namespace app::kernel
