#pragma once

#include "lab/moment.h"

#include <QObject>
#include <QString>

namespace app {

class Scores;

/// The first run narrates, the second asks (design 4.1): where a lesson whose end was reached begins again, Predict turns
/// itself on. Whoever uses the toggle by hand has said what he wants: from then on nothing turns by itself.
class SecondRun : public QObject {
    Q_OBJECT

public:
    explicit SecondRun(Scores& scores, QObject* parent = nullptr);

    /// Off: the instructor does not want it, or the window remembers nothing.
    void setAllowed(bool allowed) { allowed_ = allowed; }
    void toggledByHand() { byHand_ = true; }
    void momentShown(const Moment& moment, bool isLesson);

signals:
    void predictWanted(bool on);

private:
    Scores& scores_;
    QString lesson_;
    bool allowed_ = false;
    bool byHand_ = false;
    bool turnedOn_ = false;
};

}  // namespace app
