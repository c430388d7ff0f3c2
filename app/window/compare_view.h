#pragma once

#include "lab/moment.h"
#include "theme/look.h"

#include <QFrame>
#include <QString>

#include <array>

class QLabel;
class QToolButton;

namespace app {

class LadderView;
class StateChip;

/// Two runs side by side (design 5.4): two ladders on one axis, each under its name and the states it has come to.
/// The past that both share is told once, on the left; a line marks where they part.
class CompareView : public QFrame {
    Q_OBJECT

public:
    explicit CompareView(QWidget* parent = nullptr);

    struct Side {
        Moment moment;
        QString name;
    };
    void showRuns(const Side& left, const Side& right);
    void setLook(const Look& look);
    void finishAnimation();
    LadderView* ladder(std::size_t side) const { return panes_[side].ladder; }

signals:
    void closed();

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Pane {
        QLabel* name;
        std::array<StateChip*, 2> chips;
        QLabel* time;
        LadderView* ladder;
    };

    QWidget* makePane(Pane& pane, QToolButton* corner);
    void connectScrolling();
    void level();
    void retranslate();

    std::array<Pane, 2> panes_{};
    QToolButton* spacer_;
    QToolButton* close_;
    bool levelling_ = false;
};

}  // namespace app
