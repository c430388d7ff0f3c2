#pragma once

#include "lab/evidence.h"
#include "lab/question.h"

namespace app::capturing {

/// Predict, observe, explain with a captured connection. While it is on, all that is shown is what the capture had told
/// up to the packet that is shown: nothing that passed later can give an answer away.
class PacketQuiz {
public:
    using SharedEvidence = std::shared_ptr<const lab::Evidence>;

    void open(SharedEvidence whole);
    /// Whether it can be on: a long connection would have to be read anew for too long.
    bool possible() const;
    void setOn(bool on);
    bool on() const { return on_; }
    /// What is to be shown at this step.
    SharedEvidence shown(std::size_t step);
    /// Before the step after this one; empty: none, it may be shown.
    std::optional<lab::Question> before(std::size_t step);
    void count(lab::Outcome outcome);
    int right() const { return right_; }
    int asked() const { return asked_; }

private:
    SharedEvidence upTo(std::size_t step);

    SharedEvidence whole_;
    struct Known {
        std::size_t step = 0;
        SharedEvidence evidence;
    };
    std::array<Known, 2> known_; ///< the newest two: what is shown, and what comes next
    bool on_ = false;
    int right_ = 0;
    int asked_ = 0;
};

} // namespace app::capturing
