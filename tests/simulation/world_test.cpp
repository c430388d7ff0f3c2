#include "support/scene.h"

#include <gtest/gtest.h>

#include <algorithm>

// What hosts, their applications and the network between them do (reference: actions, 1.3).
namespace tcp {
namespace {

Settings linuxSettings()
{
    Settings settings = findProfile("linux")->settings();
    settings.issClient = 100;
    settings.issServer = 300;
    return settings;
}

constexpr auto kRstAck = static_cast<Control>(ctl::RST | ctl::ACK);
constexpr auto kFinAck = static_cast<Control>(ctl::FIN | ctl::ACK);
constexpr std::string_view kConnected = "server listen; client connect; quiet";

TEST(Host, ShowsTheStateOfItsNewestConnection)
{
    Scene scene(linuxSettings());
    EXPECT_EQ(scene.server(), State::Closed);
    EXPECT_EQ(scene.play("server listen").server(), State::Listen);
    EXPECT_EQ(scene.play("client connect; quiet").server(), State::Established);
    scene.play("client abort; quiet");
    EXPECT_EQ(scene.server(), State::Closed) << "also where the listener still listens beside it";
    EXPECT_EQ(scene.world().host(HostId::Server).listeners.size(), 1U);
}

TEST(Host, OfTheRfcTurnsItsListenerIntoTheConnection)
{
    Scene scene(findProfile("rfc9293")->settings());
    scene.play(kConnected);
    EXPECT_EQ(scene.server(), State::Established);
    EXPECT_TRUE(scene.world().host(HostId::Server).listeners.empty());
}

TEST(Host, WithoutAListenerRefuses)
{
    Scene scene(linuxSettings());
    scene.play("client connect; quiet");
    EXPECT_EQ(scene.client(), State::Closed);
    EXPECT_TRUE(scene.sends(HostId::Server, kRstAck));
}

TEST(Application, ReadsOnArrivalUnlessItHangs)
{
    Scene scene(linuxSettings());
    scene.play(kConnected).play("client send 100; quiet");
    EXPECT_EQ(scene.world().host(HostId::Server).current()->tcb.rcv.unread, 0U);
    scene.play("server hang; client send 100; quiet");
    EXPECT_EQ(scene.world().host(HostId::Server).current()->tcb.rcv.unread, 100U);
    scene.play("server resume");
    EXPECT_EQ(scene.world().host(HostId::Server).current()->tcb.rcv.unread, 0U);
}

TEST(Application, ThatHangsMakesNoCalls)
{
    Scene scene(linuxSettings());
    scene.play(kConnected).play("server hang; server close");
    EXPECT_EQ(scene.answer(HostId::Server), "error: the application hangs");
    EXPECT_EQ(scene.server(), State::Established);
}

// facts: claims, claim j
TEST(Application, ThatHangsLeavesAcknowledgingToItsKernel)
{
    Scene scene(linuxSettings());
    scene.play(kConnected).play("server hang; client close; quiet");
    EXPECT_EQ(scene.server(), State::CloseWait);
    EXPECT_EQ(scene.client(), State::FinWait2);
    EXPECT_TRUE(scene.sends(HostId::Server, ctl::ACK));
}

TEST(Process, ThatIsKilledClosesInOrder)
{
    Scene scene(linuxSettings());
    scene.play(kConnected).play("client kill; quiet");
    EXPECT_EQ(scene.client(), State::FinWait2);
    EXPECT_EQ(scene.server(), State::CloseWait);
}

TEST(Process, ThatIsKilledWithUnreadTextResets)
{
    Scene scene(linuxSettings());
    scene.play(kConnected).play("server hang; client send 10; quiet; server kill; quiet");
    EXPECT_TRUE(scene.sends(HostId::Server, kRstAck));
    EXPECT_EQ(scene.client(), State::Closed);
}

TEST(Machine, ThatLosesPowerSaysNothing)
{
    Scene scene(linuxSettings());
    scene.play(kConnected).play("server power-off; quiet");
    EXPECT_EQ(scene.server(), State::Closed);
    EXPECT_TRUE(scene.all<Sent>(HostId::Server).empty());
    EXPECT_EQ(scene.client(), State::Established) << "half-open";
    scene.play("client send 10; 1s");
    ASSERT_FALSE(scene.all<Lost>(HostId::Client).empty());
    EXPECT_EQ(scene.all<Lost>(HostId::Client).front().why, Loss::HostOff);
}

TEST(Machine, ThatBootsListensAgainAndKnowsNothing)
{
    Scene scene(linuxSettings());
    scene.play(kConnected).play("server power-off; server boot");
    EXPECT_EQ(scene.server(), State::Listen);
    scene.play("client send 10; quiet");
    EXPECT_TRUE(scene.sends(HostId::Server, ctl::RST));
    EXPECT_EQ(scene.client(), State::Closed);
}

TEST(Network, LosesTheNextSegmentsOfAHostThatHaveTheseBits)
{
    Scene scene(linuxSettings());
    scene.play(kConnected).play("network drop client 1 FIN,ACK; client send 10; quiet; client close; 100ms");
    const auto lost = scene.all<Lost>(HostId::Client);
    ASSERT_EQ(lost.size(), 1U);
    EXPECT_EQ(lost[0].why, Loss::Drop);
    EXPECT_EQ(scene.server(), State::Established);
    EXPECT_EQ(scene.play("1s").server(), State::CloseWait) << "the FIN is sent again";
}

TEST(Network, ThatIsDownLosesWhatIsSentAndDeliversWhatWasUnderWay)
{
    Scene scene(linuxSettings());
    scene.play(kConnected).play("client send 10; network down; quiet");
    EXPECT_FALSE(scene.all<Received>(HostId::Server).empty());
    EXPECT_EQ(scene.all<Lost>(HostId::Server).at(0).why, Loss::NetworkDown);
}

TEST(Network, DoublesASegment)
{
    Scene scene(linuxSettings());
    scene.play(kConnected).play("network duplicate client 1; client close; quiet");
    const auto received = scene.all<Received>(HostId::Server);
    const auto fins = std::ranges::count_if(received, [](const Received& one) { return one.segment.has(ctl::FIN); });
    EXPECT_EQ(fins, 2);
    EXPECT_EQ(scene.server(), State::CloseWait);
}

TEST(Network, DelaysASegmentBehindTheNext)
{
    Scene scene(linuxSettings());
    scene.play(kConnected).play("network delay client 60ms; client send 10; client send 20; quiet");
    const auto received = scene.all<Received>(HostId::Server);
    ASSERT_GE(received.size(), 2U);
    EXPECT_EQ(received[0].segment.text, 20U);
    EXPECT_EQ(received[1].segment.text, 10U);
    EXPECT_EQ(scene.world().host(HostId::Server).current()->tcb.rcv.nxt, SeqNum{131});
}

// 3.6.1 (b), and facts: linux
TEST(Reconnect, FromTheSamePortReopensTimeWait)
{
    Scene scene(linuxSettings());
    scene.play(kConnected).play("server close; quiet; client close; quiet");
    ASSERT_EQ(scene.server(), State::TimeWait);
    ASSERT_EQ(scene.client(), State::Closed);
    scene.play("client connect; quiet");
    EXPECT_EQ(scene.client(), State::Established);
    EXPECT_EQ(scene.server(), State::Established);
    EXPECT_EQ(scene.world().host(HostId::Server).connections.size(), 1U);
}

// facts: linux: SYN, challenge ACK, RST, and the SYN again after 10 ms
TEST(Reconnect, FromTheSamePortRemovesACloseWait)
{
    Scene scene(linuxSettings());
    scene.play(kConnected).play("server hang; client close; quiet; 61s");
    ASSERT_EQ(scene.client(), State::Closed);
    ASSERT_EQ(scene.server(), State::CloseWait);
    scene.play("server resume; client connect; 500ms");
    EXPECT_EQ(scene.client(), State::Established);
    EXPECT_EQ(scene.server(), State::Established);
    EXPECT_EQ(scene.all<Sent>(HostId::Client).at(0).segment.ctl, ctl::SYN);
    EXPECT_EQ(scene.all<Sent>(HostId::Client).at(1).segment.ctl, ctl::RST);
    EXPECT_EQ(scene.all<Sent>(HostId::Client).at(2).segment.ctl, ctl::SYN);
}

// facts: queues
TEST(AcceptQueue, OfLinuxHoldsOneMoreThanTheBacklogAndDropsTheSyn)
{
    Settings settings = linuxSettings();
    settings.backlog = 0;
    Scene scene(settings);
    scene.play("server listen; server hang; client connect; quiet");
    EXPECT_EQ(scene.client(), State::Established);
    scene.play("client close; quiet; client connect; 900ms");
    EXPECT_EQ(scene.client(), State::SynSent);
    EXPECT_TRUE(scene.all<Sent>(HostId::Server).empty() || !scene.sends(HostId::Server, ctl::SYN | ctl::ACK));
    EXPECT_EQ(scene.play("server resume; 5s").client(), State::Established);
}

TEST(Listener, ThatClosesResetsWhatNobodyHasAccepted)
{
    Scene scene(linuxSettings());
    scene.play("server listen; server hang; client connect; quiet; server kill; quiet");
    EXPECT_TRUE(scene.sends(HostId::Server, kRstAck));
    EXPECT_EQ(scene.client(), State::Closed);
}

TEST(World, AnswersACallItWouldMakeWithoutMakingIt)
{
    Scene scene(linuxSettings());
    scene.play(kConnected);
    const World before = scene.world();
    EXPECT_EQ(before.wouldAnswer(HostId::Client, HostCall::Connect), "error: connection already exists");
    EXPECT_EQ(before.wouldAnswer(HostId::Client, HostCall::Close), "ok");
    EXPECT_EQ(scene.world(), before);
}

TEST(World, IsQuietOnceNothingIsUnderWayOrOwed)
{
    Scene scene(linuxSettings());
    scene.play("server listen; client connect");
    EXPECT_FALSE(scene.world().quiet());
    EXPECT_TRUE(scene.play("quiet").world().quiet());
    scene.play("client close; next");
    EXPECT_FALSE(scene.world().quiet()) << "the ACK of the FIN is owed";
}

TEST(World, OfTheSameSeedIsTheSame)
{
    Settings settings = linuxSettings();
    settings.loss = 0.3;
    Scene first(settings);
    Scene second(settings);
    const std::string_view script = "server listen; client connect; 20s; client send 5000; 60s; client close; 100s";
    EXPECT_EQ(first.play(script).world(), second.play(script).world());
    settings.seed = 2;
    Scene other(settings);
    EXPECT_NE(other.play(script).world(), first.world());
}

// Contract: tcp_fin_timeout and MSL are two settings.
TEST(TimeWait, IsTwoMslWhateverTcpFinTimeoutSays)
{
    Settings settings = linuxSettings();
    settings.config.msl = 5s;
    settings.config.finTimeout = 3s;
    Scene scene(settings);
    scene.play(kConnected).play("client close; server close; quiet");
    ASSERT_EQ(scene.client(), State::TimeWait);
    const Tcb& tcb = scene.world().host(HostId::Client).current()->tcb;
    const Connection& connection = *scene.world().host(HostId::Client).current();
    EXPECT_EQ(tcb.due(Timer::TimeWait), connection.since + 10s);
}

TEST(Close, OfBothSidesInOrderSendsFourSegments)
{
    Scene scene(linuxSettings());
    scene.play(kConnected).play("client close; quiet; server close; quiet");
    EXPECT_EQ(scene.all<Sent>(HostId::Client).size(), 2U);
    EXPECT_EQ(scene.all<Sent>(HostId::Server).size(), 2U);
    EXPECT_TRUE(scene.sends(HostId::Server, kFinAck));
}

} // namespace
} // namespace tcp
