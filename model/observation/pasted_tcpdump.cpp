#include "observation/pasted_rows.h"
#include "observation/pasted_tcpdump_words.h"

#include <algorithm>
#include <array>
#include <string>

namespace tcp {

namespace {

constexpr std::uint32_t kLongestText = 1u << 18;   // of a segment that a card will cut
constexpr std::uint32_t kFarApart =
    1u << 28;  // relative numbers are not so large, absolute ones of one connection not so far apart

IpAddress ipOf(const Address& address) { return {address.octets, address.v6}; }

bool isProtocol(std::string_view word)
{
    return word == "IP" || word == "IP6" || word == "IPv4" || word == "IPv6" || word == "ip:" || word == "ip6:" ||
           word == "MPLS";
}

/// The time may stand behind the number of the packet (-#).
bool isTimed(const PastedWords& words)
{
    const auto isTime = [](std::string_view word) {
        return word.find('.') != std::string_view::npos && dumpedTime(word).has_value();
    };
    return dumpedDay(words.front()) || isTime(words.front()) || (words.size() > 1 && isTime(words[1]));
}

/// A header as letters (-A, -AA): of IPv4 it begins with "E", of IPv6 with "`", and much of it has no letter.
bool isHeaderAsLetters(std::string_view line)
{
    constexpr std::size_t kShown = 10;
    const bool begins = line.front() == 'E' || line.front() == '`' || line.front() == '.';
    return begins && std::ranges::count(line.substr(0, kShown), '.') > 1;
}

}  // namespace

/// Behind the addresses: flags, numbers, options.
struct TcpdumpLines::Rest {
    Control bits = 0;
    std::uint32_t seq = 0;
    std::uint32_t length = 0;
    bool told = false;   ///< the sequence number is
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
        const auto bits = dumpedFlags(named ? letters.substr(1, close - 1) : letters);
        if (!bits) return std::nullopt;
        rest.bits = *bits;
        return named ? rest.named() : rest.plain(words, flags + 1);
    }

private:
    std::optional<Rest> named()
    {
        const auto octets = dumpedField(text, ", length ");
        const auto first = dumpedField(text, ", seq ");
        told = first.has_value();
        seq = first.value_or(0);
        if (!octets && text.find("[|tcp]") == std::string_view::npos) return std::nullopt;
        length = octets.value_or(lengthBySequence());
        return length > kLongestText ? std::nullopt : std::optional(*this);
    }

    /// "seq 1:79": of a packet that was cut off before its length (-s).
    std::uint32_t lengthBySequence() const
    {
        const auto end = dumpedField(text, ", seq " + std::to_string(seq) + ":");
        return end ? *end - seq : 0;
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
        told = true;
        length = *octets;
        return *this;
    }
};

// tcpdump tells the first numbers of a connection, and those of a SYN, as they are; the others from there on. Of a bare
// ACK it tells no sequence number: it is at what its sender has sent.
void TcpdumpLines::makeAbsolute(const End& from, const End& to, bool told, Segment& segment)
{
    const bool turned = to < from;
    const auto key = turned ? std::pair(to, from) : std::pair(from, to);
    if (known_.size() >= kMostPasted && !known_.contains(key)) return;
    Numbers& numbers = known_[key];
    std::optional<SeqNum>& next = turned ? numbers.nextOfTo : numbers.nextOfFrom;
    std::uint32_t& own = turned ? numbers.to : numbers.from;
    std::uint32_t& peer = turned ? numbers.from : numbers.to;
    if (segment.has(ctl::ACK) && (!numbers.known || segment.has(ctl::SYN))) {
        if (!told) segment.seq = next.value_or(segment.seq);
        own = segment.seq.value();
        peer = segment.ack.value() - 1;
        numbers.known = true;
        numbers.absolute = false;
    } else if (segment.has(ctl::ACK)) {
        const std::uint32_t ack = segment.ack.value();
        numbers.absolute = numbers.absolute || (ack > kFarApart && ack - peer < kFarApart);
        if (!numbers.absolute) {
            segment.seq = SeqNum(segment.seq.value() + own);
            segment.ack = SeqNum(ack + peer);
        }
        if (!told) segment.seq = next.value_or(segment.seq);
    }
    const bool further = !next || *next < segment.end() || segment.has(ctl::SYN);
    if (segment.any(ctl::ACK | ctl::SYN) && further) next = segment.end();
}

// The time, with a day before it, stands at the beginning, unless -t left it out.
void TcpdumpLines::readTime(std::string_view line, const PastedWords& words, std::size_t before)
{
    Instant day{};
    for (std::size_t i = 0; i < before; ++i) {
        if (const auto date = dumpedDay(words[i])) day = *date;
        if (words[i].find('.') == std::string_view::npos) continue;
        const auto time = dumpedTime(words[i]);
        if (!time) continue;
        at_ = day + *time;
        indented_ = indented_ && line.front() == ' ';
        backwards_ = backwards_ || (count_ > 0 && *at_ < last_);
        last_ = *at_;
        return;
    }
}

DumpLine TcpdumpLines::readPacket(std::string_view line, const PastedWords& words, const DumpedEnds& ends,
                                  TcpPacket& packet)
{
    if (words[ends.behind] == "tcp") return DumpLine::NoFlags;
    const std::string_view text = line.substr(static_cast<std::size_t>(words[ends.behind].data() - line.data()));
    const auto rest = Rest::of(text, words, ends.behind);
    if (!rest) return words[ends.behind] == "Flags" ? DumpLine::Other : DumpLine::Foreign;
    if (!ends.from.name.empty() || !ends.to.name.empty()) return DumpLine::NoAddress;
    const auto ack = dumpedField(text, " ack ");
    packet = {};
    packet.number = ++count_;
    packet.at = at_.value_or(last_ + Duration(count_));
    packet.from = ipOf(ends.from.address);
    packet.to = ipOf(ends.to.address);
    packet.fromPort = ends.from.port;
    packet.toPort = ends.to.port;
    packet.segment.ctl = rest->bits;
    packet.segment.seq = SeqNum(rest->seq);
    packet.segment.ack = SeqNum(ack.value_or(0));
    packet.segment.text = rest->length;
    packet.segment.wnd = dumpedField(text, " win ").value_or(0);
    packet.ipId = static_cast<std::uint16_t>(count_);
    packet.cut = true;
    readDumpedOptions(text, packet.options);
    makeAbsolute({ends.from.address, ends.from.port}, {ends.to.address, ends.to.port}, rest->told, packet.segment);
    return DumpLine::Packet;
}

// A line that names no two ends: the head of a packet that goes on in the next line (-v), what is told of it (-v, -x,
// -A), another protocol. Octets as letters may look like anything, up to the next packet.
DumpLine TcpdumpLines::without(std::string_view line, const PastedWords& words, bool timed)
{
    const auto protocol = std::ranges::find_if(words, isProtocol);
    if (protocol != words.end() && line.find("proto TCP (6)") != std::string_view::npos) return DumpLine::Part;
    if (protocol != words.end() && line.find("next-header TCP (6)") != std::string_view::npos) return DumpLine::Part;
    if (timed && protocol == words.end()) {
        const bool named = words.size() > 1 && words[1].front() >= 'A' && words[1].front() <= 'Z';   // "ARP,", "MPLS"
        const bool cards = words.size() > 4 && words[2] == ">" && words[3].ends_with(',');   // -e
        if (named || cards || (words.size() > 3 && words[2].ends_with(','))) return DumpLine::Foreign;
        return letters_ ? DumpLine::Part : DumpLine::Other;
    }
    if (timed && protocol != words.begin() && words.end() - protocol > 3) return DumpLine::Foreign;
    if (timed || !after_) return DumpLine::Other;
    letters_ = letters_ || isHeaderAsLetters(line);
    return letters_ || line.front() == '\t' || line.front() == ' ' ? DumpLine::Part : DumpLine::PerhapsPart;
}

DumpLine TcpdumpLines::read(std::string_view line, TcpPacket& packet)
{
    const PastedWords words = wordsOf(line);
    const auto ends = dumpedEnds(words);
    const auto protocol = static_cast<std::size_t>(std::ranges::find_if(words, isProtocol) - words.begin());
    const bool timed = line.front() != '\t' && isTimed(words);
    const bool goesOn = after_ && !timed && (line.front() == ' ' || line.front() == '\t');   // below its head
    if (!ends || (protocol >= ends->at && !goesOn)) {
        const DumpLine what = without(line, words, timed);
        if (timed && !letters_) {
            at_.reset();
            readTime(line, words, std::min(protocol, words.size()));
        }
        after_ = what != DumpLine::Other;
        letters_ = letters_ && what == DumpLine::Part;
        return what;
    }
    if (!goesOn) {
        at_.reset();
        readTime(line, words, protocol);
    }
    after_ = true;
    letters_ = false;
    return readPacket(line, words, *ends, packet);
}

void TcpdumpLines::finish(std::vector<TcpPacket>& packets) const
{
    if (!indented_ || !backwards_) return;
    Instant now{};
    for (TcpPacket& packet : packets)
        packet.at = now += packet.at;
}

}  // namespace tcp
