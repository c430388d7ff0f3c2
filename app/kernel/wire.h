#pragma once

#include "kernel/namespaces.h"

#include <cstdint>
#include <span>
#include <vector>

namespace app::kernel {

/// The end of the cable at one host: what its kernel sends can be read here, what is written here arrives at it. A TUN
/// device, or, where there is none, a veth pair whose other end lies in a namespace of the cable's own.
class Wire {
public:
    /// For the host in whose namespace we are; the address in network order. Throws Obstacle.
    Wire(std::uint32_t address, unsigned mtu);

    int descriptor() const { return end_.get(); }
    /// One IP packet, if there is one. False: none is waiting.
    bool read(std::vector<std::uint8_t>& packet);
    void write(std::span<const std::uint8_t> packet);
    bool isTun() const { return tun_; }

private:
    void openTun();
    void openPair();
    void bindFarEnd();

    Descriptor end_;
    Descriptor cableSpace_;   ///< of a veth pair
    bool tun_ = true;
    int farIndex_ = 0;        ///< interface of the far end
    std::uint8_t hardware_[6] = {};  ///< address of the host's end
};

/// Brings an interface of this namespace up; with an address and the mask 255.255.255.0 unless it is 0. An MTU of 0:
/// as it is.
void bringUp(const char* interface, std::uint32_t address, unsigned mtu = 0);

}  // namespace app::kernel
