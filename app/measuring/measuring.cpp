#include "measuring/measuring.h"

#include "browser/inside.h"
#include "files/lab_card_words.h"
#include "files/time_words.h"
#include "lab/comparison_run.h"
#include "lab/measured_story.h"
#include "lab/player.h"
#include "measuring/card_page.h"
#include "measuring/measured_bar.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/message_bar.h"
#include "workbench/workbench.h"

#include <QMainWindow>

#include <algorithm>

namespace app::measuring {

using workbench::Actions;

Measuring::Measuring(workbench::Workbench& bench)
    : Feature(bench), asMeasured_(bench.actions().addToggle("asMeasured", {QKeySequence(QStringLiteral("Ctrl+M"))})),
      onKernel_(bench.actions().add("onKernel")), card_(bench.actions().add("labCard")), bar_(new MeasuredBar)
{
    clock_.setInterval(1000);
    connect(onKernel_, &QAction::triggered, this, &Measuring::playNow);
    connect(card_, &QAction::triggered, this, &Measuring::showCard);
    connect(asMeasured_, &QAction::triggered, this, &Measuring::setMeasured);
    connect(bar_, &MeasuredBar::backWanted, this, [this] { setMeasured(false); });
    connect(bar_, &MeasuredBar::momentWanted, &bench.simulation(), &lab::Simulation::seekMoment);
    connect(&bench.simulation(), &lab::Simulation::refused, this, &Measuring::sayRefused);
    wireJob();
}

void Measuring::wireJob()
{
    connect(&clock_, &QTimer::timeout, this, &Measuring::showProgress);
    connect(&job_, &RealJob::stepped, this, [this](int begun) {
        begun_ = begun;
        showProgress();
    });
    connect(&job_, &RealJob::finished, this, &Measuring::take);
    connect(&job_, &RealJob::failed, this, &Measuring::sayFailed);
    connect(&bench_.messages(), &workbench::MessageBar::cancelled, &job_, &RealJob::cancel);
    connect(&bench_, &workbench::Workbench::opening, &job_, &RealJob::cancel);
    connect(&bench_, &workbench::Workbench::closing, &job_, &RealJob::cancel);
}

std::vector<workbench::MenuItem> Measuring::menuItems() const
{
    using enum workbench::Menu;
    if constexpr (browser::kInside) return {{View, 15, asMeasured_}, {Scenario, 30, card_}};
    return {{View, 15, asMeasured_}, {Run, 50, onKernel_}, {Scenario, 30, card_}};
}

QWidget* Measuring::widget(workbench::Slot slot) { return slot == workbench::Slot::Above ? bar_ : nullptr; }

workbench::HelpTopic Measuring::help() const
{
    return {
        tr("As measured on Linux"),
        tr("View, As measured on Linux (Ctrl+M) shows the lesson as a real Linux kernel played it, beside the "
           "simulation on one time axis. A line marks the first difference; the bar above lists every difference and "
           "whose fault it is. A measured run can only be looked at. Run, On this machine's kernel plays what you see "
           "now on a private network of this machine. Lesson, Do it yourself shows what to type to see the same with "
           "ss.")};
}

void Measuring::retranslate()
{
    nameEntry();
    Actions::say(onKernel_, tr("On this machine's &kernel"),
                 tr("Play it on a private network of this machine and compare it with the simulation"));
    Actions::say(card_, tr("Do it yo&urself…"), tr("What to type on a Linux machine to see the same with ss"));
}

/// A lesson without a recording says why in the menu.
void Measuring::nameEntry()
{
    const QString entry = tr("As &measured on Linux");
    const bool offered = bench_.simulation().measured() || recording_.there;
    Actions::say(asMeasured_,
                 offered || recording_.whyNone.isEmpty() ? entry : tr("%1 (%2)").arg(entry, recording_.whyNone),
                 tr("Show the recorded run of a real kernel beside the simulation"));
    asMeasured_->setEnabled(offered && !bench_.simulation().busy());
}

void Measuring::setAppearance(const theme::Appearance& appearance) { bar_->setAppearance(appearance); }

void Measuring::setMeasured(bool on)
{
    if (on && recording_.there) return showRecording(recordedTrace(*bench_.simulation().plan().lesson));
    bench_.simulation().showMeasured(nullptr);
    asMeasured_->setChecked(bench_.simulation().measured());
}

// The menu offers it unread.
void Measuring::showRecording(const SharedTrace& trace)
{
    if (trace) bench_.simulation().showMeasured(trace);
    else bench_.messages().showMessage(tr("The recording of this lesson cannot be read."), {});
    asMeasured_->setChecked(bench_.simulation().measured());
}

/// Looks for the recording of what is played, once.
void Measuring::look()
{
    const lab::Plan& plan = bench_.simulation().plan();
    if (plan.script == seen_.script && plan.lesson == seen_.lesson && plan.overrides == seen_.overrides) return;
    seen_ = plan;
    recording_ = recordingOf(plan);
}

void Measuring::showMoment(const lab::Moment& moment)
{
    look();
    nameEntry();
    const bool measured = bench_.simulation().measured();
    onKernel_->setEnabled(!bench_.simulation().busy() && !job_.running());
    card_->setEnabled(!bench_.simulation().busy());
    asMeasured_->setChecked(measured);
    bar_->setVisible(measured);
    if (measured) tell(moment);
    else told_.reset();
}

/// The agreement of the whole run, however much of it is shown: it tells no more than the menu entry promised.
void Measuring::tell(const lab::Moment& moment)
{
    const lab::Plan& plan = bench_.simulation().plan();
    if (told_ == plan.measured) return;
    told_ = plan.measured;
    const auto other = lab::planAgainst(plan, {lab::ComparisonTarget::What::Simulated, {}});
    const lab::Played simulated = lab::playPlan(*other);
    if (!simulated.run) return;
    const tcp::Trace trace = tcp::traceOf(*simulated.run);
    bar_->showStory(lab::measuredStory({*told_, {*moment.timeline, moment.stepEnds}},
                                       {trace, {simulated.run->timeline, simulated.run->stepEnds}}),
                    bench_.simulation().source());
}

/// What is played now: the lesson, or what was done by hand, with the settings that were changed.
void Measuring::playNow()
{
    if (job_.running() || !bench_.simulation().loaded()) return;
    playing_ = bench_.simulation().plan();
    begun_ = 0;
    since_.start();
    job_.start(bench_.simulation().record(), bench_.appearance().language());
    if (!job_.running()) return;
    onKernel_->setEnabled(false);
    clock_.start();
    showProgress();
}

void Measuring::showProgress()
{
    const QString time = files::TimeWords::exact(std::chrono::seconds(since_.elapsed() / 1000));
    const int steps = static_cast<int>(playing_.script->steps.size());
    bench_.messages().showWork(
        tr("This machine's kernel plays it: step %1 of %2, %3").arg(std::max(begun_, 1)).arg(steps).arg(time),
        std::max(begun_ - 1, 0), steps);
}

void Measuring::take(const SharedTrace& trace)
{
    clock_.stop();
    bench_.messages().clear();
    onKernel_->setEnabled(true);
    const lab::Plan& plan = bench_.simulation().plan();
    if (plan.script != playing_.script || plan.overrides != playing_.overrides || !fits(*trace, *plan.script)) return;
    bench_.simulation().showMeasured(trace);
}

/// Without a line it was cancelled by hand.
void Measuring::sayFailed(const QString& line)
{
    clock_.stop();
    onKernel_->setEnabled(true);
    if (line.isEmpty()) bench_.messages().clear();
    else bench_.messages().showMessage(tr("It was not played on this machine's kernel."), {line});
}

/// The card, or why there is none.
void Measuring::showCard()
{
    const lab::Simulation& simulation = bench_.simulation();
    if (!simulation.loaded()) return;
    const tcp::Scenario script = simulation.record();
    const tcp::SettingsOrError settings = tcp::settingsOf(script, {}, lab::kMeasuredProfile);
    const auto made = tcp::labCard(script, settings.settings, tcp::play(script, settings.settings));
    if (const auto* refusal = std::get_if<tcp::CardRefusal>(&made)) {
        return bench_.messages().showNote(tr("No lab card: %1.").arg(files::LabCardWords::whyNone(*refusal)));
    }
    const workbench::AppearanceController& look = bench_.appearance();
    (new CardPage(script, std::get<tcp::LabCard>(made), look.language(), look.unscaled(), &bench_.window()))->show();
}

void Measuring::sayRefused()
{
    bench_.messages().showNote(
        tr("This run was measured: it can only be looked at. Go back to the simulation to act."));
}

}  // namespace app::measuring
