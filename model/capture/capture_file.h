#pragma once

#include "capture/capture_record.h"
#include "capture/octet_input.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>

namespace tcp {

/// What a file is by its first octets.
enum class FileKind : std::uint8_t {
    Pcap, PcapModified, PcapNg,
    // No captures that are read here:
    Empty, Gzip, Zstandard, Xz, Bzip2, Zip, Snoop, NetworkMonitor, Json, Text, Unknown,
};

/// A capture is read up to here: the first octet of what cannot be right, and why.
struct Damage {
    enum class Kind : std::uint8_t {
        RecordTooLong,    ///< a record claims more octets than `most`
        BlockTooLong,     ///< likewise a pcapng block
        BlockTooShort,    ///< a pcapng block claims fewer octets than its kind has
        BlockEndsDiffer,  ///< the two lengths of a pcapng block are not the same
        BadSection,       ///< a section header without its byte-order magic
        NoInterface,      ///< a pcapng packet of an interface that was not described
        TooManyInterfaces,
        CutShort,         ///< the file ends inside a record
        NotReadable,      ///< the source reported an error (gzip: what is packed is damaged)
    };
    Kind kind;
    std::uint64_t octet = 0;    ///< octets of the file before it
    std::uint64_t claimed = 0;
    std::uint64_t most = 0;     ///< or the fewest that would do
    std::uint64_t packets = 0;  ///< read before it
};

inline constexpr std::uint32_t kLongestRecord = 262'144;       ///< octets, as libpcap's MAXIMUM_SNAPLEN
inline constexpr std::uint32_t kLongestBlock = 16u << 20;      ///< octets of a pcapng block
inline constexpr std::uint32_t kMostInterfaces = 65'536;       ///< of a section
inline constexpr std::uint32_t kLongestComment = 4096;         ///< octets; what is longer is cut

/// Reads the records of one format from behind its first header.
class RecordReader {
public:
    virtual ~RecordReader() = default;
    /// Nothing at the end, and where damage() tells why.
    virtual const CaptureRecord* next() = 0;
    const std::optional<Damage>& damage() const { return damage_; }

protected:
    const CaptureRecord* damaged(Damage::Kind kind, std::uint64_t octet, std::uint64_t claimed = 0,
                                 std::uint64_t most = 0)
    {
        damage_ = Damage{kind, octet, claimed, most, record_.number};
        return nullptr;
    }

    CaptureRecord record_;
    std::optional<Damage> damage_;
};

/// A pcap or pcapng file, read in one pass with one record in memory.
class CaptureFile {
public:
    explicit CaptureFile(OctetSource source);

    FileKind kind() const { return kind_; }
    bool readable() const { return reader_ != nullptr || kind_ == FileKind::Empty; }
    /// The next packet; nothing at the end of the file or where it is damaged.
    const CaptureRecord* next() { return reader_ ? reader_->next() : nullptr; }
    std::optional<Damage> damage() const { return reader_ ? reader_->damage() : std::nullopt; }

private:
    OctetInput input_;
    FileKind kind_;
    std::unique_ptr<RecordReader> reader_;
};

}  // namespace tcp
