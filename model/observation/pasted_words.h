#pragma once

#include "observation/look.h"

#include <charconv>
#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace tcp {

/// The words of a line, between blanks.
std::vector<std::string_view> wordsOf(std::string_view line);

/// A whole number and nothing else.
template <typename Number> std::optional<Number> numberOf(std::string_view word, int base = 10)
{
    Number value{};
    const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value, base);
    if (error != std::errc{} || end != word.data() + word.size() || word.empty()) return std::nullopt;
    return value;
}

struct PastedEndpoint {
    Address address;
    std::uint16_t port = 0;     ///< 0: any, or told by a name that is not known
    std::string_view name{};    ///< of a host, where it stands in place of the address

    friend bool operator==(const PastedEndpoint&, const PastedEndpoint&) = default;
};

/// "10.0.0.1", "::1", "fe80::1%eth0"; "*" is any.
std::optional<Address> addressOf(std::string_view word);
/// "10.0.0.1:80", "[::1]:80", ":::22", "*:*": a port behind the last colon.
std::optional<PastedEndpoint> endpointWithColon(std::string_view word);
/// "10.0.0.1.80", "*.22", "fe80::1%lo0.123": a port behind the last dot.
std::optional<PastedEndpoint> endpointWithDot(std::string_view word);

/// The state of that word in any spelling of ss and netstat: "ESTAB", "SYN_RECV", "FIN_WAIT2", "LISTENING".
std::optional<State> pastedState(std::string_view word);

}  // namespace tcp
