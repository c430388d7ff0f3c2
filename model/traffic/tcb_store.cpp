#include "traffic/tcb_store.h"

#include <bit>
#include <cstring>

namespace tcp {
namespace {

/// Word of a TCB that is the deadline of the first timer; each has a word of its own.
std::size_t firstDeadline()
{
    static const Tcb tcb{};
    const auto* begin = reinterpret_cast<const std::byte*>(&tcb);
    const auto* deadline = reinterpret_cast<const std::byte*>(&tcb.deadline);
    return static_cast<std::size_t>(deadline - begin) / sizeof(Instant);
}

}  // namespace

TcbStore::TcbStore()
{
    const Tcb fresh{};
    std::memcpy(fresh_.data(), &fresh, sizeof fresh);
    tenants_.fill(kNobody);
}

// The slots are taken in turn; who lies there is folded. So a TCB just opened is the last to be folded again.
std::uint32_t TcbStore::takeSlot(std::uint32_t number)
{
    hand_ = (hand_ + 1) % kOpen;
    if (tenants_[hand_] != kNobody) fold(tenants_[hand_]);
    tenants_[hand_] = number;
    return static_cast<std::uint32_t>(hand_);
}

std::uint32_t TcbStore::make(const Tcb& like)
{
    std::uint32_t number = 0;
    if (freePlaces_.empty()) {
        number = places_.add({});
    } else {
        number = freePlaces_.back();
        freePlaces_.pop_back();
    }
    const std::uint32_t slot = takeSlot(number);
    slots_[slot] = like;
    places_[number] = {0, true, slot};
    return number;
}

void TcbStore::drop(std::uint32_t number)
{
    const Place& place = places_[number];
    if (place.open) tenants_[place.where] = kNobody;
    else blocks_[place.words()].free.push_back(place.where);
    freePlaces_.push_back(number);
}

Tcb& TcbStore::open(std::uint32_t number)
{
    Place& place = places_[number];
    Words words;
    unfold(place, words);
    blocks_[place.words()].free.push_back(place.where);
    const std::uint32_t slot = takeSlot(number);
    place = {0, true, slot};
    std::memcpy(static_cast<void*>(&slots_[slot]), words.data(), sizeof(Tcb));
    return slots_[slot];
}

Tcb TcbStore::copyOf(std::uint32_t number) const
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
Instant TcbStore::due(std::uint32_t number, Timer timer) const
{
    static const std::size_t first = firstDeadline();
    const Place& place = places_[number];
    if (place.open) return slots_[place.where].due(timer);
    const std::size_t word = first + static_cast<std::size_t>(timer);
    const std::uint32_t bit = std::uint32_t{1} << word;
    const bool differs = (place.kept & bit) != 0;
    static_assert(sizeof(Instant) == sizeof(Word));
    const Word kept = differs ? block(place.words(), place.where)[std::popcount(place.kept & (bit - 1))] : fresh_[word];
    return std::bit_cast<Instant>(kept);
}

void TcbStore::fold(std::uint32_t number)
{
    Place& place = places_[number];
    Words words;
    std::memcpy(words.data(), &slots_[place.where], sizeof(Tcb));
    std::uint32_t kept = 0;
    for (std::size_t i = 0; i < kWords; ++i) kept |= std::uint32_t{words[i] != fresh_[i]} << i;
    place = {kept & kAllWords, false, 0};
    const std::size_t count = place.words();
    place.where = takeBlock(count);
    Word* next = block(count, place.where);
    for (std::uint32_t left = kept; left != 0; left &= left - 1)
        *next++ = words[static_cast<std::size_t>(std::countr_zero(left))];
}

void TcbStore::unfold(const Place& place, Words& words) const
{
    words = fresh_;
    const Word* next = block(place.words(), place.where);
    for (std::uint32_t left = place.kept; left != 0; left &= left - 1)
        words[static_cast<std::size_t>(std::countr_zero(left))] = *next++;
}

TcbStore::Word* TcbStore::block(std::size_t words, std::uint32_t which) const
{
    return blocks_[words].pieces[which / kPiece].get() + (which % kPiece) * words;
}

std::uint32_t TcbStore::takeBlock(std::size_t words)
{
    Blocks& blocks = blocks_[words];
    if (!blocks.free.empty()) {
        const std::uint32_t which = blocks.free.back();
        blocks.free.pop_back();
        return which;
    }
    if (blocks.used == blocks.pieces.size() * kPiece)
        blocks.pieces.push_back(std::make_unique<Word[]>(kPiece * std::max<std::size_t>(words, 1)));
    return blocks.used++;
}

std::size_t TcbStore::octets() const
{
    std::size_t octets = sizeof slots_ + sizeof tenants_ + places_.octets() + freePlaces_.capacity() * 4;
    for (std::size_t words = 0; words < blocks_.size(); ++words)
        octets += blocks_[words].pieces.size() * kPiece * words * sizeof(Word) + blocks_[words].free.capacity() * 4;
    return octets;
}

}  // namespace tcp
