#pragma once

#include "observation/conversation.h"

namespace tcp {

/// One packet that passes: what it adds to the evidence of both ends. The rules are those of the facts: 1 to 3 and 11
/// (arrival.cpp), 5, 6 and 7 (arrival_acks.cpp).
class Arrival {
public:
    Arrival(Conversation& conversation, const TcpPacket& packet, End from)
        : all_(conversation), packet_(packet), seg_(packet.segment), from_(from), own_(conversation.of(from)),
          peer_(conversation.of(other(from))), now_(packet.at, packet.number)
    {
    }

    void see();

private:
    bool repeatsTheOneBefore() const;
    void remember();
    void count();
    bool isFar() const;
    void reset();
    void heard();
    void syn();
    void answerAnew();
    void firstWords();
    void fin();
    void text();
    void queue();
    void advance();
    void acknowledge();
    void acknowledgeSyn();
    void acknowledgeFin();
    void prove();
    bool echoesSynAck() const;
    bool echoesFinAck() const;
    void noteStamps();
    void cover();
    void window();
    void violate(RfcViolation::Kind kind, Clause clause);

    bool acks() const { return seg_.has(ctl::ACK); }
    bool acksPeerSyn() const { return acks() && peer_.issKnown && seg_.ack >= peer_.iss + 1; }
    bool acksPeerFin() const { return acks() && peer_.finKnown && seg_.ack >= peer_.fin + 1; }

    Conversation& all_;
    const TcpPacket& packet_;
    const Segment& seg_;
    End from_;
    EndEvidence& own_;
    EndEvidence& peer_;
    Moment now_;
};

/// The greater of both, where the first is known.
constexpr SeqNum raised(SeqNum number, bool known, SeqNum to) { return known ? max(number, to) : to; }

}  // namespace tcp
