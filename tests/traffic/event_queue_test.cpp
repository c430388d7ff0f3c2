#include "traffic/event_queue.h"

#include <gtest/gtest.h>

#include <map>
#include <random>
#include <set>
#include <utility>
#include <vector>

namespace tcp {
namespace {

// More delays than there are rings, of few ranks, so that many events meet at one tick.
TEST(EventQueue, GivesEventsByTimeThenByRankThenOfOneDelayByAge)
{
    using Kind = std::pair<Duration, unsigned>;
    EventQueue<std::size_t> queue;
    std::multiset<std::pair<Instant, unsigned>> waiting;
    std::map<Kind, std::size_t> newest;  // of those that came out
    std::vector<Kind> put;
    std::mt19937 random(1);
    Instant now{};
    for (int round = 0; round < 60'000; ++round) {
        if (queue.empty() || random() % 2 == 0) {
            const Kind kind{Duration{static_cast<int>(random() % 40) * 10}, static_cast<unsigned>(random() % 3 * 7)};
            waiting.emplace(now + kind.first, kind.second);
            put.push_back(kind);
            queue.put(now, kind.first, kind.second, put.size());
            continue;
        }
        now = queue.front().due();
        const std::size_t item = queue.front().item;
        queue.pop();
        const Kind& kind = put[item - 1];
        ASSERT_EQ(*waiting.begin(), std::pair(now, kind.second));
        ASSERT_LT(newest[kind], item);
        newest[kind] = item;
        waiting.erase(waiting.begin());
    }
    EXPECT_EQ(queue.size(), waiting.size());
    EXPECT_GT(put.size(), 30'000U);
}

TEST(EventQueue, KeepsEventsOfRandomDelaysInOrderToo)
{
    EventQueue<int> queue;
    std::mt19937 random(2);
    for (int i = 0; i < 1000; ++i) {
        const Duration delay{static_cast<int>(random() % 100)};
        if (i % 2 == 0) queue.putRandom(Instant{}, delay, 3, i);
        else queue.put(Instant{}, delay, 3, i);
    }
    for (Instant last{}; !queue.empty(); queue.pop()) {
        EXPECT_GE(queue.front().due(), last);
        last = queue.front().due();
    }
}

TEST(Ring, KeepsOrderWhileItGrows)
{
    Ring<int> ring;
    int in = 0;
    int out = 0;
    for (int i = 0; i < 1000; ++i) {
        for (int k = 0; k < 3; ++k) ring.push(in++);
        for (int k = 0; k < 2; ++k) {
            EXPECT_EQ(ring.front(), out++);
            ring.pop();
        }
    }
    EXPECT_EQ(ring.size(), static_cast<std::size_t>(in - out));
}

}  // namespace
}  // namespace tcp
