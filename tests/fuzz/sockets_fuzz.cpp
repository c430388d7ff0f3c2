// Arbitrary octets as text of a terminal. Whatever they are, every line is counted once, nothing grows beyond the text,
// and what tcpdump's lines become can be read back.

#include "capture/capture_file.h"
#include "observation/pasted.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <iostream>
#include <numeric>

namespace {

void require(bool holds, const char* what)
{
    if (holds) return;
    std::cerr << what << '\n';
    std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view all(reinterpret_cast<const char*>(data), size);
    const tcp::PastedText text = tcp::readPasted(all);
    const auto lines = static_cast<std::uint64_t>(std::ranges::count(all, '\n')) + 1;
    const std::uint64_t read = std::accumulate(text.lines.begin(), text.lines.end(), std::uint64_t{0});
    require(read == text.sockets.size() + text.packets.size(), "a row is counted with another tool");
    require(read + text.other <= lines, "more rows than lines");
    const tcp::PastedCounts counts = tcp::countsOf(text);
    require(std::accumulate(counts.begin(), counts.end(), std::uint64_t{0}) == text.sockets.size(),
            "a socket is in no state");
    for (const tcp::PastedBy by : {tcp::PastedBy::Process, tcp::PastedBy::Peer, tcp::PastedBy::Port}) {
        std::uint64_t total = 0;
        for (const tcp::PastedGroup& group : tcp::groupsOf(text, by))
            total += group.total;
        require(total == text.sockets.size(), "a socket is in no group");
    }
    for (const tcp::Hint& hint : tcp::hintsOf(text))
        require(hint.count > 0 && hint.count <= text.sockets.size(), "a hint of nothing");
    const std::string pcap = tcp::pcapOf(text.packets);
    std::size_t at = 0;
    tcp::CaptureFile file([&](std::span<std::uint8_t> into) {
        const std::size_t count = std::min(into.size(), pcap.size() - at);
        std::copy_n(pcap.begin() + static_cast<std::ptrdiff_t>(at), count, into.begin());
        at += count;
        return count;
    });
    std::size_t packets = 0;
    while (file.next() != nullptr)
        ++packets;
    require(!file.damage(), "the capture of it is damaged");
    require(packets <= text.packets.size(), "more packets than lines");
    return 0;
}
