#include "simulation/box_window.h"

#include <algorithm>

namespace tcp {
namespace {

/// An ACK may be older by so many octets, or by the largest window (MAXACKWINDOW).
constexpr std::uint32_t kOldestAck = 66000;

std::uint32_t oldestAck(const BoxSide& sender) { return std::max(kOldestAck, sender.maxWindow); }

/// Numbers of a segment; ACK is that of the peer's end where there is none.
struct SegmentNumbers {
    SeqNum seq, end, ack;
    std::uint32_t window = 0;
};

// RFC 7323 1.3: scaling needs the option in both SYNs.
void beginSide(BoxSide& sender, BoxSide& receiver, const SegmentAtBox& passing)
{
    sender.end = sender.maxEnd = passing.segment.end();
    sender.maxWindow = std::max(1U, std::uint32_t{passing.segment.windowField()});
    readOptions(sender, passing.segment);
    if (passing.from == HostId::Server && !(sender.scales && receiver.scales)) sender.scale = receiver.scale = 0;
}

// The history is lost: what the segment says is believed.
void beginInMiddle(BoxSide& sender, BoxSide& receiver, const Segment& segment)
{
    sender.end = segment.end();
    sender.maxWindow = std::max(1U, std::uint32_t{segment.windowField()} << sender.scale);
    sender.maxEnd = sender.end + sender.maxWindow;
    if (receiver.maxWindow == 0) receiver.end = receiver.maxEnd = segment.ack;
    else if (segment.ack == receiver.end + 1) receiver.end += 1;  // the answer to a keepalive probe
}

// False: a SYN of a simultaneous open, of which nothing is checked.
bool begins(BoxEntry& entry, const SegmentAtBox& passing, BoxSide& sender, BoxSide& receiver)
{
    const Segment& segment = passing.segment;
    const bool syn = segment.has(ctl::SYN);
    const bool opening = entry.state == Tracked::SynSent || entry.state == Tracked::SynRecv;
    if (sender.maxWindow == 0) {
        if (syn) beginSide(sender, receiver, passing);
        else beginInMiddle(sender, receiver, segment);
        return !syn || segment.has(ctl::ACK);
    }
    if (!syn || !opening || segment.end() <= sender.end) return true;
    beginSide(sender, receiver, passing);  // RFC 9293 3.4.3: another incarnation has higher numbers
    return passing.from == HostId::Client || segment.has(ctl::ACK);
}

SegmentNumbers numbersOf(const BoxEntry& entry, const Segment& segment, const BoxSide& sender, const BoxSide& receiver)
{
    SegmentNumbers it{segment.seq, segment.end(), segment.ack, segment.windowField()};
    const bool blank = segment.has(ctl::RST) && segment.ack == SeqNum{};
    if (!segment.has(ctl::ACK) || blank) it.ack = receiver.end;
    const bool answersSyn = segment.has(ctl::RST) && segment.seq == SeqNum{} && entry.state == Tracked::SynSent;
    if (answersSyn) it.seq = it.end = sender.end;
    return it;
}

// I to IV of the comment above tcp_in_window().
WindowCheck judged(BoxSide& sender, const BoxSide& receiver, const SegmentNumbers& it)
{
    const bool reaches = it.end > sender.end - receiver.maxWindow - 1;
    const bool recent = it.ack > receiver.end - oldestAck(sender) - 1;
    const bool seen = it.ack < receiver.end + 1;
    if (it.seq >= sender.maxEnd + 1) {
        const auto more = static_cast<std::uint32_t>(it.end - sender.maxEnd + 1);
        const bool little = receiver.maxWindow > 0 && reaches && recent && more <= receiver.maxWindow && seen;
        if (!little) return WindowCheck::Invalid;
        sender.end = it.end;  // more than the window allows: its ACK must fit nevertheless
        sender.unacknowledged = true;
        return WindowCheck::Unbelieved;
    }
    if (!seen) return WindowCheck::Invalid;
    const bool fits = (receiver.maxWindow == 0 || reaches) && recent;
    return fits ? WindowCheck::Fits : WindowCheck::Unbelieved;
}

void learn(BoxSide& sender, BoxSide& receiver, const SegmentNumbers& it, bool acks)
{
    sender.maxWindow = std::max(sender.maxWindow, it.window);
    if (it.end > sender.end) {
        sender.end = it.end;
        sender.unacknowledged = true;
    }
    if (acks && (!sender.acknowledges || it.ack > sender.maxAck)) sender.maxAck = it.ack;
    sender.acknowledges = sender.acknowledges || acks;
    if (receiver.maxWindow != 0 && it.end > sender.maxEnd)
        receiver.maxWindow += static_cast<std::uint32_t>(it.end - sender.maxEnd);
    if (it.ack + it.window > receiver.maxEnd - 1) receiver.maxEnd = it.ack + std::max(1U, it.window);
    if (it.ack == receiver.end) receiver.unacknowledged = false;
}

void countRepeats(BoxLast& last, const SegmentAtBox& passing, const SegmentNumbers& it)
{
    const std::uint16_t window = passing.segment.windowField();
    const bool again = last.from == passing.from && last.seq == it.seq && last.ack == it.ack && last.end == it.end &&
                       last.window == window;
    if (again && last.repeats < 255) ++last.repeats;
    if (again) return;
    last.from = passing.from;
    last.seq = it.seq;
    last.ack = it.ack;
    last.end = it.end;
    last.window = window;
    last.repeats = 0;
}

}  // namespace

Sight sightOf(const Segment& segment)
{
    if (segment.has(ctl::RST)) return Sight::Rst;
    if (segment.has(ctl::SYN)) return segment.has(ctl::ACK) ? Sight::SynAck : Sight::Syn;
    if (segment.has(ctl::FIN)) return Sight::Fin;
    return segment.has(ctl::ACK) ? Sight::Ack : Sight::Nothing;
}

void readOptions(BoxSide& side, const Segment& segment)
{
    side.acknowledges = side.beganClose = side.unacknowledged = false;
    side.scales = segment.options.windowScale;
    side.scale = side.scales ? std::min<std::uint8_t>(segment.options.scale, 14) : std::uint8_t{0};
}

WindowCheck checkWindow(BoxEntry& entry, const SegmentAtBox& passing, bool liberal)
{
    BoxSide& sender = entry.seen[index(passing.from)];
    BoxSide& receiver = entry.seen[index(other(passing.from))];
    if (!begins(entry, passing, sender, receiver)) return WindowCheck::Fits;
    SegmentNumbers it = numbersOf(entry, passing.segment, sender, receiver);
    const WindowCheck verdict = judged(sender, receiver, it);
    if (verdict != WindowCheck::Fits) return liberal || sender.liberal ? WindowCheck::Fits : verdict;
    if (!passing.segment.has(ctl::SYN)) it.window <<= sender.scale;
    learn(sender, receiver, it, passing.segment.has(ctl::ACK));
    if (sightOf(passing.segment) == Sight::Ack) countRepeats(entry.last, passing, it);
    return WindowCheck::Fits;
}

}  // namespace tcp
