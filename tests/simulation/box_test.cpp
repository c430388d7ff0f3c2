#include "support/scene.h"

#include "simulation/box.h"
#include "tools/conntrack.h"

#include <gtest/gtest.h>

// A firewall or NAT between the hosts. Linux nf_conntrack_proto_tcp.c, Documentation/networking/nf_conntrack-sysctl.rst.
namespace tcp {
namespace {

Settings boxed(BoxKind kind, bool loose = true, BoxAnswer unknown = BoxAnswer::Drop)
{
    Settings settings = findProfile("linux")->settings();
    settings.box.kind = kind;
    settings.box.loose = loose;
    settings.box.unknown = unknown;
    return settings;
}

/// The state of the only entry, "-" without one.
std::string tracked(const Scene& scene)
{
    const auto entries = scene.world().network().box.entries(scene.world().now());
    return entries.empty() ? "-" : std::string(text(entries.front().state));
}

Duration left(const Scene& scene)
{
    return scene.world().network().box.entries(scene.world().now()).at(0).expires - scene.world().now();
}

TEST(Box, IsNotThereUnlessAsked)
{
    Scene scene;
    scene.play("server listen; client connect; quiet");
    EXPECT_TRUE(scene.world().network().box.entries(scene.world().now()).empty());
    EXPECT_TRUE(conntrack(scene.world()).rows.empty());
}

TEST(Box, FollowsAConnectionFromSynToTimeWait)
{
    Scene scene(boxed(BoxKind::Firewall));
    const auto after = [&](std::string_view script) { return tracked(scene.play(script)); };
    EXPECT_EQ(after("server listen; client connect"), "SYN_SENT");
    EXPECT_EQ(after("next"), "SYN_RECV");
    EXPECT_EQ(after("next"), "ESTABLISHED");
    EXPECT_EQ(left(scene), 120h) << "5 days";
    EXPECT_EQ(after("quiet; client close"), "FIN_WAIT");
    EXPECT_EQ(after("quiet"), "CLOSE_WAIT");
    EXPECT_EQ(after("server close"), "LAST_ACK");
    EXPECT_EQ(after("quiet"), "TIME_WAIT");
    EXPECT_EQ(scene.client(), State::TimeWait) << "60 s";
    EXPECT_EQ(after("121s"), "-") << "and 120 s here";
}

TEST(Box, LetsNobodyIn)
{
    Scene scene(boxed(BoxKind::Firewall));
    scene.play("client listen; server connect; quiet");
    EXPECT_EQ(scene.server(), State::SynSent);
    EXPECT_EQ(scene.all<Lost>(HostId::Server).at(0).why, Loss::Box);
    Scene told(boxed(BoxKind::Firewall, true, BoxAnswer::Reset));
    EXPECT_EQ(told.play("client listen; server connect; quiet").server(), State::Closed);
}

// The entry of a half-closed connection lives for 60 s (nf_conntrack_tcp_timeout_close_wait).
TEST(Box, ForgetsAHalfClosedConnection)
{
    Scene scene(boxed(BoxKind::Firewall));
    scene.play("server listen; client connect; quiet; client shutdown; quiet");
    ASSERT_EQ(tracked(scene), "CLOSE_WAIT");
    scene.play("61s; server send 100; 1s");
    EXPECT_EQ(scene.all<Lost>(HostId::Server).at(0).why, Loss::Box);
    EXPECT_EQ(scene.client(), State::FinWait2);
    EXPECT_EQ(scene.server(), State::CloseWait);
}

TEST(Box, PicksUpAConnectionInItsMiddleIfItIsLoose)
{
    for (const bool loose : {true, false}) {
        Settings settings = boxed(BoxKind::Nat, loose);
        settings.box.timeouts[static_cast<std::size_t>(Tracked::Established)] = 300s;
        Scene scene(settings);
        scene.play("server listen; client connect; quiet; 301s");
        ASSERT_EQ(tracked(scene), "-");
        scene.play("client send 10; 100ms");
        EXPECT_EQ(tracked(scene), loose ? "ESTABLISHED" : "-");
        EXPECT_EQ(scene.host(HostId::Client).connection(1)->tcb.allAcked(), loose);
    }
}

// 3.5.2: the reset has the number that the other end would have given.
TEST(Box, AnswersWithRstWhereItIsToldTo)
{
    Settings settings = boxed(BoxKind::Nat, false, BoxAnswer::Reset);
    settings.box.timeouts[static_cast<std::size_t>(Tracked::Established)] = 300s;
    Scene scene(settings);
    scene.play("server listen; client connect; quiet; 301s; client send 10; quiet");
    EXPECT_EQ(scene.client(), State::Closed);
    EXPECT_EQ(scene.server(), State::Established) << "nobody has told the server";
    const auto forged = scene.all<Injected>(HostId::Client);
    ASSERT_EQ(forged.size(), 1U);
    EXPECT_TRUE(forged[0].ofBox);
    EXPECT_EQ(forged[0].rseq, 1);
}

TEST(Box, IsKeptAwakeByKeepalive)
{
    Settings settings = boxed(BoxKind::Nat, false);
    settings.box.timeouts[static_cast<std::size_t>(Tracked::Established)] = 300s;
    settings.config.keepAlive = 240s;
    Scene scene(settings);
    scene.play("server listen; client connect; quiet; 1h; client send 10; quiet");
    EXPECT_TRUE(scene.host(HostId::Client).connection(1)->tcb.allAcked());
}

// nf_conntrack_tcp_timeout_unacknowledged
TEST(Box, WaitsLessForAnAckThatDoesNotCome)
{
    Scene scene(boxed(BoxKind::Firewall));
    scene.play("server listen; client connect; quiet; network drop server 9 ACK; client send 10; 1ms");
    EXPECT_LE(left(scene), 300s);
}

// A RST takes the entry with it: 10 s (nf_conntrack_tcp_timeout_close).
TEST(Box, ForgetsSoonWhatIsReset)
{
    Scene scene(boxed(BoxKind::Firewall));
    scene.play("server listen; client connect; quiet; client abort; quiet");
    EXPECT_EQ(tracked(scene), "CLOSE");
    EXPECT_EQ(tracked(scene.play("11s")), "-");
}

// "Client can't send SYN and then SYN/ACK"
TEST(Box, DropsWhatIsInvalid)
{
    Box box(boxed(BoxKind::Firewall).box);
    Segment segment;
    segment.ctl = ctl::SYN;
    segment.seq = SeqNum{100};
    EXPECT_EQ(box.judge(HostId::Client, 1, 2, segment, Instant{}), Box::Verdict::Pass);
    segment.ctl = ctl::SYN | ctl::ACK;
    EXPECT_EQ(box.judge(HostId::Client, 1, 2, segment, Instant{}), Box::Verdict::Drop);
    segment.ctl = ctl::FIN | ctl::ACK;
    EXPECT_EQ(box.judge(HostId::Client, 1, 2, segment, Instant{}), Box::Verdict::Drop);
    segment.ctl = ctl::SYN;
    EXPECT_EQ(box.judge(HostId::Server, 2, 1, segment, Instant{}), Box::Verdict::Pass) << "a simultaneous open";
    EXPECT_EQ(box.entries(Instant{}).at(0).state, Tracked::SynSent2);
}

TEST(Conntrack, PrintsBothDirections)
{
    Scene scene(boxed(BoxKind::Nat));
    scene.play("server listen; client connect");
    EXPECT_EQ(conntrack(scene.world()).rows.at(0),
              "tcp      6 120 SYN_SENT src=10.0.0.1 dst=10.0.0.2 sport=50398 dport=8080 [UNREPLIED] "
              "src=10.0.0.2 dst=203.0.113.7 sport=8080 dport=50398 mark=0 use=1");
    scene.play("quiet; client send 10; quiet");
    EXPECT_EQ(conntrack(scene.world()).rows.at(0),
              "tcp      6 431999 ESTABLISHED src=10.0.0.1 dst=10.0.0.2 sport=50398 dport=8080 "
              "src=10.0.0.2 dst=203.0.113.7 sport=8080 dport=50398 [ASSURED] mark=0 use=1");
}

}  // namespace
}  // namespace tcp
