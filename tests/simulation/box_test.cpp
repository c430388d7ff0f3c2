#include "support/scene.h"

#include "simulation/box.h"
#include "tools/conntrack.h"

#include <gtest/gtest.h>

// A firewall or NAT between the hosts. Linux nf_conntrack_proto_tcp.c,
// Documentation/networking/nf_conntrack-sysctl.rst.
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
    EXPECT_EQ(after("server listen; client connect"), "-") << "the SYN is on its way to it";
    EXPECT_EQ(after("next"), "SYN_SENT");
    EXPECT_EQ(scene.world().now(), 12500us) << "half of 25 ms";
    EXPECT_EQ(scene.server(), State::Listen);
    EXPECT_EQ(after("next; next"), "SYN_RECV");
    EXPECT_EQ(scene.client(), State::SynSent);
    EXPECT_EQ(after("next; next"), "ESTABLISHED");
    EXPECT_EQ(left(scene), 120h) << "5 days";
    EXPECT_EQ(after("quiet; client close; next"), "FIN_WAIT");
    EXPECT_EQ(after("quiet"), "CLOSE_WAIT");
    EXPECT_EQ(after("server close; next"), "LAST_ACK");
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
    scene.play("server listen; client connect; quiet; network drop server 9 ACK; client send 10; 20ms");
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

// What is lost before the box it never sees; what is lost behind it, it believes to have arrived.
TEST(Box, SeesWhatIsLostBehindIt)
{
    Scene before(boxed(BoxKind::Firewall));
    EXPECT_EQ(tracked(before.play("server listen; network drop client 1 SYN; client connect; 100ms")), "-");
    Scene behind(boxed(BoxKind::Firewall));
    EXPECT_EQ(tracked(behind.play("server listen; network drop client 1 SYN past-box; client connect; 100ms")),
              "SYN_SENT");
    EXPECT_EQ(behind.server(), State::Listen);
    EXPECT_EQ(behind.all<Lost>(HostId::Client).at(0).why, Loss::Drop);
    Scene none;
    none.play("server listen; network drop client 1 SYN past-box; client connect; 100ms");
    EXPECT_EQ(none.server(), State::Listen) << "without a box it is lost like any other";
}

// It comes as if from beyond the box, which has a look at it.
TEST(Box, FiltersForgedSegments)
{
    Scene scene(boxed(BoxKind::Nat));
    scene.play("server listen; client connect; quiet");
    scene.play("inject client RST seq=rcv.nxt+1000000");
    EXPECT_EQ(scene.all<Lost>(HostId::Server).size(), 1U) << "its number is beyond the window";
    EXPECT_TRUE(scene.all<Received>(HostId::Client).empty());
    scene.play("inject client RST seq=rcv.nxt");
    EXPECT_EQ(scene.client(), State::Closed);
    EXPECT_EQ(tracked(scene), "CLOSE");
    Scene unknown(boxed(BoxKind::Firewall));
    unknown.play("client listen; inject client SYN");
    EXPECT_EQ(unknown.client(), State::Listen) << "nobody may open a connection to the client";
}

// nf_conntrack_tcp_max_retrans: the fourth of the same in a row.
TEST(Box, WaitsLessForWhatIsSentAgainAndAgain)
{
    Settings settings = boxed(BoxKind::Firewall);
    settings.box.unacknowledged = 100h;
    settings.box.retransmitted = 90s;
    Scene scene(settings);
    scene.play("server listen; client connect; quiet; network drop client 99 past-box; client send 10; 100ms");
    EXPECT_GT(left(scene), 99h);
    scene.play("250ms");
    EXPECT_GT(left(scene), 99h) << "a tail loss probe";
    scene.play("20s");
    EXPECT_LE(left(scene), 90s);
}

TEST(Box, TellsWhatItSees)
{
    Scene scene(boxed(BoxKind::Firewall));
    scene.play("server listen; client connect; quiet");
    const auto out = scene.all<BoxChanged>(HostId::Client);
    ASSERT_EQ(out.size(), 2U);
    EXPECT_EQ(out[0].before, Tracked::None);
    EXPECT_EQ(out[0].after, Tracked::SynSent);
    EXPECT_EQ(out[0].due, 12500us + 120s);
    EXPECT_EQ(out[1].after, Tracked::Established);
    EXPECT_EQ(scene.all<BoxChanged>(HostId::Server).at(0).after, Tracked::SynRecv);
    scene.play("client shutdown; quiet; 61s");
    const auto last = scene.all<BoxChanged>(HostId::Client).back();
    EXPECT_EQ(last.id, 0U);
    EXPECT_EQ(last.before, Tracked::CloseWait);
    EXPECT_EQ(last.after, Tracked::None);
}

// "Client can't send SYN and then SYN/ACK"
TEST(Box, DropsWhatIsInvalid)
{
    Box box(boxed(BoxKind::Firewall).box);
    const auto judge = [&box](HostId from, Control bits) {
        Segment segment;
        segment.ctl = bits;
        segment.seq = SeqNum{100};
        segment.ack = SeqNum{(bits & ctl::ACK) != 0 ? 101U : 0U};
        segment.wnd = 1000;
        return box.judge({from, 1, 2, segment, Instant{}});
    };
    EXPECT_EQ(judge(HostId::Client, ctl::SYN), Box::Verdict::Pass);
    EXPECT_EQ(judge(HostId::Client, ctl::SYN | ctl::ACK), Box::Verdict::Drop);
    EXPECT_EQ(judge(HostId::Client, ctl::FIN | ctl::ACK), Box::Verdict::Drop);
    EXPECT_EQ(judge(HostId::Client, ctl::SYN | ctl::FIN), Box::Verdict::Drop)
        << "no such combination (tcp_valid_flags)";
    EXPECT_EQ(judge(HostId::Server, ctl::SYN), Box::Verdict::Pass) << "a simultaneous open";
    EXPECT_EQ(box.entries(Instant{}).at(0).state, Tracked::SynSent2);
}

TEST(Conntrack, PrintsBothDirections)
{
    Scene scene(boxed(BoxKind::Nat));
    scene.play("server listen; client connect; next");
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
