#pragma once

#include "exploration/explorer.h"
#include "lab/background.h"
#include "scenario/scenario.h"

#include <QObject>

#include <array>
#include <atomic>
#include <bitset>
#include <memory>
#include <optional>

namespace app::lab {

/// Which pairs of states two endpoints can be in, and how to get there: everything they can do is tried out, beside
/// the window. First with one connection for each host, then with two; one segment at a time in each direction.
class JointMap : public QObject {
    Q_OBJECT

public:
    static constexpr int kMostOpens = 2;

    explicit JointMap(QObject* parent = nullptr) : QObject(parent) {}

    /// Starts anew, unless this is what is known or being looked for. `opens`: as far as this (tests need not go on).
    void explore(const tcp::Settings& settings, int opens = kMostOpens);
    /// Everything has been tried out.
    bool complete() const { return wanted_ > 0 && known_ == wanted_; }
    std::size_t worlds() const;  ///< looked at so far

    bool reachable(tcp::State client, tcp::State server) const;
    std::bitset<121> reachablePairs() const;  ///< by pairIndex()
    /// Calls, arrivals and timers that lead there; empty: not reachable, as far as is known.
    std::optional<std::size_t> moves(tcp::State client, tcp::State server) const;
    /// The first pair is one of a single connection.
    bool needsSecondConnection(tcp::State client, tcp::State server) const;
    /// A scenario that leads there; empty where the clock forbids the way.
    std::optional<tcp::Scenario> wayTo(tcp::State client, tcp::State server) const;

signals:
    void changed();

private:
    struct Walk {
        explicit Walk(tcp::ExploreOptions options) : explorer(std::move(options)) {}
        tcp::Explorer explorer;
        tcp::Exploration found;
    };
    struct Job {
        std::array<std::unique_ptr<Walk>, kMostOpens> walks;
        std::size_t walking = 0;  ///< the one that goes on
        std::atomic<std::size_t> worlds = 0;
    };

    bool goOn(Job& job, Background::Work& work);

    const Walk* walkTo(tcp::State client, tcp::State server) const;

    std::optional<tcp::Settings> settings_;
    std::shared_ptr<Job> job_;
    int known_ = 0;  ///< walks that have ended
    int wanted_ = 0;
    Background background_{this};
};

}  // namespace app::lab
