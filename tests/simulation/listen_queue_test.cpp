// facts: queues. One policy, which hosts of lessons and crowds share.

#include "simulation/listen_queue.h"

#include "simulation/settings.h"

#include <gtest/gtest.h>

#include <optional>

using tcp::ListenQueue;
using Answer = tcp::ListenQueue::Answer;

namespace {

constexpr std::int64_t kBacklog = 8;

ListenQueue queue(std::int64_t waiting, std::int64_t requests, std::optional<int> cookies)
{
    return {.backlog = kBacklog, .waiting = waiting, .requests = requests, .cookies = cookies};
}

}  // namespace

TEST(ListenQueue, HoldsOneMoreThanTheBacklog)
{
    EXPECT_FALSE(queue(kBacklog, 0, 0).acceptQueueFull());
    EXPECT_TRUE(queue(kBacklog + 1, 0, 0).acceptQueueFull());
    EXPECT_FALSE(queue(0, kBacklog, 1).synQueueFull());
    EXPECT_TRUE(queue(0, kBacklog + 1, 1).synQueueFull());
}

TEST(ListenQueue, HasNoLimitForRequestsWhereTheSettingIsNotThere)
{
    EXPECT_FALSE(queue(0, 1'000'000, std::nullopt).synQueueFull());
    EXPECT_EQ(queue(0, 1'000'000, std::nullopt).toSyn(), Answer::Request);
}

TEST(ListenQueue, LooksAtTheAcceptQueueFirst)
{
    for (const std::optional<int> cookies :
         {std::optional<int>(), std::optional(0), std::optional(1), std::optional(2)})
        EXPECT_EQ(queue(kBacklog + 1, kBacklog + 1, cookies).toSyn(), Answer::AcceptQueueFull);
}

TEST(ListenQueue, AnswersWithACookieWhereTheSynQueueIsFullOrAlways)
{
    EXPECT_EQ(queue(0, kBacklog, 1).toSyn(), Answer::Request);
    EXPECT_EQ(queue(0, kBacklog + 1, 1).toSyn(), Answer::Cookie);
    EXPECT_EQ(queue(0, kBacklog + 1, 0).toSyn(), Answer::SynQueueFull);
    EXPECT_EQ(queue(0, 0, tcp::kAlwaysCookies).toSyn(), Answer::Cookie);
}

// tcp_conn_request: without cookies the last quarter of tcp_max_syn_backlog is for peers that have proved alive.
TEST(ListenQueue, KeepsAQuarterOfTheSynBacklogWithoutCookies)
{
    ListenQueue limited{.backlog = 1000, .waiting = 0, .requests = 75, .cookies = 0, .synBacklog = 100};
    EXPECT_FALSE(limited.synQueueFull());
    limited.requests = 76;
    EXPECT_TRUE(limited.synQueueFull());
    limited.cookies = 1;
    EXPECT_FALSE(limited.synQueueFull());
}
