#include "exploration/known_worlds.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace tcp {

// Each half takes eight octets at a time by steps that lose nothing: exclusive or, an odd factor, a rotation.
KnownWorlds::Slot KnownWorlds::digest(std::string_view key)
{
    Slot slot{1469598103934665603ULL, 88172645463325252ULL, kFree};
    const auto take = [&slot](std::uint64_t word) {
        slot.a = std::rotl((slot.a ^ word) * 0x9E3779B97F4A7C15ULL, 29);
        slot.b = (std::rotl(slot.b, 31) ^ word) * 0xD6E8FEB86659FD93ULL;
    };
    for (std::size_t at = 0; at < key.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, key.data() + at, std::min(sizeof word, key.size() - at));
        take(word);
    }
    take(key.size());
    slot.a ^= slot.a >> 32;
    slot.b ^= slot.b >> 29;
    return slot;
}

KnownWorlds::Slot& KnownWorlds::find(const Slot& digest)
{
    const std::size_t mask = slots_.size() - 1;
    std::size_t at = digest.a & mask;
    while (slots_[at].number != kFree && (slots_[at].a != digest.a || slots_[at].b != digest.b)) at = (at + 1) & mask;
    return slots_[at];
}

std::pair<std::uint32_t, bool> KnownWorlds::meet(std::string_view key, std::uint32_t number)
{
    Slot wanted = digest(key);
    Slot& slot = find(wanted);
    if (slot.number != kFree) return {slot.number, false};
    wanted.number = number;
    slot = wanted;
    if (++taken_ * 3 > slots_.size() * 2) grow();
    return {number, true};
}

void KnownWorlds::grow()
{
    std::vector<Slot> before(slots_.size() * 2);
    before.swap(slots_);
    for (const Slot& slot : before) {
        if (slot.number != kFree) find(slot) = slot;
    }
}

}  // namespace tcp
