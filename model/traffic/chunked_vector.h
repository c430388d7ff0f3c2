#pragma once

#include <cstdint>
#include <memory>
#include <vector>

namespace tcp {

/// A vector in chunks of a thousand: it grows without copying, and references stay valid.
template <typename T> class ChunkedVector {
public:
    std::size_t size() const { return size_; }
    std::size_t octets() const { return chunks_.size() * kChunk * sizeof(T); }

    T& operator[](std::size_t i) { return chunks_[i / kChunk][i % kChunk]; }
    const T& operator[](std::size_t i) const { return chunks_[i / kChunk][i % kChunk]; }

    /// One more, and its number.
    std::uint32_t add(const T& value)
    {
        if (size_ == chunks_.size() * kChunk) chunks_.push_back(std::make_unique<T[]>(kChunk));
        (*this)[size_] = value;
        return static_cast<std::uint32_t>(size_++);
    }

private:
    static constexpr std::size_t kChunk = 1024;

    std::vector<std::unique_ptr<T[]>> chunks_;
    std::size_t size_ = 0;
};

}  // namespace tcp
