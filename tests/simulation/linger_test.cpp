#include "support/scene.h"

#include <gtest/gtest.h>

// SO_LINGER: close() that waits. Linux __tcp_close, sk_stream_wait_close; FreeBSD soclose; Windows closesocket.
// tcp_max_orphans: close() that nothing may be left of (tcp_check_oom).
namespace tcp {
namespace {

constexpr auto kCloser = HostId::Client;

Scene connected(std::string_view profile = "linux", std::string_view linger = "5s")
{
    Scene scene(profile);
    scene.play("server listen; client set linger " + std::string(linger) + "; client connect; quiet");
    return scene;
}

TEST(Linger, WaitsForTheAckOfTheFin)
{
    Scene scene = connected();
    scene.play("client close");
    EXPECT_EQ(scene.answer(kCloser), "blocks");
    EXPECT_EQ(scene.client(), State::FinWait1);
    EXPECT_FALSE(scene.host(kCloser).connection(1)->tcb.orphan) << "the application still holds it";
    EXPECT_EQ(scene.play("client send 5").answer(kCloser), "error: the application waits in close");
    scene.play("quiet");
    const auto calls = scene.all<Called>(kCloser);
    ASSERT_EQ(calls.size(), 1U);
    EXPECT_TRUE(calls[0].returns);
    EXPECT_EQ(calls[0].result, "ok");
    EXPECT_FALSE(scene.host(kCloser).lingers);
}

TEST(Linger, LeavesAnOrphanBehind)
{
    Scene scene = connected();
    scene.play("server hang; client close; quiet");
    ASSERT_EQ(scene.client(), State::FinWait2);
    EXPECT_TRUE(scene.host(kCloser).connection(1)->tcb.running(Timer::FinWait2));
    EXPECT_EQ(scene.play("61s").client(), State::Closed);
}

// Linux: 0 all the same; the kernel goes on by itself
TEST(Linger, ReturnsInSilenceWhenTheTimeIsOver)
{
    Scene scene = connected();
    scene.play("network down; client close; 4s");
    EXPECT_TRUE(scene.host(kCloser).lingers);
    scene.play("2s");
    EXPECT_EQ(scene.answer(kCloser), "ok");
    EXPECT_EQ(scene.client(), State::FinWait1);
    EXPECT_TRUE(scene.host(kCloser).connection(1)->tcb.orphan);
    EXPECT_EQ(scene.play("network up; 60s; quiet; 5min").client(), State::Closed);
}

TEST(Linger, ReturnsEwouldblockOnBsd)
{
    Scene scene = connected("freebsd");
    EXPECT_EQ(scene.play("network down; client close; 6s").answer(kCloser), "EWOULDBLOCK");
    EXPECT_EQ(scene.client(), State::FinWait1);
}

TEST(Linger, ResetsOnWindowsWhenTheTimeIsOver)
{
    Scene scene = connected("windows");
    scene.play("network down; client close; 6s");
    EXPECT_TRUE(scene.sends(kCloser, ctl::RST | ctl::ACK));
    EXPECT_EQ(scene.client(), State::Closed);
}

TEST(Linger, OfZeroAborts)
{
    Scene scene = connected("linux", "0s");
    scene.play("client close; quiet");
    EXPECT_EQ(scene.client(), State::Closed);
    EXPECT_EQ(scene.server(), State::Closed);
    EXPECT_EQ(scene.all<Called>(kCloser).at(0).call, HostCall::Close);
}

// The end of a process closes its sockets, and waits for none of them (Linux inet_release: PF_EXITING).
TEST(Linger, OfZeroAbortsAlsoWhenTheProcessDies)
{
    Scene scene = connected("linux", "0s");
    scene.play("client kill");
    EXPECT_TRUE(scene.sends(kCloser, ctl::RST | ctl::ACK));
    EXPECT_EQ(scene.client(), State::Closed);
    EXPECT_EQ(scene.play("quiet").server(), State::Closed);
}

TEST(Linger, IsNotWaitedForWhenTheProcessDies)
{
    Scene scene = connected();
    scene.play("network down; client kill");
    EXPECT_EQ(scene.client(), State::FinWait1);
    EXPECT_FALSE(scene.host(kCloser).lingers);
    EXPECT_TRUE(scene.host(kCloser).connection(1)->tcb.orphan);
}

TEST(Linger, EndsWhenThePeerResets)
{
    Scene scene = connected();
    scene.play("client close; inject client RST; quiet");
    EXPECT_FALSE(scene.host(kCloser).lingers);
    EXPECT_EQ(scene.client(), State::Closed);
}

// What comes while it waits finds nobody: RCV_SHUTDOWN (tcp_rcv_state_process)
TEST(Linger, RefusesTextMeanwhile)
{
    Scene scene = connected();
    scene.play("network delay server 200ms ACK; server send 100; client close; quiet");
    EXPECT_EQ(scene.client(), State::Closed);
}

TEST(Linger, DoesNotOutliveItsProcess)
{
    Scene scene = connected();
    scene.play("network down; client close; client kill");
    EXPECT_FALSE(scene.host(kCloser).lingers);
    EXPECT_TRUE(scene.host(kCloser).connection(1)->tcb.orphan);
}

TEST(Linger, LetsTheApplicationGoOnWithItsOtherSockets)
{
    Scene scene = connected();
    scene.play("client#2 connect; quiet; client#1 close; server#2 send 100; 80ms");
    EXPECT_FALSE(scene.host(kCloser).lingers);
    EXPECT_EQ(scene.host(kCloser).connection(2)->tcb.rcv.unread, 0U);
}

TEST(MaxOrphans, CountsWhatADeadProcessLeaves)
{
    Settings settings = findProfile("linux")->settings();
    settings.maxOrphans = 1;
    Scene scene(settings);
    scene.play("server listen; client connect; quiet; client#2 connect; quiet; network down; client kill");
    EXPECT_EQ(scene.state(kCloser, 1), State::Closed);
    EXPECT_EQ(scene.state(kCloser, 2), State::FinWait1);
    EXPECT_TRUE(scene.sends(kCloser, ctl::RST | ctl::ACK));
}

// tcp_check_oom: the FIN goes out, then the RST
TEST(MaxOrphans, ResetsWhatIsTooMany)
{
    Settings settings = findProfile("linux")->settings();
    settings.maxOrphans = 1;
    Scene scene(settings);
    scene.play("server listen; client connect; quiet; client#2 connect; quiet; network down; client#1 close");
    EXPECT_EQ(scene.state(kCloser, 1), State::FinWait1);
    scene.play("client#2 close");
    EXPECT_EQ(scene.state(kCloser, 2), State::Closed);
    const auto sent = scene.all<Sent>(kCloser);
    ASSERT_EQ(sent.size(), 2U);
    EXPECT_TRUE(sent[0].segment.has(ctl::FIN));
    EXPECT_TRUE(sent[1].segment.has(ctl::RST));
    EXPECT_EQ(sent[1].clause, Clause::LinuxMaxOrphans);
}

// A minisock is no orphan.
TEST(MaxOrphans, DoesNotCountFinWait2)
{
    Settings settings = findProfile("linux")->settings();
    settings.maxOrphans = 1;
    Scene scene(settings);
    scene.play("server listen; client connect; quiet; client#2 connect; quiet; server hang; client#1 close; quiet");
    ASSERT_EQ(scene.state(kCloser, 1), State::FinWait2);
    EXPECT_EQ(scene.play("client#2 close; quiet").state(kCloser, 2), State::FinWait2);
}

}  // namespace
}  // namespace tcp
