#pragma once

#include "capture/capture_file.h"
#include "capture/octet_order.h"

namespace tcp {

/// The records of a pcap file: both byte orders, micro- and nanoseconds, and Kuznetzov's modified format, whose records
/// carry eight octets more.
class PcapReader : public RecordReader {
public:
    /// The input stands before the magic number, which is one of pcap.
    explicit PcapReader(OctetInput& input);
    /// Whether the four octets are a magic number of pcap.
    static bool isPcap(std::span<const std::uint8_t> magic);

    const CaptureRecord* next() override;

private:
    OctetInput& input_;
    OctetOrder order_{false};
    bool nanoseconds_ = false;
    std::size_t recordHeader_ = 16;
};

}  // namespace tcp
