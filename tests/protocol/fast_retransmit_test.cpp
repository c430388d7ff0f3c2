#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

// RFC 5681 3.2, RFC 6582 3.2: loss that duplicate ACKs tell of.
namespace tcp {
namespace {

constexpr std::uint32_t kMss = 1460;

/// Ten full segments are in flight, a round trip of 50 ms is known.
Subject tenInFlight(Config config = linuxConfig())
{
    Subject subject = given::synSent(config);
    subject.wait(50ms).arrives(kSynAck).call(Call::Send, 10 * kMss);
    return subject;
}

Segment ackOf(const Subject& subject, std::uint32_t octets)
{
    Segment ack = subject.fromPeer(ctl::ACK);
    ack.ack = subject.tcb().snd.iss + 1 + octets;
    return ack;
}

Subject& duplicates(Subject& subject, int count)
{
    for (int i = 0; i < count; ++i) subject.arrives(ackOf(subject, 0));
    return subject;
}

TEST(FastRetransmit, WaitsForTheThirdDuplicate)
{
    Subject subject = tenInFlight();
    EXPECT_TRUE(duplicates(subject, 2).sent().empty()) << "two may be a matter of order";
    duplicates(subject, 1);
    ASSERT_EQ(subject.sent().size(), 1U);
    EXPECT_EQ(subject.sent().at(0).seq, SeqNum{101});
    EXPECT_EQ(subject.sent().at(0).text, kMss);
    EXPECT_EQ(subject.all<SegmentSent>().at(0).clause, Clause::Rfc5681_FastRetransmit);
    EXPECT_EQ(subject.tcb().due(Timer::Retransmission) - subject.now(), Duration{subject.tcb().estimator.rto});
}

TEST(FastRetransmit, IsDoneOnceForOneLoss)
{
    Subject subject = tenInFlight();
    duplicates(subject, 3);
    for (int i = 0; i < 6; ++i) EXPECT_TRUE(duplicates(subject, 1).sent().empty()) << i;
}

TEST(FastRetransmit, DoesNotBackOff)
{
    Subject subject = tenInFlight();
    const std::uint32_t rto = subject.tcb().estimator.rto;
    duplicates(subject, 3);
    EXPECT_EQ(subject.tcb().estimator.rto, rto);
    EXPECT_EQ(subject.tcb().timeouts, 0U);
}

// RFC 6582 3.2 (3)
TEST(FastRetransmit, IsFollowedByTheNextSegmentThatIsMissing)
{
    Subject subject = tenInFlight();
    duplicates(subject, 3);
    subject.arrives(ackOf(subject, 4 * kMss));
    ASSERT_EQ(subject.sent().size(), 1U);
    EXPECT_EQ(subject.sent().at(0).seq, SeqNum{101} + 4 * kMss);
    EXPECT_EQ(subject.all<SegmentSent>().at(0).clause, Clause::Rfc6582_PartialAck);
    subject.arrives(ackOf(subject, 10 * kMss));
    EXPECT_TRUE(subject.sent().empty());
    EXPECT_FALSE(subject.tcb().snd.lossAssumed);
}

// After a time-out the duplicates may be answers to what was sent again for nothing.
TEST(FastRetransmit, IsNoneAfterATimeout)
{
    Config config = linuxConfig();
    config.tailLossProbe = false;
    Subject subject = tenInFlight(config);
    subject.expire(Timer::Retransmission);
    EXPECT_TRUE(duplicates(subject, 5).sent().empty());
    subject.arrives(ackOf(subject, 4 * kMss));
    EXPECT_TRUE(subject.sent().empty()) << "the RTO goes on from there";
}

// RFC 5681 2: no text, no FIN, the same number, the same window, something in flight
TEST(DuplicateAck, SaysNothingNew)
{
    Subject subject = tenInFlight();
    Segment text = ackOf(subject, 0);
    Segment wider = ackOf(subject, 0);
    for (int i = 1; i <= 3; ++i) {
        text.text = 1;
        subject.arrives(text);
        text.seq += 1;
        wider.seq = text.seq;
        wider.wnd += 100;
        subject.arrives(wider);
    }
    for (const Segment& one : subject.sent()) EXPECT_EQ(one.text, 0U) << describe(one);
    EXPECT_EQ(subject.tcb().snd.duplicateAcks, 0U);
}

TEST(DuplicateAck, IsForgottenWhenSomethingIsAcknowledged)
{
    Subject subject = tenInFlight();
    duplicates(subject, 2).arrives(ackOf(subject, kMss));
    for (int i = 0; i < 2; ++i) EXPECT_TRUE(subject.arrives(ackOf(subject, kMss)).sent().empty());
    EXPECT_EQ(subject.arrives(ackOf(subject, kMss)).sent().size(), 1U);
}

TEST(FastRetransmit, CanBeSwitchedOff)
{
    Config config = linuxConfig();
    config.duplicateAcks = 0;
    Subject subject = tenInFlight(config);
    EXPECT_TRUE(duplicates(subject, 9).sent().empty());
}

}  // namespace
}  // namespace tcp
