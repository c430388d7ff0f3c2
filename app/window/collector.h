#pragma once

#include "lab/collected.h"

#include <QString>

namespace app {

class JointMap;
class Memory;

/// Keeps what a hand has collected, from one run of the program to the next: goals, arrows, pairs of states.
class Collector {
public:
    /// What is collected goes into the memory as soon as it is.
    explicit Collector(Memory& memory);

    const Collected& collected() const { return collected_; }
    Arrows arrows() const { return {collected_.edges, here_.edges}; }
    /// Counts what led to the moment, as far as it was done by hand. True: there is something new.
    bool count(const Moment& moment, const JointMap& map);
    /// The map has become known: its goal may have been reached long ago.
    bool judge(const JointMap& map);
    void reset();
    /// The goal that was reached by what was counted last; empty for none.
    QString news() const;

private:
    void recall();
    void remember();
    bool settle(const Collected& before);

    Memory& memory_;
    Collected collected_;
    Collected here_;            ///< on this timeline
    std::string news_;          ///< id
    std::shared_ptr<const tcp::Timeline> timeline_;
    std::size_t first_ = 0;     ///< its moments from first_ to counted_ have been counted
    std::size_t counted_ = 0;
};

}  // namespace app
