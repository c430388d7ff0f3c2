#include "support/story.h"
#include "support/talker.h"

#include <gtest/gtest.h>

// Timestamps tell old segments from new ones: RFC 7323 4 and 5, RFC 6191.
namespace tcp {
namespace {

Config rfcWithTimestamps()
{
    Config config;
    config.timestamps = true;
    return config;
}

Refusal refusal(const Subject& subject)
{
    const auto refused = subject.all<SegmentRefused>();
    EXPECT_EQ(refused.size(), 1U);
    return refused.empty() ? Refusal::NoConnection : refused[0].reason;
}

// RFC 7323 4.3
TEST(TsRecent, FollowsThePeersClock)
{
    Talker peer;
    Subject subject = peer.established(rfcWithTimestamps());
    peer.clock = 6000;
    subject.arrives(peer.segment(subject, ctl::ACK, 10));
    EXPECT_EQ(subject.sent().at(0).options.tsEcr, 6000U);
}

// RFC 7323 4.3 (2): the echo is that of the segment before the gap, or the round trip would be measured too short.
TEST(TsRecent, IsNotTakenFromTextThatComesEarly)
{
    Talker peer;
    Subject subject = peer.established(rfcWithTimestamps());
    peer.clock = 6000;
    Segment early = peer.segment(subject, ctl::ACK, 10);
    early.seq += 10;
    subject.arrives(early);
    EXPECT_EQ(subject.sent().at(0).options.tsEcr, 5000U);
}

// RFC 7323 4.3; a minisock echoes the timestamp of the FIN as a socket does
TEST(TsRecent, IsThatOfTheFin)
{
    Talker peer;
    Subject subject = peer.established(linuxConfig());
    subject.call(Call::Close).arrives(peer.segment(subject, ctl::ACK));
    ASSERT_TRUE(subject.tcb().minisock);
    peer.clock = 7000;
    EXPECT_EQ(subject.arrives(peer.segment(subject, kFinAck)).sent().at(0).options.tsEcr, 7000U);
}

// RFC 7323 5.3 R1
TEST(Paws, DropsASegmentWhoseNumberFitsButWhoseTimestampIsOld)
{
    for (const Config& config : {rfcWithTimestamps(), linuxConfig()}) {
        Talker peer;
        Subject subject = peer.established(config);
        peer.clock = 4000;
        subject.arrives(peer.segment(subject, ctl::ACK, 10));
        EXPECT_EQ(subject.tcb().rcv.unread, 0U);
        EXPECT_EQ(refusal(subject), Refusal::OldTimestamp);
        EXPECT_EQ(only(subject), describe(subject.sent().at(0)));
        EXPECT_EQ(subject.sent().at(0).ack, SeqNum{301}) << "it is acknowledged";
    }
}

TEST(Paws, DoesNotJudgeAReset)
{
    Talker peer;
    Subject subject = peer.established(linuxConfig());
    peer.clock = 4000;
    EXPECT_EQ(subject.arrives(peer.segment(subject, ctl::RST)).state(), State::Closed);
}

// RFC 7323 5.2: the comparison is modulo 2^32.
TEST(Paws, KnowsThatAClockWrapsAround)
{
    Talker peer;
    peer.clock = 0xFFFFFFF0;
    Subject subject = peer.established(linuxConfig());
    peer.clock = 10;
    subject.arrives(peer.segment(subject, ctl::ACK, 10));
    EXPECT_EQ(subject.tcb().rcv.unread, 10U);
}

// RFC 7323 5.5
TEST(Paws, ForgetsAfterTwentyFourDays)
{
    for (const auto& [idle, taken] : {std::pair{Duration{23 * 24h}, 0U}, std::pair{Duration{25 * 24h}, 10U}}) {
        Talker peer;
        Subject subject = peer.established(linuxConfig());
        peer.clock = 4000;
        subject.wait(idle).arrives(peer.segment(subject, ctl::ACK, 10));
        EXPECT_EQ(subject.tcb().rcv.unread, taken);
    }
}

// tcp_paws_discard: TCP_PAWS_WINDOW 1
TEST(Paws, ToleratesOneTickOnLinux)
{
    Talker peer;
    Subject subject = peer.established(linuxConfig());
    peer.clock = 4999;
    subject.arrives(peer.segment(subject, ctl::ACK, 10));
    EXPECT_EQ(subject.tcb().rcv.unread, 10U);
}

// tcp_disordered_ack: or two ends would answer each other's ACKs.
TEST(Paws, LetsAnOvertakenAckPassOnLinux)
{
    Talker peer;
    Subject subject = peer.established(linuxConfig());
    peer.clock = 4000;
    Segment ack = peer.segment(subject, ctl::ACK);
    EXPECT_EQ(only(subject.arrives(ack)), "nothing");
}

// tcp_disordered_ack_check: an ACK that text of its peer has overtaken is common, and not worth an answer (measured on
// 6.18: random-32 of --sockets, seed 20261130). With the number that is expected it is a duplicate, as above.
TEST(Paws, DropsAnOldAckWithoutAnAnswerOnLinux)
{
    for (const auto& [config, answers] : {std::pair{rfcWithTimestamps(), 1U}, std::pair{linuxConfig(), 0U}}) {
        Talker peer;
        Subject subject = peer.established(config);
        const Segment ack = peer.segment(subject, ctl::ACK);
        peer.clock += 1000;
        subject.arrives(peer.segment(subject, ctl::ACK, 10)).clear();
        subject.arrives(ack);
        EXPECT_EQ(refusal(subject), Refusal::OldTimestamp);
        EXPECT_EQ(subject.sent().size(), answers);
    }
}

// RFC 7323 3.2; Linux (and FreeBSD's tolerate_missing_ts) take what comes.
TEST(Timestamps, ThatAreMissingAreAMatterOfTaste)
{
    Talker peer;
    Subject strict = peer.established(rfcWithTimestamps());
    strict.arrives(ctl::ACK, 10);
    EXPECT_EQ(only(strict), "nothing");
    EXPECT_EQ(refusal(strict), Refusal::NoTimestamp);
    Subject lenient = peer.established(linuxConfig());
    lenient.arrives(ctl::ACK, 10);
    EXPECT_EQ(lenient.tcb().rcv.unread, 10U);
}

// tcp_rcv_synsent_state_process
TEST(SynSent, RefusesAnAnswerThatEchoesNothingOfOursOnLinux)
{
    Talker peer;
    Subject subject = given::closed(linuxConfig());
    subject.wait(10s).call(Call::ActiveOpen).wait(50ms);
    Segment answer = peer.syn(subject, kSynAck);
    answer.options.tsEcr = 1;
    subject.arrives(answer);
    EXPECT_EQ(subject.state(), State::SynSent);
    EXPECT_TRUE(subject.sent().at(0).has(ctl::RST));
    EXPECT_EQ(subject.arrives(peer.syn(subject, kSynAck)).state(), State::Established);
}

Subject timeWait(const Talker& peer, const Config& config)
{
    Subject subject = peer.established(config);
    subject.call(Call::Close);
    subject.arrives(peer.segment(subject, ctl::ACK)).arrives(peer.segment(subject, kFinAck));
    EXPECT_EQ(subject.state(), State::TimeWait);
    return subject.clear();
}

Segment newSyn(const Talker& peer, const Subject& subject, std::int32_t offset)
{
    Segment syn = peer.syn(subject);
    syn.seq = subject.tcb().rcv.nxt + static_cast<std::uint32_t>(offset);
    return syn;
}

// RFC 6191 2: between two modern hosts it is the timestamp that lets the next connection in, whatever its number.
TEST(TimeWait, IsReopenedByANewerTimestampThoughTheNumberIsOld)
{
    for (const Config& config : {rfcWithTimestamps(), linuxConfig()}) {
        Talker peer;
        Subject subject = timeWait(peer, config);
        peer.clock = 5001;
        subject.on(SegmentArrives{newSyn(peer, subject, -1000)});
        EXPECT_EQ(subject.state(), State::SynReceived);
    }
}

TEST(TimeWait, IsNotReopenedByAnOlderTimestampThoughTheNumberIsNew)
{
    for (const Config& config : {rfcWithTimestamps(), linuxConfig()}) {
        Talker peer;
        Subject subject = timeWait(peer, config);
        peer.clock = 4999;
        subject.on(SegmentArrives{newSyn(peer, subject, 1000)});
        EXPECT_EQ(subject.state(), State::TimeWait);
    }
}

TEST(TimeWait, GoesByTheNumberWhereTheSynHasNoTimestamp)
{
    Talker peer;
    for (const auto& [offset, state] : {std::pair{1000, State::SynReceived}, std::pair{-1000, State::TimeWait}}) {
        Subject subject = timeWait(peer, linuxConfig());
        Segment syn = newSyn(peer, subject, offset);
        syn.options = {.mss = 1460};
        subject.on(SegmentArrives{syn});
        EXPECT_EQ(subject.state(), state);
    }
}

// tcp_timewait_state_process: an old duplicate with an old timestamp is acknowledged and starts the minute anew.
TEST(TimeWait, AcknowledgesWhatPawsRejects)
{
    Talker peer;
    Subject subject = timeWait(peer, linuxConfig());
    subject.wait(10s);
    peer.clock = 4000;
    subject.arrives(peer.segment(subject, ctl::ACK, 10));
    EXPECT_EQ(subject.sent().size(), 1U);
    EXPECT_EQ(subject.tcb().due(Timer::TimeWait), subject.now() + 60s);
}

// RFC 7323 4: the echo says which of two transmissions is acknowledged, so Karn's rule has nothing to forbid.
TEST(RoundTrip, OfARetransmissionIsMeasuredOnlyWithTimestamps)
{
    Talker peer;
    Subject stamped = peer.established(linuxConfig());
    Subject plain = given::established(linuxConfig());
    for (Subject* subject : {&stamped, &plain}) {
        subject->call(Call::Send, 10).expire(Timer::Retransmission).expire(Timer::Retransmission);
        subject->wait(50ms);
    }
    const std::uint32_t before = plain.tcb().estimator.srtt;
    stamped.arrives(peer.segment(stamped, ctl::ACK));
    plain.arrives(ctl::ACK);
    EXPECT_GT(stamped.tcb().estimator.srtt, 5000U);
    EXPECT_EQ(plain.tcb().estimator.srtt, before);
}

} // namespace
} // namespace tcp
