#pragma once

#include "scenario/scenario.h"
#include "traffic/crowd.h"

#include <array>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

namespace tcp {

/// What keeps a segment of a crowd's connection from its receiver.
enum class Missed : std::uint8_t { Network, AcceptQueueOrSynQueue, NobodyThere };

/// A segment that did not arrive, in a step of the scenario.
struct MissedSegment {
    std::size_t step = 0;
    HostId from{};
    Missed why{};
};

/// One connection of a crowd as a scenario of its own: two hosts, the same calls at the same times, the same segments
/// lost. Played, it is what the connection lived through, event for event (a test holds them side by side).
struct Followed {
    std::uint32_t connection = 0;      ///< its number in the crowd
    Instant begin{};                   ///< in the crowd, of the scenario's 0
    Scenario scenario;                 ///< without words
    std::vector<MissedSegment> missed;
    std::optional<std::size_t> step;   ///< steps done at the moment asked for
    /// Steps at whose end a SYN was answered with a SYN cookie. A host sends one when others fill its SYN queue, and
    /// two hosts of a scenario have no others, so the scenario has tcp_syncookies=2: every SYN is answered like that.
    std::vector<std::size_t> cookies;
    /// One of its SYNs was answered with a cookie, another one kept: no setting does both, and there is no scenario.
    bool bothWays = false;
    /// By HostId: tcp_max_tw_buckets leaves it no TIME-WAIT. Two hosts never reach that number, so the scenario has
    /// the deviation that skips TIME-WAIT.
    std::array<bool, 2> timeWaitFull{};
};

/// The oldest connection of a crowd that has a state at a host, if there is one.
std::optional<std::uint32_t> oldestConnection(const Crowd& crowd, HostId host, State state);

/// Plays the crowd once more and follows one connection to its end; `at`: the moment to be found again.
class Follower {
public:
    Follower(const CrowdSettings& settings, std::uint32_t connection, Instant at);
    ~Follower();

    /// Another second of the crowd; false: it is over.
    bool goOn();
    Followed followed() const;

private:
    struct Play;
    std::unique_ptr<Play> play_;
};

/// The same at once: finds a connection at a moment, and follows it.
std::optional<std::uint32_t> connectionIn(const CrowdSettings& settings, Instant at, HostId host, State state);
Followed follow(const CrowdSettings& settings, std::uint32_t connection, Instant at);

}  // namespace tcp
