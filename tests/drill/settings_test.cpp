// What a script sets: sysctls of Linux and FreeBSD, each from its time on, buffers, IPv6, and what is for one kernel
// only.

#include "drill/drill_scripts.h"
#include "drill/reader.h"

#include <gtest/gtest.h>

namespace {

using drilled::differenceOf;
using drilled::played;
using tcp::drill::Outside;
using tcp::drill::Playing;
using tcp::drill::Unlike;

constexpr const char* kListen = R"(
    0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3
   +0 bind(3, ..., ...) = 0
   +0 listen(3, 5) = 0
   +0 < S 0:0(0) win 30000 <mss 1000>
)";
constexpr const char* kFreeBsdOpens = R"(
   +0 connect(3, ..., ...) = -1 EINPROGRESS (Operation now in progress)
   +0 > S 0:0(0) win 65535 <mss 1460,nop,wscale 6,sackOK,TS val 100 ecr 0>
  +.1 < S. 0:0(0) ack 1 win 32767 <mss 1460,sackOK,eol,eol>
   +0 > . 1:1(0) ack 1 win 65535
)";
constexpr const char* kNonBlocking = "0 socket(..., SOCK_STREAM|SOCK_NONBLOCK, IPPROTO_TCP) = 3\n";

std::string listening(const std::string& before, const std::string& after) { return before + kListen + after; }

TEST(DrillSettings, ReceiveBuffersAreTheWindow)
{
    const std::string answer = "+0 > S. 0:0(0) ack 1 win 65535 <mss 1460>\n";
    EXPECT_NE(differenceOf(played(listening("", answer))), "") << "131,072 octets by default: whole segments";
    EXPECT_EQ(differenceOf(played(listening("`./defaults.sh`\n", answer))), "");
    const std::string memory = "`sysctl -q net.ipv4.tcp_rmem=\"4096 540000 $((15*1024*1024))\"`\n";
    const Playing playing = played(listening(memory, answer));
    EXPECT_EQ(differenceOf(playing), "");
    EXPECT_TRUE(playing.skipped.empty());
    std::string text = listening("", "+0 > S. 0:0(0) ack 1 win 18980 <mss 1460,nop,wscale 0>\n");
    text.replace(text.find("+0 bind"), 0, "+0 setsockopt(3, SOL_SOCKET, SO_RCVBUF, [20000], 4) = 0\n");
    text.replace(text.find("<mss 1000>"), 10, "<mss 1000,nop,wscale 7>");
    EXPECT_EQ(differenceOf(played(text)), "") << "Linux: 13 segments";
    EXPECT_EQ(differenceOf(played("`./defaults.sh`\n" + text)), "");
}

/// FreeBSD accepts 45 segments, though it can tell 65,535 octets only.
TEST(DrillSettings, ReceiveSpaceIsWholeSegments)
{
    const std::string space = "`sysctl -w net.inet.tcp.recvspace=65536`\n";
    const std::string last = "+.1 < R 65700:65700(0) win 32767\n+0 > . 1:1(0) ack 1 win 65535\n";
    const std::string beyond = "+.1 < R 65701:65701(0) win 32767\n+0 > . 1:1(0) ack 1 win 65535\n";
    EXPECT_EQ(differenceOf(played(space + kNonBlocking + kFreeBsdOpens + last, "freebsd")), "");
    EXPECT_NE(differenceOf(played(space + kNonBlocking + kFreeBsdOpens + beyond, "freebsd")), "");
}

/// Its SYN cache accepts what it told.
TEST(DrillSettings, ARequestOfFreeBsdHasTheWindowThatItTold)
{
    std::string script =
        listening("`sysctl -w net.inet.tcp.recvspace=65536`\n", "+0 > S. 0:0(0) ack 1 win 65535 <...>\n");
    script += "+.1 < R 65600:65600(0) win 30000\n+.1 < . 1:1(0) ack 1 win 30000\n+0 accept(3, ..., ...) = 4\n";
    EXPECT_EQ(differenceOf(played(script, "freebsd")), "");
}

TEST(DrillSettings, OneErrorHasTwoNames)
{
    const std::string script = std::string(kNonBlocking) + kFreeBsdOpens + "+0 read(3, ..., 10) = -1 EWOULDBLOCK\n";
    EXPECT_EQ(differenceOf(played(script, "freebsd")), "");
    EXPECT_NE(differenceOf(played(script + "+0 read(3, ..., 10) = -1 ENOTCONN\n", "freebsd")), "");
}

TEST(DrillSettings, TheHeaderOfIpv6IsLonger)
{
    EXPECT_EQ(differenceOf(played(listening("--ip_version=ipv6\n", "+0 > S. 0:0(0) ack 1 <mss 1440>\n"))), "");
    EXPECT_EQ(differenceOf(played(listening("--ip_version=ipv4\n", "+0 > S. 0:0(0) ack 1 <mss 1460>\n"))), "");
}

/// FreeBSD pads its options with zeros, each of which is one.
TEST(DrillSettings, EachOctetBehindTheEndOfOptionsIsShown)
{
    std::string text = listening("", "+0 > S. 0:0(0) ack 1 <mss 1460,sackOK,eol,eol>\n");
    text.replace(text.find("<mss 1000>"), 10, "<mss 1000,sackOK,eol,eol>");
    EXPECT_EQ(differenceOf(played(text, "freebsd")), "");
    text.replace(text.rfind(",eol>"), 5, ">");
    EXPECT_NE(differenceOf(played(text, "freebsd")), "");
}

/// RFC 5961 3: whether a reset that lies in the window counts is a sysctl, which is read when the reset comes.
TEST(DrillSettings, ASysctlCountsFromItsTimeOn)
{
    const std::string on = "+0 `sysctl -w net.inet.tcp.insecure_rst=1`\n",
                      off = "+0 `sysctl -w net.inet.tcp.insecure_rst=0`\n";
    const std::string opens = std::string(kNonBlocking) + kFreeBsdOpens;
    const std::string challenged = "+.1 < R 9:9(0) win 32767\n+0 > . 1:1(0) ack 1 win 65535\n";
    const std::string reset =
        "+.1 < R 9:9(0) win 32767\n+0 getsockopt(3, SOL_SOCKET, SO_ERROR, [ECONNRESET], [4]) = 0\n";
    EXPECT_EQ(differenceOf(played(opens + challenged + on + reset, "freebsd")), "");
    EXPECT_EQ(differenceOf(played(on + opens + off + challenged, "freebsd")), "");
    EXPECT_NE(differenceOf(played(opens + reset, "freebsd")), "");
}

TEST(DrillSettings, WhatIsUnknownIsNamedAndWhatIsUsualIsNot)
{
    const Playing playing =
        played(std::string("`sysctl -w net.inet.tcp.blackhole=0\nsysctl -w net.inet.tcp.nolocaltimewait=1`\n") +
                   kNonBlocking + kFreeBsdOpens,
               "freebsd");
    EXPECT_EQ(differenceOf(playing), "");
    ASSERT_EQ(playing.skipped.size(), 1u);
    EXPECT_EQ(playing.skipped[0].why, Outside::Sysctl);
    EXPECT_EQ(playing.skipped[0].word, "nolocaltimewait");
}

TEST(DrillSettings, SockstatCountsConnections)
{
    const std::string opens = std::string(kNonBlocking) + kFreeBsdOpens;
    const auto counted = [&](const std::string& state, int count) {
        return played(opens + "+0 `sockstat -4 -P tcp -s | grep packetdril | grep -c " + state + " | grep " +
                          std::to_string(count) + "`\n",
                      "freebsd");
    };
    EXPECT_EQ(differenceOf(counted("ESTABLISHED", 1)), "");
    EXPECT_EQ(differenceOf(counted("TIME_WAIT", 0)), "");
    const Playing wrong = counted("TIME_WAIT", 1);
    ASSERT_TRUE(wrong.difference);
    EXPECT_EQ(wrong.difference->kind, Unlike::Information);
    EXPECT_EQ(wrong.difference->found, "TIME_WAIT 0");
}

TEST(DrillSettings, FreeBsdHasItsOwnNumbersOfStates)
{
    const std::string opens = std::string(kNonBlocking) + kFreeBsdOpens;
    EXPECT_EQ(differenceOf(played(opens + "+0 %{ assert tcpi_state == TCPI_ESTABLISHED }%\n", "freebsd")), "");
    EXPECT_NE(differenceOf(played(opens + "+0 %{ assert tcpi_state == TCPI_TIME_WAIT }%\n", "freebsd")), "");
}

TEST(DrillSettings, AListenerHasAState)
{
    const std::string listens =
        "0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3\n+0 bind(3, ..., ...) = 0\n+0 listen(3, 1) = 0\n";
    EXPECT_EQ(differenceOf(played(listens + "+0 %{ assert tcpi_state == TCP_LISTEN }%\n")), "");
}

/// Linux tcp_reset: EPIPE in CLOSE-WAIT; FreeBSD has one error for all states.
TEST(DrillSettings, TheErrorOfAResetBehindAFin)
{
    const std::string ends =
        "+.1 < F. 1:1(0) ack 1 win 32767\n+0 > . 1:1(0) ack 2 win 65535\n+.1 < R 2:2(0) win 32767\n"
        "+0 getsockopt(3, SOL_SOCKET, SO_ERROR, [ECONNRESET], [4]) = 0\n";
    EXPECT_EQ(differenceOf(played(std::string(kNonBlocking) + kFreeBsdOpens + ends, "freebsd")), "");
}

TEST(DrillSettings, WhatIsForAnotherKernelIsLeftOut)
{
    const std::string text =
        "0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3\n#ifdef STANDARD\n+0 bind(3, ..., ...) = 0\n#endif\n"
        "#ifdef FreeBSD\n+0 listen(3, 1) = 0\n+0 < S 0:0(0) win 1 <mss 1000>\n+0 > S. ...(0) ack 1 <...>\n#endif\n";
    const auto read = [&text](std::string_view system) {
        const auto script = tcp::drill::readScript(text, system);
        return std::holds_alternative<tcp::drill::Script>(script) ? std::get<tcp::drill::Script>(script).events.size()
                                                                  : 0;
    };
    EXPECT_EQ(read("linux"), 2u);
    EXPECT_EQ(read("freebsd"), 4u);
}

} // namespace
