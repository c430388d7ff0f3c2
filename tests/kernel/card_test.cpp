// Lab cards: what is typed into a private network of this machine shows what the card says.

#include "kernel/real.h"

#include "cli/program.h"
#include "files/library.h"

#include "report/lab_card.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cstdlib>
#include <iostream>
#include <map>
#include <set>
#include <sstream>

namespace {

using namespace tcp;

std::map<std::string, LabCard> cards()
{
    std::map<std::string, LabCard> all;
    for (const app::files::ScenarioFile& file : app::files::library()) {
        const auto settings = settingsOf(file.scenario, {}, "linux");
        if (settings.error) continue;
        const auto made = labCard(file.scenario, settings.settings, play(file.scenario, settings.settings));
        if (const auto* card = std::get_if<LabCard>(&made)) all[file.scenario.id] = *card;
    }
    return all;
}

bool waitsLong(const LabCard& card)
{
    double seconds = 0;
    for (const CardStep& step : card.steps) {
        for (const CardLine& line : step.lines) {
            if (line.text.starts_with("time.sleep(")) seconds += std::strtod(line.text.c_str() + 11, nullptr);
        }
    }
    return seconds > 5;
}

/// user-timeout is aborted after 5 s by the RFC's rules, on Linux a little later: its third step would tell what is not
/// to be seen.
TEST(LabCards, TellNothingThatLinuxDoesOtherwise)
{
    const auto all = cards();
    EXPECT_FALSE(all.contains("user-timeout"));
    EXPECT_FALSE(all.contains("stalled-peer-rfc"));
    EXPECT_TRUE(all.contains("stalled-peer"));
}

TEST(LabCards, ThereAreThirtyAtLeast)
{
    const auto all = cards();
    EXPECT_GE(all.size(), 50u);
    for (const char* lesson : {"fin-lost", "syn-lost", "last-ack-lost", "data-lost", "claim-c", "blind-reset"})
        EXPECT_TRUE(all.contains(lesson)) << lesson;
    EXPECT_TRUE(all.at("fin-lost").usesNft);
    EXPECT_TRUE(all.at("blind-reset").forges);
}

bool there(const std::string& programs)
{
    const std::string each = "PATH=$PATH:/usr/sbin:/sbin; for it in " + programs +
                             "; do command -v $it > /dev/null || exit 1; done";
    return std::system(each.c_str()) == 0;
}

/// Types the cards that wait long, or those that do not, so many at once; how many there were.
int expectTrue(bool longOnes, int atOnce)
{
    const bool nft = there("nft");
    if (!nft) std::cout << "nft is missing: the cards that lose segments are not typed\n";
    std::string ids;
    int count = 0;
    for (const auto& [id, card] : cards()) {
        if (waitsLong(card) != longOnes || (card.usesNft && !nft)) continue;
        ids += id + "\n";
        ++count;
    }
    // A busy machine may be late: each card has six attempts. The system's own python3 starts ten times as quickly as
    // the script that a version manager may put before it.
    const auto typed = program::shell("PATH=/usr/bin:$PATH; printf '" + ids + "' | xargs -P " + std::to_string(atOnce) +
                                      " -I{} sh -c \"for i in 1 2 3 4 5 6; do '" CLI
                                      "' card {} --check > {}.log 2>&1 && break; done; tail -1 {}.log; "
                                      "grep -h expected {}.log\" ; true");
    std::istringstream lines(typed.out);
    for (std::string line; std::getline(lines, line);) EXPECT_FALSE(program::has(line, "expected")) << line;
    EXPECT_EQ(std::ranges::count(typed.out, '\n'), count) << typed.out << typed.err;
    return count;
}

TEST(LabCards, OfTheShortLessonsComeTrue)
{
    NEEDS_A_KERNEL();
    if (!there("unshare python3 ip ss")) GTEST_SKIP() << "python3, ip, ss or unshare is missing";
    EXPECT_GT(expectTrue(false, 6), 10);
}

// They wait for timers of up to a minute, all at once.
TEST(LabCards, OfTheLongLessonsComeTrue)
{
    NEEDS_A_KERNEL();
    if (!there("unshare python3 ip ss")) GTEST_SKIP() << "python3, ip, ss or unshare is missing";
    EXPECT_GT(expectTrue(true, 40), 5);
}

TEST(LabCards, SayWhyThereIsNone)
{
    const auto tried = program::shell("cli card out-of-order");
    EXPECT_EQ(tried.status, 1);
    EXPECT_EQ(tried.err,
              "tcp-state-lab-cli: no lab card of out-of-order: in step 2 segments are delayed or doubled, or a box "
              "stands in their way\n");
}

TEST(LabCards, ForTwoMachinesNameBoth)
{
    const auto written = program::shell("cli card half-close --two-machines");
    EXPECT_EQ(written.status, 0);
    EXPECT_TRUE(program::has(written.out, "On the server:")) << written.out;
    EXPECT_TRUE(program::has(written.out, "\nC.shutdown(socket.SHUT_WR)\n")) << written.out;
    EXPECT_FALSE(program::has(written.out, "unshare")) << written.out;
}

// A rule for nft is made on each machine; who forges by the numbers on the wire sits on one.
TEST(LabCards, ThatForgeAreForOneMachine)
{
    const auto lost = program::shell("cli card fin-lost --two-machines");
    EXPECT_EQ(lost.status, 0);
    EXPECT_TRUE(program::has(lost.out, "sudo python3")) << lost.out;
    const auto forged = program::shell("cli card blind-reset --two-machines");
    EXPECT_EQ(forged.status, 1);
    EXPECT_TRUE(program::has(forged.err, "forges segments: it is for one machine")) << forged.err;
}

TEST(LabCards, NameNftWhereItIsMissing)
{
    NEEDS_USER_NAMESPACES();
    if (!there("unshare python3 ip ss")) GTEST_SKIP() << "python3, ip, ss or unshare is missing";
    const auto tried = program::shell("mkdir -p none; printf '#!/bin/sh\nexit 127\n' > none/nft; chmod +x none/nft; "
                                      "PATH=$PWD/none:$PATH '" CLI "' card fin-lost --check");
    EXPECT_EQ(tried.status, 3);
    EXPECT_TRUE(program::has(tried.err, "and unshare, python3, ip, ss, nft (nft makes no rule)"))
        << tried.err;
}

TEST(LabCards, SpeakKorean)
{
    const auto written = program::shell("cli card half-close --lang ko");
    EXPECT_EQ(written.status, 0);
    EXPECT_TRUE(program::has(written.out, "# 실습 카드: ")) << written.out;
}

}  // namespace
