#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

// Keep-alive: RFC 9293 3.8.4, and as Linux does it.
namespace tcp {
namespace {

// 3.8.4
TEST(KeepAlive, IsOffByDefault)
{
    EXPECT_FALSE(given::established().tcb().running(Timer::KeepAlive));
    EXPECT_FALSE(linuxConfig().keepAlive.has_value());
}

TEST(KeepAlive, ProbesAnIdlePeerAndGivesUpOnASilentOne)
{
    Config config;
    config.keepAlive = 2h;
    Subject subject = given::established(config);
    subject.expire(Timer::KeepAlive);
    EXPECT_EQ(describe(subject.sent().at(0)), "<SEQ=100><ACK=301><CTL=ACK>");
    EXPECT_EQ(subject.now(), Instant{2h + 100us});
    for (int i = 0; i < 9; ++i)
        subject.expire(Timer::KeepAlive);
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_EQ(subject.now(), Instant{7875s + 100us});
    EXPECT_EQ(subject.sent().at(0).ctl, ctl::RST);
}

TEST(KeepAlive, IsSatisfiedByAnyAnswer)
{
    Config config;
    config.keepAlive = 2h;
    Subject subject = given::established(config);
    subject.expire(Timer::KeepAlive).arrives(ctl::ACK);
    EXPECT_EQ(subject.tcb().probes, 0);
    EXPECT_EQ(subject.tcb().due(Timer::KeepAlive), subject.now() + 2h);
}

// 3.8.4: "no data or acknowledgment packets have been received"; what a stranger forges is neither.
TEST(KeepAlive, IsNotPutOffByASegmentThatIsNotAcceptable)
{
    for (const Config& base : {Config{}, linuxConfig()}) {
        Config config = base;
        config.keepAlive = 60s;
        Subject subject = given::established(config);
        const Instant due = subject.tcb().due(Timer::KeepAlive);
        Segment beyond = subject.fromPeer(ctl::ACK, 10);
        beyond.seq += 100'000;
        Segment unsent = subject.fromPeer(ctl::ACK);
        unsent.ack += 5000;
        Segment guess = subject.fromPeer(ctl::RST);
        guess.seq += 10;
        for (const Segment& forged : {beyond, unsent, guess}) subject.wait(1s).arrives(forged);
        EXPECT_EQ(subject.state(), State::Established);
        EXPECT_EQ(subject.tcb().due(Timer::KeepAlive), due);
    }
}

// tcp_keepalive_timer: the answer is looked at when the wait after the probe is over. Measured with 10 s and 75 s:
// probes at 10, 86 and 162 s.
TEST(KeepAlive, OfLinuxWaitsForTheIntervalAfterAnAnsweredProbe)
{
    Config config = linuxConfig();
    config.keepAlive = 10s;
    Subject subject = given::established(config);
    const Instant begin = subject.now();
    for (const Duration at : {10s, 85s, 160s}) {
        subject.expire(Timer::KeepAlive);
        EXPECT_EQ(subject.now() - begin, at);
        subject.wait(50ms).arrives(ctl::ACK);
    }
}

TEST(KeepAlive, EndsWithTheApplicationsInterest)
{
    Config config;
    config.keepAlive = 2h;
    EXPECT_FALSE(given::finWait1(config).tcb().running(Timer::KeepAlive));
    EXPECT_FALSE(given::finWait2(config).tcb().running(Timer::KeepAlive));
    EXPECT_TRUE(given::finWait2(config, Owner::Keeps).tcb().running(Timer::KeepAlive));
}

TEST(KeepAlive, IsBoundedByTheUserTimeoutOnLinux)
{
    Config config = linuxConfig();
    config.keepAlive = 60s;
    config.userTimeout = 200s;
    Subject subject = given::established(config);
    const Instant begin = subject.now();
    while (subject.state() == State::Established) subject.expire(Timer::KeepAlive);
    EXPECT_EQ(subject.now() - begin, 60s + 2 * 75s) << "the first probe time at which 200 s have passed";
}

} // namespace
} // namespace tcp
