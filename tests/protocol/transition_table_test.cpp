#include "protocol/deviation.h"
#include "protocol/transition.h"

#include <gtest/gtest.h>

#include <fstream>
#include <set>
#include <sstream>

namespace tcp {
namespace {

constexpr const char* kGolden = TESTS_DIR "/golden/transitions.txt";

std::string lineOf(State from, Trigger trigger)
{
    std::ostringstream line;
    line << text(from) << ", " << text(trigger) << ": ";
    const Transition* row = find(from, trigger);
    if (row == nullptr) return line.str() + "-";
    line << text(row->to) << " [" << text(row->clause) << "] " << text(row->layer) << " " << row->edge;
    return line.str();
}

std::vector<Trigger> triggers()
{
    std::vector<Trigger> all;
    for (int i = 0; i < kTriggerCount; ++i)
        all.push_back(static_cast<Trigger>(i));
    return all;
}

// Every State x Trigger pair, so that none is missed in silence. To accept a change that is meant, copy the file that
// a failure names over the golden one.
TEST(TransitionTable, IsTheGoldenOnePairByPair)
{
    const std::string seenPath = testing::TempDir() + "transitions.txt";
    std::ofstream seen(seenPath);
    std::ifstream golden(kGolden);
    ASSERT_TRUE(golden.is_open()) << kGolden;
    for (const State state : kStates) {
        for (const Trigger trigger : triggers()) {
            const std::string is = lineOf(state, trigger);
            seen << is << "\n";
            std::string should;
            std::getline(golden, should);
            EXPECT_EQ(is, should) << "all of it is in " << seenPath;
        }
    }
    std::string rest;
    EXPECT_FALSE(std::getline(golden, rest)) << "the golden file says more: " << rest;
}

TEST(TransitionTable, HasEachPairOnce)
{
    std::set<std::pair<State, Trigger>> pairs;
    for (const Transition& row : transitions())
        EXPECT_TRUE(pairs.insert({row.from, row.trigger}).second) << row.edge;
    EXPECT_EQ(pairs.size(), transitions().size());
}

TEST(TransitionTable, GivesEveryRowAClauseAndAnEdge)
{
    for (const Transition& row : transitions()) {
        EXPECT_NE(row.clause, Clause::None) << text(row.from) << " " << text(row.trigger);
        EXPECT_FALSE(text(row.clause).empty());
        EXPECT_FALSE(row.edge.empty());
        EXPECT_NE(row.from, row.to);
    }
}

// Figure 5 draws twenty arrows, two of them with two causes: LISTEN to SYN-SENT, by SEND and by an active OPEN.
TEST(TransitionTable, DrawsTheArrowsOfFigure5)
{
    std::set<std::string_view> edges;
    for (const Transition& row : transitions()) {
        if (row.drawn()) edges.insert(row.edge);
    }
    EXPECT_EQ(edges.size(), 21U) << "the twenty of Figure 5, and FIN-WAIT-1 to TIME-WAIT of its note 2";
}

// facts: transitions: all state changes that RFC 9293 knows
TEST(TransitionTable, HasAllThatTheRfcKnows)
{
    const std::set<std::pair<State, State>> known{
        {State::Closed, State::Listen},        {State::Closed, State::SynSent},
        {State::Listen, State::SynReceived},   {State::Listen, State::SynSent},
        {State::Listen, State::Closed},        {State::SynSent, State::Established},
        {State::SynSent, State::SynReceived},  {State::SynSent, State::Closed},
        {State::SynSent, State::CloseWait},    {State::SynReceived, State::Established},
        {State::SynReceived, State::FinWait1}, {State::SynReceived, State::Listen},
        {State::SynReceived, State::Closed},   {State::SynReceived, State::CloseWait},
        {State::Established, State::FinWait1}, {State::Established, State::CloseWait},
        {State::Established, State::Closed},   {State::FinWait1, State::FinWait2},
        {State::FinWait1, State::Closing},     {State::FinWait1, State::TimeWait},
        {State::FinWait1, State::Closed},      {State::FinWait2, State::TimeWait},
        {State::FinWait2, State::Closed},      {State::CloseWait, State::LastAck},
        {State::CloseWait, State::Closed},     {State::Closing, State::TimeWait},
        {State::Closing, State::Closed},       {State::LastAck, State::Closed},
        {State::TimeWait, State::Closed},      {State::TimeWait, State::SynReceived}};
    std::set<std::pair<State, State>> ours;
    for (const Transition& row : transitions())
        ours.insert({row.from, row.to});
    EXPECT_EQ(ours, known);
}

TEST(TransitionTable, HasNoWayFromFinWait2ToTimeWaitByATimeout)
{
    for (const Transition& row : transitions()) {
        if (row.from != State::FinWait2 || row.to != State::TimeWait) continue;
        EXPECT_EQ(row.trigger, Trigger::ReceiveFin);
    }
}

TEST(Deviations, ReplaceRowsThatExistOrAddOne)
{
    for (const Deviation deviation : kDeviations) {
        for (const Transition& row : deviationRows(deviation)) {
            EXPECT_EQ(find(row.from, row.trigger, deviation), &row);
            EXPECT_NE(find(row.from, row.trigger), &row);
            EXPECT_EQ(row.clause, Clause::Deviation);
        }
    }
}

} // namespace
} // namespace tcp
