#include "tools/lesson.h"
#include "tools/recorded.h"

#include "tools/tcpdump.h"

using namespace tcp;

namespace {

Settings smallNumbers()
{
    Settings settings = findProfile("linux")->settings();
    settings.issClient = 1000;
    settings.issServer = 5000;
    return settings;
}

std::vector<std::string> dumped(const Lesson& lesson, std::optional<HostId> place = std::nullopt)
{
    return tcpdump(capture(lesson.timeline(), lesson.timeline().size(), place)).rows;
}

}  // namespace

TEST(Tcpdump, NumbersAreRelativeAfterTheSynAck)
{
    const Lesson lesson =
        Lesson(smallNumbers()).step("server listen").step("client connect").step("client send 9; client close");
    const std::vector<std::string> lines = dumped(lesson);
    ASSERT_GE(lines.size(), 4U);
    EXPECT_EQ(lines[0], "00:00:00.000000 IP 10.0.0.1.50398 > 10.0.0.2.8080: Flags [S], seq 1000, win 64240, "
                        "options [mss 1460,sackOK,TS val 3668340012 ecr 0,nop,wscale 7], length 0");
    EXPECT_EQ(lines[1], "00:00:00.025000 IP 10.0.0.2.8080 > 10.0.0.1.50398: Flags [S.], seq 5000, ack 1001, win 65160, "
                        "options [mss 1460,sackOK,TS val 2027808510 ecr 3668340012,nop,wscale 7], length 0");
    EXPECT_EQ(lines[2], "00:00:00.050000 IP 10.0.0.1.50398 > 10.0.0.2.8080: Flags [.], ack 1, win 502, "
                        "options [nop,nop,TS val 3668340062 ecr 2027808510], length 0");
    EXPECT_EQ(lines[3], "00:00:00.075000 IP 10.0.0.1.50398 > 10.0.0.2.8080: Flags [P.], seq 1:10, ack 1, win 502, "
                        "options [nop,nop,TS val 3668340087 ecr 2027808510], length 9: HTTP");
}

// As each system writes them (OptionOrder); what a host has switched off is not there.
TEST(Tcpdump, ShowsTheOptionsOfEachSystemInItsOrder)
{
    const std::pair<const char*, const char*> systems[] = {
        {"rfc9293", "win 65535, options [mss 536], length 0"},
        {"freebsd", "win 65535, options [mss 1460,nop,wscale 6,sackOK,TS val 3668340012 ecr 0], length 0"},
        {"macos", "win 65535, options [mss 1460,nop,wscale 6,nop,nop,TS val 3668340012 ecr 0,sackOK,eol], length 0"},
        {"windows", "win 65535, options [mss 1460,nop,nop,sackOK], length 0"},
        {"solaris", "win 65535, options [mss 1460,nop,wscale 0,nop,nop,sackOK], length 0"},
    };
    for (const auto& [name, expected] : systems) {
        const Lesson lesson = Lesson(findProfile(name)->settings()).step("server listen").step("client connect");
        EXPECT_TRUE(dumped(lesson).at(0).ends_with(expected)) << dumped(lesson).at(0);
    }
    Settings settings = smallNumbers();
    settings.config.timestamps = false;
    const Lesson without = Lesson(settings).step("server listen").step("client connect");
    EXPECT_TRUE(dumped(without).at(0).ends_with("win 64240, options [mss 1460,nop,nop,sackOK,nop,wscale 7], length 0"));
    EXPECT_TRUE(dumped(without).at(2).ends_with("ack 1, win 502, length 0"));
}

// Recorded: 00:00.000000 … [F.], seq 421851866, ack 918091893 / [F.], seq 1, ack 1 / [.], ack 2 (capture began late).
TEST(Tcpdump, ThreeSegmentCloseAsRecorded)
{
    const std::vector<std::string> lines = recorded("tools_view2.txt", "three-segment close", "peer");
    ASSERT_EQ(lines.size(), 3U);
    TcpdumpPrinter printer;
    const auto frame = [](HostId from, std::uint32_t seq, std::uint32_t ack, Control bits) {
        const std::uint16_t ports[] = {39224, 8080};
        CapturedSegment it{{},    from, 0, ports[index(from)], ports[index(other(from))], {}, OptionOrder::Linux,
                           false, false};
        it.segment = Segment{SeqNum(seq), SeqNum(ack), 0, 64, bits};
        return it;
    };
    const CapturedSegment segments[] = {frame(HostId::Client, 421851866, 918091893, ctl::FIN | ctl::ACK),
                            frame(HostId::Server, 918091893, 421851867, ctl::FIN | ctl::ACK),
                            frame(HostId::Client, 421851867, 918091894, ctl::ACK)};
    for (std::size_t i = 0; i < 3; ++i) {
        const std::string line = printer.line(segments[i]);
        const std::string body = line.substr(line.find("Flags"));
        EXPECT_EQ(body, lines[i].substr(lines[i].find("Flags")) + ", length 0");
    }
}

TEST(Tcpdump, AResetWithoutAckKeepsItsAbsoluteNumber)
{
    const Lesson lesson = Lesson(smallNumbers())
                              .step("server listen")
                              .step("client connect")
                              .step("server hang; client close")
                              .step("", "61s")
                              .step("server resume; server close");
    EXPECT_NE(dumped(lesson).back().find(": Flags [R], seq 1002, win 0, length 0"), std::string::npos)
        << dumped(lesson).back();
}

TEST(Tcpdump, SeesALostSegmentAtItsSenderOnly)
{
    const Lesson lesson =
        Lesson(smallNumbers()).step("server listen; network drop client 1").step("client connect", "1100ms");
    EXPECT_EQ(dumped(lesson, HostId::Client).size(), 4U);   // SYN, SYN again, SYN,ACK, ACK
    EXPECT_EQ(dumped(lesson, HostId::Server).size(), 3U);   // SYN, SYN,ACK, ACK
    EXPECT_EQ(dumped(lesson).size(), 4U);
    EXPECT_TRUE(dumped(lesson, HostId::Server)[0].starts_with("00:00:01.025000 IP 10.0.0.1.50398 > 10.0.0.2.8080"));
}

TEST(Tcpdump, ADuplicateMadeByTheNetworkIsSeenTwiceAtTheReceiverOnly)
{
    const Lesson lesson =
        Lesson(smallNumbers()).step("server listen; network duplicate client 1 SYN").step("client connect", "26ms");
    EXPECT_EQ(having(dumped(lesson, HostId::Server), "[S],").size(), 2U);
    EXPECT_EQ(having(dumped(lesson, HostId::Client), "[S],").size(), 1U);
    EXPECT_EQ(having(dumped(lesson), "[S],").size(), 1U);
}

TEST(Tcpdump, KnowsThePortsOfARefusalAndOfASecondConnection)
{
    const Lesson refused = Lesson(smallNumbers()).step("client connect");
    ASSERT_EQ(dumped(refused).size(), 2U);
    EXPECT_NE(dumped(refused)[1].find("10.0.0.2.8080 > 10.0.0.1.50398: Flags [R.], seq 0, ack 1001, win 0"),
              std::string::npos)
        << dumped(refused)[1];
    const Lesson second = Lesson(smallNumbers())
                              .step("server listen")
                              .step("client connect")
                              .step("client close")
                              .step("server close")
                              .step("network drop client 1; client connect", "1ms");
    EXPECT_NE(dumped(second).back().find("10.0.0.1.50400 > 10.0.0.2.8080: Flags [S]"), std::string::npos)
        << dumped(second).back();
}

TEST(Tcpdump, ShowsAForgedSegmentWhereItWasPutIn)
{
    const Lesson lesson = Lesson(smallNumbers())
                              .step("server listen")
                              .step("client connect")
                              .step("inject server SYN,FIN,PSH,URG seq=rcv.nxt len=3", "next");
    EXPECT_EQ(having(dumped(lesson, HostId::Server), "Flags [FSPU], seq 1001:1004, win").size(), 1U);
    EXPECT_TRUE(having(dumped(lesson, HostId::Client), "Flags [FSPU]").empty());
    EXPECT_EQ(having(dumped(lesson), "Flags [FSPU]").size(), 1U);
}
