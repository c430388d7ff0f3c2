#pragma once

#include "lab/question.h"
#include "theme/appearance.h"

#include <QObject>

#include <optional>
#include <string>

namespace app::lab {
class Simulation;
}

namespace tcp::practice {
struct Predicted;
}

namespace app::predicting {

/// Predict, observe, explain (design: predict): while it is on, a step forward in a lesson asks first. The answer is
/// locked before anything gives it away; afterwards it is told what was said and what it did.
class PredictionController : public QObject {
    Q_OBJECT

public:
    explicit PredictionController(lab::Simulation& simulation, QObject* parent = nullptr);

    void setOn(bool on);
    bool on() const { return on_; }
    /// Whether a right answer may be followed by "because?". Not in a lecture.
    void setAsksWhy(bool asks) { asksWhy_ = asks; }
    /// How the links of "because?" name states.
    void setNames(theme::StateNames names);
    bool asking() const { return question_.has_value(); }
    /// The open question is the one after a right answer: "because?".
    bool askingWhy() const { return asking() && because_; }
    /// False: nothing to ask about, the step may be shown.
    bool askBeforeStep();
    /// Another moment is shown, or another language: the open question is dropped, or asked again.
    void momentShown(const lab::Moment& moment);
    /// A state was clicked on the diagram of this host (none: of both). Its place among the options, which it may
    /// have entered; empty where the question is not about that.
    std::optional<std::size_t> offer(std::optional<tcp::HostId> host, tcp::State state);
    /// -1: not sure yet. The step is shown, then the answer is told.
    void lock(int option);
    /// The step is shown; nothing was answered.
    void skip();

signals:
    void asked(const app::lab::Question& question);
    void closed();
    /// An answer was locked; the step is about to be shown.
    void judged(const app::lab::Judgement& answer);
    /// The same for the journal, and what was said to "because?".
    void predicted(const tcp::practice::Predicted& answer);
    void skipped();
    /// The step is shown: what was said is told beside what it did.
    void answered(const app::lab::Judgement& answer);
    /// "Because?" was answered: counted by itself, for the prediction was right.
    void explained(const app::lab::Judgement& answer);

private:
    void ask(const lab::Moment& moment);
    void askWhy(std::size_t begin);
    void go();
    void close();

    lab::Simulation& simulation_;
    bool on_ = false;
    std::optional<lab::Question> question_;
    bool because_ = false;   ///< the question is about [at_, end_), which is shown already
    bool asksWhy_ = true;
    std::string skill_;      ///< of the question that was answered last: "because?" is about the same
    theme::StateNames names_ = theme::StateNames::Stevens;
    std::size_t at_ = 0;
    std::size_t end_ = 0;
};

}  // namespace app::predicting
