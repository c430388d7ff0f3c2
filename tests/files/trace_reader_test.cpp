// A trace is a file that opens as a recorded run: what was written is read back, and a bad line is named.

#include "files/trace_reader.h"

#include "files/library.h"
#include "files/trace_writer.h"

#include "observation/agreement.h"
#include "observation/recording.h"

#include <gtest/gtest.h>

#include <sstream>

namespace {

using app::files::readTrace;

tcp::Run simulated(const tcp::Scenario& scenario)
{
    const auto settings = tcp::settingsOf(scenario, {});
    return tcp::play(scenario, settings.settings);
}

QByteArray octets(const std::string& text) { return QByteArray::fromStdString(text); }

const QByteArray kListen =
    R"({"us":0,"event":"state","host":"server","from":"CLOSED","to":"LISTEN","trigger":"passive OPEN","clause":""})";

std::string faultOf(const QByteArray& text)
{
    const auto file = readTrace(text);
    return file.good() ? "" : file.faults.front().text("t.jsonl").toStdString();
}

std::string firstDifference(const std::string& is, const std::string& was)
{
    std::istringstream left(is), right(was);
    for (std::string a, b; left || right;) {
        a.clear();
        b.clear();
        std::getline(left, a);
        std::getline(right, b);
        if (a != b) return a + " instead of " + b;
    }
    return {};
}

TEST(TraceReader, ReadsBackEveryLessonAsItWasWritten)
{
    for (const app::files::ScenarioFile& lesson : app::files::library()) {
        const std::string text = app::files::traceText(tcp::traceOf(simulated(lesson.scenario)));
        const auto file = readTrace(octets(text));
        ASSERT_TRUE(file.good()) << lesson.scenario.id << ": " << file.faults.front().text("").toStdString();
        EXPECT_EQ(firstDifference(app::files::traceText(file.trace), text), "") << lesson.scenario.id;
    }
}

TEST(TraceReader, ARecordedLessonShowsTheStatesOfThePlayedOne)
{
    for (const app::files::ScenarioFile& lesson : app::files::library()) {
        const tcp::Run played = simulated(lesson.scenario);
        const auto file = readTrace(octets(app::files::traceText(tcp::traceOf(played))));
        const tcp::Run seen = tcp::recordedRun(file.trace, played.timeline.last().settings());
        ASSERT_EQ(seen.stepEnds.size(), played.stepEnds.size()) << lesson.scenario.id;
        for (std::size_t step = 0; step < seen.stepEnds.size(); ++step) {
            const tcp::World& is = seen.timeline.at(seen.stepEnds[step]);
            const tcp::World& was = played.timeline.at(played.stepEnds[step]);
            EXPECT_EQ(is.now(), was.now()) << lesson.scenario.id << ", step " << step + 1;
            for (const tcp::HostId host : tcp::kHosts) {
                EXPECT_EQ(tcp::text(is.host(host).state()), tcp::text(was.host(host).state()))
                    << lesson.scenario.id << ", step " << step + 1 << ", " << tcp::text(host);
                EXPECT_EQ(is.host(host).connections.size(), was.host(host).connections.size())
                    << lesson.scenario.id << ", step " << step + 1 << ", " << tcp::text(host);
            }
        }
    }
}

TEST(TraceReader, AgreesWithTheTraceItWasMadeFrom)
{
    const tcp::Run played = simulated(app::files::builtIn("stalled-peer")->scenario);
    const auto file = readTrace(octets(app::files::traceText(tcp::traceOf(played))));
    const auto agreed = tcp::agreement(tcp::traceOf(played), file.trace);
    EXPECT_TRUE(agreed.sameStory());
    EXPECT_TRUE(agreed.differences.empty());
}

TEST(TraceReader, ReadsWhatOnlyAMeasuredTraceHas)
{
    const auto file = readTrace(
        R"({"us":0,"event":"meta","source":"linux 6.18.44","scenario":"stalled-peer"}
{"us":0,"event":"step","index":0}
{"us":5,"event":"ss","host":"client","state":"FIN-WAIT-2","timer":"timewait","expires_ms":60000,)"
        R"("retrans":0,"rq":0,"wq":1,"orphan":true}
{"us":6,"event":"errno","host":"server","errno":"ECONNRESET"}
{"us":7,"event":"cut","index":0,"wanted_us":3600000000,"waited_us":3000000}
{"us":8,"event":"grace","index":0,"extra_us":7520000}
{"us":9,"event":"something new","value":{"a":[1]}}
)");
    ASSERT_TRUE(file.good()) << file.faults.front().text("").toStdString();
    EXPECT_EQ(file.trace.source, "linux 6.18.44");
    EXPECT_EQ(file.trace.scenario, "stalled-peer");
    ASSERT_EQ(file.trace.items.size(), 5u);
    const auto& socket = std::get<tcp::SocketSeen>(file.trace.items[1]);
    EXPECT_EQ(socket.state, tcp::State::FinWait2);
    EXPECT_EQ(socket.expires, std::chrono::minutes(1));
    EXPECT_TRUE(socket.orphan);
    EXPECT_EQ(std::get<tcp::SilenceCut>(file.trace.items[3]).wanted, std::chrono::hours(1));
}

TEST(TraceReader, NamesTheLineOfAFault)
{
    EXPECT_EQ(faultOf(kListen + "\n{\"us\":1,\"event\":\"step\"}\n"),
              "t.jsonl:2:1: missing member \"index\"; expected a number");
    EXPECT_EQ(faultOf(kListen + "\n\n{\"us\":1,"), "t.jsonl:3:9: unterminated object; expected JSON");
    QByteArray wrong = kListen;
    EXPECT_EQ(faultOf(wrong.replace("LISTEN", "LISSEN")),
              "t.jsonl:1:1: unknown to \"LISSEN\"; expected a word of the trace (reference: trace)");
    EXPECT_EQ(faultOf("[1]"), "t.jsonl:1:1: no object; expected one JSON object a line");
    EXPECT_EQ(faultOf(""), "t.jsonl:1:1: no event; expected a trace: JSON Lines, one event each");
}

TEST(TraceReader, SurvivesEveryCutAndEveryFlippedOctet)
{
    const std::string text = app::files::traceText(tcp::traceOf(simulated(app::files::builtIn("abort")->scenario)));
    for (std::size_t cut = 0; cut < text.size(); cut += 7) readTrace(octets(text.substr(0, cut)));
    for (std::size_t place = 0; place < text.size(); place += 11) {
        std::string bad = text;
        bad[place] = static_cast<char>(bad[place] ^ 0x15);
        const auto file = readTrace(octets(bad));
        if (file.good()) tcp::recordedRun(file.trace, tcp::Settings{});
    }
}

TEST(TraceReader, AFileThatIsNotThereIsAFault)
{
    EXPECT_FALSE(app::files::readTraceFile("/no/such/file.jsonl").good());
}

}  // namespace
