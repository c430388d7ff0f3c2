#include "report/mermaid.h"

#include "simulation/address.h"

#include <set>

namespace tcp {

namespace {

constexpr Duration kPause = 1s;

class Drawing {
public:
    Drawing(const Timeline& timeline, std::size_t moment)
    {
        collectLosses(timeline, moment);
        diagram_ = "sequenceDiagram\n";
        for (const HostId host : kHosts)
            line("participant " + name(host) + " as " + name(host) + ' ' + std::string(ipText(host)));
        for (std::size_t step = 0; step < moment; ++step) {
            for (const TraceEvent& event : timeline.step(step).events)
                std::visit([&](const auto& what) { draw(event, what); }, event.what);
        }
        pass(timeline.at(moment).now());
    }

    std::string take() { return std::move(diagram_); }

private:
    void draw(const TraceEvent& event, const Called& called)
    {
        std::string call(text(called.call));
        if (called.octets > 0)
            call += ' ' + std::to_string(called.octets);
        if (called.result != "ok")
            call += ": " + std::string(called.result);
        pass(event.at);
        aside(event.host, call);
    }

    void draw(const TraceEvent& event, const Sent& sent)
    {
        pass(event.at);
        const bool lost = lost_.contains(sent.id);
        const std::string arrow = std::string(sent.retransmission ? "--" : "-") + (lost ? "x" : ">>");
        this->arrow(event.host, arrow, sent.segment, sent.rseq, sent.rack);
    }

    void draw(const TraceEvent& event, const Injected& injected)
    {
        pass(event.at);
        arrow(other(event.host), "->>", injected.segment, injected.rseq, injected.rack);
    }

    void draw(const TraceEvent& event, const StateChanged& change)
    {
        pass(event.at);
        line("Note over " + name(event.host) + ": " + std::string(text(change.to)));
    }

    void draw(const TraceEvent& event, const BoxChanged& change)
    {
        if (change.before == change.after)
            return;
        pass(event.at);
        line("Note over client,server: box " + std::string(text(change.before)) + " to " +
             std::string(text(change.after)));
    }

    void draw(const TraceEvent& event, const UserSignalled& told)
    {
        pass(event.at);
        const bool answer = told.signal == Signal::CloseDone;   // "ok" alone would not say to what
        aside(event.host, (answer ? "close: " : "") + std::string(text(told.signal)));
    }

    void draw(const TraceEvent&, const Received&) {}
    void draw(const TraceEvent&, const Lost&) {}
    void draw(const TraceEvent&, const Delayed&) {}
    void draw(const TraceEvent&, const TimerChanged&) {}

    void collectLosses(const Timeline& timeline, std::size_t moment)
    {
        for (std::size_t step = 0; step < moment; ++step) {
            for (const TraceEvent& event : timeline.step(step).events) {
                if (const auto* lost = std::get_if<Lost>(&event.what))
                    lost_.insert(lost->id);
            }
        }
    }

    void arrow(HostId from, const std::string& arrow, const Segment& segment, std::int32_t rseq, std::int32_t rack)
    {
        std::string label = controlText(segment.ctl) + " seq=" + std::to_string(rseq);
        if (segment.has(ctl::ACK))
            label += " ack=" + std::to_string(rack);
        if (segment.text > 0)
            label += " len=" + std::to_string(segment.text);
        line(name(from) + arrow + name(other(from)) + ": " + label);
    }

    void aside(HostId host, const std::string& note)
    {
        line(std::string("Note ") + (host == HostId::Client ? "left" : "right") + " of " + name(host) + ": " + note);
    }

    void pass(Instant now)
    {
        if (now - last_ >= kPause)
            line("Note over client,server: " + durationText(now - last_));
        last_ = now;
    }

    static std::string name(HostId host) { return std::string(text(host)); }

    void line(const std::string& content) { diagram_ += "    " + content + '\n'; }

    std::string diagram_;
    std::set<std::uint64_t> lost_;
    Instant last_{};
};

}  // namespace

std::string mermaid(const Timeline& timeline, std::size_t moment)
{
    return Drawing(timeline, moment).take();
}

std::string mermaid(const Run& run)
{
    return mermaid(run.timeline, run.timeline.size());
}

}  // namespace tcp
