// Arbitrary forged segments, calls and expired timers against every state of every profile. The world must keep its
// invariants, and the same causes must give the same world again.

#include "exploration/invariants.h"
#include "support/worlds.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <span>

namespace {

using namespace tcp;

/// The input, octet by octet; zeros after its end.
class Octets {
public:
    Octets(const std::uint8_t* data, std::size_t size) : rest_(data, size) {}

    bool empty() const { return rest_.empty(); }
    std::uint32_t next(int count = 1)
    {
        std::uint32_t value = 0;
        for (int i = 0; i < count && !rest_.empty(); ++i, rest_ = rest_.subspan(1)) value = value << 8 | rest_.front();
        return value;
    }

private:
    std::span<const std::uint8_t> rest_;
};

/// A number near the edges that matter (the window, what is unacknowledged), or anywhere.
Expression number(Octets& octets, Variable near, Variable width)
{
    const std::uint32_t choice = octets.next();
    const Term by{(choice & 8) != 0, Variable::Number, choice >> 4};
    switch (choice % 8) {
    case 0: return {};
    case 1: return {{false, near, 0}, {false, width, 0}, by};
    case 2: return {{false, Variable::Number, octets.next(4)}};
    case 3: return {{false, Variable::SndUna, 0}, by};
    case 4: return {{false, Variable::Iss, 0}, by};
    case 5: return {{false, Variable::Irs, 0}, by};
    default: return {{false, near, 0}, by};
    }
}

Action forged(Octets& octets, HostId host)
{
    InjectAction action{host, static_cast<Control>(octets.next() & 0x3F), {}, {}, 0, {}};
    action.seq = number(octets, Variable::RcvNxt, Variable::RcvWnd);
    action.ack = number(octets, Variable::SndNxt, Variable::SndWnd);
    action.length = octets.next() % 4 == 0 ? octets.next(2) : 0;
    if (octets.next() % 4 == 0) action.window = octets.next(2);
    return action;
}

Action call(Octets& octets, HostId host)
{
    const HostCall what = kHostCalls[octets.next() % std::size(kHostCalls)];
    return CallAction{host, what, what == HostCall::Send ? 1 + octets.next(2) : octets.next()};
}

Cause cause(Octets& octets, const World& world)
{
    const std::uint32_t choice = octets.next();
    const HostId host = choice & 128 ? HostId::Server : HostId::Client;
    switch (choice % 8) {
    case 0:
    case 1: return NextEvent{};
    case 2: return Advance{world.now() + std::chrono::milliseconds(octets.next(2))};
    case 3: return call(octets, host);
    case 4: return Action{ImpairAction{static_cast<Impairment>(octets.next() % 3), host, 1, 100ms, {}}};
    default: return forged(octets, host);
    }
}

[[noreturn]] void fail(std::string_view why, const Timeline& timeline)
{
    std::cerr << why << worlds::storyOf(timeline);
    std::abort();
}

void check(const Timeline& timeline)
{
    for (const HostId host : kHosts) {
        for (const Connection& connection : timeline.last().host(host).connections) {
            const std::string_view broken = brokenInvariant(connection.tcb);
            if (!broken.empty()) fail(broken, timeline);
        }
    }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    constexpr int kMaxCauses = 200;
    Octets octets(data, size);
    const Profile& profile = profiles()[octets.next() % profiles().size()];
    Timeline timeline = worlds::client(kStates[octets.next() % kStates.size()], profile.settings());
    for (int i = 0; i < kMaxCauses && !octets.empty(); ++i) {
        timeline.apply(cause(octets, timeline.last()));
        check(timeline);
    }
    if (!(timeline.replayed().last() == timeline.last())) fail("replay differs", timeline);
    return 0;
}
