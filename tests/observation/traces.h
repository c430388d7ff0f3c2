#pragma once

#include "observation/trace.h"

#include <string_view>
#include <vector>

namespace given {

/// A trace as a machine would tell it, one event after the other.
class Told {
public:
    explicit Told(std::string source = {}) { trace_.source = std::move(source); }

    Told& step(tcp::Instant at);
    Told& call(tcp::Instant at, tcp::HostId host, tcp::HostCall call);
    Told& state(tcp::Instant at, tcp::HostId host, tcp::State from, tcp::State to, std::string_view trigger = {});
    Told& send(tcp::Instant at, tcp::HostId host, std::uint64_t id, tcp::Control bits, std::int32_t rseq,
               std::int32_t rack);
    Told& receive(tcp::Instant at, tcp::HostId host, std::uint64_t id, tcp::Control bits);
    Told& item(tcp::TraceItem item);

    const tcp::Trace& trace() const { return trace_; }

private:
    tcp::Trace trace_;
};

/// A handshake of which the client then closes; every time is multiplied.
Told handshakeAndClose(std::string source = {}, int slower = 1);

}  // namespace given
