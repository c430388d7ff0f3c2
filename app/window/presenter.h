#pragma once

#include "lab/moment.h"
#include "theme/look.h"
#include "theme/spotlight.h"

#include <QPainterPath>
#include <QWidget>

#include <optional>

namespace app {

class CaptionBar;
class CompareView;
class LadderView;
class PredictPanel;
class StateDiagram;
class Veil;
struct Judgement;

/// For the lecture hall (design 5.2): both tokens on one map, the ladder in large type, the caption bar; nothing else.
/// At 150 % there is room for the map or for the ladder.
class Presenter : public QWidget {
    Q_OBJECT

public:
    explicit Presenter(QWidget* parent = nullptr);

    void showMoment(const Moment& moment);
    void setLook(const Look& look);
    void finishAnimation();
    /// The question in place of the caption.
    PredictPanel* predict() const { return predict_; }
    /// `host`: whose state is asked for; a click on the map answers, too.
    void setAsking(bool asking, std::optional<tcp::HostId> host = std::nullopt);
    /// Two runs in place of map and ladder. Made when they are first wanted; nothing in it acts.
    CompareView* compare();
    void setComparing(bool comparing);
    /// In the line of the caption, until the next moment is shown.
    void showAnswer(const Judgement& answer);
    /// Possible next arrows at full strength; off while predicting.
    void setHintsShown(bool shown);
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

signals:
    void stateClicked(tcp::State state);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyLook();
    void arrange();
    bool roomForBoth() const;
    bool twoRuns() const { return comparing_ && views_ != 1; }
    QPainterPath lit(Spotlight spotlight) const;
    static QString words(Spotlight spotlight);
    void light();

    StateDiagram* map_;
    LadderView* ladder_;
    CaptionBar* caption_;
    PredictPanel* predict_;
    CompareView* compare_ = nullptr;
    bool comparing_ = false;
    Veil* veil_;
    bool asking_ = false;
    int views_ = 0;
    int hidden_ = 0;
    int type_ = 0;
    bool black_ = false;
    Spotlight spotlight_ = Spotlight::Off;
    Look look_;
    Moment moment_;
};

}  // namespace app
