#include "window/predictor.h"

#include "lab/simulation.h"
#include "panels/narration_panel.h"
#include "panels/predict_panel.h"

namespace app {

Predictor::Predictor(Simulation& simulation, PredictPanel& panel, NarrationPanel& narration, QObject* parent)
    : QObject(parent), simulation_(simulation), panel_(panel), narration_(narration)
{
    connect(&panel_, &PredictPanel::locked, this, &Predictor::lock);
    connect(&panel_, &PredictPanel::skipped, this, &Predictor::go);
}

void Predictor::setOn(bool on)
{
    on_ = on;
    asked_ = 0;
    rightOnes_ = 0;
    if (!on) close();
}

bool Predictor::askBeforeStep()
{
    if (asking()) return true;
    if (!on_ || simulation_.busy() || !simulation_.plan().isLesson()) return false;
    const Moment& moment = simulation_.moment();
    if (moment.step >= moment.stepEnds.size()) return false;
    question_ = questionAbout(moment, moment.stepEnds[moment.step]);
    if (!question_) return false;
    at_ = moment.index;
    simulation_.pause();
    panel_.ask(*question_);
    emit askingChanged(true);
    panel_.setFocus();
    return true;
}

void Predictor::momentShown(const Moment& moment)
{
    if (!asking()) return;
    if (moment.index != at_ || !simulation_.plan().isLesson()) return close();
    question_ = questionAbout(moment, moment.stepEnds[moment.step]);
    if (question_) panel_.ask(*question_);
    else close();
}

void Predictor::lock(std::size_t option)
{
    if (!question_) return;
    const Question question = *question_;
    ++asked_;
    if (option == question.right) ++rightOnes_;
    go();
    const QString score = tr("%1 of %2 right").arg(rightOnes_).arg(asked_);
    narration_.showVerdict(verdictOn(question, option), score, option == question.right);
}

void Predictor::go()
{
    close();
    simulation_.stepForward();
}

void Predictor::close()
{
    if (!question_) return;
    question_.reset();
    emit askingChanged(false);
}

}  // namespace app
