// Predict in the window: where the question is asked, what takes its answer, what is told afterwards.

#include "window/main_window.h"

#include "panels/narration_panel.h"
#include "panels/predict_panel.h"
#include "panels/step_strip.h"
#include "window/actions.h"
#include "window/message_bar.h"
#include "window/predictor.h"
#include "window/present_keys.h"
#include "window/presenter.h"
#include "window/score_card.h"
#include "window/second_run.h"
#include "window/stage.h"

namespace app {

QString MainWindow::secondRunNote()
{
    return tr("You have seen this lesson to its end: now each step asks first. Q turns that off.");
}

void MainWindow::wirePredicting()
{
    connect(actions_->predict, &QAction::toggled, this, &MainWindow::setPredicting);
    connect(actions_->predict, &QAction::triggered, secondRun_, &SecondRun::toggledByHand);
    connect(actions_->askAgain, &QAction::toggled, this, [this](bool on) {
        secondRun_->setAllowed(on && memory_.remembers());
        memory_.set("askAgain", on);
    });
    connect(secondRun_, &SecondRun::predictWanted, this, [this](bool on) {
        actions_->predict->setChecked(on);
        if (on) messages_->showNote(secondRunNote());
        else messages_->clear();
    });
    connect(actions_->scores, &QAction::triggered, this,
            [this] { (new ScoreCard(scores_, language(), look_, this))->show(); });
    connect(predictor_, &Predictor::asked, this, &MainWindow::showQuestion);
    connect(predictor_, &Predictor::closed, this, &MainWindow::hideQuestion);
    connect(predictor_, &Predictor::answered, this, &MainWindow::showAnswer);
    connect(stage_, &Stage::predictMade, this, [this](PredictPanel* panel) { wire(panel); });
    connect(stage_, &Stage::stateClicked, this, [this](std::optional<tcp::HostId> host, tcp::State state) {
        const auto place = predictor_->offer(host, state);
        if (place) stage_->predict()->choose(*place);
    });
}

void MainWindow::wire(PredictPanel* panel)
{
    connect(panel, &PredictPanel::locked, predictor_, &Predictor::lock);
    connect(panel, &PredictPanel::skipped, predictor_, &Predictor::skip);
}

void MainWindow::setPredicting(bool on)
{
    predictor_->setOn(on);
    strip_->setFutureHidden(on);
    stage_->setHintsShown(!on);
    if (presenter_) presenter_->setHintsShown(!on);
}

void MainWindow::showQuestion(const Question& question)
{
    const bool large = presenting();
    PredictPanel* panel = large ? presenter_->predict() : stage_->predict();
    panel->ask(question);
    stage_->setAsking(!large, question.host);
    if (presenter_) presenter_->setAsking(large, question.host);
    presentKeys_->setAsking(large);
    if (!large) panel->setFocus();
}

void MainWindow::hideQuestion()
{
    stage_->setAsking(false, std::nullopt);
    if (presenter_) presenter_->setAsking(false);
    presentKeys_->setAsking(false);
}

/// A hall has no score: whose would it be?
void MainWindow::showAnswer(const Judgement& answer)
{
    if (message() == secondRunNote()) messages_->clear();  // it has been understood
    if (presenting()) return presenter_->showAnswer(answer);
    const QString lesson = QString::fromStdString(simulation_.moment().scenario->id);
    scores_.count(lesson, answer.outcome);
    const Score score = scores_.of(lesson);
    stage_->narration()->showVerdict(answer, tr("%1 of %2 right").arg(score.right).arg(score.asked));
}

/// What the hall has said is locked; where it has said nothing, the answer is shown all the same.
void MainWindow::revealAnswer()
{
    if (!predictor_->asking()) return;
    if (presenter_->predict()->hasChoice()) presenter_->predict()->lock();
    else predictor_->lock(-1);
}

}  // namespace app
