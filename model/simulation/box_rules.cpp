// What Linux nf_conntrack_tcp_packet() asks of a segment beside its table and its windows.

#include "simulation/box_rules.h"

#include "simulation/box_window.h"

#include <algorithm>

namespace tcp {

using enum Tracked;

bool validBits(Control bits)
{
    bits &= static_cast<Control>(~ctl::PSH);
    if (bits == ctl::RST || bits == (ctl::RST | ctl::ACK) || bits == (ctl::SYN | ctl::ACK)) return true;
    bits &= static_cast<Control>(~ctl::URG);
    return bits == ctl::SYN || bits == (ctl::FIN | ctl::ACK) || bits == ctl::ACK;
}

bool closes(Tracked state)
{
    return state == FinWait || state == LastAck || state == TimeWait || state == Close || state == CloseWait;
}

bool isOver(const BoxEntry& entry, const SegmentAtBox& passing)
{
    const bool aborted = entry.last.from == passing.from && entry.last.sight == Sight::Rst;
    return entry.seen[0].beganClose || entry.seen[1].beganClose || aborted;
}

void noteIgnored(BoxEntry& entry, const SegmentAtBox& passing)
{
    const Segment& segment = passing.segment;
    BoxLast& last = entry.last;
    const Sight sight = sightOf(segment);
    last.sight = sight;
    last.from = passing.from;
    last.seq = segment.seq;
    last.end = segment.end();
    last.window = segment.windowField();
    if (sight == Sight::Syn && passing.from == HostId::Client) {
        last.simultaneous = false;
        last.scales = segment.options.windowScale;
        last.scale = last.scales ? std::min<std::uint8_t>(segment.options.scale, 14) : std::uint8_t{0};
        last.challenge = entry.state == LastAck;
    }
    if (entry.state == SynSent && sight == Sight::Ack && passing.from == HostId::Server) last.ack = segment.ack;
}

bool getsInStep(BoxEntry& entry, const SegmentAtBox& passing)
{
    BoxLast& last = entry.last;
    const bool answers = sightOf(passing.segment) == Sight::SynAck && last.sight == Sight::Syn &&
                         last.from != passing.from && passing.segment.ack == last.end;
    if (!answers) return false;
    BoxSide opener;
    opener.end = opener.maxEnd = last.end;
    opener.maxWindow = std::max(1U, std::uint32_t{last.window});
    opener.scale = last.scale;
    opener.scales = last.scales;
    entry.seen[index(last.from)] = opener;
    const bool liberal = entry.seen[index(passing.from)].liberal;
    entry.seen[index(passing.from)] = {};
    entry.seen[index(passing.from)].liberal = liberal;
    last.challenge = false;
    return true;
}

ResetCheck checkReset(const BoxEntry& entry, const SegmentAtBox& passing)
{
    if (closes(entry.state)) return ResetCheck::Sure;
    const Segment& segment = passing.segment;
    const BoxSide& receiver = entry.seen[index(other(passing.from))];
    const BoxLast& last = entry.last;
    bool stays = false;
    if (receiver.acknowledges && last.sight != Sight::Syn) {
        const bool established = entry.state == Established && entry.assured;
        if (segment.seq == SeqNum{} && !established) return ResetCheck::Window;
        if (segment.seq < receiver.maxAck) return ResetCheck::Invalid;
        if (!established || segment.seq == receiver.maxAck) return ResetCheck::Window;
        if (last.sight == Sight::Ack && last.from == passing.from && segment.seq == last.end) return ResetCheck::Window;
        stays = true;
    }
    const bool unbelieved = (entry.replied && last.sight == Sight::Syn) || (!entry.assured && last.sight == Sight::Ack);
    const bool ofChallenge = entry.state == SynSent && last.sight == Sight::Ack && last.from == HostId::Server;
    const bool sure = (unbelieved && segment.ack == last.end) || (ofChallenge && segment.seq == last.ack);
    if (stays) return ResetCheck::Stays;
    return sure ? ResetCheck::Sure : ResetCheck::Window;
}

}  // namespace tcp
