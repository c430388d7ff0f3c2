#include "observation/look.h"

#include <cstdio>

namespace tcp {
namespace {

using Groups = std::array<unsigned, 8>;

Groups groupsOf(const Address& address)
{
    Groups groups{};
    for (std::size_t i = 0; i < groups.size(); ++i) {
        groups[i] = static_cast<unsigned>(address.octets[2 * i] << 8 | address.octets[2 * i + 1]);
    }
    return groups;
}

std::string v4(const std::uint8_t* octets)
{
    std::array<char, 16> text{};
    std::snprintf(text.data(), text.size(), "%d.%d.%d.%d", octets[0], octets[1], octets[2], octets[3]);
    return text.data();
}

/// RFC 5952: the longest run of two or more zero groups is left out.
std::string v6(const Groups& groups)
{
    std::size_t best = groups.size();
    std::size_t length = 1;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        std::size_t end = i;
        while (end < groups.size() && groups[end] == 0) ++end;
        if (end - i <= length) continue;
        best = i;
        length = end - i;
    }
    std::string text;
    for (std::size_t i = 0; i < groups.size(); ++i) {
        if (i == best) {
            text += "::";
            i += length - 1;
            continue;
        }
        std::array<char, 8> group{};
        std::snprintf(group.data(), group.size(), "%x", groups[i]);
        if (!text.empty() && text.back() != ':') text += ':';
        text += group.data();
    }
    return text;
}

}  // namespace

std::string text(const Address& address)
{
    if (!address.v6) return v4(address.octets.data());
    const Groups groups = groupsOf(address);
    const bool mapped = groups[5] == 0xffff && groups[0] + groups[1] + groups[2] + groups[3] + groups[4] == 0;
    if (mapped) return "[::ffff:" + v4(address.octets.data() + 12) + "]";
    return "[" + v6(groups) + "]";
}

}  // namespace tcp
