#pragma once

#include "lab/moment.h"
#include "ladder/ladder_model.h"
#include "simulation/timeline.h"

#include <cstddef>
#include <unordered_map>

namespace app::ladder {

/// Walks the steps of a timeline up to a moment and collects what the ladder draws of them.
class LadderBuilder {
public:
    explicit LadderBuilder(const lab::Moment& moment, const lab::Evidence* evidence = nullptr);

    LadderModel buildLadder();

private:
    struct Place {
        tcp::HostId host{};
        std::uint32_t connection = 0;
    };

    void step(std::size_t index);
    void moveTo(std::size_t index);
    bool wantsRound(std::size_t index) const;
    bool slopesFree(std::size_t index) const;
    bool forksAt(std::size_t index) const { return fork_ && fork_->step == index; }
    void noteFork(std::size_t index);
    void noteCause(const tcp::Cause& cause);
    void noteStates(const tcp::World& after);
    void notePorts(const tcp::World& after);
    void noteCapture();

    void on(const tcp::Called& called);
    void on(const tcp::Sent& sent);
    void on(const tcp::Received& received);
    void on(const tcp::Lost& lost);
    void on(const tcp::Delayed& delayed);
    void on(const tcp::Injected& injected);
    void on(const tcp::StateChanged&) {}
    void on(const tcp::UserSignalled& signalled);
    void on(const tcp::BoxChanged& changed);

    // ladder_builder_timers.cpp
    void on(const tcp::TimerChanged& changed);
    std::uint64_t timerKey(tcp::Timer timer) const;
    TimerSpan* lastTimer(tcp::Timer timer);
    void dropTimers(const tcp::World& after);

    StateSpan& current(tcp::HostId host) { return story_.states[state_[tcp::index(host)]]; }

    std::optional<tcp::Duration> lessonLength(tcp::Timer timer) const;

    const tcp::Timeline& timeline_;
    std::optional<tcp::Settings> lesson_;  ///< as the lesson has them
    std::size_t index_;
    std::size_t previous_;
    std::optional<lab::BranchPoint> fork_;
    const lab::Evidence* evidence_;
    LadderModel story_;
    Tick tick_;
    tcp::Instant lossesUntil_{};             ///< the latest loss already told
    std::size_t moment_ = 0;                 ///< the moment that the step being told makes
    Place place_;
    tcp::Duration latency_{};
    std::array<std::size_t, 2> state_{};     ///< of each host: its last entry in story_.states
    std::unordered_map<std::uint64_t, std::size_t> timer_;   ///< timerKey -> its last entry in story_.timers
    std::vector<std::size_t> running_;                       ///< those of story_.timers that may be running
    std::unordered_map<std::uint64_t, std::size_t> flying_;  ///< segment id -> entry in story_.arrows
};

/// What is left when the last step has been told: what still runs, what is worth a mark, what is drawn as one.
void finish(LadderModel& story, tcp::Instant now);

}  // namespace app::ladder
