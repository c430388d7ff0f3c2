#pragma once

#include "lab/moment.h"

#include <QObject>
#include <QString>

namespace app::predicting {

class Scores;

/// The first run of a lesson narrates; where one whose end was reached begins again, a quiz is offered (design:
/// predict). Predict never turns itself on. What was turned on by an offer ends with a lesson that was not seen yet.
class AutoPredict : public QObject {
    Q_OBJECT

public:
    explicit AutoPredict(Scores& scores, QObject* parent = nullptr);

    /// False: the instructor has switched it off, or the window remembers nothing.
    void setAllowed(bool allowed) { allowed_ = allowed; }
    /// The user has turned Predict on or off by hand: from now on nothing is offered.
    void toggledByHand() { byHand_ = true; }
    void accepted() { turnedOn_ = true; }
    void momentShown(const lab::Moment& moment, bool isLesson);

signals:
    /// The quiz is offered, or the offer is withdrawn.
    void offered(bool on);
    /// A lesson begins that was not seen yet.
    void ended();

private:
    Scores& scores_;
    QString lesson_;
    bool allowed_ = false;
    bool byHand_ = false;
    bool turnedOn_ = false;
};

}  // namespace app::predicting
