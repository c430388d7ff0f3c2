#include "predicting/predicting.h"

#include "panels/step_strip.h"
#include "predicting/quiz_offer.h"
#include "predicting/score_card.h"
#include "theme/icons.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/lesson_progress.h"
#include "workbench/predict_panel.h"
#include "workbench/study_view.h"
#include "workbench/view.h"
#include "workbench/workbench.h"

#include <QDialog>
#include <QMainWindow>

namespace app::predicting {

using workbench::Actions;
using workbench::Slot;

Predicting::Predicting(workbench::Workbench& bench)
    : Feature(bench), toggle_(bench.actions().addToggle("predict", {Qt::Key_Q})),
      askAgain_(bench.actions().addToggle("askAgain")), scoreCard_(bench.actions().add("scores")),
      scores_(bench.preferences()), questions_(bench.simulation()), secondRun_(scores_), offer_(new QuizOffer)
{
    const bool again = bench.preferences().value("askAgain", true).toBool();
    askAgain_->setChecked(again);
    secondRun_.setAllowed(again && bench.preferences().remembers());
    wire();
    wireOffer();
    tellProgress();
}

void Predicting::wire()
{
    connect(toggle_, &QAction::toggled, this, &Predicting::setOn);
    connect(toggle_, &QAction::triggered, &secondRun_, &AutoPredict::toggledByHand);
    connect(askAgain_, &QAction::toggled, this, &Predicting::setAskedAgain);
    connect(scoreCard_, &QAction::triggered, this, &Predicting::showScores);
    connect(&questions_, &PredictionController::asked, this, &Predicting::showQuestion);
    connect(&questions_, &PredictionController::closed, this, &Predicting::hideQuestion);
    connect(&questions_, &PredictionController::judged, this, &Predicting::count);
    connect(&questions_, &PredictionController::predicted, this, [this](const tcp::practice::Predicted& answer) {
        if (bench_.view().interactive()) emit bench_.predicted(answer);  // as in count()
    });
    connect(&questions_, &PredictionController::skipped, this, [this] { run_.skipped(); });
    connect(&questions_, &PredictionController::answered, this, &Predicting::showAnswer);
    connect(&questions_, &PredictionController::explained, this, &Predicting::showReason);
    connect(&bench_.study(), &workbench::StudyView::stateClicked, this, &Predicting::answerByState);
    connect(&bench_, &workbench::Workbench::stateClicked, this,
            [this](tcp::State state) { answerByState(std::nullopt, state); });
    connect(&bench_, &workbench::Workbench::viewChanged, this, &Predicting::viewChanged);
}

void Predicting::wireOffer()
{
    connect(&secondRun_, &AutoPredict::offered, this,
            [this](bool on) { offer_->setVisible(on && !toggle_->isChecked() && bench_.view().interactive()); });
    connect(&secondRun_, &AutoPredict::ended, this, [this] { toggle_->setChecked(false); });
    connect(offer_, &QuizOffer::accepted, this, [this] {
        secondRun_.accepted();
        toggle_->setChecked(true);
    });
    connect(toggle_, &QAction::toggled, offer_, &QWidget::hide);
}

/// A lecture begins without questions; the lecturer asks with Q. Afterwards the study view is as it was.
void Predicting::viewChanged()
{
    const bool study = bench_.view().interactive();
    questions_.setAsksWhy(study);
    if (!study) onInStudy_ = toggle_->isChecked();
    toggle_->setChecked(study && onInStudy_);
    bench_.view().setHintsShown(!toggle_->isChecked());
}

QWidget* Predicting::widget(Slot slot) { return slot == Slot::Above ? offer_ : nullptr; }

std::vector<workbench::MenuItem> Predicting::menuItems() const
{
    using enum workbench::Menu;
    return {{Run, 23, toggle_}, {Run, 24, scoreCard_}, {Settings, 14, askAgain_}};
}

workbench::HelpTopic Predicting::help() const
{
    return {tr("Predict"),
            tr("With Predict on, each step of a lesson first asks what will happen. Choose with A to D or "
               "with the mouse, lock with Enter; 0 says that you are not sure, Esc shows the step. A wrong "
               "answer is met with what you would have seen if it were true. One right answer in three is "
               "followed by “Because?”: put links of the chain of causes in order, or choose what began it; this is "
               "counted by itself.")};
}

void Predicting::retranslate()
{
    Actions::say(toggle_, tr("Pre&dict"), tr("Ask what will happen before showing each step"));
    Actions::say(scoreCard_, tr("S&cores…"), tr("Your predictions, lesson by lesson"));
    Actions::say(askAgain_, tr("Offer a &quiz"), tr("Offer one on lessons that were seen to their end"));
}

void Predicting::setAppearance(const theme::Appearance& appearance)
{
    toggle_->setIcon(theme::icon(theme::Icon::Predict, appearance.theme));
    offer_->setAppearance(appearance);
    questions_.setNames(appearance.names);
}

void Predicting::showMoment(const lab::Moment& moment)
{
    const bool isLesson = bench_.simulation().plan().isLesson();
    questions_.momentShown(moment);
    secondRun_.momentShown(moment, isLesson && !bench_.simulation().measured());
    run_.momentShown(moment, isLesson, toggle_->isChecked() && bench_.view().interactive());
    if (!isLesson || !moment.scenario) return;
    const QString lesson = QString::fromStdString(moment.scenario->id);
    if (run_.mastered()) scores_.master(lesson);
    bench_.progress().set(lesson, scores_.progress(lesson));
}

void Predicting::setAskedAgain(bool on)
{
    secondRun_.setAllowed(on && bench_.preferences().remembers());
    bench_.preferences().set("askAgain", on);
}

void Predicting::setOn(bool on)
{
    questions_.setOn(on);
    bench_.strip().setFutureHidden(on);
    bench_.study().setHintsShown(!on);
    bench_.view().setHintsShown(!on);
}

/// While a question is open, a step forward in a lecture shows its answer; alone, it waits for one.
bool Predicting::stepForward()
{
    if (questions_.asking() && !bench_.view().interactive()) {
        lockOrReveal();
        return true;
    }
    return questions_.askBeforeStep();
}

workbench::PredictPanel& Predicting::panel()
{
    if (panel_) return *panel_;
    panel_ = new workbench::PredictPanel;
    connect(panel_, &workbench::PredictPanel::locked, &questions_, &PredictionController::lock);
    connect(panel_, &workbench::PredictPanel::skipped, &questions_, &PredictionController::skip);
    return *panel_;
}

void Predicting::showQuestion(const lab::Question& question)
{
    bench_.view().put(Slot::Beside, &panel());
    panel_->ask(question);
    bench_.view().put(Slot::Beside, panel_);  // as high as this question needs
    bench_.view().setAsked(question.host);
    if (bench_.view().interactive()) panel_->setFocus();
}

void Predicting::hideQuestion()
{
    bench_.view().put(Slot::Beside, nullptr);
    bench_.view().setAsked(std::nullopt);
}

/// A lecture has no score: whose would it be?
void Predicting::count(const lab::Judgement& answer)
{
    if (!bench_.view().interactive()) return;
    run_.answered(answer.outcome);
    scores_.count(QString::fromStdString(bench_.simulation().moment().scenario->id), answer.outcome);
}

void Predicting::tellProgress()
{
    bench_.progress().clear();
    for (const QString& lesson : scores_.all().keys()) bench_.progress().set(lesson, scores_.progress(lesson));
}

void Predicting::showAnswer(const lab::Judgement& answer)
{
    if (!bench_.view().interactive()) return bench_.view().showVerdict(answer, {});
    const Score score = scores_.of(QString::fromStdString(bench_.simulation().moment().scenario->id));
    bench_.view().showVerdict(answer, tr("%1 of %2 right").arg(score.right).arg(score.asked));
}

/// In the place of the verdict on the prediction, which it goes on from.
void Predicting::showReason(const lab::Judgement& answer)
{
    const QString lesson = QString::fromStdString(bench_.simulation().moment().scenario->id);
    scores_.countReason(lesson, answer.outcome);
    const Score score = scores_.of(lesson);
    bench_.view().showVerdict(answer, tr("%1 of %2 reasons right").arg(score.reasonsRight).arg(score.reasons));
}

/// While a question is open, a click on the diagram may be its answer.
void Predicting::answerByState(std::optional<tcp::HostId> host, tcp::State state)
{
    const auto place = questions_.offer(host, state);
    if (place) panel().choose(*place);
}

/// What the class has said is locked; where it has said nothing, the answer is shown all the same.
void Predicting::lockOrReveal()
{
    if (!questions_.asking()) return;
    if (panel().hasChoice()) panel().lock();
    else questions_.lock(-1);
}

void Predicting::showScores()
{
    auto& appearance = bench_.appearance();
    auto* card = new ScoreCard(scores_, appearance.language(), appearance.unscaled(), &bench_.window());
    connect(card, &QDialog::finished, this, &Predicting::tellProgress);  // it may have forgotten all
    card->show();
}

}  // namespace app::predicting
