#include "observation/agreement.h"

#include "observation/matching.h"
#include "observation/timer_wheel.h"

#include "scenario/result_words.h"

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <set>
#include <utility>

namespace tcp {
namespace {

constexpr Duration kSlack = 10ms;
constexpr Duration kOneInstant = 1ms;              ///< of a kernel: what one arrival does, it does within this time
constexpr double kTimerWheel = 0.13;               ///< of an interval

/// What of a trace is compared, and the steps whose times are not.
struct ComparedEvents {
    std::vector<Likeness> events;
    std::set<std::size_t> stretched;

    std::vector<Likeness> of(Compared kind, HostId host) const
    {
        std::vector<Likeness> some;
        const auto wanted = [&](const Likeness& it) { return it.kind == kind && it.host == host; };
        std::ranges::copy_if(events, std::back_inserter(some), wanted);
        return some;
    }
};

class Teller {
public:
    explicit Teller(const Trace& trace)
        : measured_(trace.measured()), oneInstant_(measured_ ? kOneInstant : Duration{})
    {
        for (const TraceItem& item : trace.items) std::visit([&](const auto& it) { take(it); }, item);
    }
    ComparedEvents told()
    {
        Likeness* last = nullptr;
        for (Likeness& it : told_.events) {
            if (it.kind == Compared::Calls) continue;
            if (last != nullptr) last->apart = std::min(last->apart, it.apart = it.at - last->at);
            last = &it;
        }
        return std::move(told_);
    }

private:
    void take(const StepBegun& step)
    {
        step_ = step.index;
        ++cause_;
    }
    void take(const SilenceCut& cut) { told_.stretched.insert(cut.step); }
    void take(const GraceGiven& grace) { told_.stretched.insert(grace.step); }
    // The errno of a call that failed comes right behind it.
    void take(const ErrorSeen& seen)
    {
        if (told_.events.empty()) return;
        Likeness& last = told_.events.back();
        const auto name = std::ranges::find(errnoNames(), seen.name);
        const bool ofCall = last.kind == Compared::Calls && last.host == seen.host && last.at == seen.at;
        if (ofCall && name != errnoNames().end()) last.error = *name;
    }
    void take(const RunEnded& end) { end_ = end.at; }
    void take(const TraceEvent& event)
    {
        wheel_.follow(event);
        if (end_ && event.at - *end_ > wheel_.of(event)) return;
        std::visit([&](const auto& what) { on(event, what); }, event.what);
    }
    template <typename Other> void take(const Other&) {}

    Likeness begin(const TraceEvent& event, Compared kind) const
    {
        Likeness it;
        it.at = event.at;
        it.step = step_;
        it.host = event.host;
        it.kind = kind;
        it.beyond = end_.has_value();
        return it;
    }

    void on(const TraceEvent& event, const Called& called)
    {
        ++cause_;
        Likeness it = begin(event, Compared::Calls);
        it.call = called.call;
        it.result = called.result;
        told_.events.push_back(it);
    }
    void on(const TraceEvent&, const Injected&) { ++cause_; }
    // Two segments that arrive in one instant are two causes; what one of them does may be told before its arrival is.
    void on(const TraceEvent& event, const Received&)
    {
        auto& last = lastArrival_[index(event.host)];
        cause_ += measured_ || last.at == event.at ? 1 : 0;
        last = {event.at, event.number, event.cause};
    }
    void on(const TraceEvent& event, const Sent& sent)
    {
        Likeness it = begin(event, Compared::Segments);
        it.bits = sent.segment.ctl & static_cast<Control>(~ctl::PSH);
        it.rseq = sent.rseq;
        it.rack = sent.segment.has(ctl::ACK) ? sent.rack : 0;
        it.length = sent.segment.text;
        told_.events.push_back(it);
    }

    // What is passed through within one instant a look at a kernel does not see: it counts as one change.
    void on(const TraceEvent& event, const StateChanged& change)
    {
        Likeness it = begin(event, Compared::States);
        it.from = change.from;
        it.to = change.to;
        const auto& before = lastChange_[index(event.host)];
        const bool sameCause = before && before->cause == cause_ && before->event == firstCause(event);
        const bool passes = sameCause && told_.events[before->place].to == change.from &&
                            event.at <= told_.events[before->place].at + oneInstant_;
        if (passes) {
            told_.events[before->place].to = change.to;
            return;
        }
        lastChange_[index(event.host)] = Place{told_.events.size(), cause_, firstCause(event)};
        told_.events.push_back(it);
    }
    template <typename Other> void on(const TraceEvent&, const Other&) {}

    // What an arrival does is caused by its receipt, or, told before, by what was sent.
    EventNumber firstCause(const TraceEvent& event) const
    {
        const Arrival& last = lastArrival_[index(event.host)];
        return last.number != kNoEvent && event.cause == last.number ? last.sent : event.cause;
    }

    struct Arrival {
        std::optional<Instant> at;
        EventNumber number = kNoEvent;
        EventNumber sent = kNoEvent;
    };
    struct Place {
        std::size_t place;
        std::size_t cause;
        EventNumber event;  ///< that caused it, as the simulator counts; of a measured trace nobody knows
    };

    bool measured_;
    Duration oneInstant_;
    ComparedEvents told_;
    std::size_t step_ = 0;
    std::size_t cause_ = 0;
    WheelSlack wheel_;
    std::optional<Instant> end_;
    std::array<std::optional<Place>, 2> lastChange_;
    std::array<Arrival, 2> lastArrival_;
};

class TraceComparison {
public:
    TraceComparison(const Trace& simulated, const Trace& measured)
        : simulated_(Teller(simulated).told()), measured_(Teller(measured).told())
    {
        for (int kind = 0; kind < kComparedCount; ++kind) {
            for (const HostId host : kHosts) compare(static_cast<Compared>(kind), host);
        }
        compareTimes();
        const auto order = [](const Difference& it) { return std::pair(it.event.step, it.event.at); };
        std::ranges::stable_sort(result_.differences, {}, order);
    }
    Agreement result() { return std::move(result_); }

private:
    void compare(Compared kind, HostId host)
    {
        auto a = simulated_.of(kind, host);
        const auto b = measured_.of(kind, host);
        const auto end = std::ranges::find(a, true, &Likeness::beyond);
        const std::vector<Likeness> beyond(end, a.end());
        a.erase(end, a.end());
        const auto matches = matched(a, b);
        std::vector<bool> inA(a.size());
        std::vector<bool> inB(b.size());
        for (const Match& match : matches) {
            inA[match.simulated] = inB[match.measured] = true;
            const auto [first, last] = std::minmax(a[match.simulated].step, b[match.measured].step);
            if (first != last) result_.shifted = std::min(result_.shifted.value_or(first), first);
            if (kind != Compared::Calls) pairs_.emplace_back(a[match.simulated], b[match.measured]);
        }
        const std::size_t next = matchNext(beyond, b, matches.empty() ? 0 : matches.back().measured + 1, inB);
        result_.inLastTick += next;
        result_.counts[static_cast<std::size_t>(kind)] += {matches.size() + next, std::max(a.size() + next, b.size())};
        only(DifferenceKind::OnlySimulated, a, inA);
        only(DifferenceKind::OnlyMeasured, b, inB);
    }

    void only(DifferenceKind kind, const std::vector<Likeness>& events, const std::vector<bool>& matches)
    {
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (!matches[i]) result_.differences.push_back({kind, events[i]});
        }
    }

    /// Of what the simulator would do next: how much the kernel has done, behind all that is the same there, and in
    /// a tick with something else.
    static std::size_t matchNext(const std::vector<Likeness>& beyond, const std::vector<Likeness>& measured,
                                 std::size_t from, std::vector<bool>& matches)
    {
        std::size_t same = 0;
        for (const Likeness& next : beyond) {
            std::size_t i = from;
            while (i < measured.size() && !(next.alike(measured[i]) && inOneTick(measured[i]))) ++i;
            if (i == measured.size()) continue;
            matches[i] = true;
            from = i + 1;
            ++same;
        }
        return same;
    }
    static bool inOneTick(const Likeness& measured) { return measured.apart <= kTickSeen; }

    bool stretched(std::size_t from, std::size_t to) const
    {
        const auto within = measured_.stretched.lower_bound(from);
        return within != measured_.stretched.end() && *within <= to;
    }

    void compareTimes()
    {
        std::ranges::stable_sort(pairs_, {}, [](const auto& pair) { return pair.first.at; });
        for (std::size_t i = 1; i < pairs_.size(); ++i) {
            const auto& [before, beforeSeen] = pairs_[i - 1];
            const auto& [event, seen] = pairs_[i];
            if (stretched(before.step, event.step)) continue;
            const Duration want = event.at - before.at;
            const Duration got = seen.at - beforeSeen.at;
            const auto late = kSlack + std::chrono::duration_cast<Duration>(want * kTimerWheel);
            if (got > want + late) result_.differences.push_back({DifferenceKind::Late, event, want, got});
            if (got < want - kSlack) result_.differences.push_back({DifferenceKind::Early, event, want, got});
        }
    }

    ComparedEvents simulated_;
    ComparedEvents measured_;
    std::vector<std::pair<Likeness, Likeness>> pairs_;
    Agreement result_;
};

// Two words of the RFC may be one errno: of shutdown(), a connection that closes and one that there is not (ENOTCONN).
// Where the kernel told another, such as EBADF, they are not.
bool sameResult(const Likeness& a, const Likeness& b)
{
    if (a.result == b.result) return true;
    const std::string_view error = errnoOf(a.call, a.result);
    const auto tells = [&](const Likeness& it) { return it.error.empty() || it.error == error; };
    return !error.empty() && error == errnoOf(a.call, b.result) && tells(a) && tells(b);
}

}  // namespace

Agreed& Agreed::operator+=(const Agreed& more)
{
    same += more.same;
    of += more.of;
    return *this;
}

bool Likeness::alike(const Likeness& other) const
{
    return host == other.host && kind == other.kind && from == other.from && to == other.to && bits == other.bits &&
           rseq == other.rseq && rack == other.rack && length == other.length && call == other.call &&
           (kind != Compared::Calls || sameResult(*this, other));
}

bool Agreement::sameStory() const
{
    return std::ranges::all_of(counts, [](const Agreed& count) { return count.all(); });
}

Agreement agreement(const Trace& simulated, const Trace& measured)
{
    return TraceComparison(simulated, measured).result();
}

}  // namespace tcp
