#include "guiding/guiding.h"

#include "guiding/first_hints.h"
#include "guiding/legend_card.h"
#include "guiding/lesson_end.h"
#include "guiding/tour.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/study_view.h"
#include "workbench/workbench.h"

#include <QMainWindow>

namespace app::guiding {

using workbench::Actions;

Guiding::Guiding(workbench::Workbench& bench)
    : Feature(bench), tour_(bench.actions().add("tour")),
      legend_(bench.actions().add("legend", {QKeySequence(Qt::SHIFT | Qt::Key_F1)})), end_(new LessonEnd),
      hints_(new FirstHints(bench, this))
{
    connect(tour_, &QAction::triggered, this, &Guiding::startTour);
    connect(legend_, &QAction::triggered, this, &Guiding::showLegend);
    connect(&bench.study(), &workbench::StudyView::legendWanted, this, &Guiding::showLegend);
    connect(end_, &LessonEnd::lessonWanted, &bench, &workbench::Workbench::lessonWanted);
    connect(end_, &LessonEnd::quizWanted, this, &Guiding::quiz);
    connect(end_, &LessonEnd::comparisonWanted, this, [this] { bench_.actions().named("compareRelated")->trigger(); });
}

void Guiding::showMoment(const lab::Moment& moment)
{
    const bool end = moment.step == moment.stepEnds.size() && !moment.stepEnds.empty();
    end_->showMoment(moment, end && bench_.studying() && bench_.simulation().plan().isLesson());
    hints_->momentShown(moment);
}

void Guiding::setAppearance(const theme::Appearance& appearance)
{
    end_->setAppearance(appearance);
    hints_->setAppearance(appearance);
}

void Guiding::retranslate()
{
    Actions::say(tour_, tr("&Tour"), tr("Two minutes: what each part of the window shows, and what you can press"));
    Actions::say(legend_, tr("&Line styles"), tr("What the lines of the state diagram mean"));
}

std::vector<workbench::MenuItem> Guiding::menuItems() const
{
    using enum workbench::Menu;
    return {{Help, 9, tour_}, {Help, 12, legend_}};
}

QWidget* Guiding::widget(workbench::Slot slot) { return slot == workbench::Slot::Above ? end_ : nullptr; }

workbench::HelpTopic Guiding::help() const
{
    return {tr("At the end of a lesson"),
            tr("A line says what the lesson showed and leads on: to the next lesson, to a quiz on "
               "this one, or to the same run on a system that behaves differently. The list of "
               "lessons marks what you have seen (a dot), been quizzed on (a ring) and "
               "mastered (a tick: every question of one run right).")};
}

void Guiding::startTour()
{
    if (card_) card_->close();
    card_ = new Tour(bench_.appearance().scaled(), &bench_.window());
    hints_->place();
    connect(card_, &QObject::destroyed, hints_, &FirstHints::place, Qt::QueuedConnection);
}

void Guiding::showLegend() { new LegendCard(bench_.appearance().scaled(), &bench_.window()); }

/// As if the key had been pressed at the beginning: it is what the user has chosen.
void Guiding::quiz()
{
    bench_.simulation().restart();
    QAction* predict = bench_.actions().named("predict");
    if (!predict->isChecked()) predict->trigger();
}

}  // namespace app::guiding
