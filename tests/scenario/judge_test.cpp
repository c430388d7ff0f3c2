#include "scenario/action_text.h"
#include "scenario/play.h"
#include "simulation/profiles.h"

#include <gtest/gtest.h>

// The verdicts on what a scenario expects (reference: expectations): results of calls, times, timers, single
// connections, tools.
namespace {

using namespace tcp;

template <typename T> T read(Parsed<T> (*parse)(std::string_view), std::string_view text)
{
    const auto parsed = parse(text);
    if (const auto* error = std::get_if<TextError>(&parsed)) {
        ADD_FAILURE() << text << ": " << error->wrong << "; " << error->expected;
        return T{};
    }
    return std::get<T>(parsed);
}

/// One step played on a Linux pair: what is expected of it is judged.
class Trial {
public:
    Trial& step(std::initializer_list<std::string_view> actions, std::string_view run = "quiet")
    {
        step_ = {};
        for (const std::string_view action : actions) step_.actions.push_back(read(actionFromText, action));
        step_.run = read(runFromText, run);
        steps_.push_back(step_);
        return *this;
    }
    /// The verdict on the last step.
    Verdict judged(const Expectation& expect) const
    {
        Scenario scenario;
        scenario.steps = steps_;
        scenario.steps.back().expect = expect;
        const Run run = play(scenario, findProfile("linux")->settings());
        EXPECT_FALSE(run.verdicts.empty());
        return run.verdicts.empty() ? Verdict{} : run.verdicts.back();
    }
    Verdict results(std::initializer_list<std::string_view> texts) const
    {
        Expectation expect;
        expect.result.emplace();
        for (const std::string_view text : texts) expect.result->push_back(read(resultFromText, text));
        return judged(expect);
    }
    Verdict sent(std::initializer_list<std::string_view> texts) const
    {
        Expectation expect;
        expect.sent.emplace();
        for (const std::string_view text : texts) expect.sent->push_back(read(segmentFromText, text));
        return judged(expect);
    }
    Verdict timer(std::string_view text) const
    {
        Expectation expect;
        expect.timers = {read(timerFromText, text)};
        return judged(expect);
    }
    Verdict prints(std::string_view tool, std::initializer_list<std::string_view> lines) const
    {
        Expectation expect;
        expect.prints = {read(printFromText, tool)};
        expect.prints.front().lines.assign(lines.begin(), lines.end());
        return judged(expect);
    }

private:
    ScenarioStep step_;
    std::vector<ScenarioStep> steps_;
};

Trial served()
{
    Trial trial;
    trial.step({"server listen", "client connect"});
    return trial;
}

TEST(ExpectedResult, IsTheErrnoOfACall)
{
    Trial trial;
    trial.step({"server bind 8080", "server listen", "server bind 8080"});
    EXPECT_TRUE(trial.results({"ok", "ok", "EADDRINUSE"}).ok);
    EXPECT_TRUE(trial.results({"server bind ok", "server listen ok", "server bind EADDRINUSE"}).ok);
    const Verdict wrong = trial.results({"ok", "EADDRINUSE", "EADDRINUSE"});
    EXPECT_FALSE(wrong.ok);
    EXPECT_EQ(wrong.message, "call 2 is server listen ok, expected EADDRINUSE");
    EXPECT_EQ(trial.results({"ok"}).message, "call 2 is server listen ok, expected no more");
    EXPECT_EQ(trial.results({"server bind ok", "client listen ok", "EADDRINUSE"}).message,
              "call 2 is server listen ok, expected client listen ok");
}

TEST(ExpectedResult, IsKnownByTheWordsOfTheRfcAndByErrno)
{
    Trial trial = served();
    trial.step({"client shutdown", "client send 1", "client connect"});
    EXPECT_TRUE(trial.results({"ok", "EPIPE", "EISCONN"}).ok);
    EXPECT_TRUE(trial.results({"ok", "error: connection closing", "connection already exists"}).ok);
    EXPECT_FALSE(trial.results({"ok", "ENOTCONN", "EISCONN"}).ok);
}

// Measured on Linux 6.18: after close() there is no descriptor.
TEST(ExpectedResult, AfterCloseIsEbadf)
{
    Trial trial = served();
    trial.step({"client close", "client send 1", "client shutdown", "client close"});
    EXPECT_TRUE(trial.results({"ok", "EBADF", "EBADF", "EBADF"}).ok);
    EXPECT_TRUE(trial.results({"ok", "connection does not exist", "EBADF", "EBADF"}).ok);
    EXPECT_FALSE(trial.results({"EBADF", "EBADF", "EBADF", "EBADF"}).ok);
    EXPECT_FALSE(trial.results({"ok", "EINVAL", "EBADF", "EBADF"}).ok);
}

TEST(ExpectedSegment, HasATimeFromTheBeginningOfTheStep)
{
    Trial trial = served();
    trial.step({"network drop client 1", "client send 5"}, "1s");
    EXPECT_TRUE(trial.sent({"client ACK len=5 at=0s", "client ACK len=5 at=200ms..300ms", "server ACK"}).ok);
    const Verdict late = trial.sent({"client ACK len=5 at=0s", "client ACK len=5 at=1s", "server ACK"});
    EXPECT_FALSE(late.ok);
    EXPECT_EQ(late.place, 2U);
    EXPECT_NE(late.message.find(" at=250ms, expected client ACK len=5 at=1s"), std::string::npos) << late.message;
}

TEST(ExpectedSegment, HasAWindowAndAConnection)
{
    Trial trial = served();
    trial.step({"client#2 connect"}, "0s");
    EXPECT_TRUE(trial.sent({"client#2 SYN wnd=64240"}).ok);
    EXPECT_FALSE(trial.sent({"client#1 SYN"}).ok);
    EXPECT_EQ(trial.sent({"client SYN wnd=1"}).message,
              "segment 1 is client SYN seq=0 len=0 wnd=64240, expected client SYN wnd=1");
}

TEST(ExpectedState, IsThatOfOneConnection)
{
    Trial trial = served();
    trial.step({"client#2 connect"}, "0s");
    Expectation expect;
    expect.sockets = {{{HostId::Client, 1}, State::Established}};
    EXPECT_TRUE(trial.judged(expect).ok);
    expect.sockets = {{{HostId::Server, 0, 8080}, State::Listen}};
    EXPECT_TRUE(trial.judged(expect).ok);
    expect.sockets = {{{HostId::Server, 0, 8081}, State::Listen}};
    EXPECT_EQ(trial.judged(expect).message, "server:8081 is CLOSED, expected LISTEN");
    expect.sockets = {{{HostId::Client, 1}, State::Closed}};
    EXPECT_EQ(trial.judged(expect).message, "client#1 is ESTABLISHED, expected CLOSED");
}

TEST(ExpectedTimer, RunsForSoLong)
{
    Trial trial = served();
    trial.step({"client close", "server close"}).step({}, "10s");
    EXPECT_TRUE(trial.timer("client TIME-WAIT").ok);
    EXPECT_TRUE(trial.timer("client TIME-WAIT 49s..50s").ok);
    EXPECT_TRUE(trial.timer("client#1 RETRANSMISSION off").ok);
    const Verdict wrong = trial.timer("client TIME-WAIT 60s");
    EXPECT_FALSE(wrong.ok);
    EXPECT_NE(wrong.message.find("timer client TIME-WAIT 50"), std::string::npos) << wrong.message;
    EXPECT_NE(wrong.message.find(", expected client TIME-WAIT 60s"), std::string::npos) << wrong.message;
    EXPECT_EQ(trial.timer("client KEEPALIVE").message, "timer client KEEPALIVE off, expected client KEEPALIVE");
    EXPECT_EQ(trial.timer("client TIME-WAIT off").ok, false);
}

TEST(ExpectedPrint, IsPartOfALineWhateverThePadding)
{
    Trial trial = served();
    EXPECT_TRUE(trial.prints("server ss", {"LISTEN 0 128 10.0.0.2:8080", "ESTAB 0 0 10.0.0.2:8080 10.0.0.1:50398"}).ok);
    EXPECT_TRUE(trial.prints("client ss", {"!LISTEN", "users:((\"cli\""}).ok);
    EXPECT_TRUE(trial.prints("ss", {"10.0.0.1:50398 10.0.0.2:8080", "10.0.0.2:8080 10.0.0.1:50398"}).ok) << "both";
    EXPECT_TRUE(trial.prints("server netstat", {"LISTEN"}).ok);
    EXPECT_TRUE(trial.prints("tcpdump", {"Flags [S], seq", "Flags [S.]", "Flags [.], ack 1,"}).ok);
    const Verdict wrong = trial.prints("server ss", {"CLOSE-WAIT"});
    EXPECT_FALSE(wrong.ok);
    EXPECT_EQ(wrong.message.find("server ss does not print \"CLOSE-WAIT\"; it prints: State Recv-Q"), 0U)
        << wrong.message;
    EXPECT_EQ(trial.prints("server ss", {"!LISTEN"}).message.find("server ss prints \"LISTEN 0 128"), 0U);
}

TEST(ExpectedPrint, OfTcpdumpIsOfTheStepWithTheNumbersOfTheWhole)
{
    Trial trial = served();
    trial.step({"client send 5"});
    EXPECT_TRUE(trial.prints("tcpdump", {"Flags [P.], seq 1:6, ack 1,", "!Flags [S]"}).ok);
}

TEST(RunUntil, WaitsForOneConnection)
{
    Trial trial = served();
    trial.step({"client#2 connect", "client#1 close"}, "until client#1 FIN-WAIT-2");
    Expectation expect;
    expect.sockets = {{{HostId::Client, 1}, State::FinWait2}};
    EXPECT_TRUE(trial.judged(expect).ok);
}

}  // namespace
