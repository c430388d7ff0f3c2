#pragma once

#include "lab/companion.h"
#include "window/compare_view.h"

#include <QObject>

class QMenu;

namespace app {

class Simulation;
class Presenter;
class Stage;

/// Puts a second run beside the shown one: after "what if" the lesson that was left, or the same script under another
/// profile. It stays in force until it is put off, and shows where there is something to compare.
/// A lesson that is left by any means is followed unseen; where the two part, it is offered, or shown at once.
class Comparer : public QObject {
    Q_OBJECT

public:
    Comparer(Simulation& simulation, Stage& stage, QObject* parent = nullptr);

    void with(Against against);
    void stop() { with({}); }
    /// The offer is taken: from now on the lesson stands beside whatever leaves it.
    void takeOffer();
    /// Until the lesson is back, nothing is offered.
    void goOnAlone();
    /// The lesson appears as soon as it is left, unasked.
    void setAtOnce(bool on);
    bool atOnce() const { return atOnce_; }
    /// Where the two are shown: in the hall, or (none) on the stage.
    void setHall(Presenter* hall);
    /// A lesson that is being written is not left: what is done by hand becomes part of it.
    void setWriting(bool on);
    /// What a "what if" does: the lesson stands beside it.
    void withLesson();
    bool shown() const { return shown_; }
    void momentShown(const Moment& moment);
    /// Where nothing more happens in the shown run: time goes on to what happens in the other. False: nowhere.
    bool stepOn();
    bool canStepOn() const;

    /// "Compare with": the profiles, the settings as they were, the lesson.
    void fill(QMenu& menu);

signals:
    /// The lesson has been left, and something differs from it now; or no longer.
    void offered(bool on);
    void atOnceChanged(bool on);

private:
    bool lessonLeft() const;
    void watch();
    void closedByHand();
    void add(QMenu& menu, const QString& text, const Against& against, bool enabled = true);
    QString nameHere() const;
    QString nameThere() const;
    void show(bool on);
    void showBoth(const Moment& moment);
    void mark(Moment& here, Moment& there) const;

    Simulation& simulation_;
    Stage& stage_;
    Presenter* hall_ = nullptr;
    Companion companion_;
    bool shown_ = false;
    bool unseen_ = false;  ///< the lesson is followed, to see whether they part
    bool alone_ = false;   ///< until the lesson is back
    bool atOnce_ = false;
    bool writing_ = false;
};

}  // namespace app
