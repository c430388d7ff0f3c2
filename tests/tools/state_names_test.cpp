#include "tools/state_names.h"

#include <gtest/gtest.h>

#include <set>

using namespace tcp;

TEST(StateNames, AreThoseOfEachSystem)
{
    EXPECT_EQ(spelling(State::SynReceived, Spelling::Rfc), "SYN-RECEIVED");
    EXPECT_EQ(spelling(State::SynReceived, Spelling::Stevens), "SYN_RCVD");
    EXPECT_EQ(spelling(State::SynReceived, Spelling::Ss), "SYN-RECV");
    EXPECT_EQ(spelling(State::SynReceived, Spelling::LinuxNetstat), "SYN_RECV");
    EXPECT_EQ(spelling(State::SynReceived, Spelling::Windows), "SYN_RECEIVED");
    EXPECT_EQ(spelling(State::SynReceived, Spelling::Solaris), "SYN_RCVD");
    EXPECT_EQ(spelling(State::Closed, Spelling::Ss), "UNCONN");
    EXPECT_EQ(spelling(State::Closed, Spelling::LinuxNetstat), "CLOSE");
    EXPECT_EQ(spelling(State::Listen, Spelling::Windows), "LISTENING");
    EXPECT_EQ(spelling(State::Listen, Spelling::SsFilter), "listening");
    EXPECT_EQ(spelling(State::FinWait1, Spelling::LinuxNetstat), "FIN_WAIT1");
    EXPECT_EQ(spelling(State::FinWait1, Spelling::Bsd), "FIN_WAIT_1");
    EXPECT_EQ(spelling(State::Established, Spelling::Ss), "ESTAB");
}

TEST(StateNames, SnmpSwapsLastAckAndClosingAgainstWindows)
{
    EXPECT_EQ(stateNumber(State::Closing, Numbering::DotNet), 9);
    EXPECT_EQ(stateNumber(State::LastAck, Numbering::DotNet), 10);
    EXPECT_EQ(stateNumber(State::Closing, Numbering::WindowsMib), 9);
    EXPECT_EQ(stateNumber(State::Closing, Numbering::Mstcpip), 8);
    EXPECT_EQ(stateNumber(State::Closing, Numbering::Snmp), 10);
    EXPECT_EQ(stateNumber(State::LastAck, Numbering::Snmp), 9);
    EXPECT_EQ(stateNumber(State::FinWait2, Numbering::Bsd), 9);
    EXPECT_EQ(procCode(State::Listen), "0A");
    EXPECT_EQ(procCode(State::TimeWait), "06");
}

TEST(StateNames, NumbersAreDistinctAndNoWordIsMissing)
{
    for (const Numbering whose : {Numbering::Linux, Numbering::DotNet, Numbering::WindowsMib, Numbering::Mstcpip,
                                  Numbering::Snmp, Numbering::Bsd}) {
        std::set<int> numbers;
        for (const State state : kStates)
            numbers.insert(stateNumber(state, whose));
        EXPECT_EQ(numbers.size(), kStates.size());
    }
    for (int whose = 0; whose <= static_cast<int>(Spelling::Snmp); ++whose) {
        std::set<std::string_view> words;
        for (const State state : kStates)
            words.insert(spelling(state, static_cast<Spelling>(whose)));
        EXPECT_EQ(words.size(), kStates.size());
        EXPECT_FALSE(words.contains(""));
    }
}
