#pragma once

#include "exploration/pair.h"

#include <array>
#include <cstdint>
#include <deque>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace tcp {

/// One joint state (client × server) that was reached, and how.
struct Reached {
    std::uint32_t world = 0;   ///< number of the first world found in it
    std::uint32_t depth = 0;   ///< moves from the beginning, fewest time-outs first
};

struct Violation {
    std::string rule;
    std::vector<Move> path;
};

struct Exploration {
    std::size_t worlds = 0;
    std::size_t edges = 0;
    bool complete = false;     ///< false: stopped by maxWorlds or by the caller
    std::vector<bool> taken;   ///< by row of transitions(): the walk went along it
    std::array<std::array<std::optional<Reached>, 11>, 11> joint;  ///< [client][server]
    std::optional<Violation> violation;  ///< the first broken invariant
    std::size_t stuck = 0;     ///< worlds from which neither CLOSED/CLOSED nor LISTEN can be reached

    bool reachable(State client, State server) const
    {
        return joint[static_cast<std::size_t>(client)][static_cast<std::size_t>(server)].has_value();
    }
};

/// Walks breadth-first over everything that two endpoints can do.
class Explorer {
public:
    explicit Explorer(ExploreOptions options);
    ~Explorer();

    /// Called now and then with the numbers so far; false stops the walk and keeps what was found.
    using Progress = std::function<bool(std::size_t worlds, std::size_t waiting)>;

    Exploration run(const Progress& progress = {});
    /// The same in pieces: goes on from so many worlds; false: all is found.
    bool goOn(std::size_t worlds);
    std::size_t worlds() const { return origins_.size(); }
    std::size_t waiting() const;  ///< worlds met, from which the walk has not gone on yet
    const Exploration& found() const { return found_; }
    /// The moves that lead to a joint state, fewest time-outs first. Valid after the walk.
    std::vector<Move> pathTo(State client, State server) const;
    const ExploreOptions& options() const { return options_; }

private:
    struct Origin {
        std::uint32_t parent;
        Move move;
    };
    std::vector<Move> pathTo(std::uint32_t world) const;
    struct Walk;

    std::uint32_t meet(Walk& walk, std::size_t way, std::uint32_t parent, const Move& move, std::uint32_t depth);
    void expand(Walk& walk, const Pair& pair, std::uint32_t number, std::uint32_t depth);
    void begin();
    void walkOn();
    void end(bool complete);
    bool settleStuck();

    ExploreOptions options_;
    std::unique_ptr<Walk> walk_;       ///< while it goes on
    Exploration found_;
    std::vector<Origin> origins_;
    /// Where the ways on from a world are among the links.
    struct WaysOn {
        std::uint32_t world;
        std::uint32_t count;
    };
    std::vector<WaysOn> expanded_;     ///< in the order of the walk
    std::deque<std::uint32_t> links_;  ///< the worlds they lead to; grows without a second copy of itself
};

}  // namespace tcp
