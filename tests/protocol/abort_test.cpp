#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

namespace tcp {
namespace {

// 3.10.5 ABORT
TEST(Abort, SendsAResetWhereThePeerKnowsTheConnection)
{
    for (const State state :
         {State::SynReceived, State::Established, State::FinWait1, State::FinWait2, State::CloseWait}) {
        Subject subject = given::in(state);
        const SeqNum next = subject.tcb().snd.nxt;
        subject.call(Call::Abort);
        ASSERT_EQ(subject.sent().size(), 1U) << text(state);
        EXPECT_EQ(subject.sent()[0].ctl, ctl::RST);
        EXPECT_EQ(subject.sent()[0].seq, next);
        EXPECT_EQ(subject.state(), State::Closed);
    }
}

TEST(Abort, SendsNothingWhereBothSidesHaveClosed)
{
    for (const State state : {State::Listen, State::SynSent, State::Closing, State::LastAck, State::TimeWait}) {
        Subject subject = given::in(state);
        subject.call(Call::Abort);
        EXPECT_TRUE(subject.sent().empty()) << text(state);
        EXPECT_EQ(subject.state(), State::Closed);
        EXPECT_EQ(subject.reply(), Reply::Ok);
    }
}

// BSD tcp_disconnect: tcp_close() below ESTABLISHED, tcp_drop() with its RST above, until TIME-WAIT leaves no socket
TEST(Abort, OnBsdSendsAResetFromEstablishedToLastAck)
{
    for (const char* system : {"freebsd", "macos"}) {
        const Config config = findProfile(system)->settings().config;
        for (const State state : {State::Established, State::FinWait1, State::FinWait2, State::CloseWait,
                                  State::Closing, State::LastAck}) {
            Subject subject = given::in(state, config);
            subject.call(Call::Abort);
            ASSERT_EQ(subject.sent().size(), 1U) << system << ' ' << text(state);
            EXPECT_TRUE(subject.sent()[0].has(ctl::RST));
            EXPECT_EQ(subject.state(), State::Closed);
        }
        for (const State state : {State::Listen, State::SynSent, State::SynReceived, State::TimeWait}) {
            Subject subject = given::in(state, config);
            subject.call(Call::Abort);
            EXPECT_TRUE(subject.sent().empty()) << system << ' ' << text(state);
        }
    }
}

// Linux: a minisock is killed without a word (tcp_abort), and TIME-WAIT outlives the socket that an application still
// holds.
TEST(Abort, OfAMinisockSendsNothing)
{
    Config config;
    config.minisocks = true;
    config.finTimeout = 60s;
    Subject orphan = given::established(config);
    orphan.call(Call::Close).arrives(ctl::ACK);
    ASSERT_EQ(orphan.state(), State::FinWait2);
    orphan.call(Call::Abort);
    EXPECT_TRUE(orphan.sent().empty());
    EXPECT_EQ(orphan.state(), State::Closed);

    Subject held = given::established(config);
    held.call(Call::Shutdown).arrives(ctl::ACK).arrives(ctl::FIN | ctl::ACK);
    ASSERT_EQ(held.state(), State::TimeWait);
    held.call(Call::Abort);
    EXPECT_EQ(held.reply(), Reply::Ok);
    EXPECT_EQ(held.state(), State::TimeWait);
    held.call(Call::Abort);
    EXPECT_EQ(held.state(), State::Closed);
}

TEST(Abort, LeavesNoTimerRunning)
{
    for (const State state : kStates) {
        if (state == State::Closed) continue;
        Subject subject = given::in(state);
        subject.call(Call::Abort);
        for (int i = 0; i < kTimerCount; ++i)
            EXPECT_FALSE(subject.tcb().running(static_cast<Timer>(i))) << text(state);
    }
}

} // namespace
} // namespace tcp
