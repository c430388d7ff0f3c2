#pragma once

#include "lab/moment.h"
#include "theme/look.h"

#include <QFrame>
#include <QString>

#include <array>

class QLabel;
class QVBoxLayout;
class QToolButton;

namespace app {

class CallBar;
class ElidedLabel;
class LadderView;
class StateChip;

/// Two runs side by side (design 5.4): two ladders on one axis, each under its name and the states it has come to.
/// The past that both share is told once, on the left; a line marks where they part. A hand acts on one of them: on
/// what flies there, and by the calls below it.
class CompareView : public QFrame {
    Q_OBJECT

public:
    explicit CompareView(QWidget* parent = nullptr);

    struct Side {
        Moment moment;
        QString name;
    };
    /// `own` is the place (0, 1) of the run that is acted on.
    void showRuns(const Side& left, const Side& right, std::size_t own);
    /// Not where the diagrams have them anyway.
    void setCallsShown(bool shown);
    /// To be looked at only.
    void forHall();
    void setLook(const Look& look);
    void finishAnimation();
    LadderView* ladder(std::size_t side) const { return panes_[side].ladder; }

signals:
    void closed();
    void requested(const tcp::Action& action);
    void flightActionRequested(quint64 id, tcp::Impairment what);

protected:
    void changeEvent(QEvent* event) override;

private:
    struct Pane {
        QLabel* name;
        std::array<StateChip*, 2> chips;
        QLabel* time;
        LadderView* ladder;
        QVBoxLayout* column;
    };

    QWidget* makePane(Pane& pane, QToolButton* corner);
    void connectScrolling();
    void makeCalls();
    void showCalls(const Moment& moment, std::size_t own);
    void level();
    void retranslate();

    std::array<Pane, 2> panes_{};
    QToolButton* spacer_;
    QToolButton* close_;
    QWidget* calls_ = nullptr;  ///< made when they are first needed
    std::array<QLabel*, 2> hosts_{};
    std::array<CallBar*, 2> bars_{};
    ElidedLabel* noCalls_ = nullptr;  ///< below the other run
    bool callsShown_ = true;
    bool hall_ = false;
    Look look_;
    bool levelling_ = false;
};

}  // namespace app
