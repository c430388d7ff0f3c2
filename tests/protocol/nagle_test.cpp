#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

// RFC 9293 3.7.4 SHLD-7: Nagle's algorithm, where TCP_NODELAY is not set.
namespace tcp {
namespace {

Config nagle(Config config = {})
{
    config.noDelay = false;
    return config;
}

TEST(Nagle, HoldsASmallSegmentWhileTextIsInFlight)
{
    Subject subject = given::established(nagle());
    subject.call(Call::Send, 10);
    EXPECT_EQ(subject.sent().size(), 1U) << "nothing was in flight";
    subject.call(Call::Send, 20).on(UserCall{Call::Send, 30});
    EXPECT_TRUE(subject.sent().empty());
    subject.arrives(ctl::ACK);
    ASSERT_EQ(subject.sent().size(), 1U) << "both go in one segment";
    EXPECT_EQ(subject.sent().at(0).text, 50U);
    EXPECT_EQ(subject.all<SegmentSent>().at(0).clause, Clause::R3_7_4_Nagle);
}

TEST(Nagle, LetsAFullSegmentGo)
{
    Subject subject = given::established(nagle());
    subject.call(Call::Send, 10).call(Call::Send, 500);
    EXPECT_TRUE(subject.sent().empty());
    subject.call(Call::Send, 100);
    ASSERT_EQ(subject.sent().size(), 1U) << "536 octets are here";
    EXPECT_EQ(subject.sent().at(0).text, subject.tcb().snd.mss);
}

// Linux tcp_minshall_check: full segments in flight do not hold the rest back
TEST(Nagle, AsksOnLinuxForSmallSegmentsOnly)
{
    Subject rfc = given::established(nagle());
    Subject real = given::established(nagle(linuxConfig()));
    for (Subject* one : {&rfc, &real}) one->call(Call::Send, one->tcb().snd.mss).call(Call::Send, 10);
    EXPECT_TRUE(rfc.sent().empty());
    ASSERT_EQ(real.sent().size(), 1U);
    real.call(Call::Send, 10);
    EXPECT_TRUE(real.sent().empty()) << "now a small one is in flight";
}

// Linux tcp_nagle_test: "Don't use the nagle rule for ... the final FIN"
TEST(Nagle, DoesNotDelayTheEnd)
{
    Subject subject = given::established(nagle());
    subject.call(Call::Send, 10).call(Call::Send, 20).call(Call::Shutdown);
    ASSERT_EQ(subject.sent().size(), 2U);
    EXPECT_EQ(subject.sent().at(0).text, 20U);
    EXPECT_TRUE(subject.sent().at(1).has(ctl::FIN));
}

TEST(Nagle, IsOffUnlessAsked)
{
    Subject subject = given::established();
    subject.call(Call::Send, 10).call(Call::Send, 20);
    EXPECT_EQ(subject.sent().size(), 1U);
}

}  // namespace
}  // namespace tcp
