#include "observation/reasons.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>
#include <set>
#include <utility>

namespace tcp {
namespace {

constexpr Duration kSlot = 32ms;  ///< of Linux's timer wheel at 250 Hz, for timers of 256 ms and more

/// What of a trace tells why: the steps whose silence was cut, the one behind which it did not go on, since which step
/// something has been lost, and the steps in which timers of both hosts ended at once.
struct Circumstances {
    std::set<std::size_t> cut;
    std::set<std::size_t> ticks;
    std::optional<std::size_t> stopped;
    std::optional<std::size_t> lossSince;

    explicit Circumstances(const Trace& trace)
    {
        std::size_t step = 0;
        for (const TraceItem& item : trace.items) {
            if (const auto* begun = std::get_if<StepBegun>(&item)) step = begun->index;
            if (const auto* silence = std::get_if<SilenceCut>(&item)) cut.insert(silence->step);
            if (const auto* stop = std::get_if<RunStopped>(&item)) stopped = stop->step;
            const auto* event = std::get_if<TraceEvent>(&item);
            if (event != nullptr && !lossSince && (std::holds_alternative<Lost>(event->what) || overtakes(*event)))
                lossSince = step;
            if (event != nullptr && endsTimer(*event) && endsAtOnce(*event)) ticks.insert(step);
        }
    }

private:
    static bool endsTimer(const TraceEvent& event)
    {
        if (const auto* sent = std::get_if<Sent>(&event.what)) return sent->retransmission;
        const auto* change = std::get_if<StateChanged>(&event.what);
        return change != nullptr && change->from == State::TimeWait && change->to == State::Closed;
    }
    /// With a timer of the other host.
    bool endsAtOnce(const TraceEvent& event)
    {
        ended_[index(event.host)] = event.at;
        const auto& others = ended_[index(other(event.host))];
        return others && event.at - *others <= kSlot;
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
        }
    }

    Reason of(const Difference& it) const
    {
        if (isTime(it)) return ofTime(it);
        const bool notLived = measured_.stopped && it.event.step > *measured_.stopped;
        if (it.kind == DifferenceKind::OnlySimulated && notLived) return Reason::SilenceCut;
        if (it.event.kind == Compared::Calls) return Reason::Word;
        if (inOneTick(it.event.step)) return Reason::OneTick;
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
        const Reason otherwise = shifted || recovered ? Reason::Consequence : Reason::Rule;
        if (it.event.kind == Compared::States) return otherwise;
        if ((it.event.bits & ctl::SYN) != 0 && loses(it.event.step)) return Reason::Timer;
        if (isBareAck(it.event)) return recovered ? Reason::Consequence : Reason::AckTiming;
        return recovers(it.event) ? Reason::LossRecovery : otherwise;
    }

private:
    /// Text or a FIN of which one of the traces has another copy, after something was lost.
    bool recovers(const Likeness& event) const
    {
        const bool resent = event.length > 0 || (event.bits & ctl::FIN) != 0;
        return event.kind == Compared::Segments && loses(event.step) && resent;
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
    bool inOneTick(std::size_t step) const
    {
        return parted_ == step && measured_.ticks.contains(step);
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
    std::optional<std::size_t> parted_;  ///< the first step in which something else than time differs
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
