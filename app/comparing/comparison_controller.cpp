#include "comparing/comparison_controller.h"

#include "files/measured_words.h"
#include "lab/branch_words.h"
#include "lab/simulation.h"
#include "panels/setting_words.h"
#include "simulation/profiles.h"

namespace app::comparing {

using What = lab::ComparisonTarget::What;

ComparisonController::ComparisonController(lab::Simulation& simulation) : simulation_(simulation)
{
    connect(&run_, &lab::ComparisonRun::ready, this, [this] { momentShown(simulation_.moment()); });
}

void ComparisonController::with(lab::ComparisonTarget against)
{
    unseen_ = false;
    run_.setAgainst(std::move(against));
    if (simulation_.loaded()) momentShown(simulation_.moment());
}

void ComparisonController::withLesson()
{
    if (simulation_.plan().lesson && (unseen_ || run_.against().what == What::Nothing)) with({What::Lesson});
}

void ComparisonController::takeOffer()
{
    setAtOnce(true);
    with({What::Lesson});
}

void ComparisonController::goOnAlone()
{
    alone_ = true;
    stop();
}

void ComparisonController::closedByHand()
{
    if (run_.against().what == What::Lesson) setAtOnce(false);
    goOnAlone();
}

void ComparisonController::setAtOnce(bool on)
{
    if (on == atOnce_) return;
    atOnce_ = on;
    emit atOnceChanged(on);
}

void ComparisonController::setWriting(bool on)
{
    writing_ = on;
    if (simulation_.loaded()) momentShown(simulation_.moment());
}

bool ComparisonController::lessonLeft() const
{
    const lab::Plan& plan = simulation_.plan();
    return !writing_ && !simulation_.measured() && plan.lesson && !plan.isLesson() &&
           plan.told < plan.lesson->steps.size();
}

void ComparisonController::watch()
{
    const bool left = lessonLeft();
    if (!left && !simulation_.measured()) alone_ = false;
    watchMeasured();
    if (!left && unseen_) run_.setAgainst({});
    if (left && !alone_ && run_.against().what == What::Nothing) {
        run_.setAgainst({What::Lesson});
        unseen_ = true;
    }
    unseen_ = unseen_ && left;
}

/// A measured run has the simulated one beside it until that is closed.
void ComparisonController::watchMeasured()
{
    if (simulation_.measured() && !alone_) run_.setAgainst({What::Simulated});
    if (!simulation_.measured() && run_.against().what == What::Simulated) run_.setAgainst({});
}

void ComparisonController::momentShown(const lab::Moment& moment)
{
    watch();
    const bool there = run_.follow(simulation_.plan(), moment);
    const bool parted = there && run_.parting().has_value();
    if (parted && atOnce_) unseen_ = false;
    emit offered(unseen_ && parted);
    shown_ = there && !unseen_;
    if (shown_) showBoth(moment);
    else emit ended();
}

void ComparisonController::showBoth(const lab::Moment& moment)
{
    lab::Moment here = moment;
    lab::Moment there = run_.beside(moment);
    mark(here, there);
    // The past is told on the left: by the lesson that was left, or else by the run that was there first.
    const Side mine{here, nameHere()};
    const Side other{there, nameThere()};
    const bool second = run_.against().what == What::Lesson || run_.against().what == What::Simulated;
    emit compared(second ? other : mine, second ? mine : other, second ? 1 : 0);
}

/// The line is drawn as soon as one of them has gone beyond the place where they part.
void ComparisonController::mark(lab::Moment& here, lab::Moment& there) const
{
    const auto& parting = run_.parting();
    if (!parting || (here.index <= parting->here && there.index <= parting->there)) return;
    const bool lesson = run_.against().what == What::Lesson;
    const bool known = lesson && !isProblem() && parting->here < here.timeline->size();
    const QString here_ = known ? lab::whatIfWords(here.timeline->step(parting->here).cause) : lab::differWords();
    const auto stoodThere = [&](const lab::Moment& moment, std::size_t step) {
        return moment.timeline->at(step).now() == parting->at;
    };
    const bool atOnce = stoodThere(here, parting->here) && stoodThere(there, parting->there);
    here.fork = lab::BranchPoint{parting->here, parting->at, atOnce, here_, lesson};
    there.fork = lab::BranchPoint{parting->there, parting->at, atOnce,
                                  known ? lab::lessonGoesOnWords() : lab::differWords(), !lesson};
    // What a kernel did is not what was simulated, even where both tell the same.
    if (run_.against().what == What::Simulated) here.fork->pastElsewhere = there.fork->pastElsewhere = false;
}

/// What was left is no lesson but the way to a goal that was tried first.
bool ComparisonController::isProblem() const
{
    const auto& lesson = simulation_.plan().lesson;
    return lesson && lesson->group == "try-first";
}

QString ComparisonController::nameHere() const
{
    if (run_.against().what == What::Lesson) return isProblem() ? tr("Your attempt") : tr("What if");
    if (run_.against().what == What::Unchanged) return tr("With your settings");
    if (run_.against().what == What::Simulated)
        return tr("Measured: %1").arg(files::MeasuredWords::kernel(simulation_.source()));
    return panels::profileTitle(simulation_.settings());
}

QString ComparisonController::nameThere() const
{
    if (run_.against().what == What::Lesson) return isProblem() ? tr("The shortest way") : tr("The lesson");
    if (run_.against().what == What::Unchanged) return tr("With the original settings");
    if (run_.against().what == What::Simulated) return tr("Simulated: %1").arg(panels::profileTitle(run_.settings()));
    return panels::profileTitle(run_.settings());
}

bool ComparisonController::canStepOn() const
{
    if (!shown_ || simulation_.busy() || simulation_.canStepForward()) return false;
    if (run_.against().what != What::Lesson) return false;
    return run_.nextAfter(simulation_.moment().world().now()).has_value();
}

bool ComparisonController::stepOn()
{
    if (!canStepOn()) return false;
    const tcp::Instant now = simulation_.moment().world().now();
    simulation_.run(tcp::RunFor{*run_.nextAfter(now) - now});
    return true;
}

}  // namespace app::comparing
