#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace tcp {

/// Numbered places for values, a thousand at a time: it grows without copying, and never holds twice what it needs.
template <typename T> class Shelf {
public:
    std::size_t size() const { return size_; }
    std::size_t octets() const { return boards_.size() * kBoard * sizeof(T); }

    T& operator[](std::size_t i) { return boards_[i / kBoard][i % kBoard]; }
    const T& operator[](std::size_t i) const { return boards_[i / kBoard][i % kBoard]; }

    /// One more, and its number.
    std::uint32_t add(const T& value)
    {
        if (size_ == boards_.size() * kBoard) boards_.push_back(std::make_unique<T[]>(kBoard));
        (*this)[size_] = value;
        return static_cast<std::uint32_t>(size_++);
    }

private:
    static constexpr std::size_t kBoard = 1024;

    std::vector<std::unique_ptr<T[]>> boards_;
    std::size_t size_ = 0;
};

}  // namespace tcp
