#include "cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <regex>
#include <vector>

// `why`: where a state comes from, through the wire back to the call, and what an event led to.
namespace {

using program::has;
using program::inOrder;
using program::shell;

TEST(Why, TellsWhyTheClientOfAStalledPeerIsClosed)
{
    const auto outcome = shell("cli why stalled-peer --host client --at 61s");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_TRUE(
        inOrder(outcome.out, {"CLOSED. Why?", "FIN-WAIT-2 → CLOSED", "Linux tcp_fin_timeout",
                              "<- FIN-WAIT-2 timer expires", "<- FIN-WAIT-2 timer is set: 60 s", "<- receives ACK",
                              "<- sends ACK", "<- receives FIN,ACK", "<- sends FIN,ACK", "<- close()"}))
        << outcome.out;
}

TEST(Why, TellsWhyAServerThatHangsStaysInCloseWait)
{
    for (const char* command :
         {"cli why stalled-peer --host server --at 100s", "cli why stalled-peer --host server --at end"}) {
        const auto outcome = shell(command);
        EXPECT_TRUE(inOrder(outcome.out,
                            {"ESTABLISHED → CLOSE-WAIT", "<- receives FIN,ACK", "<- close()",
                             "waits for its own application to call close()", "hangs from 0.075", "No timer runs"}))
            << outcome.out;
    }
}

TEST(Why, FollowsAResetToTheSocketThatIsGone)
{
    const auto outcome = shell("cli why stalled-peer --host server");
    EXPECT_TRUE(inOrder(outcome.out, {"LAST-ACK → CLOSED", "<- receives RST", "<- sends RST",
                                      "<- has no socket for FIN,ACK", "(set off by: server sends FIN,ACK)",
                                      "<- FIN-WAIT-2 → CLOSED", "<- FIN-WAIT-2 timer expires", "<- close()"}))
        << outcome.out;
}

TEST(Why, TellsForwardWhatACallLedTo)
{
    const auto outcome = shell("cli why stalled-peer --host client --call close --forward");
    EXPECT_TRUE(
        inOrder(outcome.out, {"What did this lead to?", "close()", "-> sends FIN,ACK", "-> ESTABLISHED → CLOSE-WAIT",
                              "-> FIN-WAIT-2 → CLOSED", "-> sends RST", "-> LAST-ACK → CLOSED"}))
        << outcome.out;
}

TEST(Why, SpeaksKorean)
{
    const auto outcome = shell("cli why stalled-peer --host client --at 61s --lang ko");
    EXPECT_TRUE(inOrder(outcome.out, {"왜?", "FIN-WAIT-2 타이머 만료", "ACK 수신", "FIN,ACK 전송", "close()"})) << outcome.out;
}

TEST(Why, ChoosesAStateASegmentATimerACallOrANumber)
{
    const auto first = [](const std::string& options) {
        const std::string out = shell("cli why stalled-peer --host client " + options).out;
        const std::size_t begin = out.find("\n\n") + 2;
        return out.substr(begin, out.find('\n', begin) - begin);
    };
    EXPECT_TRUE(has(first("--state FIN-WAIT-1"), "ESTABLISHED → FIN-WAIT-1"));
    EXPECT_TRUE(has(first("--segment SYN"), "sends SYN"));
    EXPECT_TRUE(has(first("--segment 2"), "receives SYN,ACK"));
    EXPECT_TRUE(has(first("--timer FIN-WAIT-2 --at 10s"), "FIN-WAIT-2 timer is set"));
    EXPECT_TRUE(has(first("--call connect"), "connect()"));
    EXPECT_TRUE(has(first("--event 1"), "server"));
}

TEST(Why, GoesOnAfterTheLastStepWithoutAnyHand)
{
    const auto outcome = shell("cli why client-closes-first --host client --at 1h");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_TRUE(has(outcome.out, "TIME-WAIT → CLOSED")) << outcome.out;
}

TEST(Why, AnswersInJsonWithTheLinesOfTheTrace)
{
    const auto outcome = shell("cli why stalled-peer --host client --at 61s --format json");
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).object();
    EXPECT_EQ(json["state"].toString(), "CLOSED");
    const QJsonArray chain = json["chain"].toArray();
    ASSERT_GT(chain.size(), 5);
    for (qsizetype i = 0; i + 1 < chain.size(); ++i) EXPECT_EQ(chain[i]["cause"], chain[i + 1]["number"]) << i;
    EXPECT_EQ(chain.last()["call"].toString(), "close");
    EXPECT_FALSE(chain.last().toObject().contains("cause"));
}

TEST(Why, NeedsAHost) { EXPECT_EQ(shell("cli why stalled-peer").status, 2); }

TEST(Why, RefusesBadInputWithTheNearestWord)
{
    const auto state = shell("cli why stalled-peer --host client --state TIMEWAIT");
    EXPECT_EQ(state.status, 2);
    EXPECT_TRUE(has(state.err, "TIME-WAIT")) << state.err;
    EXPECT_EQ(shell("cli why stalled-peer --host clint").status, 2);
    EXPECT_EQ(shell("cli why stalled-peer --host client --at noon").status, 2);
    EXPECT_EQ(shell("cli why stalled-peer --host client --segment what").status, 2);
    EXPECT_EQ(shell("cli why stalled-peer --host client --event 0").status, 2);
    EXPECT_EQ(shell("cli why stalled-peer --host client --state CLOSED --call close").status, 2);
    EXPECT_EQ(shell("cli why --host client").status, 2);
    EXPECT_EQ(shell("cli why stalled-peer --host client --format xml").status, 2);
}

TEST(Why, SaysWhereThereIsNoSuchEvent)
{
    EXPECT_EQ(shell("cli why stalled-peer --host client --state TIME-WAIT").status, 1);
    EXPECT_EQ(shell("cli why stalled-peer --host client --event 100000").status, 1);
    EXPECT_TRUE(has(shell("cli why stalled-peer --host client --at 0s --state LISTEN").err, "no such event"));
}

}  // namespace
