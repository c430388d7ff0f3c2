#include "window/predictor.h"

#include "lab/simulation.h"

namespace app {

Predictor::Predictor(Simulation& simulation, QObject* parent) : QObject(parent), simulation_(simulation) {}

void Predictor::setOn(bool on)
{
    on_ = on;
    if (!on) close();
}

bool Predictor::askBeforeStep()
{
    if (asking()) return true;
    if (!on_ || simulation_.busy() || !simulation_.plan().isLesson()) return false;
    const Moment& moment = simulation_.moment();
    if (moment.step >= moment.stepEnds.size()) return false;
    simulation_.pause();
    ask(moment);
    return asking();
}

void Predictor::ask(const Moment& moment)
{
    at_ = moment.index;
    end_ = moment.stepEnds[moment.step];
    question_ = questionAbout(moment, end_);
    if (question_) emit asked(*question_);
}

void Predictor::momentShown(const Moment& moment)
{
    if (!asking()) return;
    if (moment.index != at_ || moment.step >= moment.stepEnds.size() || !simulation_.plan().isLesson()) return close();
    ask(moment);
    if (!question_) emit closed();
}

std::optional<std::size_t> Predictor::offer(std::optional<tcp::HostId> host, tcp::State state)
{
    if (!question_ || !question_->host || host.value_or(*question_->host) != *question_->host) return std::nullopt;
    const std::size_t place = offerState(*question_, simulation_.moment(), end_, state);
    emit asked(*question_);
    return place;
}

void Predictor::lock(int option)
{
    if (!question_) return;
    const std::optional<std::size_t> chosen = option < 0 ? std::nullopt : std::optional(static_cast<std::size_t>(option));
    const Judgement answer = judge(*question_, chosen);
    go();
    emit answered(answer);
}

void Predictor::skip()
{
    if (question_) go();
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
    emit closed();
}

}  // namespace app
