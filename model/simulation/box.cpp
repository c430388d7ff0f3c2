#include "simulation/box.h"

#include <algorithm>

namespace tcp {
namespace {

using enum Tracked;

/// What a segment is to the box.
enum class Sight : std::uint8_t { Syn, SynAck, Fin, Ack, Rst, Nothing };

Sight sightOf(const Segment& segment)
{
    if (segment.has(ctl::RST)) return Sight::Rst;
    if (segment.has(ctl::SYN)) return segment.has(ctl::ACK) ? Sight::SynAck : Sight::Syn;
    if (segment.has(ctl::FIN)) return Sight::Fin;
    return segment.has(ctl::ACK) ? Sight::Ack : Sight::Nothing;
}

/// A row of the table says for each state what it becomes: '.' an invalid segment, '=' one that passes and changes nothing.
/// Letters: S SYN_SENT, R SYN_RECV, E ESTABLISHED, F FIN_WAIT, C CLOSE_WAIT, L LAST_ACK, T TIME_WAIT, X CLOSE, 2 SYN_SENT2.
using Row = std::string_view;
constexpr std::string_view kLetters = "-SREFCLTX2";
constexpr char kInvalid = '.';
constexpr char kIgnored = '=';

//                          state now:  -SREFCLTX2
constexpr Row kOriginal[] = {/* SYN */ "SS=====SS2", /* SYN,ACK */ "..R......R", /* FIN */ "..FFLLLTX.",
                             /* ACK */ "E.EECCTTX.", /* RST */     ".XXXXXXXXX", /* none */ ".........."};
constexpr Row kReply[] = {/* SYN */ ".2.....S.2", /* SYN,ACK */ ".R=======R", /* FIN */ "..FFLLLTX.",
                          /* ACK */ ".=RECCTTX=", /* RST */     ".XXXXXXXXX", /* none */ ".........."};

char becomes(bool original, Sight sight, Tracked state)
{
    const Row row = (original ? kOriginal : kReply)[static_cast<std::size_t>(sight)];
    return row[static_cast<std::size_t>(state)];
}

Tracked stateOf(char letter) { return static_cast<Tracked>(kLetters.find(letter)); }

}  // namespace

std::string_view text(BoxKind kind)
{
    switch (kind) {
    case BoxKind::None: return "none";
    case BoxKind::Firewall: return "firewall";
    case BoxKind::Nat: return "nat";
    }
    return {};
}

std::string_view text(BoxAnswer answer) { return answer == BoxAnswer::Drop ? "drop" : "reset"; }

std::string_view text(Tracked state)
{
    switch (state) {
    case None: return "NONE";
    case SynSent: return "SYN_SENT";
    case SynRecv: return "SYN_RECV";
    case Established: return "ESTABLISHED";
    case FinWait: return "FIN_WAIT";
    case CloseWait: return "CLOSE_WAIT";
    case LastAck: return "LAST_ACK";
    case TimeWait: return "TIME_WAIT";
    case Close: return "CLOSE";
    case SynSent2: return "SYN_SENT2";
    }
    return {};
}

std::vector<BoxEntry> Box::entries(Instant now) const
{
    std::vector<BoxEntry> living;
    std::ranges::copy_if(entries_, std::back_inserter(living), [now](const BoxEntry& it) { return now < it.expires; });
    return living;
}

Box::Verdict Box::judge(HostId from, std::uint16_t fromPort, std::uint16_t toPort, const Segment& segment, Instant now)
{
    if (kind() == BoxKind::None) return Verdict::Pass;
    std::erase_if(entries_, [now](const BoxEntry& it) { return it.expires <= now; });
    const bool out = from == HostId::Client;
    const std::uint16_t clientPort = out ? fromPort : toPort;
    const std::uint16_t serverPort = out ? toPort : fromPort;
    const auto entry = std::ranges::find_if(entries_, [&](const BoxEntry& it) {
        return it.clientPort == clientPort && it.serverPort == serverPort;
    });
    if (entry == entries_.end()) {
        if (!out) return unknown(segment);  // nothing comes in that was not asked for
        return opens({.clientPort = clientPort, .serverPort = serverPort, .opener = from}, segment, now);
    }
    const bool original = from == entry->opener;
    const char next = becomes(original, sightOf(segment), entry->state);
    if (next == kInvalid) return Verdict::Drop;
    if (next == kIgnored) return Verdict::Pass;
    const bool repeats = segment.has(ctl::SYN) && entry->state == SynSent && !entry->replied && original;
    if (segment.has(ctl::RST) && original && !entry->replied) {
        entries_.erase(entry);
        return Verdict::Pass;
    }
    const bool was = entry->state == SynRecv || entry->state == Established;
    entry->state = stateOf(next);
    note(*entry, from, segment);
    if (was && entry->replied && entry->state == Established) entry->assured = true;
    if (!repeats) entry->expires = now + life(*entry, segment);
    return Verdict::Pass;
}

// A SYN, or in its middle a connection of which the box has heard nothing (tcp_new).
Box::Verdict Box::opens(BoxEntry entry, const Segment& segment, Instant now)
{
    const char next = becomes(true, sightOf(segment), None);
    const bool middle = next == 'E';
    if (next == kInvalid || (middle && !settings_.loose)) return unknown(segment);
    entry.state = stateOf(next);
    note(entry, entry.opener, segment);
    entry.expires = now + life(entry, segment);
    entries_.push_back(entry);
    return Verdict::Pass;
}

Box::Verdict Box::unknown(const Segment& segment) const
{
    return settings_.unknown == BoxAnswer::Reset && !segment.has(ctl::RST) ? Verdict::Reset : Verdict::Drop;
}

void Box::note(BoxEntry& entry, HostId from, const Segment& segment)
{
    if (from != entry.opener) entry.replied = true;
    SeqNum& mine = entry.end[index(from)];
    const bool first = mine == SeqNum{};
    if (segment.length() > 0 && (first || mine < segment.end())) {
        mine = segment.end();
        entry.unacknowledged[index(from)] = true;
    }
    const HostId peer = other(from);
    if (segment.has(ctl::ACK) && segment.ack == entry.end[index(peer)]) entry.unacknowledged[index(peer)] = false;
}

Duration Box::life(const BoxEntry& entry, const Segment& segment) const
{
    if (segment.has(ctl::RST)) return settings_.timeouts[static_cast<std::size_t>(Close)];
    const Duration usual = settings_.timeouts[static_cast<std::size_t>(entry.state)];
    const bool waits = entry.unacknowledged[0] || entry.unacknowledged[1] || (entry.state == Established && !entry.replied);
    return waits ? std::min(usual, settings_.unacknowledged) : usual;
}

}  // namespace tcp
