#include "simulation/causes.h"

#include <algorithm>

namespace tcp {
namespace {

Clause ruleOf(HostCall call)
{
    switch (call) {
    case HostCall::Listen:
    case HostCall::Connect: return Clause::R3_10_1_Open;
    case HostCall::Send: return Clause::R3_10_2_Send;
    case HostCall::Receive: return Clause::R3_10_3_Receive;
    case HostCall::Shutdown:
    case HostCall::Close:
    case HostCall::Kill: return Clause::R3_10_4_Close;
    case HostCall::Abort: return Clause::R3_10_5_Abort;
    case HostCall::PowerOff: return Clause::HostPowerOff;
    case HostCall::Bind:
    case HostCall::Set:
    case HostCall::Hang:
    case HostCall::Resume:
    case HostCall::Boot: break;
    }
    return Clause::None;
}

Clause ruleOf(Timer timer, const Config& config)
{
    switch (timer) {
    case Timer::Retransmission: return Clause::R3_10_8_Retransmission;
    case Timer::Persist: return Clause::R3_8_6_1_ZeroWindow;
    case Timer::TimeWait: return config.timeWaitClause;
    case Timer::FinWait2: return config.finTimeoutClause;
    case Timer::User: return Clause::R3_10_8_UserTimeout;
    case Timer::KeepAlive: return Clause::R3_8_4_KeepAlive;
    case Timer::DelayedAck: return Clause::R3_8_6_3_DelayedAck;
    }
    return Clause::None;
}

struct RuleOf {
    const Config& config;

    Clause operator()(const Called& it) const { return ruleOf(it.call); }
    Clause operator()(const Sent& it) const { return it.clause; }
    Clause operator()(const Received& it) const { return it.clause; }
    Clause operator()(const Lost&) const { return Clause::None; }
    Clause operator()(const Delayed&) const { return Clause::None; }
    Clause operator()(const Injected&) const { return Clause::None; }
    Clause operator()(const StateChanged& it) const { return it.clause; }
    Clause operator()(const TimerChanged& it) const { return ruleOf(it.timer, config); }
    Clause operator()(const UserSignalled& it) const { return it.clause; }
    Clause operator()(const BoxChanged&) const { return Clause::None; }
};

EventNumber before(const TraceEvent& event) { return event.given != kNoEvent ? event.given : event.cause; }

}  // namespace

Clause clauseOf(const TraceEvent& event, const Config& config) { return std::visit(RuleOf{config}, event.what); }

Causes::Causes(const Timeline& timeline, std::size_t moment) : timeline_(timeline)
{
    for (std::size_t step = 0; step < std::min(moment, timeline.size()); ++step) {
        for (const TraceEvent& event : timeline.step(step).events) {
            // what was recorded of a real machine has no numbers, and no causes
            if (event.number != kNoEvent) places_.emplace(event.number, events_.size());
            events_.push_back(&event);
            steps_.push_back(step);
        }
    }
}

std::size_t Causes::placeOf(EventNumber number) const
{
    const auto found = places_.find(number);
    return found == places_.end() ? events_.size() : found->second;
}

const TraceEvent* Causes::find(EventNumber number) const
{
    const std::size_t place = placeOf(number);
    return place < events_.size() ? events_[place] : nullptr;
}

CauseLink Causes::linkOf(std::size_t place) const
{
    const TraceEvent& event = *events_[place];
    const Config& config = timeline_.at(0).host(event.host).config;
    return {&event, steps_[place], clauseOf(event, config)};
}

std::vector<CauseLink> Causes::whatLedTo(EventNumber number) const
{
    std::vector<CauseLink> chain;
    bool given = false;
    for (std::size_t place = placeOf(number); place < events_.size(); place = placeOf(before(*events_[place]))) {
        chain.push_back(linkOf(place));
        chain.back().given = given;
        given = events_[place]->given != kNoEvent;
    }
    return chain;
}

namespace {

/// What followed from one event: each link knows those that it led to.
struct Branches {
    std::vector<CauseLink> links;
    std::vector<std::vector<std::size_t>> next;

    void add(const CauseLink& link)
    {
        links.push_back(link);
        next.emplace_back();
    }

    /// Each link behind the one that led to it.
    std::vector<CauseLink> inOrder()
    {
        std::vector<CauseLink> ordered;
        std::vector<std::size_t> open{0};
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            ordered.push_back(links[at]);
            for (auto child = next[at].rbegin(); child != next[at].rend(); ++child) {
                links[*child].branch = links[at].branch + (next[at].size() > 1 ? 1 : 0);
                open.push_back(*child);
            }
        }
        return ordered;
    }
};

}  // namespace

std::vector<CauseLink> Causes::whatFollowedFrom(EventNumber number) const
{
    const std::size_t first = placeOf(number);
    if (first >= events_.size()) return {};
    Branches found;
    found.add(linkOf(first));
    std::unordered_map<EventNumber, std::size_t> linkAt{{number, 0}};
    for (std::size_t place = first + 1; place < events_.size(); ++place) {
        const TraceEvent& event = *events_[place];
        auto from = linkAt.find(event.given);
        const bool given = from != linkAt.end();
        if (!given) from = linkAt.find(event.cause);
        if (from == linkAt.end()) continue;
        CauseLink link = linkOf(place);
        link.given = given;
        link.from = from->first;
        found.next[from->second].push_back(found.links.size());
        linkAt.emplace(event.number, found.links.size());
        found.add(link);
    }
    return found.inOrder();
}

}  // namespace tcp
