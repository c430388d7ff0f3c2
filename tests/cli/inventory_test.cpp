#include "cli/program.h"

#include <gtest/gtest.h>

#include <sstream>
#include <string>

// `list --items` and `inventory`.
namespace {

using program::has;
using program::shell;

TEST(Items, AreCountedByMisconceptionAndThereAreTenAtLeast)
{
    const auto outcome = shell("cli list --items");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    std::istringstream lines(outcome.out);
    int misconceptions = 0;
    for (std::string line; std::getline(lines, line);) {
        std::istringstream words(line);
        std::string skill;
        int count = 0;
        words >> skill;
        if (skill[0] != 'M') continue;
        words >> count;
        EXPECT_GE(count, 10) << line;
        EXPECT_EQ(skill, "M" + std::to_string(++misconceptions));
    }
    EXPECT_EQ(misconceptions, 18);
}

TEST(Items, AreListedAsJson)
{
    const auto outcome = shell("cli list --items --json --lang ko");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_TRUE(has(outcome.out, "\"skill\": \"M5\"")) << outcome.err;
    EXPECT_TRUE(has(outcome.out, "stalled-peer")) << outcome.err;
}

TEST(Inventory, PrintsAFormAndItsKey)
{
    const auto form = shell("cli inventory --form A");
    EXPECT_EQ(form.status, 0);
    EXPECT_TRUE(has(form.out, "**36.**"));
    EXPECT_TRUE(has(form.out, "has not been validated"));
    EXPECT_FALSE(has(form.out, "M18"));
    const auto key = shell("cli inventory --form b --key");
    EXPECT_EQ(key.status, 0);
    EXPECT_TRUE(has(key.out, "| 36 | M")) << key.out;
}

TEST(Inventory, ReadsTheAnswersOfAClass)
{
    const auto outcome = shell("cli inventory --made-up 30 > a.csv; cli inventory a.csv --results r.csv --gains g.csv; "
                               "head -n1 r.csv; wc -l < r.csv; wc -l < g.csv; grep -c learner r.csv");
    EXPECT_TRUE(has(outcome.out, "counted: 30 before, 30 after")) << outcome.out << outcome.err;
    EXPECT_TRUE(has(outcome.out, "M18")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "number,when,form,right,M1,")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "61\n19\n0\n")) << outcome.out;
}

TEST(Inventory, TellsEveryFaultWithItsPlace)
{
    const auto outcome =
        shell("cli inventory --made-up 2 | sed '2s/,A,/,Z,/; 3s/after/later/' > a.csv; cli inventory a.csv");
    EXPECT_EQ(outcome.status, 2);
    EXPECT_TRUE(has(outcome.err, "a.csv:2:")) << outcome.err;
    EXPECT_TRUE(has(outcome.err, "a.csv:3:")) << outcome.err;
    EXPECT_EQ(outcome.out, "");
    EXPECT_EQ(shell("cli inventory missing.csv").status, 2);
    EXPECT_EQ(shell("cli inventory").status, 2);
    EXPECT_EQ(shell("cli inventory --form C").status, 2);
    EXPECT_EQ(shell("cli inventory --made-up 0").status, 2);
}

}  // namespace
