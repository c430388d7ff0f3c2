#include "traffic/event_queue.h"

#include <gtest/gtest.h>

#include <random>

namespace tcp {
namespace {

TEST(EventQueue, GivesEventsByTimeAndThenByAge)
{
    EventQueue<int> queue;
    std::mt19937 random(1);
    int put = 0;
    Instant now{};
    Instant last{};
    std::uint64_t lastOrder = 0;
    for (int round = 0; round < 20'000; ++round) {
        const bool pop = !queue.empty() && random() % 2 == 0;
        if (!pop) {
            const Duration delay{static_cast<int>(random() % 40) * 10};
            if (random() % 3 == 0) queue.putRandom(now, delay, put++);
            else queue.put(now, delay, put++);
            continue;
        }
        const auto entry = queue.front();
        queue.pop();
        EXPECT_TRUE(entry.due > last || (entry.due == last && entry.order > lastOrder) || entry.due > now);
        EXPECT_GE(entry.due, now);
        now = last = entry.due;
        lastOrder = entry.order;
    }
    EXPECT_GT(put, 5'000);
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
