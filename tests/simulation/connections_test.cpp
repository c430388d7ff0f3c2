#include "support/scene.h"

#include <gtest/gtest.h>

// Several connections and listeners of one application.
namespace tcp {
namespace {

constexpr auto kC = HostId::Client;
constexpr auto kS = HostId::Server;

TEST(Connections, OpenBesideEachOtherByNumber)
{
    Scene scene;
    scene.play("server listen; client connect; client#2 connect; quiet");
    EXPECT_EQ(scene.state(kC, 1), State::Established);
    EXPECT_EQ(scene.state(kC, 2), State::Established);
    EXPECT_EQ(scene.state(kS, 1), State::Established);
    EXPECT_EQ(scene.state(kS, 2), State::Established);
    EXPECT_NE(scene.host(kC).connection(1)->localPort, scene.host(kC).connection(2)->localPort);
}

TEST(Connections, AreCalledByNumber)
{
    Scene scene;
    scene.play("server listen; client connect; client#2 connect; quiet; client#1 close; quiet");
    EXPECT_EQ(scene.state(kC, 1), State::FinWait2);
    EXPECT_EQ(scene.state(kS, 1), State::CloseWait);
    EXPECT_EQ(scene.state(kC, 2), State::Established);
    EXPECT_EQ(scene.client(), State::Established) << "the state of a host is that of its newest connection";
    scene.play("client#2 send 5; quiet");
    EXPECT_EQ(scene.all<Sent>(kC).front().segment.text, 5U);
    EXPECT_EQ(scene.play("client#1 send 5").answer(kC), "error: connection does not exist");
}

TEST(Connections, HaveTheNextNumberAndNoOther)
{
    Scene scene;
    EXPECT_EQ(scene.play("client#2 connect").answer(kC), "error: connection does not exist");
    EXPECT_EQ(scene.play("client#1 connect").answer(kC), "ok");
    EXPECT_EQ(scene.play("client#1 connect").answer(kC), "EALREADY");
    EXPECT_EQ(scene.play("client#3 send 1").answer(kC), "error: connection does not exist");
}

// Without a number the call is one on the socket that is there: EISCONN, RFC 9293 3.10.1.
TEST(Connections, AreNotOpenedTwice)
{
    Scene scene;
    scene.play("server listen; client connect; quiet");
    EXPECT_EQ(scene.play("client connect").answer(kC), "error: connection already exists");
}

// Measured on Linux 6.18; inet_stream_connect, FreeBSD kern_connectat. The RFC has one word for both.
TEST(Connections, AreNotOpenedTwiceAtOnce)
{
    for (const std::string system : {"linux", "freebsd", "windows", "rfc9293"}) {
        Scene scene(system);
        const std::string wanted = system == "rfc9293" ? "error: connection already exists" : "EALREADY";
        EXPECT_EQ(scene.play("client connect; client connect").answer(kC), wanted) << system;
        EXPECT_EQ(scene.play("client#1 connect").answer(kC), wanted) << system;
    }
}

// Measured on Linux 6.18: the descriptor outlives its connection; the second close() is EBADF.
TEST(Connections, LeaveTheSocketOfOneThatWasResetToBeClosed)
{
    for (const std::string_view script : {"server listen; client connect; quiet; server abort; quiet",
                                          "client connect; quiet", "server listen; client connect; quiet; "
                                          "client shutdown; server close; quiet; 70s"}) {
        Scene scene;
        scene.play(script);
        EXPECT_EQ(scene.client(), State::Closed) << script;
        EXPECT_EQ(scene.play("client send 1").answer(kC), "error: connection does not exist") << script;
        EXPECT_EQ(scene.play("client close").answer(kC), "ok") << script;
        EXPECT_EQ(scene.play("client close").answer(kC), "error: connection does not exist") << script;
    }
    for (const std::string_view call : {"client abort", "client close", "client kill"}) {
        Scene scene;
        scene.play("server listen; client connect; quiet; client set linger 0s").play(call);
        EXPECT_EQ(scene.client(), State::Closed) << call;
        EXPECT_EQ(scene.play("client close").answer(kC), "error: connection does not exist") << call;
    }
}

// Measured on Linux 6.18 (random-2, -58 and -166 of seed 616263): its files are closed last opened first.
TEST(Connections, OfAProcessThatIsKilledEndTheNewestFirst)
{
    for (const auto& [system, first] : {std::pair("linux", 51U), std::pair("freebsd", 101U)}) {
        Scene scene(system);
        scene.play("server listen; client connect; client send 100; quiet");
        scene.play("client#2 connect; client send 50; quiet");
        const auto sent = scene.play("client kill").all<Sent>(kC);
        ASSERT_EQ(sent.size(), 2U) << system;
        EXPECT_EQ(sent[0].rseq, static_cast<std::int32_t>(first)) << system;
    }
}

// Measured on Linux 6.18 (EBADF, in every run of random scenarios): close() takes the descriptor away. Only an
// administrator still reaches the orphan (ss --kill). The RFC's user is told that the connection closes.
TEST(Connections, OfASystemCannotBeCalledAfterClose)
{
    for (const std::string call : {"client send 1", "client shutdown", "client close", "client receive 1"}) {
        for (const std::string system : {"linux", "freebsd", "windows"}) {
            Scene scene(system);
            scene.play("server listen; client connect; quiet; client close; quiet");
            EXPECT_EQ(scene.client(), State::FinWait2) << system;
            EXPECT_EQ(scene.play(call).answer(kC), "error: connection does not exist") << system << ": " << call;
        }
        Scene rfc("rfc9293");
        rfc.play("server listen; client connect; quiet; client close; quiet");
        EXPECT_NE(rfc.play(call).answer(kC), "error: connection does not exist") << call;
    }
    Scene killed;
    EXPECT_EQ(killed.play("server listen; client connect; quiet; client close; quiet; client abort").answer(kC), "ok");
}

// Linux tcp_sendmsg: EPIPE (measured); the RFC's SEND would make it active, were the remote socket known.
TEST(Listener, CannotSendOnSystems)
{
    EXPECT_EQ(Scene().play("server listen; server send 1").answer(kS), "error: connection does not exist");
    EXPECT_EQ(Scene("rfc9293").play("server listen; server send 1").answer(kS), "ok");
}

TEST(Connections, OfTheRfcHaveNoSocketToClose)
{
    Scene scene("rfc9293");
    scene.play("server listen; client connect; quiet; server abort; quiet");
    EXPECT_EQ(scene.play("client close").answer(kC), "error: connection does not exist");
}

// Linux inet_stream_connect: a listening socket is not in TCP_CLOSE, hence EISCONN. Another socket may connect.
TEST(Listener, CannotConnectOnSystems)
{
    Scene scene;
    EXPECT_EQ(scene.play("server listen; server connect").answer(kS), "error: connection already exists");
    EXPECT_EQ(scene.server(), State::Listen);
    EXPECT_EQ(scene.play("client listen; server#1 connect; quiet").answer(kS), "ok");
    EXPECT_EQ(scene.server(), State::Established);
}

// RFC 9293 3.10.1
TEST(Listener, BecomesSynSentInTheRfc)
{
    Scene scene("rfc9293");
    EXPECT_EQ(scene.play("server listen; server connect").answer(kS), "ok");
    EXPECT_EQ(scene.server(), State::SynSent);
    EXPECT_TRUE(scene.host(kS).listeners.empty());
}

// Linux inet_shutdown
TEST(Listener, HasNoSendingHalfOnLinux)
{
    Scene scene;
    EXPECT_EQ(scene.play("server listen; server shutdown").answer(kS), "ok");
    EXPECT_EQ(scene.server(), State::Listen);
    EXPECT_EQ(Scene("rfc9293").play("server listen; server shutdown").server(), State::Closed);
}

TEST(Listener, IsOneOfSeveral)
{
    Scene scene;
    scene.play("server listen; server listen 8081; client connect 8081; client#2 connect; quiet");
    EXPECT_EQ(scene.host(kS).listeners.size(), 2U);
    EXPECT_EQ(scene.host(kS).connection(1)->localPort, 8081);
    EXPECT_EQ(scene.host(kS).connection(2)->localPort, 8080);
}

TEST(Listener, IsClosedByItsPort)
{
    Scene scene;
    scene.play("server listen; server listen 8081; server:8081 close");
    EXPECT_EQ(scene.server(), State::Listen);
    scene.play("client connect 8081; quiet");
    EXPECT_EQ(scene.client(), State::Closed) << "refused";
    scene.play("client connect; quiet");
    EXPECT_EQ(scene.client(), State::Established);
    EXPECT_EQ(scene.play("server:8081 close").answer(kS), "error: connection does not exist");
}

// Each listener has an accept queue of its own (Linux sk_acceptq_is_full).
TEST(Listener, HasItsOwnAcceptQueue)
{
    Settings settings = findProfile("linux")->settings();
    settings.backlog = 0;
    Scene scene(settings);
    scene.play("server listen; server listen 8081; server hang; client connect; client#2 connect 8081; 30ms");
    scene.play("60ms");
    EXPECT_EQ(scene.state(kS, 1), State::Established);
    EXPECT_EQ(scene.state(kS, 2), State::Established);
    scene.play("client#3 connect; 100ms");
    EXPECT_EQ(scene.state(kC, 3), State::SynSent) << "one more than the backlog, and no more";
}

TEST(Listener, ComesBackAfterBootOnEveryPort)
{
    Scene scene;
    scene.play("server listen; server listen 8081; server power-off; server boot");
    EXPECT_EQ(scene.host(kS).listeners.size(), 2U);
    scene.play("server kill; server power-off; server boot");
    EXPECT_TRUE(scene.host(kS).listeners.empty());
}

TEST(Kill, ClosesEveryConnectionAndListener)
{
    Scene scene;
    scene.play("server listen; server listen 8081; client connect; client#2 connect 8081; quiet; server kill; quiet");
    EXPECT_TRUE(scene.host(kS).listeners.empty());
    EXPECT_EQ(scene.state(kS, 1), State::FinWait2);
    EXPECT_EQ(scene.state(kS, 2), State::FinWait2);
}

TEST(Inject, MeetsTheConnectionThatIsNamed)
{
    Scene scene;
    scene.play("server listen; client connect; client#2 connect; quiet; inject client#1 RST");
    EXPECT_EQ(scene.state(kC, 1), State::Closed);
    EXPECT_EQ(scene.state(kC, 2), State::Established);
}

}  // namespace
}  // namespace tcp
