#include "lab/record_expectation.h"

namespace app::lab {
namespace {

tcp::ExpectedSegment expected(tcp::HostId host, const tcp::Sent& sent)
{
    constexpr tcp::Control kPush = tcp::ctl::PSH;  // nobody's claim unless it is written
    tcp::ExpectedSegment segment{host, static_cast<tcp::Control>(sent.segment.ctl & ~kPush), {}, {}, {}};
    segment.seq = static_cast<std::uint32_t>(sent.rseq);
    if (sent.segment.has(tcp::ctl::ACK)) segment.ack = static_cast<std::uint32_t>(sent.rack);
    if (sent.segment.text > 0) segment.length = sent.segment.text;
    return segment;
}

}  // namespace

tcp::Expectation whatHappened(const tcp::Timeline& timeline, std::size_t begin, std::size_t end)
{
    std::vector<tcp::ExpectedSegment> sent;
    std::vector<tcp::ExpectedSignal> told;
    for (std::size_t i = begin; i < end; ++i) {
        for (const tcp::TraceEvent& event : timeline.step(i).events) {
            if (const auto* segment = std::get_if<tcp::Sent>(&event.what))
                sent.push_back(expected(event.host, *segment));
            const auto* signal = std::get_if<tcp::UserSignalled>(&event.what);
            if (signal && signal->signal != tcp::Signal::CloseDone)  // "ok" answers the user's own CLOSE
                told.push_back({event.host, std::string(tcp::text(signal->signal))});
        }
    }
    tcp::Expectation expect;
    expect.client = timeline.at(end).host(tcp::HostId::Client).state();
    expect.server = timeline.at(end).host(tcp::HostId::Server).state();
    if (!sent.empty()) expect.sent = std::move(sent);
    if (!told.empty()) expect.signal = std::move(told);
    return expect;
}

}  // namespace app::lab
