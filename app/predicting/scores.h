#pragma once

#include "lab/question.h"
#include "workbench/lesson_progress.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <functional>

namespace app::workbench {
class Preferences;
}

namespace app::predicting {

/// What was predicted in one lesson.
struct Score {
    int asked = 0;
    int right = 0;
    int notSure = 0;
    bool finished = false;  ///< its end was reached once
    bool mastered = false;  ///< every question of one whole run was answered right
    int reasons = 0;        ///< asked for after right answers: "because?"
    int reasonsRight = 0;

    int wrong() const { return asked - right - notSure; }
};

/// Scores by lesson, kept on this machine only, and only by a window that remembers.
class Scores {
public:
    explicit Scores(workbench::Preferences& memory);

    Score of(const QString& lesson) const { return scores_.value(lesson); }
    const QMap<QString, Score>& all() const { return scores_; }
    void count(const QString& lesson, lab::Outcome outcome);
    void countReason(const QString& lesson, lab::Outcome outcome);
    void finish(const QString& lesson);
    void master(const QString& lesson);
    workbench::Progress progress(const QString& lesson) const;
    /// Forgets everything, also which lessons were finished.
    void reset();
    /// RFC 4180 with a header; lines end with LF. `title` names a lesson for people.
    QByteArray csv(const std::function<QString(const QString&)>& title) const;

private:
    void keep();

    workbench::Preferences& memory_;
    QMap<QString, Score> scores_;
};

}  // namespace app::predicting
