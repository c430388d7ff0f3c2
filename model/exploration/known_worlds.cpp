#include "exploration/known_worlds.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace tcp {

// Each half takes eight octets at a time by steps that lose nothing: exclusive or, an odd factor, a rotation.
KnownWorlds::Digest KnownWorlds::digest(std::string_view key)
{
    Digest found{1469598103934665603ULL, 88172645463325252ULL};
    const auto take = [&found](std::uint64_t word) {
        found.a = std::rotl((found.a ^ word) * 0x9E3779B97F4A7C15ULL, 29);
        found.b = (std::rotl(found.b, 31) ^ word) * 0xD6E8FEB86659FD93ULL;
    };
    for (std::size_t at = 0; at < key.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, key.data() + at, std::min(sizeof word, key.size() - at));
        take(word);
    }
    take(key.size());
    found.a ^= found.a >> 32;
    found.b ^= found.b >> 29;
    return found;
}

KnownWorlds::Digest KnownWorlds::expect(std::string_view key) const
{
    const Digest found = digest(key);
    __builtin_prefetch(&slots_[found.a & (slots_.size() - 1)]);
    return found;
}

KnownWorlds::Slot& KnownWorlds::find(const Digest& digest)
{
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = digest.a & mask;
    while (slots_[at].number != kFree && slots_[at].key != digest) at = (at + 1) & mask;
    return slots_[at];
}

std::pair<std::uint32_t, bool> KnownWorlds::meet(const Digest& wanted, std::uint32_t number)
{
    Slot& slot = find(wanted);
    if (slot.number != kFree) return {slot.number, false};
    slot = {wanted, number};
    if (++taken_ * 3 > slots_.size() * 2) grow();
    return {number, true};
}

void KnownWorlds::grow()
{
    std::vector<Slot> before(slots_.size() * 2);
    before.swap(slots_);
    for (const Slot& slot : before) {
        if (slot.number != kFree) find(slot.key) = slot;
    }
}

}  // namespace tcp
