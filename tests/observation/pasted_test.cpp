// Rows of the tools as they print them, read back. Where a report of ours prints the same rows, all of its worlds are
// the test.

#include "observation/pasted.h"

#include "observation/connection_table.h"
#include "observation/findings.h"
#include "tools/netstat.h"
#include "tools/proc_net_tcp.h"
#include "tools/ss.h"
#include "tools/tcpdump.h"
#include "scenario/play.h"
#include "simulation/captured_segment.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace tcp;

namespace {

std::uint64_t count(const PastedText& text, State state) { return countsOf(text)[static_cast<std::size_t>(state)]; }

/// A server with a listener and a connection in this state, reached by calls.
Run conversation()
{
    Scenario scenario;
    scenario.profile = "linux";
    const auto call = [](HostId host, HostCall what, std::uint32_t octets = 0) {
        ScenarioStep step;
        step.actions = {CallAction{host, what, octets}};
        return step;
    };
    scenario.steps = {call(HostId::Server, HostCall::Listen), call(HostId::Client, HostCall::Connect),
                      call(HostId::Client, HostCall::Send, 100), call(HostId::Client, HostCall::Shutdown),
                      call(HostId::Server, HostCall::Close)};
    return play(scenario, settingsOf(scenario, {}).settings);
}

}  // namespace

TEST(Pasted, RowsOfSsWithProcessesAndTimers)
{
    const PastedText text = readPasted(
        "State      Recv-Q Send-Q Local Address:Port  Peer Address:Port Process\n"
        "LISTEN     0      5          127.0.0.1:8080       0.0.0.0:*     users:((\"python3\",pid=32008,fd=3))\n"
        "CLOSE-WAIT 1      0      127.0.0.1:8080     127.0.0.1:50398 "
        "users:((\"python3\",pid=32008,fd=5),(\"sh\",pid=1,fd=5))\n"
        "FIN-WAIT-2 0      0      127.0.0.1:41958 127.0.0.1:8080  timer:(timewait,4.780ms,0)\n"
        "SYN-SENT   0      1      192.168.0.2:44444 203.0.113.9:443 users:((\"curl\",pid=77,fd=5)) "
        "timer:(on,3.2sec,4)\n"
        "ESTAB 0 0 [2001:db8::1]:22 [fe80::1%eth0]:5555\n");
    ASSERT_EQ(text.sockets.size(), 5u);
    EXPECT_EQ(text.other, 0u);
    EXPECT_EQ(text.sockets[1].owner, (Owner{32008, "python3"}));
    EXPECT_EQ(text.sockets[1].row.recvQ, 1u);
    EXPECT_EQ(text.sockets[2].row.timer, SeenTimer::TimeWait);
    EXPECT_EQ(text.sockets[3].row.retransmits, 4u);
    EXPECT_TRUE(text.sockets[4].row.peer.v6);
    EXPECT_EQ(text.sockets[4].row.peerPort, 5555);
}

TEST(Pasted, NetstatOfEverySystem)
{
    const PastedText text = readPasted(
        "Proto Recv-Q Send-Q Local Address           Foreign Address         State       PID/Program name     Timer\n"
        "tcp        0      0 127.0.0.1:8080          127.0.0.1:50398         ESTABLISHED 32008/python3        off "
        "(0.00/0/0)\n"
        "tcp        0      1 10.0.0.2:40000          10.9.9.9:25             SYN_SENT    812/postfix smtp     on "
        "(2.90/3/0)\n"
        "tcp6       0      0 :::22                   :::*                    LISTEN      -\n"
        "  TCP    192.168.1.5:49731      52.1.2.3:443           CLOSE_WAIT      4120\n"
        " [chrome.exe]\n"
        "  TCP    [::]:135               [::]:0                 LISTENING       900\n"
        "tcp4       0      0  192.168.1.5.55000      17.1.2.3.443           FIN_WAIT_2\n"
        "tcp46      0      0  *.80                   *.*                    LISTEN\n"
        "127.0.0.1.22         127.0.0.1.1234       49152      0 49152      0 TIME_WAIT\n"
        "udp        0      0 0.0.0.0:68              0.0.0.0:*\n");
    EXPECT_EQ(text.sockets.size(), 8u);
    EXPECT_EQ(text.other, 0u) << text.firstOtherText;
    EXPECT_EQ(text.sockets[1].owner.pid, 812);
    EXPECT_EQ(text.sockets[1].row.retransmits, 3u);
    EXPECT_EQ(text.sockets[3].owner, (Owner{4120, "chrome.exe"}));
    for (const PastedTool tool :
         {PastedTool::NetstatLinux, PastedTool::NetstatWindows, PastedTool::NetstatBsd, PastedTool::NetstatSolaris})
        EXPECT_GT(text.lines[static_cast<std::size_t>(tool)], 0u) << tcp::text(tool);
}

TEST(Pasted, ProcAndConntrack)
{
    const PastedText text =
        readPasted("  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode\n"
                   "   0: 0100007F:1F90 00000000:0000 0A 00000000:00000000 00:00000000 00000000  1000        0 20861 1 "
                   "0000 100 0 0 10 0\n"
                   "   1: 0100007F:1F90 0100007F:C4DE 08 00000000:00000001 00:00000000 00000000  1000        0 20862 1 "
                   "0000 20 4 30 10 -1\n"
                   "tcp      6 431999 ESTABLISHED src=10.0.0.5 dst=10.0.0.9 sport=40112 dport=443 src=10.0.0.9 "
                   "dst=10.0.0.5 sport=443 dport=40112 [ASSURED] mark=0 use=1\n"
                   "ipv4     2 tcp      6 110 SYN_SENT src=10.0.0.5 dst=10.0.0.8 sport=40113 dport=25 [UNREPLIED] "
                   "src=10.0.0.8 dst=10.0.0.5 sport=25 dport=40113 mark=0 use=1\n");
    ASSERT_EQ(text.sockets.size(), 4u);
    EXPECT_EQ(text.sockets[1].row.state, State::CloseWait);
    EXPECT_EQ(text.sockets[1].row.localPort, 8080);
    EXPECT_EQ(tcp::text(text.sockets[1].row.local), "127.0.0.1");
    EXPECT_TRUE(text.sockets[2].ofPair);
    EXPECT_EQ(text.sockets[3].row.retransmits, 1u);
}

/// What our own reports print of a run is read back with the same states, at every moment.
TEST(Pasted, ReadsWhatEveryReportPrints)
{
    const tcp::Run run = conversation();
    for (std::size_t moment = 0; moment <= run.timeline.size(); ++moment) {
        const World& world = run.timeline.at(moment);
        for (const HostId host : kHosts) {
            const std::vector<Socket> all = sockets(world, host);
            for (const std::string& printed :
                 {ss(world, host), netstat(world, host, System::Linux), netstat(world, host, System::Windows),
                  netstat(world, host, System::MacOs), netstat(world, host, System::Solaris),
                  procNetTcp(world, host)}) {
                const PastedText text = readPasted(printed);
                ASSERT_EQ(text.sockets.size(), all.size()) << printed;
                EXPECT_EQ(text.other, 0u) << printed;
                for (std::size_t i = 0; i < all.size(); ++i)
                    EXPECT_EQ(text.sockets[i].row.localPort, all[i].localPort) << printed;
            }
        }
    }
}

/// Relative numbers of tcpdump become the absolute ones of the run, and a capture of the same connection.
TEST(Pasted, LinesOfTcpdumpBecomeTheSamePackets)
{
    const tcp::Run run = conversation();
    const std::vector<CapturedSegment> frames = capture(run.timeline, run.timeline.size());
    const PastedText text = readPasted(tcpdump(run.timeline));
    ASSERT_EQ(text.packets.size(), frames.size());
    for (std::size_t i = 0; i < frames.size(); ++i) {
        const Segment& seen = text.packets[i].segment;
        EXPECT_EQ(seen.ctl, frames[i].segment.ctl) << i;
        if (seen.has(ctl::ACK)) {
            EXPECT_EQ(seen.ack.value(), frames[i].segment.ack.value()) << i;
        }
        if (seen.length() > 0) {
            EXPECT_EQ(seen.seq.value(), frames[i].segment.seq.value()) << i;
        }
        EXPECT_EQ(seen.text, frames[i].segment.text) << i;
    }
    std::size_t connections = 0;
    ConnectionTable table([&](const Conversation&, Leaves) { ++connections; });
    for (const TcpPacket& packet : text.packets)
        table.see(packet);
    table.finish();
    EXPECT_EQ(connections, 1u);
}

TEST(Pasted, AbsoluteNumbersOfTcpdumpStayAsTheyAre)
{
    const PastedText text = readPasted(
        "12:00:00.000001 eth0  Out IP 10.0.0.1.40000 > 10.0.0.2.80: Flags [S], seq 3000000000, win 64240, options [mss "
        "1460,sackOK,TS val 1 ecr 0,nop,wscale 7], length 0\n"
        "12:00:00.010001 eth0  In  IP 10.0.0.2.80 > 10.0.0.1.40000: Flags [S.], seq 4000000000, ack 3000000001, win "
        "65160, length 0\n"
        "12:00:00.010101 eth0  Out IP 10.0.0.1.40000 > 10.0.0.2.80: Flags [.], ack 4000000001, win 502, length 0\n"
        "12:00:00.020101 eth0  Out IP 10.0.0.1.40000 > 10.0.0.2.80: Flags [F.], seq 3000000001, ack 4000000001, win "
        "502, length 0\n");
    ASSERT_EQ(text.packets.size(), 4u);
    EXPECT_EQ(text.packets[0].options.windowShift, 7);
    EXPECT_EQ(text.packets[2].segment.ack.value(), 4000000001u);
    EXPECT_EQ(text.packets[3].segment.seq.value(), 3000000001u);
}

TEST(Pasted, ManyCloseWaitsOfOneProcessAreItsFault)
{
    std::string rows;
    for (int i = 0; i < 312; ++i)
        rows += "CLOSE-WAIT 1 0 10.0.0.2:8080 10.0.0.9:" + std::to_string(20'000 + i) +
                " users:((\"java\",pid=812,fd=" + std::to_string(i) + "))\n";
    rows += "ESTAB 0 0 10.0.0.2:22 10.0.0.7:1000 users:((\"sshd\",pid=5,fd=3))\n";
    const PastedText text = readPasted(rows);
    EXPECT_EQ(count(text, State::CloseWait), 312u);
    const std::vector<Hint> found = hintsOf(text);
    ASSERT_FALSE(found.empty());
    EXPECT_EQ(found.front().kind, HintKind::CloseWaitLeak);
    EXPECT_EQ(found.front().count, 312u);
    EXPECT_EQ(found.front().owner, (Owner{812, "java"}));
    EXPECT_FALSE(found.front().lesson.empty());
    const std::vector<PastedGroup> groups = groupsOf(text, PastedBy::Process);
    ASSERT_EQ(groups.size(), 2u);
    EXPECT_EQ(groups.front().name, "java (pid 812)");
    EXPECT_EQ(groups.front().total, 312u);
    EXPECT_EQ(groupsOf(text, PastedBy::Port).front().name, "8080");
    EXPECT_EQ(groupsOf(text, PastedBy::Peer).front().name, "10.0.0.9");
}

TEST(Pasted, NothingIsSaidOfWhatTheToolDoesNotTell)
{
    const PastedText text =
        readPasted("tcp 0 0 10.0.0.2:8080 10.0.0.9:2000 FIN_WAIT2\ntcp 9 5 0.0.0.0:80 0.0.0.0:* LISTEN\n");
    EXPECT_EQ(text.sockets.size(), 2u);
    EXPECT_TRUE(hintsOf(text).empty());
}

TEST(Pasted, WhatIsNotUnderstoodIsCountedAndNamed)
{
    const PastedText text = readPasted(
        "hello\nESTAB 0 0 10.0.0.1:1 10.0.0.2:2\nESTAB x 0 10.0.0.1:1 10.0.0.2:2\nESTAB 0 0 10.0.0.256:1 10.0.0.2:2\n");
    EXPECT_EQ(text.sockets.size(), 1u);
    EXPECT_EQ(text.other, 3u);
    EXPECT_EQ(text.firstOther, 1u);
    EXPECT_EQ(text.firstOtherText, "hello");
    EXPECT_TRUE(readPasted("").empty());
}
