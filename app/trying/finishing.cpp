#include "trying/finishing.h"

#include "panels/step_strip.h"
#include "trying/last_steps_bar.h"
#include "workbench/actions.h"
#include "workbench/view.h"
#include "workbench/workbench.h"

#include <QAction>
#include <QMainWindow>

namespace app::trying {
namespace {

constexpr char kSetting[] = "lastSteps";

}  // namespace

Finishing::Finishing(workbench::Workbench& bench)
    : Feature(bench), toggle_(bench.actions().addToggle("lastSteps")), bar_(new LastStepsBar)
{
    toggle_->setChecked(bench.preferences().remembers() && bench.preferences().value(kSetting, true).toBool());
    wire();
}

void Finishing::wire()
{
    connect(toggle_, &QAction::toggled, this, [this](bool on) {
        bench_.preferences().set(kSetting, on);
        if (!on) leave();
    });
    connect(bar_, &LastStepsBar::wordsWanted, this, &Finishing::tellWords);
    connect(bar_, &LastStepsBar::besideWanted, bench_.actions().named("compareLesson"), &QAction::trigger);
    connect(bar_, &LastStepsBar::actionWanted, this, [this] {
        QAction* any = bench_.actions().named("anyAction");  // as after any other thing done by hand
        any->setEnabled(true);
        any->trigger();
    });
    connect(bar_, &LastStepsBar::closed, this, &Finishing::leave);
    connect(&bench_, &workbench::Workbench::writingChanged, this, [this](bool on) {
        writing_ = on;
        leave();
    });
    connect(&bench_, &workbench::Workbench::viewChanged, this, [this] {
        if (!bench_.studying()) leave();
    });
}

std::vector<workbench::MenuItem> Finishing::menuItems() const { return {{workbench::Menu::Settings, 15, toggle_}}; }

QWidget* Finishing::widget(workbench::Slot slot) { return slot == workbench::Slot::Above ? bar_ : nullptr; }

workbench::HelpTopic Finishing::help() const
{
    return {tr("The last steps"),
            tr("A later lesson of a chapter stops before its last steps: it says to which states they lead, and "
               "the calls and the time are yours. → shows them as ever. A switch in Preferences turns it off.")};
}

void Finishing::retranslate()
{
    workbench::Actions::say(toggle_, tr("Leave last steps to m&e"), tr("Later lessons stop before their last steps"));
    refresh();
}

void Finishing::setAppearance(const theme::Appearance& appearance)
{
    bar_->setAppearance(appearance);
    refresh();
}

/// Whoever is asked what happens next is busy enough; a lecture goes on as it was prepared.
bool Finishing::mayOffer() const
{
    const lab::Simulation& simulation = bench_.simulation();
    const bool asks = bench_.actions().named("predict")->isChecked();
    return toggle_->isChecked() && !asks && !writing_ && bench_.studying() && bench_.view().interactive() &&
           simulation.loaded() && !simulation.busy() && !simulation.measured() && simulation.plan().isLesson();
}

bool Finishing::stepForward()
{
    if (open_ || !mayOffer()) return false;
    const lab::Moment& moment = bench_.simulation().moment();
    const QString lesson = QString::fromStdString(moment.scenario->id);
    const auto left = offered_.contains(lesson) ? std::nullopt : lastStepsOf(moment);
    if (!left || left->from != moment.step || moment.index != moment.stepEnds[left->from - 1]) return false;
    bench_.simulation().pause();
    offered_.insert(lesson);
    open_ = Open{moment.scenario->id, *left};
    bench_.strip().setFutureHidden(true);
    refresh();
    return true;
}

/// Nothing done yet and no longer there: told as ever, or gone back.
void Finishing::showMoment(const lab::Moment& moment)
{
    if (!open_) return;
    const lab::Plan& plan = bench_.simulation().plan();
    const bool same = plan.lesson && plan.lesson->id == open_->lesson && !bench_.simulation().measured();
    if (!same || (plan.isLesson() ? moment.step != open_->left.from : plan.told != open_->left.from)) return leave();
    refresh();
}

void Finishing::refresh()
{
    if (!open_) return;
    const lab::Moment& moment = bench_.simulation().moment();
    const bool done = bench_.simulation().plan().byHand() && moment.step > open_->left.from;
    bar_->show(open_->left, progressOf(open_->left, moment), done);
}

void Finishing::tellWords()
{
    const std::size_t from = open_ ? open_->left.from : 0;
    leave();
    if (!bench_.simulation().plan().isLesson()) {
        bench_.simulation().backToLesson();
        bench_.simulation().finish();
    }
    bench_.simulation().seek(from);
    bench_.simulation().stepForward();
}

void Finishing::leave()
{
    if (!open_) return;
    open_.reset();
    bench_.strip().setFutureHidden(bench_.actions().named("predict")->isChecked());
    bar_->hide();
    bench_.window().setFocus();
}

}  // namespace app::trying
