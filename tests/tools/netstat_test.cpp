#include "tools/lesson.h"

#include "tools/netstat.h"
#include "tools/proc_net_tcp.h"

using namespace tcp;

namespace {

/// The orphan in FIN-WAIT-2 of the stalled peer, 240 ms old, and the server in CLOSE-WAIT.
Lesson stalled(std::string_view profile = "linux")
{
    return Lesson(profile)
        .step("server listen")
        .step("client connect")
        .step("server hang; client close")
        .step("", "240ms");
}

std::string rowOf(const Lesson& lesson, HostId host, System system)
{
    return netstat(sockets(lesson.world(), host), system).rows.back();
}

}  // namespace

TEST(Netstat, OfLinux)
{
    const Lesson lesson = stalled();
    EXPECT_EQ(netstat(lesson.world(), HostId::Server, System::Linux),
              "Active Internet connections (servers and established)\n"
              "Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name     "
              "Timer\n"
              "tcp        0      0 10.0.0.2:8080           0.0.0.0:*               LISTEN      812/srv              "
              "off (0.00/0/0)\n"
              "tcp        1      0 10.0.0.2:8080           10.0.0.1:50398          CLOSE_WAIT  812/srv              "
              "off (0.00/0/0)\n");
    EXPECT_EQ(rowOf(lesson, HostId::Client, System::Linux),
              "tcp        0      0 10.0.0.1:50398          10.0.0.2:8080           FIN_WAIT2   -                    "
              "timewait (59.76/0/0)");
}

TEST(Netstat, OfWindows)
{
    const Lesson lesson = stalled();
    EXPECT_EQ(netstat(lesson.world(), HostId::Server, System::Windows),
              "\nActive Connections\n\n"
              "  Proto  Local Address          Foreign Address        State           PID\n"
              "  TCP    10.0.0.2:8080          0.0.0.0:0              LISTENING       812\n"
              "  TCP    10.0.0.2:8080          10.0.0.1:50398         CLOSE_WAIT      812\n");
    EXPECT_EQ(rowOf(lesson, HostId::Client, System::Windows),
              "  TCP    10.0.0.1:50398         10.0.0.2:8080          FIN_WAIT_2      764");
}

TEST(Netstat, OfWindowsGivesTimeWaitToNobody)
{
    const Lesson lesson = Lesson("windows").step("server listen").step("client connect").step("client close")
                              .step("server close");
    EXPECT_EQ(rowOf(lesson, HostId::Client, System::Windows),
              "  TCP    10.0.0.1:50398         10.0.0.2:8080          TIME_WAIT       0");
}

TEST(Netstat, OfMacOsAndFreeBsdCountsNoFin)
{
    const Lesson lesson = stalled("freebsd");
    EXPECT_EQ(netstat(lesson.world(), HostId::Server, System::MacOs),
              "Active Internet connections (including servers)\n"
              "Proto Recv-Q Send-Q  Local Address          Foreign Address        (state)    \n"
              "tcp4       0      0  10.0.0.2.8080          *.*                    LISTEN     \n"
              "tcp4       0      0  10.0.0.2.8080          10.0.0.1.50398         CLOSE_WAIT \n");
    EXPECT_EQ(rowOf(lesson, HostId::Client, System::FreeBsd),
              "tcp4       0      0 10.0.0.1.50398         10.0.0.2.8080          FIN_WAIT_2 ");
}

TEST(Netstat, OfSolaris)
{
    const Lesson lesson = stalled("solaris");
    EXPECT_EQ(netstat(lesson.world(), HostId::Server, System::Solaris),
              "\nTCP: IPv4\n"
              "   Local Address        Remote Address    Swind Send-Q Rwind Recv-Q    State\n"
              "-------------------- -------------------- ----- ------ ----- ------ -----------\n"
              "10.0.0.2.8080              *.*                0      0 65535      0 LISTEN\n"
              "10.0.0.2.8080        10.0.0.1.50398       65535      0 65535      0 CLOSE_WAIT\n");
}

// A line of the same socket was read on Linux 6.18: "4: 0100007F:BF24 0100007F:1F90 05 … 03:00001751 00000000 …".
TEST(ProcNetTcp, CountsInHexadecimalAndHundredthsOfASecond)
{
    const Listing listing = procNetTcp(sockets(stalled().world(), HostId::Client));
    ASSERT_EQ(listing.rows.size(), 1U);
    EXPECT_TRUE(listing.rows[0].starts_with("   0: 0100000A:C4DE 0200000A:1F90 05 00000000:00000000 03:00001758 "
                                            "00000000     0        0 0 3 0000000000000000 "))
        << listing.rows[0];
    EXPECT_EQ(listing.rows[0].size(), 149U);
    EXPECT_EQ(listing.head[0].size(), 149U);
}

TEST(ProcNetTcp, ShowsTheFinOfCloseWaitInRxQueue)
{
    const Listing listing = procNetTcp(sockets(stalled().world(), HostId::Server));
    ASSERT_EQ(listing.rows.size(), 2U);
    EXPECT_TRUE(listing.rows[0].starts_with("   0: 0200000A:1F90 00000000:0000 0A 00000000:00000000 00:00000000 "));
    EXPECT_TRUE(listing.rows[1].starts_with("   1: 0200000A:1F90 0100000A:C4DE 08 00000000:00000001 00:00000000 "));
}
