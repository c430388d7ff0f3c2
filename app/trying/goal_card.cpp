#include "trying/goal_card.h"

#include "files/local_text.h"
#include "panels/text.h"

#include <QLabel>
#include <QToolButton>

#include <algorithm>

namespace app::trying {

GoalCard::GoalCard(QWidget* parent)
    : TaskBar("goalCard", parent), ask_(addButton("goalHintButton")), again_(addButton("goalAgain")),
      way_(addButton("goalWay")), lesson_(addButton("goalLesson")), task_(addLine("goalTask", 12.5)),
      marks_(addLine("goalMarks", 12)), hint_(addLine("goalHint", 12)),
      result_(addLine("goalResult", 12.5, QFont::Bold))
{
    connect(ask_, &QToolButton::clicked, this, &GoalCard::hintWanted);
    connect(again_, &QToolButton::clicked, this, &GoalCard::againWanted);
    connect(way_, &QToolButton::clicked, this, &GoalCard::wayWanted);
    connect(lesson_, &QToolButton::clicked, this, &GoalCard::lessonWanted);
    GoalCard::retranslate();
}

/// How the own way compares with the shortest.
QString GoalCard::result(const Problem& problem, const Standing& standing) const
{
    if (!standing.refused.isEmpty()) return standing.refused;
    if (!standing.solved) return {};
    const auto shortest = static_cast<int>(ownActions(problem, problem.solution));
    const auto own = static_cast<int>(standing.best);
    if (own <= shortest) return tr("✓ Reached with %1 actions: there is no shorter way.").arg(own);
    return tr("✓ Reached with %1 actions. The shortest way takes %2.").arg(own).arg(shortest);
}

void GoalCard::showProblem(const Problem& problem, const Standing& standing, const QString& language)
{
    const auto said = [&](const tcp::LocalText& text) { return files::localText(text, language); };
    panels::setWords(&title(), tr("Try first: %1").arg(said(problem.goal.title)));
    panels::setWords(task_, said(problem.goal.task));
    QStringList marks;
    for (std::size_t i = 0; i < problem.goal.criteria.size(); ++i) {
        const bool met = i < standing.met.size() && standing.met[i];
        marks << (met ? QStringLiteral("✓ ") : QStringLiteral("○ ")) + said(problem.goal.criteria[i].what);
    }
    panels::setWords(marks_, marks.join(QStringLiteral("     ")));
    QStringList hints;
    for (std::size_t i = 0; i < std::min(standing.hints, problem.hints.size()); ++i) hints << said(problem.hints[i]);
    panels::setWords(hint_, hints.isEmpty() ? QString() : tr("Hint: %1").arg(hints.join(QLatin1Char(' '))));
    hint_->setVisible(!hints.isEmpty());
    ask_->setEnabled(standing.hints < problem.hints.size() && !standing.solved);
    const QString words = result(problem, standing);
    panels::setWords(result_, words);
    result_->setVisible(!words.isEmpty());
    panels::setLooks(result_, "error", !standing.refused.isEmpty());
    panels::setLooks(way_, "primary", standing.solved);
    setAccessibleName(title().accessibleName() + QStringLiteral(". ") + task_->accessibleName());
    show();
}

void GoalCard::retranslate()
{
    ask_->setText(tr("Hint"));
    again_->setText(tr("Start over"));
    way_->setText(tr("Shortest way"));
    lesson_->setText(tr("The lesson"));
    way_->setToolTip(tr("Your attempt stands beside the shortest way, with the first difference marked"));
    again_->setToolTip(tr("Your attempt is kept: undo brings it back"));
    lesson_->setToolTip(tr("Open the lesson about this"));
    closer().setToolTip(tr("Leave the problem; what you have done stays"));
    closer().setAccessibleName(tr("Close"));
}

}  // namespace app::trying
