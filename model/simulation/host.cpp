#include "simulation/host.h"

#include <algorithm>

namespace tcp {

std::uint16_t portOf(HostId host) { return host == HostId::Client ? 50398 : 8080; }

const Connection* Host::current() const
{
    const auto found = std::ranges::find(connections, newest, &Connection::number);
    if (found != connections.end()) return &*found;
    return listener ? &*listener : nullptr;
}

}  // namespace tcp
