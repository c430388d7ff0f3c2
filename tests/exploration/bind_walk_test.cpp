#include "simulation/port_claims.h"
#include "simulation/profiles.h"
#include "simulation/world.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>
#include <utility>

// Every sequence of so many bind(), listen(), connect(), close() and restarts at a server with one client: what holds
// for the ports, whoever asks for them (inet_csk_bind_conflict, in_pcbbind_setup, SO_EXCLUSIVEADDRUSE; see
// port_claims.cpp).
namespace tcp {
namespace {

constexpr std::uint16_t kPort = 8080;

CallAction of(HostId host, HostCall call) { return {.host = host, .call = call}; }

CallAction bindTo(Reuse reuse)
{
    CallAction action = of(HostId::Server, HostCall::Bind);
    action.port = kPort;
    action.reuse = reuse;
    return action;
}

std::vector<CallAction> choices()
{
    return {bindTo(Reuse::No),
            bindTo(Reuse::Address),
            of(HostId::Server, HostCall::Listen),
            of(HostId::Client, HostCall::Connect),
            of(HostId::Server, HostCall::Close),
            of(HostId::Client, HostCall::Close),
            of(HostId::Server, HostCall::Kill)};
}

/// Goes on until nothing is in flight.
void settle(World& world)
{
    for (int i = 0; i < 200 && !world.quiet(); ++i) world.step(NextEvent{});
}

bool holdsNothing(const Host& host)
{
    const auto onPort = [](const auto& socket) { return socket.localPort == kPort; };
    const bool bound = std::ranges::any_of(host.bound, [](const BoundSocket& socket) { return socket.port == kPort; });
    return !bound && std::ranges::none_of(host.listeners, onPort) && std::ranges::none_of(host.connections, onPort);
}

/// Empty, or the rule that is broken. On Windows SO_REUSEADDR lets two sockets listen on one port ("Using SO_REUSEADDR
/// and SO_EXCLUSIVEADDRUSE", learn.microsoft.com).
std::string_view broken(const Host& host, bool windows)
{
    std::set<std::pair<std::uint16_t, std::uint16_t>> pairs;
    for (const Connection& it : host.connections)
        if (!pairs.emplace(it.localPort, it.remotePort).second) return "two connections have one pair of sockets";
    std::set<std::uint16_t> ports;
    for (const Connection& it : host.listeners)
        if (!ports.insert(it.localPort).second && !windows) return "two listeners have one port";
    return {};
}

struct Walk {
    std::size_t worlds = 0;
    std::size_t refused = 0;
    bool windows = false;

    void step(const World& before, int depth)
    {
        ++worlds;
        for (const CallAction& action : choices()) {
            World world = before;
            TraceLog log;
            world.step(Action{action}, log);
            const auto& called = std::get<Called>(log.front().what);
            const Host& now = world.host(HostId::Server);
            const Host& then = before.host(HostId::Server);
            ASSERT_EQ(broken(now, windows), "");
            if (action.call == HostCall::Bind && called.result != "ok") {
                ++refused;
                EXPECT_EQ(now.bound, then.bound) << "a refused bind() changes nothing";
                EXPECT_FALSE(holdsNothing(then)) << "nobody has the port";
            }
            const bool bound = action.call == HostCall::Bind && called.result == "ok";
            if (bound && action.reuse == Reuse::No && then.config.minisocks) {
                EXPECT_TRUE(holdsNothing(then)) << "Linux: without SO_REUSEADDR nobody may have it, TIME-WAIT included";
            }
            settle(world);
            ASSERT_EQ(broken(world.host(HostId::Server), windows), "");
            if (depth > 1) step(world, depth - 1);
        }
    }
};

TEST(BindWalk, KeepsPortsApartWhateverIsCalled)
{
    for (const char* profile : {"rfc9293", "linux", "freebsd", "windows"}) {
        SCOPED_TRACE(profile);
        Walk walk;
        walk.windows = std::string_view(profile) == "windows";
        walk.step(World(findProfile(profile)->settings()), 5);
        EXPECT_GT(walk.worlds, 2000U);
        EXPECT_GT(walk.refused, 0U);
    }
}

}  // namespace
}  // namespace tcp
