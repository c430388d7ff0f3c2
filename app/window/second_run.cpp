#include "window/second_run.h"

#include "window/scores.h"

namespace app {

SecondRun::SecondRun(Scores& scores, QObject* parent) : QObject(parent), scores_(scores) {}

void SecondRun::momentShown(const Moment& moment, bool isLesson)
{
    if (!isLesson || moment.stepEnds.empty()) return;
    const QString lesson = QString::fromStdString(moment.scenario->id);
    const bool another = lesson != lesson_;
    lesson_ = lesson;
    if (moment.step == moment.stepEnds.size()) return scores_.finish(lesson);
    if (!allowed_ || byHand_) return;
    const bool begins = moment.step == 0 && moment.index == 0;
    const bool wanted = scores_.of(lesson).finished;
    if (begins && wanted && !turnedOn_) {
        turnedOn_ = true;
        emit predictWanted(true);
    } else if (another && !wanted && turnedOn_) {
        turnedOn_ = false;
        emit predictWanted(false);
    }
}

}  // namespace app
