#include "kernel/sock_diag.h"

#include "kernel/kernel_numbers.h"

#include <arpa/inet.h>
#include <linux/inet_diag.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sock_diag.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <cstring>

namespace app::kernel {
namespace {

using tcp::State;

constexpr std::size_t kRoom = 1u << 18;  ///< octets of one answer

struct Question {
    nlmsghdr header{};
    inet_diag_req_v2 request{};
};

Question question(std::uint16_t type, std::uint16_t flags, std::uint32_t sequence, bool v6)
{
    Question it;
    it.header.nlmsg_len = sizeof it;
    it.header.nlmsg_type = type;
    it.header.nlmsg_flags = static_cast<std::uint16_t>(NLM_F_REQUEST | flags);
    it.header.nlmsg_seq = sequence;
    it.request.sdiag_family = v6 ? AF_INET6 : AF_INET;
    it.request.sdiag_protocol = IPPROTO_TCP;
    it.request.idiag_states = SockDiag::kAllStates;
    return it;
}

void name(Question& it, const FourTuple& ends, std::uint64_t cookie)
{
    it.request.id.idiag_sport = htons(ends.localPort);
    it.request.id.idiag_dport = htons(ends.peerPort);
    it.request.id.idiag_src[0] = ends.local;
    it.request.id.idiag_dst[0] = ends.peer;
    it.request.id.idiag_cookie[0] = static_cast<std::uint32_t>(cookie);
    it.request.id.idiag_cookie[1] = static_cast<std::uint32_t>(cookie >> 32);
}

tcp::Address addressOf(std::uint8_t family, const __be32 (&words)[4])
{
    tcp::Address address;
    address.v6 = family == AF_INET6;
    std::memcpy(address.octets.data(), words, address.v6 ? 16 : 4);
    return address;
}

tcp::SocketRow rowOf(const inet_diag_msg& message)
{
    tcp::SocketRow row;
    row.state = stateOfNumber(message.idiag_state);
    row.local = addressOf(message.idiag_family, message.id.idiag_src);
    row.peer = addressOf(message.idiag_family, message.id.idiag_dst);
    row.localPort = ntohs(message.id.idiag_sport);
    row.peerPort = ntohs(message.id.idiag_dport);
    row.timer = timerOfNumber(message.idiag_timer);
    row.expires = std::chrono::milliseconds(message.idiag_expires);
    row.retransmits = message.idiag_retrans;
    row.recvQ = message.idiag_rqueue;
    row.sendQ = message.idiag_wqueue;
    row.uid = message.idiag_uid;
    row.inode = message.idiag_inode;
    row.cookie = message.id.idiag_cookie[0] | std::uint64_t{message.id.idiag_cookie[1]} << 32;
    return row;
}

// In the tcp_info of Linux, whose first part only glibc knows.
constexpr std::size_t kBytesAcked = 120;
constexpr std::size_t kBytesReceived = 128;

std::uint64_t numberAt(std::span<const std::uint8_t> attribute, std::size_t offset)
{
    std::uint64_t number = 0;
    if (attribute.size() >= offset + sizeof number) std::memcpy(&number, attribute.data() + offset, sizeof number);
    return number;
}

/// tcp_info grows from kernel to kernel: what is not there stays 0.
void addInfo(tcp::SocketRow& row, std::span<const std::uint8_t> attribute)
{
    tcp_info info{};
    std::memcpy(&info, attribute.data(), std::min(attribute.size(), sizeof info));
    if (attribute.size() < offsetof(tcp_info, tcpi_rttvar)) return;
    row.sinceAck = std::chrono::milliseconds(info.tcpi_last_ack_recv);
    row.octets = numberAt(attribute, kBytesAcked) + numberAt(attribute, kBytesReceived);
    if (info.tcpi_rtt != 0) row.roundTrip = tcp::Duration(info.tcpi_rtt);
}

void readAttributes(tcp::SocketRow& row, std::span<const std::uint8_t> octets)
{
    while (octets.size() >= sizeof(rtattr)) {
        rtattr head{};
        std::memcpy(&head, octets.data(), sizeof head);
        if (head.rta_len < sizeof head || head.rta_len > octets.size()) return;
        if (head.rta_type == INET_DIAG_INFO) addInfo(row, octets.subspan(RTA_LENGTH(0), head.rta_len - RTA_LENGTH(0)));
        octets = octets.subspan(std::min<std::size_t>(RTA_ALIGN(head.rta_len), octets.size()));
    }
}

int errorOf(std::span<const std::uint8_t> payload)
{
    nlmsgerr error{};
    if (payload.size() < sizeof error.error) return EIO;
    std::memcpy(&error.error, payload.data(), sizeof error.error);
    return -error.error;
}

void readMessage(std::span<const std::uint8_t> payload, const SockDiag::Each& each)
{
    if (payload.size() < sizeof(inet_diag_msg)) return;
    inet_diag_msg message{};
    std::memcpy(&message, payload.data(), sizeof message);
    tcp::SocketRow row = rowOf(message);
    readAttributes(row, payload.subspan(std::min<std::size_t>(NLMSG_ALIGN(sizeof message), payload.size())));
    each(row);
}

}  // namespace

Answer readAnswer(std::span<const std::uint8_t> octets, const SockDiag::Each& each)
{
    while (octets.size() >= sizeof(nlmsghdr)) {
        nlmsghdr head{};
        std::memcpy(&head, octets.data(), sizeof head);
        if (head.nlmsg_len < sizeof head || head.nlmsg_len > octets.size()) return {};
        const auto payload = octets.subspan(NLMSG_HDRLEN, head.nlmsg_len - NLMSG_HDRLEN);
        if (head.nlmsg_type == NLMSG_ERROR) return {false, errorOf(payload)};
        if (head.nlmsg_type == NLMSG_DONE) return {};
        if (head.nlmsg_type == SOCK_DIAG_BY_FAMILY) readMessage(payload, each);
        octets = octets.subspan(std::min<std::size_t>(NLMSG_ALIGN(head.nlmsg_len), octets.size()));
    }
    return {octets.empty(), 0};
}

SockDiag::SockDiag() : socket_(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_SOCK_DIAG)), room_(kRoom)
{
    if (!socket_) throw obstacle(Means::Netlink, "NETLINK_SOCK_DIAG");
    const int size = 1 << 20;
    setsockopt(socket_.get(), SOL_SOCKET, SO_RCVBUF, &size, sizeof size);
}

std::optional<tcp::SocketRow> SockDiag::find(const FourTuple& ends)
{
    Question it = question(SOCK_DIAG_BY_FAMILY, 0, ++sequence_, false);
    name(it, ends, ~std::uint64_t{0});
    if (send(socket_.get(), &it, sizeof it, 0) < 0) throw obstacle(Means::Netlink, "a question to NETLINK_SOCK_DIAG");
    const ssize_t size = recv(socket_.get(), room_.data(), room_.size(), 0);
    if (size < 0) throw obstacle(Means::Netlink, "an answer of NETLINK_SOCK_DIAG");
    std::optional<tcp::SocketRow> found;
    readAnswer({room_.data(), static_cast<std::size_t>(size)}, [&](const tcp::SocketRow& row) { found = row; });
    if (found && found->state == State::Listen) return std::nullopt;
    return found;
}

void SockDiag::dump(bool v6, std::uint32_t states, bool info, const Each& each)
{
    Question it = question(SOCK_DIAG_BY_FAMILY, NLM_F_DUMP, ++sequence_, v6);
    it.request.idiag_states = states;
    if (info) it.request.idiag_ext = 1 << (INET_DIAG_INFO - 1);
    if (send(socket_.get(), &it, sizeof it, 0) < 0) throw obstacle(Means::Netlink, "a question to NETLINK_SOCK_DIAG");
    for (Answer answer{true, 0}; answer.more;) {
        const ssize_t size = recv(socket_.get(), room_.data(), room_.size(), 0);
        if (size < 0) throw obstacle(Means::Netlink, "an answer of NETLINK_SOCK_DIAG");
        answer = readAnswer({room_.data(), static_cast<std::size_t>(size)}, each);
        errno = answer.error;
        if (answer.error != 0 && !v6) throw obstacle(Means::Netlink, "an answer of NETLINK_SOCK_DIAG");
    }
}

int SockDiag::destroy(const FourTuple& ends, std::uint64_t cookie)
{
    Question it = question(SOCK_DESTROY, NLM_F_ACK, ++sequence_, false);
    name(it, ends, cookie);
    send(socket_.get(), &it, sizeof it, 0);
    const ssize_t size = recv(socket_.get(), room_.data(), room_.size(), 0);
    if (size < static_cast<ssize_t>(NLMSG_LENGTH(sizeof(nlmsgerr)))) return EIO;
    return errorOf({room_.data() + NLMSG_HDRLEN, sizeof(nlmsgerr)});
}

}  // namespace app::kernel
