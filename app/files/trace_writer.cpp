#include "files/trace_writer.h"

#include "report/json_line.h"
#include "report/trace.h"

namespace app::files {
namespace {

using tcp::JsonLine;

JsonLine begin(tcp::Instant at, const char* event)
{
    JsonLine json;
    json.add("us", std::int64_t{at.count()}).add("event", event);
    return json;
}

struct ItemText {
    std::string operator()(const tcp::StepBegun& it) const
    {
        return begin(it.at, "step").add("index", std::uint64_t{it.index}).text();
    }
    /// A connection that is not the host's newest is named: `connection` counts them by age.
    std::string operator()(const tcp::TraceEvent& it) const
    {
        std::string line = tcp::traceLine(it);
        if (line.empty() || it.connection == 0) return line;
        line.insert(line.size() - 1, ",\"connection\":" + std::to_string(it.connection));
        return line;
    }
    std::string operator()(const tcp::SocketSeen& it) const
    {
        JsonLine json = begin(it.at, "ss");
        json.add("host", tcp::text(it.host)).add("state", tcp::text(it.state)).add("timer", tcp::text(it.timer));
        json.add("expires_ms", std::int64_t{it.expires.count() / 1000}).add("retrans", it.retransmits);
        return json.add("rq", it.recvQ).add("wq", it.sendQ).add("orphan", it.orphan).text();
    }
    std::string operator()(const tcp::ErrorSeen& it) const
    {
        return begin(it.at, "errno").add("host", tcp::text(it.host)).add("errno", it.name).text();
    }
    std::string operator()(const tcp::SilenceCut& it) const
    {
        JsonLine json = begin(it.at, "cut");
        json.add("index", std::uint64_t{it.step}).add("wanted_us", std::int64_t{it.wanted.count()});
        return json.add("waited_us", std::int64_t{it.waited.count()}).text();
    }
    std::string operator()(const tcp::GraceGiven& it) const
    {
        JsonLine json = begin(it.at, "grace");
        return json.add("index", std::uint64_t{it.step}).add("extra_us", std::int64_t{it.extra.count()}).text();
    }
    std::string operator()(const tcp::Judged& it) const
    {
        JsonLine json = begin(it.at, "expect");
        return json.add("index", std::uint64_t{it.step}).add("ok", it.ok).add("message", it.message).text();
    }
    std::string operator()(const tcp::RunStopped& it) const
    {
        return begin(it.at, "stopped").add("index", std::uint64_t{it.step}).text();
    }
    std::string operator()(const tcp::RunEnded& it) const
    {
        JsonLine json = begin(it.at, "end");
        json.add("client", tcp::text(it.client)).add("server", tcp::text(it.server));
        return json.add("failed", std::uint64_t{it.failed}).text();
    }
};

}  // namespace

std::string traceText(const tcp::TraceItem& item) { return std::visit(ItemText{}, item); }

std::string traceHead(const tcp::Trace& trace)
{
    JsonLine json = begin({}, "meta");
    json.add("source", trace.source);
    if (!trace.scenario.empty()) json.add("scenario", trace.scenario);
    return json.text();
}

std::string traceText(const tcp::Trace& trace)
{
    std::string all = trace.measured() ? traceHead(trace) + '\n' : std::string();
    for (const tcp::TraceItem& item : trace.items) {
        const std::string line = traceText(item);
        if (!line.empty()) all += line + '\n';
    }
    return all;
}

}  // namespace app::files
