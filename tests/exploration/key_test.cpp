#include "exploration/pair.h"
#include "simulation/profiles.h"

#include <gtest/gtest.h>

#include <deque>
#include <string>
#include <unordered_map>
#include <vector>

namespace tcp {
namespace {

constexpr std::size_t kWorlds = 30'000;

bool isReceive(const Move& move) { return move.kind == MoveKind::Call && move.call == HostCall::Receive; }

/// The worlds that the moves lead to, by key. RECEIVE is left out where it leads nowhere: where the configuration
/// never asks what is unread, the key does not know whether there is something to read.
std::vector<std::string> future(PairStepper& stepper, const Pair& pair)
{
    const std::string own = pair.key(stepper.settings());
    std::vector<std::string> keys;
    Pair next;
    std::string key;
    for (const Move& move : stepper.moves(pair)) {
        next = pair;
        stepper.apply(next, move, Instant{1h});
        next.putKey(key, stepper.settings());
        if (!isReceive(move) || key != own) keys.push_back(key);
    }
    return keys;
}

/// The first pair that was met with a key.
struct First {
    Pair pair;
    std::vector<std::string> future;  ///< empty: nobody has asked yet
};

class Keys : public ::testing::TestWithParam<const char*> {};

// Or the walk would leave out what follows from the second of them.
TEST_P(Keys, TwoWorldsWithOneKeyHaveOneFuture)
{
    ExploreOptions options;
    options.settings = findProfile(GetParam())->settings();
    options.opens = 1;
    options.inFlight = 1;
    options.loss = true;
    PairStepper stepper(options);
    std::unordered_map<std::string, First> known;
    std::deque<Pair> waiting{Pair{}};
    std::size_t compared = 0;
    std::size_t differ = 0;
    Pair next;
    std::string key;
    while (!waiting.empty() && known.size() < kWorlds) {
        const Pair from = std::move(waiting.front());
        waiting.pop_front();
        for (const Move& move : stepper.moves(from)) {
            next = from;
            stepper.apply(next, move, Instant{1h});
            next.putKey(key, stepper.settings());
            const auto [met, isNew] = known.try_emplace(key);
            if (isNew) {
                met->second.pair = next;
                waiting.push_back(next);
                continue;
            }
            auto& [first, itsFuture] = met->second;
            if (first.sides[0].tcb == next.sides[0].tcb && first.sides[1].tcb == next.sides[1].tcb) continue;
            ++compared;
            if (itsFuture.empty()) itsFuture = future(stepper, first);
            differ += itsFuture != future(stepper, next) ? 1 : 0;
        }
    }
    EXPECT_GT(compared, 1000U);
    EXPECT_EQ(differ, 0U) << "of " << compared;
}

INSTANTIATE_TEST_SUITE_P(Profiles, Keys,
                         ::testing::Values("rfc9293", "linux", "freebsd", "macos", "windows", "solaris"),
                         [](const auto& profile) { return std::string(profile.param); });

}  // namespace
}  // namespace tcp
