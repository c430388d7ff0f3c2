// Arbitrary octets as a capture file. Whatever they are, reading ends, nothing grows beyond its limits, and no end is
// in more states than there are.

#include "capture/capture_file.h"
#include "capture/packet_decoder.h"
#include "observation/changes.h"
#include "observation/connection_table.h"
#include "observation/findings.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>

namespace {

constexpr std::size_t kLimit = 16;  // connections: small, so that it is reached

void require(bool holds, const char* what)
{
    if (holds) return;
    std::cerr << what << '\n';
    std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    std::size_t at = 0;
    tcp::CaptureFile file([&](std::span<std::uint8_t> into) {
        const std::size_t count = std::min(into.size(), size - at);
        std::copy_n(data + at, count, into.begin());
        at += count;
        return count;
    });
    tcp::PacketDecoder decoder;
    tcp::Instant now{};
    tcp::ConnectionTable table(
        [&](const tcp::Conversation& it, tcp::Leaves) {
            const tcp::Ending ending = tcp::endingOf(it, now);
            for (const tcp::Finding& finding : ending.findings)
                require(!tcp::text(finding.id).empty(), "a finding has no id");
            for (const tcp::End end : tcp::kEnds) {
                require(ending.of(end).proved.size() <= 11, "too many states");
                tcp::changesOf(it, end);
            }
        },
        kLimit);
    while (const tcp::CaptureRecord* record = file.next()) {
        require(record->octets.size() <= tcp::kLongestRecord, "a record is too long");
        require(record->comment.size() <= tcp::kLongestComment, "a comment is too long");
        now = std::max(now, record->at);
        if (const tcp::TcpPacket* packet = decoder.decode(*record)) table.see(*packet);
        require(table.live() <= kLimit, "more connections than the limit");
    }
    table.finish();
    require(decoder.notes().segments <= decoder.notes().packets, "more segments than packets");
    return 0;
}
