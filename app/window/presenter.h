#pragma once

#include "lab/moment.h"
#include "theme/look.h"
#include "theme/spotlight.h"

#include <QPainterPath>
#include <QWidget>

namespace app {

class CaptionBar;
class LadderView;
class StateDiagram;
class Veil;

/// For the lecture hall (design 5.2): both tokens on one map, the ladder in large type, the caption bar; nothing else.
/// At 150 % there is room for the map or for the ladder.
class Presenter : public QWidget {
    Q_OBJECT

public:
    explicit Presenter(QWidget* parent = nullptr);

    void showMoment(const Moment& moment);
    void setLook(const Look& look);
    void finishAnimation();
    /// Everything black but the caption, for talking without a picture.
    void setBlack(bool black);
    bool black() const { return black_; }
    /// Map and ladder, the map alone, the ladder alone.
    void switchViews();
    /// One after the other: the caption, then the ladder too; then all are back.
    void hidePanels();
    /// The client, the server, the newest segment, the timers that run: all else dimmed. Leaves out what is not there.
    void nextSpotlight();
    Spotlight spotlight() const { return spotlight_; }
    void spotlightOff();
    /// 100, 125, 150 %: one up, one down, 0 back to 100.
    void changeType(int steps);
    /// Freeze and ask: what the next step will bring, in place of the caption; again: the caption.
    void ask();
    void showAnswer();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    enum class Asking { No, Open, Answered };

    void applyLook();
    void arrange();
    bool roomForBoth() const;
    QPainterPath lit(Spotlight spotlight) const;
    void light();
    void askAgain();

    StateDiagram* map_;
    LadderView* ladder_;
    CaptionBar* caption_;
    Veil* veil_;
    int views_ = 0;
    int hidden_ = 0;
    int type_ = 0;
    bool black_ = false;
    Spotlight spotlight_ = Spotlight::Off;
    Asking asking_ = Asking::No;
    Look look_;
    Moment moment_;
};

}  // namespace app
