#include "capture/option_octets.h"

#include "simulation/option_layout.h"

#include <algorithm>

namespace tcp {

namespace {

constexpr std::uint8_t kMostScale = 14;  // RFC 7323 2.3: what is above counts as 14

using OptionView = std::span<const std::uint8_t>;

// Kind and length together (RFC 9293 3.2, RFC 7323 2.2 and 3.2, RFC 2018 2).
std::size_t lengthOf(OptionKind kind)
{
    switch (kind) {
    case OptionKind::End:
    case OptionKind::Nop: return 1;
    case OptionKind::Mss: return 4;
    case OptionKind::WindowScale: return 3;
    case OptionKind::SackPermitted: return 2;
    case OptionKind::Timestamps: return 10;
    }
    return 0;
}

void append(std::vector<std::uint8_t>& octets, std::uint32_t value, int size)
{
    for (int shift = 8 * (size - 1); shift >= 0; shift -= 8)
        octets.push_back(static_cast<std::uint8_t>(value >> shift));
}

void appendOption(std::vector<std::uint8_t>& octets, OptionKind kind, const Options& options)
{
    octets.push_back(static_cast<std::uint8_t>(kind));
    if (kind == OptionKind::End || kind == OptionKind::Nop)
        return;
    octets.push_back(static_cast<std::uint8_t>(lengthOf(kind)));
    if (kind == OptionKind::Mss)
        append(octets, options.mss, 2);
    if (kind == OptionKind::WindowScale)
        append(octets, options.scale, 1);
    if (kind == OptionKind::Timestamps) {
        append(octets, options.tsVal, 4);
        append(octets, options.tsEcr, 4);
    }
}

std::uint32_t valueOf(OptionView octets)
{
    std::uint32_t value = 0;
    for (const std::uint8_t octet : octets)
        value = value << 8 | octet;
    return value;
}

void takeOption(Options& options, OptionView option)
{
    const auto kind = static_cast<OptionKind>(option[0]);
    if (option.size() != lengthOf(kind))
        return;
    if (kind == OptionKind::Mss)
        options.mss = static_cast<std::uint16_t>(valueOf(option.subspan(2)));
    if (kind == OptionKind::WindowScale) {
        options.windowScale = true;
        options.scale = std::min(option[2], kMostScale);
    }
    if (kind == OptionKind::SackPermitted)
        options.sackPermitted = true;
    if (kind == OptionKind::Timestamps) {
        options.timestamps = true;
        options.tsVal = valueOf(option.subspan(2, 4));
        options.tsEcr = valueOf(option.subspan(6, 4));
    }
}

}  // namespace

std::vector<std::uint8_t> optionOctets(const CapturedSegment& frame)
{
    std::vector<std::uint8_t> octets;
    for (const OptionKind kind : optionLayout(frame))
        appendOption(octets, kind, frame.segment.options);
    while (octets.size() % 4 != 0)
        octets.push_back(static_cast<std::uint8_t>(OptionKind::End));
    return octets;
}

// A list of kinds; End ends it, Nop is padding, the others carry their length.
Options optionsFromOctets(OptionView octets)
{
    Options options;
    for (std::size_t at = 0; at < octets.size() && octets[at] != 0;) {
        if (octets[at] == 1) {
            ++at;
            continue;
        }
        if (at + 1 >= octets.size() || octets[at + 1] < 2 || at + octets[at + 1] > octets.size())
            break;
        takeOption(options, octets.subspan(at, octets[at + 1]));
        at += octets[at + 1];
    }
    return options;
}

}  // namespace tcp
