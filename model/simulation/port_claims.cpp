#include "simulation/port_claims.h"

#include <algorithm>

namespace tcp {
namespace {

/// A socket that holds a local port.
struct Holder {
    Reuse reuse = Reuse::No;
    bool listens = false;
    bool connected = false;  ///< it has a peer
    bool timeWait = false;
};

// A half-open request is no socket: its listener holds the port (Linux request socks, the SYN cache of BSD).
bool isRequest(const Connection& connection)
{
    return connection.tcb.passive && connection.tcb.state() == State::SynReceived;
}

std::vector<Holder> holdersOf(const Host& host, const PortClaim& claim)
{
    std::vector<Holder> holders;
    bool itself = claim.bound;
    for (const BoundSocket& socket : host.bound) {
        if (socket.port != claim.port) continue;
        if (itself && socket.reuse == claim.reuse) itself = false;
        else holders.push_back({.reuse = socket.reuse});
    }
    for (const Connection& listener : host.listeners) {
        if (listener.localPort == claim.port) holders.push_back({.reuse = listener.reuse, .listens = true});
    }
    for (const Connection& connection : host.connections) {
        if (claim.usual || connection.localPort != claim.port || isRequest(connection)) continue;
        const bool timeWait = connection.tcb.state() == State::TimeWait;
        holders.push_back({.reuse = connection.reuse, .connected = true, .timeWait = timeWait});
    }
    return holders;
}

/// Linux inet_bind_conflict: both must have SO_REUSEADDR, and neither may listen. listen() asks once more.
std::string_view onLinux(const PortClaim& claim, const Holder& holder)
{
    const bool both = claim.reuse == Reuse::Address && holder.reuse == Reuse::Address;
    return both && !holder.listens ? std::string_view() : kAddressInUse;
}

/// FreeBSD in_pcbbind_setup: with SO_REUSEADDR only sockets without a peer are in the way, whatever they have set.
/// listen() has nothing to ask: two sockets cannot have got as far.
std::string_view onBsd(const PortClaim& claim, const Holder& holder)
{
    if (claim.listens && claim.bound) return {};
    return claim.reuse == Reuse::Address && holder.connected ? std::string_view() : kAddressInUse;
}

/// "Using SO_REUSEADDR and SO_EXCLUSIVEADDRUSE" (learn.microsoft.com): connections hold a port only against one who
/// wants it for himself, TIME_WAIT does not even then; SO_REUSEADDR takes what nobody has for himself.
std::string_view onWindows(const PortClaim& claim, const Holder& holder)
{
    if (claim.listens && claim.bound) return {};
    if (claim.reuse == Reuse::Exclusive) return holder.timeWait ? std::string_view() : kAddressInUse;
    if (holder.connected) return {};
    if (claim.reuse == Reuse::No) return kAddressInUse;
    return holder.reuse == Reuse::Exclusive ? kAccessDenied : std::string_view();
}

/// RFC 9293 3.9.1.1: connections are told apart by both sockets, so only another passive OPEN is in the way.
std::string_view onPaper(const Holder& holder) { return holder.connected ? std::string_view() : kAddressInUse; }

std::string_view refusedBy(const PortClaim& claim, const Holder& holder, PortRule rule)
{
    switch (rule) {
    case PortRule::Rfc9293: return onPaper(holder);
    case PortRule::Linux: return onLinux(claim, holder);
    case PortRule::Bsd: return onBsd(claim, holder);
    case PortRule::Windows: return onWindows(claim, holder);
    }
    return {};
}

}  // namespace

std::string_view refusal(const Host& host, const PortClaim& claim, PortRule rule)
{
    for (const Holder& holder : holdersOf(host, claim)) {
        if (const auto why = refusedBy(claim, holder, rule); !why.empty()) return why;
    }
    return {};
}

Reuse usualReuse(PortRule rule) { return rule == PortRule::Windows ? Reuse::No : Reuse::Address; }

}  // namespace tcp
