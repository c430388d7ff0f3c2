#include "simulation/host.h"

namespace tcp {

std::uint16_t portOf(HostId host) { return host == HostId::Client ? 50398 : 8080; }

const Connection* Host::current() const
{
    if (!connections.empty() && connections.back().number == newest) return &connections.back();
    return listener ? &*listener : nullptr;
}

}  // namespace tcp
