#include "scenario/play.h"

#include "scenario/judge.h"

#include <algorithm>

namespace tcp {
namespace {

/// Moves the clock of a timeline as reference: run says. Empty, or why it could not: a verdict of this step.
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
        const std::string what =
            text(SocketName{until.host, until.connection}) + " did not become " + std::string(text(until.state));
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
        while (world().host(wanted.host).stateOf(wanted.connection) != wanted.state) {
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
    judge(step.expect, {timeline, from}, index, verdicts);
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
