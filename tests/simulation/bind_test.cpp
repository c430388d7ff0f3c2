#include "support/scene.h"

#include <gtest/gtest.h>

// bind(), and who holds a local port. Linux inet_csk_get_port, inet_bind_conflict, __inet_check_established; FreeBSD
// in_pcbbind_setup, in_pcbconnect_setup; Windows "Using SO_REUSEADDR and SO_EXCLUSIVEADDRUSE".
namespace tcp {
namespace {

constexpr auto kAtClient = HostId::Client;
constexpr auto kAtServer = HostId::Server;
constexpr std::string_view kUnix[] = {"linux", "freebsd", "macos", "solaris"};

/// The server has closed first, its process is gone, and one connection is in TIME-WAIT on port 8080.
std::string servedOnce(std::string_view bind)
{
    return std::string(bind) + "; server listen; client connect; quiet; server kill; quiet; client close; quiet";
}

TEST(Bind, GivesListenItsPort)
{
    Scene scene;
    scene.play("server bind 8081; server listen; client connect 8081; quiet");
    EXPECT_EQ(scene.host(kAtServer).connection(1)->localPort, 8081);
    EXPECT_TRUE(scene.host(kAtServer).bound.empty());
}

TEST(Bind, GivesConnectItsPort)
{
    Scene scene;
    scene.play("server listen; client bind 5000; client connect; quiet");
    EXPECT_EQ(scene.host(kAtClient).connection(1)->localPort, 5000);
    EXPECT_EQ(scene.client(), State::Established);
}

TEST(Bind, IsOfTheSocketThatIsNamed)
{
    Scene scene;
    scene.play("server listen; client bind 5000; client bind 5001; client:5000 connect; quiet");
    EXPECT_EQ(scene.host(kAtClient).connection(1)->localPort, 5000);
    EXPECT_EQ(scene.play("client:5000 bind 6000").answer(kAtClient), "EINVAL");
    EXPECT_EQ(scene.play("client:5001 close").answer(kAtClient), "ok");
    EXPECT_EQ(scene.play("client:5001 connect").answer(kAtClient), "error: connection does not exist");
}

TEST(Bind, IsRefusedWhileAnotherListens)
{
    for (const std::string_view profile : {"rfc9293", "linux", "freebsd", "windows"}) {
        Scene scene(profile);
        EXPECT_EQ(scene.play("server bind 8080 reuseaddr; server listen; server bind 8080").answer(kAtServer),
                  "EADDRINUSE")
            << profile;
    }
}

TEST(Bind, IsRefusedInTimeWaitWithoutReuseaddr)
{
    for (const std::string_view profile : kUnix) {
        Scene scene(profile);
        scene.play(servedOnce("server bind 8080 reuseaddr"));
        ASSERT_EQ(scene.server(), State::TimeWait) << profile;
        EXPECT_EQ(scene.play("server bind 8080").answer(kAtServer), "EADDRINUSE") << profile;
        EXPECT_EQ(scene.play("server bind 8080 reuseaddr").answer(kAtServer), "ok") << profile;
        EXPECT_EQ(scene.play("server listen").answer(kAtServer), "ok") << profile;
    }
}

TEST(Bind, SucceedsWhenTimeWaitIsOver)
{
    Scene scene;
    scene.play(servedOnce("server bind 8080")).play("61s; server bind 8080");
    EXPECT_EQ(scene.answer(kAtServer), "ok");
}

// inet_bind_conflict looks at both sockets; in_pcbbind_setup only at the new one.
TEST(Bind, OnLinuxNeedsReuseaddrOnTheOldSocketToo)
{
    Scene linux;
    linux.play(servedOnce("server bind 8080"));
    EXPECT_EQ(linux.play("server bind 8080 reuseaddr").answer(kAtServer), "EADDRINUSE");
    Scene freebsd("freebsd");
    freebsd.play(servedOnce("server bind 8080"));
    EXPECT_EQ(freebsd.play("server bind 8080 reuseaddr").answer(kAtServer), "ok");
}

TEST(Bind, IsRefusedWhileAConnectionHoldsThePort)
{
    for (const std::string_view profile : kUnix) {
        Scene scene(profile);
        scene.play("server bind 8080 reuseaddr; server listen; client connect; quiet; server:8080 close");
        EXPECT_EQ(scene.server(), State::Established) << profile;
        EXPECT_EQ(scene.play("server bind 8080").answer(kAtServer), "EADDRINUSE") << profile;
        EXPECT_EQ(scene.play("server bind 8080 reuseaddr; server listen").answer(kAtServer), "ok") << profile;
    }
}

// The port of a connect() without bind() belongs to a socket that has set no option.
TEST(Bind, IsRefusedOnThePortOfAnOutgoingConnectionOnLinux)
{
    Scene scene;
    scene.play("server listen; client connect; quiet");
    EXPECT_EQ(scene.play("client#2 bind 50398 reuseaddr").answer(kAtClient), "EADDRINUSE");
}

TEST(Bind, DoesNotCountAHalfOpenRequest)
{
    Scene scene;
    scene.play("server bind 8080 reuseaddr; server listen; network down; inject server SYN wnd=1000");
    EXPECT_EQ(scene.server(), State::SynReceived);
    scene.play("server:8080 close");
    EXPECT_EQ(scene.play("server bind 8080").answer(kAtServer), "ok");
}

// Two sockets may bind the port when both have SO_REUSEADDR; only one of them gets to listen.
TEST(Listen, AsksForThePortAgainOnLinux)
{
    Scene scene;
    scene.play("server bind 8080 reuseaddr; server bind 8080 reuseaddr");
    EXPECT_EQ(scene.answer(kAtServer), "ok");
    EXPECT_EQ(scene.play("server listen").answer(kAtServer), "ok");
    EXPECT_EQ(scene.play("server listen").answer(kAtServer), "EADDRINUSE");
    Scene freebsd("freebsd");
    EXPECT_EQ(freebsd.play("server bind 8080 reuseaddr; server bind 8080 reuseaddr").answer(kAtServer), "EADDRINUSE");
}

TEST(Listen, OnTheUsualPortIsNeverRefusedBecauseOfConnections)
{
    Scene scene;
    scene.play(servedOnce("server bind 8080"));
    EXPECT_EQ(scene.play("server listen").answer(kAtServer), "ok");
}

TEST(Bind, OnWindowsIsNotHeldByTimeWait)
{
    Scene scene("windows");
    scene.play(servedOnce("server bind 8080"));
    EXPECT_EQ(scene.play("server bind 8080").answer(kAtServer), "ok");
}

TEST(Bind, OnWindowsWithReuseaddrTakesThePortOfAListener)
{
    Scene scene("windows");
    EXPECT_EQ(scene.play("server bind 8080; server listen; server bind 8080").answer(kAtServer), "EADDRINUSE");
    EXPECT_EQ(scene.play("server bind 8080 reuseaddr").answer(kAtServer), "ok");
    Scene guarded("windows");
    guarded.play("server bind 8080 exclusive; server listen; server bind 8080 reuseaddr");
    EXPECT_EQ(guarded.answer(kAtServer), "EACCES");
}

TEST(Bind, OnWindowsExclusiveWaitsForTheConnections)
{
    Scene scene("windows");
    scene.play("server bind 8080 exclusive; server listen; client connect; quiet; server:8080 close");
    EXPECT_EQ(scene.play("server bind 8080 exclusive").answer(kAtServer), "EADDRINUSE");
    scene.play("server#1 close; client close; quiet");
    ASSERT_EQ(scene.server(), State::TimeWait);
    EXPECT_EQ(scene.play("server bind 8080 exclusive").answer(kAtServer), "ok");
}

std::string closedFromPort(std::string_view port)
{
    const std::string bind = "client bind " + std::string(port) + " reuseaddr; ";
    return "server listen; " + bind + "client connect; quiet; client close; server close; quiet; " + bind;
}

// tcp_twsk_unique: whoever called bind() is trusted, where timestamps tell old segments from new ones.
TEST(Connect, FromABoundPortReplacesTimeWaitOnLinuxWithTimestamps)
{
    Scene scene;
    scene.play(closedFromPort("5000"));
    ASSERT_EQ(scene.client(), State::TimeWait);
    const SeqNum last = scene.host(kAtClient).connection(1)->tcb.snd.nxt;
    EXPECT_EQ(scene.play("client connect; quiet").answer(kAtClient), "ok");
    EXPECT_EQ(scene.client(), State::Established);
    EXPECT_EQ(scene.host(kAtClient).connection(2)->tcb.snd.iss, last + 65537);
}

TEST(Connect, FromABoundPortIsRefusedInTimeWait)
{
    Settings plain = findProfile("linux")->settings();
    plain.config.timestamps = false;
    Scene without(plain);
    without.play(closedFromPort("5000"));
    EXPECT_EQ(without.play("client connect").answer(kAtClient), "EADDRNOTAVAIL");
    EXPECT_EQ(without.play("61s; client connect; quiet").answer(kAtClient), "ok") << "the socket kept its port";
    EXPECT_EQ(without.client(), State::Established);
    for (const std::string_view profile : {"freebsd", "windows"}) {
        Scene scene(profile);
        scene.play(closedFromPort("5000"));
        EXPECT_EQ(scene.play("client connect").answer(kAtClient), "EADDRINUSE") << profile;
    }
    Scene paper("rfc9293");
    paper.play(closedFromPort("5000"));
    EXPECT_EQ(paper.play("client connect").answer(kAtClient), "error: connection already exists");
}

TEST(Connect, FromABoundPortToAnotherPortIsAnotherConnection)
{
    Scene scene;
    scene.play("server listen; server listen 8081; client bind 5000 reuseaddr; client bind 5000 reuseaddr");
    scene.play("client connect; client#2 connect 8081; quiet");
    EXPECT_EQ(scene.state(kAtClient, 1), State::Established);
    EXPECT_EQ(scene.state(kAtClient, 2), State::Established);
    EXPECT_EQ(scene.host(kAtClient).connection(2)->localPort, 5000);
}

TEST(Connect, FromABoundPortOfALiveConnectionIsRefused)
{
    Scene scene;
    scene.play("server listen; client bind 5000 reuseaddr; client bind 5000 reuseaddr; client connect; quiet");
    EXPECT_EQ(scene.play("client connect").answer(kAtClient), "EADDRNOTAVAIL");
}

TEST(Connect, WithoutBindKeepsClearOfBoundPorts)
{
    Scene scene;
    scene.play("server listen; client bind 50398; client:50398 listen; client#1 connect; quiet");
    EXPECT_EQ(scene.host(kAtClient).connection(1)->localPort, 50400);
}

TEST(Bind, IsForgottenWithItsProcessAndItsHost)
{
    Scene scene;
    scene.play("client bind 5000; client kill; client bind 5000");
    EXPECT_EQ(scene.answer(kAtClient), "ok");
    scene.play("client power-off; client boot; client bind 5000");
    EXPECT_EQ(scene.answer(kAtClient), "ok");
}

}  // namespace
}  // namespace tcp
