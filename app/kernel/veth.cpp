#include "kernel/veth.h"

#include "kernel/system.h"

#include <linux/ethtool.h>
#include <linux/if.h>
#include <linux/if_link.h>
#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <linux/sockios.h>
#include <linux/veth.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <cstddef>
#include <cstring>

namespace app::kernel {
namespace {

/// A request of rtnetlink as it grows.
class Request {
public:
    Request()
    {
        header()->nlmsg_type = RTM_NEWLINK;
        header()->nlmsg_flags = NLM_F_REQUEST | NLM_F_ACK | NLM_F_CREATE | NLM_F_EXCL;
        append(NLMSG_HDRLEN);
        append(sizeof(ifinfomsg));
    }

    void add(unsigned short type, const void* data, std::size_t size)
    {
        const std::size_t at = begin(type);
        std::memcpy(octets_.data() + at + RTA_LENGTH(0), data, size);
        append(size);
        end(at);
    }
    void add(unsigned short type, const char* text) { add(type, text, std::strlen(text) + 1); }
    std::size_t begin(unsigned short type)
    {
        const std::size_t at = size_;
        attribute(at)->rta_type = type;
        append(RTA_LENGTH(0));
        return at;
    }
    void end(std::size_t at) { attribute(at)->rta_len = static_cast<unsigned short>(size_ - at); }
    void append(std::size_t size) { size_ += NLMSG_ALIGN(size); }

    const void* message()
    {
        header()->nlmsg_len = static_cast<std::uint32_t>(size_);
        return octets_.data();
    }
    std::size_t size() const { return size_; }

private:
    // Netlink puts each of them at a multiple of four octets (NLMSG_ALIGN).
    nlmsghdr* header() { return static_cast<nlmsghdr*>(place(0)); }
    rtattr* attribute(std::size_t at) { return static_cast<rtattr*>(place(at)); }
    void* place(std::size_t at) { return octets_.data() + at; }

    alignas(8) std::array<std::uint8_t, 512> octets_{};
    std::size_t size_ = 0;
};

int answerOf(int socket, Request& request)
{
    if (send(socket, request.message(), request.size(), 0) < 0) return errno;
    alignas(8) std::array<std::uint8_t, 1024> octets{};
    if (recv(socket, octets.data(), octets.size(), 0) < static_cast<ssize_t>(NLMSG_LENGTH(sizeof(nlmsgerr))))
        return EIO;
    const void* begin = octets.data();
    const auto* header = static_cast<const nlmsghdr*>(begin);
    if (header->nlmsg_type != NLMSG_ERROR) return EIO;
    return -static_cast<const nlmsgerr*>(NLMSG_DATA(header))->error;
}

ifreq interfaceNamed(const char* name)
{
    ifreq it{};
    std::strncpy(it.ifr_name, name, IFNAMSIZ - 1);
    return it;
}

Descriptor anySocket()
{
    Descriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!socket) throw obstacle(Means::Wire, "socket");
    return socket;
}

/// What a device would do for the kernel, the kernel shall do: checksums, and one packet a segment.
void switchOff(int socket, const char* name, std::uint32_t what)
{
    ethtool_value off{what, 0};
    ifreq it = interfaceNamed(name);
    it.ifr_data = reinterpret_cast<char*>(&off);
    ioctl(socket, SIOCETHTOOL, &it);
}

}  // namespace

void makePair(const char* near, const char* far, int otherNamespace)
{
    Descriptor socket(::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC, NETLINK_ROUTE));
    if (!socket) throw obstacle(Means::Wire, "NETLINK_ROUTE");
    Request request;
    request.add(IFLA_IFNAME, near);
    const std::size_t info = request.begin(IFLA_LINKINFO);
    request.add(IFLA_INFO_KIND, "veth");
    const std::size_t data = request.begin(IFLA_INFO_DATA);
    const std::size_t peer = request.begin(VETH_INFO_PEER);
    request.append(sizeof(ifinfomsg));
    request.add(IFLA_IFNAME, far);
    request.add(IFLA_NET_NS_FD, &otherNamespace, sizeof otherNamespace);
    request.end(peer);
    request.end(data);
    request.end(info);
    errno = answerOf(socket.get(), request);
    if (errno != 0) throw obstacle(Means::Wire, "veth");
}

void setUpNearEnd(const char* near, std::uint8_t (&hardware)[6])
{
    const Descriptor socket = anySocket();
    ifreq it = interfaceNamed(near);
    if (ioctl(socket.get(), SIOCGIFHWADDR, &it) < 0) throw obstacle(Means::Wire, "SIOCGIFHWADDR");
    std::memcpy(hardware, it.ifr_hwaddr.sa_data, sizeof hardware);
    it = interfaceNamed(near);
    if (ioctl(socket.get(), SIOCGIFFLAGS, &it) < 0) throw obstacle(Means::Wire, "SIOCGIFFLAGS");
    it.ifr_flags = static_cast<short>(it.ifr_flags | IFF_NOARP);
    if (ioctl(socket.get(), SIOCSIFFLAGS, &it) < 0) throw obstacle(Means::Wire, "SIOCSIFFLAGS");
    for (const std::uint32_t what : {ETHTOOL_STXCSUM, ETHTOOL_STSO, ETHTOOL_SGSO, ETHTOOL_SGRO}) {
        switchOff(socket.get(), near, what);
    }
}

int indexOf(const char* interface)
{
    const Descriptor socket = anySocket();
    ifreq it = interfaceNamed(interface);
    if (ioctl(socket.get(), SIOCGIFINDEX, &it) < 0) throw obstacle(Means::Wire, "SIOCGIFINDEX");
    return it.ifr_ifindex;
}

}  // namespace app::kernel
