#pragma once

#include "lab/free_play_progress.h"

#include <QString>

namespace app::lab {
class JointMap;
}
namespace app::workbench {
class Preferences;
}

namespace app::freeplay {

/// Keeps the progress of free play from one run of the program to the next: goals, arrows, pairs of states.
class FreePlayProgressStore {
public:
    /// Everything new is written to the preferences at once.
    explicit FreePlayProgressStore(workbench::Preferences& memory);

    const lab::FreePlayProgress& collected() const { return collected_; }
    lab::VisitedEdges arrows() const { return {collected_.edges, here_.edges}; }
    /// Counts what led to the moment, as far as it was done by hand. True: there is something new.
    bool count(const lab::Moment& moment, const lab::JointMap& map);
    /// The map has become known: its goal may have been reached long ago.
    bool judge(const lab::JointMap& map);
    void reset();
    /// The goal that was reached by what was counted last; empty for none.
    QString news() const;

private:
    void recall();
    void remember();
    bool settle(const lab::FreePlayProgress& before);

    workbench::Preferences& memory_;
    lab::FreePlayProgress collected_;
    lab::FreePlayProgress here_;            ///< on this timeline
    std::string news_;          ///< id
    std::shared_ptr<const tcp::Timeline> timeline_;
    std::size_t first_ = 0;     ///< its moments from first_ to counted_ have been counted
    std::size_t counted_ = 0;
};

}  // namespace app::freeplay
