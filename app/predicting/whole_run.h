#pragma once

#include "lab/moment.h"
#include "lab/question.h"

#include <QString>

namespace app::predicting {

/// Watches whether a lesson is predicted from its beginning to its end, step by step, and every answer is right.
class WholeRun {
public:
    /// `asking`: questions are asked before steps.
    void momentShown(const lab::Moment& moment, bool isLesson, bool asking);
    void answered(lab::Outcome outcome);
    void skipped() { whole_ = false; }
    /// At its end, and nothing of it was missed or wrong.
    bool mastered() const { return whole_ && ended_ && right_ > 0; }

private:
    QString lesson_;
    std::size_t step_ = 0;
    int right_ = 0;
    bool whole_ = false;
    bool ended_ = false;
};

}  // namespace app::predicting
