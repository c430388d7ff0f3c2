// What ss, netstat and tcpdump were seen to print, moment by moment, against what the reports print at the same
// moment of the simulation. Two hosts became one in the recording: the lines of both are compared together.

#include "tools/lesson.h"
#include "tools/recorded.h"

#include "tools/netstat.h"
#include "tools/ss.h"
#include "tools/tcpdump.h"

#include <algorithm>
#include <regex>

using namespace tcp;
using Lines = std::vector<std::string>;

namespace {

const char* const kView = "tools_view.txt";
const char* const kView2 = "tools_view2.txt";

Settings backlogOf5()
{
    Settings settings = findProfile("linux")->settings();
    settings.backlog = 5;
    return settings;
}

Lesson established()
{
    return Lesson(backlogOf5()).step("server listen").step("client connect");
}

/// Both hosts' lines as one machine would list them; `head` lines come once.
Lines both(const Listing& server, const Listing& client)
{
    Lines lines(server.head.end() - 1, server.head.end());
    lines.insert(lines.end(), server.rows.begin(), server.rows.end());
    lines.insert(lines.end(), client.rows.begin(), client.rows.end());
    return essence(lines);
}

Lines ssNow(const Lesson& lesson)
{
    return both(ss(sockets(lesson.world(), HostId::Server)), ss(sockets(lesson.world(), HostId::Client)));
}

Lines netstatNow(const Lesson& lesson)
{
    return both(netstat(sockets(lesson.world(), HostId::Server), System::Linux),
                netstat(sockets(lesson.world(), HostId::Client), System::Linux));
}

/// The recorder of the second file asked neither for processes nor for the listener.
Lines plainSsNow(const Lesson& lesson)
{
    Lines lines;
    for (const HostId host : {HostId::Client, HostId::Server}) {
        std::vector<Socket> rows = sockets(lesson.world(), host);
        std::erase_if(rows, [](const Socket& socket) { return socket.kind == SocketKind::Listener; });
        for (Socket& socket : rows)
            socket.fd.reset();
        const Listing listing = ss(rows);
        lines.insert(lines.end(), listing.rows.begin(), listing.rows.end());
    }
    return essence(lines);
}

Lines seen(const char* file, const char* title, const char* command)
{
    const Lines lines = essence(recorded(file, title, command));
    EXPECT_FALSE(lines.empty()) << "no section " << title;
    return lines;
}

Lines sorted(Lines lines)
{
    std::sort(lines.begin(), lines.end());
    return lines;
}

}  // namespace

TEST(Recorded, EstablishedAtBothEnds)
{
    const Lesson lesson = established();
    EXPECT_EQ(ssNow(lesson), seen(kView, "ESTABLISHED", "$ ss"));
    EXPECT_EQ(netstatNow(lesson), seen(kView, "ESTABLISHED", "$ netstat"));
}

TEST(Recorded, StalledPeerWaitsForItsApplicationWhileTheOrphanIsTimed)
{
    Lesson lesson = established();
    lesson.step("server hang; client close").step("", "240ms");
    EXPECT_EQ(ssNow(lesson), seen(kView, "client closed, server app stalled", "$ ss"));
    EXPECT_EQ(netstatNow(lesson), seen(kView, "client closed, server app stalled", "$ netstat"));
    lesson.step("", "3s");
    EXPECT_EQ(ssNow(lesson), seen(kView, "3 s later", "$ ss"));
    lesson.step("", "59s");
    EXPECT_EQ(ssNow(lesson), seen(kView, "62 s later", "$ ss"));
}

TEST(Recorded, TheLateCloseOfTheStalledPeerMeetsAReset)
{
    Lesson lesson = established();
    lesson.step("server hang; client close").step("", "62s").step("server resume; server close");
    const Lines lines = seen(kView, "server finally close()s", "$ ss");
    EXPECT_EQ(ssNow(lesson), (Lines{lines[0], lines[1]}));
    const std::size_t all = lesson.timeline().size();
    const Lines dump = tcpdump(capture(lesson.timeline(), all)).rows;
    ASSERT_EQ(dump.size(), 7U);
    EXPECT_NE(dump[5].find("Flags [F.], seq 1, ack 2, win "), std::string::npos) << dump[5];
    EXPECT_NE(dump[6].find("Flags [R], seq "), std::string::npos) << dump[6];
    EXPECT_TRUE(dump[6].ends_with(", win 0, length 0")) << dump[6];
    EXPECT_TRUE(lines[3].ends_with(", win 0, length 0"));
}

TEST(Recorded, HalfClosedHasNoTimerAndKeepsItsProcess)
{
    Lesson lesson = established();
    lesson.step("server hang; client shutdown").step("", "1s");
    EXPECT_EQ(ssNow(lesson), seen(kView, "half close by shutdown", "$ ss"));
    EXPECT_EQ(netstatNow(lesson), seen(kView, "half close by shutdown", "$ netstat"));
}

TEST(Recorded, TimeWaitBelongsToNobody)
{
    Lesson lesson = established();
    lesson.step("client shutdown").step("server close").step("", "340ms");
    EXPECT_EQ(ssNow(lesson), seen(kView, "TIME_WAIT", "$ ss"));
    EXPECT_EQ(netstatNow(lesson), seen(kView, "TIME_WAIT", "$ netstat"));
}

TEST(Recorded, BelowTenSecondsSsWritesSecondsAsMilliseconds)
{
    Settings settings = backlogOf5();
    settings.config.finTimeout = 5s;
    Lesson lesson(settings);
    lesson.step("server listen").step("client connect").step("server hang; client close").step("", "220ms");
    EXPECT_EQ(plainSsNow(lesson), seen(kView2, "FIN_WAIT_2 with fin_timeout=5", "$ ss"));
    lesson.step("", "5700ms");
    EXPECT_EQ(plainSsNow(lesson), seen(kView2, "5.7 s later", "$ ss"));
}

TEST(Recorded, TimeWaitDoesNotFollowFinTimeout)
{
    Settings settings = backlogOf5();
    settings.config.finTimeout = 5s;
    Lesson lesson(settings);
    lesson.step("server listen").step("client connect").step("client close").step("server close").step("", "200ms");
    EXPECT_EQ(plainSsNow(lesson), seen(kView2, "TIME_WAIT with fin_timeout=5", "$ ss"));
}

TEST(Recorded, KilledProcessLeavesAnOrphan)
{
    Lesson lesson = established();
    lesson.step("server hang; client kill").step("", "250ms");
    const Lines after = seen(kView2, "after kill", "$ ss");
    EXPECT_EQ(sorted(plainSsNow(lesson)), sorted({having(after, "CLOSE-WAIT")[0], having(after, "FIN-WAIT-2")[0]}));
}

TEST(Recorded, WhatTheServerWritesToAnOrphanEndsBoth)
{
    Lesson lesson = established();
    lesson.step("server hang; client close").step("", "250ms");
    const Lines before = seen(kView2, "before write", "$ ss");
    EXPECT_EQ(sorted(plainSsNow(lesson)),
              sorted({having(before, "CLOSE-WAIT")[0], having(before, "FIN-WAIT-2")[0]}));
    lesson.step("server resume; server send 9");
    EXPECT_EQ(plainSsNow(lesson), Lines{});
}

TEST(Recorded, FilteredSynIsRetransmittedOnAOneSecondTimer)
{
    const Lesson lesson = Lesson(backlogOf5()).step("network down; client connect", "1496ms");
    const Lines lines = plainSsNow(lesson);
    ASSERT_EQ(lines.size(), 1U);
    const Lines wanted = having(seen(kView2, "SYN_SENT", "$ ss"), "SYN-SENT");
    EXPECT_EQ(lines[0], std::regex_replace(wanted[0], std::regex("9999"), "8080"));
}
