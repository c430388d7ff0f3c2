// Rows as the tools of many systems print them: all are understood, and nothing beside them is taken for a socket.

#include "observation/pasted.h"

#include <gtest/gtest.h>

#include <string>

using namespace tcp;

namespace {

std::string counted(const PastedText& text)
{
    std::string all;
    const PastedCounts counts = countsOf(text);
    for (const State state : kStates) {
        const std::uint64_t count = counts[static_cast<std::size_t>(state)];
        if (count > 0)
            all += (all.empty() ? "" : " ") + std::string(tcp::text(state)) +
                   (count > 1 ? " " + std::to_string(count) : "");
    }
    return all;
}

PastedText wholly(std::string_view rows)
{
    PastedText text = readPasted(rows);
    EXPECT_EQ(text.other, 0u) << text.firstOther << ": " << text.firstOtherText;
    return text;
}

} // namespace

TEST(PastedSpellings, SsWithEveryOption)
{
    const PastedText text = wholly(
        "Netid State      Recv-Q Send-Q     Local Address:Port       Peer Address:Port Process\n"
        "tcp   ESTAB      0      0      192.168.1.10%eth0:22         192.168.1.5:51234 timer:(keepalive,119min,0) "
        "users:((\"ssh d\",pid=900,fd=4),(\"sshd\",pid=899,fd=4)) uid:1000 ino:33 sk:2 cgroup:/user.slice <->\n"
        "\t skmem:(r0,rb131072,t0,tb87040,f0,w0,o0,bl0,d0) cubic cwnd:10\n"
        "tcp   CLOSE-WAIT 32     0      [::ffff:10.0.0.1]:8080       [::ffff:10.0.0.9]:4242\n"
        "tcp   LISTEN     0      511                 *:80                    *:*\n"
        "tcp   LAST-ACK   0      1      10.0.0.1:http  10.0.0.9:40001 timer:(on,400ms,1)\n"
        "udp   UNCONN     0      0      127.0.0.53%lo:domain         0.0.0.0:*\n"
        "u_str ESTAB      0      0      * 12345 * 12346\n");
    EXPECT_EQ(counted(text), "LISTEN ESTABLISHED CLOSE-WAIT LAST-ACK");
    EXPECT_EQ(text.sockets[0].owner, (Owner{900, "ssh d"}));
    EXPECT_EQ(text.sockets[3].row.localPort, 80);
}

TEST(PastedSpellings, LinuxNetstatWithNames)
{
    const PastedText text = wholly(
        "(Not all processes could be identified, non-owned process info\n"
        " will not be shown, you would have to be root to see it all.)\n"
        "Active Internet connections (servers and established)\n"
        "tcp        0      0 localhost:ipp           0.0.0.0:*               LISTEN     \n"
        "tcp        0      0 ip-10-0-0-1.ec2.i:http  host.example.c:50112    SYN_RECV   \n"
        "tcp6       0      0 fe80::1%2:22            fe80::2%2:4000          FIN_WAIT2 0 4 900/sshd\n"
        "raw        0      0 0.0.0.0:1               0.0.0.0:*               7\n"
        "Active UNIX domain sockets (servers and established)\n"
        "Proto RefCnt Flags       Type       State         I-Node   Path\n"
        "unix  2      [ ACC ]     STREAM     LISTENING     22222    /run/user/1000/bus\n");
    EXPECT_EQ(counted(text), "LISTEN SYN-RECEIVED FIN-WAIT-2");
    EXPECT_EQ(text.sockets[1].row.localPort, 80);
    EXPECT_EQ(groupsOf(text, PastedBy::Peer)[1].name, "[fe80::2]");
    EXPECT_EQ(text.sockets[1].peerName, "host.example.c");
}

TEST(PastedSpellings, WindowsNetstatAndPowerShell)
{
    const PastedText text = wholly(
        "활성 연결\n"
        "  TCP    0.0.0.0:135            0.0.0.0:0              LISTENING       900\n"
        "  RpcSs\n"
        " [svchost.exe]\n"
        "  TCP    192.168.1.5:139        server:https           LAST_ACK        4\n"
        " Can not obtain ownership information\n"
        "  TCP    [fe80::1%12]:49740     [fe80::2%12]:445       FIN_WAIT_1      4       InHost\n"
        "  UDP    0.0.0.0:123            *:*                                    1000\n");
    EXPECT_EQ(counted(text), "LISTEN FIN-WAIT-1 LAST-ACK");
    EXPECT_EQ(text.sockets[0].owner, (Owner{900, "svchost.exe"}));
    const PastedText shell = wholly(
        "LocalAddress LocalPort RemoteAddress RemotePort State       AppliedSetting OwningProcess\n"
        "------------ --------- ------------- ---------- -----       -------------- -------------\n"
        "::           49668     ::            0          Listen                     700\n"
        "192.168.1.5  49733     52.1.2.3      443        CloseWait   Internet       4120\n"
        "192.168.1.5  49732     52.1.2.3      443        TimeWait                   0\n"
        "127.0.0.1    49752     0.0.0.0       0          Bound                      5\n");
    EXPECT_EQ(counted(shell), "CLOSED LISTEN CLOSE-WAIT TIME-WAIT");
    EXPECT_EQ(shell.sockets[1].owner.pid, 4120);
}

TEST(PastedSpellings, TheBsdsMacAndSolaris)
{
    const PastedText text = wholly(
        "Tcpcb            Proto Recv-Q Send-Q Local Address      Foreign Address    (state)\n"
        "fffff80003a3b3d0 tcp4       0      0 10.0.0.1.22        10.0.0.9.51234     ESTABLISHED\n"
        "tcp          0      0  10.0.0.1.80            10.0.0.9.51235         FIN_WAIT_2\n"
        "tcp6       0      0  fe80::aede:48ff:.50001 fe80::aede:48ff:.49200 SYN_RCVD\n"
        "tcp4       0      0  192.168.1.5.55001      17.1.2.3.443           CLOSE_WAIT          5000         4000  "
        "131072  131768   Safari:512      0 00102 00020000\n"
        "Active LOCAL (UNIX) domain sockets\n"
        "Address          Type   Recv-Q Send-Q            Inode             Conn\n"
        "b1d3a2e5b1d3a2e5 stream      0      0                0 b1d3a2e5b1d3a2e6\n"
        "TCP: IPv6\n"
        "fe80::1.22                        fe80::2.4000                      64128      0 128000      0 CLOSING net0\n"
        "localhost.25         localhost.33000      64128      0  128872      0 LAST_ACK\n");
    EXPECT_EQ(counted(text), "SYN-RECEIVED ESTABLISHED FIN-WAIT-2 CLOSE-WAIT CLOSING LAST-ACK");
    EXPECT_EQ(text.sockets[3].owner, (Owner{512, "Safari"}));
}

TEST(PastedSpellings, SockstatAndLsof)
{
    const PastedText text = wholly(
        "USER     COMMAND    PID   FD PROTO  LOCAL ADDRESS         FOREIGN ADDRESS       STATE\n"
        "root     sshd       812   3  tcp4   *:22                  *:*                   LISTEN\n"
        "?        ?          ?     ?  tcp4   10.0.0.1:80           10.0.0.9:51235        TIME_WAIT\n"
        "www      ntpd       900   9  udp4   *:123                 *:*\n"
        "COMMAND   PID USER   FD   TYPE             DEVICE SIZE/OFF NODE NAME\n"
        "nginx     812 root    6u  IPv4 0x1a2b3c4d5e6f      0t0  TCP *:80 (LISTEN)\n"
        "java     4711 app    99u  IPv6 0x1a2b3c4d5e6f      0t0  TCP [::1]:8080->[::1]:51234 (CLOSE_WAIT)\n"
        "java     4711 app    98u  IPv6 0x1a2b3c4d5e6f      0t0  UDP *:5353\n");
    EXPECT_EQ(counted(text), "LISTEN 2 CLOSE-WAIT TIME-WAIT");
    EXPECT_EQ(text.sockets[3].owner, (Owner{4711, "java"}));
}

/// What conntrack -E tells of a flow last is what it is; one that ended is none any more.
TEST(PastedSpellings, ConntrackTellsEvents)
{
    const std::string flow = " src=10.0.0.5 dst=10.0.0.9 sport=40112 dport=443";
    const PastedText text = wholly(
        "    [NEW] tcp      6 120 SYN_SENT" + flow + " [UNREPLIED] src=10.0.0.9 dst=10.0.0.5 sport=443 dport=40112\n" +
        " [UPDATE] tcp      6 60 SYN_RECV" + flow + " src=10.0.0.9 dst=10.0.0.5 sport=443 dport=40112\n" +
        "[1700000000.123456]\t [UPDATE] tcp      6 432000 ESTABLISHED" + flow +
        " src=10.0.0.9 dst=10.0.0.5 sport=443 dport=40112 [ASSURED]\n"
        "    [NEW] tcp      6 120 SYN_SENT src=10.0.0.5 dst=10.0.0.9 sport=40113 dport=443 [UNREPLIED] src=10.0.0.9 "
        "dst=10.0.0.5 sport=443 dport=40113\n"
        "[DESTROY] tcp      6 src=10.0.0.5 dst=10.0.0.9 sport=40113 dport=443 src=10.0.0.9 dst=10.0.0.5 sport=443 "
        "dport=40113\n"
        "tcp      6 src=10.0.0.5 dst=10.0.0.9 sport=40117 dport=443 src=10.0.0.9 dst=10.0.0.5 sport=443 dport=40117 "
        "[OFFLOAD] mark=0 use=2\n"
        "icmp     1 29 src=10.0.0.5 dst=10.0.0.1 type=8 code=0 id=1 src=10.0.0.1 dst=10.0.0.5 type=0 code=0 id=1\n"
        "conntrack v1.4.7 (conntrack-tools): 8 flow entries have been shown.\n");
    EXPECT_EQ(counted(text), "ESTABLISHED 2");
}

TEST(PastedSpellings, TcpdumpWithEveryOption)
{
    const std::string address = "10.0.0.1.40000 > 10.0.0.2.80: ";
    const PastedText verbose = wholly(
        "2024-01-02 23:59:59.900000 IP (tos 0x0, ttl 64, id 1, offset 0, flags [DF], proto TCP (6), length 60)\n    " +
        address + "Flags [S], cksum 0x1234 (correct), seq 3000, win 64240, options [mss 1460], length 0\n" +
        "2024-01-03 00:00:00.100000 IP6 (flowlabel 0x1, hlim 64, next-header TCP (6) payload length: 40) "
        "2001:db8::1.40000 > 2001:db8::2.80: Flags [S], cksum 0x1 (correct), seq 1, win 64240, length 0\n"
        "\t0x0000:  4500 0034 0000 4000 4006 0000 7f00 0001  E..4..@.@.......\n"
        "2024-01-03 00:00:01.000000 ARP, Request who-has 10.0.0.1 tell 10.0.0.2, length 28\n"
        "2024-01-03 00:00:02.000000 IP 10.0.0.1.53 > 10.0.0.2.33: 12345 1/0/0 A 1.2.3.4 (50)\n"
        "^C\n10 packets captured\n0 packets dropped by kernel\n");
    ASSERT_EQ(verbose.packets.size(), 2u);
    EXPECT_EQ(verbose.packets[1].at - verbose.packets[0].at, Duration(200ms)) << "past midnight";
    EXPECT_EQ(verbose.packets[0].options.mss, 1460);
    const PastedText cards =
        wholly("12:00:00.000001 02:42:ac:11:00:02 > 02:42:ac:11:00:01, ethertype IPv4 (0x0800), length 74: " + address +
               "Flags [S], seq 3000000000, win 64240, length 0\nIP " + address +
               "Flags [R], seq 3000000001, win 0, length 0\n");
    EXPECT_EQ(cards.packets.size(), 2u) << "and one without a time";
    const PastedText differences =
        wholly(" 00:00:00.000000 IP " + address + "Flags [S], seq 1, win 1, length 0\n" + " 00:00:01.000000 IP " +
               address + "Flags [S], seq 1, win 1, length 0\n" +
               " 00:00:00.500000 IP 10.0.0.1.40000 > 10.0.0.2.http: Flags [S], seq 1, win 1, "
               "length 0\n");
    ASSERT_EQ(differences.packets.size(), 3u);
    EXPECT_EQ(differences.packets[2].at, Instant(1500ms)) << "-ttt";
    EXPECT_EQ(differences.packets[2].toPort, 80);
}

TEST(PastedSpellings, TcpdumpBeforeItNamedTheFlags)
{
    const PastedText text = wholly(
        "12:00:00.000001 IP 10.0.0.1.40000 > 10.0.0.2.80: S 3000:3000(0) win 64240 <mss 1460,sackOK,timestamp 7 5>\n"
        "12:00:00.010001 IP 10.0.0.2.80 > 10.0.0.1.40000: S 4000:4000(0) ack 3001 win 65160 <mss 1460>\n"
        "12:00:00.010101 IP 10.0.0.1.40000 > 10.0.0.2.80: . ack 1 win 502\n"
        "12:00:00.020101 IP 10.0.0.1.40000 > 10.0.0.2.80: P 1:79(78) ack 1 win 502\n");
    ASSERT_EQ(text.packets.size(), 4u);
    EXPECT_EQ(text.packets[0].segment.ctl, ctl::SYN);
    EXPECT_EQ(text.packets[0].options.tsVal, 7u);
    EXPECT_EQ(text.packets[0].options.tsEcr, 5u);
    EXPECT_EQ(text.packets[1].segment.ctl, ctl::SYN | ctl::ACK);
    EXPECT_EQ(text.packets[3].segment.text, 78u);
    EXPECT_EQ(text.packets[3].segment.seq.value(), 3001u);
}

TEST(PastedSpellings, WhatWouldHelpIsSaid)
{
    const PastedText quiet = readPasted("12:00:00.000001 IP 10.0.0.1.40000 > 10.0.0.2.80: tcp 0\n");
    EXPECT_EQ(quiet.advice, PastedAdvice::TcpdumpQuiet);
    EXPECT_EQ(quiet.other, 1u);
    const PastedText named = readPasted("12:00:00.000001 IP here.40000 > there.example.https: Flags [S], seq 1, win 1, "
                                        "length 0\n");
    EXPECT_EQ(named.advice, PastedAdvice::TcpdumpNames);
    EXPECT_EQ(readPasted("hello\n").advice, PastedAdvice::None);
}
