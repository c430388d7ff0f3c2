#include "observation/pasted_rows.h"
#include "observation/pasted_words.h"

#include <algorithm>
#include <array>
#include <chrono>
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

/// "options [mss 1460,…]"; before tcpdump 4.1 "<mss 1460,…>", where the timestamps have no names.
void readOptions(std::string_view line, TcpOptions& options)
{
    const bool named = line.find("options [") != std::string_view::npos;
    const std::size_t at = named ? line.find("options [") : line.find('<');
    if (at == std::string_view::npos) return;
    const std::string_view list = line.substr(at, line.find(named ? ']' : '>', at) - at);
    options.mss = static_cast<std::uint16_t>(field(list, "mss ").value_or(0));
    const auto shift = field(list, "wscale ");
    options.hasWindowShift = shift.has_value();
    options.windowShift = static_cast<std::uint8_t>(std::min(shift.value_or(0), 14u));
    options.sackPermitted = list.find("sackOK") != std::string_view::npos;
    const auto tsVal = field(list, named ? "TS val " : "timestamp ");
    options.hasTimestamps = tsVal.has_value();
    options.tsVal = tsVal.value_or(0);
    const std::size_t stamp = list.find("timestamp ");
    const auto echo = named || stamp == std::string_view::npos
                          ? field(list, " ecr ")
                          : field(list.substr(stamp + std::string_view("timestamp ").size()), " ");
    options.tsEcr = echo.value_or(0);
}

IpAddress ipOf(const Address& address) { return {address.octets, address.v6}; }

/// "2024-01-02": as seconds since 1970.
std::optional<Instant> dayOf(std::string_view word)
{
    if (word.size() != 10 || word[4] != '-' || word[7] != '-') return std::nullopt;
    const auto year = numberOf<int>(word.substr(0, 4));
    const auto month = numberOf<unsigned>(word.substr(5, 2)), day = numberOf<unsigned>(word.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(*month),
                                           std::chrono::day(*day)};
    if (!date.ok()) return std::nullopt;
    return Instant(std::chrono::sys_days(date).time_since_epoch());
}

bool isProtocol(std::string_view word)
{
    return word == "IP" || word == "IP6" || word == "IPv4" || word == "IPv6";
}

/// The header of IP as letters (-A): of IPv4 it begins with "E", of IPv6 with "`", and much of it has no letter.
bool isHeaderAsLetters(std::string_view line)
{
    constexpr std::size_t kShown = 10;
    return (line.front() == 'E' || line.front() == '`') && std::ranges::count(line.substr(0, kShown), '.') > 1;
}

std::string_view withoutColon(std::string_view word)
{
    return word.ends_with(':') ? word.substr(0, word.size() - 1) : std::string_view();
}

/// Where ">" stands between two ends; the number of words: nowhere. With -e there is one between two cards before it.
std::size_t arrowIn(const PastedWords& words)
{
    for (std::size_t i = 1; i + 2 < words.size(); ++i)
        if (words[i] == ">" && endpointWithDot(words[i - 1]) && endpointWithDot(withoutColon(words[i + 1]))) return i;
    return words.size();
}

}  // namespace

/// Behind the addresses: flags, numbers, options.
struct TcpdumpLines::Rest {
    Control bits = 0;
    std::uint32_t seq = 0;
    std::uint32_t length = 0;
    std::string_view text;

    /// "Flags [S.], seq 1:2, …, length 1", or as before tcpdump 4.1 "S 1:2(1) ack 3 win 4".
    static std::optional<Rest> of(std::string_view text, const PastedWords& words, std::size_t flags)
    {
        Rest rest;
        rest.text = text;
        const bool named = words[flags] == "Flags";
        if (named && flags + 1 >= words.size()) return std::nullopt;
        const std::string_view letters = words[named ? flags + 1 : flags];
        const std::size_t close = letters.find(']');
        if (named && (close == std::string_view::npos || letters.front() != '[')) return std::nullopt;
        const auto bits = flagsOf(named ? letters.substr(1, close - 1) : letters);
        if (!bits) return std::nullopt;
        rest.bits = *bits;
        return named ? rest.named() : rest.plain(words, flags + 1);
    }

private:
    std::optional<Rest> named()
    {
        const auto octets = field(text, ", length ");
        if (!octets || *octets > std::numeric_limits<std::uint16_t>::max()) return std::nullopt;
        length = *octets;
        seq = field(text, ", seq ").value_or(0);
        return *this;
    }

    // An ACK is told by its number only.
    std::optional<Rest> plain(const PastedWords& words, std::size_t numbers)
    {
        const bool acks = text.find(" ack ") != std::string_view::npos;
        bits = static_cast<Control>((bits & ~ctl::ACK) | (acks ? ctl::ACK : 0));
        const std::string_view word = numbers < words.size() ? words[numbers] : std::string_view();
        const std::size_t colon = word.find(':'), open = word.find('(');
        if (colon == std::string_view::npos || open == std::string_view::npos || word.back() != ')')
            return acks ? std::optional(*this) : std::nullopt;
        const auto first = numberOf<std::uint32_t>(word.substr(0, colon));
        const auto octets = numberOf<std::uint16_t>(word.substr(open + 1, word.size() - open - 2));
        if (!first || !octets) return std::nullopt;
        seq = *first;
        length = *octets;
        return *this;
    }
};

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

// The time, with a day before it, stands at the beginning, unless -t left it out.
void TcpdumpLines::readTime(std::string_view line, const PastedWords& words, std::size_t before)
{
    Instant day{};
    for (std::size_t i = 0; i < before; ++i) {
        if (const auto date = dayOf(words[i])) day = *date;
        if (words[i].find('.') == std::string_view::npos) continue;
        const auto time = timeOf(words[i]);
        if (!time) continue;
        at_ = day + *time;
        indented_ = indented_ && line.front() == ' ';
        backwards_ = backwards_ || (count_ > 0 && *at_ < last_);
        last_ = *at_;
        return;
    }
}

DumpLine TcpdumpLines::readPacket(std::string_view line, const PastedWords& words, std::size_t arrow, TcpPacket& packet)
{
    const auto from = endpointWithDot(words[arrow - 1]), to = endpointWithDot(withoutColon(words[arrow + 1]));
    if (words[arrow + 2] == "tcp") return DumpLine::NoFlags;
    const std::string_view text = line.substr(static_cast<std::size_t>(words[arrow + 2].data() - line.data()));
    const auto rest = Rest::of(text, words, arrow + 2);
    if (!rest) return words[arrow + 2] == "Flags" ? DumpLine::Other : DumpLine::Foreign;
    if (!from->name.empty() || !to->name.empty()) return DumpLine::NoAddress;
    const auto ack = field(text, " ack ");
    packet = {};
    packet.number = ++count_;
    packet.at = at_.value_or(last_ + Duration(count_));
    packet.from = ipOf(from->address);
    packet.to = ipOf(to->address);
    packet.fromPort = from->port;
    packet.toPort = to->port;
    packet.segment.ctl = rest->bits;
    packet.segment.seq = SeqNum(rest->seq);
    packet.segment.ack = SeqNum(ack.value_or(0));
    packet.segment.text = rest->length;
    packet.segment.wnd = field(text, " win ").value_or(0);
    packet.ipId = static_cast<std::uint16_t>(count_);
    packet.cut = true;
    readOptions(text, packet.options);
    makeAbsolute({from->address, from->port}, {to->address, to->port}, packet.segment);
    return DumpLine::Packet;
}

// A line that names no two ends: the head of a packet that goes on in the next line (-v), octets (-x, -A), another
// protocol. Octets as letters may look like anything, up to the next packet.
DumpLine TcpdumpLines::without(std::string_view line, const PastedWords& words)
{
    const auto protocol = std::ranges::find_if(words, isProtocol);
    const bool timed = line.front() != '\t' && (timeOf(words.front()) || dayOf(words.front()));
    if (protocol != words.end() && line.find("proto TCP (6)") != std::string_view::npos) return DumpLine::Part;
    if (protocol != words.end() && line.find("next-header TCP (6)") != std::string_view::npos) return DumpLine::Part;
    const bool named = words.size() > 3 && (words[1].ends_with(',') || words[2].ends_with(','));   // "ARP,"
    if (timed && protocol == words.end()) return named ? DumpLine::Foreign : DumpLine::Other;
    if (timed && protocol != words.begin() && words.end() - protocol > 3) return DumpLine::Foreign;
    letters_ = letters_ || (after_ && isHeaderAsLetters(line));
    return letters_ || (after_ && line.front() == '\t') ? DumpLine::Part : DumpLine::Other;
}

DumpLine TcpdumpLines::read(std::string_view line, TcpPacket& packet)
{
    const PastedWords words = wordsOf(line);
    const std::size_t arrow = arrowIn(words);
    const auto protocol = static_cast<std::size_t>(std::ranges::find_if(words, isProtocol) - words.begin());
    const bool goesOn = arrow == 1 && after_ && line.front() == ' ';   // below its head
    if (arrow == words.size() || (protocol >= arrow && !goesOn)) {
        const DumpLine what = without(line, words);
        if (what == DumpLine::Part && protocol < words.size()) {
            at_.reset();
            readTime(line, words, protocol);
        }
        after_ = what == DumpLine::Part;
        letters_ = letters_ && what == DumpLine::Part && protocol == words.size();
        return what;
    }
    if (!goesOn) {
        at_.reset();
        readTime(line, words, protocol);
    }
    after_ = true;
    letters_ = false;
    return readPacket(line, words, arrow, packet);
}

void TcpdumpLines::finish(std::vector<TcpPacket>& packets) const
{
    if (!indented_ || !backwards_) return;
    Instant now{};
    for (TcpPacket& packet : packets)
        packet.at = now += packet.at;
}

}  // namespace tcp
