// Is every transition of the table, and every clause, shown by at least one lesson (issue 5)? What is not is listed
// here with the reason, and must leave the list once a lesson shows it.

#include "scenarios/lessons.h"

#include <gtest/gtest.h>

#include <map>
#include <set>

namespace {

using enum tcp::State;
using T = tcp::Trigger;
using C = tcp::Clause;
using Row = std::pair<tcp::State, T>;

struct Shown {
    std::set<Row> rows;
    std::set<C> clauses;
};

void take(Shown& shown, const tcp::TraceEvent& event)
{
    if (const auto* change = std::get_if<tcp::StateChanged>(&event.what)) {
        shown.rows.emplace(change->from, change->trigger);
        shown.clauses.insert(change->clause);
    } else if (const auto* sent = std::get_if<tcp::Sent>(&event.what)) {
        shown.clauses.insert(sent->clause);
    } else if (const auto* received = std::get_if<tcp::Received>(&event.what)) {
        shown.clauses.insert(received->clause);
    } else if (const auto* told = std::get_if<tcp::UserSignalled>(&event.what)) {
        shown.clauses.insert(told->clause);
    }
}

const Shown& shown()
{
    static const Shown all = [] {
        Shown found;
        for (const Lesson& lesson : lessons()) {
            for (const tcp::TraceEvent& event : storyOf(playLesson(lesson))) take(found, event);
        }
        return found;
    }();
    return all;
}

/// Why no lesson takes a transition. Empty: one should.
std::string whyNotShown(const tcp::Transition& row)
{
    static const std::map<T, std::string> reasons{
        {T::PowerOff, "a power cut ends every state alike; several lessons show it"},
        {T::Abort, "ABORT ends every state alike; three lessons show it, one of them state by state"},
        {T::UserTimeout, "the user timeout ends every state alike; one lesson shows it"},
        {T::ReceiveSynInWindow, "RFC 793's answer to a SYN, the same in every state; one lesson shows it"},
        {T::UnreadDataAtClose, "a close with unread text ends every state alike; two lessons show it"},
        {T::KeepAliveTimeout, "a silent peer ends every state alike; one lesson shows it"},
        {T::RetransmissionTimeout, "giving up ends every state alike; five lessons show it"},
        {T::TooManyOrphans, "as any end of an orphan; one lesson shows it"},
        {T::TimeWaitOverflow, "needs more TIME-WAIT than a lesson has: crowds"},
    };
    if (row.from == tcp::State::Established && row.trigger == T::DataAfterClose)
        return "only Windows, after SD_RECEIVE; tests/simulation show it";
    const auto found = reasons.find(row.trigger);
    return found == reasons.end() ? std::string() : found->second;
}

/// Clauses that no lesson shows, and why.
const std::map<C, std::string>& clausesNotShown()
{
    static const std::string kAnswer = "the answer to a call has no clause in the story";
    static const std::string kForged = "needs a forged segment of no interest; tests/simulation compare it with Linux";
    static const std::map<C, std::string> reasons{
        {C::R3_10_3_Receive, kAnswer},
        {C::Rfc7323_Missing, "only rfc9293 with timestamps switched on drops such a segment"},
        {C::R3_10_6_Status, kAnswer},
        {C::Rfc6582_PartialAck, "needs two losses in one flight; tests/protocol show it"},
        {C::LinuxAckless, kForged},
        {C::BsdDropSynFin, kForged},
        {C::LinuxMaxTimeWait, "needs more TIME-WAIT than a lesson has: crowds"},
    };
    return reasons;
}

TEST(Coverage, LessonsTakeEveryDrawnTransition)
{
    for (const tcp::Transition& row : tcp::transitions()) {
        if (!row.drawn()) continue;
        EXPECT_TRUE(shown().rows.contains({row.from, row.trigger}))
            << tcp::text(row.from) << " -> " << tcp::text(row.to) << " by " << tcp::text(row.trigger);
    }
}

TEST(Coverage, LessonsTakeEveryOtherTransitionOrSayWhyNot)
{
    for (const tcp::Transition& row : tcp::transitions()) {
        if (shown().rows.contains({row.from, row.trigger}) || !whyNotShown(row).empty()) continue;
        ADD_FAILURE() << tcp::text(row.from) << " -> " << tcp::text(row.to) << " by " << tcp::text(row.trigger);
    }
}

TEST(Coverage, LessonsShowEveryClauseOrSayWhyNot)
{
    for (int i = 1; i < tcp::kClauseCount; ++i) {
        const auto clause = static_cast<C>(i);
        const bool seen = shown().clauses.contains(clause);
        EXPECT_NE(seen, clausesNotShown().contains(clause))
            << tcp::text(clause) << (seen ? " is shown" : " is not shown");
    }
}

}  // namespace
