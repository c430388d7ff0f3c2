#include "simulation/host.h"

#include <algorithm>

namespace tcp {

std::uint16_t portOf(HostId host) { return host == HostId::Client ? 50398 : 8080; }

void ConnectionCauses::noteSent(const Segment& segment, std::uint64_t id)
{
    constexpr std::size_t kUsual = 4;  // at once in a short life
    if (segment.length() == 0 || segment.has(ctl::RST)) return;
    if (unacknowledged.empty()) unacknowledged.reserve(kUsual);
    unacknowledged.push_back({segment.seq, segment.end(), id});
}

void ConnectionCauses::forgetAcknowledged(SeqNum una)
{
    std::erase_if(unacknowledged, [una](const Unacknowledged& one) { return one.end <= una; });
}

std::uint64_t ConnectionCauses::firstSent(SeqNum number) const
{
    const auto carries = [number](const Unacknowledged& one) { return one.from <= number && number < one.end; };
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
