#pragma once

#include "lab/companion.h"
#include "window/compare_view.h"

#include <QObject>

class QMenu;

namespace app {

class Simulation;
class Stage;

/// Puts a second run beside the shown one: after "what if" the lesson that was left, or the same script under another
/// profile. It stays in force until it is put off, and shows where there is something to compare.
class Comparer : public QObject {
    Q_OBJECT

public:
    Comparer(Simulation& simulation, Stage& stage, QObject* parent = nullptr);

    void with(Against against);
    void stop() { with({}); }
    /// What a "what if" does: the lesson stands beside it.
    void withLesson();
    bool shown() const { return shown_; }
    void momentShown(const Moment& moment);
    /// Where nothing more happens in the shown run: time goes on to what happens in the other. False: nowhere.
    bool stepOn();
    bool canStepOn() const;

    /// "Compare with": the profiles, the settings as they were, the lesson.
    void fill(QMenu& menu);

private:
    void add(QMenu& menu, const QString& text, const Against& against, bool enabled = true);
    QString nameHere() const;
    QString nameThere() const;
    void show(bool on);
    void mark(Moment& here, Moment& there) const;

    Simulation& simulation_;
    Stage& stage_;
    Companion companion_;
    bool shown_ = false;
};

}  // namespace app
