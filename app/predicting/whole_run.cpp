#include "predicting/whole_run.h"

namespace app::predicting {

void WholeRun::momentShown(const lab::Moment& moment, bool isLesson, bool asking)
{
    const QString lesson = isLesson && moment.scenario ? QString::fromStdString(moment.scenario->id) : QString();
    if (!lesson.isEmpty() && moment.index == 0) {
        *this = {};
        lesson_ = lesson;
        whole_ = true;
        return;
    }
    const bool next = moment.step <= step_ + 1;
    whole_ = whole_ && asking && next && lesson == lesson_ && moment.step >= step_;
    step_ = moment.step;
    ended_ = moment.step == moment.stepEnds.size();
}

void WholeRun::answered(lab::Outcome outcome)
{
    if (outcome == lab::Outcome::Right) ++right_;
    else whole_ = false;
}

}  // namespace app::predicting
