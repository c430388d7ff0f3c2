#include "support/scene.h"

#include <gtest/gtest.h>

// setsockopt() of one socket, and shutdown() of either half. Linux net/ipv4/tcp.c, af_inet.c; FreeBSD uipc_socket.c.
namespace tcp {
namespace {

constexpr auto kMine = HostId::Client;
constexpr auto kTheirs = HostId::Server;

TEST(SocketOption, IsOfOneSocketOnly)
{
    Scene scene;
    scene.play("server listen; client connect; quiet; client#2 connect; quiet; client#1 set keepalive 10s");
    EXPECT_EQ(scene.answer(kMine), "ok");
    EXPECT_TRUE(scene.host(kMine).connection(1)->tcb.running(Timer::KeepAlive));
    EXPECT_FALSE(scene.host(kMine).connection(2)->tcb.running(Timer::KeepAlive));
    EXPECT_FALSE(scene.host(kTheirs).connection(1)->tcb.running(Timer::KeepAlive));
}

TEST(SocketOption, IsSetBeforeTheSocketIsOpened)
{
    Scene scene;
    scene.play("server listen; client set keepalive 10s; client connect; quiet; client#2 connect; quiet");
    EXPECT_TRUE(scene.host(kMine).connection(1)->tcb.running(Timer::KeepAlive));
    EXPECT_FALSE(scene.host(kMine).connection(2)->tcb.running(Timer::KeepAlive)) << "it was of the first socket";
}

// An accepted socket is a copy of its listener (Linux sk_clone_lock).
TEST(SocketOption, IsInheritedFromTheListener)
{
    Scene scene;
    scene.play("server listen; server set keepalive 10s; client connect; quiet");
    EXPECT_TRUE(scene.host(kTheirs).connection(1)->tcb.running(Timer::KeepAlive));
    scene.play("server:8080 set keepalive none; client#2 connect; quiet");
    EXPECT_FALSE(scene.host(kTheirs).connection(2)->tcb.running(Timer::KeepAlive));
    EXPECT_TRUE(scene.host(kTheirs).connection(1)->tcb.running(Timer::KeepAlive));
}

TEST(SocketOption, StaysWithTheBoundSocket)
{
    Scene scene;
    scene.play(
        "server listen; client bind 5000; client set keepalive 10s; client connect; quiet; client#2 connect; quiet");
    EXPECT_EQ(scene.host(kMine).connection(1)->localPort, 5000);
    EXPECT_TRUE(scene.host(kMine).connection(1)->tcb.running(Timer::KeepAlive));
    EXPECT_FALSE(scene.host(kMine).connection(2)->tcb.running(Timer::KeepAlive));
}

TEST(SocketOption, NeedsASocket)
{
    Scene scene;
    EXPECT_EQ(scene.play("client#3 set linger 1s").answer(kMine), "error: connection does not exist");
    EXPECT_EQ(scene.play("client:99 set linger 1s").answer(kMine), "error: connection does not exist");
    EXPECT_EQ(scene.play("client hang; client set linger 1s").answer(kMine), "error: the application hangs");
}

// keepalive_time_elapsed: the idle time so far counts
TEST(SocketOption, StartsKeepaliveAmidALife)
{
    Scene scene;
    scene.play("server listen; client connect; quiet; 8s; client set keepalive 10s");
    const Tcb& tcb = scene.host(kMine).connection(1)->tcb;
    EXPECT_LE(tcb.due(Timer::KeepAlive) - scene.world().now(), 2100ms);
    EXPECT_FALSE(scene.play("client set keepalive none").host(kMine).connection(1)->tcb.running(Timer::KeepAlive));
}

// TCP_LINGER2 of one socket: its orphan's FIN-WAIT-2, whatever tcp_fin_timeout is
TEST(SocketOption, ShortensTheFinWait2OfOneOrphan)
{
    Scene scene;
    scene.play("server listen; client set tcp_fin_timeout 5s; client connect; quiet; server hang; client close; quiet");
    ASSERT_EQ(scene.client(), State::FinWait2);
    EXPECT_EQ(scene.play("4s").client(), State::FinWait2);
    EXPECT_EQ(scene.play("2s").client(), State::Closed);
}

TEST(SocketOption, LetsOutWhatNagleHolds)
{
    Scene scene;
    scene.play("server listen; client set nodelay false; client connect; quiet; client send 10; client send 10");
    ASSERT_EQ(scene.host(kMine).connection(1)->tcb.snd.queued, 10U);
    scene.play("client set nodelay true");
    EXPECT_EQ(scene.host(kMine).connection(1)->tcb.snd.queued, 0U) << "Linux tcp_push_pending_frames";
}

// tcp_shutdown: SHUT_RD sends nothing, and the peer may go on
TEST(ShutdownOfReading, IsNotToldToThePeer)
{
    Scene scene;
    scene.play("server listen; client connect; quiet").play("client shutdown read");
    EXPECT_EQ(scene.answer(kMine), "ok");
    EXPECT_TRUE(scene.all<Sent>(kMine).empty());
    scene.play("server send 100; quiet");
    EXPECT_EQ(scene.client(), State::Established);
    EXPECT_EQ(scene.host(kMine).connection(1)->tcb.rcv.unread, 100U) << "Linux keeps it, and nobody reads";
    EXPECT_TRUE(scene.play("client close").sends(kMine, ctl::RST | ctl::ACK)) << "text is unread";
}

// FreeBSD tcp_do_segment, SBS_CANTRCVMORE
TEST(ShutdownOfReading, ThrowsTextAwayOnBsd)
{
    Scene scene("freebsd");
    scene.play("server listen; client connect; quiet; client shutdown read; server send 100; quiet");
    EXPECT_EQ(scene.host(kMine).connection(1)->tcb.rcv.unread, 0U);
    EXPECT_TRUE(scene.host(kTheirs).connection(1)->tcb.allAcked());
    EXPECT_EQ(scene.play("client shutdown both; quiet; server send 100; quiet").client(), State::FinWait2);
}

// shutdown function (learn.microsoft.com): "if there is still data queued on the socket waiting to be received, or data
// arrives subsequently, the connection is reset, since the data cannot be delivered to the user"
TEST(ShutdownOfReading, ResetsTheConnectionOnWindowsOnceTextComes)
{
    Scene scene("windows");
    EXPECT_EQ(scene.play("server listen; client connect; quiet; client shutdown read; quiet").client(),
              State::Established);
    EXPECT_EQ(scene.play("server send 100; quiet").client(), State::Closed);
    EXPECT_EQ(scene.server(), State::Closed);
}

// inet_shutdown asks only whether there still is a connection (measured on Linux 6.18)
TEST(ShutdownOfWriting, IsNoFaultWhenItIsShutAlready)
{
    Scene scene;
    scene.play("server listen; client connect; quiet; client shutdown; quiet");
    EXPECT_EQ(scene.play("client shutdown").answer(kMine), "ok");
    EXPECT_TRUE(scene.all<Sent>(kMine).empty());
    scene.play("server close; quiet");
    ASSERT_EQ(scene.client(), State::TimeWait);
    EXPECT_EQ(scene.play("client shutdown").answer(kMine), "error: connection closing") << "ENOTCONN";
    Scene paper("rfc9293");
    paper.play("server listen; client connect; quiet; client shutdown; quiet; client shutdown");
    EXPECT_EQ(paper.answer(kMine), "error: connection closing") << "3.10.4: FIN-WAIT-2 STATE";
}

// tcp_reset: the error of a socket that still has an owner
TEST(ShutdownOfBothHalves, TellsTheOwnerOfTheResetThatTextDraws)
{
    Scene scene;
    scene.play("server listen; client connect; quiet; client shutdown both; quiet").play("server send 100; quiet");
    ASSERT_EQ(scene.all<UserSignalled>(kMine).size(), 1U);
    EXPECT_EQ(scene.all<UserSignalled>(kMine).front().error, "ECONNRESET");
    ASSERT_EQ(scene.all<UserSignalled>(kTheirs).size(), 1U);
    EXPECT_EQ(scene.all<UserSignalled>(kTheirs).front().error, "EPIPE");
}

// tcp_reset: EPIPE once the peer has closed, and on no other system
TEST(Reset, BreaksThePipeOfWhoHasSeenTheFin)
{
    for (const auto& [system, error] : {std::pair("linux", "EPIPE"), std::pair("freebsd", "ECONNRESET")}) {
        Scene scene(system);
        scene.play("server listen; client connect; quiet; server shutdown; quiet");
        scene.play("inject client RST seq=rcv.nxt; quiet");
        ASSERT_EQ(scene.all<UserSignalled>(kMine).size(), 1U) << system;
        EXPECT_EQ(scene.all<UserSignalled>(kMine).front().error, error) << system;
    }
}

// tcp_rcv_state_process: RCV_SHUTDOWN in FIN-WAIT-1 and FIN-WAIT-2
TEST(ShutdownOfBothHalves, DrawsRstOnceTextComes)
{
    for (const std::string_view calls :
         {"client shutdown both", "client shutdown read; client shutdown", "client shutdown; client shutdown read",
          "client shutdown; client shutdown both"}) {
        Scene scene;
        scene.play("server listen; client connect; quiet").play(calls).play("quiet");
        ASSERT_EQ(scene.client(), State::FinWait2) << calls;
        scene.play("server send 100; quiet");
        EXPECT_EQ(scene.client(), State::Closed) << calls;
        EXPECT_EQ(scene.server(), State::Closed) << calls;
    }
}

// inet_shutdown: what is not connected is given up
TEST(ShutdownOfReading, EndsASocketThatIsNotConnected)
{
    EXPECT_EQ(Scene().play("client connect; client shutdown read").client(), State::Closed);
    EXPECT_EQ(Scene().play("server listen; server shutdown read").server(), State::Closed);
    Scene nothing;
    EXPECT_EQ(nothing.play("client shutdown read").answer(kMine), "error: connection does not exist");
}

// Linux tcp_out_of_resources: an orphan that has sent no text for twice the longest RTO counts twice, and is reset when
// its FIN has to be sent again.
TEST(MaxOrphans, IsAskedAgainByTheRetransmissionTimer)
{
    for (const int most : {1, 2}) {
        Settings settings = findProfile("linux")->settings();
        settings.maxOrphans = most;
        Scene scene(settings);
        scene.play("server listen; client connect; quiet; client send 10; 300s; network down; client close; 2s");
        EXPECT_EQ(scene.client(), most == 1 ? State::Closed : State::FinWait1) << most;
        EXPECT_EQ(scene.sends(HostId::Client, ctl::RST | ctl::ACK), most == 1) << most;
        Scene fresh(settings);
        fresh.play("server listen; client connect; quiet; client send 10; quiet; network down; client close; 2s");
        EXPECT_EQ(fresh.client(), State::FinWait1) << "text was sent just now: it counts once";
    }
}

}  // namespace
}  // namespace tcp
