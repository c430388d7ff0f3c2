#include "capture/capture_file.h"

#include "capture/pcap_reader.h"
#include "capture/pcapng_reader.h"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

namespace tcp {

namespace {

constexpr std::size_t kShown = 64;  // octets that tell text from anything else

struct Magic {
    std::string_view octets;
    FileKind kind;
};

using namespace std::string_view_literals;

constexpr std::array<Magic, 7> kOthers{{{"\x1f\x8b"sv, FileKind::Gzip},
                                        {"\x28\xb5\x2f\xfd"sv, FileKind::Zstandard},
                                        {"\xfd" "7zXZ"sv, FileKind::Xz},
                                        {"BZh"sv, FileKind::Bzip2},
                                        {"PK\x03\x04"sv, FileKind::Zip},
                                        {"snoop\0\0\0"sv, FileKind::Snoop},
                                        {"GMBU"sv, FileKind::NetworkMonitor}}};

bool isText(std::string_view begin)
{
    return std::all_of(begin.begin(), begin.end(), [](char c) {
        const auto octet = static_cast<unsigned char>(c);
        return octet >= 0x20 || octet == '\t' || octet == '\n' || octet == '\r';
    });
}

FileKind kindOf(std::span<const std::uint8_t> begin)
{
    const std::string_view written(reinterpret_cast<const char*>(begin.data()), begin.size());
    if (begin.empty())
        return FileKind::Empty;
    if (PcapNgReader::isPcapNg(begin))
        return FileKind::PcapNg;
    if (PcapReader::isPcap(begin)) {
        const bool modified = written.substr(0, 4) == "\xa1\xb2\xcd\x34" || written.substr(0, 4) == "\x34\xcd\xb2\xa1";
        return modified ? FileKind::PcapModified : FileKind::Pcap;
    }
    for (const Magic& magic : kOthers) {
        if (written.starts_with(magic.octets))
            return magic.kind;
    }
    if (!isText(written))
        return FileKind::Unknown;
    const std::size_t first = written.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (written[first] == '{' || written[first] == '[') ? FileKind::Json
                                                                                            : FileKind::Text;
}

}  // namespace

CaptureFile::CaptureFile(OctetSource source) : input_(std::move(source)), kind_(kindOf(input_.peek(4)))
{
    if (kind_ == FileKind::PcapNg)
        reader_ = std::make_unique<PcapNgReader>(input_);
    else if (kind_ == FileKind::Pcap || kind_ == FileKind::PcapModified)
        reader_ = std::make_unique<PcapReader>(input_);
    else if (kind_ != FileKind::Empty)
        kind_ = kindOf(input_.peek(kShown));
}

}  // namespace tcp
