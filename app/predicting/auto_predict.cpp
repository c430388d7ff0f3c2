#include "predicting/auto_predict.h"

#include "predicting/scores.h"

#include <utility>

namespace app::predicting {

AutoPredict::AutoPredict(Scores& scores, QObject* parent) : QObject(parent), scores_(scores) {}

void AutoPredict::momentShown(const lab::Moment& moment, bool isLesson)
{
    if (!isLesson || moment.stepEnds.empty()) return;
    const QString lesson = QString::fromStdString(moment.scenario->id);
    const bool another = lesson != lesson_;
    lesson_ = lesson;
    if (moment.step == moment.stepEnds.size()) {
        scores_.finish(lesson);
        return emit offered(false);  // the end of a lesson has its own
    }
    const bool begins = moment.step == 0 && moment.index == 0;
    const bool seen = scores_.of(lesson).finished;
    if (another && !seen && std::exchange(turnedOn_, false)) emit ended();
    if (!allowed_ || byHand_ || turnedOn_) return emit offered(false);
    if (begins || another) emit offered(begins && seen);
    else emit offered(false);
}

}  // namespace app::predicting
