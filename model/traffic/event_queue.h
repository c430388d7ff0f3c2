#pragma once

#include "protocol/time.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <memory>
#include <queue>
#include <utility>
#include <vector>

namespace tcp {

/// First in, first out, in pieces: it takes the memory of what is in it and two pieces more, however full it once was.
template <typename T> class alignas(64) Ring {  // a cache line of its own, found by a shift
public:
    bool empty() const { return first_ == end_; }
    std::size_t size() const;
    const T& front() const { return *first_; }
    std::size_t octets() const { return pieces_ * sizeof(Piece); }

    void push(const T& item)
    {
        makeRoom();
        add() = item;
    }
    /// Whether one more needs makeRoom() first.
    bool full() const { return end_ == limit_; }
    void makeRoom()
    {
        if (full()) addPiece();
    }
    /// One more at the end, to be filled.
    T& add() { return *end_++; }
    void pop()
    {
        ++first_;
        if (first_ == end_) first_ = end_ = tail_->items.data();
        else if (first_ == head_->end()) dropPiece();
    }

private:
    static constexpr std::size_t kPiece = 128;
    struct Piece {
        T* end() { return items.data() + kPiece; }

        std::array<T, kPiece> items;
        Piece* next = nullptr;
    };
    /// A chain is freed in a loop: a million nested destructors would overflow the stack.
    struct Free {
        void operator()(Piece* piece) const
        {
            while (piece != nullptr) delete std::exchange(piece, piece->next);
        }
    };
    using Chain = std::unique_ptr<Piece, Free>;

    void addPiece();
    void dropPiece();

    Chain head_;
    Piece* tail_ = nullptr;
    Chain spare_;
    T* first_ = nullptr;  ///< in the first piece
    T* end_ = nullptr;    ///< behind the last one, in the last piece
    T* limit_ = nullptr;  ///< of the last piece
    std::size_t pieces_ = 0;
};

template <typename T> std::size_t Ring<T>::size() const
{
    if (pieces_ == 0) return 0;
    const std::ptrdiff_t gone = first_ - head_->items.data();
    const std::ptrdiff_t inLast = end_ - tail_->items.data();
    return (pieces_ - 1) * kPiece + static_cast<std::size_t>(inLast - gone);
}

template <typename T> void Ring<T>::addPiece()
{
    Chain piece = spare_ ? std::move(spare_) : Chain(new Piece);
    Piece* last = piece.get();
    if (tail_ == nullptr) {
        first_ = last->items.data();
        head_ = std::move(piece);
    } else {
        tail_->next = piece.release();
    }
    pieces_ += 1;
    tail_ = last;
    end_ = last->items.data();
    limit_ = last->end();
}

template <typename T> void Ring<T>::dropPiece()
{
    Piece* old = head_.release();
    head_.reset(std::exchange(old->next, nullptr));
    spare_.reset(old);
    pieces_ -= 1;
    first_ = head_->items.data();
}

/// Events by due time. Events of equal delay and rank come in order, so each such pair has a ring of its own while any
/// of them waits; delays that are drawn at random, and those that find no ring free, share a heap. Ties: the lower
/// rank; then, of equal delay, who was put in earlier. All ties are decided the same way every time.
template <typename Item> class EventQueue {
public:
    /// Ranks are below this.
    static constexpr unsigned kRanks = 16;

    class Entry {
    public:
        Entry() = default;
        Entry(Instant due, unsigned rank, const Item& what) : item(what) { setTurn(turnOf(due, rank)); }

        Instant due() const { return Instant{static_cast<std::int64_t>(turn() / kRanks)}; }

        Item item{};

    private:
        friend class EventQueue;
        std::uint64_t turn() const { return std::bit_cast<std::uint64_t>(turn_); }
        void setTurn(std::uint64_t turn) { turn_ = std::bit_cast<Halves>(turn); }

        using Halves = std::array<std::uint32_t, 2>;
        Halves turn_{};  ///< in halves, so that an item of 12 octets makes an entry of 20, without padding
    };

    EventQueue()
    {
        firsts_.fill(kNone);
        heads_.fill(kNone);
        kinds_.fill(kNone);
    }

    bool empty() const { return next_ == kNone; }
    std::size_t size() const
    {
        std::size_t size = heap_.size();
        for (const Ring<Entry>& lane : lanes_) size += lane.size();
        return size;
    }
    std::size_t octets() const
    {
        std::size_t octets = heap_.size() * sizeof(Random);
        for (const Ring<Entry>& lane : lanes_) octets += lane.octets();
        return octets;
    }

    void put(Instant now, Duration delay, unsigned rank, const Item& item)
    {
        const std::uint64_t kind = turnOf(delay, rank);
        const std::size_t lane = guesses_[guessOf(kind)];
        const bool ready = kinds_[lane] == kind && !lanes_[lane].full();  // nearly always: no search among the lanes
        if (!ready) return putWhereRoomIs(now, delay, rank, item);
        add(lane, turnOf(now + delay, rank), item);
    }

    /// For delays that hardly ever repeat.
    void putRandom(Instant now, Duration delay, unsigned rank, const Item& item)
    {
        heap_.push({{now + delay, rank, item}, order_++});
        setFirst(kHeap, inLane(kHeap, heap_.top().entry.turn()));
    }

    /// The earliest entry; the queue must not be empty.
    const Entry& front() const
    {
        const std::size_t lane = next_ % kLanes;
        return lane == kHeap ? heap_.top().entry : lanes_[lane].front();
    }

    /// Removes the earliest.
    void pop()
    {
        const std::size_t lane = next_ % kLanes;
        if (lane == kHeap) {
            heap_.pop();
            return setFirst(lane, heap_.empty() ? kNone : inLane(lane, heap_.top().entry.turn()));
        }
        lanes_[lane].pop();
        setFirst(lane, lanes_[lane].empty() ? kNone : inLane(lane, lanes_[lane].front().turn()));
    }

private:
    static constexpr std::size_t kLanes = 16;
    static constexpr std::size_t kGroup = 4;
    static constexpr std::uint8_t kHeap = 0;  ///< counts as a lane; it wins ties: what is in it of a lane's is older
    static constexpr std::uint64_t kNone = ~std::uint64_t{0};

    struct Random {
        Entry entry;
        std::uint64_t order = 0;
    };
    struct Later {
        bool operator()(const Random& a, const Random& b) const
        {
            return std::pair(b.entry.turn(), b.order) < std::pair(a.entry.turn(), a.order);
        }
    };

    /// Out of line: else each put saves its registers for it.
    [[gnu::noinline]] void putWhereRoomIs(Instant now, Duration delay, unsigned rank, const Item& item)
    {
        const std::uint64_t kind = turnOf(delay, rank);
        const std::uint8_t lane = laneOf(kind);
        guesses_[guessOf(kind)] = lane;
        if (lane == kHeap) return putRandom(now, delay, rank, item);
        lanes_[lane].makeRoom();
        add(lane, turnOf(now + delay, rank), item);
    }
    void add(std::size_t lane, std::uint64_t turn, const Item& item)
    {
        Entry& entry = lanes_[lane].add();
        entry.item = item;
        entry.setTurn(turn);
        if (firsts_[lane] == kNone) putFirst(lane, inLane(lane, turn));
    }

    /// Due time (or delay) and rank as one number: smaller is earlier.
    static std::uint64_t turnOf(Instant due, unsigned rank)
    {
        return static_cast<std::uint64_t>(due.count()) * kRanks | rank;
    }

    /// The number of the lane is in the low bits of its first turn, so the least of them names the next lane.
    static std::uint64_t inLane(std::size_t lane, std::uint64_t turn) { return turn * kLanes | lane; }
    void putFirst(std::size_t lane, std::uint64_t first)
    {
        firsts_[lane] = first;
        heads_[lane / kGroup] = std::min(heads_[lane / kGroup], first);
        next_ = std::min(next_, first);
    }
    void setFirst(std::size_t lane, std::uint64_t first)
    {
        firsts_[lane] = first;
        const std::uint64_t* group = &firsts_[lane / kGroup * kGroup];
        heads_[lane / kGroup] = std::min(std::min(group[0], group[1]), std::min(group[2], group[3]));
        next_ = std::min(std::min(heads_[0], heads_[1]), std::min(heads_[2], heads_[3]));
    }

    static std::size_t guessOf(std::uint64_t kind)
    {
        return static_cast<std::size_t>(kind * 0x9E3779B97F4A7C15ULL >> 58);
    }
    /// The lane of this delay and rank, or an empty one that is its lane from now on; kHeap: there is none.
    std::uint8_t laneOf(std::uint64_t kind)
    {
        std::uint8_t empty = kHeap;
        for (std::uint8_t lane = kHeap + 1; lane < kLanes; ++lane) {
            if (kinds_[lane] == kind) return lane;
            if (empty == kHeap && lanes_[lane].empty()) empty = lane;
        }
        if (empty != kHeap) kinds_[empty] = kind;
        return empty;
    }

    std::array<std::uint64_t, kLanes> firsts_;           ///< turn of the first in each lane, and the lane; or kNone
    std::array<std::uint64_t, kLanes / kGroup> heads_;   ///< the least of each group
    std::uint64_t next_ = kNone;                         ///< and of all
    std::array<std::uint8_t, 64> guesses_{};             ///< lane by a hash of its kind
    std::array<std::uint64_t, kLanes> kinds_;            ///< delay and rank of each lane
    std::array<Ring<Entry>, kLanes> lanes_;
    std::priority_queue<Random, std::vector<Random>, Later> heap_;
    std::uint64_t order_ = 0;
};

}  // namespace tcp
