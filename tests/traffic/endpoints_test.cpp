#include "traffic/crowd.h"
#include "traffic/tcb_store.h"

#include <gtest/gtest.h>

#include <map>
#include <random>

namespace tcp {
namespace {

void disturb(Tcb& tcb, std::mt19937& random)
{
    tcb.snd.nxt = SeqNum{static_cast<std::uint32_t>(random())};
    tcb.rcv.unread = static_cast<std::uint32_t>(random() % 3);
    tcb.estimator.srtt = static_cast<std::uint32_t>(random());
    tcb.deadline[random() % tcb.deadline.size()] =
        random() % 3 == 0 ? kNever : Instant{static_cast<std::int64_t>(random())};
    tcb.outOfOrder[1].fin = random() % 2 == 0;
    tcb.orphan = random() % 2 == 0;
}

TEST(TcbStore, GivesBackEveryTcbAsItWasLeft)
{
    TcbStore endpoints;
    std::map<std::uint32_t, Tcb> wanted;
    std::mt19937 random(7);
    for (int round = 0; round < 30'000; ++round) {
        const bool make = wanted.size() < 10 || random() % 3 == 0;
        if (make) {
            const std::uint32_t number = endpoints.make();
            ASSERT_FALSE(wanted.contains(number));
            ASSERT_EQ(endpoints.at(number), Tcb{});
            wanted[number] = Tcb{};
        }
        const auto found = std::next(wanted.begin(), static_cast<std::ptrdiff_t>(random() % wanted.size()));
        const auto timer = static_cast<Timer>(random() % kTimerCount);
        ASSERT_EQ(endpoints.due(found->first, timer), found->second.due(timer));
        ASSERT_EQ(endpoints.copyOf(found->first), found->second);
        Tcb& tcb = endpoints.at(found->first);
        ASSERT_EQ(tcb, found->second);
        disturb(tcb, random);
        found->second = tcb;
        if (wanted.size() < 2000 || random() % 2 == 0) continue;
        endpoints.drop(found->first);
        wanted.erase(found);
    }
    EXPECT_GT(wanted.size(), 2 * TcbStore::kOpen);
}

// The cost that issue 6 allows: both endpoints and all bookkeeping, events and free lists included.
TEST(Crowd, TakesAtMost264OctetsForALiveConnection)
{
    for (const char* clientTimeout : {"3s", "1h"}) {  // CLOSE-WAIT and FIN-WAIT-2; ESTABLISHED
        CrowdSettings settings = crowdDefaults();
        settings.hangs = 1;
        settings.workers = settings.fdLimit = 100'000;
        settings.rate = 500;
        settings.duration = 40s;
        ASSERT_FALSE(setCrowdKey(settings, "client_timeout", clientTimeout));
        Crowd crowd(settings);
        crowd.runUntil(45s);
        ASSERT_GT(crowd.live(), 19'000U);
        EXPECT_LE(crowd.octets() / crowd.live(), 264U) << clientTimeout;
    }
}

}  // namespace
}  // namespace tcp
