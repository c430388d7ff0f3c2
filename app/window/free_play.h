#pragma once

#include "lab/joint_map.h"
#include "theme/look.h"
#include "window/collector.h"

#include <QObject>

class QAction;
class QDockWidget;
class QFrame;
class QToolButton;

namespace app {

class Actions;
class ClockBar;
class ForgeForm;
class GoalsPanel;
class JointMapPanel;
class Memory;
class PopupButton;
class Simulation;
class Stage;
class ViewDocks;

/// What is there while a hand plays (free play, and after a what-if): the bar with the clock, the form for forged
/// segments, and what has been collected so far: goals, arrows, pairs of states.
class FreePlay : public QObject {
    Q_OBJECT

public:
    /// What is collected is kept in the memory, as soon as it is.
    FreePlay(Simulation& simulation, Actions& actions, Stage& stage, ViewDocks& docks, Memory& memory);
    ~FreePlay() override;

    /// The bar above the stage; the window places it.
    QWidget* bar() const;

    void showMoment(const Moment& moment);
    void setLook(const Look& look);
    void retranslate();

private:
    void makeBar();
    void makeDocks(ViewDocks& docks);
    QToolButton* addButton(const char* name);
    void wire();
    QWidget* makeForm(QWidget* parent);
    void fill(QDockWidget* dock);
    void toggle(QDockWidget* dock);
    void showCollected();
    void showGoalsButton();
    bool eventFilter(QObject* watched, QEvent* event) override;
    void setArrowsShown(bool shown);
    void exploreIfShown();

    Simulation& simulation_;
    Actions& actions_;
    Stage& stage_;
    JointMap map_{this};
    Collector collector_;
    QFrame* bar_;
    ClockBar* clock_;
    ForgeForm* form_ = nullptr;  ///< until it is first opened
    PopupButton* forge_;
    QToolButton *goalsButton_, *mapButton_, *arrowsButton_;
    QDockWidget *goalsDock_, *mapDock_;
    GoalsPanel* goals_ = nullptr;
    JointMapPanel* mapPanel_ = nullptr;
    Moment moment_;
    Look look_;
};

}  // namespace app
