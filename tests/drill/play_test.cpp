// Scripts of packetdrill against the model: those of this folder agree, and each expectation in them can fail.

#include "drill/drill_scripts.h"

#include <gtest/gtest.h>

#include <iostream>
#include <set>

namespace {

using drilled::differenceOf;
using drilled::played;
using tcp::drill::Outside;
using tcp::drill::Playing;
using tcp::drill::Unlike;

constexpr const char* kHandshake = R"(
    0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3
   +0 bind(3, ..., ...) = 0
   +0 listen(3, 5) = 0
   +0 < S 0:0(0) win 30000 <mss 1000>
   +0 > S. 0:0(0) ack 1 <mss 1460>
   +0 < . 1:1(0) ack 1 win 30000
   +0 accept(3, ..., ...) = 4
)";

std::string replaced(std::string text, const std::string& what, const std::string& by)
{
    const std::size_t at = text.find(what);
    EXPECT_NE(at, std::string::npos) << what;
    return at == std::string::npos ? text : text.replace(at, what.size(), by);
}

TEST(Drill, ThisFolderAgreesWithTheModel)
{
    const auto scripts = drilled::scriptsIn(TESTS_DIR "/drill/scripts");
    EXPECT_GE(scripts.size(), 7u);
    for (const auto& script : scripts) {
        const Playing playing = played(script.text);
        EXPECT_EQ(differenceOf(playing), "") << script.name;
        EXPECT_TRUE(playing.skipped.empty()) << script.name;
        EXPECT_EQ(playing.reached, playing.events) << script.name;
    }
}

/// packetdrill looks at the socket under test: what an earlier one sends when it is closed belongs to nobody.
TEST(Drill, ASecondConnectionIsNotAskedForWhatTheFirstLeftUnsaid)
{
    const std::string unread = std::string(kHandshake) + "+0 < P. 1:101(100) ack 1 win 30000\n+0 > . 1:1(0) ack 101\n"
                                                         "+0 close(4) = 0\n+0 close(3) = 0\n";
    EXPECT_EQ(differenceOf(played(unread + kHandshake)), "");
    EXPECT_EQ(differenceOf(played(unread + "+0 > R. 1:1(0) ack 101\n")), "");
    EXPECT_NE(differenceOf(played(unread + "+0 > F. 1:1(0) ack 101\n")), "");
}

/// Whatever segment a script expects, another number in it is noticed, where it stands.
TEST(Drill, EveryExpectedSegmentCanFail)
{
    std::size_t tried = 0;
    for (const auto& script : drilled::scriptsIn(TESTS_DIR "/drill/scripts")) {
        std::size_t line = 1;
        for (std::size_t at = 0; at < script.text.size(); ++at) {
            line += script.text[at] == '\n' ? 1 : 0;
            if (script.text.compare(at, 3, " > ") != 0 || script.text.compare(at + 3, 2, "80") == 0) continue;
            const std::size_t digit = script.text.find_first_of("0123456789", at);
            const std::size_t colon = script.text.find(':', digit);
            const std::size_t bracket = script.text.find('(', colon);
            const std::string first = std::to_string(std::stoul(script.text.substr(digit, colon - digit)) + 1);
            const std::string second =
                std::to_string(std::stoul(script.text.substr(colon + 1, bracket - colon - 1)) + 1);
            const std::string other = script.text.substr(0, digit) + first + ":" + second + script.text.substr(bracket);
            const bool syn = script.text.compare(at + 3, 1, "S") == 0; // whose number the script may choose
            const Playing playing = played(other);
            if (syn) continue;
            ++tried;
            ASSERT_TRUE(playing.difference) << script.name << ":" << line;
            EXPECT_EQ(playing.difference->place.line, line) << script.name << ": " << differenceOf(playing);
            EXPECT_EQ(playing.difference->kind, Unlike::OtherSegment) << script.name;
        }
    }
    EXPECT_GE(tried, 20u);
}

TEST(Drill, TellsASegmentThatDoesNotCome)
{
    const Playing playing = played(std::string(kHandshake) + "+1 > . 1:1(0) ack 1\n");
    ASSERT_TRUE(playing.difference);
    EXPECT_EQ(playing.difference->kind, Unlike::NoSegment);
    EXPECT_EQ(playing.difference->place.line, 9u);
}

TEST(Drill, TellsASegmentThatComesAtAnotherTime)
{
    const std::string text = std::string(kHandshake) + "+0 close(4) = 0\n+0 > F. 1:1(0) ack 1\n+9 > F. 1:1(0) ack 1\n";
    const Playing playing = played(text);
    ASSERT_TRUE(playing.difference);
    EXPECT_EQ(playing.difference->kind, Unlike::SegmentTime) << differenceOf(playing);
    EXPECT_EQ(played(replaced(text, "+9 >", "+0~+1 >")).difference.has_value(), false);
}

TEST(Drill, TellsAResultThatIsAnother)
{
    const Playing playing = played(std::string(kHandshake) + "+0 shutdown(4, SHUT_WR) = 0\n+0 write(4, ..., 5) = 5\n");
    ASSERT_TRUE(playing.difference);
    EXPECT_EQ(playing.difference->kind, Unlike::CallResult);
    EXPECT_EQ(playing.difference->found, "write() = -1 EPIPE");
    EXPECT_EQ(playing.difference->place.line, 10u);
}

TEST(Drill, TellsACallThatNeverEndsAndOneThatEndsTooLate)
{
    const Playing never = played(std::string(kHandshake) + "+0...0.1 read(4, ..., 5) = 5\n");
    ASSERT_TRUE(never.difference);
    EXPECT_EQ(never.difference->kind, Unlike::CallWaits);
    const Playing late =
        played(std::string(kHandshake) + "+0...0.1 read(4, ..., 5) = 5\n+3 < P. 1:6(5) ack 1 win 30000\n");
    ASSERT_TRUE(late.difference);
    EXPECT_EQ(late.difference->kind, Unlike::CallTime);
}

TEST(Drill, TellsAStateThatIsAnother)
{
    const Playing playing =
        played(std::string(kHandshake) + "+0 %{ assert tcpi_state == TCP_CLOSE_WAIT, tcpi_state }%\n");
    ASSERT_TRUE(playing.difference);
    EXPECT_EQ(playing.difference->kind, Unlike::Information);
    EXPECT_EQ(playing.difference->found, "tcpi_state == TCP_ESTABLISHED");
}

/// What has no part in the model is named, and the rest is played.
TEST(Drill, NamesWhatIsOutside)
{
    const Playing playing =
        played(std::string("--mss=1000\n`tc qdisc add dev tun0 root pfifo\n sysctl -q net.ipv4.tcp_dsack=1`") +
               kHandshake + R"(
   +0 setsockopt(4, SOL_TCP, TCP_CONGESTION, "reno", 4) = 0
   +0 %{ assert tcpi_snd_cwnd == 10, tcpi_snd_cwnd }%
   +0 `ip route flush cache`
   +0 < icmp unreachable net_unreachable [1:101(100)]
   +0 < [ect0] P. 1:11(10) ack 1 win 3000 <nop,nop,sack 21:31>
   +0 > . 1:1(0) ack 11
   +0 epoll_create(1) = 5
   +0 < udp (10)
)");
    EXPECT_EQ(differenceOf(playing), "");
    std::multiset<Outside> found;
    for (const auto& it : playing.skipped)
        found.insert(it.why);
    const std::multiset<Outside> expected{Outside::ScriptOption, Outside::Sysctl,       Outside::SocketOption,
                                          Outside::Assertion,    Outside::ShellCommand, Outside::Icmp,
                                          Outside::SackBlocks,   Outside::Epoll,        Outside::OtherProtocol};
    EXPECT_EQ(found, expected);
}

TEST(Drill, SettingsOfTheScriptCount)
{
    const std::string text = "`sysctl -q net.ipv4.tcp_syn_retries=1 net.ipv4.tcp_timestamps=0`\n"
                             "0 socket(..., SOCK_STREAM, IPPROTO_TCP) = 3\n"
                             "+0...3 connect(3, ..., ...) = -1 ETIMEDOUT (Connection timed out)\n"
                             "+0 > S 0:0(0) <mss 1460,nop,nop,sackOK,nop,wscale 7>\n+1 > S 0:0(0) <...>\n";
    EXPECT_EQ(differenceOf(played(text)), "");
    EXPECT_NE(differenceOf(played(replaced(text, "tcp_syn_retries=1", "tcp_syn_retries=3"))), "");
}

TEST(Drill, TheProfileDecides)
{
    const std::string text =
        std::string(kHandshake) + "+0 < P. 1:11(10) ack 1 win 3000\n+0 > . 1:1(0) ack 11\n+0 close(4) = 0\n";
    EXPECT_EQ(differenceOf(played(text + "+0 > R. 1:1(0) ack 11\n", "linux")), "");
    const std::string plain = replaced(replaced(text, "<mss 1460>", "<mss 536>"), "accept", "accept");
    EXPECT_EQ(differenceOf(played(plain + "+0 > F. 1:1(0) ack 11\n", "rfc9293")), "");
    EXPECT_EQ(differenceOf(played("// tcp-state-lab: profile=rfc9293\n" + plain + "+0 > F. 1:1(0) ack 11\n", "linux")),
              "");
}

/// What a kernel would cut is one packet to packetdrill, and Linux sets PSH on it, wherever the burst ends.
TEST(Drill, WhatIsCutBelowIsOnePacketWithPush)
{
    const Playing playing =
        played(std::string(kHandshake) + "+0 write(4, ..., 5000) = 5000\n+0 > P. 1:3001(3000) ack 1\n"
                                         "+0 > P. 3001:5001(2000) ack 1\n");
    EXPECT_EQ(differenceOf(playing), "");
    EXPECT_TRUE(playing.skipped.empty());
    const Playing one = played(std::string(kHandshake) + "+0 write(4, ..., 5000) = 5000\n+0 > P. 1:1001(1000) ack 1\n");
    ASSERT_TRUE(one.difference); // a segment of its own has none
    EXPECT_EQ(one.difference->kind, Unlike::OtherSegment);
}

/// A script whose burst ends before the model's has a congestion window, which is not simulated: it is said.
TEST(Drill, ABurstThatEndsEarlyIsNamed)
{
    const Playing playing =
        played(std::string(kHandshake) + "+0 write(4, ..., 5000) = 5000\n+0 > P. 1:3001(3000) ack 1\n"
                                         "+.1 < . 1:1(0) ack 3001 win 30000\n+0 > P. 3001:5001(2000) ack 1\n");
    ASSERT_EQ(playing.skipped.size(), 1u);
    EXPECT_EQ(playing.skipped[0].why, Outside::Congestion);
}

TEST(Drill, NothingIsReadFromOrWrittenToNull)
{
    const std::string script = std::string(kHandshake) + "+0 write(4, NULL, 1000) = -1 EFAULT (Bad address)\n"
                                                         "+0 < . 1:1001(1000) ack 1 win 30000\n+0 > . 1:1(0) ack 1001\n"
                                                         "+0 read(4, NULL, 1000) = -1 EFAULT (Bad address)\n"
                                                         "+0 read(4, ..., 1000) = 1000\n";
    EXPECT_EQ(differenceOf(played(script)), "");
    EXPECT_TRUE(played(replaced(script, "NULL", "...")).difference);
}

/// Many scripts of others: how many agree is printed; that they can be read is required.
TEST(Drill, ScriptsOfOthersCanBeRead)
{
    const std::string folder = TCP_STATE_LAB_DRILL_SCRIPTS;
    if (folder.empty()) GTEST_SKIP() << "TCP_STATE_LAB_DRILL_SCRIPTS names no folder of scripts";
    std::size_t agree = 0, whole = 0;
    const auto scripts = drilled::scriptsIn(folder);
    for (const auto& script : scripts) {
        const Playing playing = played(script.text);
        agree += playing.agrees() ? 1 : 0;
        whole += playing.agrees() && playing.skipped.empty() ? 1 : 0;
        if (playing.agrees()) continue;
        std::set<int> reasons;
        for (const auto& it : playing.skipped) reasons.insert(static_cast<int>(it.why));
        std::cout << script.name << ": " << differenceOf(playing) << "; skipped before";
        for (const int reason : reasons) std::cout << ' ' << reason;
        std::cout << '\n';
    }
    std::cout << scripts.size() << " scripts, " << agree << " agree, " << whole
              << " of them without anything skipped\n";
    EXPECT_GT(scripts.size(), 0u);
}

} // namespace
