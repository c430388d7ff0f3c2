#include "kernel/wire.h"

#include "kernel/veth.h"

#include <arpa/inet.h>
#include <fcntl.h>
#include <linux/if.h>
#include <linux/if_ether.h>
#include <linux/if_packet.h>
#include <linux/if_tun.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>

namespace app::kernel {
namespace {

constexpr const char* kWire = "wire";
constexpr const char* kFar = "far";
constexpr std::size_t kMostPacket = 70'000;

void request(int socket, unsigned long what, ifreq& interface, const char* name)
{
    if (ioctl(socket, what, &interface) < 0) throw obstacle(Means::Address, name);
}

ifreq named(const char* interface)
{
    ifreq it{};
    std::strncpy(it.ifr_name, interface, IFNAMSIZ - 1);
    return it;
}

void setAddress(int socket, const char* interface, unsigned long what, std::uint32_t address, const char* name)
{
    ifreq it = named(interface);
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_addr.s_addr = address;
    std::memcpy(&it.ifr_addr, &place, sizeof place);
    request(socket, what, it, name);
}

}  // namespace

void bringUp(const char* interface, std::uint32_t address, unsigned mtu)
{
    const Descriptor socket(::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0));
    if (!socket) throw obstacle(Means::Address, "socket");
    if (mtu != 0) {
        ifreq it = named(interface);
        it.ifr_mtu = static_cast<int>(mtu);
        request(socket.get(), SIOCSIFMTU, it, "SIOCSIFMTU");
    }
    if (address != 0) {
        setAddress(socket.get(), interface, SIOCSIFADDR, address, "SIOCSIFADDR");
        setAddress(socket.get(), interface, SIOCSIFNETMASK, htonl(0xffffff00), "SIOCSIFNETMASK");
    }
    ifreq it = named(interface);
    request(socket.get(), SIOCGIFFLAGS, it, "SIOCGIFFLAGS");
    it.ifr_flags = static_cast<short>(it.ifr_flags | IFF_UP | IFF_RUNNING);
    request(socket.get(), SIOCSIFFLAGS, it, "SIOCSIFFLAGS");
}

Wire::Wire(std::uint32_t address, unsigned mtu)
{
    openTun();
    const std::string noTun = errorName(errno);
    if (!end_) {
        tun_ = false;
        try {
            openPair();
        } catch (const Obstacle& noPair) {
            throw Obstacle(Means::Wire, noTun + " at /dev/net/tun, " + noPair.detail());
        }
    }
    bringUp(kWire, address, mtu);
}

void Wire::openTun()
{
    Descriptor device(open("/dev/net/tun", O_RDWR | O_NONBLOCK | O_CLOEXEC));
    if (!device) return;
    ifreq it = named(kWire);
    it.ifr_flags = IFF_TUN | IFF_NO_PI;
    if (ioctl(device.get(), TUNSETIFF, &it) < 0) return;
    end_ = std::move(device);
}

void Wire::openPair()
{
    const Descriptor host(open("/proc/self/ns/net", O_RDONLY | O_CLOEXEC));
    cableSpace_ = makeNetworkNamespace();
    enterNetworkNamespace(host);
    makePair(kWire, kFar, cableSpace_.get());
    setUpNearEnd(kWire, hardware_);
    bindFarEnd();
}

void Wire::bindFarEnd()
{
    const Within cable(cableSpace_);
    bringUp(kFar, 0, 65535);
    Descriptor socket(::socket(AF_PACKET, SOCK_DGRAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    if (!socket) throw obstacle(Means::Wire, "AF_PACKET");
    farIndex_ = indexOf(kFar);
    sockaddr_ll place{};
    place.sll_family = AF_PACKET;
    place.sll_protocol = htons(ETH_P_IP);
    place.sll_ifindex = farIndex_;
    if (bind(socket.get(), reinterpret_cast<const sockaddr*>(&place), sizeof place) < 0) {
        throw obstacle(Means::Wire, "bind of AF_PACKET");
    }
    end_ = std::move(socket);
}

bool Wire::read(std::vector<std::uint8_t>& packet)
{
    packet.resize(kMostPacket);
    const ssize_t size = ::read(end_.get(), packet.data(), packet.size());
    packet.resize(size > 0 ? static_cast<std::size_t>(size) : 0);
    return size > 0;
}

void Wire::write(std::span<const std::uint8_t> packet)
{
    if (tun_) {
        [[maybe_unused]] const ssize_t written = ::write(end_.get(), packet.data(), packet.size());
        return;
    }
    sockaddr_ll to{};
    to.sll_family = AF_PACKET;
    to.sll_protocol = htons(ETH_P_IP);
    to.sll_ifindex = farIndex_;
    to.sll_halen = sizeof hardware_;
    std::memcpy(to.sll_addr, hardware_, sizeof hardware_);
    sendto(end_.get(), packet.data(), packet.size(), 0, reinterpret_cast<const sockaddr*>(&to), sizeof to);
}

}  // namespace app::kernel
