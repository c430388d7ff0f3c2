// What is no misconception: states, transitions, timers, and how tools spell.

#include "practice/item_data.h"

#include <algorithm>
#include <array>
#include <vector>

namespace tcp::practice {
namespace {

using enum State;

/// Brings an end into a state that a tool can print: which end it is.
HostId reach(Draft& d, State state)
{
    const Duration oneWay = d.numbers().latency();
    const Duration pause = d.numbers().pause();
    switch (state) {
    case Closed:
        d.established().call(d.closer(), HostCall::Abort, RunFor{pause});
        return d.peer();
    case Listen: d.call(HostId::Server, HostCall::Listen, RunFor{pause}); return HostId::Server;
    case SynSent:
        d.step({CableAction{false}, CallAction{HostId::Client, HostCall::Connect}}, RunFor{pause});
        return HostId::Client;
    case SynReceived:
        d.call(HostId::Server, HostCall::Listen).call(HostId::Client, HostCall::Connect, RunFor{oneWay + oneWay / 2});
        return HostId::Server;
    case Established: d.established(); return d.closer();
    case FinWait1: d.established().call(d.closer(), HostCall::Close, RunFor{oneWay / 2}); return d.closer();
    case FinWait2: d.established().call(d.closer(), HostCall::Close, RunFor{pause}); return d.closer();
    case CloseWait: d.established().call(d.closer(), HostCall::Close, RunFor{pause}); return d.peer();
    case Closing:
        d.established().step({CallAction{d.closer(), HostCall::Close}, CallAction{d.peer(), HostCall::Close}},
                             RunFor{oneWay + oneWay / 2});
        return d.closer();
    case LastAck:
        d.established()
            .call(d.closer(), HostCall::Close, RunFor{pause})
            .call(d.peer(), HostCall::Close, RunFor{oneWay});
        return d.peer();
    case TimeWait:
        d.established().call(d.closer(), HostCall::Close, RunFor{pause}).call(d.peer(), HostCall::Close, RunFor{pause});
        return d.closer();
    }
    return d.closer();
}

constexpr std::array kSpelt{SynSent, SynReceived, FinWait1, FinWait2, CloseWait, LastAck, TimeWait, Closing};

/// In place of its own word: the textbook's, the RFC's, another tool's.
std::optional<Item> spelled(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    const State state = kSpelt[(surface.seed * 3 + static_cast<unsigned>(surface.profile.size())) % kSpelt.size()];
    const Spelling asked = maker.variant == 0 ? Spelling::Ss : netstatOf(surface.profile);
    const HostId host = reach(d, state);
    d.ask(host, state).tool(asked).choice(claim::prints(host, state, asked, asked));
    std::vector<std::string_view> words{spelling(state, asked)};
    for (const Spelling other :
         {Spelling::Ss, Spelling::LinuxNetstat, Spelling::Rfc, Spelling::Stevens, Spelling::Windows}) {
        const std::string_view word = spelling(state, other);
        if (std::ranges::find(words, word) != words.end()) continue;
        words.push_back(word);
        d.choice(claim::prints(host, state, other, asked));
    }
    const State near = state == TimeWait ? CloseWait : TimeWait;
    d.choice(claim::prints(host, near, asked, asked));
    return d.finish();
}

/// What people take for this state.
std::array<Choice, 4> mistaken(HostId host, State state)
{
    const auto is = [&](State other, int belief = 0) { return Choice{claim::stateIs(host, other), belief}; };
    switch (state) {
    case FinWait1: return {is(FinWait1), is(Closing, 16), is(FinWait2), is(TimeWait)};
    case FinWait2: return {is(FinWait2), is(FinWait1, 4), is(TimeWait, 5), is(Closed, 7)};
    case CloseWait: return {is(CloseWait), is(Closed, 11), is(LastAck), is(Established, 4)};
    case LastAck: return {is(LastAck), is(TimeWait, 9), is(CloseWait), is(Closed)};
    case Closing: return {is(Closing), is(FinWait2), is(TimeWait), is(CloseWait)};
    case TimeWait: return {is(TimeWait), is(Closed), is(FinWait2), is(LastAck)};
    case SynSent: return {is(SynSent), is(Closed), is(Listen, 17), is(Established, 15)};
    case SynReceived: return {is(SynReceived), is(Established, 15), is(Listen), is(SynSent)};
    case Listen: return {is(Listen), is(SynReceived), is(SynSent), is(Closed)};
    case Established: return {is(Established), is(SynReceived), is(Listen, 17), is(CloseWait)};
    case Closed: break;
    }
    return {is(Closed), is(Established), is(TimeWait), is(CloseWait)};
}

constexpr std::array kStatesAsked{SynSent, SynReceived, FinWait1, FinWait2, CloseWait, Closing,
                                  LastAck, TimeWait, Closed, Listen, Established};

std::optional<Item> stateReached(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    const State state = kStatesAsked[static_cast<std::size_t>(maker.variant)];
    const HostId host = reach(d, state);
    d.ask(host, state);
    for (Choice& choice : mistaken(host, state)) d.choice(std::move(choice.claim), choice.belief);
    return d.finish();
}

/// What must have happened for the host to have come here.
std::optional<Item> causeOf(const ItemMaker& maker, const Surface& surface)
{
    struct Row {
        State from, to;
        Trigger trigger;
    };
    static constexpr std::array<Row, 5> kRows{{{FinWait1, FinWait2, Trigger::ReceiveAckOfFin},
                                               {Established, CloseWait, Trigger::ReceiveFin},
                                               {CloseWait, LastAck, Trigger::Close},
                                               {FinWait1, Closing, Trigger::ReceiveFin},
                                               {FinWait2, TimeWait, Trigger::ReceiveFin}}};
    const Row& row = kRows[static_cast<std::size_t>(maker.variant)];
    Draft d(maker, surface);
    const HostId host = reach(d, row.to);
    d.ask(host).cause(row.from, row.to);
    for (const Trigger one :
         {row.trigger, Trigger::ReceiveFin, Trigger::ReceiveAckOfFin, Trigger::Close, Trigger::FinTimeout})
        d.choice(claim::causedBy(host, row.from, row.to, one));
    return d.finish();
}

void startTimer(Draft& d, Timer timer)
{
    const Duration pause = d.numbers().pause();
    switch (timer) {
    case Timer::Retransmission:
        d.established().step({CableAction{false}, CallAction{d.closer(), HostCall::Send, d.numbers().octets()}},
                             RunFor{pause});
        break;
    case Timer::TimeWait:
        d.established().call(d.closer(), HostCall::Close, RunFor{pause}).call(d.peer(), HostCall::Close, RunFor{pause});
        break;
    case Timer::FinWait2: d.established().call(d.closer(), HostCall::Close, RunFor{pause}); break;
    case Timer::Persist:
        d.established().step({CallAction{d.peer(), HostCall::Hang}, CallAction{d.closer(), HostCall::Send, 200'000}},
                             RunFor{pause});
        break;
    case Timer::KeepAlive: d.set("keepalive", durationText(d.numbers().finTimeout() * 10)).established(); break;
    case Timer::User:
    case Timer::DelayedAck: break;
    }
}

constexpr std::array kTimersAsked{Timer::Retransmission, Timer::TimeWait, Timer::FinWait2, Timer::Persist,
                                  Timer::KeepAlive};

std::optional<Item> timerRuns(const ItemMaker& maker, const Surface& surface)
{
    Draft d(maker, surface);
    const Timer timer = kTimersAsked[static_cast<std::size_t>(maker.variant)];
    startTimer(d, timer);
    const Run run = d.soFar();
    d.ask(d.closer(), run.timeline.last().host(d.closer()).state()).choice(claim::runsTimer(d.closer(), timer));
    for (const Timer other : {Timer::FinWait2, Timer::KeepAlive, Timer::Retransmission, Timer::TimeWait})
        d.choice(claim::runsTimer(d.closer(), other), timer == Timer::TimeWait && other == Timer::FinWait2 ? 6 : 0);
    d.choice(claim::of(ClaimKind::RunsNoTimer, d.closer()));
    return d.finish();
}

constexpr std::array kWordItems{
    ItemMaker{"ss", "spelling ss", 0, "client-closes-first", Ask::Spelled, spelled, 0},
    ItemMaker{"netstat", "spelling netstat", 0, "client-closes-first", Ask::Spelled, spelled, 1},
    ItemMaker{"reached", "state SYN-SENT", 0, "filtered", Ask::State, stateReached, 0},
    ItemMaker{"reached", "state SYN-RECEIVED", 0, "half-open-request", Ask::State, stateReached, 1},
    ItemMaker{"reached", "state FIN-WAIT-1", 0, "client-closes-first", Ask::State, stateReached, 2},
    ItemMaker{"reached", "state FIN-WAIT-2", 0, "client-closes-first", Ask::State, stateReached, 3},
    ItemMaker{"reached", "state CLOSE-WAIT", 0, "stalled-peer", Ask::State, stateReached, 4},
    ItemMaker{"reached", "state CLOSING", 0, "simultaneous-close", Ask::State, stateReached, 5},
    ItemMaker{"reached", "state LAST-ACK", 0, "client-closes-first", Ask::State, stateReached, 6},
    ItemMaker{"reached", "state TIME-WAIT", 0, "client-closes-first", Ask::State, stateReached, 7},
    ItemMaker{"reached", "state CLOSED", 0, "abort", Ask::State, stateReached, 8},
    ItemMaker{"reached", "state LISTEN", 0, "three-way-handshake", Ask::State, stateReached, 9},
    ItemMaker{"reached", "state ESTABLISHED", 0, "three-way-handshake", Ask::State, stateReached, 10},
    ItemMaker{"cause", "transition FIN-WAIT-1 FIN-WAIT-2", 0, "client-closes-first", Ask::Cause, causeOf, 0},
    ItemMaker{"cause", "transition ESTABLISHED CLOSE-WAIT", 0, "client-closes-first", Ask::Cause, causeOf, 1},
    ItemMaker{"cause", "transition CLOSE-WAIT LAST-ACK", 0, "client-closes-first", Ask::Cause, causeOf, 2},
    ItemMaker{"cause", "transition FIN-WAIT-1 CLOSING", 0, "simultaneous-close", Ask::Cause, causeOf, 3},
    ItemMaker{"cause", "transition FIN-WAIT-2 TIME-WAIT", 0, "client-closes-first", Ask::Cause, causeOf, 4},
    ItemMaker{"runs", "timer RETRANSMISSION", 0, "data-into-the-void", Ask::Timer, timerRuns, 0},
    ItemMaker{"runs", "timer TIME-WAIT", 0, "two-timers", Ask::Timer, timerRuns, 1},
    ItemMaker{"runs", "timer FIN-WAIT-2", 0, "two-timers", Ask::Timer, timerRuns, 2},
    ItemMaker{"runs", "timer PERSIST", 0, "zero-window", Ask::Timer, timerRuns, 3},
    ItemMaker{"runs", "timer KEEPALIVE", 0, "keepalive", Ask::Timer, timerRuns, 4},
};

}  // namespace

std::span<const ItemMaker> wordItems() { return kWordItems; }

}  // namespace tcp::practice
