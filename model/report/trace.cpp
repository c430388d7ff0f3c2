#include "report/trace.h"

#include "report/json_line.h"

namespace tcp {
namespace {

/// The start that every line shares (reference: trace): simulated time in microseconds, and what happened.
JsonLine line(Instant at, std::string_view event)
{
    JsonLine json;
    json.add("us", std::int64_t{at.count()}).add("event", event);
    return json;
}

/// Each option is a member only of a segment that has it; `win` is the field of the header where it is scaled.
JsonLine& addOptions(JsonLine& json, const Segment& segment)
{
    const Options& options = segment.options;
    if (!segment.has(ctl::SYN) && options.scale > 0) json.add("win", std::uint32_t{segment.windowField()});
    if (options.mss != 0) json.add("mss", std::uint32_t{options.mss});
    if (options.windowScale) json.add("wscale", std::uint32_t{options.scale});
    if (options.sackPermitted) json.add("sack_permitted", true);
    if (options.timestamps) json.add("ts_val", options.tsVal).add("ts_ecr", options.tsEcr);
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

JsonLine& addPorts(JsonLine& json, const PortPair& ports)
{
    if (ports == PortPair{}) return json;
    return json.add("from_port", std::uint32_t{ports.from}).add("to_port", std::uint32_t{ports.to});
}

/// One line for each kind of event.
struct LineOf {
    const TraceEvent& event;

    JsonLine begin(std::string_view kind) const
    {
        JsonLine json = line(event.at, kind);
        json.add("host", text(event.host));
        return json;
    }
    JsonLine operator()(const Called& it) const
    {
        JsonLine json = begin("call");
        json.add("call", text(it.call));
        if (it.port != 0) json.add("port", std::uint32_t{it.port});
        if (it.half != Half::Write) json.add("half", text(it.half));
        if (!it.option.key.empty()) json.add("option", it.option.key).add("value", it.option.value.view());
        if (it.returns) json.add("returns", true);
        return json.add("result", it.result);
    }
    JsonLine operator()(const Sent& it) const
    {
        JsonLine json = begin("send");
        addSegment(json, it.id, it.segment, it.rseq, it.rack);
        addPorts(addOrigin(json, it.retransmission, it.clause), it.ports);
        if (it.duplicateOf != 0) json.add("duplicate_of", it.duplicateOf);
        if (it.retransmissionOf != 0) json.add("retransmission_of", it.retransmissionOf);
        return addOptions(json, it.segment);
    }
    JsonLine operator()(const Received& it) const
    {
        JsonLine json = begin("receive");
        addSegment(json, it.id, it.segment, it.rseq, it.rack);
        addOrigin(json, it.retransmission, it.clause).add("accepted", it.accepted);
        if (!it.accepted) json.add("reason", it.reason);
        addPorts(json, it.ports);
        return addOptions(json, it.segment);
    }
    JsonLine operator()(const Lost& it) const { return begin("lost").add("id", it.id).add("why", text(it.why)); }
    JsonLine operator()(const Delayed& it) const
    {
        return begin("delayed").add("id", it.id).add("due_us", std::int64_t{it.due.count()});
    }
    JsonLine operator()(const Injected& it) const
    {
        JsonLine json = begin("inject");
        addSegment(json, it.id, it.segment, it.rseq, it.rack);
        addPorts(addOrigin(json, false, Clause::None), it.ports);
        if (it.ofBox) json.add("box", true);
        return addOptions(json, it.segment);
    }
    JsonLine operator()(const StateChanged& it) const
    {
        return begin("state")
            .add("from", text(it.from))
            .add("to", text(it.to))
            .add("trigger", text(it.trigger))
            .add("clause", text(it.clause));
    }
    JsonLine operator()(const TimerChanged& it) const
    {
        JsonLine json = begin("timer");
        json.add("timer", text(it.timer)).add("what", text(it.what));
        json.add("due_us", std::int64_t{it.due.count()});
        if (it.probe) json.add("probe", true);
        return json;
    }
    JsonLine operator()(const UserSignalled& it) const
    {
        JsonLine line = begin("user");
        line.add("signal", text(it.signal));
        if (!it.error.empty()) line.add("errno", it.error);
        return line;
    }
    JsonLine operator()(const BoxChanged& it) const
    {
        JsonLine json = begin("box");
        if (it.id != 0) json.add("id", it.id);
        json.add("client_port", std::uint32_t{it.ports.from}).add("server_port", std::uint32_t{it.ports.to});
        json.add("from", text(it.before)).add("to", text(it.after));
        return json.add("due_us", std::int64_t{it.due.count()});
    }
};

void append(std::string& trace, const std::string& json)
{
    trace += json;
    trace += '\n';
}

void appendHappenings(std::string& trace, const Timeline& timeline, std::size_t begin, std::size_t end)
{
    for (std::size_t i = begin; i < end; ++i) {
        for (const TraceEvent& event : timeline.step(i).events) append(trace, traceLine(event));
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

std::string traceLine(const TraceEvent& event)
{
    JsonLine json = std::visit(LineOf{event}, event.what);
    if (event.number != kNoEvent) json.add("number", event.number);
    if (event.cause != kNoEvent) json.add("cause", event.cause);
    if (event.given != kNoEvent) json.add("given", event.given);
    return json.text();
}

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
