#include "tools/tcpdump.h"

#include "simulation/address.h"
#include "simulation/option_layout.h"
#include "tools/print.h"

#include <utility>

namespace tcp {

namespace {

// The order and the letters of tcp_flag_values[].
std::string flags(Control bits)
{
    constexpr std::pair<Control, char> letters[] = {{ctl::FIN, 'F'}, {ctl::SYN, 'S'}, {ctl::RST, 'R'},
                                                    {ctl::PSH, 'P'}, {ctl::ACK, '.'}, {ctl::URG, 'U'}};
    std::string text;
    for (const auto& [bit, letter] : letters) {
        if ((bits & bit) != 0)
            text += letter;
    }
    return text.empty() ? "none" : text;
}

std::string timeOfDay(Instant at)
{
    const long long us = at.count();
    const long long seconds = us / 1'000'000;
    return printed("%02lld:%02lld:%02lld.%06lld", seconds / 3600 % 24, seconds / 60 % 60, seconds % 60,
                   us % 1'000'000);
}

std::string address(HostId host, std::uint16_t port, bool beyondNat)
{
    return std::string(ipText(host, beyondNat)) + '.' + std::to_string(port);
}

// tcpdump guesses the application by the port, whatever the text says.
bool speaksHttp(const CapturedSegment& frame)
{
    constexpr std::uint16_t http = 80;
    constexpr std::uint16_t alternative = 8080;
    const auto guessed = [](std::uint16_t port) { return port == http || port == alternative; };
    return guessed(frame.fromPort) || guessed(frame.toPort);
}

std::string option(OptionKind kind, const Options& options)
{
    switch (kind) {
    case OptionKind::End: return "eol";
    case OptionKind::Nop: return "nop";
    case OptionKind::Mss: return printed("mss %u", unsigned{options.mss});
    case OptionKind::WindowScale: return printed("wscale %u", unsigned{options.scale});
    case OptionKind::SackPermitted: return "sackOK";
    case OptionKind::Timestamps: return printed("TS val %u ecr %u", options.tsVal, options.tsEcr);
    }
    return {};
}

std::string options(const CapturedSegment& frame)
{
    std::string list;
    for (const OptionKind kind : optionLayout(frame))
        list += (list.empty() ? "" : ",") + option(kind, frame.segment.options);
    return list.empty() ? list : ", options [" + list + ']';
}

}  // namespace

TcpdumpPrinter::Numbers TcpdumpPrinter::relative(const CapturedSegment& frame)
{
    const Numbers own{frame.segment.seq.value(), frame.segment.ack.value()};
    if (!frame.segment.has(ctl::ACK))
        return own;
    const bool reversed = std::pair{frame.fromPort, frame.from} > std::pair{frame.toPort, other(frame.from)};
    const Conversation key = reversed ? Conversation{other(frame.from), frame.toPort, frame.fromPort}
                                      : Conversation{frame.from, frame.fromPort, frame.toPort};
    const auto known = conversations_.find(key);
    if (known == conversations_.end() || frame.segment.has(ctl::SYN)) {
        conversations_[key] = reversed ? Numbers{own.ack - 1, own.seq} : Numbers{own.seq, own.ack - 1};
        return own;
    }
    const Numbers base = known->second;
    return reversed ? Numbers{own.seq - base.ack, own.ack - base.seq} : Numbers{own.seq - base.seq, own.ack - base.ack};
}

std::string TcpdumpPrinter::line(const CapturedSegment& frame)
{
    const Segment& segment = frame.segment;
    const Numbers numbers = relative(frame);
    std::string text = timeOfDay(frame.at) + " IP " + address(frame.from, frame.fromPort, frame.beyondNat) + " > " +
                       address(other(frame.from), frame.toPort, frame.beyondNat) + ": Flags [" + flags(segment.ctl) +
                       ']';
    if (segment.text > 0 || segment.any(ctl::SYN | ctl::FIN | ctl::RST))
        text += printed(", seq %u", numbers.seq);
    if (segment.text > 0)
        text += printed(":%u", numbers.seq + segment.text);
    if (segment.has(ctl::ACK))
        text += printed(", ack %u", numbers.ack);
    text += printed(", win %u", unsigned{segment.windowField()});
    if (segment.has(ctl::URG))
        text += ", urg 0";
    text += options(frame);
    text += printed(", length %u", segment.text);
    return segment.text > 0 && speaksHttp(frame) ? text + ": HTTP" : text;
}

Listing tcpdump(const std::vector<CapturedSegment>& segments)
{
    TcpdumpPrinter printer;
    Listing listing;
    for (const CapturedSegment& frame : segments)
        listing.rows.push_back(printer.line(frame));
    return listing;
}

std::string tcpdump(const Timeline& timeline, std::optional<HostId> place)
{
    return text(tcpdump(capture(timeline, timeline.size(), place)));
}

}  // namespace tcp
