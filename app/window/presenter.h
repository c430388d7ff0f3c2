#pragma once

#include "lab/moment.h"
#include "theme/look.h"

#include <QWidget>

class QSplitter;

namespace app {

class CaptionBar;
class LadderView;
class PredictPanel;
class StateDiagram;
struct Judgement;

/// For the lecture hall (design 5.2): both tokens on one map, the ladder in large type, the caption bar; nothing else.
class Presenter : public QWidget {
    Q_OBJECT

public:
    explicit Presenter(QWidget* parent = nullptr);

    void showMoment(const Moment& moment);
    void setLook(const Look& look);
    void finishAnimation();
    /// The question in place of the caption.
    PredictPanel* predict() const { return predict_; }
    void setAsking(bool asking);
    /// In the line of the caption, until the next moment is shown.
    void showAnswer(const Judgement& answer);
    /// Possible next arrows at full strength; off while predicting.
    void setHintsShown(bool shown);
    /// Everything black but the caption, for talking without a picture.
    void setBlack(bool black);
    bool black() const { return black_; }
    /// Map and ladder, the map alone, the ladder alone.
    void switchViews();
    /// All, the client, the server: the others dimmed.
    void hidePanels();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyLook();
    void arrange();

    StateDiagram* map_;
    LadderView* ladder_;
    CaptionBar* caption_;
    PredictPanel* predict_;
    bool asking_ = false;
    int views_ = 0;
    bool black_ = false;
    bool captionOff_ = false;
    Look look_;
    Moment moment_;
};

}  // namespace app
