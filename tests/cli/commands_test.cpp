#include "cli/program.h"

#include "cli/junit.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>
#include <sstream>
#include <vector>

namespace {

using program::expectGolden;
using program::has;
using program::Outcome;
using program::shell;

std::size_t linesOf(const std::string& text)
{
    return static_cast<std::size_t>(std::count(text.begin(), text.end(), '\n'));
}

std::string lastLineWith(const std::string& text, const std::string& part)
{
    std::istringstream lines(text);
    std::string found;
    for (std::string line; std::getline(lines, line);) {
        if (line.find(part) != std::string::npos) found = line;
    }
    return found;
}

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

TEST(Check, TellsByItsExitStatus)
{
    const std::string expecting =
        R"(f() { echo "{\"format\":\"tcp-state-lab/1\",\"id\":\"$1\",\"steps\":[{\"do\":\"server listen\",)"
        R"(\"title\":\"Go\",\"expect\":{\"server\":\"$2\"}}]}"; }; )";
    const Outcome good = shell(expecting + "f good LISTEN | cli check -");
    EXPECT_EQ(good.status, 0);
    EXPECT_EQ(good.out, "ok      good  (steps: 1, expectations: 1)\n");
    const Outcome failed = shell(expecting + "f other CLOSED > a; f good LISTEN > b; cli check a b");
    EXPECT_EQ(failed.status, 1);
    EXPECT_EQ(failed.out, "FAILED  other  (1 of 1 expectations failed)\n"
                          "        step 1 (Go): server is LISTEN, expected CLOSED\n"
                          "ok      good  (steps: 1, expectations: 1)\n");
    const Outcome bad = shell(expecting + "f x CLOSED > a; f y CLOSDE > b; cli check a b");
    EXPECT_EQ(bad.status, 2);
    EXPECT_EQ(bad.err, "b:1:102: unknown state \"CLOSDE\"; did you mean \"CLOSED\"?\n");
}

TEST(Check, SwapsRolesWhereThatMakesSense)
{
    const Outcome swapped = shell("cli check client-closes-first stalled-peer --swap-roles --lang en");
    EXPECT_EQ(swapped.status, 0) << swapped.out << swapped.err;
    EXPECT_TRUE(has(shell("cli run client-closes-first --swap-roles --lang en").out,
                    "Server closes first (roles swapped)"));
    const Outcome refused = shell("cli check three-way-handshake --swap-roles --lang en");
    EXPECT_EQ(refused.status, 2);
    EXPECT_TRUE(has(refused.err, "the roles of three-way-handshake cannot be swapped")) << refused.err;
}

TEST(Transitions, KnowTheBugsThatTheHostsFollow)
{
    const std::string one = shell("cli transitions --set bug_client=time-wait-skipped --lang en").out;
    EXPECT_NE(lastLineWith(one, "deviation (a known bug)"), "");
    EXPECT_EQ(lastLineWith(shell("cli transitions --lang en").out, "deviation"), "");
    const Outcome unknown = shell("cli transitions --set bug_client=leak --lang en");
    EXPECT_EQ(unknown.status, 2);
    EXPECT_TRUE(has(unknown.err, "\"time-wait-skipped\"")) << unknown.err;
}

TEST(Check, WritesAJunitReport)
{
    const Outcome outcome =
        shell("echo '{' > bad.json; cli check " LESSON " bad.json --junit report.xml &> /dev/null; cat report.xml");
    expectGolden("report.xml", outcome.out);
}

TEST(Check, WritesAReportThatAnyXmlParserReads)
{
    const QString claim = QStringLiteral("step 1: server");
    app::cli::CheckedScenario odd{.name = QStringLiteral("b\x01 <&\"]]> 닫기"), .good = true};
    odd.claims = {{claim, QStringLiteral("server is \x1b[31mCLOSED\nsecond line")},
                  {"step 2: sent"}, {"step 3: after", QString(QChar(0xD800))}};
    app::cli::CheckedScenario bad{.name = QString::fromUcs4(U"\U0001F600\uFFFF"), .good = false};
    bad.faults = {{3, 5, "unknown state \"\x02\"", "did you mean \"LISTEN\"?"}, {0, 0, "cannot be read", {}}};
    QXmlStreamReader xml(app::cli::junit({odd, bad}));
    QStringList suites;
    QStringList cases;
    QStringList messages;
    QStringList counts;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const auto attribute = [&](const char* name) { return xml.attributes().value(QLatin1String(name)).toString(); };
        if (xml.name() == u"testsuite") suites << attribute("name");
        if (xml.name() == u"testsuite") counts << attribute("tests") + attribute("failures") + attribute("errors");
        if (xml.name() == u"testcase") cases << attribute("name") + attribute("line");
        if (xml.name() == u"failure" || xml.name() == u"error") messages << attribute("message");
    }
    EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    EXPECT_EQ(suites, (QStringList{QStringLiteral("b\uFFFD <&\"]]> 닫기"), QString::fromUcs4(U"\U0001F600\uFFFD")}));
    EXPECT_EQ(counts, (QStringList{"320", "202"}));
    EXPECT_EQ(cases, (QStringList{claim, "step 2: sent", "step 3: after", "input, line 3, column 53", "input"}));
    EXPECT_EQ(messages, (QStringList{QStringLiteral("server is \uFFFD[31mCLOSED\nsecond line"), QString(QChar(0xFFFD)),
                                     QStringLiteral("unknown state \"\uFFFD\"; did you mean \"LISTEN\"?"),
                                     "cannot be read"}));
}

TEST(Check, ReportsEachExpectationAndEachFaultWithItsPlaceAndASuggestion)
{
    const std::string report = shell("sed 's/LAST-ACK/LASTACK/' " LESSON " > typo.json;"
                                     "cli check stalled-peer typo.json nowhere --junit report.xml &> /dev/null;"
                                     "cat report.xml").out;
    EXPECT_TRUE(has(report, "<testcase classname=\"stalled-peer\" name=\"step 2: client\"/>")) << report;
    EXPECT_TRUE(has(report, "file=\"typo.json\" line=\"")) << report;
    EXPECT_TRUE(has(report, "did you mean &quot;LAST-ACK&quot;?")) << report;
    EXPECT_TRUE(has(report, "column: ")) << report;
    EXPECT_TRUE(has(report, "message=\"unknown scenario &quot;nowhere&quot;")) << report;
}

TEST(BadInput, EndsSoonWithAPlace)
{
    const auto message = [](const std::string& make) {
        const Outcome outcome = shell(make + " > x.json; timeout 10 '" CLI "' check x.json");
        EXPECT_EQ(outcome.status, 2) << make;
        EXPECT_EQ(outcome.out, "");
        return outcome.err;
    };
    EXPECT_EQ(message("head -c 2097152 /dev/zero | tr '\\0' '['"),
              "x.json:1:1048577: the file is too long; expected at most 1 MiB\n");
    EXPECT_EQ(message("true"), "x.json:1:1: the file is empty; expected a scenario {…}\n");
    EXPECT_TRUE(has(message("head -c 5000 /bin/sh"), "x.json:1:1: unexpected octet 0x7f"));
    EXPECT_TRUE(has(message("head -c 2097152 /dev/urandom"), "x.json:"));
}

TEST(BadInput, IsNeverRunInPart)
{
    const Outcome outcome = shell(
        R"(echo '{"format":"tcp-state-lab/1","id":"x","steps":[{"do":"server listen"},{"do":"x"}]}' | cli run -)");
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.out, "");
}

TEST(CommandLine, NamesTheNearestWord)
{
    const auto message = [](const std::string& line) {
        const Outcome outcome = shell("cli " + line);
        EXPECT_EQ(outcome.status, 2) << line;
        return outcome.err;
    };
    EXPECT_EQ(message("lst"), "tcp-state-lab-cli: unknown command \"lst\"; did you mean \"list\"?\n");
    EXPECT_EQ(message("--verison"), "tcp-state-lab-cli: unknown option \"--verison\"; did you mean \"--version\"?\n");
    EXPECT_EQ(message("run staled-peer"),
              "tcp-state-lab-cli: unknown scenario \"staled-peer\"; did you mean \"stalled-peer\"?\n");
    EXPECT_EQ(message("run --fromat text x"),
              "tcp-state-lab-cli: unknown option \"--fromat\"; did you mean \"--format\"?\n");
    EXPECT_EQ(message("run x --format jsnl"), "tcp-state-lab-cli: unknown format \"jsnl\"; did you mean \"jsonl\"?\n");
    EXPECT_EQ(message("run stalled-peer --profile linx"),
              "tcp-state-lab-cli: --profile: unknown profile \"linx\"; did you mean \"linux\"?\n");
    EXPECT_EQ(message("run stalled-peer --set msll=5s"),
              "tcp-state-lab-cli: --set: unknown setting \"msll\"; did you mean \"msl\"?\n");
    EXPECT_EQ(message("run stalled-peer --set msl"),
              "tcp-state-lab-cli: --set: no value in \"msl\"; expected KEY=VALUE\n");
    EXPECT_EQ(message("list --lang de"), "tcp-state-lab-cli: unknown language \"de\"; expected \"en\" or \"ko\"\n");
    EXPECT_TRUE(has(message("run"), "expected one scenario"));
    EXPECT_TRUE(has(message("check"), "no scenario given"));
    EXPECT_TRUE(has(message(""), "Usage: tcp-state-lab-cli COMMAND"));
}

TEST(CommandLine, HelpsAndTellsItsVersion)
{
    EXPECT_EQ(shell("cli --version").out.substr(0, 18), "tcp-state-lab-cli ");
    for (const char* command : {"", "list ", "run ", "check ", "transitions "}) {
        const Outcome outcome = shell(std::string("cli ") + command + "--help");
        EXPECT_EQ(outcome.status, 0) << command;
        EXPECT_EQ(outcome.out.substr(0, 7), "Usage: ") << command;
        EXPECT_EQ(outcome.err, "") << command;
    }
}

TEST(CommandLine, ClosedPipeIsNoError)
{
    for (const char* line : {"run stalled-peer", "run stalled-peer --format pcap",
                             "run stalled-peer --format pcap --output -", "list", "transitions",
                             "check stalled-peer stalled-peer", "--help"}) {
        const Outcome outcome = shell(std::string("(sleep 0.1; cli ") + line + "; echo $? >&2) | true");
        EXPECT_EQ(outcome.err, "0\n") << line;
    }
}

TEST(CommandLine, FullDiskIsAnError)
{
    const Outcome outcome = shell("cli list > /dev/full");
    EXPECT_EQ(outcome.status, 2);
    EXPECT_TRUE(has(outcome.err, "cannot write standard output")) << outcome.err;
}

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

TEST(Language, MayStandBeforeTheCommand)
{
    EXPECT_TRUE(has(shell("cli --lang ko --help").out, "사용법: tcp-state-lab-cli"));
    EXPECT_TRUE(has(shell("cli --help --lang ko").out, "사용법: tcp-state-lab-cli"));
    EXPECT_TRUE(has(shell("cli --lang=ko list").out, "멈춘 상대"));
    EXPECT_TRUE(has(shell("cli --lang ko list --lang en").out, "Stalled peer"));
    EXPECT_TRUE(has(shell("cli --lang ko fly").err, "알 수 없는 명령"));
    EXPECT_EQ(shell("cli --lang fr list").status, 2);
    EXPECT_EQ(shell("cli --lang").status, 2);
}

TEST(Language, OfTheHelpOfEveryCommandIsKorean)
{
    for (const char* command : {"list", "run", "check", "transitions", "crowd", "explore"}) {
        const Outcome help = shell(std::string("cli ") + command + " --help --lang ko");
        EXPECT_EQ(help.status, 0) << command;
        EXPECT_TRUE(has(help.out, "사용법: tcp-state-lab-cli") && has(help.out, "이 도움말")) << help.out;
        for (const char* english : {"Usage", "Options", "default", "Exit status"})
            EXPECT_FALSE(has(help.out, english)) << command << ": " << english;
    }
}

TEST(Language, OfFaultsAndExpectationsIsKorean)
{
    const auto check = [](const std::string& step) {
        return shell("printf '%s' '{\"format\": \"tcp-state-lab/1\", \"id\": \"x\", \"title\": \"x\", \"steps\": [" + step +
                     "]}' > x.json; cli check x.json --lang ko");
    };
    EXPECT_TRUE(has(check(R"({"expect": {"client": "FINWAIT1"}})").err,
                    "알 수 없는 상태 \"FINWAIT1\"; 혹시 \"FIN-WAIT-1\"인가요?"));
    EXPECT_TRUE(has(check(R"({"run": "soon"})").err, "알 수 없는"));
    EXPECT_TRUE(has(check(R"({"expect": {"client": "LISTEN"}})").out, "클라이언트의 상태는 CLOSED. 기대한 상태: LISTEN"));
}

TEST(Language, OfACrowdIsKoreanInEverySample)
{
    const std::string text = shell("cli crowd close-wait-leak --sample 60s --lang ko").out;
    EXPECT_TRUE(has(text, "완료") && has(text, "수락 큐")) << text;
    for (const char* english : {"done", "clients", "server", "threads"}) EXPECT_FALSE(has(text, english)) << english;
}

}  // namespace
