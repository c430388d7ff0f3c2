#pragma once

#include "observation/look.h"

#include <QString>

namespace app::files {

/// A socket of a machine in the words of ss.
struct SocketWords {
    /// Documentation addresses (RFC 5737, RFC 3849) stand for those that shall not be seen; loopback stays.
    static QString address(const tcp::Address& address, bool hidden);
    /// With its port; "*" for none.
    static QString end(const tcp::Address& address, std::uint16_t port, bool hidden);
    /// "keepalive 2min1sec x3"; empty where none runs.
    static QString timer(const tcp::SocketRow& row);
};

}  // namespace app::files
