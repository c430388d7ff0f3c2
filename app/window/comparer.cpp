#include "window/comparer.h"

#include "lab/fork_words.h"
#include "lab/simulation.h"
#include "lab/words.h"
#include "panels/setting_words.h"
#include "simulation/profiles.h"
#include "window/presenter.h"
#include "window/stage.h"

#include <QMenu>

namespace app {

using What = Against::What;

Comparer::Comparer(Simulation& simulation, Stage& stage, QObject* parent)
    : QObject(parent), simulation_(simulation), stage_(stage)
{
    connect(&companion_, &Companion::ready, this, [this] { momentShown(simulation_.moment()); });
    connect(&stage_, &Stage::compareClosed, this, &Comparer::closedByHand);
}

void Comparer::with(Against against)
{
    unseen_ = false;
    companion_.setAgainst(std::move(against));
    if (simulation_.loaded()) momentShown(simulation_.moment());
}

void Comparer::withLesson()
{
    if (simulation_.plan().lesson && (unseen_ || companion_.against().what == What::Nothing)) with({What::Lesson});
}

void Comparer::takeOffer()
{
    setAtOnce(true);
    with({What::Lesson});
}

void Comparer::goOnAlone()
{
    alone_ = true;
    stop();
}

/// Who puts the lesson away does not want it back unasked.
void Comparer::closedByHand()
{
    if (companion_.against().what == What::Lesson) setAtOnce(false);
    goOnAlone();
}

void Comparer::setAtOnce(bool on)
{
    if (on == atOnce_) return;
    atOnce_ = on;
    emit atOnceChanged(on);
}

void Comparer::setWriting(bool on)
{
    writing_ = on;
    if (simulation_.loaded()) momentShown(simulation_.moment());
}

bool Comparer::lessonLeft() const
{
    const Plan& plan = simulation_.plan();
    return !writing_ && plan.lesson && !plan.isLesson() && plan.told < plan.lesson->steps.size();
}

void Comparer::watch()
{
    const bool left = lessonLeft();
    if (!left) alone_ = false;
    if (!left && unseen_) companion_.setAgainst({});
    if (left && !alone_ && companion_.against().what == What::Nothing) {
        companion_.setAgainst({What::Lesson});
        unseen_ = true;
    }
    unseen_ = unseen_ && left;
}

void Comparer::show(bool on)
{
    shown_ = on;
    if (hall_) hall_->setComparing(on);
    else stage_.setComparing(on);
}

void Comparer::setHall(Presenter* hall)
{
    hall_ = hall;
}

void Comparer::momentShown(const Moment& moment)
{
    watch();
    const bool there = companion_.follow(simulation_.plan(), moment);
    const bool parted = there && companion_.parting().has_value();
    if (parted && atOnce_) unseen_ = false;
    emit offered(unseen_ && parted);
    if (!there || unseen_) return show(false);
    showBoth(moment);
}

void Comparer::showBoth(const Moment& moment)
{
    Moment here = moment;
    Moment there = companion_.beside(moment);
    mark(here, there);
    // The past is told on the left: by the lesson that was left, or else by the run that was there first.
    const CompareView::Side mine{here, nameHere()};
    const CompareView::Side other{there, nameThere()};
    const bool lesson = companion_.against().what == What::Lesson;
    CompareView* view = hall_ ? hall_->compare() : stage_.compare();
    view->showRuns(lesson ? other : mine, lesson ? mine : other, lesson ? 1 : 0);
    show(true);
}

/// The line is drawn as soon as one of them has gone beyond the place where they part.
void Comparer::mark(Moment& here, Moment& there) const
{
    const auto& parting = companion_.parting();
    if (!parting || (here.index <= parting->here && there.index <= parting->there)) return;
    const bool lesson = companion_.against().what == What::Lesson;
    const bool known = lesson && parting->here < here.timeline->size();
    const QString here_ = known ? whatIfWords(here.timeline->step(parting->here).cause) : differWords();
    const auto stoodThere = [&](const Moment& moment, std::size_t step) {
        return moment.timeline->at(step).now() == parting->at;
    };
    const bool atOnce = stoodThere(here, parting->here) && stoodThere(there, parting->there);
    here.fork = Fork{parting->here, parting->at, atOnce, here_, lesson};
    there.fork = Fork{parting->there, parting->at, atOnce, known ? lessonGoesOnWords() : differWords(), !lesson};
}

QString Comparer::nameHere() const
{
    if (companion_.against().what == What::Lesson) return tr("What if");
    if (companion_.against().what == What::Unchanged) return tr("With your settings");
    return profileTitle(simulation_.settings());
}

QString Comparer::nameThere() const
{
    if (companion_.against().what == What::Lesson) return tr("The lesson");
    if (companion_.against().what == What::Unchanged) return tr("With the settings as they were");
    return profileTitle(companion_.settings());
}

bool Comparer::canStepOn() const
{
    if (!shown_ || simulation_.busy() || simulation_.canStepForward()) return false;
    if (companion_.against().what != What::Lesson) return false;
    return companion_.nextAfter(simulation_.moment().world().now()).has_value();
}

bool Comparer::stepOn()
{
    if (!canStepOn()) return false;
    const tcp::Instant now = simulation_.moment().world().now();
    simulation_.run(tcp::RunFor{*companion_.nextAfter(now) - now});
    return true;
}

void Comparer::add(QMenu& menu, const QString& text, const Against& against, bool enabled)
{
    QAction* action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(shown_ && companion_.against() == against);
    action->setEnabled(enabled);
    connect(action, &QAction::triggered, this, [this, against](bool on) { with(on ? against : Against{}); });
}

void Comparer::fill(QMenu& menu)
{
    menu.clear();
    const Plan& plan = simulation_.plan();
    add(menu, tr("The lesson, from where it was left"), {What::Lesson}, plan.lesson && !plan.isLesson());
    add(menu, tr("The settings as they were"), {What::Unchanged}, simulation_.settingsChanged());
    QAction* atOnce = menu.addAction(tr("The lesson at once, whenever it is left"));
    atOnce->setCheckable(true);
    atOnce->setChecked(atOnce_);
    connect(atOnce, &QAction::triggered, this, [this](bool on) {
        setAtOnce(on);
        if (simulation_.loaded()) momentShown(simulation_.moment());
    });
    menu.addSeparator();
    for (const tcp::Profile& profile : tcp::profiles()) {
        const bool other = profile.name != simulation_.settings().profile;
        add(menu, qstring(profile.title), {What::Profile, std::string(profile.name)}, other);
    }
}

}  // namespace app
