// What netlink answers is read as far as it is whole, whatever it is.

#include "kernel/sock_diag.h"

#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>

#include <gtest/gtest.h>

#include <cstring>
#include <vector>

namespace {

using app::kernel::readAnswer;

std::vector<std::uint8_t> message(std::uint16_t type, const void* payload, std::size_t size)
{
    nlmsghdr head{};
    head.nlmsg_len = static_cast<std::uint32_t>(NLMSG_LENGTH(size));
    head.nlmsg_type = type;
    std::vector<std::uint8_t> octets(NLMSG_SPACE(size));
    std::memcpy(octets.data(), &head, sizeof head);
    std::memcpy(octets.data() + NLMSG_HDRLEN, payload, size);
    return octets;
}

std::vector<std::uint8_t> closeWait()
{
    inet_diag_msg socket{};
    socket.idiag_family = AF_INET;
    socket.idiag_state = 8;
    socket.idiag_rqueue = 1;
    socket.id.idiag_sport = htons(8080);
    socket.id.idiag_src[0] = htonl(0x0A000002);
    return message(SOCK_DIAG_BY_FAMILY, &socket, sizeof socket);
}

std::vector<tcp::SocketRow> rowsOf(std::span<const std::uint8_t> octets)
{
    std::vector<tcp::SocketRow> rows;
    readAnswer(octets, [&](const tcp::SocketRow& row) { rows.push_back(row); });
    return rows;
}

TEST(SockDiag, ReadsOneSocket)
{
    const auto rows = rowsOf(closeWait());
    ASSERT_EQ(rows.size(), 1u);
    EXPECT_EQ(rows[0].state, tcp::State::CloseWait);
    EXPECT_EQ(rows[0].localPort, 8080);
    EXPECT_EQ(rows[0].recvQ, 1u);
    EXPECT_EQ(text(rows[0].local), "10.0.0.2");
}

TEST(SockDiag, EndsWhereTheKernelSaysSo)
{
    auto octets = closeWait();
    const int nothing = 0;
    const auto done = message(NLMSG_DONE, &nothing, sizeof nothing);
    octets.insert(octets.end(), done.begin(), done.end());
    const auto more = closeWait();
    octets.insert(octets.end(), more.begin(), more.end());
    EXPECT_EQ(rowsOf(octets).size(), 1u);
}

TEST(SockDiag, TellsTheErrorOfTheKernel)
{
    nlmsgerr error{};
    error.error = -EPERM;
    const auto octets = message(NLMSG_ERROR, &error, sizeof error);
    EXPECT_EQ(readAnswer(octets, [](const tcp::SocketRow&) {}).error, EPERM);
}

TEST(SockDiag, SurvivesEveryCutAndEveryFlippedOctet)
{
    auto octets = closeWait();
    const auto second = closeWait();
    octets.insert(octets.end(), second.begin(), second.end());
    for (std::size_t size = 0; size <= octets.size(); ++size) rowsOf(std::span(octets).first(size));
    for (std::size_t place = 0; place < octets.size(); ++place) {
        for (const int bits : {0x01, 0x80, 0xff}) {
            auto bad = octets;
            bad[place] = static_cast<std::uint8_t>(bad[place] ^ bits);
            EXPECT_LE(rowsOf(bad).size(), 2u);
        }
    }
}

}  // namespace
