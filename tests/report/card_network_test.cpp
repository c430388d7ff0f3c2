// What a lab card does to the network of its machine: rules of nft, forged segments.

#include "report/card_network.h"

#include "simulation/host.h"

#include <gtest/gtest.h>

namespace tcp {
namespace {

ImpairAction losing(HostId host, int count, std::optional<Control> bits = {})
{
    return {Impairment::Drop, host, count, {}, bits, false};
}

TEST(CardNetwork, LosesTheNextSegmentsOfAHostWhereTheyArrive)
{
    EXPECT_EQ(lossOf(losing(HostId::Client, 1)), R"(lose("tcp dport 8080", 1))");
    EXPECT_EQ(lossOf(losing(HostId::Server, 3)), R"(lose("tcp sport 8080", 3))");
}

// SYN, FIN and RST are set only if they are named (ImpairAction).
TEST(CardNetwork, LosesByTheControlBitsThatTheActionNames)
{
    EXPECT_EQ(lossOf(losing(HostId::Client, 1, Control{ctl::ACK})),
              R"(lose("tcp dport 8080 tcp flags & (fin | syn | rst | ack) == ack", 1))");
    EXPECT_EQ(lossOf(losing(HostId::Client, 1, Control{ctl::FIN})),
              R"(lose("tcp dport 8080 tcp flags & (fin | syn | rst) == fin", 1))");
    EXPECT_EQ(lossOf(losing(HostId::Server, 1, Control{ctl::SYN | ctl::ACK})),
              R"(lose("tcp sport 8080 tcp flags & (fin | syn | rst | ack) == syn | ack", 1))");
}

TEST(CardNetwork, CutsTheCableOfEachHostByItself)
{
    EXPECT_EQ(cableCut(HostId::Server), R"(lose("tcp dport 8080"))");
    EXPECT_EQ(cableCut(HostId::Client), R"(lose("tcp sport 8080"))");
    EXPECT_EQ(cableMended(), "mend()");
}

TEST(CardNetwork, ForgesByTheNumbersOfTheWire)
{
    InjectAction reset{HostId::Server, ctl::RST, {}, {}, 0, {}};
    EXPECT_EQ(forgedOne(reset, {50398, 8080}), R"(forge(50398, 8080, "R"))");
    reset.seq = {Term{false, Variable::RcvNxt, 0}, Term{true, Variable::Number, 45}};
    reset.ack = {Term{false, Variable::SndUna, 0}};
    reset.length = 5;
    reset.mss = 1460;
    EXPECT_EQ(forgedOne(reset, {50398, 8080}),
              R"(forge(50398, 8080, "R", seq="rcv_nxt - 45", ack="snd_una", octets=5, mss=1460))");
}

TEST(CardNetwork, ForgesNothingThatNobodyOutsideKnows)
{
    InjectAction action{HostId::Server, ctl::RST, {Term{false, Variable::RcvWnd, 0}}, {}, 0, {}};
    EXPECT_FALSE(forgedOne(action, {50398, 8080}));
    action.seq = {};
    action.tsVal = Expression{Term{false, Variable::TsRecent, 0}};
    EXPECT_FALSE(forgedOne(action, {50398, 8080}));
}

}  // namespace
}  // namespace tcp
