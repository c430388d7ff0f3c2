// What is not allowed is said in one line with what to do, and exit status 3. The refusals come from the kernel itself,
// through the calls that the program really makes (seccomp).

#include "cli/program.h"
#include "kernel/real.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace {

using program::has;

program::Outcome playWithout(const std::string& means, const std::string& arguments = "real abort --format jsonl")
{
    return program::shell("'" WITHOUT "' " + means + " -- '" CLI "' " + arguments);
}

/// The message about the obstacle; notes come before it.
std::string lastLine(const program::Outcome& outcome)
{
    std::string text = outcome.err;
    if (!text.empty() && text.back() == '\n') text.pop_back();
    return text.substr(text.rfind('\n') + 1);
}

TEST(Obstacle, NoUserNamespacesIsOneLineWithWhatToDo)
{
    const auto tried = playWithout("root user-namespaces");
    EXPECT_EQ(tried.status, 3);
    EXPECT_EQ(lastLine(tried),
              "tcp-state-lab-cli: cannot run for real: a user namespace is not allowed (EPERM at "
              "unshare(CLONE_NEWUSER)). Ubuntu: an AppArmor profile with \"userns,\"; else sysctl "
              "user.max_user_namespaces above 0, or as root");
}

TEST(Obstacle, NoNetworkNamespacesIsOneLineWithWhatToDo)
{
    NEEDS_USER_NAMESPACES();
    const auto tried = playWithout("network-namespaces");
    EXPECT_EQ(tried.status, 3);
    EXPECT_TRUE(has(lastLine(tried), "a network namespace is not allowed (EPERM at unshare(CLONE_NEWNET)). In a "
                                     "container: --cap-add SYS_ADMIN; else as root"))
        << tried.err;
}

TEST(Obstacle, NoTunAndNoVethIsOneLineWithBothErrors)
{
    NEEDS_A_KERNEL();
    const auto tried = playWithout("tun veth");
    EXPECT_EQ(tried.status, 3);
    EXPECT_TRUE(has(lastLine(tried), "no /dev/net/tun and no veth (")) << tried.err;
    EXPECT_TRUE(has(lastLine(tried), " at /dev/net/tun, EPERM at NETLINK_ROUTE). In a container: --device /dev/net/tun "
                                     "--cap-add NET_ADMIN"))
        << tried.err;
}

TEST(Obstacle, NoSockDiagIsOneLineWithWhatToDo)
{
    NEEDS_A_KERNEL();
    const auto tried = playWithout("sock_diag");
    EXPECT_EQ(tried.status, 3);
    EXPECT_TRUE(has(lastLine(tried), "sock_diag does not answer (EPERM at NETLINK_SOCK_DIAG)")) << tried.err;
}

TEST(Obstacle, WithoutTunTheVethPairPlaysTheSameStory)
{
    NEEDS_A_KERNEL();
    const auto played = playWithout("tun", "real abort --compare");
    EXPECT_EQ(played.status, 0) << played.out << played.err;
    EXPECT_TRUE(has(played.out, "states: 7 of 7 the same")) << played.out;
    EXPECT_TRUE(has(played.out, "segments: 4 of 4 the same")) << played.out;
}

TEST(Obstacle, SpeaksKorean)
{
    const auto tried = playWithout("root user-namespaces", "real abort --lang ko");
    EXPECT_EQ(tried.status, 3);
    const std::string line = lastLine(tried);
    EXPECT_TRUE(std::ranges::any_of(line, [](char c) { return static_cast<unsigned char>(c) >= 0xEA; })) << line;
    EXPECT_TRUE(has(line, "EPERM at unshare(CLONE_NEWUSER)")) << line;
}

struct Refused {
    const char* lesson;
    const char* why;
};
void PrintTo(const Refused& it, std::ostream* out) { *out << it.lesson; }

class UnplayableLesson : public testing::TestWithParam<Refused> {};

TEST_P(UnplayableLesson, SaysWhy)
{
    const auto tried = program::shell(std::string("cli real ") + GetParam().lesson);
    EXPECT_EQ(tried.status, 3);
    EXPECT_TRUE(has(tried.err, std::string("a real kernel cannot play ") + GetParam().lesson + ": ")) << tried.err;
    EXPECT_TRUE(has(tried.err, GetParam().why)) << tried.err;
}

INSTANTIATE_TEST_SUITE_P(Kinds, UnplayableLesson,
                         testing::Values(Refused{"bug-both-call", "a wrong rule that no kernel has"},
                                         Refused{"fin-wait-2-windows", "the rules of another system"},
                                         Refused{"no-time-wait", "TIME-WAIT lasts 60 s"},
                                         Refused{"send-in-listen", "no such call"},
                                         Refused{"out-of-listen", "no such call"},
                                         Refused{"close-in-syn-received", "descriptor"},
                                         Refused{"zero-window", "below 1,152 bytes"},
                                         Refused{"too-many-orphans", "the whole machine's"},
                                         Refused{"half-close-windows-linux", "the rules of another system"},
                                         Refused{"before-rfc5961", "challenge ACKs"}));

TEST(RealCommand, RefusesAFormatThatItDoesNotHave)
{
    const auto tried = program::shell("cli real abort --format pcap");
    EXPECT_EQ(tried.status, 2);
    EXPECT_TRUE(has(tried.err, "unknown format pcap; expected text, jsonl")) << tried.err;
}

TEST(RealCommand, RefusesADurationThatIsNone)
{
    EXPECT_EQ(program::shell("cli real abort --longest soon").status, 2);
}

}  // namespace
