#include "observation/deduction.h"

#include <algorithm>

namespace tcp {
namespace {

/// Works the facts out for one end.
class Deducing {
public:
    Deducing(const Conversation& conversation, End end, const Standing& standing, Assumptions assumptions)
        : own_(conversation.of(end)), peer_(conversation.of(other(end))), assumed_(assumptions)
    {
        at_ = end == End::A ? standing.atA : standing.atB;
        result_.before = own_.before;
        result_.delay = at_ || standing.sendsAtOnce ? 0 : own_.delay;
    }

    Deduction result()
    {
        synSent();
        synReceived();
        synAcked();
        closed();
        finReceived();
        finAcked();
        gone();
        order();
        for (FactInterval& fact : result_.facts) {
            if (fact.hi < fact.lo)
                fact.lo = fact.hi;
        }
        return result_;
    }

private:
    FactInterval& fact(Fact which) { return result_.of(which); }
    void synSent();
    void unseenSyn();
    void synReceived();
    void synAcked();
    void closed();
    void finReceived();
    void finAcked();
    void gone();
    void order();
    void arrives(FactInterval& fact, bool mayBePassedOver = false) const;
    /// It answered the only SYN with RST. After several, the one that was answered may not have been the first.
    bool neverOpened() const { return own_.resetAnswersSyn && peer_.synTries <= 1; }

    const EndEvidence& own_;
    const EndEvidence& peer_;
    Assumptions assumed_;
    Deduction result_;
    bool at_ = false;       ///< the capture was made at this end
    bool before_ = false;   ///< the connection was there before the file
};

// What passes a capture at the receiver has been received; elsewhere that is an assumption. A passive end may pass over
// the last ACK of a handshake all the same (TCP_DEFER_ACCEPT): only what it says next proves that it did not.
void Deducing::arrives(FactInterval& fact, bool mayBePassedOver) const
{
    if (fact.lo.isPacket() && assumed_.has(Assumption::LastArrived))
        fact.hi = earlier(fact.hi, fact.lo);
    if (fact.lo.isPacket() && at_ && !peer_.hole && !mayBePassedOver)
        fact.hi = earlier(fact.hi, fact.lo);
}

void Deducing::synSent()
{
    FactInterval& sent = fact(Fact::SynSent);
    result_.couplings.mayListen = true;
    if (own_.issKnown) {
        const bool passive = own_.synAck && !own_.bareSyn && !own_.issInferred && peer_.issKnown;
        result_.couplings.passive = passive;
        result_.couplings.listens = passive;
        sent.lo = passive && peer_.syn < own_.syn ? peer_.syn : Moment::always();
        sent.hi = earlier(own_.syn, own_.plain);
        result_.couplings.mayListen = !own_.bareSyn;
    } else if (own_.midstream) {
        before_ = true;
        sent = {Moment::always(), Moment::always(), false};
    } else {
        unseenSyn();
    }
}

// This end sent nothing that was seen, or nothing but RST.
void Deducing::unseenSyn()
{
    FactInterval& sent = fact(Fact::SynSent);
    if (neverOpened()) {
        result_.couplings.mayListen = false;
        return;
    }
    if (peer_.bareSyn && !peer_.plain.isPacket()) {
        sent.lo = peer_.syn;
        result_.couplings.passive = true;
        return;
    }
    before_ = true;
    sent.lo = Moment::always();
    if (peer_.plain.isPacket() && own_.reset.isNever())
        sent.hi = Moment::always();
}

void Deducing::synReceived()
{
    FactInterval& received = fact(Fact::SynReceived);
    const FactInterval& sent = fact(Fact::SynSent);
    if (before_ || (result_.couplings.passive && sent.lo.isAlways())) {
        received = before_ ? sent : FactInterval{Moment::always(), own_.ackOfPeerSyn, false};
        return;
    }
    if (peer_.issKnown)
        received = {earlier(peer_.syn, own_.ackOfPeerSyn), own_.ackOfPeerSyn, false};
    else if (own_.plain.isPacket())
        received = {own_.syn, own_.plain, false};
    if (peer_.issKnown)
        arrives(received);
    if (result_.couplings.passive)
        received.hi = earlier(received.hi, sent.hi);
}

void Deducing::synAcked()
{
    FactInterval& acked = fact(Fact::SynAcked);
    const FactInterval& received = fact(Fact::SynReceived);
    if (before_) {
        acked.lo = Moment::always();
        acked.hi = own_.plain;
        return;
    }
    if (!own_.issKnown) {
        if (peer_.plain.isPacket())
            acked.lo = fact(Fact::SynSent).lo;
        return;
    }
    if (peer_.ackOfPeerSyn.isPacket()) {
        acked = {peer_.ackOfPeerSyn, own_.synAckRead, false};
        const bool asksAgain = own_.synTries > 1 && acked.lo < own_.lastSyn;  // a full accept queue, TCP_DEFER_ACCEPT
        if (!asksAgain)
            arrives(acked, result_.couplings.passive);
    } else if (own_.plain.isPacket() && !peer_.spoke) {
        acked = {own_.syn, own_.plain, false};
    } else if (own_.plain.isPacket()) {
        acked = {own_.syn, own_.synAckRead, false};
    }
    if (peer_.synAck && !peer_.issInferred && !peer_.synWithoutAck) {
        result_.couplings.synCarriesAck = true;
        acked.hi = earlier(acked.hi, received.hi);
        acked.lo = earlier(acked.lo, acked.hi);
    }
}

// Rule 6.
void Deducing::closed()
{
    FactInterval& closed = fact(Fact::Closed);
    closed.hi = own_.finSeen;
    if (!own_.spoke) {
        closed.lo = fact(Fact::SynSent).lo;
        return;
    }
    if (own_.idle.isPacket() || !own_.syn.isPacket())
        closed.lo = own_.idle.isPacket() ? own_.idle : Moment::always();
    else
        closed.lo = result_.couplings.passive ? fact(Fact::SynSent).lo : own_.syn;
    closed.ownSend = own_.idle.isPacket() || !result_.couplings.passive;
    if (!assumed_.has(Assumption::FinAtClose) || own_.gap)
        return;
    const bool mayBeBefore = own_.midstream && !own_.newText && !own_.finKnown && !own_.idle.isPacket();
    if (mayBeBefore)
        return;
    closed.lo = closed.hi;
    closed.ownSend = false;
}

void Deducing::finReceived()
{
    FactInterval& received = fact(Fact::FinReceived);
    const Moment peerIdle = peer_.idle.isPacket() ? peer_.idle : peer_.syn.isPacket() ? peer_.syn : Moment::always();
    if (peer_.finKnown) {
        received = {peer_.finSeen, own_.ackOfPeerFin, false};
        arrives(received);
    } else if (peer_.gap) {
        received.lo = peerIdle;
    } else if (!peer_.spoke && own_.plain.isPacket()) {
        received.lo = own_.plain;
    }
    if (peer_.midstream && !peer_.newText && !(peer_.finKnown && peer_.idle.isPacket()))
        received.lo = Moment::always();
    if (!own_.spoke && !own_.issKnown && received.lo.isNever() && before_ && peer_.midstream)
        received.lo = Moment::always();
}

void Deducing::finAcked()
{
    FactInterval& acked = fact(Fact::FinAcked);
    if (own_.finKnown) {
        if (peer_.ackOfPeerFin.isPacket()) {
            const bool again = own_.lastFin.isPacket() && peer_.ackOfPeerFin < own_.lastFin;
            acked = {again ? own_.lastFin : peer_.ackOfPeerFin, own_.finAckRead, again};
            if (!again && !peer_.finAckMayDrop)
                arrives(acked);
        } else if (!peer_.spoke) {
            acked.lo = own_.finSeen;
        }
        if (peer_.finKnown && !peer_.finWithoutAck && peer_.finTries > 0) {
            result_.couplings.finCarriesAck = true;
            acked.hi = earlier(acked.hi, fact(Fact::FinReceived).hi);
            acked.lo = earlier(acked.lo, acked.hi);
        }
    } else if (own_.gap) {
        acked.lo = own_.beyondSeen;
    } else if (!own_.spoke && peer_.plain.isPacket()) {
        acked.lo = fact(Fact::Closed).lo;
    } else if (own_.midstream && !own_.newText && !own_.idle.isPacket()) {
        acked.lo = Moment::always();
    }
}

// Rules 9 and 10.
void Deducing::gone()
{
    FactInterval& gone = fact(Fact::Gone);
    if (own_.reset.isPacket() && !own_.resetAnswersSyn) {
        const bool synchronized = fact(Fact::SynAcked).hi <= own_.reset || before_;
        gone.lo = own_.beforeReset.isPacket() ? own_.beforeReset : Moment::always();
        gone.ownSend = own_.beforeReset.isPacket();
        const bool doubted = own_.resetUnlike && !assumed_.has(Assumption::Genuine);
        gone.hi = synchronized && !own_.spokeAfterReset && !doubted ? own_.reset : Moment::never();
        if (assumed_.has(Assumption::FinAtClose) && !doubted) {
            gone.lo = gone.hi;
            gone.ownSend = false;
        }
    } else if (own_.resetAnswersSyn && !neverOpened()) {
        gone = {peer_.syn, own_.reset, false};
    }
    if (own_.resetByPeer.isPacket()) {
        const std::int32_t delay = result_.delay;
        const bool ownFirst = gone.ownSend && gone.lo.isPacket()
                              && (delay < 0 || gone.lo.at() - Duration(delay) <= own_.resetByPeer.at());
        if (!ownFirst) {
            gone.ownSend = gone.ownSend && gone.lo < own_.resetByPeer;
            gone.lo = earlier(gone.lo, own_.resetByPeer);
        }
        const bool doubted = peer_.resetUnlike && !assumed_.has(Assumption::Genuine);
        if (assumed_.has(Assumption::ResetAccepted) && !doubted)
            gone.hi = earlier(gone.hi, own_.resetByPeer);
    }
}

// Rule 7.
void Deducing::order()
{
    CloseOrder& order = result_.couplings.order;
    const Moment receivedFin = fact(Fact::FinReceived).hi;
    if (own_.finKnown && own_.finWithoutAck)
        order = CloseOrder::OwnFirst;
    else if (own_.peerFirst || (own_.idle.isPacket() && receivedFin <= own_.idle))
        order = CloseOrder::PeerFirst;
    else if (receivedFin.isPacket() && assumed_.has(Assumption::NoneLostBefore))
        order = CloseOrder::PeerFirst;
}

Answer answerAt(const FactInterval& fact, Moment now, std::int32_t delay)
{
    if (fact.hi <= now) return Answer::Yes;
    if (fact.lo <= now) return Answer::Either;
    if (!fact.ownSend || !fact.lo.isPacket() || delay == 0)
        return Answer::No;
    return delay < 0 || fact.lo.at() - Duration(delay) <= now.at() ? Answer::Either : Answer::No;
}

}  // namespace

Answers Deduction::answersAt(Moment now) const
{
    Answers answers{};
    for (std::size_t i = 0; i < facts.size(); ++i)
        answers[i] = answerAt(facts[i], now, delay);
    return answers;
}

StateSet Deduction::statesAt(Moment now) const
{
    const Answers answers = answersAt(now);
    const StateSet states = possibleStates(answers, couplings);
    const bool mayBeBefore = answers[0] != Answer::Yes && answers[static_cast<std::size_t>(Fact::Gone)] != Answer::Yes;
    return mayBeBefore ? states | before : states;
}

Deduction deduce(const Conversation& conversation, End end, const Standing& standing, Assumptions assumptions)
{
    return Deducing(conversation, end, standing, assumptions).result();
}

}  // namespace tcp
