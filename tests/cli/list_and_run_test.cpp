#include "cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <sstream>
#include <vector>

// tcp-state-lab-cli list and run.
namespace {

using program::expectGolden;
using program::has;
using program::Outcome;
using program::shell;
using program::lastLineWith;
using program::linesOf;

TEST(List, OpensEveryLineWithAnId)
{
    const Outcome outcome = shell("cli check $(cli list | awk '{print $1}')");
    EXPECT_EQ(outcome.status, 0) << outcome.out << outcome.err;
    for (const char* id :
         {"three-way-handshake", "client-closes-first", "server-closes-first", "simultaneous-close", "stalled-peer"}) {
        EXPECT_TRUE(has(outcome.out, std::string("ok      ") + id + "  (")) << id;
    }
}

TEST(List, SpeaksTheLanguageAskedForOrTheLocales)
{
    EXPECT_TRUE(has(shell("cli list --lang ko").out, "멈춘 상대"));
    EXPECT_TRUE(has(shell("LC_ALL=ko_KR.UTF-8 cli list").out, "멈춘 상대"));
    EXPECT_TRUE(has(shell("LC_ALL=ko_KR.UTF-8 cli list --lang en").out, "Stalled peer"));
    EXPECT_TRUE(has(shell("LC_ALL=fr_FR.UTF-8 cli list").out, "Stalled peer"));
}

TEST(List, AsJsonNamesWhatALessonShows)
{
    const QJsonArray lessons = QJsonDocument::fromJson(shell("cli list --json").out.c_str()).array();
    const auto found = std::find_if(lessons.begin(), lessons.end(),
                                    [](const QJsonValue& it) { return it["id"] == "stalled-peer"; });
    ASSERT_NE(found, lessons.end());
    const QJsonValue lesson = *found;
    EXPECT_EQ(lesson["group"], "trouble");
    EXPECT_TRUE(lesson["misconceptions"].toArray().contains("M5"));
    EXPECT_TRUE(lesson["states"].toArray().contains("CLOSE-WAIT"));
    EXPECT_FALSE(lesson["states"].toArray().contains("TIME-WAIT"));
    EXPECT_TRUE(lesson["clauses"].toArray().contains("Linux tcp_fin_timeout"));
}

TEST(Run, WritesTheTraceOfTheContract) { expectGolden("lesson.jsonl", shell("cli run " LESSON " --format jsonl").out); }

TEST(Run, OfTheStalledPeerEndsByTcpFinTimeout)
{
    const std::string trace = shell("cli run stalled-peer --format jsonl").out;
    const std::string last = lastLineWith(trace, R"("host":"client","from")");
    EXPECT_TRUE(has(last, R"("from":"FIN-WAIT-2","to":"CLOSED")") && has(last, "Linux tcp_fin_timeout")) << last;
    EXPECT_FALSE(has(trace, R"("to":"TIME-WAIT")"));
    const Outcome other = shell("cli run stalled-peer --format jsonl --profile rfc9293");
    EXPECT_EQ(other.status, 0);
    EXPECT_FALSE(has(other.out, "tcp_fin_timeout"));
}

/// How long the timer was set for each time, in seconds.
std::vector<double> lengths(const std::string& command, const char* timer)
{
    std::vector<double> seconds;
    std::istringstream lines(shell(command).out);
    for (std::string line; std::getline(lines, line);) {
        const QJsonObject it = QJsonDocument::fromJson(line.c_str()).object();
        if (it["event"] != "timer" || it["timer"] != timer || it["what"] != "set") continue;
        seconds.push_back((it["due_us"].toDouble() - it["us"].toDouble()) / 1e6);
    }
    return seconds;
}

TEST(Run, HasTimersOfTheirOwnLength)
{
    const std::vector<double> ten{10}, sixty{60};
    const std::string peer = "cli run stalled-peer --format jsonl";
    const std::string closer = "cli run client-closes-first --format jsonl --set msl=5s";
    EXPECT_EQ(lengths(peer, "FIN-WAIT-2"), sixty);
    EXPECT_EQ(lengths(peer + " --set tcp_fin_timeout=10s", "FIN-WAIT-2"), ten);
    EXPECT_EQ(lengths(closer, "TIME-WAIT"), ten);
    EXPECT_EQ(lengths(closer + " --set tcp_fin_timeout=3s", "TIME-WAIT"), ten);
}

TEST(Run, SameSeedSameBytes)
{
    const std::string run = "cli run data-both-ways --format jsonl --set loss=0.3 --seed ";
    EXPECT_EQ(shell(run + "7").out, shell(run + "7").out);
    EXPECT_NE(shell(run + "7").out, shell(run + "8").out);
}

TEST(Run, WritesEveryFormat)
{
    EXPECT_TRUE(has(shell("cli run stalled-peer --format csv").out, "FIN-WAIT-2,CLOSED"));
    EXPECT_TRUE(has(shell("cli run stalled-peer --format mermaid").out, "sequenceDiagram"));
    EXPECT_TRUE(has(shell("cli run stalled-peer --format tcpdump").out, "Flags [F.]"));
    EXPECT_TRUE(has(shell("cli run stalled-peer --format tcpstates").out, "CLOSE_WAIT"));
    EXPECT_EQ(shell("cli run stalled-peer --format pcap | head -c 4 | od -An -tx1").out, " d4 c3 b2 a1\n");
    EXPECT_EQ(shell("cli run stalled-peer --format pcap --output x.pcap && head -c 4 x.pcap | od -An -tx1").out,
              " d4 c3 b2 a1\n");
}

// What a capture at that host would have: the client's own address at the client, that of the NAT at the server.
TEST(Run, CapturesWhereItIsAskedTo)
{
    const std::string run = "cli run nat-idle --format tcpdump --host ";
    const std::string client = shell(run + "client").out;
    const std::string server = shell(run + "server").out;
    EXPECT_TRUE(has(client, "IP 10.0.0.1.50398 > 10.0.0.2.8080: Flags [P.]"));
    EXPECT_FALSE(has(client, "203.0.113.7"));
    EXPECT_TRUE(has(server, "00:00:00.025000 IP 203.0.113.7.50398 > 10.0.0.2.8080: Flags [S]"));
    EXPECT_FALSE(has(server, "10.0.0.1."));
    EXPECT_FALSE(has(server, "50398 > 10.0.0.2.8080: Flags [P.]")) << "the NAT drops it";
    EXPECT_EQ(shell(run + "nat").status, 2);
    EXPECT_TRUE(has(shell("cli run nat-idle --format pcap --host server | od -An -v -tx1").out, "cb 00 71 07"));
}

TEST(Run, WritesToAFile)
{
    const Outcome outcome = shell("cli run " LESSON " --format jsonl --output t.jsonl && cat t.jsonl");
    expectGolden("lesson.jsonl", outcome.out);
    const Outcome bad = shell("cli run three-way-handshake --output no/such/folder/x");
    EXPECT_EQ(bad.status, 2);
    EXPECT_TRUE(has(bad.err, "cannot write no/such/folder/x")) << bad.err;
}

TEST(Run, ReadsFilesAndStandardInput)
{
    const std::string file =
        R"(echo '{"format": "tcp-state-lab/1", "id": "mine", "steps": [{"do": "server listen"}]}' > mine.json; )";
    EXPECT_EQ(linesOf(shell(file + "cli run mine.json --format jsonl").out), 4u);
    EXPECT_EQ(shell(file + "cli run - --format jsonl < mine.json").out,
              shell(file + "cli run ./mine.json --format jsonl").out);
}

// Contract 1.2 and 1.5: a story that cannot be told to its end is an error, here as for check.
TEST(Run, ThatCannotGoOnSaysSo)
{
    const std::string file = R"(echo '{"format": "tcp-state-lab/1", "id": "x", "steps": [{"do": "server listen"},)"
                             R"({"run": "until server CLOSE-WAIT"}, {}]}' > x.json; )";
    const Outcome outcome = shell(file + "cli run x.json --format jsonl");
    EXPECT_EQ(outcome.status, 1);
    EXPECT_EQ(outcome.err, "tcp-state-lab-cli: step 2: server did not become CLOSE-WAIT: nothing more will happen\n");
    EXPECT_TRUE(has(outcome.out, R"("steps":2,"failed":1)")) << outcome.out;
    EXPECT_EQ(shell("cli run stalled-peer --set tcp_fin_timeout=10s > /dev/null").status, 0)
        << "other settings than those that the expectations were written for are no error";
}

// RFC 5961 7: two ends that forged text has put at odds do not send each other ACKs for ever.
TEST(Run, OfAWarOfAcksComesToAnEnd)
{
    for (const char* profile : {"rfc9293", "linux", "freebsd"}) {
        const std::string file = R"(echo '{"format": "tcp-state-lab/1", "id": "x", "steps": [{"do": )"
                                 R"(["server listen", "client connect"]}, {"do": "inject server ACK len=5"}]}' )"
                                 "> x.json; ";
        const Outcome outcome = shell(file + "cli run x.json --format tcpdump --profile " + profile);
        EXPECT_EQ(outcome.status, 0) << profile << outcome.err;
        EXPECT_LT(linesOf(outcome.out), 30U) << profile;
    }
}

}  // namespace
