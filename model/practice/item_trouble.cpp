// Whose fault it is: M3, M4, M13.

#include "practice/item_data.h"

#include <array>

namespace tcp::practice {
namespace {

using enum State;

/// CLOSE_WAIT, long after the other end has closed.
void leak(Draft& d)
{
    d.established().call(d.closer(), HostCall::Close, RunFor{d.numbers().pause()}).wait(d.numbers().longTime());
    d.ask(d.peer(), CloseWait).exhibit();
}

/// M3: what would end it.
std::optional<Item> endOfCloseWait(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    leak(d);
    d.choice(claim::endedBy(d.peer(), Remedy::OwnClose)).choice(claim::endedBy(d.peer(), Remedy::Cable), 3);
    d.choice(claim::endedBy(d.peer(), Remedy::FinAgain), 3).choice(claim::endedBy(d.peer(), Remedy::Time), 2);
    return d.finish();
}

/// M3: what is wrong.
std::optional<Item> faultOfCloseWait(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    leak(d);
    d.choice(claim::of(ClaimKind::OwesClose, d.peer())).choice(claim::of(ClaimKind::SegmentLost, d.peer()), 3);
    d.choice(claim::of(ClaimKind::FinUnanswered, d.peer()), 4).choice(claim::of(ClaimKind::NeverClosed, d.closer()));
    return d.finish();
}

/// M4: the application hangs; the kernel does not.
void closeOnHung(Draft& d)
{
    d.established().step({CallAction{d.peer(), HostCall::Hang}}, RunFor{d.numbers().pause()});
    d.from().call(d.closer(), HostCall::Close, RunFor{1s});
}

std::optional<Item> hungAnswer(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    closeOnHung(d);
    d.ask(d.peer());
    d.choice(claim::sendsFirst(d.peer(), ctl::ACK)).choice(claim::sendsFirst(d.peer(), 0), 4);
    d.choice(claim::sendsFirst(d.peer(), kRstAck)).choice(claim::sendsFirst(d.peer(), kFinAck), 11);
    return d.finish();
}

std::optional<Item> hungState(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    closeOnHung(d);
    const bool closer = surface.seed % 2 == 0;
    const HostId host = closer ? d.closer() : d.peer();
    d.ask(host).choice(claim::stateIs(host, closer ? FinWait1 : Established), 4);
    d.states({closer ? FinWait2 : CloseWait, closer ? TimeWait : LastAck, Closed});
    return d.finish();
}

/// M13: the process dies, or the whole machine.
bool crashes(const Surface& surface) { return surface.seed % 4 == 3; }

std::optional<Item> sendsAtDeath(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    d.established().from();
    d.call(d.closer(), HostCall::Kill, RunFor{d.numbers().pause()}).ask(d.closer());
    d.choice(claim::sendsFirst(d.closer(), kFinAck)).choice(claim::sendsFirst(d.closer(), kRstAck), 13);
    d.choice(claim::sendsFirst(d.closer(), 0), 13).choice(claim::sendsFirst(d.closer(), ctl::ACK));
    return d.finish();
}

std::optional<Item> peerOfTheDead(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    d.established().from();
    const HostCall death = crashes(surface) ? HostCall::PowerOff : HostCall::Kill;
    d.call(d.closer(), death, RunFor{d.numbers().pause()}).ask(d.peer());
    d.choice(claim::stateIs(d.peer(), Closed), 13);
    if (crashes(surface)) d.choice(claim::stateIs(d.peer(), CloseWait), 13).states({Established, TimeWait});
    else d.choice(claim::stateIs(d.peer(), Established), 13).states({CloseWait, TimeWait});
    return d.finish();
}

constexpr std::array kTroubleItems{
    ItemMaker{"ends", "M3", 3, "idle-pool", Ask::Ends, endOfCloseWait},
    ItemMaker{"wrong", "M3", 3, "idle-pool", Ask::Wrong, faultOfCloseWait},
    ItemMaker{"answer", "M4", 4, "claim-j", Ask::Sends, hungAnswer},
    ItemMaker{"state", "M4", 4, "stalled-peer", Ask::State, hungState},
    ItemMaker{"sends", "M13", 13, "kill-or-crash", Ask::Sends, sendsAtDeath},
    ItemMaker{"peer", "M13", 13, "kill-or-crash", Ask::State, peerOfTheDead},
};

}  // namespace

std::span<const ItemMaker> troubleItems() { return kTroubleItems; }

}  // namespace tcp::practice
