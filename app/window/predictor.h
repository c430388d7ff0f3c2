#pragma once

#include "lab/question.h"

#include <QObject>

#include <optional>

namespace app {

class NarrationPanel;
class PredictPanel;
class Simulation;

/// Predict, observe, explain (design 4.1): while it is on, a step forward in a lesson asks first. The answer is
/// locked before anything gives it away; afterwards the narration says what was predicted.
class Predictor : public QObject {
    Q_OBJECT

public:
    Predictor(Simulation& simulation, PredictPanel& panel, NarrationPanel& narration, QObject* parent = nullptr);

    void setOn(bool on);
    bool on() const { return on_; }
    bool asking() const { return question_.has_value(); }
    /// False: nothing to ask about, the step may be shown.
    bool askBeforeStep();
    /// Another moment is shown, or another language: the open question is void, or asked anew.
    void momentShown(const Moment& moment);

    int asked() const { return asked_; }
    int right() const { return rightOnes_; }

signals:
    void askingChanged(bool asking);

private:
    void lock(std::size_t option);
    void go();
    void close();

    Simulation& simulation_;
    PredictPanel& panel_;
    NarrationPanel& narration_;
    bool on_ = false;
    std::optional<Question> question_;
    std::size_t at_ = 0;
    int asked_ = 0;
    int rightOnes_ = 0;
};

}  // namespace app
