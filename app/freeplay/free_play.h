#pragma once

#include "lab/joint_map.h"
#include "theme/appearance.h"
#include "freeplay/free_play_progress_store.h"
#include "workbench/feature.h"

class QAction;
class QDockWidget;
class QFrame;
class QToolButton;

namespace app::workbench {
class PopupButton;
}

namespace app::freeplay {

class ClockBar;
class ForgeForm;
class GoalsPanel;
class JointMapPanel;

/// Shown while the user acts by hand (free play, and after a what-if): the bar with the clock, the form for forged
/// segments, and what has been collected so far: goals, arrows, pairs of states.
class FreePlay : public workbench::Feature {
    Q_OBJECT

public:
    /// What is collected is kept in the preferences, as soon as it is.
    explicit FreePlay(workbench::Workbench& bench);
    ~FreePlay() override;

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    void retranslate() override;
    std::vector<workbench::MenuItem> menuItems() const override;
    QWidget* widget(workbench::Slot slot) override;
    workbench::HelpTopic help() const override;

private:
    void makeBar();
    void makeDocks();
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

    QAction *nextTimer_, *forgeSegment_, *anyAction_, *visited_;
    lab::JointMap map_{this};
    FreePlayProgressStore collector_;
    QFrame* bar_;
    ClockBar* clock_;
    ForgeForm* form_ = nullptr;  ///< until it is first opened
    workbench::PopupButton* forge_;
    QToolButton *goalsButton_, *mapButton_, *arrowsButton_;
    QDockWidget *goalsDock_, *mapDock_;
    GoalsPanel* goals_ = nullptr;
    JointMapPanel* mapPanel_ = nullptr;
    lab::Moment moment_;
    theme::Appearance appearance_;
};

}  // namespace app::freeplay
