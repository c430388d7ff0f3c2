#include "files/socket_words.h"

#include "tools/ss.h"

#include <string_view>

namespace app::files {

QString SocketWords::address(const tcp::Address& address, bool hidden)
{
    const bool loopback = address.v6 ? false : address.octets[0] == 127;
    const bool nowhere = address.octets == decltype(address.octets){};
    if (!hidden || loopback || nowhere) return QString::fromStdString(text(address));
    return address.v6 ? QStringLiteral("[2001:db8::1]") : QStringLiteral("192.0.2.1");
}

QString SocketWords::end(const tcp::Address& it, std::uint16_t port, bool hidden)
{
    return address(it, hidden) + ':' + (port == 0 ? QStringLiteral("*") : QString::number(port));
}

QString SocketWords::timer(const tcp::SocketRow& row)
{
    if (row.timer == tcp::SeenTimer::Off) return {};
    const std::string_view word = text(row.timer);
    return QString::fromUtf8(word.data(), qsizetype(word.size())) + ' ' +
           QString::fromStdString(tcp::ssTime(row.expires)) +
           (row.retransmits > 0 ? QString(" x%1").arg(row.retransmits) : QString());
}

QString SocketWords::advice(tcp::PastedAdvice advice)
{
    switch (advice) {
    case tcp::PastedAdvice::None: break;
    case tcp::PastedAdvice::TcpdumpQuiet:
        return tr("tcpdump -q leaves out the flags, which states need: run it without -q");
    case tcp::PastedAdvice::TcpdumpNames: return tr("tcpdump printed names in place of addresses: run it with -n");
    case tcp::PastedAdvice::SsFilter:
        return tr("ss leaves the state out where it is asked for one state: run it without a filter by state");
    }
    return {};
}

}  // namespace app::files
