#include "simulation/box.h"

#include "simulation/box_rules.h"
#include "simulation/box_window.h"

#include <algorithm>
#include <iterator>

namespace tcp {
namespace {

using enum Tracked;

/// A row of the table says for each state what it becomes: '.' an invalid segment, '=' one that passes and changes
/// nothing. Letters: S SYN_SENT, R SYN_RECV, E ESTABLISHED, F FIN_WAIT, C CLOSE_WAIT, L LAST_ACK, T TIME_WAIT, X CLOSE,
/// 2 SYN_SENT2.
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

Instant Box::expires() const
{
    Instant first = kNever;
    for (const BoxEntry& entry : entries_) first = std::min(first, entry.expires);
    return first;
}

std::optional<BoxEntry> Box::forget(Instant now)
{
    const auto found = std::ranges::find_if(entries_, [now](const BoxEntry& it) { return it.expires <= now; });
    if (found == entries_.end()) return std::nullopt;
    const BoxEntry entry = *found;
    entries_.erase(found);
    return entry;
}

BoxEntry* Box::find(std::uint16_t clientPort, std::uint16_t serverPort)
{
    const auto found = std::ranges::find_if(entries_, [&](const BoxEntry& it) {
        return it.clientPort == clientPort && it.serverPort == serverPort;
    });
    return found == entries_.end() ? nullptr : &*found;
}

void Box::erase(const BoxEntry& entry) { entries_.erase(entries_.begin() + (&entry - entries_.data())); }

Box::Verdict Box::judge(const SegmentAtBox& passing)
{
    if (kind() == BoxKind::None) return Verdict::Pass;
    if (!validBits(passing.segment.ctl)) return Verdict::Drop;
    BoxEntry* entry = find(passing.clientPort, passing.serverPort);
    if (entry != nullptr) return follow(*entry, passing);
    if (passing.from == HostId::Server) return unknown(passing.segment);  // nothing comes in that was not asked for
    return opens(passing);
}

// A SYN, or in its middle a connection of which the box has heard nothing (tcp_new).
Box::Verdict Box::opens(const SegmentAtBox& passing)
{
    const Segment& segment = passing.segment;
    const char next = becomes(true, sightOf(segment), None);
    const bool middle = next == 'E';
    if (next == kInvalid || (middle && !settings_.loose)) return unknown(segment);
    BoxEntry& entry = entries_.emplace_back();
    entry.clientPort = passing.clientPort;
    entry.serverPort = passing.serverPort;
    BoxSide& opener = entry.seen[index(HostId::Client)];
    opener.end = opener.maxEnd = segment.end();
    opener.maxWindow = std::max(1U, std::uint32_t{segment.windowField()});
    if (middle) {
        opener.maxEnd += opener.maxWindow;
        entry.seen[0].liberal = entry.seen[1].liberal = true;
    } else {
        readOptions(opener, segment);
    }
    checkWindow(entry, passing, settings_.liberal);
    return take(entry, passing, stateOf(next));
}

Box::Verdict Box::unknown(const Segment& segment) const
{
    return settings_.unknown == BoxAnswer::Reset && !segment.has(ctl::RST) ? Verdict::Reset : Verdict::Drop;
}

Box::Verdict Box::follow(BoxEntry& entry, const SegmentAtBox& passing)
{
    const Sight sight = sightOf(passing.segment);
    BoxLast& last = entry.last;
    const char next = becomes(passing.from == HostId::Client, sight, entry.state);
    if (next == kInvalid) return Verdict::Drop;
    if (next == kIgnored) return ignore(entry, passing);
    if (next == 'S' && closes(entry.state)) {
        if (!isOver(entry, passing)) return ignore(entry, passing);
        erase(entry);
        return opens(passing);
    }
    if (next == 'T' && entry.state == LastAck && sight == Sight::Ack && last.from != passing.from && last.challenge &&
        last.sight == Sight::Syn) {
        last.challenge = false;
        return Verdict::Pass;
    }
    return goOn(entry, passing, stateOf(next));
}

Box::Verdict Box::ignore(BoxEntry& entry, const SegmentAtBox& passing)
{
    const Tracked was = entry.state;
    if (getsInStep(entry, passing)) {
        entry.state = SynSent;
        const Verdict verdict = goOn(entry, passing, SynRecv);
        if (entry.state == SynSent) entry.state = was;
        return verdict;
    }
    noteIgnored(entry, passing);
    entry.replied = entry.replied || passing.from == HostId::Server;
    return Verdict::Pass;
}

Box::Verdict Box::goOn(BoxEntry& entry, const SegmentAtBox& passing, Tracked to)
{
    const Sight sight = sightOf(passing.segment);
    if (to == SynSent2) entry.last.simultaneous = true;
    if (to == SynRecv && passing.from == HostId::Server && sight == Sight::Ack && entry.last.simultaneous)
        to = Established;
    bool sure = false;
    if (sight == Sight::Rst) {
        const ResetCheck check = checkReset(entry, passing);
        if (check == ResetCheck::Invalid) return Verdict::Drop;
        if (check == ResetCheck::Stays) to = entry.state;
        sure = check == ResetCheck::Sure;
    }
    const WindowCheck check = sure ? WindowCheck::Fits : checkWindow(entry, passing, settings_.liberal);
    if (check == WindowCheck::Fits) return take(entry, passing, to);
    if (check == WindowCheck::Invalid) {
        distrust(entry, passing);
        return Verdict::Drop;
    }
    entry.replied = entry.replied || passing.from == HostId::Server;
    return Verdict::Pass;
}

// The segment fits: the entry goes on, and its time begins anew.
Box::Verdict Box::take(BoxEntry& entry, const SegmentAtBox& passing, Tracked next)
{
    const Tracked was = entry.state;
    const Sight sight = sightOf(passing.segment);
    entry.last.sight = sight;
    entry.last.from = passing.from;
    entry.state = next;
    if (was != next && next == FinWait) entry.seen[index(passing.from)].beganClose = true;
    if (!entry.replied && sight == Sight::Rst) {
        erase(entry);
        return Verdict::Pass;
    }
    Duration left = life(entry, sight);
    const bool repeatsSyn = !entry.replied && sight == Sight::Syn && was == SynSent;
    if (!entry.replied && next == Established) left = std::min(left, settings_.unacknowledged);
    if (entry.replied && (was == SynRecv || was == Established) && next == Established) entry.assured = true;
    entry.replied = entry.replied || passing.from == HostId::Server;
    if (!repeatsSyn) entry.expires = passing.now + left;
    return Verdict::Pass;
}

// A FIN and a RST that do not fit, one from each side: the box must be out of step, and waits no longer than for an
// ACK.
void Box::distrust(BoxEntry& entry, const SegmentAtBox& passing) const
{
    const Sight sight = sightOf(passing.segment);
    if (!entry.assured || (sight != Sight::Rst && sight != Sight::Fin)) return;
    BoxLast& last = entry.last;
    if (last.from != passing.from && (last.sight == Sight::Fin || last.sight == Sight::Rst)) {
        constexpr Duration kSoon = 120s;
        if (entry.expires - passing.now >= kSoon)
            entry.expires = std::min(entry.expires, passing.now + settings_.unacknowledged);
        return;
    }
    last.sight = sight;
    last.from = passing.from;
}

Duration Box::life(const BoxEntry& entry, Sight sight) const
{
    const Duration usual = settings_.timeouts[static_cast<std::size_t>(entry.state)];
    if (entry.last.repeats >= settings_.maxRetrans && usual > settings_.retransmitted) return settings_.retransmitted;
    if (sight == Sight::Rst) return settings_.timeouts[static_cast<std::size_t>(Close)];
    const bool waits = entry.seen[0].unacknowledged || entry.seen[1].unacknowledged;
    if (waits && usual > settings_.unacknowledged) return settings_.unacknowledged;
    if (entry.last.window == 0 && usual > settings_.retransmitted) return settings_.retransmitted;
    return usual;
}

}  // namespace tcp
