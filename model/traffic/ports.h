#pragma once

#include "traffic/event_queue.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace tcp {

/// The local ports of one client address towards one destination: a port is free, or taken by the 5-tuple
/// (protocol, source address, source port, destination address, destination port).
class Ports {
public:
    Ports(int low, int high);

    std::optional<std::uint16_t> take();
    void release(std::uint16_t port) { free_.push(port); }
    int inUse() const { return total_ - static_cast<int>(free_.size()); }

private:
    Ring<std::uint16_t> free_;
    int total_;
};

}  // namespace tcp
