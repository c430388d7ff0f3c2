// How a connection ends: M1, M8, M9, M11, M12, M16.

#include "practice/item_data.h"

#include <array>

namespace tcp::practice {
namespace {

using enum State;

/// A FIN each way, one after the other.
void closeBoth(Draft& d)
{
    d.call(d.closer(), HostCall::Close, RunFor{d.numbers().pause()});
    d.call(d.peer(), HostCall::Close, RunFor{d.numbers().pause()});
}

/// M1, M9: on which of the hosts TIME_WAIT is.
std::optional<Item> whereIsTimeWait(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    d.established().from();
    closeBoth(d);
    d.ask(d.closer(), TimeWait);
    d.choice(claim::onlyOn(HostId::Client, TimeWait), d.closer() == HostId::Server ? 1 : 0);
    d.choice(claim::onlyOn(HostId::Server, TimeWait))
        .choice(claim::onBoth(TimeWait), 9)
        .choice(claim::onNeither(TimeWait));
    return d.finish();
}

/// M1: what a line in TIME_WAIT on the server says.
std::optional<Item> timeWaitLine(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    d.established();
    closeBoth(d);
    d.ask(HostId::Server, TimeWait).exhibit();
    d.choice(claim::of(ClaimKind::ClosedFirst, HostId::Server))
        .choice(claim::of(ClaimKind::ClosedFirst, HostId::Client), 1);
    d.choice(claim::stillAfter(HostId::Server, TimeWait, 24h), 1)
        .choice(claim::of(ClaimKind::FinsCrossed, HostId::Client));
    return d.finish();
}

/// M9: the state of the end that closed second.
std::optional<Item> secondCloser(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    d.established().from();
    closeBoth(d);
    d.ask(d.peer());
    d.choice(claim::stateIs(d.peer(), TimeWait), 9).states({Closed, LastAck, CloseWait});
    return d.finish();
}

/// M8: FIN, FIN,ACK, ACK: the answer carries both.
void threeSegments(Draft& d)
{
    d.established().from();
    d.call(d.closer(), HostCall::Close, RunUntil{d.peer(), CloseWait});
    d.call(d.peer(), HostCall::Close, RunFor{d.numbers().pause()});
}

std::optional<Item> segmentsOfClose(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    threeSegments(d);
    d.ask(d.closer());
    d.choice(claim::segmentCount(4), 8);
    for (const int count : {3, 2, 5}) d.choice(claim::segmentCount(count));
    return d.finish();
}

/// The answer is lost, and the FIN behind it acknowledges as well.
std::optional<Item> pathOfClose(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    d.established().from();
    d.step({ImpairAction{Impairment::Drop, d.peer(), 1, {}, {}}, CallAction{d.closer(), HostCall::Close}},
           RunFor{2 * d.numbers().latency() + 50ms});
    d.call(d.peer(), HostCall::Close, RunFor{3 * d.numbers().latency()}).ask(d.closer());
    d.choice(claim::wentThrough(d.closer(), {Established, FinWait1, TimeWait}));
    d.choice(claim::wentThrough(d.closer(), {Established, FinWait1, FinWait2, TimeWait}), 8);
    d.choice(claim::wentThrough(d.closer(), {Established, FinWait1, Closing, TimeWait}), 16);
    d.choice(claim::wentThrough(d.closer(), {Established, FinWait1, Closed}));
    return d.finish();
}

/// M11: after its FIN the closer still takes data.
std::optional<Item> dataAfterFin(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    d.established().call(d.closer(), HostCall::Shutdown, RunFor{d.numbers().pause()});
    d.from().call(d.peer(), HostCall::Send, RunFor{1s}, d.numbers().octets()).ask(d.closer());
    d.choice(claim::sendsFirst(d.closer(), ctl::ACK)).choice(claim::sendsFirst(d.closer(), ctl::RST), 11);
    d.choice(claim::sendsFirst(d.closer(), 0), 11).choice(claim::sendsFirst(d.closer(), kFinAck));
    return d.finish();
}

std::optional<Item> stateAfterFin(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    d.established().call(d.closer(), HostCall::Shutdown, RunFor{d.numbers().pause()});
    d.from().call(d.peer(), HostCall::Send, RunFor{1s}, d.numbers().octets()).ask(d.peer());
    d.choice(claim::stateIs(d.peer(), Closed), 11).choice(claim::stateIs(d.peer(), LastAck), 11);
    d.states({CloseWait, Established});
    return d.finish();
}

/// M12: close() with data that nobody has read, or that must not linger.
void closeAbruptly(Draft& d)
{
    d.established();
    const HostId host = d.closer();
    if (d.numbers().netstat()) {
        d.step({CallAction{host, HostCall::Hang}, CallAction{d.peer(), HostCall::Send, d.numbers().octets()}},
               RunFor{1s});
        d.from().call(host, HostCall::Kill, RunFor{1s});
    } else {
        d.from().call(host, HostCall::Abort, RunFor{1s});
    }
}

std::optional<Item> sendsAtClose(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    closeAbruptly(d);
    d.ask(d.closer());
    d.choice(claim::sendsFirst(d.closer(), kFinAck), 12).choice(claim::sendsFirst(d.closer(), 0));
    d.choice(claim::sendsFirst(d.closer(), ctl::ACK));
    const Run run = d.soFar();
    for (const Control bits : {Control{ctl::RST}, kRstAck}) {  // whether it carries an ACK is not what is asked
        const RunClaim reset = claim::sendsFirst(d.closer(), bits);
        if (holds(reset, d.storySoFar(run))) d.choice(reset);
    }
    return d.finish();
}

std::optional<Item> stateAtClose(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    closeAbruptly(d);
    d.ask(surface.seed % 2 == 0 ? d.closer() : d.peer());
    const bool self = surface.seed % 2 == 0;
    d.choice(claim::stateIs(self ? d.closer() : d.peer(), self ? FinWait2 : CloseWait), 12);
    d.states({Closed, Established, TimeWait});
    return d.finish();
}

/// M16: FINs that cross.
std::optional<Item> closingLine(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    const Duration oneWay = d.numbers().latency();
    d.established();
    d.step({CallAction{d.closer(), HostCall::Close}, CallAction{d.peer(), HostCall::Close}},
           RunFor{oneWay + oneWay / 2});
    d.ask(d.closer(), Closing).exhibit();
    d.choice(claim::of(ClaimKind::SegmentLost, d.closer()), 16).choice(claim::of(ClaimKind::FinsCrossed, d.closer()));
    d.choice(claim::of(ClaimKind::ClosedFirst, d.closer())).choice(claim::of(ClaimKind::ClosedFirst, d.peer()));
    return d.finish();
}

std::optional<Item> ackOfFinLost(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    d.established().from();
    d.step({ImpairAction{Impairment::Drop, d.peer(), 1, {}, {}}, CallAction{d.closer(), HostCall::Close}},
           RunFor{2 * d.numbers().latency() + 50ms});
    d.ask(d.closer());
    d.choice(claim::stateIs(d.closer(), Closing), 16).states({FinWait1, FinWait2, TimeWait});
    return d.finish();
}

constexpr std::array kClosingItems{
    ItemMaker{"where", "M1", 1, "server-closes-first", Ask::Where, whereIsTimeWait},
    ItemMaker{"line", "M1", 1, "server-closes-first", Ask::LineSays, timeWaitLine},
    ItemMaker{"segments", "M8", 8, "three-segment-close", Ask::Count, segmentsOfClose},
    ItemMaker{"path", "M8", 8, "three-segment-close", Ask::Path, pathOfClose},
    ItemMaker{"where", "M9", 9, "last-ack-lost", Ask::Where, whereIsTimeWait},
    ItemMaker{"second", "M9", 9, "last-ack-lost", Ask::State, secondCloser},
    ItemMaker{"data", "M11", 11, "half-close", Ask::Sends, dataAfterFin},
    ItemMaker{"state", "M11", 11, "half-close", Ask::State, stateAfterFin},
    ItemMaker{"sends", "M12", 12, "unread-data-reset", Ask::Sends, sendsAtClose},
    ItemMaker{"state", "M12", 12, "abort", Ask::State, stateAtClose},
    ItemMaker{"line", "M16", 16, "simultaneous-close", Ask::LineSays, closingLine},
    ItemMaker{"lost", "M16", 16, "simultaneous-close", Ask::State, ackOfFinLost},
};

}  // namespace

std::span<const ItemMaker> closingItems() { return kClosingItems; }

}  // namespace tcp::practice
