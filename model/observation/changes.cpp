#include "observation/changes.h"

#include "protocol/transition.h"

#include <algorithm>
#include <optional>
#include <utility>

namespace tcp {

namespace {

// Facts that come true at the same packet do so in this order.
int rankOf(Fact fact, CloseOrder order)
{
    const bool peerFirst = order == CloseOrder::PeerFirst;
    switch (fact) {
    case Fact::SynSent: return 0;
    case Fact::SynReceived: return 1;
    case Fact::SynAcked: return 2;
    case Fact::Closed: return peerFirst ? 4 : 3;
    case Fact::FinReceived: return peerFirst ? 3 : 4;
    case Fact::FinAcked: return 5;
    case Fact::Gone: return 6;
    }
    return 7;
}

Assumption assumedFor(Fact fact)
{
    return fact == Fact::Closed ? Assumption::FinAtClose : Assumption::LastArrived;
}

/// Turns the facts of one end into a walk over states.
class ChangeWalk {
public:
    ChangeWalk(const Conversation& conversation, End end, CapturePoint point, Assumptions may)
        : end_(end), own_(conversation.of(end)), peer_(conversation.of(other(end))),
          proved_(deduce(conversation, end, point)), taken_(deduce(conversation, end, point, may))
    {
        for (int i = 0; i < kFactCount; ++i) {
            order_.push_back(static_cast<Fact>(i));
            if (!proved_.facts[static_cast<std::size_t>(i)].hi.isNever())
                taken_.facts[static_cast<std::size_t>(i)] = proved_.facts[static_cast<std::size_t>(i)];
        }
        std::stable_sort(order_.begin(), order_.end(), [this](Fact a, Fact b) { return comesBefore(a, b); });
    }

    std::vector<ObservedChange> changes()
    {
        for (const Fact fact : order_) {
            if (taken_.of(fact).hi.isNever() || isTrue(fact) || contradictsReset(fact))
                continue;
            hold(fact);
            if (!taken_.of(fact).hi.isAlways())
                go(fact);
            else
                begin();
        }
        return std::move(changes_);
    }

private:
    bool comesBefore(Fact a, Fact b) const
    {
        const FactInterval& first = taken_.of(a);
        const FactInterval& second = taken_.of(b);
        if (!(first.hi == second.hi))
            return first.hi < second.hi;
        return rankOf(a, taken_.couplings.order) < rankOf(b, taken_.couplings.order);
    }

    bool isTrue(Fact fact) const { return answers_[static_cast<std::size_t>(fact)] == Answer::Yes; }
    void set(Fact fact) { answers_[static_cast<std::size_t>(fact)] = Answer::Yes; }
    bool together(Fact a, Fact b) const { return taken_.of(a).hi == taken_.of(b).hi; }

    // What is only assumed to have arrived just before this end answered that it knows of no connection.
    bool contradictsReset(Fact fact) const
    {
        const bool assumed = !(proved_.of(fact).hi == taken_.of(fact).hi);
        const bool isTheReset = fact == Fact::Gone && taken_.of(fact).hi == own_.reset;
        return assumed && !isTheReset && own_.resetAnswers && own_.beforeReset <= taken_.of(fact).lo &&
               taken_.of(fact).lo <= own_.reset;
    }

    Clause clauseOf(Fact fact, State from, State to) const
    {
        if (fact != Fact::Gone)
            return clauseOfChange(from, to);
        if (!(own_.reset == taken_.of(fact).hi))
            return from == State::SynSent ? Clause::R3_10_7_3_Second : Clause::R3_10_7_4_Second;
        return own_.resetAnswers ? Clause::R3_10_7_1_Closed : Clause::R3_10_5_Abort;
    }

    // With a fact, those that are tied to it.
    void hold(Fact fact)
    {
        set(fact);
        if (taken_.couplings.passive && fact == Fact::SynSent)
            set(Fact::SynReceived);
        if (taken_.couplings.synCarriesAck && fact == Fact::SynReceived && together(fact, Fact::SynAcked))
            set(Fact::SynAcked);
        if (taken_.couplings.finCarriesAck && fact == Fact::FinReceived && together(fact, Fact::FinAcked))
            set(Fact::FinAcked);
    }

    StateSet states() const { return possibleStates(answers_, taken_.couplings); }

    void begin()
    {
        if (states().size() == 1)
            state_ = states().only();
    }

    void go(Fact fact)
    {
        const StateSet reached = states();
        if (reached.size() != 1)
            return;
        const State from = state_.value_or(taken_.couplings.listens ? State::Listen : State::Closed);
        state_ = reached.only();
        if (from == *state_)
            return;
        ObservedChange change;
        change.end = end_;
        change.from = from;
        change.to = *state_;
        change.lo = taken_.of(fact).lo;
        change.hi = taken_.of(fact).hi;
        change.packet = change.hi;
        change.ownSend = taken_.of(fact).ownSend;
        change.clause = clauseOf(fact, from, change.to);
        change.by = by(fact, change.to);
        changes_.push_back(change);
    }

    // Its own RST, where only its TTL makes it doubtful; or one of the peer.
    Assumptions byReset() const
    {
        if (own_.resetUnlike && taken_.of(Fact::Gone).hi == own_.reset)
            return {Assumption::Genuine};
        const Assumptions accepted{Assumption::ResetAccepted};
        return peer_.resetUnlike ? accepted.with(Assumption::Genuine) : accepted;
    }

    Assumptions by(Fact fact, State to) const
    {
        if (!(proved_.of(fact).hi == taken_.of(fact).hi))
            return fact == Fact::Gone ? byReset() : Assumptions{assumedFor(fact)};
        const bool ordered =
            to == State::Closing || to == State::TimeWait || to == State::LastAck || to == State::Closed;
        const bool guessed = proved_.couplings.order == CloseOrder::Unknown && !isTrue(Fact::Gone);
        return ordered && guessed ? Assumptions{Assumption::NoneLostBefore} : Assumptions{};
    }

    End end_;
    const EndEvidence& own_;
    const EndEvidence& peer_;
    Deduction proved_;
    Deduction taken_;
    std::vector<Fact> order_;
    Answers answers_{};
    std::optional<State> state_;
    std::vector<ObservedChange> changes_;
};

}  // namespace

Clause clauseOfChange(State from, State to)
{
    Clause clause = Clause::None;
    for (const Transition& row : transitions()) {
        if (row.from != from || row.to != to)
            continue;
        if (row.drawn())
            return row.clause;
        if (clause == Clause::None)
            clause = row.clause;
    }
    return clause;
}

std::vector<ObservedChange> changesOf(const Conversation& conversation, End end, CapturePoint point, Assumptions may)
{
    return ChangeWalk(conversation, end, point, may).changes();
}

}  // namespace tcp
