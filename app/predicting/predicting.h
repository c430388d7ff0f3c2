#pragma once

#include "predicting/auto_predict.h"
#include "predicting/prediction_controller.h"
#include "predicting/scores.h"
#include "predicting/whole_run.h"
#include "workbench/feature.h"

class QAction;

namespace app::workbench {
class PredictPanel;
}

namespace app::predicting {

class QuizOffer;

/// Predict: what happens next is asked before each step shows it; the answers are counted by lesson.
class Predicting : public workbench::Feature {
    Q_OBJECT

public:
    explicit Predicting(workbench::Workbench& bench);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    void retranslate() override;
    std::vector<workbench::MenuItem> menuItems() const override;
    QWidget* widget(workbench::Slot slot) override;
    workbench::HelpTopic help() const override;
    bool stepForward() override;

private:
    void wire();
    void setOn(bool on);
    void setAskedAgain(bool on);
    void wireOffer();
    void viewChanged();
    workbench::PredictPanel& panel();
    void showQuestion(const lab::Question& question);
    void hideQuestion();
    void count(const lab::Judgement& answer);
    void showAnswer(const lab::Judgement& answer);
    void showReason(const lab::Judgement& answer);
    void tellProgress();
    void answerByState(std::optional<tcp::HostId> host, tcp::State state);
    void lockOrReveal();
    void showScores();

    QAction *toggle_, *askAgain_, *scoreCard_;
    Scores scores_;
    PredictionController questions_;
    AutoPredict secondRun_;
    QuizOffer* offer_;
    WholeRun run_;
    bool onInStudy_ = false;         ///< before the lecture, in which it is off until asked for
    workbench::PredictPanel* panel_ = nullptr;  ///< made for the first question; it moves to the view that is shown
};

}  // namespace app::predicting
