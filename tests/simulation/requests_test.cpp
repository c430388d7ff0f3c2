#include "scenario/play.h"
#include "support/scene.h"

#include <gtest/gtest.h>

// A passive SYN-RECEIVED of a system is a request that no application owns (Linux request socks, the SYN cache of BSD);
// initial sequence numbers; the numbers of resets.
namespace tcp {
namespace {

constexpr std::string_view kSystems[] = {"linux", "freebsd", "macos", "windows", "solaris"};

/// The SYN,ACK of the server is lost: its request waits.
Scene halfOpen(std::string_view system)
{
    Scene scene(system);
    scene.play("server listen; network drop server 99 SYN,ACK; client connect; quiet");
    EXPECT_EQ(scene.server(), State::SynReceived) << system;
    return scene;
}

// gVisor packetdrill listen_close_before_handshake_complete; measured on Linux 6.18 (close-listener-with-request)
TEST(Request, OutlivesItsListenerUntilItsTimerAndGoesSilently)
{
    for (const std::string_view system : kSystems) {
        Scene scene = halfOpen(system);
        scene.play("client abort; server close");
        EXPECT_EQ(scene.answer(HostId::Server), "ok") << "it is the listener that closes";
        EXPECT_TRUE(scene.host(HostId::Server).listeners.empty()) << system;
        EXPECT_EQ(scene.server(), State::SynReceived) << system;
        scene.play("4s");
        EXPECT_EQ(scene.server(), State::Closed) << system;
        EXPECT_TRUE(scene.all<Sent>(HostId::Server).empty()) << system;
        EXPECT_TRUE(scene.all<UserSignalled>(HostId::Server).empty()) << system;
    }
}

TEST(Request, WithoutAListenerAnswersALateAckWithAReset)
{
    for (const std::string_view system : kSystems) {
        Scene scene = halfOpen(system);
        scene.play("server close; inject server ACK; quiet");
        EXPECT_EQ(scene.server(), State::Closed) << system;
        EXPECT_TRUE(scene.sends(HostId::Server, ctl::RST)) << system;
    }
}

TEST(Request, WithoutItsListenerGivesWayToANewListener)
{
    Scene scene = halfOpen("linux");
    scene.play("server close; server listen; inject server SYN seq=irs; next");
    EXPECT_EQ(scene.server(), State::SynReceived);
    EXPECT_EQ(scene.host(HostId::Server).connections.size(), 1U);
    EXPECT_FALSE(scene.host(HostId::Server).connections.front().tcb.forsaken);
}

// tcp_check_req counts by the request, tcp_send_challenge_ack by the socket (measured:
// random-106 and random-34 of seed 90210).
TEST(Request, LimitsItsChallengesApartFromTheConnectionThatItBecomes)
{
    Scene scene;
    scene.play("server listen; network duplicate client 1 SYN; client connect; quiet");
    EXPECT_EQ(scene.server(), State::Established);
    scene.play("inject server RST seq=rcv.nxt+2000");
    EXPECT_TRUE(scene.sends(HostId::Server, ctl::ACK));
    scene.play("inject server RST seq=rcv.nxt+2000");
    EXPECT_FALSE(scene.sends(HostId::Server, ctl::ACK));
}

TEST(Request, IsNotReachedByCalls)
{
    for (const std::string_view system : kSystems) {
        Scene scene = halfOpen(system);
        const Host before = scene.host(HostId::Server);
        for (const HostCall call : {HostCall::Send, HostCall::Receive})
            EXPECT_NE(scene.world().wouldAnswer(HostId::Server, call), "ok") << system << " " << text(call);
        scene.play("server send 10");
        EXPECT_EQ(scene.host(HostId::Server).connections.front().tcb.snd.queued, 0U) << system;
    }
}

TEST(Request, LeavesTheApplicationTheConnectionThatItHolds)
{
    Scene scene("linux");
    scene.play("server listen; client connect; quiet; network drop server 99 SYN,ACK; client#2 connect; quiet");
    ASSERT_EQ(scene.server(), State::SynReceived);
    scene.play("server send 10; quiet");
    EXPECT_EQ(scene.answer(HostId::Server), "ok");
    EXPECT_EQ(scene.host(HostId::Client).connection(1)->tcb.rcv.nxt -
                  scene.host(HostId::Client).connection(1)->tcb.rcv.irs,
              11);
}

TEST(Request, ThatExpiresTellsNobody)
{
    for (const std::string_view system : kSystems) {
        Scene scene = halfOpen(system);
        scene.play("client abort; 10min");
        EXPECT_EQ(scene.server(), State::Closed) << system;
        EXPECT_TRUE(scene.all<UserSignalled>(HostId::Server).empty()) << system;
    }
}

// 3.10.4: the RFC's listening TCB itself is the connection, and its user may close it
TEST(Request, OfTheRfcIsAConnection)
{
    Scene scene = halfOpen("rfc9293");
    scene.play("server close");
    EXPECT_EQ(scene.server(), State::FinWait1);
}

// RFC 6528, RFC 9293 3.4.1 MUST-8
TEST(Iss, OfTheNextConnectionOfAPairOfSocketsLiesBeyondTheLast)
{
    for (const std::string_view system : kSystems) {
        for (std::uint64_t seed = 1; seed <= 100; ++seed) {
            Settings settings = findProfile(system)->settings();
            settings.seed = seed;
            Scene scene(settings);
            scene.play("server listen; client connect; quiet; server close; quiet; client close; quiet");
            ASSERT_EQ(scene.server(), State::TimeWait) << system << " seed " << seed;
            scene.play("1s; client connect; quiet");
            ASSERT_EQ(scene.server(), State::Established) << system << " seed " << seed;
        }
    }
}

TEST(Iss, IsAnotherForAnotherSeedAndAnotherPairOfSockets)
{
    Settings settings = findProfile("linux")->settings();
    Scene one(settings);
    one.play("server listen; client connect; quiet; client#2 connect; quiet");
    const auto& connections = one.host(HostId::Client).connections;
    EXPECT_GT(std::abs(connections[1].tcb.snd.iss - connections[0].tcb.snd.iss), 100'000'000 / 100);
    settings.seed = 2;
    Scene two(settings);
    two.play("server listen; client connect; quiet");
    EXPECT_NE(two.host(HostId::Client).connections[0].tcb.snd.iss, connections[0].tcb.snd.iss);
}

std::vector<Sent> resetsOf(const Scene& scene, HostId host)
{
    std::vector<Sent> resets;
    for (const Sent& one : scene.all<Sent>(host)) {
        if (one.segment.has(ctl::RST)) resets.push_back(one);
    }
    return resets;
}

// The number of a reset is what it answers acknowledged, whichever connection of the peer is the newest by now.
TEST(Reset, WithoutAConnectionCountsFromWhereItsCauseDoes)
{
    Scene scene("linux");
    scene.play("server listen; client connect; quiet; client send 10; quiet; server power-off; server boot");
    scene.play("client#2 connect; quiet; client#1 send 5; quiet");
    const auto resets = resetsOf(scene, HostId::Server);
    ASSERT_EQ(resets.size(), 1U);
    EXPECT_EQ(resets[0].rseq, 1);
}

TEST(Reset, OfAForgedSegmentCountsAsItDoes)
{
    Scene scene("linux");
    scene.play("server listen; client connect; quiet; client close; quiet; server close; quiet; 2min");
    ASSERT_EQ(scene.client(), State::Closed);
    scene.play("inject server ACK ack=iss+1; quiet");
    for (const Sent& reset : resetsOf(scene, HostId::Server)) EXPECT_LT(std::abs(reset.rseq), 1000);
}

// A SYN that is forged into a host that has heard nothing yet offers the window that its peer would.
TEST(Forged, SynOpensAConnectionThatCanSend)
{
    Scene scene("linux");
    scene.play("server listen; network down; inject server SYN seq=1000; inject server ACK seq=1001; quiet");
    ASSERT_EQ(scene.server(), State::Established);
    EXPECT_EQ(scene.host(HostId::Server).connections.front().tcb.snd.wnd, 65535U);
    scene.play("server send 10");
    EXPECT_EQ(scene.all<Sent>(HostId::Server).size(), 1U);
}

// tcp_facts 2.8: EISCONN, as lesson out-of-listen says
TEST(Listener, OfASystemCannotConnect)
{
    for (const std::string_view system : kSystems) {
        Scene scene(system);
        scene.play("server listen; server connect");
        EXPECT_EQ(scene.answer(HostId::Server), "error: connection already exists") << system;
        EXPECT_EQ(scene.server(), State::Listen) << system;
    }
}

// Measured on Linux 6.18: connect() to a closed port, RST in a simultaneous open, user timeout. An expectation may say
// it in either spelling.
TEST(Told, IsTheErrnoOfASocketUnderASystem)
{
    const auto failed = [](const char* profile, Settings settings, std::vector<Action> actions, const char* signal) {
        Scenario scenario;
        scenario.profile = profile;
        scenario.steps.push_back({std::move(actions), RunFor{30s}, {}, {}, {}, {}, {}});
        scenario.steps[0].expect.signal = std::vector{ExpectedSignal{HostId::Client, signal}};
        return play(scenario, settings).failed();
    };
    const Action connect = CallAction{HostId::Client, HostCall::Connect};
    for (const std::string_view system : kSystems) {
        const Settings settings = findProfile(system)->settings();
        for (const char* word : {"connection refused", "ECONNREFUSED"})
            EXPECT_EQ(failed("linux", settings, {connect}, word), 0U) << system << " " << word;
        EXPECT_EQ(failed("linux", settings, {connect}, "ECONNRESET"), 1U) << system;
    }
    EXPECT_EQ(failed("rfc9293", findProfile("rfc9293")->settings(), {connect}, "connection reset"), 0U);
    for (const std::string_view system : kSystems) {
        Settings settings = findProfile(system)->settings();
        settings.config.userTimeout = 10s;
        EXPECT_EQ(failed("linux", settings, {CableAction{false}, connect}, "ETIMEDOUT"), 0U) << system;
    }
}

} // namespace
} // namespace tcp
