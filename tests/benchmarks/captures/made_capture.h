#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace made {

/// A pcap file of Ethernet frames that is never kept whole: connections of ten packets each (handshake, request of 120
/// octets, response of 300, close by the client), a new one each millisecond, 10 ms between the packets of one.
class Capture {
public:
    /// `answered` false: of each connection only the SYN.
    explicit Capture(std::size_t connections, bool answered = true) : connections_(connections), answered_(answered) {}

    /// Puts the next octets there, as an OctetSource does.
    std::size_t read(std::span<std::uint8_t> into);
    std::size_t octets() const { return written_; }

private:
    void fill();
    void packet(std::size_t connection, std::size_t step, std::size_t tick);

    std::size_t connections_;
    bool answered_;
    std::size_t tick_ = 0;
    std::size_t written_ = 0;
    bool begun_ = false;
    std::vector<std::uint8_t> buffer_;
    std::size_t at_ = 0;
};

}  // namespace made
