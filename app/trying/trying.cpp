#include "trying/trying.h"

#include "files/local_text.h"
#include "files/spoken_message.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/lesson_progress.h"
#include "workbench/workbench.h"

#include <QAction>
#include <QMenu>
#include <QVariant>

namespace app::trying {

using workbench::Actions;

namespace {

constexpr char kKey[] = "triedProblems";
constexpr QLatin1String kInList("try:");  ///< before the ids of problems in the list of lessons

/// What is given has happened; from there on it is the user's.
tcp::Scenario beginning(const Problem& problem)
{
    tcp::Scenario script = problem.solution;
    script.steps.resize(problem.goal.given.empty() ? 0 : 1);
    return script;
}

}  // namespace

Trying::Trying(workbench::Workbench& bench)
    : Feature(bench), menuAction_(bench.actions().add("tryFirst")), menu_(new QMenu), card_(new GoalCard)
{
    menuAction_->setMenu(menu_.get());
    const QVariantMap kept = bench.preferences().value(kKey, {}).toMap();
    for (auto one = kept.begin(); one != kept.end(); ++one) best_[one.key()] = one->toInt();
    connect(menu_.get(), &QMenu::aboutToShow, this, &Trying::fillMenu);
    connect(&bench.progress(), &workbench::LessonProgress::changed, this, &Trying::tellProgress);
    tellProgress();
    connect(&bench, &workbench::Workbench::lessonWanted, this, [this](const QString& id) {
        const Problem* problem = id.startsWith(kInList) ? problemOf(id.mid(kInList.size()).toStdString()) : nullptr;
        if (problem) open(*problem);
    });
    connect(card_, &GoalCard::hintWanted, this, [this] {
        ++standing_.hints;
        showCard();
    });
    connect(card_, &GoalCard::againWanted, this, [this] { if (problem_) open(*problem_); });
    connect(card_, &GoalCard::wayWanted, this, &Trying::showWay);
    connect(card_, &GoalCard::lessonWanted, this, [this] {
        if (problem_) emit bench_.lessonWanted(QString::fromStdString(problem_->lesson));
    });
    connect(card_, &GoalCard::closed, this, &Trying::leave);
}

Trying::~Trying() = default;

std::vector<workbench::MenuItem> Trying::menuItems() const { return {{workbench::Menu::Scenario, 12, menuAction_}}; }

QWidget* Trying::widget(workbench::Slot slot) { return slot == workbench::Slot::Above ? card_ : nullptr; }

workbench::HelpTopic Trying::help() const
{
    return {tr("Try first"),
            tr("The Lesson menu and the list of lessons have problems to try before the lessons: a goal, two hosts, "
               "and no script. What of the goal holds is ticked as you play; a hint comes on request. Shortest way "
               "puts your attempt beside the shortest one, then the lesson follows.")};
}

void Trying::retranslate()
{
    Actions::say(menuAction_, tr("&Try first"), tr("Problems to try before the lessons"));
    if (problem_) showCard();
}

void Trying::setAppearance(const theme::Appearance& appearance) { card_->setAppearance(appearance); }

/// A tick: reached before.
void Trying::fillMenu()
{
    menu_->clear();
    for (const Problem& problem : problems()) {
        QAction* action = menu_->addAction(files::localText(problem.goal.title, bench_.appearance().language()));
        action->setObjectName(problem.id());
        action->setCheckable(true);
        action->setChecked(best_.value(problem.id()) > 0);
        connect(action, &QAction::triggered, this, [this, &problem] { open(problem); });
    }
}

void Trying::open(const Problem& problem)
{
    const std::size_t hints = problem_ == &problem ? standing_.hints : 0;
    problem_ = &problem;
    judged_ = nullptr;
    standing_ = {};
    standing_.hints = hints;
    lab::Plan plan;
    plan.script = std::make_shared<const tcp::Scenario>(beginning(problem));
    const std::size_t given = plan.script->steps.size();
    bench_.simulation().openPlan(std::move(plan), {given, 0});
}

void Trying::leave()
{
    problem_ = nullptr;
    card_->hide();
    if (card_->window()) card_->window()->setFocus();
}

/// Another lesson ends it.
void Trying::showMoment(const lab::Moment&)
{
    if (!problem_) return;
    const auto& script = bench_.simulation().plan().script;
    if (!script || script->id != problem_->goal.id) return leave();
    if (script != judged_ && !bench_.simulation().busy()) {
        judged_ = script;
        judge();
    }
    card_->setVisible(bench_.studying());
    if (bench_.studying()) showCard();
}

QString Trying::refusal(const tcp::Disqualified& why) const
{
    const QString text = QString::fromStdString(why.text);
    switch (why.why) {
    case tcp::Disqualified::Why::ActionNotAllowed: return tr("Not allowed here: %1. Undo it (Ctrl+Z).").arg(text);
    case tcp::Disqualified::Why::TooManyActions: return tr("Too many actions. Start over.");
    case tcp::Disqualified::Why::TooLong: return tr("Too much time has passed. Start over.");
    case tcp::Disqualified::Why::DoesNotRun: return files::spokenMessage(text);
    }
    return {};
}

/// The engine plays the attempt again under the settings of the problem: what is ticked has happened.
void Trying::judge()
{
    const tcp::Scenario& script = *judged_;
    const tcp::Graded graded = tcp::grade(problem_->goal, script);
    standing_.actions = ownActions(*problem_, script);
    standing_.refused = graded.disqualified ? refusal(*graded.disqualified) : QString();
    standing_.met.assign(problem_->goal.criteria.size(), false);
    for (std::size_t i = 0; i < graded.results.size(); ++i)
        standing_.met[i] = graded.results[i].met && standing_.actions > 0;
    const bool all =
        !graded.disqualified && standing_.actions > 0 && graded.points(problem_->goal) == problem_->goal.mostPoints();
    const bool own = bench_.simulation().plan().lesson == nullptr || !bench_.simulation().plan().isLesson();
    if (!all || !own) return;
    const bool better = !standing_.solved || standing_.actions < standing_.best;
    standing_.solved = true;
    if (better) standing_.best = standing_.actions;
    int& best = best_[problem_->id()];
    if (best == 0 || static_cast<int>(standing_.best) < best) best = static_cast<int>(standing_.best);
    QVariantMap kept;
    for (auto one = best_.begin(); one != best_.end(); ++one) kept[one.key()] = one.value();
    bench_.preferences().set(kKey, kept);
    tellProgress();
}

/// A tick in the list of lessons: reached before.
void Trying::tellProgress()
{
    for (auto one = best_.begin(); one != best_.end(); ++one)
        if (*one > 0) bench_.progress().set(kInList + one.key(), workbench::Progress::Mastered);
}

void Trying::showCard()
{
    if (problem_) card_->showProblem(*problem_, standing_, bench_.appearance().language());
}

/// Beside the own attempt; where nothing was tried, alone, to be stepped through. Undo brings the attempt back.
void Trying::showWay()
{
    if (!problem_ || bench_.simulation().busy()) return;
    const lab::Plan& shown = bench_.simulation().plan();
    if (shown.lesson || ownActions(*problem_, *shown.script) == 0)
        return bench_.simulation().openBeside(problem_->solution);
    lab::Plan plan = shown;
    plan.lesson = std::make_shared<const tcp::Scenario>(problem_->solution);
    plan.told = problem_->goal.given.empty() ? 0 : 1;
    const std::size_t steps = plan.script->steps.size();
    bench_.simulation().openPlan(std::move(plan), {steps, 0});
    bench_.actions().named("compareLesson")->trigger();
}

}  // namespace app::trying
