#include "observation/reasons.h"

#include "observation/timer_wheel.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace tcp {
namespace {

constexpr Duration kAnswer = 1ms;       ///< so long an arrival may take to be answered
constexpr Duration kResendSlot = 32ms;  ///< slotOf() the shortest RTO, 250 ms: what is resent within it may cross

using FirstStep = std::optional<std::size_t>;

/// What of a trace tells why: the steps whose silence was cut, the one behind which it did not go on, since which step
/// something has been lost, or has left a hole before what came, and when timers of both hosts ended in one slot.
struct Circumstances {
    std::set<std::size_t> cut;
    std::map<std::size_t, Instant> ticks;    ///< by step: the first
    FirstStep stopped;
    FirstStep lossSince;
    std::array<FirstStep, 2> holeSince;      ///< by sender

    explicit Circumstances(const Trace& trace)
    {
        std::size_t step = 0;
        for (const TraceItem& item : trace.items) {
            if (const auto* begun = std::get_if<StepBegun>(&item)) step = begun->index;
            if (const auto* silence = std::get_if<SilenceCut>(&item)) cut.insert(silence->step);
            if (const auto* stop = std::get_if<RunStopped>(&item)) stopped = stop->step;
            if (std::holds_alternative<RunEnded>(item)) break;  // what would come next is no part of the story
            if (const auto* event = std::get_if<TraceEvent>(&item)) take(*event, step);
        }
    }

private:
    void take(const TraceEvent& event, std::size_t step)
    {
        const bool late = overtakes(event);
        const bool lost = std::holds_alternative<Lost>(event.what);
        if (!lossSince && (lost || late)) lossSince = step;
        auto& hole = holeSince[index(other(event.host))];
        const bool behind = comesBehindHole(event);
        if (!hole && (late || behind)) hole = step;
        if (endsTimer(event) && endsAtOnce(event)) ticks.emplace(step, event.at);
        if (std::holds_alternative<Received>(event.what)) arrival_[index(event.host)] = event.at;
    }

    /// An answer to what has just arrived is no timer's.
    bool endsTimer(const TraceEvent& event) const
    {
        const auto& arrival = arrival_[index(event.host)];
        const bool answers = arrival && event.at - *arrival <= kAnswer;
        if (const auto* sent = std::get_if<Sent>(&event.what)) return sent->retransmission && !answers;
        const auto* change = std::get_if<StateChanged>(&event.what);
        return change != nullptr && change->from == State::TimeWait && change->to == State::Closed;
    }
    /// With a timer of the other host.
    bool endsAtOnce(const TraceEvent& event)
    {
        ended_[index(event.host)] = event.at;
        const auto& others = ended_[index(other(event.host))];
        const bool resends = std::holds_alternative<Sent>(event.what);
        return others && event.at - *others <= (resends ? kResendSlot : kTickSeen);
    }

    /// Text or a FIN comes while what was sent before it is lost, and not yet made good.
    bool comesBehindHole(const TraceEvent& event)
    {
        if (const auto* sent = std::get_if<Sent>(&event.what); sent != nullptr && sent->segment.length() > 0)
            places_[sent->id] = sent->rseq;
        const auto* lost = std::get_if<Lost>(&event.what);
        if (lost != nullptr && places_.contains(lost->id)) lost_[index(event.host)] = places_[lost->id];
        const auto* received = std::get_if<Received>(&event.what);
        if (received == nullptr || received->forged || received->segment.length() == 0) return false;
        auto& missing = lost_[index(other(event.host))];
        if (missing && received->rseq > *missing) return true;
        missing.reset();
        return false;
    }

    /// A segment arrives before one that was sent earlier: to its receiver that looks like a loss.
    bool overtakes(const TraceEvent& event)
    {
        const auto* received = std::get_if<Received>(&event.what);
        if (received == nullptr || received->forged) return false;
        std::uint64_t& newest = arrived_[index(event.host)];
        const bool late = received->id < newest;
        newest = std::max(newest, received->id);
        return late;
    }

    std::array<std::uint64_t, 2> arrived_{};  ///< by host: the newest segment that has
    std::array<std::optional<Instant>, 2> ended_;  ///< by host: when one of its timers did last
    std::array<std::optional<Instant>, 2> arrival_;    ///< by host: the last
    std::map<std::uint64_t, std::int32_t> places_;     ///< of what was sent, by its number
    std::array<std::optional<std::int32_t>, 2> lost_;  ///< by sender: where what is lost begins
};

/// From where to where a host went by changes that only one of the traces has, in one step.
struct Way {
    std::optional<State> from;
    State to = State::Closed;
    int changes = 0;
};

class Judgement {
public:
    Judgement(const Agreement& agreement, const Trace& simulated, const Trace& measured)
        : simulated_(simulated), measured_(measured), shifted_(agreement.shifted)
    {
        for (const Difference& it : agreement.differences) {
            if (it.event.kind != Compared::States || isTime(it)) continue;
            Way& way = ways_[{it.event.step, it.event.host}][it.kind == DifferenceKind::OnlyMeasured ? 1 : 0];
            if (!way.from) way.from = it.event.from;
            way.to = it.event.to;
            ++way.changes;
        }
        for (const Difference& it : agreement.differences) {
            if (!isTime(it) && recovers(it.event))
                recovery_ = std::min(recovery_.value_or(it.event.step), it.event.step);
            if (!isTime(it) && isBareAck(it.event)) {
                auto& first = acks_[index(it.event.host)];
                first = std::min(first.value_or(it.event.step), it.event.step);
            }
            if (!isTime(it)) parted_ = std::min(parted_.value_or(it.event.step), it.event.step);
            const bool isCall = it.event.kind == Compared::Calls;
            if (!isTime(it) && !isCall) other_ = std::min(other_.value_or(it.event.step), it.event.step);
        }
        findTick();
    }

    Reason of(const Difference& it) const
    {
        if (isTime(it)) return ofTime(it);
        const bool notLived = measured_.stopped && it.event.step > *measured_.stopped;
        if (it.kind == DifferenceKind::OnlySimulated && notLived) return Reason::SilenceCut;
        if (it.event.kind == Compared::Calls) return ofCall(it.event);
        if (inOneTick(it)) return Reason::OneTick;
        if (it.event.kind == Compared::States) {
            if (const auto same = ofSameWay(it.event)) return *same;
        }
        if (it.kind == DifferenceKind::OnlySimulated && measured_.cut.contains(it.event.step))
            return Reason::SilenceCut;
        const auto& ack = acks_[index(other(it.event.host))];
        const bool after = (recovery_ && *recovery_ <= it.event.step) || (ack && *ack <= it.event.step);
        if (it.event.kind == Compared::States && after) return Reason::Consequence;
        if (endsTimeWait(it)) return Reason::Timer;
        const bool recovered = recovery_ && *recovery_ <= it.event.step;
        const bool shifted = shifted_ && *shifted_ <= it.event.step;
        const bool other = (tick_ && *tick_ <= it.event.step) || (ack && *ack <= it.event.step);
        const Reason otherwise = shifted || recovered || other ? Reason::Consequence : Reason::Rule;
        if (it.event.kind == Compared::States) return otherwise;
        const bool first = parted_ == it.event.step;
        if ((it.event.bits & ctl::SYN) != 0 && loses(it.event.step) && first) return Reason::Timer;
        if ((it.event.bits & ctl::SYN) != 0 && !first) return Reason::Consequence;
        const bool afterTick = tick_ && *tick_ < it.event.step;
        if (isBareAck(it.event)) return recovered || afterTick ? Reason::Consequence : Reason::AckTiming;
        return recovers(it.event) ? Reason::LossRecovery : otherwise;
    }

private:
    /// Text or a FIN of which one of the traces has another copy, after its receiver had a hole: SACK would have told.
    bool recovers(const Likeness& event) const
    {
        const bool resent = event.length > 0 || (event.bits & ctl::FIN) != 0;
        const std::size_t from = index(event.host);
        const auto hole = std::min(simulated_.holeSince[from], measured_.holeSince[from], earlier);
        return event.kind == Compared::Segments && resent && hole && *hole <= event.step;
    }
    /// Another result is another word, unless the call found something else than in the simulation.
    Reason ofCall(const Likeness& call) const
    {
        if (shifted_ && *shifted_ <= call.step)
            return measured_.ticks.contains(*shifted_) ? Reason::OneTick : Reason::Consequence;
        return other_ && *other_ < call.step ? Reason::Consequence : Reason::Word;
    }
    static bool isBareAck(const Likeness& event)
    {
        return event.kind == Compared::Segments && event.bits == ctl::ACK && event.length == 0;
    }
    bool loses(std::size_t step) const
    {
        const auto lost = std::min(simulated_.lossSince, measured_.lossSince, earlier);
        return lost && *lost <= step;
    }
    /// The first difference is in a step in which the kernel's timers of both hosts end at once.
    bool inOneTick(const Difference& it) const
    {
        if (tick_ != it.event.step) return false;
        return it.kind != DifferenceKind::OnlyMeasured || it.event.at + kTickSeen >= tickAt_;
    }
    /// In the first step that differs, or the one before: what goes on the cable then is seen in the next.
    void findTick()
    {
        if (!parted_) return;
        const auto behind = measured_.ticks.upper_bound(*parted_);
        if (behind == measured_.ticks.begin() || std::prev(behind)->first + 1 < *parted_) return;
        tick_ = parted_;
        tickAt_ = std::prev(behind)->second;
    }
    /// A step that waited for a late timer has also seen the next one.
    static bool endsTimeWait(const Difference& it)
    {
        return it.event.kind == Compared::States && it.kind == DifferenceKind::OnlyMeasured &&
               it.event.from == State::TimeWait && it.event.to == State::Closed;
    }
    static bool isTime(const Difference& it)
    {
        return it.kind == DifferenceKind::Early || it.kind == DifferenceKind::Late;
    }
    static bool earlier(const std::optional<std::size_t>& a, const std::optional<std::size_t>& b)
    {
        return a && (!b || *a < *b);
    }
    /// A kernel's timers are never early: what is, comes after something that was late or different.
    Reason ofTime(const Difference& it) const
    {
        const bool after = parted_ && *parted_ <= it.event.step;
        return it.kind == DifferenceKind::Early || after ? Reason::Consequence : Reason::Timer;
    }
    /// From the same state to the same: one of them only shows more of the way.
    std::optional<Reason> ofSameWay(const Likeness& event) const
    {
        const auto& [simulated, measured] = ways_.at({event.step, event.host});
        if (!simulated.from || simulated.from != measured.from || simulated.to != measured.to) return std::nullopt;
        if (measured.changes == 1 && simulated.changes == 1) return Reason::Timer;  // before or after another
        return measured.changes > simulated.changes ? Reason::MoreSteps : Reason::BetweenLooks;
    }

    Circumstances simulated_;
    Circumstances measured_;
    std::optional<std::size_t> shifted_;  ///< from this step on one of them is a step ahead
    std::map<std::pair<std::size_t, HostId>, std::array<Way, 2>> ways_;  ///< only simulated, only measured
    std::optional<std::size_t> recovery_;  ///< the first step in which one of them recovers from a loss otherwise
    std::array<std::optional<std::size_t>, 2> acks_;  ///< by sender: the first step in which a pure ACK differs
    FirstStep parted_;  ///< the first step in which something else than time differs
    FirstStep other_;   ///< the first in which a state or a segment does
    FirstStep tick_;    ///< the same as parted_, where timers of both hosts ended in one slot
    Instant tickAt_{};
};

}  // namespace

std::vector<Reason> reasonsOf(const Agreement& agreement, const Trace& simulated, const Trace& measured)
{
    const Judgement judgement(agreement, simulated, measured);
    std::vector<Reason> reasons;
    for (const Difference& it : agreement.differences) reasons.push_back(judgement.of(it));
    return reasons;
}

}  // namespace tcp
