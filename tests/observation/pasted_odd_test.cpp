// What comes with rows: encodings, colours, heads in any language, columns that only some versions print.

#include "observation/pasted.h"

#include <gtest/gtest.h>

#include <string>

using namespace tcp;

namespace {

std::string utf16(std::u16string_view text, bool big)
{
    std::string octets;
    for (const char16_t unit : text) {
        const char high = static_cast<char>(unit >> 8), low = static_cast<char>(unit & 0xFF);
        octets += big ? high : low;
        octets += big ? low : high;
    }
    return octets;
}

void expectUnderstood(std::string_view rows, std::size_t sockets)
{
    const PastedText text = readPasted(rows);
    EXPECT_EQ(text.sockets.size(), sockets) << rows;
    EXPECT_EQ(text.other, 0u) << text.firstOther << ": " << text.firstOtherText;
}

} // namespace

// PowerShell writes UTF-16 with a mark where a file of netstat is asked for, Windows' editor UTF-8 with one.
TEST(PastedOdd, FilesInTheEncodingsOfWindows)
{
    const std::u16string rows = u"\r\n활성 연결\r\n\r\n  프로토콜  로컬 주소   외부 주소   상태\r\n"
                                u"  TCP    10.0.0.1:50112   10.0.0.9:443   TIME_WAIT\r\n";
    expectUnderstood("\xff\xfe" + utf16(rows, false), 1);
    expectUnderstood("\xfe\xff" + utf16(rows, true), 1);
    expectUnderstood("\xef\xbb\xbf  TCP    10.0.0.1:50112   10.0.0.9:443   TIME_WAIT\r\n", 1);
    EXPECT_EQ(plainText("\xff\xfe" + utf16(u"가\U0001F600é", false)), "가😀é");
    EXPECT_EQ(plainText("\xff\xfe" "a"), "") << "half a unit";
}

TEST(PastedOdd, ColoursOfATerminalAndBlanksOfAPage)
{
    expectUnderstood("\x1b[01;31mESTAB\x1b[m\x1b[K 0 0 10.0.0.1:22 10.0.0.2:50622\n", 1);
    expectUnderstood("ESTAB\xc2\xa0 0\xc2\xa0 0 10.0.0.1:22 10.0.0.2:50622\n", 1);
    EXPECT_EQ(plainText("a\x1b[31"), "a") << "cut off";
    EXPECT_EQ(plainText("\x1b" "b"), "\x1b" "b");
}

// Words above rows are their head in any language; Korean Windows writes them in a code page of its own.
TEST(PastedOdd, HeadsInOtherLanguages)
{
    expectUnderstood("\xc8\xb0\xbc\xba \xbf\xac\xb0\xe1\n  \xc7\xc1\xb7\xce \xb7\xce\xc4\xc3\n"
                     "  TCP    10.0.0.1:50112   10.0.0.9:443   CLOSE_WAIT      4312\n [chrome.exe]\n"
                     "  TCP    [::]:445         [::]:0         LISTENING       4\n 소유권 정보를 가져올 수 없습니다.\n",
                     2);
    expectUnderstood("Aktive Verbindungen\nProto Lokale Adresse\ntcp 0 0 10.0.0.1:22 10.0.0.2:50622 SYN_RECV\n", 1);
    expectUnderstood("user@host:~$ ss -tan\nState Recv-Q Send-Q Local\nESTAB 0 0 10.0.0.1:22 10.0.0.2:50622\n", 1);
    const PastedText below = readPasted("ESTAB 0 0 10.0.0.1:22 10.0.0.2:50622\nthat is all\n");
    EXPECT_EQ(below.other, 1u);
    EXPECT_EQ(below.firstOther, 2u);
    const PastedText prose = readPasted("to whom it may concern\nline 2\n");
    EXPECT_EQ(prose.other, 2u);
    EXPECT_EQ(prose.firstOtherText, "to whom it may concern");
}

TEST(PastedOdd, AddressesWithAScopeBehindTheBracketOrCutOff)
{
    const PastedText text = readPasted("ESTAB 0 0 [fe80::5054:ff:fe12:3456]%eth0:22 [fe80::1]%eth0:50022\n"
                                       "tcp6 0 0 2001:1234:5678:90:1:443 2001:1234:5678:90:50100 ESTABLISHED\n"
                                       "ESTAB 0 0 [fe80::1]x:22 [fe80::1]:50022\n");
    ASSERT_EQ(text.sockets.size(), 2u);
    EXPECT_EQ(tcp::text(text.sockets[0].row.peer), "[fe80::1]");
    EXPECT_EQ(text.sockets[0].row.peerPort, 50022);
    EXPECT_EQ(text.sockets[1].row.localPort, 443) << "netstat has room for twenty letters";
    EXPECT_EQ(text.other, 1u);
}

TEST(PastedOdd, ProcessesAsOldAndNewVersionsPrintThem)
{
    const PastedText old = readPasted("CLOSE-WAIT 1 0 10.0.0.5:80 10.0.0.1:51235 users:((\"httpd\",99,3))\n");
    ASSERT_EQ(old.sockets.size(), 1u);
    EXPECT_EQ(old.sockets[0].owner, (Owner{99, "httpd"}));
    const PastedText mac = readPasted(
        "tcp4 0 0 10.0.0.5.55001 10.0.0.9.443 CLOSE_WAIT 131072 131768 512 0 00102 00000008\n"
        "tcp4 0 0 10.0.0.5.55002 10.0.0.9.443 CLOSE_WAIT 5000 4000 131072 131768 513 0 00102 00000008 0a5 81 04 1 0 0\n"
        "tcp4 0 0 10.0.0.5.55003 10.0.0.9.443 CLOSE_WAIT 5000 4000 131072 131768 Google Chrome H:514 00102 0008 0a 0\n"
        "tcp4 0 0 10.0.0.5.55004 10.0.0.9.443 CLOSE_WAIT 0 0 0 0 66000 33580 1 2048 0 0 525600 262144 0.00 0.00\n");
    ASSERT_EQ(mac.sockets.size(), 4u);
    EXPECT_EQ(mac.sockets[0].owner, (Owner{512, ""}));
    EXPECT_EQ(mac.sockets[1].owner, (Owner{513, ""}));
    EXPECT_EQ(mac.sockets[2].owner, (Owner{514, "Google Chrome H"}));
    EXPECT_EQ(mac.sockets[3].owner, Owner{}) << "FreeBSD -x: sizes of buffers";
    const PastedText solaris =
        readPasted("*.22 *.* root 900 /usr/lib/ssh/sshd 0 0 128000 0 LISTEN\n"
                   "10.0.2.15.22 10.0.2.2.50622 root 1901 /usr/lib/ssh/sshd 64128 7 128872 0 ESTABLISHED\n");
    ASSERT_EQ(solaris.sockets.size(), 2u);
    EXPECT_EQ(solaris.sockets[1].owner, (Owner{1901, "/usr/lib/ssh/sshd"}));
    EXPECT_EQ(solaris.sockets[1].row.sendQ, 7u);
}

TEST(PastedOdd, SsThatWasAskedForOneStateLeavesItOut)
{
    const std::string head = "Recv-Q Send-Q Local Address:Port Peer Address:Port Process\n";
    EXPECT_EQ(readPasted(head + "1 0 10.0.0.1:22 10.0.0.2:1234 users:((\"x\",pid=1,fd=2))\n").advice,
              PastedAdvice::SsFilter);
    EXPECT_EQ(readPasted("tcp 0 0 [::1]:22 [::1]:1234\n").advice, PastedAdvice::SsFilter);
    EXPECT_EQ(readPasted("tcp 0 0 [::1]:22 [::1]:1234 ESTABLISHED\n").advice, PastedAdvice::None);
}

// A terminal turns the tabulator before what ss -i adds into blanks.
TEST(PastedOdd, MoreOfASocketBelowItsRow)
{
    expectUnderstood("ESTAB 0 0 10.0.2.15:22 10.0.2.2:50622\n         cubic wscale:2,7 rto:204 mss:1460\n"
                     "mptcp ESTAB 0 0 10.0.2.15:80 10.0.2.2:50623\n",
                     1);
}

// tcpdump -A prints octets as letters, which may look like anything, even like a row.
TEST(PastedOdd, OctetsOfTcpdumpAsLetters)
{
    const PastedText text = readPasted(
        "12:00:00.000001 IP 10.0.0.1.40000 > 10.0.0.2.80: Flags [P.], seq 1:79, ack 1, win 502, length 78: HTTP\n"
        "E..v..@.@.U..........@.P...1...4P...>...GET / HTTP/1.1\n"
        "Host: example.com\n"
        "tcp 0 0 10.0.0.1:22 10.0.0.2:50622 SYN_RECV\n"
        "\n"
        "12:00:00.000002 IP6 2001:db8::2.80 > 2001:db8::1.40000: Flags [.], ack 79, win 510, length 0\n"
        "`....(.@ ..............U........P...P...\n"
        "12:00:00.000003 ARP, Request who-has 10.0.0.1 tell 10.0.0.2, length 28\n"
        "ESTAB 0 0 10.0.0.1:22 10.0.0.2:50622\n");
    EXPECT_EQ(text.packets.size(), 2u);
    EXPECT_EQ(text.other, 0u) << text.firstOtherText;
    EXPECT_EQ(text.sockets.size(), 1u) << "behind a line of another protocol";
}

// A link without a protocol of its own (-e), headers between addresses and ports, what a snap length has left.
TEST(PastedOdd, PacketsOfTcpdumpOnOtherLinks)
{
    const PastedText text = readPasted(
        "22:13:20.000000 ip: 10.0.0.1.40000 > 10.0.0.2.80: Flags [S], seq 1000, win 64240, options [mss 9], length 0\n"
        "22:13:20.020000 IP6 2001:db8::2 > 2001:db8::1: HBH DSTOPT 80 > 40001: Flags [S.], seq 5000, ack 1001, "
        "win 64240, length 0\n"
        "22:13:20.020100 IP6 2001:db8::1 > 2001:db8::2: frag (0|120) 40002 > 80: Flags [P.], seq 1:101, ack 1, win 9, "
        "length 100: HTTP\n"
        "22:13:20.020200 IP 10.0.0.1.40003 > 10.0.0.2.80: Flags [S], seq 1000, win 64240, options [ [|tcp]\n"
        "22:13:20.020300 IP 10.0.0.1.40003 > 10.0.0.2.80: Flags [P.], seq 11:31, ack 1, win 6, options [ [|tcp]\n"
        "22:13:20.020400 IP 10.0.0.1.40004 > 10.0.0.2.80: Flags [P.], seq 1:100001, ack 1, win 6, length 100000\n"
        "22:13:20.020500 IP 10.0.0.1.40004 > 10.0.0.2.80: Flags [P.], seq 1:9, ack 1, win 6\n");
    ASSERT_EQ(text.packets.size(), 6u);
    EXPECT_EQ(text.packets[0].fromPort, 40000);
    EXPECT_EQ(text.packets[1].fromPort, 80);
    EXPECT_EQ(text.packets[1].toPort, 40001);
    EXPECT_TRUE(text.packets[1].from.v6);
    EXPECT_EQ(text.packets[2].segment.text, 100u);
    EXPECT_EQ(text.packets[3].segment.ctl, ctl::SYN);
    EXPECT_EQ(text.packets[4].segment.text, 20u);
    EXPECT_EQ(text.packets[5].segment.text, 100'000u);
    EXPECT_EQ(text.other, 1u) << "a line that was cut off";
}

// Of a bare ACK no sequence number is told; where only one way was captured, it is behind what was seen that way.
TEST(PastedOdd, BareAcknowledgmentsStandBehindWhatWasSent)
{
    const std::string begin = " 10.0.0.1.40000 > 10.0.0.2.80: Flags ";
    const PastedText text = readPasted("1.000001 IP" + begin + "[S], seq 3000, win 9, length 0\n" +   //
                                       "1.000002 IP" + begin + "[.], ack 8001, win 9, length 0\n" +
                                       "1.000003 IP" + begin + "[P.], seq 0:9, ack 1, win 9, length 9\n" +
                                       "1.000004 IP" + begin + "[.], ack 5, win 9, length 0\n");
    ASSERT_EQ(text.packets.size(), 4u);
    EXPECT_EQ(text.packets[1].segment.seq.value(), 3001u);
    EXPECT_EQ(text.packets[1].segment.ack.value(), 8001u);
    EXPECT_EQ(text.packets[2].segment.seq.value(), 3001u);
    EXPECT_EQ(text.packets[2].segment.ack.value(), 8001u);
    EXPECT_EQ(text.packets[3].segment.seq.value(), 3010u);
}

// tcpdump -v tells a packet in several lines, of other protocols and of labels as well.
TEST(PastedOdd, DetailsOfTcpdumpInLinesOfTheirOwn)
{
    const PastedText text = readPasted(
        "18:49:06.874907 MPLS (label 29, tc 6, [S], ttl 255)\n"
        "\tIP (tos 0xc0, ttl 255, id 0, offset 0, flags [none], proto TCP (6), length 44)\n"
        "    10.1.2.1.11001 > 10.34.0.1.23: Flags [S], cksum 0xa240 (correct), seq 7, win 4128, length 0\n"
        "18:49:07.000000 IP (tos 0x0, ttl 1, id 5, offset 0, flags [none], proto IGMP (2), length 40)\n"
        "    192.168.0.13 > 224.0.0.22: igmp v3 report, 1 group record(s)\n"
        "18:49:08.000000 02:00:00:00:00:01 > 02:00:00:00:00:02, ethertype IPv4 (0x0800), length 98: (tos 0x0, ttl 64, "
        "id 607, offset 0, flags [none], proto IPv6 (41), length 84)\n"
        "    192.0.2.1 > 192.0.2.2: (hlim 64, next-header TCP (6) payload length: 24) 2001:db8::1.40000 > "
        "2001:db8::2.80: Flags [S], seq 1000, win 64240, length 0\n"
        "SMB PACKET: SMBnegprot (REQUEST)\n"
        "18:49:09.000000 IP 10.0.0.1.40003 > 10.0.0.2.80: Flags [S], seq 1000, win 64240, length 0\n");
    ASSERT_EQ(text.packets.size(), 3u);
    EXPECT_EQ(text.packets[1].at - text.packets[0].at, Duration(1'125'093));
    EXPECT_TRUE(text.packets[1].from.v6);
    EXPECT_EQ(text.other, 0u) << text.firstOtherText;
}
