#include "capture/pcap_reader.h"

#include <algorithm>

namespace tcp {

namespace {

constexpr std::uint32_t kMicroseconds = 0xa1b2c3d4;
constexpr std::uint32_t kNanoseconds = 0xa1b23c4d;
constexpr std::uint32_t kModified = 0xa1b2cd34;
constexpr std::size_t kFileHeader = 24;
constexpr std::size_t kModifiedExtra = 8;

bool isMagic(std::uint32_t magic) { return magic == kMicroseconds || magic == kNanoseconds || magic == kModified; }

}  // namespace

bool PcapReader::isPcap(std::span<const std::uint8_t> magic)
{
    return magic.size() >= 4 &&
           (isMagic(OctetOrder(true).get32(magic, 0)) || isMagic(OctetOrder(false).get32(magic, 0)));
}

PcapReader::PcapReader(OctetInput& input) : input_(input)
{
    const auto header = input_.peek(kFileHeader);
    order_ = OctetOrder(isMagic(kNetworkOrder.get32(header, 0)));
    const std::uint32_t magic = order_.get32(header, 0);
    nanoseconds_ = magic == kNanoseconds;
    recordHeader_ += magic == kModified ? kModifiedExtra : 0;
    if (header.size() < kFileHeader) {
        damaged(Damage::Kind::CutShort, 0, kFileHeader, header.size());
        return;
    }
    record_.linkType = static_cast<std::uint16_t>(order_.get32(header, 20));  // the upper half tells of a checksum
    input_.skip(kFileHeader);
}

const CaptureRecord* PcapReader::next()
{
    if (damage_)
        return nullptr;
    const std::uint64_t offset = input_.offset();
    const auto header = input_.peek(recordHeader_);
    if (header.size() < recordHeader_)
        return header.empty() ? nullptr : damaged(Damage::Kind::CutShort, offset, recordHeader_, header.size());
    const std::uint32_t kept = order_.get32(header, 8);
    const std::uint32_t fraction = order_.get32(header, 4);
    const Instant at = Instant(std::int64_t{order_.get32(header, 0)} * 1'000'000
                               + (nanoseconds_ ? fraction / 1000 : fraction));
    const std::uint32_t length = order_.get32(header, 12);
    if (kept > kLongestRecord)
        return damaged(Damage::Kind::RecordTooLong, offset, kept, kLongestRecord);
    const auto whole = input_.peek(recordHeader_ + kept);
    if (whole.size() < recordHeader_ + kept)
        return damaged(Damage::Kind::CutShort, offset, recordHeader_ + kept, whole.size());
    record_.number += 1;
    record_.offset = offset;
    record_.at = at;
    record_.length = std::max(length, kept);
    record_.octets = whole.subspan(recordHeader_);
    input_.skip(whole.size());
    return &record_;
}

}  // namespace tcp
