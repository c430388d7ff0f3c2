#include "capture/pcapng_reader.h"

#include <algorithm>
#include <chrono>

namespace tcp {

namespace {

constexpr std::uint32_t kSection = 0x0A0D0D0A;
constexpr std::uint32_t kInterface = 1;
constexpr std::uint32_t kObsoletePacket = 2;
constexpr std::uint32_t kSimplePacket = 3;
constexpr std::uint32_t kEnhancedPacket = 6;
constexpr std::uint32_t kOrderMagic = 0x1A2B3C4D;
constexpr std::uint16_t kComment = 1;
constexpr std::uint16_t kResolution = 9;
constexpr std::uint16_t kTimeOffset = 14;
constexpr std::size_t kBlockHead = 8;    // type, length
constexpr std::size_t kBlockTail = 4;    // the length again
constexpr std::size_t kSmallestBlock = kBlockHead + kBlockTail;

constexpr std::size_t paddedTo4(std::size_t length) { return (length + 3) / 4 * 4; }

constexpr std::uint64_t kLongestTime = static_cast<std::uint64_t>(kBeyondClocks.count());

// The product, or kLongestTime if it is more.
std::uint64_t times(std::uint64_t value, std::uint64_t factor)
{
    return value > kLongestTime / factor ? kLongestTime : value * factor;
}

// Microseconds in `units` of the resolution, kLongestTime at most.
std::uint64_t microseconds(std::uint64_t units, std::uint8_t resolution)
{
    const unsigned exponent = resolution & 0x7F;
    if ((resolution & 0x80) != 0) {
        if (exponent > 63)
            return 0;
        const std::uint64_t whole = units >> exponent;
        const std::uint64_t rest = units - (whole << exponent);
        const long double part =
            static_cast<long double>(rest) / static_cast<long double>(std::uint64_t{1} << exponent);
        return times(whole, 1'000'000) + static_cast<std::uint64_t>(part * 1'000'000);
    }
    for (unsigned i = exponent; i < 6; ++i)
        units = times(units, 10);
    for (unsigned i = 6; i < exponent && units != 0; ++i)
        units /= 10;
    return std::min(units, kLongestTime);
}

}  // namespace

bool PcapNgReader::isPcapNg(View magic) { return magic.size() >= 4 && kNetworkOrder.get32(magic, 0) == kSection; }

const CaptureRecord* PcapNgReader::next()
{
    for (found_ = false; !found_;) {
        if (damage_ || !readBlock())
            return nullptr;
    }
    return damage_ ? nullptr : &record_;
}

// False at the end of the file, or after damage.
bool PcapNgReader::readBlock()
{
    blockAt_ = input_.offset();
    const View head = input_.peek(kSmallestBlock);
    if (head.size() < kSmallestBlock) {
        if (!head.empty())
            damaged(Damage::Kind::CutShort, blockAt_, kSmallestBlock, head.size());
        return false;
    }
    const bool section = kNetworkOrder.get32(head, 0) == kSection;  // reads the same in both orders
    if (section) {
        order_ = OctetOrder(kNetworkOrder.get32(head, 8) == kOrderMagic);
        if (order_.get32(head, 8) != kOrderMagic)
            return damaged(Damage::Kind::BadSection, blockAt_) != nullptr;
    }
    const std::uint32_t type = order_.get32(head, 0);
    const std::uint32_t length = order_.get32(head, 4);
    if (length > kLongestBlock)
        return damaged(Damage::Kind::BlockTooLong, blockAt_, length, kLongestBlock) != nullptr;
    if (length < kSmallestBlock)
        return damaged(Damage::Kind::BlockTooShort, blockAt_, length, kSmallestBlock) != nullptr;
    const View whole = input_.peek(paddedTo4(length));
    if (whole.size() < length)
        return damaged(Damage::Kind::CutShort, blockAt_, length, whole.size()) != nullptr;
    if (order_.get32(whole, length - kBlockTail) != length)
        return damaged(Damage::Kind::BlockEndsDiffer, blockAt_, order_.get32(whole, length - kBlockTail), length) !=
               nullptr;
    const View body = whole.subspan(kBlockHead, length - kSmallestBlock);
    input_.skip(whole.size());
    if (section)
        beginSection(body);
    else if (type == kInterface)
        addInterface(body);
    else if (type == kEnhancedPacket)
        enhancedPacket(body);
    else if (type == kSimplePacket)
        simplePacket(body);
    else if (type == kObsoletePacket)
        obsoletePacket(body);
    return !damage_;
}

void PcapNgReader::beginSection(View)
{
    before_ += static_cast<std::uint32_t>(interfaces_.size());
    interfaces_.clear();
}

template <class Take> void PcapNgReader::eachOption(View options, Take take) const
{
    while (options.size() >= 4) {
        const std::uint16_t code = order_.get16(options, 0);
        const std::size_t length = order_.get16(options, 2);
        if (code == 0 || 4 + length > options.size())
            return;
        take(code, options.subspan(4, length));
        options = options.subspan(std::min(options.size(), 4 + paddedTo4(length)));
    }
}

void PcapNgReader::addInterface(View body)
{
    if (body.size() < 8) {
        damaged(Damage::Kind::BlockTooShort, blockAt_, body.size() + kSmallestBlock, 20);
        return;
    }
    if (interfaces_.size() == kMostInterfaces) {
        damaged(Damage::Kind::TooManyInterfaces, blockAt_, kMostInterfaces + 1, kMostInterfaces);
        return;
    }
    Interface interface;
    interface.linkType = order_.get16(body, 0);
    interface.snapLength = order_.get32(body, 4);
    eachOption(body.subspan(8), [&](std::uint16_t code, View value) {
        if (code == kResolution && !value.empty())
            interface.resolution = value[0];
        if (code == kTimeOffset && value.size() >= 8)
            interface.offset = static_cast<std::int64_t>(order_.get64(value, 0));
    });
    interfaces_.push_back(interface);
}

void PcapNgReader::enhancedPacket(View body)
{
    if (body.size() < 20) {
        damaged(Damage::Kind::BlockTooShort, blockAt_, body.size() + kSmallestBlock, 32);
        return;
    }
    const std::uint32_t kept = order_.get32(body, 12);
    if (!packet(order_.get32(body, 0), body, 20, kept, order_.get32(body, 16)))
        return;
    stamp(interfaces_[order_.get32(body, 0)], order_.get32(body, 4), order_.get32(body, 8));
    takeComment(body.subspan(std::min(body.size(), 20 + paddedTo4(kept))));
}

void PcapNgReader::simplePacket(View body)
{
    if (body.size() < 4) {
        damaged(Damage::Kind::BlockTooShort, blockAt_, body.size() + kSmallestBlock, 16);
        return;
    }
    const std::uint32_t length = order_.get32(body, 0);
    std::uint32_t kept = std::min<std::uint32_t>(length, static_cast<std::uint32_t>(body.size() - 4));
    if (!interfaces_.empty() && interfaces_[0].snapLength > 0)
        kept = std::min(kept, interfaces_[0].snapLength);
    if (!packet(0, body, 4, kept, length))
        return;
    record_.timed = false;
    record_.comment = {};
}

void PcapNgReader::obsoletePacket(View body)
{
    if (body.size() < 20) {
        damaged(Damage::Kind::BlockTooShort, blockAt_, body.size() + kSmallestBlock, 32);
        return;
    }
    const std::uint32_t kept = order_.get32(body, 12);
    if (!packet(order_.get16(body, 0), body, 20, kept, order_.get32(body, 16)))
        return;
    stamp(interfaces_[order_.get16(body, 0)], order_.get32(body, 4), order_.get32(body, 8));
    takeComment(body.subspan(std::min(body.size(), 20 + paddedTo4(kept))));
}

bool PcapNgReader::packet(std::uint32_t interface, View body, std::size_t data, std::uint32_t kept,
                          std::uint32_t length)
{
    if (interface >= interfaces_.size())
        return damaged(Damage::Kind::NoInterface, blockAt_, interface, interfaces_.size()) != nullptr;
    if (kept > kLongestRecord)
        return damaged(Damage::Kind::RecordTooLong, blockAt_, kept, kLongestRecord) != nullptr;
    if (data + kept > body.size())
        return damaged(Damage::Kind::RecordTooLong, blockAt_, kept, body.size() - data) != nullptr;
    record_.number += 1;
    record_.offset = blockAt_;
    record_.linkType = interfaces_[interface].linkType;
    record_.interface = before_ + interface;
    record_.length = std::max(length, kept);
    record_.octets = body.subspan(data, kept);
    found_ = true;
    return true;
}

void PcapNgReader::stamp(const Interface& interface, std::uint32_t high, std::uint32_t low)
{
    constexpr std::int64_t farthest = kBeyondClocks / 1s;
    record_.timed = false;
    if (interface.offset < -farthest || interface.offset > farthest)
        return;
    const std::uint64_t units = std::uint64_t{high} << 32 | low;
    const Instant at = Instant(static_cast<std::int64_t>(microseconds(units, interface.resolution)))
                       + std::chrono::seconds(interface.offset);
    record_.timed = -kBeyondClocks < at && at < kBeyondClocks;
    if (record_.timed)
        record_.at = at;
}

void PcapNgReader::takeComment(View options)
{
    record_.comment = {};
    eachOption(options, [&](std::uint16_t code, View value) {
        if (code != kComment || !record_.comment.empty())
            return;
        const std::size_t length = std::min<std::size_t>(value.size(), kLongestComment);
        record_.comment = std::string_view(reinterpret_cast<const char*>(value.data()), length);
    });
}

}  // namespace tcp
