#include "capture/octet_input.h"

#include <algorithm>
#include <utility>

namespace tcp {

namespace {

constexpr std::size_t kPiece = 64 * 1024;  // octets

}  // namespace

OctetInput::OctetInput(OctetSource source) : source_(std::move(source)), buffer_(kPiece) {}

std::span<const std::uint8_t> OctetInput::peek(std::size_t count)
{
    if (end_ - begin_ < count && !atEnd_)
        fill(count);
    return std::span(buffer_).subspan(begin_, std::min(count, end_ - begin_));
}

void OctetInput::skip(std::size_t count)
{
    count = std::min(count, end_ - begin_);
    begin_ += count;
    offset_ += count;
}

// Takes what the source has at hand: a live capture must not wait until a whole piece has come.
void OctetInput::fill(std::size_t count)
{
    std::copy(buffer_.begin() + static_cast<std::ptrdiff_t>(begin_),
              buffer_.begin() + static_cast<std::ptrdiff_t>(end_), buffer_.begin());
    end_ -= begin_;
    begin_ = 0;
    if (buffer_.size() < count)
        buffer_.resize(count);
    while (end_ < count && !atEnd_) {
        const std::size_t came = source_(std::span(buffer_).subspan(end_));
        atEnd_ = came == 0;
        end_ += came;
    }
}

}  // namespace tcp
