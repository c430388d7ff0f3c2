#pragma once

#include "lab/collected.h"
#include "lab/goals.h"
#include "theme/look.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace app {

/// What to try in free play: each goal is ticked off where it stands when it is reached; its hint comes on request.
class GoalsPanel : public QWidget {
    Q_OBJECT

public:
    explicit GoalsPanel(QWidget* parent = nullptr);

    /// `reachable`: pairs of states, none while it is not known.
    void showCollected(const Collected& collected, const std::bitset<121>& reachable);
    void setLook(const Look& look);

signals:
    void resetWanted();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Row {
        const Goal* goal;
        QLabel* mark;
        QLabel* title;
        QLabel* progress;
        QToolButton* ask;
        QLabel* hint;
    };

    QWidget* makeTop();
    QWidget* makeRow(const Goal& goal);
    void showRow(const Row& row);
    QString progressOf(const Goal& goal) const;
    void retranslate();

    QLabel* summary_;
    QToolButton* reset_;
    std::vector<Row> rows_;
    Collected collected_;
    std::bitset<121> reachable_;
    Look look_;
};

}  // namespace app
