#pragma once

#include "lab/background.h"
#include "lab/plan.h"

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>

namespace app::lab {

/// A plan played to its end, or the key of the setting that made it impossible.
struct Played {
    std::optional<tcp::Run> run;
    tcp::Settings settings;
    std::string error;  ///< as tcp::settingsOf() says it; empty: run is there
};

/// Plays on this thread. `goOn` is asked before each step, with how many are done; false: that is all.
Played playPlan(const Plan& plan, const std::function<bool(std::size_t done)>& goOn = {});

/// Plays plans in the background, so that a long one neither freezes the window nor has to be waited for.
class Player {
public:
    /// The receiver owns this object.
    explicit Player(QObject* receiver) : background_(receiver) {}

    /// Calls `ended` on this thread with the result, unless wait() gets it first or the work is cancelled; `progress`
    /// now and then before that.
    void start(Plan plan, std::function<void(Played)> ended, std::function<void()> progress = {});
    /// The result as soon as it is there; waits for it no longer than this.
    std::optional<Played> wait(std::chrono::milliseconds time);
    /// Gives up: nothing will come of what was started last.
    void cancel();
    bool running() const { return job_ != nullptr; }
    std::size_t stepsDone() const;
    std::size_t steps() const { return steps_; }

private:
    struct Job;
    std::shared_ptr<Job> job_;  ///< until its result is taken
    std::size_t steps_ = 0;
    Background background_;
};

}  // namespace app::lab
