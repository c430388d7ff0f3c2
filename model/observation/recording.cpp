#include "observation/recording.h"

#include "observation/observed_world.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tcp {
namespace {

constexpr Duration kOneCause = 3ms;  ///< what follows on its own within this time has the same cause

class Recorder {
public:
    Recorder(const Trace& trace, const Settings& settings)
        : world_(settings, trace), run_{Timeline(World(settings)), {}, {}, false}
    {
        for (const TraceItem& item : trace.items) std::visit([&](const auto& it) { take(it); }, item);
        flush();
        if (begun_) run_.stepEnds.push_back(run_.timeline.size());
    }

    Run run() { return std::move(run_); }

private:
    void take(const StepBegun& step)
    {
        flush();
        silentUntil(step.at);
        if (begun_) run_.stepEnds.push_back(run_.timeline.size());
        begun_ = true;
    }

    void take(const TraceEvent& event)
    {
        if (auto cause = causeOf(event)) begin(event.at, *cause);
        else continueOrBegin(event.at);
        open_->events.push_back(world_.take(event));
    }

    void take(const SocketSeen& seen)
    {
        continueOrBegin(seen.at);
        world_.take(seen, open_->events);
    }

    void take(const Judged& verdict) { run_.verdicts.push_back({verdict.step, verdict.ok, verdict.message}); }
    void take(const RunStopped&) { run_.stopped = true; }
    void take(const ErrorSeen&) {}
    void take(const SilenceCut&) {}
    void take(const GraceGiven&) {}

    void take(const RunEnded& end)
    {
        flush();
        silentUntil(end.at);
    }

    /// The hand that made it happen, or an arrival; none for what came by itself or follows from these.
    std::optional<Cause> causeOf(const TraceEvent& event) const
    {
        if (const auto* called = std::get_if<Called>(&event.what); called != nullptr && !called->returns) {
            return Action{CallAction{event.host, called->call, called->octets}};
        }
        if (const auto* forged = std::get_if<Injected>(&event.what); forged != nullptr && !forged->ofBox)
            return Action{handOf(event.host, forged->segment)};
        const auto* received = std::get_if<Received>(&event.what);
        if (received != nullptr && !justInjected(received->id)) return NextEvent{};
        return std::nullopt;
    }

    bool justInjected(std::uint64_t id) const
    {
        if (!open_ || open_->events.empty()) return false;
        const auto* forged = std::get_if<Injected>(&open_->events.back().what);
        return forged != nullptr && forged->id == id;
    }

    static InjectAction handOf(HostId host, const Segment& segment)
    {
        const auto number = [](SeqNum value) { return Expression{Term{false, Variable::Number, value.value()}}; };
        InjectAction action{host, segment.ctl, number(segment.seq), {}, segment.text, segment.wnd};
        if (segment.has(ctl::ACK)) action.ack = number(segment.ack);
        return action;
    }

    void begin(Instant at, const Cause& cause)
    {
        flush();
        open_ = Step{cause, {}};
        openedAt_ = at;
    }

    void continueOrBegin(Instant at)
    {
        if (!open_ || at > openedAt_ + kOneCause) begin(at, NextEvent{});
    }

    void flush()
    {
        if (!open_) return;
        run_.timeline.record(std::move(*open_), world_.world());
        open_.reset();
    }

    void silentUntil(Instant at)
    {
        if (at <= world_.now()) return;
        world_.advance(at);
        if (run_.timeline.size() > 0) run_.timeline.record(Step{Advance{at}, {}}, world_.world());
    }

    ObservedWorld world_;
    Run run_;
    std::optional<Step> open_;
    Instant openedAt_{};
    bool begun_ = false;
};

}  // namespace

Trace withWholeSilences(Trace trace)
{
    Duration missing{};
    Duration late{};  // by steps that were given more time: the next silence is so much shorter
    for (TraceItem& item : trace.items) {
        std::visit([&](auto& it) { it.at += missing; }, item);
        if (auto* event = std::get_if<TraceEvent>(&item)) {
            if (auto* timer = std::get_if<TimerChanged>(&event->what)) timer->due += missing;
            if (auto* held = std::get_if<Delayed>(&event->what)) held->due += missing;
            if (auto* entry = std::get_if<BoxChanged>(&event->what)) entry->due += missing;
        }
        const auto* cut = std::get_if<SilenceCut>(&item);
        const auto* grace = std::get_if<GraceGiven>(&item);
        if (grace != nullptr) late += grace->extra;
        if (cut == nullptr || cut->wanted <= cut->waited) continue;
        const Duration left = cut->wanted - cut->waited;
        missing += std::max(left - late, Duration{});
        late -= std::min(left, late);
    }
    return trace;
}

Run recordedRun(const Trace& trace, const Settings& settings) { return Recorder(trace, settings).run(); }

}  // namespace tcp
