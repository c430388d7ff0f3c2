#include "traffic/ports.h"

namespace tcp {

Ports::Ports(int low, int high) : total_(high - low + 1)
{
    for (int port = low; port <= high; ++port) free_.push(static_cast<std::uint16_t>(port));
}

std::optional<std::uint16_t> Ports::take()
{
    if (free_.empty()) return std::nullopt;
    const std::uint16_t port = free_.front();
    free_.pop();
    return port;
}

}  // namespace tcp
