#pragma once

#include "lab/question.h"

#include <QObject>

#include <optional>

namespace app {

class Simulation;

/// Predict, observe, explain (design 4.1): while it is on, a step forward in a lesson asks first. The answer is
/// locked before anything gives it away; afterwards it is told what was said and what it did.
class Predictor : public QObject {
    Q_OBJECT

public:
    explicit Predictor(Simulation& simulation, QObject* parent = nullptr);

    void setOn(bool on);
    bool on() const { return on_; }
    bool asking() const { return question_.has_value(); }
    /// False: nothing to ask about, the step may be shown.
    bool askBeforeStep();
    /// Another moment is shown, or another language: the open question is void, or asked anew.
    void momentShown(const Moment& moment);
    /// A state was clicked on the diagram of this host (none: of both). Its place among the options, which it may
    /// have entered; empty where the question is not about that.
    std::optional<std::size_t> offer(std::optional<tcp::HostId> host, tcp::State state);
    /// -1: not sure yet. The step is shown, then the answer is told.
    void lock(int option);
    /// The step is shown; nothing was answered.
    void skip();

signals:
    void asked(const app::Question& question);
    void closed();
    void answered(const app::Judgement& answer);

private:
    void ask(const Moment& moment);
    void go();
    void close();

    Simulation& simulation_;
    bool on_ = false;
    std::optional<Question> question_;
    std::size_t at_ = 0;
    std::size_t end_ = 0;
};

}  // namespace app
