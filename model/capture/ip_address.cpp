#include "capture/ip_address.h"

#include <cstddef>

namespace tcp {

namespace {

std::string dotted(const IpAddress& address)
{
    std::string written;
    for (std::size_t i = 0; i < 4; ++i)
        written += (i == 0 ? "" : ".") + std::to_string(address.octets[i]);
    return written;
}

std::uint32_t group(const IpAddress& address, std::size_t index)
{
    return std::uint32_t{address.octets[2 * index]} << 8 | address.octets[2 * index + 1];
}

struct Zeros {
    std::size_t begin = 8;
    std::size_t length = 0;
};

// RFC 5952 4.2: the longest run of two or more groups of zero becomes "::", the first of equal ones.
Zeros longestZeros(const IpAddress& address)
{
    Zeros longest;
    for (std::size_t begin = 0; begin < 8; ++begin) {
        std::size_t length = 0;
        while (begin + length < 8 && group(address, begin + length) == 0)
            ++length;
        if (length > longest.length && length > 1)
            longest = {begin, length};
    }
    return longest;
}

std::string hexadecimal(std::uint32_t value)
{
    std::string digits;
    do {
        digits.insert(digits.begin(), "0123456789abcdef"[value & 0xF]);
        value >>= 4;
    } while (value != 0);
    return digits;
}

}  // namespace

std::string text(const IpAddress& address)
{
    if (!address.v6)
        return dotted(address);
    const Zeros zeros = longestZeros(address);
    std::string written;
    for (std::size_t i = 0; i < 8; ++i) {
        if (i == zeros.begin) {
            written += "::";
            i += zeros.length - 1;
            continue;
        }
        if (!written.empty() && written.back() != ':')
            written += ':';
        written += hexadecimal(group(address, i));
    }
    return written;
}

}  // namespace tcp
