#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace app::panels {

/// Below the title of a step, where the numbers in its words may not be those that are played: what is not as the
/// lesson has it, and one button back to the lesson's values. Hidden where nothing was changed.
class ChangedRow : public QWidget {
    Q_OBJECT

public:
    explicit ChangedRow(QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment);
    void setAppearance(const theme::Appearance& appearance);
    /// Of what was changed, in one line; empty: nothing was.
    static QString wordsOf(const lab::Moment& moment);

signals:
    void lessonValuesWanted();

private:
    QLabel* words_;
    QToolButton* back_;
};

}  // namespace app::panels
