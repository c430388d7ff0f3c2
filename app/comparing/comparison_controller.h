#pragma once

#include "lab/comparison_run.h"

#include <QObject>
#include <QString>

namespace app::lab {
class Simulation;
}

namespace app::comparing {

/// Keeps a second run beside the shown one: after "what if" the lesson that was left, or the same script under another
/// profile. A comparison stays on until it is closed, and is visible while there is something to compare.
/// Whenever a lesson is left it is played on in the background; once the runs differ, it is offered, or shown at once.
class ComparisonController : public QObject {
    Q_OBJECT

public:
    explicit ComparisonController(lab::Simulation& simulation);

    void with(lab::ComparisonTarget against);
    void stop() { with({}); }
    const lab::ComparisonTarget& target() const { return run_.against(); }
    /// The offer is accepted: from now on the lesson is shown beside every run that leaves it.
    void takeOffer();
    /// Until the lesson is back, nothing is offered.
    void goOnAlone();
    /// The comparison was closed by hand: the lesson does not come back unasked.
    void closedByHand();
    /// The lesson appears as soon as it is left, unasked.
    void setAtOnce(bool on);
    bool atOnce() const { return atOnce_; }
    /// A lesson that is being written is not left: what is done by hand becomes part of it.
    void setWriting(bool on);
    /// What a "what if" does: the lesson stands beside it.
    void withLesson();
    bool shown() const { return shown_; }
    void momentShown(const lab::Moment& moment);
    /// Nothing more happens in the shown run: lets time pass until something happens in the other. False: nothing does.
    bool stepOn();
    bool canStepOn() const;

    struct Side {
        lab::Moment moment;
        QString name;
    };

signals:
    /// The lesson has been left, and something differs from it now; or no longer.
    void offered(bool on);
    void atOnceChanged(bool on);
    /// The two runs, side by side: `own` (0 left, 1 right) is the one that is acted on.
    void compared(const app::comparing::ComparisonController::Side& left,
                  const app::comparing::ComparisonController::Side& right, std::size_t own);
    /// There is nothing to compare any more.
    void ended();

private:
    bool lessonLeft() const;
    void watch();
    void watchMeasured();
    bool isProblem() const;
    QString nameHere() const;
    QString nameThere() const;
    void showBoth(const lab::Moment& moment);
    void mark(lab::Moment& here, lab::Moment& there) const;

    lab::Simulation& simulation_;
    lab::ComparisonRun run_;
    bool shown_ = false;
    bool unseen_ = false;  ///< the lesson is followed, to see whether they part
    bool alone_ = false;   ///< until the lesson is back
    bool atOnce_ = false;
    bool writing_ = false;
};

}  // namespace app::comparing
