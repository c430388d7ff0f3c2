// How a connection comes about: M10, M15, M17.

#include "practice/item_data.h"

#include <array>

namespace tcp::practice {
namespace {

using enum State;
constexpr HostId kClient = HostId::Client;
constexpr HostId kServer = HostId::Server;

/// M10: nobody listens, and the answer comes at once.
std::optional<Item> refusedState(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    d.from().call(kClient, HostCall::Connect, RunFor{d.numbers().pause()}).ask(kClient);
    d.choice(claim::stateIs(kClient, SynSent), 10).states({Closed, SynReceived, Established, Listen});
    return d.finish();
}

/// M10: a SYN into silence; which of the usual suspects would have answered?
std::optional<Item> synExcluded(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    d.call(kServer, HostCall::Listen);
    const HostId mute = surface.swapped ? kServer : kClient;
    d.step({ImpairAction{Impairment::Drop, mute, 1'000, {}, {}}, CallAction{kClient, HostCall::Connect}},
           RunFor{d.numbers().pause() + d.numbers().latency()});
    d.ask(kClient, SynSent).exhibit();
    for (const Obstacle one : {Obstacle::NobodyListens, Obstacle::SynLost, Obstacle::AnswerLost, Obstacle::ServerOff})
        d.choice(claim::notBecauseOf(kClient, one), one == Obstacle::NobodyListens ? 0 : 10);
    return d.finish();
}

/// M15: which end comes first?
std::optional<Item> establishedFirst(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    d.call(kServer, HostCall::Listen).from().call(kClient, HostCall::Connect, RunFor{1s}).ask(kClient);
    d.choice(claim::of(ClaimKind::EstablishedFirst, kClient));
    d.choice(claim::of(ClaimKind::EstablishedFirst, kServer));
    d.choice(claim::of(ClaimKind::EstablishedTogether, kClient), 15);
    return d.finish();
}

/// M15: the last ACK is on its way, or lost, and one end has no part in what the other knows.
std::optional<Item> otherEndState(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    const Duration oneWay = d.numbers().latency();
    d.call(kServer, HostCall::Listen);
    if (surface.swapped) {
        d.from().call(kClient, HostCall::Connect, RunFor{2 * oneWay + oneWay / 2}).ask(kServer);
    } else {
        d.call(kClient, HostCall::Connect, RunFor{oneWay});
        d.from().step({ImpairAction{Impairment::Drop, kClient, 1, {}, {}}}, RunFor{4 * oneWay}).ask(kServer);
    }
    d.choice(claim::stateIs(kServer, Established), 15).states({SynReceived, Listen, Closed, SynSent});
    return d.finish();
}

/// M17: what an active open goes through.
std::optional<Item> openPath(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    d.call(kServer, HostCall::Listen).from().call(kClient, HostCall::Connect, RunFor{d.numbers().pause()}).ask(kClient);
    d.choice(claim::wentThrough(kClient, {Closed, SynSent, Established}));
    d.choice(claim::wentThrough(kClient, {Closed, Listen, SynSent, Established}), 17);
    d.choice(claim::wentThrough(kClient, {Closed, Listen, SynReceived, Established}), 17);
    d.choice(claim::wentThrough(kClient, {Closed, SynSent, SynReceived, Established}));
    return d.finish();
}

/// M17: just after connect(), before anything has come back.
std::optional<Item> openState(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    const Duration oneWay = d.numbers().latency();
    d.call(kServer, HostCall::Listen).from();
    d.call(kClient, HostCall::Connect, RunFor{surface.swapped ? oneWay : oneWay / 2}).ask(kClient);
    d.choice(claim::stateIs(kClient, Listen), 17).choice(claim::stateIs(kClient, SynSent));
    d.choice(claim::stateIs(kClient, Established), 15).states({SynReceived});
    return d.finish();
}

constexpr std::array kOpeningItems{
    ItemMaker{"refused", "M10", 10, "refused", Ask::State, refusedState},
    ItemMaker{"silence", "M10", 10, "filtered", Ask::Excluded, synExcluded},
    ItemMaker{"first", "M15", 15, "three-way-handshake", Ask::First, establishedFirst},
    ItemMaker{"late", "M15", 15, "handshake-ack-lost", Ask::State, otherEndState},
    ItemMaker{"path", "M17", 17, "three-way-handshake", Ask::Path, openPath},
    ItemMaker{"opened", "M17", 17, "three-way-handshake", Ask::State, openState},
};

}  // namespace

std::span<const ItemMaker> openingItems() { return kOpeningItems; }

}  // namespace tcp::practice
