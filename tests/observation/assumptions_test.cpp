// Which assumptions single out a state is worked out by trying few of them: those that are left out change nothing.

#include "observation/observed_run.h"
#include "scenarios/lessons.h"

#include "observation/connection_table.h"
#include "observation/findings.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <functional>
#include <vector>

using namespace tcp;

namespace {

using Check = std::function<void(const Conversation&, Moment)>;

/// Asks about each lesson, captured at each point: after each packet, and once more when all have passed.
void atEachMoment(const Check& check)
{
    for (const observed::Point point : observed::kPoints)
        for (const Lesson& lesson : lessons()) {
            SCOPED_TRACE(lesson.name + ", " + observed::nameOf(point));
            const auto packets = observed::captureOf(observed::runOf(playLesson(lesson).timeline), point);
            ConnectionTable table([&](const Conversation& whole, Leaves) {
                for (const TcpPacket& packet : packets) check(whole, Moment(packet.at, packet.number));
            });
            for (const TcpPacket& packet : packets) check(table.see(packet), Moment(packet.at, packet.number));
            table.finish();
            if (testing::Test::HasFailure()) return;
        }
}

constexpr std::array kLetters{Assumption::FinAtClose, Assumption::LastArrived, Assumption::NoneLostBefore,
                              Assumption::ResetAccepted};

/// Every set of them: the smaller first, of as many those of the lower letters.
std::vector<Assumptions> everySet()
{
    std::vector<std::vector<Assumption>> sets;
    for (unsigned bits = 0; bits < 1u << kLetters.size(); ++bits) {
        std::vector<Assumption>& set = sets.emplace_back();
        for (std::size_t i = 0; i < kLetters.size(); ++i)
            if ((bits >> i & 1) != 0) set.push_back(kLetters[i]);
    }
    std::ranges::sort(sets);
    std::ranges::stable_sort(sets, {}, [](const auto& set) { return set.size(); });
    std::vector<Assumptions> all;
    for (const auto& set : sets) {
        Assumptions& some = all.emplace_back();
        for (const Assumption one : set) some = some.with(one);
    }
    return all;
}

EndStates byTryingAll(const Conversation& it, End end, Moment now)
{
    static const std::vector<Assumptions> sets = everySet();
    const StateSet proved = deduce(it, end).statesAt(now);
    if (proved.empty() || proved.isOne()) return {proved, proved, {}};
    for (const bool genuine : {false, true})
        for (Assumptions some : sets) {
            if (genuine) some = some.with(Assumption::Genuine);
            const StateSet left = deduce(it, end, CapturePoint::Auto, some).statesAt(now);
            if (left.isOne() && proved.has(left.only())) return {proved, left, some};
        }
    return {proved, proved, {}};
}

TEST(Assumptions, ThatAreNotTriedWouldChangeNothing)
{
    std::size_t assumed = 0;
    atEachMoment([&](const Conversation& it, Moment now) {
        for (const End end : kEnds) {
            const EndStates found = statesAt(it, end, now);
            const EndStates all = byTryingAll(it, end, now);
            EXPECT_EQ(found.proved, all.proved);
            EXPECT_EQ(found.assumed, all.assumed) << "packet " << now.packet();
            EXPECT_EQ(found.by, all.by) << "packet " << now.packet();
            assumed += found.by.empty() ? 0 : 1;
        }
    });
    EXPECT_GT(assumed, 1000u);
}

TEST(Ending, IsTheStatesAtTheEndAndTheFindings)
{
    const Assumptions few = kEveryAssumption.without(Assumption::LastArrived);
    atEachMoment([&](const Conversation& it, Moment moment) {
        const Instant now = moment.at() + 90s;
        for (const Assumptions may : {kEveryAssumption, few}) {
            const Ending ending = endingOf(it, now, {}, CapturePoint::Auto, may);
            EXPECT_EQ(ending.findings.size(), findingsOf(it, now).size());
            for (const End end : kEnds) {
                const EndStates states = statesAtEnd(it, end, now, {}, CapturePoint::Auto, may);
                EXPECT_EQ(ending.of(end).proved, states.proved);
                EXPECT_EQ(ending.of(end).assumed, states.assumed);
                EXPECT_EQ(ending.of(end).by, states.by);
            }
        }
    });
}

}  // namespace
