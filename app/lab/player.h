#pragma once

#include "lab/plan.h"

#include <atomic>
#include <chrono>
#include <cstddef>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace app {

/// A plan played to its end, or the key of the setting that made it impossible.
struct Played {
    std::optional<tcp::Run> run;
    tcp::Settings settings;
    std::string error;  ///< as tcp::settingsOf() says it; empty: run is there
};

/// Plays on this thread. `cancelled` is asked between steps, `done` counts them.
Played playPlan(const Plan& plan, const std::atomic<bool>* cancelled = nullptr,
                std::atomic<std::size_t>* done = nullptr);

/// Plays plans on a thread of its own, so that a long one neither freezes the window nor has to be waited for.
class Player {
public:
    ~Player();

    void start(Plan plan);
    /// The result as soon as it is there; waits for it no longer than this.
    std::optional<Played> wait(std::chrono::milliseconds time);
    /// Gives up: nothing will come of what was started last.
    void cancel();
    bool running() const { return job_ != nullptr; }
    std::size_t stepsDone() const;
    std::size_t steps() const { return steps_; }

private:
    struct Job;
    std::shared_ptr<Job> job_;
    std::size_t steps_ = 0;
    std::vector<std::jthread> threads_;  ///< cancelled ones end at their next step
};

}  // namespace app
