#include "observation/followed.h"

#include "observation/changes.h"

#include <algorithm>
#include <utility>

namespace tcp {
namespace {

/// RFC 9293 lets every synchronized state end at once: ABORT, or an RST that came.
bool ruleLeads(State from, State to)
{
    return to == State::Closed ? from != State::Listen : clauseOfChange(from, to) != Clause::None;
}

void tell(Trace& trace, const History& history, HostId host, Instant begin, Instant now)
{
    State before = State::Closed;
    for (const FollowedStay& stay : staysOf(history, now)) {
        if (stay.state != before)
            trace.items.push_back(TraceEvent{stay.from - begin, host, 0, seenChange(before, stay.state, "")});
        before = stay.state;
    }
}

}  // namespace

std::vector<FollowedStay> staysOf(const History& history, Instant now)
{
    std::vector<FollowedStay> stays;
    const auto add = [&](State state, Instant from) {
        if (!stays.empty()) stays.back().to = from;
        stays.push_back({state, from, std::max(from, now), !stays.empty() && !ruleLeads(stays.back().state, state)});
    };
    for (const Stay& stay : history.stays) add(stay.state, stay.since);
    if (history.ended) add(State::Closed, *history.ended);
    return stays;
}

const History* otherEndOf(const History& history, const std::map<SocketKey, History>& histories)
{
    const SocketRow& row = history.last;
    if (row.state == State::Listen) return nullptr;
    const auto isOther = [&](const auto& each) {
        const SocketRow& other = each.second.last;
        return other.local == row.peer && other.localPort == row.peerPort && other.peer == row.local &&
               other.peerPort == row.localPort && &each.second != &history;
    };
    const auto found = std::ranges::find_if(histories, isOther);
    return found == histories.end() ? nullptr : &found->second;
}

Trace traceOf(const History& history, const History* otherEnd, Instant now, std::string source)
{
    Trace trace;
    trace.source = std::move(source);
    Instant begin = history.stays.front().since;
    if (otherEnd != nullptr) begin = std::min(begin, otherEnd->stays.front().since);
    tell(trace, history, HostId::Client, begin, now);
    if (otherEnd != nullptr) tell(trace, *otherEnd, HostId::Server, begin, now);
    std::ranges::stable_sort(trace.items, {}, timeOf);
    trace.items.insert(trace.items.begin(), StepBegun{Instant{}, 0});
    const State end = history.ended ? State::Closed : history.last.state;
    const bool otherOpen = otherEnd != nullptr && !otherEnd->ended;
    trace.items.push_back(RunEnded{std::max(now - begin, timeOf(trace.items.back())), end,
                                   otherOpen ? otherEnd->last.state : State::Closed, 0});
    return trace;
}

}  // namespace tcp
