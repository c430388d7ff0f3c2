#include "simulation/profiles.h"
#include "support/given.h"
#include "support/story.h"

#include <gtest/gtest.h>

// 3.6.1 MAY-1, SHLD-3: what happens to text that nobody will read.
namespace tcp {
namespace {

TEST(HalfDuplexClose, ResetsTextThatNobodyWillRead)
{
    const Config config = linuxConfig();
    for (Subject subject : {given::finWait1(config), given::finWait2(config)}) {
        subject.arrives(ctl::ACK, 10);
        EXPECT_EQ(subject.state(), State::Closed);
        EXPECT_EQ(subject.sent().at(0).ctl, ctl::RST);
    }
}

TEST(HalfDuplexClose, ResetsAtOnceWhereTextIsUnread)
{
    Subject subject = given::established(linuxConfig());
    subject.arrives(ctl::ACK, 10).call(Call::Close);
    EXPECT_EQ(subject.state(), State::Closed);
    EXPECT_EQ(subject.sent().at(0).ctl, ctl::RST | ctl::ACK);
}

// Measured on Linux 6.18.44 (abort, reset-in-fin-wait-2, keepalive): the window of the segment before; 0 where a reset
// answers a segment (tcp_v4_send_reset). FreeBSD tells none: tcp_output.c, from FreeBSD 12 on, sets it to 0 for a RST.
TEST(HalfDuplexClose, TellsTheWindowInItsResetOnLinux)
{
    Subject linux = given::established(linuxConfig());
    linux.arrives(ctl::ACK, 10);
    const std::uint32_t told = linux.tcb().rcv.wnd;
    ASSERT_GT(told, 0U);
    linux.call(Call::Close);
    EXPECT_EQ(linux.sent().at(0).wnd, told);

    Subject answering = given::finWait2(linuxConfig());
    answering.arrives(ctl::ACK, 10);
    EXPECT_EQ(answering.sent().at(0).ctl, ctl::RST);
    EXPECT_EQ(answering.sent().at(0).wnd, 0U);

    Subject bsd = given::established(findProfile("freebsd")->settings().config);
    bsd.call(Call::Abort);
    EXPECT_EQ(bsd.sent().at(0).ctl, ctl::RST | ctl::ACK);
    EXPECT_EQ(bsd.sent().at(0).wnd, 0U);
}

// xnu bsd/netinet/tcp_output.c, as FreeBSD's before 12: recwin is what it is for any segment.
TEST(HalfDuplexClose, TellsTheWindowInTheResetOfAnAbortOnMacos)
{
    Subject macos = given::established(findProfile("macos")->settings().config);
    const std::uint32_t told = macos.tcb().rcv.wnd;
    ASSERT_GT(told, 0U);
    macos.call(Call::Abort);
    EXPECT_EQ(macos.sent().at(0).ctl, ctl::RST | ctl::ACK);
    EXPECT_EQ(macos.sent().at(0).wnd, told);
}

TEST(HalfDuplexClose, OfTheRfcGoesOnToTakeText)
{
    Subject subject = given::finWait2();
    subject.arrives(ctl::ACK, 10);
    EXPECT_EQ(subject.state(), State::FinWait2);
}

} // namespace
} // namespace tcp
