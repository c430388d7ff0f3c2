#include "simulation/words.h"

namespace tcp {
namespace {

constexpr std::size_t kLongestWord = 60;  // octets

bool isControl(char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }

}  // namespace

std::size_t characterLength(std::string_view text)
{
    const auto lead = static_cast<unsigned char>(text.front());
    const std::size_t length = lead < 0x80   ? 1
                               : lead < 0xC2 ? 0
                               : lead < 0xE0 ? 2
                               : lead < 0xF0 ? 3
                               : lead < 0xF5 ? 4
                                             : 0;
    if (length > text.size()) return 0;
    for (std::size_t i = 1; i < length; ++i) {
        if ((static_cast<unsigned char>(text[i]) & 0xC0) != 0x80) return 0;
    }
    return length;
}

std::string quoted(std::string_view word)
{
    std::string text = "\"";
    while (!word.empty()) {
        const std::size_t length = characterLength(word);
        if (text.size() + length > kLongestWord) {
            text += "…";
            break;
        }
        text += length == 0 || isControl(word.front()) ? std::string_view("?") : word.substr(0, length);
        word.remove_prefix(length == 0 ? 1 : length);
    }
    return text + '"';
}

}  // namespace tcp
