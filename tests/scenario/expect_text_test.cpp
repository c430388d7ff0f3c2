#include "scenario/action_text.h"

#include <gtest/gtest.h>

namespace {

using namespace tcp;

template <typename T> std::string faultOf(const Parsed<T>& parsed)
{
    const auto* error = std::get_if<TextError>(&parsed);
    return error ? std::to_string(error->offset) + ": " + error->wrong + "; " + error->expected : "";
}

TEST(RunText, EveryModeReadsAsItIsWritten)
{
    for (const char* text : {"next", "quiet", "60s", "0s", "until client TIME-WAIT", "until server CLOSED"}) {
        const auto run = runFromText(text);
        ASSERT_TRUE(std::holds_alternative<RunMode>(run)) << text;
        EXPECT_EQ(runText(std::get<RunMode>(run)), text);
    }
}

TEST(RunText, SaysWhereAndWhatIsWrong)
{
    EXPECT_EQ(faultOf(runFromText("quite")), "0: unknown run \"quite\"; did you mean \"quiet\"?");
    EXPECT_EQ(faultOf(runFromText("until client TIMEWAIT")),
              "13: unknown state \"TIMEWAIT\"; did you mean \"TIME-WAIT\"?");
    EXPECT_EQ(faultOf(runFromText("until server FIN_WAIT_2")),
              "13: unknown state \"FIN_WAIT_2\"; did you mean \"FIN-WAIT-2\"?") << "not its neighbour";
    EXPECT_EQ(faultOf(runFromText("-1s")), "0: bad duration \"-1s\"; expected a number with us, ms, s, min or h, such "
                                           "as \"1.5s\", at most 100 days");
    EXPECT_EQ(faultOf(runFromText("60")), "0: bad duration \"60\"; expected a number with us, ms, s, min or h, such as "
                                          "\"1.5s\", at most 100 days");
    EXPECT_EQ(faultOf(runFromText("next 5")), "5: unexpected \"5\"; expected nothing more");
    EXPECT_NE(faultOf(runFromText("")), "");
}

TEST(StateText, IsTheRfcsAndNoOther)
{
    for (const State state : kStates) {
        EXPECT_EQ(std::get<State>(expectedStateFromText(text(state))), state);
    }
    EXPECT_EQ(faultOf(expectedStateFromText("TIMEWAIT")), "0: unknown state \"TIMEWAIT\"; did you mean \"TIME-WAIT\"?");
    EXPECT_NE(faultOf(expectedStateFromText("time-wait")), "");
}

TEST(SegmentText, EverySegmentReadsAsItIsWritten)
{
    for (const char* text :
         {"client SYN", "server SYN,ACK seq=0 ack=1", "client FIN,ACK seq=1 ack=1 len=10", "client NONE",
          "client#2 SYN wnd=65535 at=1s", "server ACK at=200ms..1.5s"}) {
        const auto segment = segmentFromText(text);
        ASSERT_TRUE(std::holds_alternative<ExpectedSegment>(segment)) << text;
        EXPECT_EQ(segmentText(std::get<ExpectedSegment>(segment)), text);
    }
    EXPECT_EQ(faultOf(segmentFromText("client ACK len=-1")),
              "15: bad len \"-1\"; expected a whole number from 0 to 4294967295");
}

TEST(SegmentText, SaysWhatIsWrongWithATime)
{
    EXPECT_EQ(faultOf(segmentFromText("client ACK at=5")),
              "14: bad duration \"5\"; expected one such as \"1.5s\", or two: \"1s..1.2s\"");
    EXPECT_EQ(faultOf(segmentFromText("client ACK at=2s..1s")),
              "14: the times are in the wrong order; expected the earlier one first");
    EXPECT_EQ(faultOf(segmentFromText("client ACK at=2s..")),
              "18: bad duration \"\"; expected one such as \"1.5s\", or two: \"1s..1.2s\"");
    EXPECT_EQ(faultOf(segmentFromText("client:80 ACK")),
              "0: a port cannot be named here; expected a host, or a connection such as \"client#2\"");
}

TEST(ResultText, IsErrnoOrTheWordsOfTheTrace)
{
    for (const char* text : {"ok", "EADDRINUSE", "server bind EADDRINUSE", "error: connection closing",
                             "connection closing", "client send EPIPE", "client power-off the host is off"}) {
        const auto result = resultFromText(text);
        ASSERT_TRUE(std::holds_alternative<ExpectedResult>(result)) << text;
        EXPECT_EQ(resultText(std::get<ExpectedResult>(result)), text);
    }
    EXPECT_EQ(faultOf(resultFromText("EADRINUSE")), "0: unknown result \"EADRINUSE\"; did you mean \"EADDRINUSE\"?");
    EXPECT_EQ(faultOf(resultFromText("client conect ok")), "7: unknown call \"conect\"; did you mean \"connect\"?");
}

TEST(TimerText, NamesATimerOfTheTrace)
{
    for (const char* text :
         {"client TIME-WAIT", "client#2 TIME-WAIT 60s", "server RETRANSMISSION 200ms..1s", "server USER off"}) {
        const auto timer = timerFromText(text);
        ASSERT_TRUE(std::holds_alternative<ExpectedTimer>(timer)) << text;
        EXPECT_EQ(timerText(std::get<ExpectedTimer>(timer)), text);
    }
    EXPECT_EQ(faultOf(timerFromText("client TIMEWAIT")), "7: unknown timer \"TIMEWAIT\"; did you mean \"TIME-WAIT\"?");
}

TEST(PrintText, NamesATool)
{
    for (const char* text : {"ss", "client ss", "server netstat", "tcpdump"}) {
        const auto print = printFromText(text);
        ASSERT_TRUE(std::holds_alternative<ExpectedPrint>(print)) << text;
        EXPECT_EQ(printText(std::get<ExpectedPrint>(print)), text);
    }
    EXPECT_EQ(faultOf(printFromText("client sss")), "7: unknown tool \"sss\"; did you mean \"ss\"?");
}

TEST(SignalText, IsOneOfTheRfcsOrTheErrnoOfASocket)
{
    for (const char* text :
         {"client connection reset", "client#2 connection reset", "server connection closing",
          "client connection refused", "client connection aborted due to user timeout", "server connection timed out",
          "client excessive retransmissions", "client ECONNREFUSED", "server ETIMEDOUT"}) {
        const auto signal = signalFromText(text);
        ASSERT_TRUE(std::holds_alternative<ExpectedSignal>(signal)) << text;
        EXPECT_EQ(signalText(std::get<ExpectedSignal>(signal)), text);
    }
    EXPECT_EQ(faultOf(signalFromText("client conection reset")),
              "7: unknown signal \"conection reset\"; did you mean \"connection reset\"?");
}

}  // namespace
