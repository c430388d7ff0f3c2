#include "support/talker.h"

#include "simulation/profiles.h"

#include <gtest/gtest.h>

// The options of a SYN and what they decide: RFC 9293 3.7.1, RFC 7323, RFC 2018.
namespace tcp {
namespace {

const Talker kTalker;

// RFC 9293 SHLD-5: the MSS is sent in every SYN. The RFC's profile knows no other option.
TEST(Syn, OfRfc9293CarriesTheMssAlone)
{
    Subject subject = given::closed();
    const Options options = subject.call(Call::ActiveOpen).sent().at(0).options;
    EXPECT_EQ(options, (Options{.mss = 536}));
}

// tcp_connect, tcp_syn_options: win 64240 [mss 1460,sackOK,TS val … ecr 0,nop,wscale 7]
TEST(Syn, OfLinuxCarriesWhatLinuxOffers)
{
    Config config = linuxConfig();
    config.timestampOffset = 77;
    Subject subject = given::closed(config);
    const Segment syn = subject.wait(3s).call(Call::ActiveOpen).sent().at(0);
    EXPECT_EQ(syn.options, (Options{.tsVal = 3077,
                                    .mss = 1460,
                                    .scale = 7,
                                    .timestamps = true,
                                    .windowScale = true,
                                    .sackPermitted = true}));
    EXPECT_EQ(syn.wnd, 64240U);
    EXPECT_EQ(syn.windowField(), 64240U) << "the window of a SYN is never scaled (RFC 7323 2.2)";
}

// RFC 7323 1.3: a SYN,ACK has an option only where the SYN had it.
TEST(SynAck, AnswersOnlyWhatWasOffered)
{
    Subject subject = given::listen(linuxConfig());
    const Options plain = subject.arrives(ctl::SYN).sent().at(0).options;
    EXPECT_EQ(plain, (Options{.mss = 1460}));
    Subject other = given::listen(linuxConfig());
    const Segment full = other.arrives(kTalker.syn(other)).sent().at(0);
    EXPECT_TRUE(full.options.timestamps && full.options.windowScale && full.options.sackPermitted);
    EXPECT_EQ(full.options.tsEcr, 5000U);
    EXPECT_EQ(full.wnd, 65160U) << "45 segments of 1448 octets: the server knows of the timestamps";
}

TEST(SynAck, WithoutAnOptionSwitchesItOff)
{
    Subject subject = given::synSent(linuxConfig());
    subject.arrives(kSynAck);
    ASSERT_EQ(subject.state(), State::Established);
    const Segment ack = subject.sent().at(0);
    EXPECT_EQ(ack.options, Options{});
    EXPECT_EQ(ack.windowField(), 64240U);
}

// RFC 7323 2.3: 64,240 octets become 502 units of 128, upwards, lest the right edge move back.
TEST(Window, IsScaledBehindTheSyn)
{
    Subject subject = given::synSent(linuxConfig());
    const Segment ack = subject.arrives(kTalker.syn(subject, kSynAck)).sent().at(0);
    EXPECT_EQ(ack.wnd, 64256U);
    EXPECT_EQ(ack.windowField(), 502U);
}

TEST(Window, OfASmallBufferNeedsNoScale)
{
    Config config = linuxConfig();
    config.window = 1000;
    Subject subject = given::synSent(config);
    subject.arrives(kTalker.syn(subject, kSynAck));
    EXPECT_EQ(subject.sent().at(0).windowField(), 1000U);
    EXPECT_EQ(subject.sent().at(0).options.scale, 0);
}

TEST(Window, NeverShrinksByItsScale)
{
    Subject subject = kTalker.established(linuxConfig());
    SeqNum edge = subject.tcb().rcv.nxt + subject.tcb().rcv.wnd;
    for (const std::uint32_t octets : {1U, 100U, 1447U, 3U}) {
        subject.arrives(kTalker.segment(subject, ctl::ACK, octets));
        if (subject.sent().empty()) continue;
        const SeqNum now = subject.tcb().rcv.nxt + subject.sent().back().wnd;
        EXPECT_GE(now, edge);
        EXPECT_EQ(subject.sent().back().wnd % 128, 0U);
        edge = now;
    }
}

std::uint32_t longest(Subject& subject)
{
    subject.call(Call::Send, 5000);
    return subject.sent().at(0).text;
}

// MUST-15: without the option a peer takes 536 octets. MUST-16: never more than it said.
TEST(Mss, OfThePeerBoundsTheSegments)
{
    Talker talker;
    talker.offer = {};
    Subject silent = given::listen(linuxConfig());
    silent.arrives(talker.syn(silent)).arrives(ctl::ACK);
    EXPECT_EQ(longest(silent), 536U);
    talker.offer.mss = 1000;
    Subject told = given::listen(linuxConfig());
    told.arrives(talker.syn(told)).arrives(ctl::ACK);
    EXPECT_EQ(longest(told), 1000U);
}

TEST(Mss, LeavesRoomForTimestamps)
{
    Subject subject = kTalker.established(linuxConfig());
    EXPECT_EQ(longest(subject), 1448U);
    EXPECT_EQ(subject.sent().at(0).options.tsEcr, 5000U);
}

TEST(Mss, IsBoundedBelowAgainstASynThatSaysNothingSensible)
{
    Talker talker;
    talker.offer.mss = 1;
    Subject subject = talker.established(linuxConfig());
    EXPECT_EQ(longest(subject), 36U) << "tcp_min_snd_mss is 48, timestamps included";
}

// What resends does so in the same segments.
TEST(Mss, BoundsRetransmissionsToo)
{
    Subject subject = kTalker.established(linuxConfig());
    subject.call(Call::Send, 3000).expire(Timer::Retransmission).expire(Timer::Retransmission);
    EXPECT_EQ(subject.sent().at(0).text, 1448U);
}

TEST(Options, EachCanBeSwitchedOff)
{
    Config config = linuxConfig();
    config.timestamps = config.windowScaling = config.sack = false;
    Subject subject = given::closed(config);
    const Segment syn = subject.call(Call::ActiveOpen).sent().at(0);
    EXPECT_EQ(syn.options, (Options{.mss = 1460}));
    EXPECT_EQ(syn.wnd, 64240U);
}

// 3.5.2, tcp_v4_send_reset: a reset for no connection has no options; one of ABORT is a segment of its connection.
TEST(Options, AreNotInAResetOfNoConnection)
{
    Subject closed = given::closed(linuxConfig());
    EXPECT_EQ(closed.arrives(kTalker.segment(closed, ctl::ACK)).sent().at(0).options, Options{});
    Subject subject = kTalker.established(linuxConfig());
    EXPECT_TRUE(subject.call(Call::Abort).sent().at(0).options.timestamps);
}

} // namespace
} // namespace tcp
