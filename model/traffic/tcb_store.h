#pragma once

#include "protocol/tcb.h"
#include "traffic/chunked_vector.h"

#include <array>
#include <bit>
#include <cstdint>
#include <vector>

namespace tcp {

/// The TCBs of a crowd. A few hundred lie open; one that nobody has asked for since rests folded: of its words only
/// those are kept that differ from a fresh TCB's, which is about half. Folding loses nothing: what is opened again is
/// equal.
class TcbStore {
public:
    static constexpr std::size_t kOpen = 256;

    TcbStore();

    /// A TCB like this one, and its number.
    std::uint32_t make(const Tcb& like = {});
    /// Forgets it; its number will be given out again.
    void drop(std::uint32_t number);
    /// Opens it. The reference holds until kOpen - 1 others have been opened or made.
    Tcb& at(std::uint32_t number)
    {
        const Place& place = places_[number];
        return place.open ? slots_[place.where] : open(number);
    }
    /// The same without opening it.
    Tcb copyOf(std::uint32_t number) const;
    Instant due(std::uint32_t number, Timer timer) const;
    /// What they take, in octets.
    std::size_t octets() const;

private:
    using Word = std::uint64_t;
    static constexpr std::size_t kWords = sizeof(Tcb) / sizeof(Word);
    static_assert(sizeof(Tcb) % sizeof(Word) == 0 && kWords <= 31);
    static constexpr std::uint32_t kAllWords = 0x7FFFFFFF;
    static constexpr std::uint32_t kNobody = 0xFFFFFFFF;
    using Words = std::array<Word, kWords>;

    /// Where a TCB is: the open place, or the words kept and where they lie.
    struct Place {
        std::uint32_t kept : 31 = 0;  ///< a bit for each word that is not as in a fresh TCB
        bool open : 1 = false;
        std::uint32_t where = 0;      ///< in slots_, or a block of blocks_[words()]

        std::size_t words() const { return static_cast<std::size_t>(std::popcount(std::uint32_t{kept})); }
    };
    /// Blocks of one size.
    struct Blocks {
        std::vector<std::unique_ptr<Word[]>> pieces;
        std::vector<std::uint32_t> free;
        std::uint32_t used = 0;
    };
    static constexpr std::uint32_t kPiece = 64;  ///< blocks

    Tcb& open(std::uint32_t number);
    std::uint32_t takeSlot(std::uint32_t number);
    void fold(std::uint32_t number);
    void unfold(const Place& place, Words& words) const;
    Word* block(std::size_t words, std::uint32_t which) const;
    std::uint32_t takeBlock(std::size_t words);

    Words fresh_;
    std::array<Tcb, kOpen> slots_{};
    std::array<std::uint32_t, kOpen> tenants_;
    std::size_t hand_ = 0;
    ChunkedVector<Place> places_;
    std::vector<std::uint32_t> freePlaces_;
    std::array<Blocks, kWords + 1> blocks_;
};

}  // namespace tcp
