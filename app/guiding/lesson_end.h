#pragma once

#include "lab/moment.h"

#include <QFrame>

class QLabel;
class QToolButton;

namespace app::theme {
struct Appearance;
}

namespace app::guiding {

/// At the end of a lesson: what it showed, and where one may go from here. Going back puts it away.
class LessonEnd : public QFrame {
    Q_OBJECT

public:
    explicit LessonEnd(QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment, bool atEnd);
    void setAppearance(const theme::Appearance& appearance);

signals:
    void lessonWanted(const QString& id);
    void quizWanted();
    void comparisonWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    QToolButton* makeButton(const char* name);
    void retranslate();

    QLabel* words_;
    QToolButton* next_;
    QToolButton* quiz_;
    QToolButton* compare_;
    QString following_;  ///< id of the lesson after this one
    QString title_;      ///< and its title
    QString showed_;     ///< what this one showed
};

}  // namespace app::guiding
