#include "cli/call.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <sstream>
#include <string>
#include <vector>

// `why` of a captured end: each link of the chain is proved by a packet, or assumed with a letter.
namespace {

using program::call;
using program::has;
using program::inOrder;
using program::shell;

const std::string kStalled = "cli run stalled-peer --format pcap > trace.pcap; ";
const std::string kClosed = "cli run client-closes-first --format pcap > trace.pcap; ";

TEST(WhyCapture, MarksEachLinkAsProvedOrAssumed)
{
    const auto outcome = shell(kClosed + "cli why trace.pcap --host client");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_TRUE(inOrder(outcome.out, {"connection 1, client (10.0.0.1:50398) at #7", "TIME-WAIT · why?", "→ TIME-WAIT",
                                      "proved by #7", "<- receives FIN,ACK", "proved by #7", "<- sends FIN,ACK",
                                      "proved by #6", "close() or shutdown()", "assumed from #6 (a)"}))
        << outcome.out;
    EXPECT_TRUE(has(outcome.out, "\na: ")) << "what the letter stands for\n" << outcome.out;
}

TEST(WhyCapture, OfEitherEndByEitherName)
{
    const auto server = shell(kStalled + "cli why trace.pcap --host server --at '#5'");
    EXPECT_EQ(server.status, 0) << server.err;
    EXPECT_TRUE(has(server.out, "→ CLOSE-WAIT")) << server.out;
    EXPECT_EQ(shell(kStalled + "cli why trace.pcap --host b --at '#5'").out, server.out);
    EXPECT_NE(shell(kStalled + "cli why trace.pcap --host a --at '#5'").out, server.out);
}

TEST(WhyCapture, ByAMomentIsByAPacketOrATime)
{
    const auto packet = shell(kStalled + "cli why trace.pcap --host client --at '#4'");
    EXPECT_TRUE(has(packet.out, "at #4 (")) << packet.out << packet.err;
    EXPECT_TRUE(has(packet.out, "FIN-WAIT-1")) << packet.out;
    EXPECT_TRUE(has(shell(kStalled + "cli why trace.pcap --host client --at 30ms").out, "#2")) << "two packets by then";
    EXPECT_TRUE(has(shell(kStalled + "cli why trace.pcap --host client --at 0s").out, "why?"));
    EXPECT_EQ(shell(kStalled + "cli why trace.pcap --host client --at 10h").status, 0);
}

TEST(WhyCapture, OfAStateOrASegment)
{
    const auto state = shell(kClosed + "cli why trace.pcap --host client --state FIN-WAIT-1");
    EXPECT_TRUE(inOrder(state.out, {"ESTABLISHED → FIN-WAIT-1", "<- sends FIN,ACK", "close() or shutdown()"}))
        << state.out;
    const auto segment = shell(kClosed + "cli why trace.pcap --host server --segment FIN,ACK --at '#4'");
    EXPECT_TRUE(inOrder(segment.out, {"receives FIN,ACK", "<- sends FIN,ACK"})) << segment.out << segment.err;
    EXPECT_TRUE(has(shell(kClosed + "cli why trace.pcap --host client --segment '#1'").out, "sends SYN"));
    const auto none = shell(kClosed + "cli why trace.pcap --host client --state CLOSE-WAIT");
    EXPECT_EQ(none.status, 1);
    EXPECT_TRUE(has(none.err, "no such event up to #")) << none.err;
}

TEST(WhyCapture, TellsForwardWhatALinkLedTo)
{
    const auto outcome = shell(kClosed + "cli why trace.pcap --host client --segment '#4' --forward");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_TRUE(inOrder(outcome.out, {"what did this lead to?", "sends FIN,ACK", "-> receives FIN,ACK",
                                      "-> ESTABLISHED → CLOSE-WAIT"}))
        << outcome.out;
}

TEST(WhyCapture, WithoutAssumptionsHasOnlyWhatIsProved)
{
    const auto outcome = shell(kClosed + "cli why trace.pcap --host client --proved-only");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_TRUE(has(outcome.out, "proved by #")) << outcome.out;
    EXPECT_FALSE(has(outcome.out, "assumed from")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "The other links are assumed (1).")) << outcome.out;
}

TEST(WhyCapture, AnswersInJson)
{
    const auto outcome = shell(kClosed + "cli why trace.pcap --host client --format json");
    const auto json = QJsonDocument::fromJson(QByteArray::fromStdString(outcome.out)).object();
    EXPECT_EQ(json["connection"].toInt(), 1) << outcome.out;
    EXPECT_EQ(json["host"].toString(), "client");
    EXPECT_EQ(json["end"].toString(), "a");
    const QJsonArray chain = json["chain"].toArray();
    ASSERT_GT(chain.size(), 3) << outcome.out;
    int assumed = 0;
    for (const auto& one : chain) {
        const QJsonObject link = one.toObject();
        EXPECT_NE(link["proved"].toBool(), !link["assumed"].toString().isEmpty());
        assumed += link["proved"].toBool() ? 0 : 1;
    }
    EXPECT_GT(assumed, 0);
    EXPECT_EQ(chain.first().toObject()["packet"].toInt(), 7);
}

TEST(WhyCapture, SpeaksKorean)
{
    const auto outcome = shell(kClosed + "cli why trace.pcap --host client --lang ko");
    EXPECT_TRUE(inOrder(outcome.out, {"연결 1", "왜?", "증명됨", "추정"})) << outcome.out;
}

TEST(WhyCapture, FromAPipeAndPacked)
{
    EXPECT_EQ(shell("cli run abort --format pcap | cli why - --connection 1 --host server").status, 0);
    EXPECT_EQ(shell("cli run abort --format pcap | gzip > a.gz; cli why a.gz --host server").status, 0);
}

TEST(WhyCapture, RefusesWhatACaptureDoesNotHave)
{
    const std::string trace = testing::TempDir() + "refused.pcap";
    ASSERT_EQ(call({"run", "client-closes-first", "--format", "pcap", "--output", trace}).status, 0);
    for (const char* options : {"",
                                "--host clint",
                                "--host client --timer TIME-WAIT",
                                "--host client --call close",
                                "--host client --event 3",
                                "--host client --set msl=1s",
                                "--host client --seed 2",
                                "--host client --swap-roles",
                                "--host client --at noon",
                                "--host client --at #",
                                "--host client --at #0",
                                "--host client --connection 0",
                                "--host client --connection 9",
                                "--host client --connection x",
                                "--host client --captured-at moon",
                                "--host client --state TIMEWAIT",
                                "--host client --segment what",
                                "--host client --format xml",
                                "--host client --profile amiga",
                                "--host client --state CLOSED --segment FIN"}) {
        std::vector<std::string> words{"why", trace};
        std::istringstream in(options);
        for (std::string word; in >> word;) words.push_back(word);
        const auto outcome = call(words);
        EXPECT_EQ(outcome.status, 2) << options << outcome.out;
        EXPECT_FALSE(outcome.err.empty()) << options;
        EXPECT_TRUE(outcome.out.empty()) << options << outcome.out;
    }
}

TEST(WhyCapture, OfSeveralConnectionsNeedsANumber)
{
    const std::string two = "cli run reboot-and-reconnect --format pcap > trace.pcap; ";
    const auto outcome = shell(two + "cli why trace.pcap --host client");
    EXPECT_EQ(outcome.status, 2) << outcome.out;
    EXPECT_TRUE(has(outcome.err, "expected --connection N: the file has ")) << outcome.err;
    EXPECT_EQ(shell(two + "cli why trace.pcap --host client --connection 2").status, 0);
}

/// Who opened is not in the file; and what is one of several states was not seen to change.
TEST(WhyCapture, OfAConnectionThatWasThereBeforeTheFileClaimsNothing)
{
    const std::string data =
        "cli run half-close --format tcpdump | sed -n 4p | cli sockets - --format pcap --output d.pcap; ";
    const auto outcome = shell(data + "cli why d.pcap --host a");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_TRUE(inOrder(outcome.out, {"several states are possible", "one of: ", "<- sends "})) << outcome.out;
    EXPECT_FALSE(has(outcome.out, "→")) << outcome.out;
    const auto client = shell(data + "cli why d.pcap --host client");
    EXPECT_EQ(client.status, 2);
    EXPECT_TRUE(has(client.err, "expected --host a or --host b")) << client.err;
}

TEST(WhyCapture, SaysWhatIsWrongWithAFile)
{
    EXPECT_EQ(shell("echo hello > text; cli why text --host client").status, 2);
    EXPECT_EQ(shell(": > empty; cli why empty --host client").status, 2);
    EXPECT_EQ(shell("cli why /no/such/file --host client --connection 1").status, 2);
    const auto scenario = shell("cli why stalled-peer --host client --proved-only");
    EXPECT_EQ(scenario.status, 2);
    EXPECT_TRUE(has(scenario.err, "--proved-only is for captures only")) << scenario.err;
    const auto named = shell("cli why stalled-peer --host client --connection 1");
    EXPECT_EQ(named.status, 2) << named.out;
    const auto cut = shell(kClosed + "head -c 300 trace.pcap > cut.pcap; cli why cut.pcap --host client");
    EXPECT_EQ(cut.status, 1);
    EXPECT_TRUE(has(cut.err, "cut.pcap: byte")) << cut.err;
    EXPECT_TRUE(has(cut.out, "why?")) << cut.out;
}

}  // namespace
