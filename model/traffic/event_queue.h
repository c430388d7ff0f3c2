#pragma once

#include "protocol/time.h"

#include <array>
#include <cstdint>
#include <memory>
#include <queue>
#include <utility>
#include <vector>

namespace tcp {

/// First in, first out, in pieces: it takes the room of what is in it and two pieces more, however full it once was.
template <typename T> class Ring {
public:
    bool empty() const { return size_ == 0; }
    std::size_t size() const { return size_; }
    const T& front() const { return head_->items[first_]; }
    std::size_t octets() const { return pieces_ * sizeof(Piece); }

    void push(const T& item)
    {
        if (tail_ == nullptr || past_ == kPiece) addPiece();
        tail_->items[past_++] = item;
        ++size_;
    }
    void pop()
    {
        --size_;
        ++first_;
        if (size_ == 0) first_ = past_ = 0;
        else if (first_ == kPiece) dropPiece();
    }

private:
    static constexpr std::size_t kPiece = 128;
    struct Piece {
        std::array<T, kPiece> items;
        Piece* next = nullptr;
    };
    /// A chain is freed piece by piece: a million pieces deep, destructors would not come back.
    struct Free {
        void operator()(Piece* piece) const
        {
            while (piece != nullptr) delete std::exchange(piece, piece->next);
        }
    };
    using Chain = std::unique_ptr<Piece, Free>;

    void addPiece()
    {
        Chain piece = spare_ ? std::move(spare_) : Chain(new Piece);
        Piece* last = piece.get();
        if (tail_ == nullptr) head_ = std::move(piece);
        else tail_->next = piece.release();
        pieces_ += 1;
        tail_ = last;
        past_ = 0;
    }
    void dropPiece()
    {
        Piece* old = head_.release();
        head_.reset(std::exchange(old->next, nullptr));
        spare_.reset(old);
        pieces_ -= 1;
        first_ = 0;
    }

    Chain head_;
    Piece* tail_ = nullptr;
    Chain spare_;
    std::size_t first_ = 0;  ///< in the first piece
    std::size_t past_ = 0;   ///< the last one, in the last piece
    std::size_t size_ = 0;
    std::size_t pieces_ = 0;
};

/// Events by due time. Events of equal delay come in order, so each delay has a ring of its own;
/// delays that are drawn at random share a heap. Ties: by the order in which they were put in.
template <typename Item> class EventQueue {
public:
    struct Entry {
        Instant due{};
        std::uint64_t order = 0;
        Item item{};
    };

    bool empty() const { return size_ == 0; }
    std::size_t size() const { return size_; }
    std::size_t octets() const
    {
        std::size_t octets = heap_.size() * sizeof(Entry);
        for (const Ring<Entry>& lane : lanes_) octets += lane.octets();
        return octets;
    }

    void put(Instant now, Duration delay, const Item& item)
    {
        const Entry entry{now + delay, order_++, item};
        ++size_;
        std::uint8_t& guess = guesses_[guessOf(delay)];  // nearly always right: no search among the lanes
        if (guess >= used_ || delays_[guess] != delay) guess = laneOf(delay);
        if (guess == kLanes) return heap_.push(entry);
        putIn(guess, entry);
    }

    /// For delays that hardly ever repeat.
    void putRandom(Instant now, Duration delay, const Item& item)
    {
        ++size_;
        heap_.push(Entry{now + delay, order_++, item});
    }

    /// The earliest entry; the queue must not be empty.
    const Entry& front()
    {
        lane_ = 0;
        for (std::size_t i = 1; i < used_; ++i) {
            if (earlier(firsts_[i], firsts_[lane_])) lane_ = i;
        }
        if (!heap_.empty() && earlier({heap_.top().due, heap_.top().order}, firsts_[lane_])) lane_ = kLanes;
        return lane_ == kLanes ? heap_.top() : lanes_[lane_].front();
    }

    /// Removes what front() returned last.
    void pop()
    {
        --size_;
        if (lane_ == kLanes) return heap_.pop();
        Ring<Entry>& lane = lanes_[lane_];
        lane.pop();
        firsts_[lane_] = lane.empty() ? Key{} : Key{lane.front().due, lane.front().order};
    }

private:
    static constexpr std::size_t kLanes = 12;

    struct Key {
        Instant due = kNever;
        std::uint64_t order = ~std::uint64_t{0};
    };
    static bool earlier(const Key& a, const Key& b) { return a.due < b.due || (a.due == b.due && a.order < b.order); }
    struct Later {
        bool operator()(const Entry& a, const Entry& b) const { return earlier({b.due, b.order}, {a.due, a.order}); }
    };

    static std::size_t guessOf(Duration delay)
    {
        return static_cast<std::size_t>(static_cast<std::uint64_t>(delay.count()) * 0x9E3779B97F4A7C15ULL >> 58);
    }
    /// The lane of this delay, begun if there is room for one more; kLanes: it goes to the heap.
    std::uint8_t laneOf(Duration delay)
    {
        std::size_t lane = 0;
        while (lane < used_ && delays_[lane] != delay) ++lane;
        if (lane == used_ && used_ < kLanes) delays_[used_++] = delay;
        return static_cast<std::uint8_t>(lane);
    }

    void putIn(std::size_t i, const Entry& entry)
    {
        if (lanes_[i].empty()) firsts_[i] = {entry.due, entry.order};
        lanes_[i].push(entry);
    }

    std::array<Duration, kLanes> delays_{};
    std::array<std::uint8_t, 64> guesses_{};  ///< lane by a hash of the delay
    std::array<Key, kLanes> firsts_{};  ///< of the lanes: one look at two cache lines finds the earliest
    std::array<Ring<Entry>, kLanes> lanes_;
    std::priority_queue<Entry, std::vector<Entry>, Later> heap_;
    std::size_t used_ = 0;
    std::size_t lane_ = 0;  ///< of the entry front() returned; kLanes: the heap
    std::uint64_t order_ = 0;
    std::size_t size_ = 0;
};

}  // namespace tcp
