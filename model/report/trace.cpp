#include "report/trace.h"

#include "report/json_line.h"

namespace tcp {
namespace {

/// The start that every line shares (contract 2): simulated time in microseconds, and what happened.
JsonLine line(Instant at, std::string_view event)
{
    JsonLine json;
    json.add("us", std::int64_t{at.count()}).add("event", event);
    return json;
}

/// The members of `send`, shared by `receive` and `inject`. Without ACK there is no number to give.
JsonLine& addSegment(JsonLine& json, std::uint64_t id, const Segment& segment, std::int32_t rseq, std::int32_t rack)
{
    const auto ifAck = [&](std::int64_t number) {
        return segment.has(ctl::ACK) ? std::optional(number) : std::nullopt;
    };
    return json.add("id", id)
        .add("ctl", controlText(segment.ctl))
        .add("seq", segment.seq.value())
        .add("ack", ifAck(segment.ack.value()))
        .add("rseq", rseq)
        .add("rack", ifAck(rack))
        .add("len", segment.text)
        .add("wnd", segment.wnd);
}

JsonLine& addOrigin(JsonLine& json, bool retransmission, Clause clause)
{
    return json.add("retransmission", retransmission).add("clause", text(clause));
}

/// One line for each kind of happening.
struct LineOf {
    const Happening& happening;

    JsonLine begin(std::string_view event) const
    {
        JsonLine json = line(happening.at, event);
        json.add("host", text(happening.host));
        return json;
    }
    std::string operator()(const Called& it) const
    {
        return begin("call").add("call", text(it.call)).add("result", it.result).text();
    }
    std::string operator()(const Sent& it) const
    {
        JsonLine json = begin("send");
        addSegment(json, it.id, it.segment, it.rseq, it.rack);
        return addOrigin(json, it.retransmission, it.clause).text();
    }
    std::string operator()(const Received& it) const
    {
        JsonLine json = begin("receive");
        addSegment(json, it.id, it.segment, it.rseq, it.rack);
        addOrigin(json, it.retransmission, it.clause).add("accepted", it.accepted);
        if (!it.accepted) json.add("reason", it.reason);
        return json.text();
    }
    std::string operator()(const Lost& it) const
    {
        return begin("lost").add("id", it.id).add("why", text(it.why)).text();
    }
    std::string operator()(const Injected& it) const
    {
        JsonLine json = begin("inject");
        addSegment(json, it.id, it.segment, it.rseq, it.rack);
        return addOrigin(json, false, Clause::None).text();
    }
    std::string operator()(const StateChanged& it) const
    {
        return begin("state")
            .add("from", text(it.from))
            .add("to", text(it.to))
            .add("trigger", text(it.trigger))
            .add("clause", text(it.clause))
            .text();
    }
    std::string operator()(const TimerChanged& it) const
    {
        if (it.timer == Timer::DelayedAck) return {};  // not among the timers of contract 2
        JsonLine json = begin("timer");
        json.add("timer", text(it.timer)).add("what", text(it.what));
        return json.add("due_us", std::int64_t{it.due.count()}).text();
    }
    std::string operator()(const UserSignalled& it) const
    {
        return begin("user").add("signal", text(it.signal)).text();
    }
};

void append(std::string& trace, const std::string& json)
{
    if (json.empty()) return;
    trace += json;
    trace += '\n';
}

void appendHappenings(std::string& trace, const Timeline& timeline, std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < end; ++i) {
        for (const Happening& happening : timeline.step(i).happenings) append(trace, traceLine(happening));
    }
}

/// Verdicts come in the order of the steps: those of one step begin where those of the last ended.
std::size_t appendVerdicts(std::string& trace, const Run& run, std::size_t verdict, std::size_t step, Instant at)
{
    while (verdict < run.verdicts.size() && run.verdicts[verdict].step == step) {
        const Verdict& it = run.verdicts[verdict++];
        JsonLine json = line(at, "expect");
        append(trace, json.add("index", std::uint64_t{step}).add("ok", it.ok).add("message", it.message).text());
    }
    return verdict;
}

std::string endLine(const Run& run)
{
    const World& world = run.timeline.last();
    return line(world.now(), "end")
        .add("client", text(world.host(HostId::Client).state()))
        .add("server", text(world.host(HostId::Server).state()))
        .add("steps", std::uint64_t{run.stepEnds.size()})
        .add("failed", std::uint64_t{run.failed()})
        .text();
}

}  // namespace

std::string traceLine(const Happening& happening) { return std::visit(LineOf{happening}, happening.what); }

std::string traceJsonl(const Run& run)
{
    std::string trace;
    const Timeline& timeline = run.timeline;
    std::size_t verdict = 0;
    for (std::size_t step = 0; step < run.stepEnds.size(); ++step) {
        const std::size_t begin = run.stepBegin(step);
        const std::size_t end = run.stepEnds[step];
        append(trace, line(timeline.at(begin).now(), "step").add("index", std::uint64_t{step}).text());
        appendHappenings(trace, timeline, begin, end);
        verdict = appendVerdicts(trace, run, verdict, step, timeline.at(end).now());
    }
    append(trace, endLine(run));
    return trace;
}

}  // namespace tcp
