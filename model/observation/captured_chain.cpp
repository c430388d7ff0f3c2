#include "observation/captured_chain.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tcp {
namespace {

/// Walks back: each place is earlier than the one before.
class BackWalk {
public:
    BackWalk(const CapturedRun& run, const Conversation& conversation) : run_(run), all_(conversation) {}

    std::vector<CapturedLink> from(HostId host, std::size_t moment)
    {
        state(host, moment);
        return std::move(links_);
    }

    std::vector<CapturedLink> from(const TraceEvent& event, std::size_t step)
    {
        if (std::holds_alternative<Received>(event.what)) arrival(event, step);
        else if (std::holds_alternative<Sent>(event.what)) departure(event, step);
        else state(event.host, step + 1);
        return std::move(links_);
    }

private:
    using Events = std::vector<TraceEvent>;

    const Events& events(std::size_t step) const { return run_.run.timeline.step(step).events; }

    /// The last before this step for which `fits` holds of an event; its place and that event.
    template <typename Fits>
    std::optional<std::pair<std::size_t, const TraceEvent*>> last(std::size_t before, const Fits& fits) const
    {
        for (std::size_t step = before; step-- > 0;) {
            const auto found = std::find_if(events(step).rbegin(), events(step).rend(), fits);
            if (found != events(step).rend()) return std::pair{step, &*found};
        }
        return std::nullopt;
    }

    CapturedLink& add(const TraceEvent& event, std::size_t step, std::uint64_t packet, Assumptions by)
    {
        return links_.emplace_back(CapturedLink{event, step + 1, packet, by, Clause::None, false});
    }

    /// What the application or the clock must have done just before.
    template <typename What>
    void addBehind(const TraceEvent& event, std::size_t step, const What& what, std::uint64_t packet, Assumptions by)
    {
        TraceEvent behind = event;
        behind.what = what;
        add(behind, step, packet, by);
    }

    const SeenSegment& segment(std::uint64_t id) const { return run_.segments[id - 1]; }

    void state(HostId host, std::size_t before)
    {
        const auto place = last(before, [host](const TraceEvent& event) {
            return event.host == host && std::holds_alternative<StateChanged>(event.what);
        });
        if (!place) return;
        const auto [step, event] = *place;
        const StateChanged& change = std::get<StateChanged>(event->what);
        addChange(*event, change, step);
        const TraceEvent& head = events(step).front();
        if (std::holds_alternative<Received>(head.what) && head.host == host) return arrival(head, step);
        if (std::holds_alternative<Sent>(head.what) && head.host == host) return departure(head, step);
        const Timer timer = change.from == State::TimeWait ? Timer::TimeWait
                            : change.from == State::FinWait2 ? Timer::FinWait2 : Timer::Retransmission;
        addBehind(*event, step, TimerChanged{timer, TimerChange::Expired, event->at}, 0, {Assumption::TimerRan});
        state(host, step);
    }

    void addChange(const TraceEvent& event, const StateChanged& change, std::size_t step)
    {
        const ObservedChange* found = nullptr;
        for (const ObservedChange& one : run_.changes[index(event.host)]) {
            const bool begun = !one.lo.isPacket() || one.lo.packet() <= run_.newest[step + 1];
            if (one.to == change.to && begun) found = &one;
        }
        const std::uint64_t packet = found != nullptr && found->packet.isPacket() ? found->packet.packet() : 0;
        const EndStates& known = run_.states[step + 1][index(event.host)];
        CapturedLink& link = add(event, step, packet, found != nullptr ? found->by : known.by);
        link.clause = found != nullptr ? found->clause : change.clause;
        link.several = found == nullptr && known.assumed.size() != 1;
        if (link.several) link.clause = Clause::None;  // no rule is behind what is not known
    }

    void arrival(const TraceEvent& event, std::size_t step)
    {
        const std::uint64_t id = std::get<Received>(event.what).id;
        const SeenSegment& seen = segment(id);
        const bool proved = seen.arrival == SeenArrival::Proved;
        add(event, step, proved ? seen.proof : seen.packet,
            proved ? Assumptions{} : Assumptions{Assumption::LastArrived});
        const auto sent = last(step + 1, [id](const TraceEvent& one) {
            const auto* it = std::get_if<Sent>(&one.what);
            return it != nullptr && it->id == id;
        });
        if (sent) departure(*sent->second, sent->first);
    }

    void departure(const TraceEvent& event, std::size_t step)
    {
        const Sent& sent = std::get<Sent>(event.what);
        const std::uint64_t packet = segment(sent.id).packet;
        add(event, step, packet, {});
        if (sent.retransmission) return again(event, sent, step);
        const auto called = [&](HostCall call, Assumptions by) {
            Called it{};
            it.call = call;
            it.octets = sent.segment.text;
            it.result = text(Reply::Ok);
            addBehind(event, step, it, packet, by);
        };
        const bool answers = sent.segment.has(ctl::ACK) || sent.segment.has(ctl::RST);
        if (sent.segment.has(ctl::RST) && !all_.of(run_.endOf(event.host)).resetAnswers)
            return called(HostCall::Abort, {Assumption::FinAtClose});
        if (sent.segment.has(ctl::FIN)) return called(HostCall::Close, {Assumption::FinAtClose});
        if (sent.segment.text > 0) return called(HostCall::Send, {});
        if (!answers) return called(HostCall::Connect, {});
        answer(event.host, step);
    }

    /// To the last that had something to be answered.
    void answer(HostId host, std::size_t step)
    {
        const auto received = last(step, [host](const TraceEvent& one) {
            const auto* it = std::get_if<Received>(&one.what);
            return it != nullptr && one.host == host &&
                   (it->segment.text > 0 || it->segment.has(ctl::SYN) || it->segment.has(ctl::FIN));
        });
        if (received) arrival(*received->second, received->first);
    }

    /// A retransmission: a timer of the sender has run since the segment left first.
    void again(const TraceEvent& event, const Sent& sent, std::size_t step)
    {
        addBehind(event, step, TimerChanged{Timer::Retransmission, TimerChange::Expired, event.at},
                  segment(sent.id).packet, {Assumption::TimerRan});
        const auto first = last(step, [&](const TraceEvent& one) {
            const auto* it = std::get_if<Sent>(&one.what);
            return it != nullptr && one.host == event.host && it->rseq == sent.rseq &&
                   it->segment.ctl == sent.segment.ctl && !it->retransmission;
        });
        if (first) departure(*first->second, first->first);
    }

    const CapturedRun& run_;
    const Conversation& all_;
    std::vector<CapturedLink> links_;
};

/// What followed from one link: each knows those that it led to.
class Ahead {
public:
    explicit Ahead(const CapturedLink& first) { add(first); }

    /// The chain of one change, which may go back to the first link.
    void take(const std::vector<CapturedLink>& chain)
    {
        const auto first =
            std::ranges::find_if(chain, [&](const CapturedLink& link) { return link.sameAs(links_.front()); });
        if (first == chain.end()) return;
        std::size_t at = 0;
        for (auto link = first; link != chain.begin();) at = child(at, *--link);
    }

    std::vector<CapturedLink> inOrder()
    {
        std::vector<CapturedLink> ordered;
        std::vector<std::size_t> open{0};
        while (!open.empty()) {
            const std::size_t at = open.back();
            open.pop_back();
            ordered.push_back(links_[at]);
            for (auto one = next_[at].rbegin(); one != next_[at].rend(); ++one) {
                links_[*one].branch = links_[at].branch + (next_[at].size() > 1 ? 1 : 0);
                open.push_back(*one);
            }
        }
        return ordered;
    }

private:
    std::size_t add(const CapturedLink& link)
    {
        links_.push_back(link);
        next_.emplace_back();
        return links_.size() - 1;
    }

    std::size_t child(std::size_t at, const CapturedLink& link)
    {
        for (const std::size_t one : next_[at])
            if (links_[one].sameAs(link)) return one;
        const std::size_t added = add(link);
        next_[at].push_back(added);
        return added;
    }

    std::vector<CapturedLink> links_;
    std::vector<std::vector<std::size_t>> next_;
};

}  // namespace

bool CapturedLink::sameAs(const CapturedLink& link) const
{
    return moment == link.moment && event.host == link.event.host && event.what.index() == link.event.what.index();
}

std::vector<CapturedLink> whatFollowedFrom(const CapturedRun& run, const Conversation& conversation,
                                           const CapturedLink& first, std::size_t moment)
{
    Ahead ahead(first);
    for (std::size_t step = first.moment == 0 ? 0 : first.moment - 1; step < moment; ++step) {
        for (const TraceEvent& event : run.run.timeline.step(step).events)
            if (std::holds_alternative<StateChanged>(event.what))
                ahead.take(whatLedTo(run, conversation, event.host, step + 1));
    }
    return ahead.inOrder();
}

std::vector<CapturedLink> whatLedTo(const CapturedRun& run, const Conversation& conversation, HostId host,
                                    std::size_t moment)
{
    return BackWalk(run, conversation).from(host, moment);
}

std::vector<CapturedLink> whatLedTo(const CapturedRun& run, const Conversation& conversation, const TraceEvent& event,
                                    std::size_t step)
{
    return BackWalk(run, conversation).from(event, step);
}

}  // namespace tcp
