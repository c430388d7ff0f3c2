#include "simulation/address.h"

#include <algorithm>

namespace tcp {

std::string_view ipText(HostId host)
{
    return host == HostId::Client ? "10.0.0.1" : "10.0.0.2";
}

std::uint32_t ipNumber(HostId host)
{
    return host == HostId::Client ? 0x0A000001 : 0x0A000002;
}

const Connection* findConnection(const World& world, HostId id, std::uint32_t number)
{
    const Host& host = world.host(id);
    if (number == 0)
        return host.listener ? &*host.listener : nullptr;
    const auto found = std::find_if(host.connections.begin(), host.connections.end(),
                                    [&](const Connection& connection) { return connection.number == number; });
    return found == host.connections.end() ? nullptr : &*found;
}

}  // namespace tcp
