#include "observation/pasted_rows.h"
#include "observation/pasted_words.h"

#include <array>
#include <algorithm>
#include <limits>

namespace tcp {

namespace {

constexpr std::uint32_t kFarApart =
    1u << 28;  // relative numbers are not so large, absolute ones of one connection not so far apart

/// "12:34:56.789012", "1700000000.123456", "00:00:01.000001": the last word before "IP" that is a time.
std::optional<Instant> timeOf(std::string_view word)
{
    std::int64_t seconds = 0;
    const std::size_t dot = std::min(word.find('.'), word.size());
    std::string_view whole = word.substr(0, dot);
    while (!whole.empty()) {
        const std::size_t colon = std::min(whole.find(':'), whole.size());
        const auto part = numberOf<std::int64_t>(whole.substr(0, colon));
        if (!part || *part < 0 || *part > 100'000'000'000 || seconds > 100'000'000'000) return std::nullopt;
        seconds = seconds * 60 + *part;
        whole.remove_prefix(std::min(colon + 1, whole.size()));
    }
    std::string_view fraction = word.substr(std::min(dot + 1, word.size())).substr(0, 6);
    std::int64_t micros = fraction.empty() ? 0 : numberOf<std::int64_t>(fraction).value_or(-1);
    if (micros < 0 || dot == 0) return std::nullopt;
    for (std::size_t i = fraction.size(); i < 6; ++i) micros *= 10;
    return Instant(seconds * 1'000'000 + micros);
}

std::optional<Control> flagsOf(std::string_view letters)
{
    if (letters == "none") return Control{0};
    Control bits = 0;
    for (const char letter : letters) {
        switch (letter) {
        case 'F': bits |= ctl::FIN; break;
        case 'S': bits |= ctl::SYN; break;
        case 'R': bits |= ctl::RST; break;
        case 'P': bits |= ctl::PSH; break;
        case '.': bits |= ctl::ACK; break;
        case 'U': bits |= ctl::URG; break;
        case 'E':
        case 'W':
        case 'e': break;   // ECN: not modelled
        default: return std::nullopt;
        }
    }
    return bits;
}

/// The number behind ", name ".
std::optional<std::uint32_t> field(std::string_view line, std::string_view name)
{
    const std::size_t at = line.find(name);
    if (at == std::string_view::npos) return std::nullopt;
    const std::string_view rest = line.substr(at + name.size());
    return numberOf<std::uint32_t>(rest.substr(0, std::min(rest.find_first_not_of("0123456789"), rest.size())));
}

void readOptions(std::string_view line, TcpOptions& options)
{
    const std::size_t at = line.find("options [");
    if (at == std::string_view::npos) return;
    const std::string_view list = line.substr(at, line.find(']', at) - at);
    options.mss = static_cast<std::uint16_t>(field(list, "mss ").value_or(0));
    const auto shift = field(list, "wscale ");
    options.hasWindowShift = shift.has_value();
    options.windowShift = static_cast<std::uint8_t>(std::min(shift.value_or(0), 14u));
    options.sackPermitted = list.find("sackOK") != std::string_view::npos;
    const auto tsVal = field(list, "TS val "), tsEcr = field(list, " ecr ");
    options.hasTimestamps = tsVal.has_value();
    options.tsVal = tsVal.value_or(0);
    options.tsEcr = tsEcr.value_or(0);
}

IpAddress ipOf(const Address& address) { return {address.octets, address.v6}; }

}  // namespace

// tcpdump tells the first numbers of a connection, and those of a SYN, as they are; the others from there on.
void TcpdumpLines::makeAbsolute(const End& from, const End& to, Segment& segment)
{
    if (!segment.has(ctl::ACK)) return;
    const bool turned = to < from;
    const auto key = turned ? std::pair(to, from) : std::pair(from, to);
    const auto found = known_.find(key);
    if (found == known_.end() || segment.has(ctl::SYN)) {
        if (found == known_.end() && known_.size() >= kMostPasted) return;
        const std::uint32_t seq = segment.seq.value(), ack = segment.ack.value() - 1;
        known_[key] = turned ? Numbers{ack, seq, false} : Numbers{seq, ack, false};
        return;
    }
    Numbers& numbers = found->second;
    const std::uint32_t own = turned ? numbers.to : numbers.from, peer = turned ? numbers.from : numbers.to;
    const std::uint32_t ack = segment.ack.value();
    const bool far = ack > kFarApart && ack - peer < kFarApart;
    numbers.absolute = numbers.absolute || far;
    if (numbers.absolute) return;
    segment.seq = SeqNum(segment.seq.value() + own);
    segment.ack = SeqNum(ack + peer);
}

std::optional<TcpPacket> TcpdumpLines::read(std::string_view line)
{
    const PastedWords words = wordsOf(line);
    const auto ip = std::ranges::find_if(words, [](std::string_view word) { return word == "IP" || word == "IP6"; });
    if (words.end() - ip < 6 || ip == words.begin() || ip[2] != ">" || ip[4] != "Flags") return std::nullopt;
    std::optional<Instant> at;
    for (auto word = words.begin(); word != ip && !at; ++word)
        if (word->find('.') != std::string_view::npos) at = timeOf(*word);
    const auto from = endpointWithDot(ip[1]);
    const std::string_view target = ip[3];
    const auto to = target.ends_with(':') ? endpointWithDot(target.substr(0, target.size() - 1)) : std::nullopt;
    const std::string_view letters = ip[5];
    const std::size_t close = letters.find(']');
    if (!at || !from || !to || close == std::string_view::npos || letters.front() != '[') return std::nullopt;
    const auto bits = flagsOf(letters.substr(1, close - 1));
    const std::string_view rest = line.substr(static_cast<std::size_t>(letters.data() - line.data()));
    const auto length = field(rest, ", length ");
    if (!bits || !length || *length > std::numeric_limits<std::uint16_t>::max()) return std::nullopt;
    TcpPacket packet;
    packet.number = ++count_;
    packet.at = *at;
    packet.from = ipOf(from->address);
    packet.to = ipOf(to->address);
    packet.fromPort = from->port;
    packet.toPort = to->port;
    packet.segment.ctl = *bits;
    const auto ack = field(rest, ", ack ");
    packet.segment.seq = SeqNum(field(rest, ", seq ").value_or(0));
    packet.segment.ack = SeqNum(ack.value_or(0));
    packet.segment.text = *length;
    packet.segment.wnd = field(rest, ", win ").value_or(0);
    packet.ipId = static_cast<std::uint16_t>(count_);
    packet.cut = true;
    readOptions(rest, packet.options);
    makeAbsolute({from->address, from->port}, {to->address, to->port}, packet.segment);
    return packet;
}

}  // namespace tcp
