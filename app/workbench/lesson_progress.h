#pragma once

#include <QHash>
#include <QObject>
#include <QString>

namespace app::workbench {

/// How far one has come with a lesson: its end was seen; questions about it were answered; all of them in one run, from
/// its beginning to its end, were answered right.
enum class Progress { None, Seen, Quizzed, Mastered };

/// By lesson, for whoever shows it. Whoever asks the questions says it.
class LessonProgress : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    Progress of(const QString& lesson) const { return progress_.value(lesson, Progress::None); }
    const QHash<QString, Progress>& all() const { return progress_; }
    void set(const QString& lesson, Progress progress)
    {
        if (of(lesson) == progress) return;
        progress_[lesson] = progress;
        emit changed();
    }
    void clear()
    {
        progress_.clear();
        emit changed();
    }

signals:
    void changed();

private:
    QHash<QString, Progress> progress_;
};

}  // namespace app::workbench
