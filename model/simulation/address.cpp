#include "simulation/address.h"

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
        return host.listeners.empty() ? nullptr : &host.listeners.front();
    return host.connection(number);
}

}  // namespace tcp
