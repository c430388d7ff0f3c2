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
    void add(bool ok, std::string message, Claim claim, std::string seen, std::string wanted)
    {
        verdicts_.push_back({step_, ok, std::move(message), claim, {}, 0, std::move(seen), std::move(wanted)});
    }

    void state(HostId host, State want)
    {
        const State seen = evidence_.world().host(host).state();
        const std::string who(text(host));
        const std::string is = who + " is " + std::string(text(seen));
        const std::string wanted(text(want));
        add(seen == want, seen == want ? is : is + ", expected " + wanted, Claim::State, std::string(text(seen)), wanted);
        verdicts_.back().host = host;
    }

    void sent(const std::vector<ExpectedSegment>& want)
    {
        const auto seen = evidence_.all<Sent>();
        for (std::size_t i = 0; i < std::max(want.size(), seen.size()); ++i) {
            const std::string is = i < seen.size() ? describe(seen[i].first, seen[i].second) : std::string();
            const std::string wanted = i < want.size() ? describe(want[i]) : std::string();
            if (i < seen.size() && i < want.size() && fits(want[i], seen[i].first, seen[i].second)) continue;
            return differs(i + 1, is, wanted);
        }
        const std::string count = std::to_string(want.size());
        add(true, count + " segments as expected", Claim::Sent, count, count);
    }

    void differs(std::size_t place, const std::string& is, const std::string& wanted)
    {
        const std::string message = "segment " + std::to_string(place) + " is " + (is.empty() ? "missing" : is)
                                    + ", expected " + (wanted.empty() ? "no more" : wanted);
        add(false, message, Claim::Sent, is, wanted);
        verdicts_.back().place = place;
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
        add(ok, ok ? told : told + "; expected: " + (wantText.empty() ? "nothing" : wantText), Claim::Signal, seenText,
            wantText);
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
        add(took <= within, took <= within ? is : is + ", expected at most " + durationText(within), Claim::After,
            durationText(took), durationText(within));
    }

    const Evidence& evidence_;
    std::size_t step_;
    std::vector<Verdict>& verdicts_;
};

/// Moves the clock of a timeline as contract 1.2 says. Empty, or why it could not: a verdict of this step.
class Clock {
public:
    using Stop = std::optional<Verdict>;

    Clock(Timeline& timeline, std::size_t step) : timeline_(timeline), step_(step), begin_(timeline.last().now()) {}

    Stop run(const RunMode& mode)
    {
        if (std::holds_alternative<RunNext>(mode)) {
            if (world().nextDue()) timeline_.apply(NextEvent{});
            return overLimit();
        }
        if (const auto* fixed = std::get_if<RunFor>(&mode)) return runFor(fixed->time);
        if (const auto* until = std::get_if<RunUntil>(&mode)) return runUntil(*until);
        while (!world().quiet() && world().nextDue()) {
            timeline_.apply(NextEvent{});
            if (Stop why = overLimit()) return why;
        }
        return {};
    }

private:
    const World& world() const { return timeline_.last(); }

    Stop stop(Claim why, std::string message) const { return Verdict{step_, false, std::move(message), why}; }

    Stop overLimit() const
    {
        if (timeline_.size() >= kMaxEvents) return stop(Claim::TooManyEvents, "the run has more than 1,000,000 events");
        if (world().now() > kMaxTime) return stop(Claim::TooLong, "the run lasts more than 100 simulated days");
        return {};
    }

    Stop until(const RunUntil& until, Claim why, const char* ending) const
    {
        const std::string what = std::string(text(until.host)) + " did not become " + std::string(text(until.state));
        Stop stopped = stop(why, what + ending);
        stopped->host = until.host;
        stopped->wanted = text(until.state);
        return stopped;
    }

    Stop runFor(Duration time)
    {
        const Instant end = begin_ + time;
        while (world().nextDue().value_or(kNever) <= end) {
            timeline_.apply(NextEvent{});
            if (Stop why = overLimit()) return why;
        }
        if (world().now() < end) timeline_.apply(Advance{end});
        return overLimit();
    }

    Stop runUntil(const RunUntil& wanted)
    {
        while (world().host(wanted.host).state() != wanted.state) {
            const auto due = world().nextDue();
            if (!due) return until(wanted, Claim::UntilForEver, ": nothing more will happen");
            if (*due > begin_ + 24h) return until(wanted, Claim::UntilTooLate, " within 24 simulated hours");
            timeline_.apply(NextEvent{});
            if (Stop why = overLimit()) return why;
        }
        return {};
    }

    Timeline& timeline_;
    std::size_t step_;
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
    if (const auto why = Clock(timeline, index).run(step.run)) {
        verdicts.push_back(*why);
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
