#include "lab/simulation.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace app::lab {

using namespace std::chrono_literals;

namespace {

constexpr auto kPatience = 300ms;           ///< a plan that takes longer is played behind a progress bar
constexpr int kMomentPause = 700;           ///< ms between two moments at speed 1
constexpr int kStepPause = 2600;            ///< ms after a step of the lesson: its text wants to be read

}  // namespace

Simulation::Simulation(QObject* parent) : QObject(parent)
{
    ticker_.setSingleShot(true);
    connect(&ticker_, &QTimer::timeout, this, &Simulation::tick);
}

Simulation::~Simulation() = default;

void Simulation::open(tcp::Scenario lesson, std::size_t step, std::size_t moment)
{
    pause();
    start(lessonPlan(std::move(lesson)), {step, moment}, Why::Opened);
}

void Simulation::openMeasured(tcp::Scenario script, std::shared_ptr<const tcp::Trace> trace)
{
    pause();
    Plan plan = lessonPlan(std::move(script));
    plan.measured = std::move(trace);
    start(std::move(plan), {}, Why::Opened);
}

void Simulation::openBeside(tcp::Scenario lesson)
{
    if (busy()) return;
    pause();
    start(lessonPlan(std::move(lesson)), {}, Why::Edited);
}

void Simulation::openFreePlay(std::string profile)
{
    pause();
    start(freePlan(std::move(profile)), {kFreeOpening, 0}, Why::Opened);
}

void Simulation::openPlan(Plan plan, PlanPlace place)
{
    if (busy()) return;
    pause();
    start(std::move(plan), place, loaded() ? Why::Edited : Why::Opened);
}

void Simulation::start(Plan plan, PlanPlace place, Why why)
{
    next_ = {std::move(plan), place};
    why_ = why;
    player_.start(next_.plan, [this](Played played) { adopt(std::move(played)); }, [this] {
        emit progressed(static_cast<int>(player_.stepsDone()), static_cast<int>(player_.steps()));
    });
    if (auto played = player_.wait(kPatience)) {
        adopt(std::move(*played));
        return;
    }
    late_ = true;
    emit busyChanged(true);
}

void Simulation::adopt(Played played)
{
    if (std::exchange(late_, false)) emit busyChanged(false);
    if (!played.run) {
        emit failed(QString::fromStdString(played.error));
        return;
    }
    remember(why_);
    plan_ = std::move(next_.plan);
    settings_ = played.settings;
    timeline_ = std::make_shared<tcp::Timeline>(std::move(played.run->timeline));
    stepEnds_ = std::move(played.run->stepEnds);
    verdicts_ = std::move(played.run->verdicts);
    showNearest(next_.place);
}

void Simulation::cancel()
{
    if (!player_.running()) return;
    player_.cancel();
    late_ = false;
    emit busyChanged(false);
}

void Simulation::finish()
{
    while (player_.running()) {
        if (auto played = player_.wait(1s)) adopt(std::move(*played));
    }
}

/// The same step, and as far into the next one as the new run goes.
void Simulation::showNearest(PlanPlace place)
{
    const std::size_t step = std::min(place.step, stepCount());
    const bool within = step == place.step && step < stepCount();
    show(step, within ? std::min(beginOf(step) + place.into, endOf(step)) : beginOf(step));
}

void Simulation::show(std::size_t step, std::size_t index)
{
    const bool oneOn = moment_.timeline == timeline_ && index > moment_.index
                       && (index == moment_.index + 1 || step == moment_.step + 1);
    step_ = step;
    index_ = index;
    const bool atEnd = index == beginOf(step);
    const std::size_t previous = atEnd && step > 0 ? beginOf(step - 1) : (index > 0 ? index - 1 : 0);
    moment_ = Moment{timeline_, index,    previous,   plan_.lesson, stepEnds_,
                     step,      std::min(plan_.told, stepCount()), language_, oneOn};
    emit shown(moment_);
}

void Simulation::seek(std::size_t step)
{
    if (!loaded() || busy()) return;
    pause();
    step = std::min(step, stepCount());
    show(step, beginOf(step));
}

void Simulation::seekMoment(std::size_t index)
{
    if (!loaded() || busy()) return;
    pause();
    index = std::min(index, timeline_->size());
    const auto after = std::upper_bound(stepEnds_.begin(), stepEnds_.end(), index);
    // Steps in which nothing happened end where the one before them ends: a moment stands after all of them.
    show(static_cast<std::size_t>(after - stepEnds_.begin()), index);
}

bool Simulation::canStepForward() const
{
    if (!loaded() || busy()) return false;
    if (step_ < stepCount()) return true;
    return !plan_.isLesson() && !measured() && timeline_->last().nextDue().has_value();
}

void Simulation::stepForward()
{
    if (!canStepForward()) return;
    if (step_ < stepCount()) {
        show(step_ + 1, endOf(step_));
    } else {
        run(tcp::RunNext{});
    }
}

void Simulation::stepBack()
{
    if (!canStepBack() || busy()) return;
    pause();
    const std::size_t step = index_ > beginOf(step_) || step_ == 0 ? step_ : step_ - 1;
    show(step, beginOf(step));
}

void Simulation::play()
{
    if (playing() || !canStepForward()) return;
    ticker_.start(0);
    emit playingChanged(true);
}

void Simulation::pause()
{
    if (!playing()) return;
    ticker_.stop();
    emit playingChanged(false);
}

void Simulation::setSpeed(double speed)
{
    speed_ = std::clamp(speed, 0.25, 4.0);
}

/// Play is "show the next moment", and at the end of a record "apply the next cause".
void Simulation::tick()
{
    if (step_ < stepCount() && index_ + 1 < endOf(step_)) {
        show(step_, index_ + 1);
    } else {
        stepForward();
    }
    if (canStepForward()) {
        ticker_.start(pauseAfterMoment());
    } else {
        emit playingChanged(false);
    }
}

int Simulation::pauseAfterMoment() const
{
    const bool read = step_ > 0 && step_ <= plan_.told && index_ == beginOf(step_);
    return static_cast<int>(std::lround((read ? kStepPause : kMomentPause) / speed_));
}

void Simulation::setLanguage(const QString& language)
{
    if (language_ == language) return;
    language_ = language;
    showAgain();
}

void Simulation::showAgain()
{
    if (loaded()) show(step_, index_);
}

}  // namespace app::lab
