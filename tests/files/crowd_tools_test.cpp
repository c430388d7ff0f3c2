#include "files/crowd_tools.h"

#include <gtest/gtest.h>

namespace {

tcp::Sample sample()
{
    using enum tcp::State;
    tcp::Sample s;
    const auto set = [&](tcp::HostId host, tcp::State state, std::uint32_t count) {
        s.states[tcp::index(host)][static_cast<std::size_t>(state)] = count;
    };
    set(tcp::HostId::Server, CloseWait, 31);
    set(tcp::HostId::Server, SynReceived, 2);
    set(tcp::HostId::Server, TimeWait, 4);
    set(tcp::HostId::Server, Established, 1);
    set(tcp::HostId::Client, FinWait2, 31);
    s.finWait2Minis[tcp::index(tcp::HostId::Client)] = 31;
    return s;
}

}  // namespace

// The layout of iproute2 6.1 as it prints on a host without other sockets: tabs and blanks at the ends included.
TEST(CrowdTools, PrintTheSummaryOfSs)
{
    EXPECT_EQ(app::files::ssSummary(sample(), tcp::HostId::Server, 1),
              "Total: 33\n"
              "TCP:   37 (estab 32, closed 4, orphaned 0, timewait 4)\n"
              "\n"
              "Transport Total     IP        IPv6\n"
              "RAW\t  0         0         0        \n"
              "UDP\t  0         0         0        \n"
              "TCP\t  33        33        0        \n"
              "INET\t  33        33        0        \n"
              "FRAG\t  0         0         0        \n"
              "\n");
}

TEST(CrowdTools, CountTheLinesOfNetstatAsThePipeDoes)
{
    EXPECT_EQ(app::files::netstatCounts(sample(), tcp::HostId::Server, 1),
              "     31 CLOSE_WAIT\n"
              "      1 ESTABLISHED\n"
              "      1 Foreign\n"
              "      1 LISTEN\n"
              "      2 SYN_RECV\n"
              "      4 TIME_WAIT\n"
              "      1 established)\n");
    EXPECT_EQ(app::files::netstatCounts(sample(), tcp::HostId::Client, 0),
              "     31 FIN_WAIT2\n      1 Foreign\n      1 established)\n");
}
