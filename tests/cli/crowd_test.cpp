#include "cli/program.h"

#include <gtest/gtest.h>

// tcp-state-lab-cli crowd.
namespace {

using program::has;
using program::Outcome;
using program::shell;
using program::lastLineWith;
using program::linesOf;

TEST(Crowd, ShowsCloseWaitGrowToWorkersBacklogAndOne)
{
    const Outcome leak = shell("cli crowd close-wait-leak --sample 30s");
    EXPECT_EQ(leak.status, 0) << leak.err;
    EXPECT_TRUE(has(lastLineWith(leak.out, "server CLOSE-WAIT"), "CLOSE-WAIT 31 ")) << leak.out;
    EXPECT_TRUE(has(leak.out, "connect timed out")) << leak.out;
    EXPECT_TRUE(has(leak.out, "accept queue: limit first reached at 6.425 s")) << leak.out;
    const Outcome healthy = shell("cli crowd close-wait-leak --set hang=0 --sample 30s");
    EXPECT_FALSE(has(healthy.out, "server CLOSE-WAIT")) << healthy.out;
}

TEST(Crowd, RunsOutOfPortsAtTheirRateUnlessOneMoreDestination)
{
    const Outcome run = shell("cli crowd port-exhaustion --sample 300s --format json");
    const QJsonObject last =
        QJsonDocument::fromJson(QByteArray::fromStdString(run.out.substr(0, run.out.find('\n')))).object();
    EXPECT_EQ(last["client TIME-WAIT"].toInt(), 28'232);
    EXPECT_NEAR(last["completed"].toDouble() / 300, 470.5, 470.5 * 0.02);
    EXPECT_TRUE(has(run.out, "\"first exhausted ports\":47"));
    const Outcome cured = shell("cli crowd port-exhaustion --sample 300s --format json --set destinations=2");
    EXPECT_FALSE(has(cured.out, "first exhausted")) << cured.out;
    EXPECT_TRUE(has(cured.out, "\"EADDRNOTAVAIL\":0")) << cured.out;
}

TEST(Crowd, WritesTheSameBytesForTheSameSeed)
{
    const std::string story = "cli crowd syn-flood --set arrivals=poisson --format csv --seed ";
    const Outcome one = shell(story + "1");
    EXPECT_EQ(one.out, shell(story + "1").out);
    EXPECT_NE(one.out, shell(story + "2").out);
    EXPECT_EQ(linesOf(one.out), 181U);
}

TEST(Crowd, SaysWhatIsWrongAndWhatWasExpected)
{
    EXPECT_EQ(linesOf(shell("cli crowd").out), 9U);
    const Outcome story = shell("cli crowd close-wait-leek");
    EXPECT_EQ(story.status, 2);
    EXPECT_TRUE(has(story.err, "did you mean \"close-wait-leak\"?")) << story.err;
    const Outcome key = shell("cli crowd close-wait-leak --set worker=3");
    EXPECT_EQ(key.status, 2);
    EXPECT_TRUE(has(key.err, "perhaps \"workers\"")) << key.err;
    EXPECT_EQ(shell("cli crowd close-wait-leak --set workers=x").status, 2);
    EXPECT_EQ(shell("cli crowd close-wait-leak --sample 0s").status, 2);
    EXPECT_EQ(shell("cli crowd close-wait-leak --format xml").status, 2);
}

}  // namespace
