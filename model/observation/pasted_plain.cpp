// What stands around the letters: the encoding of a file, colours of a terminal, blanks of a page of the web.

#include "observation/pasted.h"

#include <algorithm>

namespace tcp {

namespace {

using namespace std::string_view_literals;

void putUtf8(std::string& out, std::uint32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
        return;
    }
    const int more = code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    constexpr std::uint32_t kFirst[] = {0, 0xC0, 0xE0, 0xF0};
    out += static_cast<char>(kFirst[more] | code >> (6 * more));
    for (int i = more - 1; i >= 0; --i) out += static_cast<char>(0x80 | (code >> (6 * i) & 0x3F));
}

std::string fromUtf16(std::string_view octets, bool big)
{
    const auto unit = [&](std::size_t at) {
        const auto a = static_cast<std::uint8_t>(octets[at]), b = static_cast<std::uint8_t>(octets[at + 1]);
        return big ? std::uint32_t{a} << 8 | b : std::uint32_t{b} << 8 | a;
    };
    std::string out;
    for (std::size_t at = 0; at + 1 < octets.size(); at += 2) {
        std::uint32_t code = unit(at);
        if (code >= 0xD800 && code < 0xDC00 && at + 3 < octets.size()) {
            code = 0x10000 + ((code & 0x3FF) << 10 | (unit(at + 2) & 0x3FF));
            at += 2;
        }
        putUtf8(out, code);
    }
    return out;
}

/// Octets of a sequence that colours what follows, from ESC on; 0: none stands here.
std::size_t escapeAt(std::string_view text)
{
    if (!text.starts_with("\x1b[")) return 0;
    const std::size_t end = text.find_first_not_of("0123456789;?", 2);
    return end == std::string_view::npos ? text.size() : end + 1;
}

}  // namespace

std::string plainText(std::string_view octets)
{
    if (octets.starts_with("\xff\xfe"sv)) return plainText(fromUtf16(octets.substr(2), false));
    if (octets.starts_with("\xfe\xff"sv)) return plainText(fromUtf16(octets.substr(2), true));
    if (octets.starts_with("\xef\xbb\xbf"sv)) octets.remove_prefix(3);
    std::string out;
    out.reserve(octets.size());
    while (!octets.empty()) {
        const std::size_t plain = std::min(octets.find_first_of("\x1b\xc2"), octets.size());
        out += octets.substr(0, plain);
        octets.remove_prefix(plain);
        if (octets.empty()) break;
        const bool blank = octets.starts_with("\xc2\xa0"sv);   // U+00A0
        const std::size_t skipped = blank ? 2 : escapeAt(octets);
        if (skipped == 0 || blank) out += blank ? ' ' : octets.front();
        octets.remove_prefix(std::max<std::size_t>(skipped, 1));
    }
    return out;
}

}  // namespace tcp
