#include "observation/trace.h"

#include "scenario/result_words.h"

#include <algorithm>
#include <array>
#include <optional>

namespace tcp {
namespace {

constexpr std::array<std::string_view, 5> kTimerWords{"off", "on", "keepalive", "timewait", "persist"};

constexpr std::array<std::string_view, 10> kMachineWords{
    "error: the host is off", "error: the host is on",       "error: the application hangs", "error: no such process",
    "error: other",           "error: connection timed out", "error: connection refused",    "error: connection reset",
    "error: the application waits in close", kCallBlocks};

template <typename Enum> std::string_view amongTexts(std::string_view word, Enum last)
{
    for (int i = 0; i <= static_cast<int>(last); ++i) {
        if (const auto known = text(static_cast<Enum>(i)); known == word) return known;
    }
    return {};
}

std::optional<Trigger> named(std::string_view word)
{
    for (int i = 0; i < kTriggerCount; ++i) {
        if (text(static_cast<Trigger>(i)) == word) return static_cast<Trigger>(i);
    }
    return std::nullopt;
}

void appendStep(std::vector<TraceItem>& items, const Run& run, std::size_t step)
{
    const Timeline& timeline = run.timeline;
    const std::size_t begin = run.stepBegin(step);
    const std::size_t end = run.stepEnds[step];
    items.emplace_back(StepBegun{timeline.at(begin).now(), step});
    for (std::size_t i = begin; i < end; ++i) {
        for (const TraceEvent& event : timeline.step(i).events) items.emplace_back(event);
    }
    for (const Verdict& verdict : run.verdicts) {
        if (verdict.step == step) items.emplace_back(Judged{timeline.at(end).now(), step, verdict.ok, verdict.message});
    }
}

using T = Trigger;
using Fitting = std::vector<Trigger>;

/// By SeenCause; the likelier trigger first.
const std::array<Fitting, 9>& fittingTriggers()
{
    static const std::array<Fitting, 9> kFitting{
        Fitting{T::PassiveOpen, T::ActiveOpen},
        Fitting{T::Close, T::UnreadDataAtClose, T::Linger2, T::TooManyOrphans},
        Fitting{T::Abort},
        Fitting{T::PowerOff},
        Fitting{T::ReceiveSyn, T::ReceiveSynAck, T::ReceiveSynAckFin, T::ReceiveSynPassive, T::ReceiveSynInWindow},
        Fitting{T::ReceiveAckOfSyn, T::ReceiveAckOfFin, T::DataAfterClose},
        Fitting{T::ReceiveFin, T::ReceiveFinAckOfFin, T::ReceiveAckOfFin, T::ReceiveAckOfSyn},
        Fitting{T::ReceiveRst, T::ReceiveRstPassive},
        Fitting{T::TimeWaitTimeout, T::FinTimeout, T::RetransmissionTimeout, T::KeepAliveTimeout, T::UserTimeout},
    };
    return kFitting;
}

bool hasRow(State from, Trigger trigger, State to)
{
    const auto leads = [&](const Transition& row) {
        return row.from == from && row.trigger == trigger && row.to == to;
    };
    return std::ranges::any_of(transitions(), leads);
}

}  // namespace

std::string_view text(SeenTimer timer) { return kTimerWords[static_cast<std::size_t>(timer)]; }

Instant timeOf(const TraceItem& item)
{
    return std::visit([](const auto& it) { return it.at; }, item);
}

Trace traceOf(const Run& run)
{
    Trace trace;
    for (std::size_t step = 0; step < run.stepEnds.size(); ++step) appendStep(trace.items, run, step);
    const World& world = run.timeline.last();
    trace.items.emplace_back(RunEnded{world.now(), world.host(HostId::Client).state(),
                                      world.host(HostId::Server).state(), run.failed()});
    return trace;
}

Trace traceOf(const Run& run, Duration beyond)
{
    Trace trace = traceOf(run);
    Timeline timeline = run.timeline;
    const Instant latest = timeline.last().now() + beyond;
    while (!run.stopped && timeline.last().nextDue().value_or(kNever) <= latest) {
        for (const TraceEvent& event : timeline.apply(NextEvent{}).events) trace.items.emplace_back(event);
    }
    return trace;
}

std::string_view knownWord(std::string_view word)
{
    if (const auto reply = amongTexts(word, Reply::IllegalForProcess); !reply.empty()) return reply;
    if (const auto refusal = amongTexts(word, Refusal::NoTimestamp); !refusal.empty()) return refusal;
    for (const Signal signal : {Signal::ConnectionReset, Signal::ConnectionRefused, Signal::TimedOut}) {
        if (errnoOf(signal) == word) return errnoOf(signal);
    }
    const auto name = std::ranges::find(errnoNames(), word);
    if (name != errnoNames().end()) return *name;
    const auto* found = std::ranges::find(kMachineWords, word);
    return found == kMachineWords.end() ? "error: other" : *found;
}

StateChanged seenChange(State from, State to, std::string_view trigger)
{
    StateChanged change{from, to, named(trigger).value_or(Trigger::Close), Layer::Rare, Clause::None, {}};
    const Transition* row = nullptr;
    for (const Transition& candidate : transitions()) {
        if (candidate.from != from || candidate.to != to) continue;
        if (row == nullptr || text(candidate.trigger) == trigger) row = &candidate;
        if (text(candidate.trigger) == trigger) break;
    }
    if (row == nullptr) return change;
    if (!named(trigger)) change.trigger = row->trigger;
    change.layer = row->layer;
    change.clause = row->clause;
    change.edge = row->edge;
    return change;
}

StateChanged seenChange(State from, State to, SeenCause cause)
{
    for (const Trigger trigger : fittingTriggers()[static_cast<std::size_t>(cause)]) {
        if (hasRow(from, trigger, to)) return seenChange(from, to, text(trigger));
    }
    return seenChange(from, to, std::string_view{});
}

}  // namespace tcp
