#pragma once

#include "protocol/time.h"

#include <algorithm>
#include <cstdint>
#include <queue>
#include <vector>

namespace tcp {

/// First in, first out, without giving memory back: a ring that doubles.
template <typename T> class Ring {
public:
    bool empty() const { return size_ == 0; }
    std::size_t size() const { return size_; }
    const T& front() const { return items_[head_]; }
    const T& operator[](std::size_t i) const { return items_[(head_ + i) & (items_.size() - 1)]; }

    void push(const T& item)
    {
        if (size_ == items_.size()) grow();
        items_[(head_ + size_) & (items_.size() - 1)] = item;
        ++size_;
    }
    void pop()
    {
        head_ = (head_ + 1) & (items_.size() - 1);
        --size_;
    }

private:
    void grow()
    {
        std::vector<T> wider(std::max<std::size_t>(16, items_.size() * 2));
        for (std::size_t i = 0; i < size_; ++i) wider[i] = (*this)[i];
        items_ = std::move(wider);
        head_ = 0;
    }

    std::vector<T> items_;
    std::size_t head_ = 0;
    std::size_t size_ = 0;
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

    void put(Instant now, Duration delay, const Item& item)
    {
        const Entry entry{now + delay, order_++, item};
        ++size_;
        for (Lane& lane : lanes_) {
            if (lane.delay == delay) return lane.entries.push(entry);
        }
        if (lanes_.size() < kLanes) {
            lanes_.push_back({delay, {}});
            return lanes_.back().entries.push(entry);
        }
        heap_.push(entry);
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
        first_ = nullptr;
        for (Lane& lane : lanes_) {
            if (!lane.entries.empty() && (first_ == nullptr || earlier(lane.entries.front(), first_->entries.front())))
                first_ = &lane;
        }
        const bool heapFirst = !heap_.empty() && (first_ == nullptr || earlier(heap_.top(), first_->entries.front()));
        if (heapFirst) first_ = nullptr;
        return heapFirst ? heap_.top() : first_->entries.front();
    }

    /// Removes what front() returned last.
    void pop()
    {
        --size_;
        if (first_ == nullptr) return heap_.pop();
        first_->entries.pop();
    }

private:
    static constexpr std::size_t kLanes = 12;

    static bool earlier(const Entry& a, const Entry& b)
    {
        return a.due < b.due || (a.due == b.due && a.order < b.order);
    }
    struct Later {
        bool operator()(const Entry& a, const Entry& b) const { return earlier(b, a); }
    };
    struct Lane {
        Duration delay;
        Ring<Entry> entries;
    };

    std::vector<Lane> lanes_;
    std::priority_queue<Entry, std::vector<Entry>, Later> heap_;
    Lane* first_ = nullptr;
    std::uint64_t order_ = 0;
    std::size_t size_ = 0;
};

}  // namespace tcp
