#include "tools/lesson.h"

#include "tools/ss.h"

using namespace tcp;

namespace {

SsCells cells(const char* state, const char* recvQ, const char* sendQ, const char* port, const char* peer,
              const char* peerPort, const char* process)
{
    return {state, recvQ, sendQ, "127.0.0.1:", port, peer, peerPort, process};
}

SsCells listenCells(const char* process)
{
    return cells("LISTEN", "0", "5", "8080", "0.0.0.0:", "*", process);
}

Listing printedBy(const Lesson& lesson, HostId host)
{
    return ss(sockets(lesson.world(), host));
}

}  // namespace

// Recorded byte for byte (iproute2 6.1 into a pipe); only the last row's trailing blanks were cut by the recorder.
TEST(SsLayout, EqualsTheRecordedBytes)
{
    const Listing listing = ssTable({
        listenCells(" users:((\"python3\",pid=32008,fd=3))"),
        cells("CLOSE-WAIT", "1", "0", "8080", "127.0.0.1:", "50398", " users:((\"python3\",pid=32008,fd=5))"),
        cells("FIN-WAIT-2", "0", "0", "50398", "127.0.0.1:", "8080", " timer:(timewait,59sec,0)"),
    });
    EXPECT_EQ(text(listing),
              "State      Recv-Q Send-Q Local Address:Port  Peer Address:Port Process                            \n"
              "LISTEN     0      5          127.0.0.1:8080       0.0.0.0:*     users:((\"python3\",pid=32008,fd=3))\n"
              "CLOSE-WAIT 1      0          127.0.0.1:8080     127.0.0.1:50398 users:((\"python3\",pid=32008,fd=5))\n"
              "FIN-WAIT-2 0      0          127.0.0.1:50398    127.0.0.1:8080  timer:(timewait,59sec,0)          \n");
}

TEST(SsLayout, TheLastCellWidensNothing)
{
    EXPECT_EQ(text(ssTable({listenCells(" users:((\"python3\",pid=32008,fd=3))")})),
              "State  Recv-Q Send-Q Local Address:Port Peer Address:PortProcess\n"
              "LISTEN 0      5          127.0.0.1:8080      0.0.0.0:*    users:((\"python3\",pid=32008,fd=3))\n");
    EXPECT_EQ(text(ssTable({cells("ESTAB", "0", "0", "8080", "127.0.0.1:", "37456", "")})),
              "State Recv-Q Send-Q Local Address:Port Peer Address:Port Process\n"
              "ESTAB 0      0          127.0.0.1:8080    127.0.0.1:37456       \n");
    EXPECT_EQ(text(ssTable({})), "State Recv-Q Send-Q Local Address:Port Peer Address:PortProcess\n");
}

TEST(SsLayout, ProcessAndTimerShareAColumn)
{
    const Listing listing = ssTable({
        cells("LISTEN", "0", "5", "8080", "0.0.0.0:", "*", " users:((\"python3\",pid=12553,fd=3))"),
        cells("ESTAB", "0", "0", "8080", "127.0.0.1:", "48930",
              " users:((\"python3\",pid=12553,fd=5)) timer:(keepalive,119min,0)"),
        cells("FIN-WAIT-2", "0", "0", "48932", "127.0.0.1:", "8080", " timer:(timewait,59sec,0)"),
    });
    EXPECT_EQ(listing.rows[1], "ESTAB      0      0          127.0.0.1:8080     127.0.0.1:48930 "
                               "users:((\"python3\",pid=12553,fd=5)) timer:(keepalive,119min,0)");
    EXPECT_EQ(listing.rows[0].size(), listing.rows[1].size());
}

TEST(SsTime, IsWhatPrintMsTimerPrints)
{
    EXPECT_EQ(ssTime(4780ms), "4.780ms");
    EXPECT_EQ(ssTime(9800ms), "9.800ms");
    EXPECT_EQ(ssTime(504ms), "504ms");
    EXPECT_EQ(ssTime(96ms), "096ms");
    EXPECT_EQ(ssTime(5s), "5sec");
    EXPECT_EQ(ssTime(59760ms), "59sec");
    EXPECT_EQ(ssTime(60s), "1min");
    EXPECT_EQ(ssTime(119s + 999ms), "1min59sec");
    EXPECT_EQ(ssTime(9min + 30s), "9min30sec");
    EXPECT_EQ(ssTime(119min + 59s), "119min");
    EXPECT_EQ(ssTime(0s), "");
}

TEST(Ss, ListsNothingForAClosedEndpoint)
{
    const Lesson lesson = Lesson().step("client connect");  // nobody listens: refused
    EXPECT_TRUE(printedBy(lesson, HostId::Client).rows.empty());
    EXPECT_TRUE(printedBy(lesson, HostId::Server).rows.empty());
}

TEST(Ss, ListsNothingForAHostThatIsSwitchedOff)
{
    const Lesson lesson = Lesson().step("server listen").step("client connect").step("server power-off");
    EXPECT_TRUE(printedBy(lesson, HostId::Server).rows.empty());
    EXPECT_EQ(printedBy(lesson, HostId::Client).rows.size(), 1U);
}

TEST(Ss, ShowsTheAcceptQueueOfAHungServer)
{
    const Lesson lesson = Lesson().step("server listen; server hang").step("client connect");
    const Listing listing = printedBy(lesson, HostId::Server);
    ASSERT_EQ(listing.rows.size(), 2U);
    EXPECT_TRUE(listing.rows[0].starts_with("LISTEN 1      128 ")) << listing.rows[0];
    EXPECT_EQ(listing.rows[1].find("users"), std::string::npos) << "nobody has accepted it";
}

TEST(Ss, ShowsAHalfOpenConnectionAsARequestOnATimer)
{
    const Lesson lesson =
        Lesson().step("server listen; network drop server 9 SYN,ACK").step("client connect", "1500ms");
    const Listing listing = printedBy(lesson, HostId::Server);
    ASSERT_EQ(listing.rows.size(), 2U);
    EXPECT_TRUE(listing.rows[1].starts_with("SYN-RECV 0      0 ")) << listing.rows[1];
    EXPECT_NE(listing.rows[1].find(" timer:(on,"), std::string::npos) << listing.rows[1];
    EXPECT_EQ(listing.rows[1].find("users"), std::string::npos);
}

TEST(Ss, ClosingCountsTheFinOfEachSide)
{
    const Lesson lesson =
        Lesson().step("server listen").step("client connect").step("client close; server close", "30ms");
    for (const HostId host : kHosts) {
        const std::string row = printedBy(lesson, host).rows.back();
        EXPECT_TRUE(row.starts_with("CLOSING 1      1 ")) << row;
        EXPECT_NE(row.find(" timer:(on,"), std::string::npos) << row;
    }
}

TEST(Ss, CountsUnreadAndUnacknowledgedText)
{
    const Lesson lesson = Lesson()
                              .step("server listen")
                              .step("client connect")
                              .step("server hang; client send 100")
                              .step("network down; client send 7", "1ms");
    EXPECT_TRUE(printedBy(lesson, HostId::Server).rows.back().starts_with("ESTAB  100    0 "));
    EXPECT_TRUE(printedBy(lesson, HostId::Client).rows.back().starts_with("ESTAB 0      7 "));
}

TEST(Ss, WaitsForALongFinTimeoutOnTheKeepaliveTimerFirst)
{
    Settings settings = findProfile("linux")->settings();
    settings.config.finTimeout = 90s;
    const Lesson lesson = Lesson(settings)
                              .step("server listen")
                              .step("client connect")
                              .step("server hang; client close")
                              .step("", "200ms");
    EXPECT_NE(printedBy(lesson, HostId::Client).rows.back().find(" timer:(keepalive,29sec,0)"), std::string::npos)
        << printedBy(lesson, HostId::Client).rows.back();
}
