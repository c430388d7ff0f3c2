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

TEST(HalfDuplexClose, OfTheRfcGoesOnToTakeText)
{
    Subject subject = given::finWait2();
    subject.arrives(ctl::ACK, 10);
    EXPECT_EQ(subject.state(), State::FinWait2);
}

} // namespace
} // namespace tcp
