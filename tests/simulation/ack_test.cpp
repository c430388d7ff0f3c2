#include "support/scene.h"

#include <gtest/gtest.h>

// When Linux acknowledges text: __tcp_ack_snd_check, tcp_measure_rcv_mss, tcp_cleanup_rbuf; each measured on
// Linux 6.18.44.
namespace tcp {
namespace {

constexpr Duration kDelayed = 40ms;

/// How long after `script` the host's first segment leaves.
Duration answersAfter(Scene& scene, HostId host, std::string_view script)
{
    const Instant begin = scene.world().now();
    scene.play(script);
    while (scene.all<Sent>(host).empty()) {
        scene.play("next");
    }
    return scene.world().now() - begin;
}

// More than one full segment has come, and full is what the longest was: at least 536 octets (measured: 400 waits, 536
// does not).
TEST(LinuxAck, OfTextWithFinWaitsOnlyIfTheTextIsShort)
{
    for (const int octets : {400, 535, 536, 537, 1000, 1448}) {
        Scene scene;
        scene.play("server listen; client connect; quiet");
        const std::string forged = "inject server FIN,PSH,ACK len=" + std::to_string(octets);
        EXPECT_EQ(answersAfter(scene, HostId::Server, forged), octets < 536 ? kDelayed : Duration{}) << octets;
    }
}

// Between two that talk to each other an ACK waits for an answer to travel with.
TEST(LinuxAck, OfEverySecondSegmentIsNotDelayedHoweverShort)
{
    for (const std::string octets : {"600", "300"}) {
        Scene scene;
        scene.play("server listen; client connect; quiet; client send 100; 25ms; server send 100; 1s");
        scene.play("client send " + octets + "; client send " + octets + "; 25ms");
        const auto sent = scene.all<Sent>(HostId::Server);
        ASSERT_EQ(sent.size(), 1U) << octets;
        EXPECT_EQ(sent[0].rack, 101 + 2 * std::stoi(octets));
    }
}

TEST(LinuxAck, OfOneShortSegmentInAConversationWaits)
{
    Scene scene;
    scene.play("server listen; client connect; quiet; client send 100; 25ms; server send 100; 100ms");
    EXPECT_EQ(answersAfter(scene, HostId::Server, "client send 300"), 25ms + kDelayed);
}

// tcp_rcv_synsent_state_process, tcp_event_data_sent: who sends with the ACK of the SYN,ACK is in a conversation
// (measured: random-55 of seed 40417, random-104 of seed 90210).
TEST(LinuxAck, WaitsWhereTextWentWithTheHandshake)
{
    Scene scene;
    scene.play("server listen; client connect; client send 747; quiet");
    EXPECT_EQ(answersAfter(scene, HostId::Client, "server send 188"), 25ms + kDelayed);
    Scene later;
    later.play("server listen; client connect; quiet; client send 747; quiet");
    EXPECT_EQ(answersAfter(later, HostId::Client, "server send 188"), 25ms);
}

// tcp_rtt_tsopt_us: the SYN,ACK that is sent again echoes the first SYN, so that the way seems to be 1.05 s long, and a
// tail loss probe comes after 2 x 1.05 + 0.2 s (measured: random-74 of seed 777001, 2.32 s).
TEST(LinuxRtt, CountsALostSynAckAsPartOfTheWay)
{
    Scene scene;
    scene.play("server listen; network drop server 1 SYN; client connect; quiet; 1s; 200ms");
    EXPECT_EQ(scene.client(), State::Established);
    scene.play("network drop client 1; client send 10");
    EXPECT_EQ(answersAfter(scene, HostId::Client, "2s"), 2300ms);
    Scene lost;
    lost.play("server listen; network drop client 1 SYN; client connect; quiet; 1s; 200ms");
    lost.play("network drop client 1; client send 10");
    EXPECT_EQ(answersAfter(lost, HostId::Client, "100ms"), 250ms) << "the SYN that came is echoed";
}

// Measured, whatever the source may suggest: what acknowledges more than was sent is answered, in ESTABLISHED and
// after.
TEST(LinuxAck, BeyondWhatWasSentIsAnswered)
{
    Scene scene;
    scene.play("server listen; client connect; quiet; inject client ACK ack=snd.nxt+100");
    EXPECT_TRUE(scene.sends(HostId::Client, ctl::ACK));
    scene.play("1s; client shutdown; quiet; inject client ACK ack=snd.nxt+100");
    EXPECT_TRUE(scene.sends(HostId::Client, ctl::ACK)) << "FIN-WAIT-2";
    scene.play("inject server ACK ack=snd.nxt+100");
    EXPECT_TRUE(scene.sends(HostId::Server, ctl::ACK)) << "CLOSE-WAIT";
}

// Linux tcp_timewait_state_process keeps tw_last_oow_ack_time: a socket that nobody holds is a timewait minisock from
// FIN-WAIT-2 on (measured: random-85 of seed 20261130). One that is held becomes it in TIME-WAIT, with a new limit.
TEST(LinuxAck, OfAMinisockHasOneRateLimitInFinWait2AndTimeWait)
{
    for (const auto& [end, answers] : {std::pair("client close", false), std::pair("client shutdown", true)}) {
        Scene scene;
        scene.play("server listen; client connect; quiet").play(end).play("quiet");
        scene.play("inject client ACK seq=rcv.nxt-1");
        EXPECT_TRUE(scene.sends(HostId::Client, ctl::ACK)) << end;
        scene.play("server close; quiet");
        ASSERT_EQ(scene.client(), State::TimeWait) << end;
        scene.play("inject client SYN,ACK seq=rcv.nxt+0");
        EXPECT_EQ(scene.sends(HostId::Client, ctl::ACK), answers) << end;
    }
}

}  // namespace
}  // namespace tcp
