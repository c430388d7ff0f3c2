#include "traffic/endpoints.h"

#include <bit>
#include <cstring>

namespace tcp {
namespace {

/// Word of a TCB where the deadline of the first timer begins.
std::size_t firstDeadline()
{
    static const Tcb tcb{};
    const auto* begin = reinterpret_cast<const std::byte*>(&tcb);
    const auto* deadline = reinterpret_cast<const std::byte*>(&tcb.deadline);
    return static_cast<std::size_t>(deadline - begin) / 4;
}

}  // namespace

Endpoints::Endpoints()
{
    const Tcb fresh{};
    std::memcpy(fresh_.data(), &fresh, sizeof fresh);
    tenants_.fill(kNobody);
}

// The slots are taken in turn; who lies there is folded. So a TCB just opened is the last to be folded again.
std::uint32_t Endpoints::takeSlot(std::uint32_t number)
{
    hand_ = (hand_ + 1) % kOpen;
    if (tenants_[hand_] != kNobody) fold(tenants_[hand_]);
    tenants_[hand_] = number;
    return static_cast<std::uint32_t>(hand_);
}

std::uint32_t Endpoints::make()
{
    std::uint32_t number = 0;
    if (freePlaces_.empty()) {
        number = places_.add({});
    } else {
        number = freePlaces_.back();
        freePlaces_.pop_back();
    }
    const std::uint32_t slot = takeSlot(number);
    slots_[slot] = Tcb{};
    places_[number] = {0, slot, 0, true};
    return number;
}

void Endpoints::drop(std::uint32_t number)
{
    const Place& place = places_[number];
    if (place.open) tenants_[place.where] = kNobody;
    else blocks_[place.words].free.push_back(place.where);
    freePlaces_.push_back(number);
}

Tcb& Endpoints::at(std::uint32_t number)
{
    Place& place = places_[number];
    if (place.open) return slots_[place.where];
    Words words;
    unfold(place, words);
    blocks_[place.words].free.push_back(place.where);
    const std::uint32_t slot = takeSlot(number);
    place = {0, slot, 0, true};
    std::memcpy(static_cast<void*>(&slots_[slot]), words.data(), sizeof(Tcb));
    return slots_[slot];
}

Tcb Endpoints::copyOf(std::uint32_t number) const
{
    const Place& place = places_[number];
    if (place.open) return slots_[place.where];
    Words words;
    unfold(place, words);
    Tcb tcb;
    std::memcpy(static_cast<void*>(&tcb), words.data(), sizeof tcb);
    return tcb;
}

// Most timers in the queue are old by the time they are due: looking must cost less than opening.
Instant Endpoints::due(std::uint32_t number, Timer timer) const
{
    static const std::size_t first = firstDeadline();
    const Place& place = places_[number];
    if (place.open) return slots_[place.where].due(timer);
    const std::uint32_t* kept = block(place.words, place.where);
    std::array<std::uint32_t, 2> words{};
    for (std::size_t i = 0; i < 2; ++i) {
        const std::size_t word = first + 2 * static_cast<std::size_t>(timer) + i;
        const std::uint64_t below = (std::uint64_t{1} << word) - 1;
        const bool differs = (place.kept >> word & 1) != 0;
        words[i] = differs ? kept[std::popcount(place.kept & below)] : fresh_[word];
    }
    static_assert(sizeof(Instant) == sizeof words);
    return std::bit_cast<Instant>(words);
}

void Endpoints::fold(std::uint32_t number)
{
    Place& place = places_[number];
    Words words;
    std::memcpy(words.data(), &slots_[place.where], sizeof(Tcb));
    std::uint64_t kept = 0;
    Words differing;
    std::size_t count = 0;
    for (std::size_t i = 0; i < kWords; ++i) {
        const bool differs = words[i] != fresh_[i];
        kept |= std::uint64_t{differs} << i;
        differing[count] = words[i];
        count += differs ? 1 : 0;
    }
    const std::uint32_t where = takeBlock(count);
    std::memcpy(block(count, where), differing.data(), count * 4);
    place = {kept, where, static_cast<std::uint8_t>(count), false};
}

void Endpoints::unfold(const Place& place, Words& words) const
{
    words = fresh_;
    const std::uint32_t* next = block(place.words, place.where);
    for (std::uint64_t left = place.kept; left != 0; left &= left - 1)
        words[static_cast<std::size_t>(std::countr_zero(left))] = *next++;
}

std::uint32_t* Endpoints::block(std::size_t words, std::uint32_t which) const
{
    return blocks_[words].pieces[which / kPiece].get() + (which % kPiece) * words;
}

std::uint32_t Endpoints::takeBlock(std::size_t words)
{
    Blocks& blocks = blocks_[words];
    if (!blocks.free.empty()) {
        const std::uint32_t which = blocks.free.back();
        blocks.free.pop_back();
        return which;
    }
    if (blocks.used == blocks.pieces.size() * kPiece)
        blocks.pieces.push_back(std::make_unique<std::uint32_t[]>(kPiece * std::max<std::size_t>(words, 1)));
    return blocks.used++;
}

std::size_t Endpoints::octets() const
{
    std::size_t octets = sizeof slots_ + sizeof tenants_ + places_.octets() + freePlaces_.capacity() * 4;
    for (std::size_t words = 0; words < blocks_.size(); ++words)
        octets += blocks_[words].pieces.size() * kPiece * words * 4 + blocks_[words].free.capacity() * 4;
    return octets;
}

}  // namespace tcp
