// The box in the middle of a walk: the rows of its table, without time and numbers.

#include "exploration/pair.h"

namespace tcp {

// Only the client may open. Until the server has answered, what is no SYN of the client's is invalid, and what the
// server sends may answer an old connection. Later only a bare SYN of the server is.
bool PairStepper::passesBox(Pair& pair, HostId from, const Segment& segment) const
{
    const bool out = from == HostId::Client;
    const bool syn = segment.has(ctl::SYN) && !segment.has(ctl::RST);
    const bool bareSyn = syn && !segment.has(ctl::ACK);
    switch (pair.box) {
    case BoxKnows::Nothing: {
        const bool middle =
            options_.settings.box.loose && segment.has(ctl::ACK) && !segment.any(ctl::SYN | ctl::FIN | ctl::RST);
        if (!out || !(bareSyn || middle)) return false;
        pair.box = bareSyn ? BoxKnows::Syn : BoxKnows::Connection;
        return true;
    }
    case BoxKnows::Syn:
    case BoxKnows::BothSyns: {
        const bool both = pair.box == BoxKnows::BothSyns;
        if (segment.has(ctl::RST)) {
            if (out && !both) pair.box = BoxKnows::Nothing;
            return true;
        }
        if (segment.has(ctl::FIN) || (out && !bareSyn && !(both && syn))) return false;
        if (!out && bareSyn) pair.box = BoxKnows::BothSyns;
        if (syn && !bareSyn) pair.box = BoxKnows::Connection;
        return true;
    }
    case BoxKnows::Connection: return out || !bareSyn;
    }
    return true;
}

// REJECT --reject-with tcp-reset, for what belongs to no entry: it is back before anything else happens.
void PairStepper::refusedByBox(Pair& pair, HostId from, const Segment& segment, Instant now)
{
    const bool answers = options_.settings.box.unknown == BoxAnswer::Reset && pair.box == BoxKnows::Nothing;
    if (!answers || segment.has(ctl::RST)) return;
    Segment reset;
    const bool acks = segment.has(ctl::ACK);
    reset.ctl = acks ? ctl::RST : ctl::RST | ctl::ACK;
    if (acks) reset.seq = segment.ack;
    else reset.ack = segment.end();
    arrive(pair, from, reset, now);
}

}  // namespace tcp
