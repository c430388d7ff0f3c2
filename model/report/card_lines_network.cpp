// What is done to the network: by filters on the sockets where that is enough, else by nftables and a raw socket.

#include "report/card_lines.h"
#include "report/card_network.h"

namespace tcp {

// A filter on a socket that lets nothing in is a cable that loses everything on its way to it.
void CardLines::filter(HostId host, const std::string& socket, bool deaf, std::vector<CardLine>& lines)
{
    const char* const option = deaf ? "26, DEAF)  # SO_ATTACH_FILTER" : "27, 0)  # SO_DETACH_FILTER";
    lines.push_back({host, socket + ".setsockopt(socket.SOL_SOCKET, " + option});
}

std::optional<NoCard> CardLines::cable(bool up, const World& world, std::vector<CardLine>& lines)
{
    if (byNft_) {
        usesNft_ = true;
        for (const HostId host : kHosts) lines.push_back({host, up ? cableMended() : cableCut(host)});
        return std::nullopt;
    }
    // what its process has closed can no longer be told to listen
    for (const HostId host : kHosts) {
        const bool orphan = !open_[index(host)] && !world.host(host).connections.empty();
        if (orphan) return NoCard::Network;
    }
    deaf_ = !up;
    usesDeaf_ = true;
    if (listening_) filter(HostId::Server, "L", deaf_, lines);
    for (const HostId host : kHosts) {
        if (open_[index(host)]) filter(host, variable(host), deaf_, lines);
    }
    return std::nullopt;
}

std::optional<NoCard> CardLines::impair(const ImpairAction& action, std::vector<CardLine>& lines)
{
    if (action.what != Impairment::Drop || settings_.box.kind != BoxKind::None) return NoCard::Network;
    usesNft_ = true;
    lines.push_back({other(action.host), lossOf(action)});
    return std::nullopt;
}

std::optional<NoCard> CardLines::forge(const InjectAction& action, const World& world, const Readable& readable,
                                       std::vector<CardLine>& lines)
{
    if (settings_.box.kind != BoxKind::None) return NoCard::Network;
    const Connection* target = world.host(action.host).current();
    PortPair ports{portOf(other(action.host)), portOf(action.host)};
    if (target != nullptr && target->remotePort != 0) ports = {target->remotePort, target->localPort};
    const auto call = action.connection == 0 ? forgedOne(action, ports) : std::nullopt;
    if (!call) return NoCard::Forged;
    forges_ = true;
    lines.push_back({other(action.host), *call});
    readable_ = readable;
    peerReads(other(action.host), lines);
    return std::nullopt;
}

}  // namespace tcp
