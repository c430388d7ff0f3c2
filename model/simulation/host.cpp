#include "simulation/host.h"

#include <algorithm>

namespace tcp {

std::uint16_t portOf(HostId host) { return host == HostId::Client ? 50398 : 8080; }

void Host::forgetAcknowledged(std::uint32_t connection, SeqNum una)
{
    // few are in flight: a plain loop, where std::erase_if unrolls its search
    auto kept = unacknowledged.begin();
    for (const Unacknowledged& one : unacknowledged) {
        if (one.connection != connection || una < one.end) *kept++ = one;
    }
    unacknowledged.erase(kept, unacknowledged.end());
}

void Host::forgetSent(std::uint32_t connection)
{
    std::erase_if(unacknowledged, [&](const Unacknowledged& one) { return one.connection == connection; });
}

std::uint64_t Host::firstSent(std::uint32_t connection, SeqNum number) const
{
    const auto carries = [&](const Unacknowledged& one) {
        return one.connection == connection && one.from <= number && number < one.end;
    };
    const auto found = std::ranges::find_if(unacknowledged, carries);
    return found == unacknowledged.end() ? 0 : found->id;
}

const Connection* Host::current() const
{
    if (const Connection* newestOne = connection(newest)) return newestOne;
    return listeners.empty() ? nullptr : &listeners.front();
}

State Host::stateOf(std::uint32_t number) const
{
    if (number == 0) return shown;
    const Connection* found = connection(number);
    return found == nullptr ? State::Closed : found->tcb.state();
}

const Connection* Host::connection(std::uint32_t number) const
{
    const auto found = std::ranges::find(connections, number, &Connection::number);
    return found == connections.end() ? nullptr : &*found;
}

int Host::orphans() const
{
    const auto counts = [](const Connection& it) {
        return it.tcb.orphan && !it.tcb.minisock && it.tcb.state() != State::TimeWait;
    };
    return static_cast<int>(std::ranges::count_if(connections, counts));
}

const Connection* Host::listenerAt(std::uint16_t port) const
{
    const auto found = std::ranges::find(listeners, port, &Connection::localPort);
    return found == listeners.end() ? nullptr : &*found;
}

}  // namespace tcp
