#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <span>
#include <vector>

namespace tcp {

/// Puts octets of a file to the front of the buffer, which is not empty, and tells how many: at least one, as many as
/// there are now; 0 only at the end of the file.
using OctetSource = std::function<std::size_t(std::span<std::uint8_t>)>;

/// Octets of a source in the order of the file, a piece at a time.
class OctetInput {
public:
    explicit OctetInput(OctetSource source);

    /// The next `count` octets, or fewer at the end of the file. The view holds until the next call.
    std::span<const std::uint8_t> peek(std::size_t count);
    /// Goes on behind octets that were peeked at.
    void skip(std::size_t count);
    /// Octets of the file before the next one.
    std::uint64_t offset() const { return offset_; }

private:
    void fill(std::size_t count);

    OctetSource source_;
    std::vector<std::uint8_t> buffer_;
    std::size_t begin_ = 0;  ///< the next octet of the file in the buffer
    std::size_t end_ = 0;
    std::uint64_t offset_ = 0;
    bool atEnd_ = false;
};

}  // namespace tcp
