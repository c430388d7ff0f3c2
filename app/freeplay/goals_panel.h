#pragma once

#include "lab/free_play_progress.h"
#include "lab/goals.h"
#include "theme/appearance.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace app::freeplay {

/// What to try in free play: each goal is ticked off where it stands when it is reached; its hint comes on request.
class GoalsPanel : public QWidget {
    Q_OBJECT

public:
    explicit GoalsPanel(QWidget* parent = nullptr);

    /// `reachable`: pairs of states, none while it is not known.
    void showCollected(const lab::FreePlayProgress& collected, const std::bitset<121>& reachable);
    void setAppearance(const theme::Appearance& appearance);

signals:
    void resetWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        const lab::Goal* goal;
        QLabel* mark;
        QLabel* title;
        QLabel* progress;
        QToolButton* ask;
        QLabel* hint;
    };

    QWidget* makeTop();
    QWidget* makeRow(const lab::Goal& goal);
    void showRow(const Row& row);
    QString progressOf(const lab::Goal& goal) const;
    void retranslate();

    QLabel* summary_;
    QToolButton* reset_;
    std::vector<Row> rows_;
    lab::FreePlayProgress collected_;
    std::bitset<121> reachable_;
    theme::Appearance appearance_;
};

}  // namespace app::freeplay
