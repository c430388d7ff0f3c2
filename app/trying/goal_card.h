#pragma once

#include "trying/problem.h"
#include "trying/task_bar.h"

namespace app::trying {

/// How far somebody has come.
struct Standing {
    std::vector<bool> met;       ///< by criterion
    std::size_t actions = 0;     ///< own ones
    bool solved = false;         ///< once reached, it stays so
    std::size_t best = 0;        ///< fewest actions with which it was reached; 0: never
    QString refused{};           ///< why nothing of it counts; empty: it does
    std::size_t hints = 0;       ///< shown so far
};

/// The goal above the study: what to bring about, what of it holds by now, a hint on request, and the way to what comes
/// after: the shortest way, and the lesson.
class GoalCard : public TaskBar {
    Q_OBJECT

public:
    explicit GoalCard(QWidget* parent = nullptr);

    void showProblem(const Problem& problem, const Standing& standing, const QString& language);

signals:
    void hintWanted();
    void againWanted();
    void wayWanted();
    void lessonWanted();

protected:
    void retranslate() override;

private:
    QString result(const Problem& problem, const Standing& standing) const;

    QToolButton *ask_, *again_, *way_, *lesson_;
    QLabel *task_, *marks_, *hint_, *result_;
};

}  // namespace app::trying
