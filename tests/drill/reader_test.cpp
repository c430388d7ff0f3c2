// The reader of packetdrill's scripts: what each line means, and where what is wrong stands.

#include "drill/reader.h"

#include <gtest/gtest.h>

namespace {

using namespace tcp;
using namespace tcp::drill;

Script script(const std::string& text)
{
    const auto read = readScript(text);
    if (const auto* error = std::get_if<ScriptError>(&read)) {
        ADD_FAILURE() << error->place.line << ":" << error->place.column << " " << error->found;
        return {};
    }
    return std::get<Script>(read);
}

ScriptPacket packet(const std::string& text)
{
    const Script read = script(text);
    return read.events.empty() ? ScriptPacket{} : std::get<ScriptPacket>(read.events.back().what);
}

struct Wrong {
    const char* text;
    Expected expected;
    std::uint32_t line;
    std::uint32_t column;
};

TEST(DrillReader, ReadsTimes)
{
    const Script read = script("0 > . 1:1(0)\n+.25 > . 1:1(0)\n* > . 1:1(0)\n+.1~+.5 > . 1:1(0)\n1.5~2 > . 1:1(0)\n");
    ASSERT_EQ(read.events.size(), 5u);
    EXPECT_EQ(read.events[0].time.kind, EventTime::Kind::Absolute);
    EXPECT_EQ(read.events[1].time.at, 250ms);
    EXPECT_EQ(read.events[2].time.kind, EventTime::Kind::Any);
    EXPECT_EQ(read.events[3].time.at, 100ms);
    EXPECT_EQ(read.events[3].time.end, Duration(500ms));
    EXPECT_EQ(read.events[4].time.end, Duration(2s));
    EXPECT_EQ(read.events[4].place, (Place{5, 1}));
}

TEST(DrillReader, ReadsSegments)
{
    const ScriptPacket syn = packet("+0 < S 5:5(0) win 32792 <mss 1000,sackOK,TS val 100 ecr 0,nop,wscale 7>");
    EXPECT_FALSE(syn.outbound);
    EXPECT_EQ(syn.bits, ctl::SYN);
    EXPECT_EQ(syn.seq, 5u);
    EXPECT_EQ(syn.window, 32792);
    ASSERT_EQ(syn.options.size(), 5u);
    EXPECT_EQ(syn.options[0].value, 1000u);
    EXPECT_EQ(syn.options[2].value, 100u);
    const ScriptPacket fin = packet("+0 > FP. 1:101(100) ack 7 <...>");
    EXPECT_TRUE(fin.outbound && fin.anyOptions);
    EXPECT_EQ(fin.bits, ctl::FIN | ctl::PSH | ctl::ACK);
    EXPECT_EQ(fin.text, 100u);
    EXPECT_EQ(fin.ack, 7u);
    EXPECT_EQ(packet("+0 < - 1:1(0)").bits, 0);
    EXPECT_EQ(packet("+0 < 10 > 20 R 1:1(0)").ports, (std::pair<std::uint16_t, std::uint16_t>(10, 20)));
}

TEST(DrillReader, KnowsWhatIsOutside)
{
    EXPECT_EQ(packet("+0 < SEW 0:0(0) win 1").outside, Outside::Ecn);
    EXPECT_EQ(packet("+0 < [ce] . 1:1(0) ack 1").outside, Outside::Ecn);
    EXPECT_EQ(packet("+0 > . 1:1(0) ack 1 <nop,nop,sack 3:4 7:9>").outside, Outside::SackBlocks);
    EXPECT_EQ(packet("+0 > S 0:0(0) <mss 1460,FO 0123abcd,nop>").outside, Outside::FastOpen);
    EXPECT_EQ(packet("+0 < icmp unreachable port_unreachable [1:2(1)]").outside, Outside::Icmp);
    EXPECT_EQ(packet("+0 < . 1:2(1) ack 1 urg 1").outside, Outside::UrgentPointer);
    EXPECT_EQ(packet("+0 < [noecn] . 1:1(0) ack 1").outside, Outside::None);
}

TEST(DrillReader, ReadsCalls)
{
    const Script read =
        script("--tolerance_usecs=7000\n--ip_version=ipv4\n`first`\n"
               "0...0.5 connect(3, {sa_family=AF_INET, sin_port=htons(80)}, ...) = -1 ETIMEDOUT (Timed out)\n"
               "+0 fcntl(3, F_SETFL, O_RDWR|O_NONBLOCK) = 0x0 // a comment\n"
               "+0 writev(3, [{..., 10}, {\"abc\", 3}], 2) = 13 /* another */\n"
               "+0 %{ print(\"x\") }%\n`last`\n");
    ASSERT_EQ(read.options.size(), 2u);
    EXPECT_EQ(read.options[0].second, "7000");
    ASSERT_EQ(read.events.size(), 5u);
    EXPECT_EQ(std::get<ShellCommand>(read.events[0].what).text, "first");
    const auto& connect = std::get<SystemCall>(read.events[1].what);
    EXPECT_EQ(connect.until, Duration(500ms));
    EXPECT_EQ(connect.error, "ETIMEDOUT");
    EXPECT_EQ(connect.arguments.size(), 3u);
    EXPECT_EQ(std::get<SystemCall>(read.events[2].what).arguments[2].parts.size(), 2u);
    EXPECT_EQ(std::get<SystemCall>(read.events[3].what).result.number, 13);
}

TEST(DrillReader, SettingsStandInAComment)
{
    const Script read = script("// tcp-state-lab: profile=freebsd msl=5s\n+0 > . 1:1(0)\n");
    ASSERT_EQ(read.settings.size(), 2u);
    EXPECT_EQ(read.settings[1], (std::pair<std::string, std::string>("msl", "5s")));
}

TEST(DrillReader, NamesThePlaceOfWhatIsWrong)
{
    const Wrong wrongs[] = {
        {"", Expected::Event, 1, 1},
        {"+0 < S 0:0(0)\nhello", Expected::Event, 2, 1},
        {"+x", Expected::Time, 1, 2},
        {"+0 $", Expected::Action, 1, 4},
        {"+.5~+.1 > . 1:1(0)", Expected::Backwards, 1, 1},
        {"\n  +0~+1 < . 1:1(0)", Expected::NoRange, 2, 3},
        {"* close(3) = 0", Expected::NoRange, 1, 1},
        {"+0 > Q 1:1(0)", Expected::Flags, 1, 6},
        {"+0 > . 1:2(0)", Expected::SequenceSum, 1, 8},
        {"+0 > . 1-2", Expected::Sequence, 1, 9},
        {"+0 > . 1:1(0) ack 4294967296", Expected::Number, 1, 19},
        {"+0 < . 1:1(0) win 65536", Expected::Number, 1, 19},
        {"+0 > S 0:0(0) <mss 1,bogus 2>", Expected::Option, 1, 22},
        {"+0 > S 0:0(0) <mss 1", Expected::OptionEnd, 1, 21},
        {"+0 close 3", Expected::Arguments, 1, 10},
        {"+0 close(3)", Expected::Equals, 1, 12},
        {"+0 close(3 4) = 0", Expected::Close, 1, 12},
        {"+0 close(;) = 0", Expected::Argument, 1, 10},
        {"+0 `never ends", Expected::End, 1, 5},
        {"/* never ends", Expected::End, 1, 3},
        {"+0 a([[[[[[[[[[[[[[[[[[[[[[[[[[[1]) = 0", Expected::Depth, 1, 23},
    };
    for (const Wrong& wrong : wrongs) {
        const auto read = readScript(wrong.text);
        const auto* error = std::get_if<ScriptError>(&read);
        ASSERT_TRUE(error) << wrong.text;
        EXPECT_EQ(static_cast<int>(error->expected), static_cast<int>(wrong.expected)) << wrong.text;
        EXPECT_EQ(error->place, (Place{wrong.line, wrong.column}))
            << wrong.text << " " << error->place.line << ":" << error->place.column;
    }
}

} // namespace
