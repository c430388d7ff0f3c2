#pragma once

#include "drill/machine.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace tcp::drill {

/// One comparison of an assertion: tcpi_state == TCP_ESTABLISHED.
struct Comparison {
    std::string name; ///< of what is compared; the whole text, where it is not readable
    std::string sign; ///< ==, !=, <, <=, >, >=
    std::int64_t number = 0;
    std::string text;      ///< as written
    bool readable = false; ///< false: Python that is not understood

    bool holds(std::int64_t found) const;
    /// The number as the script would write it: a state by its name.
    std::string shown(std::int64_t found) const;
};

/// The claims of a piece of Python. What is not a comparison of a name with a number is not readable.
std::vector<Comparison> comparisonsOf(std::string_view code);

/// What a line for the shell claims: sockstat … | grep -c TIME_WAIT | grep 1.
struct SocketCount {
    State state{};
    std::string_view word; ///< as FreeBSD spells the state
    std::size_t sockets = 0;
};
/// Empty: it claims nothing of that kind.
std::optional<SocketCount> countOf(std::string_view command);

/// What the kernel's struct tcp_info would say of the connection; empty: the model does not know.
std::optional<std::int64_t> informationOf(std::string_view name, const Link* link);

} // namespace tcp::drill
