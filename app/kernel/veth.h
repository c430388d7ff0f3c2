#pragma once

#include <cstdint>

namespace app::kernel {

/// A veth pair: `near` in this namespace, `far` in the other. Throws Obstacle.
void makePair(const char* near, const char* far, int otherNamespace);
/// The host's end as a plain wire: no ARP, no work left to the device. Fills in its hardware address.
void setUpNearEnd(const char* near, std::uint8_t (&hardware)[6]);
int indexOf(const char* interface);

}  // namespace app::kernel
