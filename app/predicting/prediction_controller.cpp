#include "predicting/prediction_controller.h"

#include "files/item_words.h"
#include "files/spelling.h"
#include "lab/question_because.h"
#include "lab/simulation.h"
#include "practice/schedule.h"
#include "predicting/question_belief.h"

#include <utility>

namespace app::predicting {
namespace {

/// Links of a chain are written as RFC 9293 spells states.
lab::Question spelled(lab::Question question, theme::StateNames names)
{
    const tcp::Spelling as = theme::spellingOf(names);
    for (lab::Option& option : question.options) {
        option.text = files::inSpelling(option.text, as);
        option.ifSo = files::inSpelling(option.ifSo, as);
    }
    for (QString& item : question.items) item = files::inSpelling(item, as);
    question.context = files::inSpelling(question.context, as);
    question.because = files::inSpelling(question.because, as);
    return question;
}

}  // namespace

PredictionController::PredictionController(lab::Simulation& simulation, QObject* parent)
    : QObject(parent), simulation_(simulation)
{}

void PredictionController::setOn(bool on)
{
    on_ = on;
    if (!on) close();
}

void PredictionController::setNames(theme::StateNames names)
{
    if (std::exchange(names_, names) != names && askingWhy()) askWhy(at_);
}

bool PredictionController::askBeforeStep()
{
    if (asking()) return true;
    if (!on_ || simulation_.busy() || simulation_.measured() || !simulation_.plan().isLesson()) return false;
    const lab::Moment& moment = simulation_.moment();
    if (moment.step >= moment.stepEnds.size()) return false;
    simulation_.pause();
    ask(moment);
    return asking();
}

void PredictionController::ask(const lab::Moment& moment)
{
    at_ = moment.index;
    end_ = moment.stepEnds[moment.step];
    question_ = lab::questionAbout(moment, end_);
    if (question_) emit asked(*question_);
}

void PredictionController::momentShown(const lab::Moment& moment)
{
    if (!asking()) return;
    if (because_) {
        if (moment.index != end_ || simulation_.measured() || !simulation_.plan().isLesson()) return close();
        return askWhy(at_);
    }
    if (moment.index != at_ || moment.step >= moment.stepEnds.size() || simulation_.measured()) return close();
    if (!simulation_.plan().isLesson()) return close();
    ask(moment);
    if (!question_) emit closed();
}

void PredictionController::askWhy(std::size_t begin)
{
    const auto question = lab::becauseQuestion(simulation_.moment(), begin);
    if (!question) return close();
    at_ = begin;
    end_ = simulation_.moment().index;
    because_ = true;
    question_ = spelled(*question, names_);
    question_->skill = skill_;
    emit asked(*question_);
}

std::optional<std::size_t> PredictionController::offer(std::optional<tcp::HostId> host, tcp::State state)
{
    if (!question_ || because_ || !question_->host || host.value_or(*question_->host) != *question_->host)
        return std::nullopt;
    const std::size_t place = lab::offerState(*question_, simulation_.moment(), end_, state);
    emit asked(*question_);
    return place;
}

void PredictionController::lock(int option)
{
    if (!question_) return;
    std::optional<std::size_t> chosen;
    if (option >= 0) chosen = static_cast<std::size_t>(option);
    if (because_) {
        const lab::Judgement answer = lab::judge(*question_, chosen);
        const lab::Moment& moment = simulation_.moment();
        emit predicted({moment.scenario->id, moment.step, skill_, answer.outcome == lab::Outcome::Right, 0, true});
        close();
        return void(emit explained(answer));
    }
    lab::Judgement answer = lab::judge(*question_, chosen);
    const int belief = chosen ? beliefOf(*question_, *chosen, simulation_.moment()) : 0;
    if (belief != 0) {
        const QString shown = tr("That answer shows a misconception: %1").arg(files::ItemWords::misconception(belief));
        answer.explanation += (answer.explanation.isEmpty() ? QString() : QStringLiteral(" ")) + shown;
    }
    emit judged(answer);
    const lab::Moment& moment = simulation_.moment();
    emit predicted(
        {moment.scenario->id, moment.step + 1, question_->skill, answer.outcome == lab::Outcome::Right, belief, false});
    const std::size_t begin = at_;
    skill_ = question_->skill;
    go();
    emit answered(answer);
    const bool stepped = !simulation_.busy() && simulation_.moment().index == end_;
    if (asksWhy_ && stepped && answer.outcome == lab::Outcome::Right && lab::asksWhy(simulation_.moment()))
        askWhy(begin);
}

void PredictionController::skip()
{
    if (!question_) return;
    if (because_) return close();
    emit skipped();
    go();
}

void PredictionController::go()
{
    close();
    simulation_.stepForward();
}

void PredictionController::close()
{
    if (!question_) return;
    question_.reset();
    because_ = false;
    emit closed();
}

}  // namespace app::predicting
