// The trace keeps to the table of reference: trace: the members of each event, in its order.

#include "files/library.h"

#include "report/json_line.h"
#include "report/trace.h"
#include "scenario/play.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <gtest/gtest.h>

#include <map>
#include <regex>
#include <sstream>

namespace {

const std::map<std::string, std::string> kMembers{
    {"step", "us event index"},
    {"call", "us event host call result"},
    {"send", "us event host id ctl seq ack rseq rack len wnd retransmission clause"},
    {"receive", "us event host id ctl seq ack rseq rack len wnd retransmission clause accepted"},
    {"lost", "us event host id why"},
    {"delayed", "us event host id due_us"},
    {"inject", "us event host id ctl seq ack rseq rack len wnd retransmission clause"},
    {"state", "us event host from to trigger clause"},
    {"timer", "us event host timer what due_us"},
    {"user", "us event host signal"},
    {"box", "us event host id client_port server_port from to due_us"},
    {"expect", "us event index ok message"},
    {"end", "us event client server steps failed"},
};

std::string namesIn(const std::string& line)
{
    static const std::regex kString(R"x("((?:[^"\\]|\\.)*)"(:?))x");
    std::string names;
    for (std::sregex_iterator it(line.begin(), line.end(), kString), end; it != end; ++it) {
        if ((*it)[2].length() > 0) names += (names.empty() ? "" : " ") + (*it)[1].str();
    }
    return names;
}

// Beyond the contract: the options of a segment that has any, behind everything else.
void checkLine(const std::string& line)
{
    const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
    const std::string event = json["event"].toString().toStdString();
    ASSERT_TRUE(kMembers.contains(event)) << line;
    std::string expected = kMembers.at(event);
    if (event == "box" && !json.contains("id")) expected.erase(expected.find(" id"), 3);  // nothing passed: it forgets
    if (event == "receive" && !json["accepted"].toBool()) expected += " reason";
    if (json.contains("from_port")) expected += " from_port to_port";
    for (const char* name : {"probe", "errno", "box", "duplicate_of", "retransmission_of", "win", "mss", "wscale",
                             "sack_permitted", "ts_val", "ts_ecr", "number", "cause", "given"}) {
        if (json.contains(name)) expected += std::string(" ") + name;
    }
    std::string ofCall;  // bind, listen, connect; shutdown; set; close that waited
    for (const char* name : {"port", "half", "option", "value", "returns"}) {
        if (json.contains(name)) ofCall += std::string(name) + ' ';
    }
    if (event == "call") expected.insert(expected.find("result"), ofCall);
    EXPECT_EQ(namesIn(line), expected) << line;
    const bool hasAck = json["ctl"].toString().split(',').contains("ACK");
    EXPECT_TRUE(!json.contains("ack") || json["ack"].isNull() != hasAck) << line;
    for (const char* name : {"from", "to"}) {
        const bool state = json.contains(name) && event != "box";  // the box has states of its own
        EXPECT_TRUE(!state || tcp::stateFromText(json[name].toString().toStdString())) << line;
    }
    const bool told = event == "step" || event == "expect" || event == "end";  // of the scenario, not of a host
    EXPECT_EQ(json.contains("number"), !told) << line;
    EXPECT_EQ(json.contains("cause"), !told && (event != "call" || json["returns"].toBool()) && event != "inject")
        << line;
    const bool flies = event == "send" || event == "receive" || event == "inject";
    EXPECT_EQ(json.contains("from_port"), flies) << line;
    EXPECT_TRUE(!json.contains("retransmission_of") || json["retransmission"].toBool()) << line;
    EXPECT_NE(json["timer"].toString(), "DELAYED-ACK") << line;
}

TEST(Trace, KeepsToTheContract)
{
    for (const app::files::ScenarioFile& file : app::files::library()) {
        const tcp::Run run = tcp::play(file.scenario, tcp::settingsOf(file.scenario, {}).settings);
        std::istringstream lines(tcp::traceJsonl(run));
        std::size_t steps = 0;
        double now = 0;
        for (std::string line; std::getline(lines, line);) {
            checkLine(line);
            const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
            steps += json["event"] == "step";
            EXPECT_GE(json["us"].toDouble(), now) << line;
            now = json["us"].toDouble();
            EXPECT_EQ(json["steps"].toInt(static_cast<int>(steps)), static_cast<int>(steps)) << file.scenario.id;
        }
        EXPECT_EQ(steps, file.scenario.steps.size()) << file.scenario.id;
    }
}

TEST(Trace, OfTheSameScenarioSettingsAndSeedIsTheSame)
{
    for (const app::files::ScenarioFile& file : app::files::library()) {
        const tcp::Settings settings = tcp::settingsOf(file.scenario, {{"loss", "0.2"}, {"seed", "7"}}).settings;
        EXPECT_EQ(tcp::traceJsonl(tcp::play(file.scenario, settings)),
                  tcp::traceJsonl(tcp::play(file.scenario, settings)));
    }
}

TEST(JsonLine, EscapesWhatMustBe)
{
    EXPECT_EQ(tcp::JsonLine().add("a\"b", "x\\y\n\t\r\x01\x7F한").text(), R"({"a\"b":"x\\y\n\t\r\u0001\u007f한"})");
    EXPECT_EQ(tcp::JsonLine().add("n", std::optional<std::int64_t>()).add("t", true).add("i", std::int64_t{-5}).text(),
              R"({"n":null,"t":true,"i":-5})");
}

}  // namespace
