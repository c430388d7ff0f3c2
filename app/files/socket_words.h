#pragma once

#include "observation/look.h"
#include "observation/pasted.h"

#include <QCoreApplication>
#include <QString>

namespace app::files {

/// A socket of a machine in the words of ss.
class SocketWords {
    Q_DECLARE_TR_FUNCTIONS(app::SocketWords)

public:
    /// Documentation addresses (RFC 5737, RFC 3849) stand for those that shall not be seen; loopback stays.
    static QString address(const tcp::Address& address, bool hidden);
    /// With its port; "*" for none.
    static QString end(const tcp::Address& address, std::uint16_t port, bool hidden);
    /// "keepalive 2min1sec x3"; empty where none runs.
    static QString timer(const tcp::SocketRow& row);
    /// What would make lines readable that are not; empty: nothing.
    static QString advice(tcp::PastedAdvice advice);
};

}  // namespace app::files
