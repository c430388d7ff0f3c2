#include "observation/possible_states.h"

#include <bit>
#include <vector>

namespace tcp {

namespace {

constexpr int kCombinations = 2187;  // 3^7
constexpr int kTables = 2 * 2 * 2 * 3 * 3;

using Table = std::array<StateSet, kCombinations>;

bool is(const Answers& answers, Fact fact) { return answers[static_cast<std::size_t>(fact)] == Answer::Yes; }

bool excluded(const Answers& facts, const Couplings& couplings)
{
    const bool synReceived = is(facts, Fact::SynReceived);
    if (couplings.passive && is(facts, Fact::SynSent) != synReceived)
        return true;
    if (!is(facts, Fact::SynSent))
        return is(facts, Fact::Closed) || is(facts, Fact::FinReceived) || is(facts, Fact::FinAcked);
    if (!synReceived && (is(facts, Fact::FinReceived) || is(facts, Fact::Closed)))
        return true;
    if (couplings.synCarriesAck && synReceived && !is(facts, Fact::SynAcked))
        return true;
    if (!is(facts, Fact::FinAcked))
        return couplings.finCarriesAck && is(facts, Fact::Closed) && is(facts, Fact::FinReceived);
    return !is(facts, Fact::Closed);
}

StateSet bothClosed(bool finAcked, CloseOrder order)
{
    StateSet states;
    if (order != CloseOrder::PeerFirst)
        states.add(finAcked ? State::TimeWait : State::Closing);
    if (order != CloseOrder::OwnFirst)
        states.add(finAcked ? State::Closed : State::LastAck);
    return states;
}

// The table of states by the seven facts, each known.
StateSet statesWhereAllIsKnown(const Answers& facts, const Couplings& couplings)
{
    if (is(facts, Fact::Gone))
        return {State::Closed};
    if (excluded(facts, couplings))
        return {};
    if (!is(facts, Fact::SynSent)) {
        if (couplings.listens)
            return {State::Listen};
        return couplings.mayListen ? StateSet{State::Closed, State::Listen} : StateSet{State::Closed};
    }
    if (!is(facts, Fact::SynReceived))
        return {State::SynSent};
    const bool closed = is(facts, Fact::Closed);
    if (closed && is(facts, Fact::FinReceived))
        return bothClosed(is(facts, Fact::FinAcked), couplings.order);
    if (closed)
        return {is(facts, Fact::FinAcked) ? State::FinWait2 : State::FinWait1};
    if (is(facts, Fact::FinReceived))
        return {State::CloseWait};
    return {is(facts, Fact::SynAcked) ? State::Established : State::SynReceived};
}

int combination(const Answers& answers)
{
    int index = 0;
    for (const Answer answer : answers)
        index = index * 3 + static_cast<int>(answer);
    return index;
}

Answers answersOf(int index)
{
    Answers answers{};
    for (std::size_t i = answers.size(); i-- > 0; index /= 3)
        answers[i] = static_cast<Answer>(index % 3);
    return answers;
}

// An answer that is open leaves what each of both answers would: both stand before it in the table, for Either is the
// greatest digit.
Table tableFor(const Couplings& couplings)
{
    Table table;
    for (int index = 0; index < kCombinations; ++index) {
        Answers answers = answersOf(index);
        std::size_t open = 0;
        while (open < answers.size() && answers[open] != Answer::Either)
            ++open;
        StateSet& states = table[static_cast<std::size_t>(index)];
        if (open == answers.size()) {
            states = statesWhereAllIsKnown(answers, couplings);
            continue;
        }
        for (const Answer known : {Answer::No, Answer::Yes}) {
            answers[open] = known;
            states = states | table[static_cast<std::size_t>(combination(answers))];
        }
    }
    return table;
}

std::size_t tableNumber(const Couplings& couplings)
{
    const std::size_t before = couplings.listens ? 2 : couplings.mayListen ? 1 : 0;
    std::size_t number = static_cast<std::size_t>(couplings.order) * 3 + before;
    for (const bool tie : {couplings.passive, couplings.synCarriesAck, couplings.finCarriesAck})
        number = number * 2 + (tie ? 1 : 0);
    return number;
}

std::vector<Table> allTables()
{
    std::vector<Table> tables(kTables);
    for (const CloseOrder order : {CloseOrder::Unknown, CloseOrder::OwnFirst, CloseOrder::PeerFirst}) {
        for (unsigned ties = 0; ties < 32; ++ties) {
            const Couplings couplings{(ties & 1) != 0, (ties & 2) != 0,  (ties & 4) != 0,
                                      (ties & 8) != 0, (ties & 16) != 0, order};
            tables[tableNumber(couplings)] = tableFor(couplings);
        }
    }
    return tables;
}

}  // namespace

int StateSet::size() const { return std::popcount(bits_); }

State StateSet::only() const { return static_cast<State>(std::countr_zero(bits_)); }

StateSet possibleStates(const Answers& answers, const Couplings& couplings)
{
    static const std::vector<Table> tables = allTables();
    return tables[tableNumber(couplings)][static_cast<std::size_t>(combination(answers))];
}

}  // namespace tcp
