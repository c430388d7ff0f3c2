// How long an end waits: M2, M5, M6, M7, M14, M18.

#include "practice/item_data.h"

#include <array>

namespace tcp::practice {
namespace {

using enum State;

/// One end has closed, the other one's application does nothing.
void closeOneSide(Draft& d, HostCall how = HostCall::Close)
{
    d.established().from().call(d.closer(), how, RunFor{d.numbers().pause()});
}

/// M2: the state of the end whose application never closes.
std::optional<Item> longCloseWait(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    closeOneSide(d);
    d.wait(d.numbers().longTime()).ask(d.peer());
    d.choice(claim::stateIs(d.peer(), Closed), 2).choice(claim::stateIs(d.peer(), LastAck), 2);
    d.choice(claim::stateIs(d.peer(), TimeWait), 2).states({CloseWait});
    return d.finish();
}

std::optional<Item> timerOfCloseWait(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    closeOneSide(d);
    d.ask(d.peer(), CloseWait).choice(claim::of(ClaimKind::RunsNoTimer, d.peer()));
    for (const Timer timer : {Timer::FinWait2, Timer::KeepAlive, Timer::TimeWait})
        d.choice(claim::runsTimer(d.peer(), timer), 2);
    return d.finish();
}

/// M5: what becomes of FIN_WAIT_2 when its time is over.
std::optional<Item> afterFinWait2(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    if (surface.profile == "linux") d.set("tcp_fin_timeout", durationText(d.numbers().finTimeout()));
    closeOneSide(d);
    d.wait(surface.profile == "linux" ? d.numbers().finTimeout() + 5s : Duration{11min}).ask(d.closer());
    d.choice(claim::stateIs(d.closer(), TimeWait), 5).states({Closed, FinWait2, CloseWait, LastAck});
    return d.finish();
}

std::optional<Item> pathOfFinWait2(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    if (surface.profile == "linux") d.set("tcp_fin_timeout", durationText(d.numbers().finTimeout()));
    closeOneSide(d);
    d.wait(surface.profile == "rfc9293" ? d.numbers().longTime() : Duration{15min}).ask(d.closer());
    d.choice(claim::wentThrough(d.closer(), {Established, FinWait1, FinWait2, TimeWait, Closed}), 5);
    d.choice(claim::wentThrough(d.closer(), {Established, FinWait1, FinWait2, TimeWait}), 5);
    d.choice(claim::wentThrough(d.closer(), {Established, FinWait1, FinWait2, Closed}));
    d.choice(claim::wentThrough(d.closer(), {Established, FinWait1, FinWait2}));
    return d.finish();
}

/// M6: tcp_fin_timeout is set, and both ends close in good order. Only Linux has it.
bool hasFinTimeout(const Surface& surface) { return surface.profile == "linux"; }

void closeWithFinTimeout(Draft& d)
{
    d.set("tcp_fin_timeout", durationText(d.numbers().finTimeout()));
    d.established().from().call(d.closer(), HostCall::Close, RunFor{1s}).call(d.peer(), HostCall::Close, RunFor{1s});
}

std::optional<Item> lengthOfTimeWait(const ItemMaker& maker, const Surface& surface)
{
    if (!hasFinTimeout(surface)) return std::nullopt;
    Draft d(maker, surface);
    closeWithFinTimeout(d);
    d.wait(10min).ask(d.closer(), TimeWait);
    const Run run = d.soFar();
    const auto stay = stayOf({run, 0}, d.closer(), TimeWait);
    if (!stay) return std::nullopt;
    const Duration set = d.numbers().finTimeout();
    d.choice(claim::lastedFor(d.closer(), TimeWait, std::chrono::duration_cast<std::chrono::seconds>(*stay + 500ms)));
    d.choice(claim::lastedFor(d.closer(), TimeWait, set), 6).choice(claim::lastedFor(d.closer(), TimeWait, 2 * set), 6);
    d.choice(claim::lastedFor(d.closer(), TimeWait, 3min)).choice(claim::lastedFor(d.closer(), TimeWait, 90s));
    return d.finish();
}

std::optional<Item> timeWaitAfterFinTimeout(const ItemMaker& maker, const Surface& surface)
{
    if (!hasFinTimeout(surface)) return std::nullopt;
    Draft d(maker, surface);
    closeWithFinTimeout(d);
    d.wait(d.numbers().finTimeout()).ask(d.closer());
    d.choice(claim::stateIs(d.closer(), Closed), 6).states({TimeWait, FinWait2, LastAck});
    return d.finish();
}

/// M7: shutdown(): the process still holds the socket.
std::optional<Item> halfClosedState(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    closeOneSide(d, HostCall::Shutdown);
    d.wait(d.numbers().longTime()).ask(d.closer());
    d.choice(claim::stateIs(d.closer(), Closed), 7).choice(claim::stateIs(d.closer(), TimeWait), 5);
    d.states({FinWait2, FinWait1});
    return d.finish();
}

std::optional<Item> timerOfHalfClosed(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    closeOneSide(d, HostCall::Shutdown);
    d.ask(d.closer(), FinWait2).choice(claim::of(ClaimKind::RunsNoTimer, d.closer()));
    d.choice(claim::runsTimer(d.closer(), Timer::FinWait2), 7).choice(claim::runsTimer(d.closer(), Timer::TimeWait), 5);
    d.choice(claim::runsTimer(d.closer(), Timer::Retransmission));
    return d.finish();
}

/// M14: what TIME_WAIT costs.
std::optional<Item> descriptorsOfTimeWait(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    d.established().from().call(d.closer(), HostCall::Close, RunFor{1s});
    d.call(d.peer(), HostCall::Close, RunFor{d.numbers().pause()}).ask(d.closer(), TimeWait);
    d.choice(claim::descriptors(d.closer(), 0));
    for (const int count : {1, 2}) d.choice(claim::descriptors(d.closer(), count), 14);
    return d.finish();
}

std::optional<Item> connectBesideTimeWait(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    const HostId client = HostId::Client;
    d.established()
        .call(d.closer(), HostCall::Close, RunFor{1s})
        .call(d.peer(), HostCall::Close, RunFor{d.numbers().pause()});
    const Run run = d.soFar();
    const World& world = run.timeline.last();
    if (world.host(HostId::Server).listeners.empty()) d.call(HostId::Server, HostCall::Listen);
    d.from().step({CallAction{client, HostCall::Connect, 0, 2}}, RunFor{1s}).ask(client);
    d.choice(claim::stateIs(client, SynSent), 14).choice(claim::stateIs(client, Closed), 14);
    d.choice(claim::stateIs(client, TimeWait), 14).states({Established});
    return d.finish();
}

/// M18: what the other end hears when FIN_WAIT_2 ends.
std::optional<Item> heardAtTheEnd(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    if (surface.profile == "linux") d.set("tcp_fin_timeout", durationText(d.numbers().finTimeout()));
    d.established().call(d.closer(), HostCall::Close, RunFor{d.numbers().pause()});
    d.from().wait(surface.profile == "linux" ? d.numbers().finTimeout() + 5s : Duration{11min}).ask(d.closer());
    d.choice(claim::sendsFirst(d.closer(), 0)).choice(claim::sendsFirst(d.closer(), ctl::RST), 18);
    d.choice(claim::sendsFirst(d.closer(), kFinAck), 18).choice(claim::sendsFirst(d.closer(), ctl::ACK));
    return d.finish();
}

std::optional<Item> toldAtTheEnd(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    if (surface.profile == "linux") d.set("tcp_fin_timeout", durationText(d.numbers().finTimeout()));
    d.established().call(d.closer(), HostCall::Close, RunFor{d.numbers().pause()});
    d.from().wait(surface.profile == "linux" ? d.numbers().finTimeout() + 5s : d.numbers().longTime()).ask(d.peer());
    d.choice(claim::of(ClaimKind::IsToldNothing, d.peer()));
    d.choice(claim::isTold(d.peer(), Signal::ConnectionReset), 18)
        .choice(claim::isTold(d.peer(), Signal::TimedOut), 18);
    d.choice(claim::isTold(d.peer(), Signal::UserTimeout));
    return d.finish();
}

constexpr std::array kWaitingItems{
    ItemMaker{"state", "M2", 2, "stalled-peer", Ask::State, longCloseWait},
    ItemMaker{"timer", "M2", 2, "stalled-peer", Ask::Timer, timerOfCloseWait},
    ItemMaker{"state", "M5", 5, "stalled-peer", Ask::State, afterFinWait2},
    ItemMaker{"path", "M5", 5, "claim-b", Ask::Path, pathOfFinWait2},
    ItemMaker{"lasts", "M6", 6, "two-timers", Ask::Lasts, lengthOfTimeWait},
    ItemMaker{"state", "M6", 6, "two-timers", Ask::State, timeWaitAfterFinTimeout},
    ItemMaker{"state", "M7", 7, "half-close", Ask::State, halfClosedState},
    ItemMaker{"timer", "M7", 7, "half-close", Ask::Timer, timerOfHalfClosed},
    ItemMaker{"descriptors", "M14", 14, "claim-f", Ask::Descriptors, descriptorsOfTimeWait},
    ItemMaker{"beside", "M14", 14, "time-wait-reopened", Ask::State, connectBesideTimeWait},
    ItemMaker{"hears", "M18", 18, "stalled-peer", Ask::Sends, heardAtTheEnd},
    ItemMaker{"told", "M18", 18, "stalled-peer", Ask::Told, toldAtTheEnd},
};

}  // namespace

std::span<const ItemMaker> waitingItems() { return kWaitingItems; }

}  // namespace tcp::practice
