#include "simulation/address.h"

namespace tcp {

std::string_view ipText(HostId host, bool beyondNat)
{
    if (host == HostId::Server)
        return "10.0.0.2";
    return beyondNat ? kNatIp : "10.0.0.1";
}

std::uint32_t ipNumber(HostId host, bool beyondNat)
{
    if (host == HostId::Server)
        return 0x0A000002;
    return beyondNat ? 0xCB007107 : 0x0A000001;
}

bool isBeyondNat(const World& world, HostId host)
{
    return host == HostId::Server && world.network().box.kind() == BoxKind::Nat;
}

const Connection* findConnection(const World& world, HostId id, std::uint32_t number)
{
    const Host& host = world.host(id);
    if (number == 0)
        return host.listeners.empty() ? nullptr : &host.listeners.front();
    return host.connection(number);
}

}  // namespace tcp
