#include "cli/program.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

namespace {

using program::has;
using program::Outcome;
using program::shell;

QJsonObject json(const std::string& text) { return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object(); }

TEST(Capture, TellsTheStoryOfTheStalledPeerFromAPipe)
{
    const Outcome outcome = shell("cli run stalled-peer --format pcap | cli capture -");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_TRUE(has(outcome.out, "close-wait-left")) << outcome.out;
    EXPECT_TRUE(
        has(outcome.out, "The client closed at 0.075 s; the server acknowledged it, and its application did not close"))
        << outcome.out;
    EXPECT_TRUE(has(outcome.out, "CLOSE-WAIT. [stalled-peer]")) << outcome.out;
}

TEST(Capture, SpeaksKorean)
{
    const Outcome outcome = shell("cli run stalled-peer --format pcap | cli capture - --lang ko");
    EXPECT_TRUE(has(outcome.out, "앱이")) << outcome.out;
    EXPECT_TRUE(has(shell("cli capture --help --lang ko").out, "캡처")) << outcome.out;
}

TEST(Capture, HasARecordOfEachConnectionInEachFormat)
{
    shell("cli run client-closes-first --format pcap --output trace.pcap");
    const Outcome lines = shell("cli run client-closes-first --format pcap | cli capture - --format jsonl | head -n 1");
    const QJsonObject record = json(lines.out);
    EXPECT_EQ(record["connection"].toInt(), 1);
    EXPECT_EQ(record["a"].toString(), "10.0.0.1 50398");
    EXPECT_EQ(record["client"].toString(), "a");
    EXPECT_EQ(record["closed_first"].toString(), "a");
    EXPECT_EQ(record["states"].toObject()["a"].toObject()["proved"].toArray(), QJsonArray{"TIME-WAIT"});
    EXPECT_GE(record["changes"].toArray().size(), 8);
    EXPECT_EQ(record["changes"].toArray()[0].toObject()["clause"].toString(), "RFC 9293 3.10.1");
    const Outcome whole = shell("cli run client-closes-first --format pcap | cli capture - --format json");
    EXPECT_EQ(json(whole.out)["connections"].toArray().size(), 1);
    EXPECT_EQ(json(whole.out)["summary"].toObject()["connections"].toInt(), 1);
    const Outcome csv = shell("cli run client-closes-first --format pcap | cli capture - --format csv");
    EXPECT_TRUE(has(csv.out, "1,10.0.0.1 50398,10.0.0.2 8080,a,")) << csv.out;
}

TEST(Capture, TellsOneConnectionSegmentBySegment)
{
    const Outcome text = shell("cli run half-close --format pcap | cli capture - --connection 1");
    EXPECT_EQ(text.status, 0) << text.err;
    EXPECT_TRUE(has(text.out, "proved by #")) << text.out;
    const Outcome proved = shell("cli run half-close --format pcap | cli capture - --connection 1 --proved-only");
    EXPECT_FALSE(has(proved.out, "?")) << proved.out;
    const Outcome arrived = shell("cli run half-close --format pcap | cli capture - --connection 1 --without a,c");
    EXPECT_TRUE(has(arrived.out, "; b: ")) << arrived.out;
    const Outcome without = shell("cli run half-close --format pcap | cli capture - --connection 1 --without b");
    EXPECT_FALSE(has(without.out, "; b: ")) << without.out;
    const Outcome unknown = shell("cli run half-close --format pcap | cli capture - --without bx");
    EXPECT_EQ(unknown.status, 2);
    EXPECT_TRUE(has(unknown.err, "--without: x is not the letter of an assumption")) << unknown.err;
    const Outcome missing = shell("cli run half-close --format pcap | cli capture - --connection 9");
    EXPECT_EQ(missing.status, 2);
    EXPECT_TRUE(has(missing.err, "there is no connection 9; the file has 1")) << missing.err;
}

/// What has ended is told while the capture goes on: nothing more has come, and the pipe is still open.
TEST(Capture, TellsOfALiveCaptureWhatHasEnded)
{
    const Outcome live = shell(R"(cat > two.json <<'END'
{"format": "tcp-state-lab/1", "id": "two", "title": "two", "summary": "two", "profile": "linux",
 "steps": [{"do": ["server listen", "client connect"]}, {"do": "client abort", "run": "20min"},
           {"do": "client connect"}]}
END
cli run two.json --format pcap > two.pcap
mkfifo live
{ cat two.pcap; exec sleep 300; } > live &
writer=$!
read -r -t 60 line < <(cli capture - --format jsonl < live)
echo "$line"
kill $writer)");
    EXPECT_TRUE(has(live.out, "\"connection\":1,")) << live.out << live.err;
}

TEST(Capture, JudgesAgainstEachProfile)
{
    const Outcome outcome = shell("cli run stalled-peer --format pcap | cli capture - --connection 1 --replay");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_TRUE(has(outcome.out, "answers like linux")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "unlike rfc9293 at #7")) << outcome.out;
}

TEST(Capture, BecomesAScenarioThatPlaysLikeIt)
{
    const Outcome outcome = shell(
        "cli run stalled-peer --format pcap | cli capture - --connection 1 --format scenario | cli run - --format pcap"
        " | cli capture - --format jsonl | head -n 1");
    const QJsonObject record = json(outcome.out);
    EXPECT_EQ(record["packets"].toArray(), (QJsonArray{4, 3})) << outcome.out << outcome.err;
    EXPECT_EQ(record["reset_by"].toString(), "a");
}

TEST(Capture, ReadsUpToTheDamageAndSaysWhere)
{
    const Outcome outcome = shell("cli run stalled-peer --format pcap | head -c 300 > cut.pcap; cli capture cut.pcap");
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(has(outcome.err,
                    "cut.pcap: byte 244: the file ends inside a record: 56 bytes of 68; 3 packets before it were read"))
        << outcome.err;
    EXPECT_TRUE(has(outcome.out, "10.0.0.1:50398")) << outcome.out;
}

TEST(Capture, RefusesWhatIsNoCapture)
{
    const Outcome text = shell("echo hello world > file; cli capture file");
    EXPECT_EQ(text.status, 2);
    EXPECT_TRUE(has(text.err, "file is no capture; expected pcap or pcapng, this looks like: text")) << text.err;
    EXPECT_EQ(shell("cli capture /no/such/file").status, 2);
    EXPECT_EQ(shell("cli capture").status, 2);
    EXPECT_EQ(shell("cli capture a b").status, 2);
    EXPECT_EQ(shell("cli capture file --format yaml").status, 2);
    EXPECT_EQ(shell("cli capture file --at moon").status, 2);
    EXPECT_EQ(shell("cli capture file --limit 0").status, 2);
    EXPECT_EQ(shell("cli capture file --format scenario").status, 2);
}

TEST(Capture, ReadsWhatGzipHasPacked)
{
    const Outcome outcome = shell("cli run abort --format pcap | gzip | cli capture -");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_TRUE(has(outcome.out, "reset")) << outcome.out;
    EXPECT_EQ(shell("cli run abort --format pcap | gzip | head -c 100 > cut.gz; cli capture cut.gz").status, 1);
    const Outcome padded = shell("(cli run abort --format pcap | gzip; head -c 512 /dev/zero) | cli capture -");
    EXPECT_EQ(padded.status, 0) << padded.err;
    EXPECT_EQ(padded.out, outcome.out) << "zeros behind it are padding";
}

TEST(Capture, WithoutTcpSaysSo)
{
    const Outcome outcome = shell(": > empty; cli capture empty");
    EXPECT_EQ(outcome.status, 0) << outcome.err;
    EXPECT_TRUE(has(outcome.out, "There is no TCP segment in it.")) << outcome.out;
}

TEST(Capture, ToAReaderThatHasGoneIsNoError)
{
    EXPECT_EQ(
        shell("cli run stalled-peer --format pcap > trace.pcap; cli capture trace.pcap --format jsonl | head -c 1")
            .status,
        0);
    EXPECT_EQ(shell("cli run stalled-peer --format pcap | cli capture - --output /dev/full").status, 2);
}

}  // namespace
