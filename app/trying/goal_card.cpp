#include "trying/goal_card.h"

#include "files/local_text.h"
#include "panels/text.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace app::trying {

GoalCard::GoalCard(QWidget* parent)
    : QFrame(parent), title_(panels::plainLabel(this)), task_(panels::plainLabel(this, true)),
      marks_(panels::plainLabel(this, true)), hint_(panels::plainLabel(this, true)),
      result_(panels::plainLabel(this, true))
{
    setObjectName("goalCard");
    setProperty("panel", true);
    setProperty("asks", true);  // hints keep out of its way
    title_->setProperty("accent", true);
    task_->setObjectName("goalTask");
    marks_->setObjectName("goalMarks");
    hint_->setObjectName("goalHint");
    result_->setObjectName("goalResult");
    auto* top = new QHBoxLayout;
    top->setSpacing(5);
    top->addWidget(title_);
    top->addStretch(1);
    ask_ = addButton("goalHintButton", top);
    again_ = addButton("goalAgain", top);
    way_ = addButton("goalWay", top);
    lesson_ = addButton("goalLesson", top);
    close_ = addButton("goalClose", top);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 3, 5, 5);
    column->setSpacing(2);
    column->addLayout(top);
    for (QLabel* label : {task_, marks_, hint_, result_}) column->addWidget(label);
    theme::setType(title_, 13, QFont::Bold);
    theme::setType(task_, 12.5);
    for (QLabel* label : {marks_, hint_}) theme::setType(label, 12);
    theme::setType(result_, 12.5, QFont::Bold);
    connect(ask_, &QToolButton::clicked, this, &GoalCard::hintWanted);
    connect(again_, &QToolButton::clicked, this, &GoalCard::againWanted);
    connect(way_, &QToolButton::clicked, this, &GoalCard::wayWanted);
    connect(lesson_, &QToolButton::clicked, this, &GoalCard::lessonWanted);
    connect(close_, &QToolButton::clicked, this, &GoalCard::closed);
    hide();
    retranslate();
}

QToolButton* GoalCard::addButton(const char* name, QLayout* row)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    theme::setType(button, 12);
    row->addWidget(button);
    return button;
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
    title_->setText(tr("Try first: %1").arg(said(problem.goal.title)));
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
    setAccessibleName(title_->text() + QStringLiteral(". ") + task_->accessibleName());
    show();
}

void GoalCard::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
    close_->setIcon(theme::icon(theme::Icon::Close, appearance.theme));
}

void GoalCard::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
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
    close_->setToolTip(tr("Leave the problem; what you have done stays"));
    close_->setAccessibleName(tr("Close"));
}

}  // namespace app::trying
