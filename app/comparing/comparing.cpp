#include "comparing/comparing.h"

#include "comparing/branch_notice.h"
#include "comparing/compare_view.h"
#include "comparing/what_if.h"
#include "ladder/ladder_view.h"
#include "lab/changed_settings.h"
#include "lab/related_comparison.h"
#include "lab/words.h"
#include "panels/narration_panel.h"
#include "simulation/profiles.h"
#include "theme/icons.h"
#include "workbench/actions.h"
#include "workbench/message_bar.h"
#include "workbench/preferences.h"
#include "workbench/study_view.h"
#include "workbench/view.h"
#include "workbench/workbench.h"

#include <QMenu>

namespace app::comparing {

using workbench::Actions;
using workbench::Slot;
using What = lab::ComparisonTarget::What;

namespace {

constexpr const char* kZoomKey = "zoomCompare";

}  // namespace

Comparing::Comparing(workbench::Workbench& bench)
    : Feature(bench), controller_(bench.simulation()),
      whatIf_(bench.actions().add("whatIf", {QKeySequence(Qt::CTRL | Qt::Key_B)})),
      backToLesson_(bench.actions().add("backToLesson")), related_(bench.actions().add("compareRelated")),
      withLesson_(bench.actions().add("compareLesson")), whatIfMenu_(new QMenu), compareMenu_(new QMenu),
      notice_(new BranchNotice)
{
    controller_.setAtOnce(bench.preferences().value("compareAtOnce", false).toBool());
    whatIf_->setMenu(whatIfMenu_.get());
    wire();
    wireNotice();
}

Comparing::~Comparing() = default;

void Comparing::wire()
{
    connect(backToLesson_, &QAction::triggered, &bench_.simulation(), &lab::Simulation::backToLesson);
    connect(related_, &QAction::triggered, this, &Comparing::compareRelated);
    connect(withLesson_, &QAction::triggered, this, [this] { controller_.with({What::Lesson}); });
    connect(bench_.actions().freePlay, &QAction::triggered, this,
            [this] { controller_.stop(); });  // no script to compare
    connect(whatIfMenu_.get(), &QMenu::aboutToShow, this, &Comparing::fillWhatIfMenu);
    connect(compareMenu_.get(), &QMenu::aboutToShow, this, &Comparing::fillCompareMenu);
    connect(&controller_, &ComparisonController::compared, this, &Comparing::showRuns);
    connect(&controller_, &ComparisonController::ended, this, [this] { bench_.view().put(Slot::Centre, nullptr); });
    connect(&controller_, &ComparisonController::atOnceChanged, this,
            [this](bool on) { bench_.preferences().set("compareAtOnce", on); });
    connect(&bench_, &workbench::Workbench::writingChanged, &controller_, &ComparisonController::setWriting);
}

void Comparing::wireNotice()
{
    bench_.study().narration()->addNotice(notice_);
    connect(&controller_, &ComparisonController::offered, notice_, &BranchNotice::setOffered);
    connect(notice_, &BranchNotice::compareWanted, &controller_, &ComparisonController::takeOffer);
    connect(notice_, &BranchNotice::aloneWanted, &controller_, &ComparisonController::goOnAlone);
}

std::vector<workbench::MenuItem> Comparing::menuItems() const
{
    using enum workbench::Menu;
    return {{Scenario, 21, whatIf_}, {Scenario, 22, backToLesson_}, {Scenario, 23, compareMenu_->menuAction()},
            {Scenario, 24, related_}};
}

workbench::HelpTopic Comparing::help() const
{
    return {tr("What if and compare"),
            tr("At any step, What if (Ctrl+B) lets something else happen: another call, a lost "
               "segment, an unplugged cable. The lesson then stands beside your run, and a line "
               "marks where they part. Compare with does the same for another system.")};
}

void Comparing::retranslate()
{
    Actions::say(whatIf_, tr("What &if…"), tr("Try a different action from here and compare"));
    Actions::say(backToLesson_, tr("Back to the &lesson"));
    Actions::say(withLesson_, tr("Compare with the lesson"));
    Actions::say(related_, tr("Compare with a system that &differs"),
                 tr("The same run beside the first system that behaves differently"));
    compareMenu_->setTitle(tr("&Compare with profile"));
}

void Comparing::setAppearance(const theme::Appearance& appearance)
{
    whatIf_->setIcon(theme::icon(theme::Icon::Branch, appearance.theme));
    notice_->setAppearance(appearance);
}

void Comparing::showMoment(const lab::Moment& moment)
{
    controller_.momentShown(moment);
    const lab::Simulation& simulation = bench_.simulation();
    const bool ready = simulation.loaded() && !simulation.busy() && !simulation.measured();
    whatIf_->setEnabled(ready);
    compareMenu_->menuAction()->setEnabled(ready);
    related_->setEnabled(ready);
    backToLesson_->setEnabled(ready && simulation.plan().lesson && !simulation.plan().isLesson());
}

void Comparing::showRuns(const ComparisonController::Side& left, const ComparisonController::Side& right,
                         std::size_t own)
{
    if (!view_) {
        view_ = new CompareView;
        connect(view_, &CompareView::flightActionRequested, &bench_.study(), &workbench::StudyView::requestFlight);
        connect(view_, &CompareView::requested, &bench_.study(), &workbench::StudyView::requested);
        connect(view_, &CompareView::closed, &controller_, &ComparisonController::closedByHand);
        keepZoom();
    }
    bench_.view().put(Slot::Centre, view_);
    view_->showRuns({left.moment, left.name}, {right.moment, right.name}, own);
}

/// Enlarged by the wheel, the fingers, or the keys of the menu while one has the focus, both alike; remembered.
void Comparing::keepZoom()
{
    const auto zoom = [this](qreal factor) {
        view_->setMagnification(factor);
        bench_.preferences().set(kZoomKey, view_->ladder(0)->magnification());
    };
    connect(view_, &CompareView::magnifiedByHand, view_, zoom);
    connect(bench_.actions().normalSize, &QAction::triggered, view_, [zoom] { zoom(1); });
    view_->setMagnification(bench_.preferences().value(kZoomKey, 1.0).toReal());
}

void Comparing::fillWhatIfMenu()
{
    if (!bench_.simulation().loaded()) return;
    fillWhatIf(*whatIfMenu_, bench_.simulation().moment(), [this](const tcp::Action& action) {
        bench_.simulation().apply(action);
        controller_.withLesson();
    });
    whatIfMenu_->addSeparator();
    whatIfMenu_->addMenu(compareMenu_.get());
    whatIfMenu_->addAction(backToLesson_);
}

void Comparing::addTarget(const QString& text, const lab::ComparisonTarget& target, bool enabled)
{
    QAction* action = compareMenu_->addAction(text);
    action->setCheckable(true);
    action->setChecked(controller_.shown() && controller_.target() == target);
    action->setEnabled(enabled);
    connect(action, &QAction::triggered, this,
            [this, target](bool on) { controller_.with(on ? target : lab::ComparisonTarget{}); });
}

/// At the end of a lesson: where would it have gone otherwise?
void Comparing::compareRelated()
{
    const lab::Simulation& simulation = bench_.simulation();
    if (!simulation.loaded()) return;
    const std::string shown = lab::profilesOf(simulation.settings());
    const auto profile = lab::profileThatDiffers(simulation.plan(), shown, *simulation.moment().timeline);
    if (profile) controller_.with({What::Profile, *profile});
    else bench_.messages().showNote(tr("Every system does the same here."));
}

/// The lesson, the settings as they were, the other profiles.
void Comparing::fillCompareMenu()
{
    compareMenu_->clear();
    const lab::Simulation& simulation = bench_.simulation();
    const lab::Plan& plan = simulation.plan();
    addTarget(tr("The lesson, from where you left it"), {What::Lesson}, plan.lesson && !plan.isLesson());
    addTarget(tr("The original settings"), {What::Unchanged}, simulation.settingsChanged());
    QAction* atOnce = compareMenu_->addAction(tr("Compare with the lesson automatically"));
    atOnce->setCheckable(true);
    atOnce->setChecked(controller_.atOnce());
    connect(atOnce, &QAction::triggered, this, [this](bool on) {
        controller_.setAtOnce(on);
        if (bench_.simulation().loaded()) controller_.momentShown(bench_.simulation().moment());
    });
    compareMenu_->addSeparator();
    const std::string shown = lab::profilesOf(simulation.settings());
    for (const tcp::Profile& profile : tcp::profiles()) {
        const bool other = profile.name != shown;
        addTarget(lab::qstring(profile.title), {What::Profile, std::string(profile.name)}, other);
    }
}

}  // namespace app::comparing
