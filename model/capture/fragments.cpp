#include "capture/fragments.h"

#include <algorithm>
#include <bit>

namespace tcp {

namespace {

constexpr std::size_t kHeaderOfTcp = 20;
constexpr std::size_t kDataOffsetAt = 12;

}  // namespace

Fragments::Pending& Fragments::pending(const FragmentKey& key)
{
    const auto known = std::find_if(pending_.begin(), pending_.end(), [&](const Pending& it) { return it.key == key; });
    if (known != pending_.end())
        return *known;
    if (pending_.size() == kMostPending)
        pending_.pop_front();
    Pending fresh;
    fresh.key = key;
    return pending_.emplace_back(fresh);
}

Fragments::Whole Fragments::add(const FragmentKey& key, std::size_t at, std::size_t length,
                                std::span<const std::uint8_t> kept, bool last)
{
    Pending& packet = pending(key);
    for (std::size_t i = 0; i < kept.size() && at + i < kKept; ++i) {
        packet.octets[at + i] = kept[i];
        packet.have |= std::uint64_t{1} << (at + i);
    }
    if (last)
        packet.length = at + length;
    const auto known = static_cast<std::size_t>(std::countr_one(packet.have));
    if (packet.told || packet.length == 0 || known < kHeaderOfTcp)
        return {};
    const std::size_t header = std::size_t{4} * (packet.octets[kDataOffsetAt] >> 4);
    if (known < std::min(header, packet.length))
        return {};
    packet.told = true;
    return {std::span(packet.octets).first(std::min(known, packet.length)), packet.length};
}

}  // namespace tcp
