#pragma once

#include "capture/capture_file.h"
#include "capture/octet_order.h"

#include <string>
#include <vector>

namespace tcp {

/// The packets of a pcapng file (draft-ietf-opsawg-pcapng): any number of sections, each in its own byte order, with
/// interfaces of their own; enhanced, simple and obsolete packet blocks. Other blocks are skipped by their length.
class PcapNgReader : public RecordReader {
public:
    explicit PcapNgReader(OctetInput& input) : input_(input) {}
    static bool isPcapNg(std::span<const std::uint8_t> magic);

    const CaptureRecord* next() override;

private:
    using View = std::span<const std::uint8_t>;
    struct Interface {
        std::uint16_t linkType = 0;
        std::uint32_t snapLength = 0;
        std::uint8_t resolution = 6;  ///< if_tsresol: a power of ten, or of two with the highest bit set
        std::int64_t offset = 0;      ///< if_tsoffset, seconds
    };

    bool readBlock();
    void beginSection(View block);
    void addInterface(View block);
    void enhancedPacket(View block);
    void simplePacket(View block);
    void obsoletePacket(View block);
    bool packet(std::uint32_t interface, View block, std::size_t data, std::uint32_t kept, std::uint32_t length);
    void stamp(const Interface& interface, std::uint32_t high, std::uint32_t low);
    void takeComment(View options);
    template <class Take> void eachOption(View options, Take take) const;

    OctetInput& input_;
    OctetOrder order_{false};
    std::vector<Interface> interfaces_;
    std::uint32_t before_ = 0;      ///< interfaces of the sections before
    bool found_ = false;            ///< the block was a packet
    std::uint64_t blockAt_ = 0;     ///< offset of the block
};

}  // namespace tcp
