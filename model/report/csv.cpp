#include "report/csv.h"

#include <array>
#include <concepts>

namespace tcp {

namespace {

constexpr std::string_view kColumns[] = {
    "step", "us", "event", "host", "connection", "id", "ctl", "seq", "ack", "rseq", "rack", "len", "wnd",
    "retransmission", "accepted", "reason", "call", "result", "from", "to", "trigger", "timer", "what", "due_us",
    "signal", "why", "clause"};

std::string quotedField(std::string_view field)
{
    if (field.find_first_of(",\"\n") == std::string_view::npos)
        return std::string(field);
    std::string text = "\"";
    for (const char c : field)
        text += c == '"' ? std::string("\"\"") : std::string(1, c);
    return text + '"';
}

class Row {
public:
    Row& put(std::string_view column, std::string_view value)
    {
        for (std::size_t i = 0; i < std::size(kColumns); ++i) {
            if (kColumns[i] == column)
                fields_[i] = value;
        }
        return *this;
    }
    Row& put(std::string_view column, const char* value) { return put(column, std::string_view(value)); }
    Row& put(std::string_view column, bool value) { return put(column, value ? "true" : "false"); }
    Row& put(std::string_view column, std::integral auto value)
    {
        return put(column, std::string_view(std::to_string(value)));
    }

    std::string text() const
    {
        std::string line;
        for (const std::string& field : fields_)
            line += quotedField(field) + ',';
        line.back() = '\n';
        return line;
    }

private:
    std::array<std::string, std::size(kColumns)> fields_;
};

template <typename Passing> void putSegment(Row& row, const Passing& it)
{
    const Segment& segment = it.segment;
    row.put("id", it.id).put("ctl", controlText(segment.ctl)).put("seq", segment.seq.value()).put("rseq", it.rseq);
    if (segment.has(ctl::ACK))
        row.put("ack", segment.ack.value()).put("rack", it.rack);
    row.put("len", segment.text).put("wnd", segment.wnd);
}

struct Filler {
    Row& row;

    void operator()(const Called& it) const
    {
        row.put("event", "call").put("call", text(it.call)).put("result", it.result);
    }
    void operator()(const Sent& it) const
    {
        putSegment(row.put("event", "send"), it);
        row.put("retransmission", it.retransmission).put("clause", text(it.clause));
    }
    void operator()(const Received& it) const
    {
        putSegment(row.put("event", "receive"), it);
        row.put("retransmission", it.retransmission).put("accepted", it.accepted).put("clause", text(it.clause));
        if (!it.accepted)
            row.put("reason", it.reason);
    }
    void operator()(const Lost& it) const { row.put("event", "lost").put("id", it.id).put("why", text(it.why)); }
    void operator()(const Delayed& it) const
    {
        row.put("event", "delayed").put("id", it.id).put("due_us", it.due.count());
    }
    void operator()(const Injected& it) const { putSegment(row.put("event", "inject"), it); }
    void operator()(const StateChanged& it) const
    {
        row.put("event", "state").put("from", text(it.from)).put("to", text(it.to));
        row.put("trigger", text(it.trigger)).put("clause", text(it.clause));
    }
    void operator()(const TimerChanged& it) const
    {
        row.put("event", "timer").put("timer", text(it.timer)).put("what", text(it.what)).put("due_us", it.due.count());
    }
    void operator()(const UserSignalled& it) const
    {
        row.put("event", "user").put("signal", text(it.signal)).put("clause", text(it.clause));
    }
    void operator()(const BoxChanged& it) const
    {
        if (it.id != 0) row.put("id", it.id);
        row.put("event", "box").put("from", text(it.before)).put("to", text(it.after)).put("due_us", it.due.count());
    }
};

std::string rowOf(const TraceEvent& event, std::size_t step)
{
    Row row;
    row.put("step", step).put("us", event.at.count()).put("host", text(event.host));
    row.put("connection", event.connection);
    std::visit(Filler{row}, event.what);
    return row.text();
}

}  // namespace

std::string csv(const Run& run)
{
    Row header;
    for (const std::string_view column : kColumns)
        header.put(column, column);
    std::string table = header.text();
    for (std::size_t step = 0; step < run.stepEnds.size(); ++step) {
        for (std::size_t i = run.stepBegin(step); i < run.stepEnds[step]; ++i) {
            for (const TraceEvent& event : run.timeline.step(i).events)
                table += rowOf(event, step);
        }
    }
    return table;
}

}  // namespace tcp
