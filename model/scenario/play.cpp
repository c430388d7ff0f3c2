#include "scenario/play.h"

#include <algorithm>

namespace tcp {
namespace {

std::string describe(const ExpectedSegment& want)
{
    std::string out = std::string(text(want.host)) + " " + controlText(want.bits);
    if (want.seq) out += " seq=" + std::to_string(*want.seq);
    if (want.ack) out += " ack=" + std::to_string(*want.ack);
    if (want.length) out += " len=" + std::to_string(*want.length);
    return out;
}

std::string describe(HostId host, const Sent& sent)
{
    ExpectedSegment seen{host, sent.segment.ctl, static_cast<std::uint32_t>(sent.rseq), {}, sent.segment.text};
    if (sent.segment.has(ctl::ACK)) seen.ack = static_cast<std::uint32_t>(sent.rack);
    return describe(seen);
}

bool fits(const ExpectedSegment& want, HostId host, const Sent& sent)
{
    constexpr Control kPush = ctl::PSH;  // PSH is nobody's claim unless it is written
    const auto bits = static_cast<Control>(want.bits & kPush ? sent.segment.ctl : sent.segment.ctl & ~kPush);
    return want.host == host && want.bits == bits && (!want.seq || *want.seq == static_cast<std::uint32_t>(sent.rseq)) &&
           (!want.ack || (sent.segment.has(ctl::ACK) && *want.ack == static_cast<std::uint32_t>(sent.rack))) &&
           want.length.value_or(sent.segment.text) == sent.segment.text;
}

/// What happened in the moments [from, end) of a timeline.
class Evidence {
public:
    Evidence(const Timeline& timeline, std::size_t from) : timeline_(timeline), from_(from) {}

    template <typename T> std::vector<std::pair<HostId, T>> all() const
    {
        std::vector<std::pair<HostId, T>> found;
        for (std::size_t i = from_; i < timeline_.size(); ++i) {
            for (const Happening& happening : timeline_.step(i).happenings) {
                if (const auto* what = std::get_if<T>(&happening.what)) found.emplace_back(happening.host, *what);
            }
        }
        return found;
    }
    Duration elapsed() const { return timeline_.last().now() - timeline_.at(from_).now(); }
    const World& world() const { return timeline_.last(); }

private:
    const Timeline& timeline_;
    std::size_t from_;
};

class Judge {
public:
    Judge(const Evidence& evidence, std::size_t step, std::vector<Verdict>& verdicts)
        : evidence_(evidence), step_(step), verdicts_(verdicts)
    {
    }

    void judge(const Expectation& expect)
    {
        if (expect.client) state(HostId::Client, *expect.client);
        if (expect.server) state(HostId::Server, *expect.server);
        if (expect.sent) sent(*expect.sent);
        if (expect.signal) signals(*expect.signal);
        if (expect.after) after(*expect.after);
    }

private:
    void add(bool ok, std::string message) { verdicts_.push_back({step_, ok, std::move(message)}); }

    void state(HostId host, State want)
    {
        const State seen = evidence_.world().host(host).state();
        const std::string who(text(host));
        const std::string is = who + " is " + std::string(text(seen));
        add(seen == want, seen == want ? is : is + ", expected " + std::string(text(want)));
    }

    void sent(const std::vector<ExpectedSegment>& want)
    {
        const auto seen = evidence_.all<Sent>();
        for (std::size_t i = 0; i < std::max(want.size(), seen.size()); ++i) {
            const std::string place = "segment " + std::to_string(i + 1) + " is ";
            if (i >= seen.size()) return add(false, place + "missing, expected " + describe(want[i]));
            const std::string is = describe(seen[i].first, seen[i].second);
            if (i >= want.size()) return add(false, place + is + ", expected no more");
            if (!fits(want[i], seen[i].first, seen[i].second))
                return add(false, place + is + ", expected " + describe(want[i]));
        }
        add(true, std::to_string(want.size()) + " segments as expected");
    }

    void signals(const std::vector<ExpectedSignal>& want)
    {
        std::string seenText;
        std::string wantText;
        for (const auto& [host, signal] : evidence_.all<UserSignalled>()) {
            if (signal.signal == Signal::CloseDone) continue;  // "ok" answers the user's own CLOSE
            append(seenText, host, text(signal.signal));
        }
        for (const ExpectedSignal& signal : want) append(wantText, signal.host, signal.signal);
        const std::string told = "users were told: " + (seenText.empty() ? "nothing" : seenText);
        const bool ok = seenText == wantText;
        add(ok, ok ? told : told + "; expected: " + (wantText.empty() ? "nothing" : wantText));
    }

    static void append(std::string& list, HostId host, std::string_view signal)
    {
        if (!list.empty()) list += ", ";
        list += std::string(text(host)) + " " + std::string(signal);
    }

    void after(Duration within)
    {
        const Duration took = evidence_.elapsed();
        const std::string is = "the step took " + durationText(took);
        add(took <= within, took <= within ? is : is + ", expected at most " + durationText(within));
    }

    const Evidence& evidence_;
    std::size_t step_;
    std::vector<Verdict>& verdicts_;
};

/// Moves the clock of a timeline as contract 1.2 says. Empty, or why it could not.
class Clock {
public:
    explicit Clock(Timeline& timeline) : timeline_(timeline), begin_(timeline.last().now()) {}

    std::string run(const RunMode& mode)
    {
        if (std::holds_alternative<RunNext>(mode)) {
            if (world().nextDue()) timeline_.apply(NextEvent{});
            return overLimit();
        }
        if (const auto* fixed = std::get_if<RunFor>(&mode)) return runFor(fixed->time);
        if (const auto* until = std::get_if<RunUntil>(&mode)) return runUntil(*until);
        while (!world().quiet() && world().nextDue()) {
            timeline_.apply(NextEvent{});
            if (std::string why = overLimit(); !why.empty()) return why;
        }
        return {};
    }

private:
    const World& world() const { return timeline_.last(); }

    std::string overLimit() const
    {
        if (timeline_.size() >= kMaxEvents) return "the run has more than 1,000,000 events";
        if (world().now() > kMaxTime) return "the run lasts more than 100 simulated days";
        return {};
    }

    std::string runFor(Duration time)
    {
        const Instant end = begin_ + time;
        while (world().nextDue().value_or(kNever) <= end) {
            timeline_.apply(NextEvent{});
            if (std::string why = overLimit(); !why.empty()) return why;
        }
        if (world().now() < end) timeline_.apply(Advance{end});
        return overLimit();
    }

    std::string runUntil(const RunUntil& until)
    {
        const std::string what = std::string(text(until.host)) + " did not become " + std::string(text(until.state));
        while (world().host(until.host).state() != until.state) {
            const auto due = world().nextDue();
            if (!due) return what + ": nothing more will happen";
            if (*due > begin_ + 24h) return what + " within 24 simulated hours";
            timeline_.apply(NextEvent{});
            if (std::string why = overLimit(); !why.empty()) return why;
        }
        return {};
    }

    Timeline& timeline_;
    Instant begin_;
};

}  // namespace

std::size_t Run::failed() const
{
    return static_cast<std::size_t>(std::ranges::count(verdicts, false, &Verdict::ok));
}

bool playStep(const ScenarioStep& step, std::size_t index, Timeline& timeline, std::vector<Verdict>& verdicts)
{
    const std::size_t from = timeline.size();
    for (const Action& action : step.actions) timeline.apply(action);
    const std::string why = Clock(timeline).run(step.run);
    if (!why.empty()) {
        verdicts.push_back({index, false, why});
        return false;
    }
    const Evidence evidence(timeline, from);
    Judge(evidence, index, verdicts).judge(step.expect);
    return true;
}

Run play(const Scenario& scenario, const Settings& settings)
{
    Run run{Timeline(World(settings)), {}, {}, false};
    for (std::size_t i = 0; i < scenario.steps.size() && !run.stopped; ++i) {
        run.stopped = !playStep(scenario.steps[i], i, run.timeline, run.verdicts);
        run.stepEnds.push_back(run.timeline.size());
    }
    return run;
}

}  // namespace tcp
