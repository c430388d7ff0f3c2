#pragma once

#include "lab/chain.h"
#include "lab/moment.h"
#include "ladder/ladder_geometry.h"
#include "simulation/event_choice.h"
#include "theme/appearance.h"
#include "theme/spotlight.h"
#include "theme/zoom_gesture.h"

#include <QGraphicsView>
#include <QImage>
#include <QPainterPath>

#include <memory>
#include <optional>

class QIODevice;
class QMenu;
class QVariantAnimation;

namespace app::ladder {

class FlightButtons;
class HostHeaderBar;
class SheetItem;

/// The time-sequence diagram at a moment: segments at their true slope between two lifelines, states, calls and timers
/// beside them, on the elastic axis. What it shows is a function of the moment, the look and the zoom: showing the same
/// again gives the same pixels, and nothing that comes after the moment.
///
/// It follows the present: from the top while everything fits; then with finished exchanges at the beginning folded
/// into one line, if that makes it fit; else with the present at 70 % of the height. The wheel, the arrow keys, Home
/// and End scroll (and unfold) until the next moment is shown; Ctrl+wheel or a pinch enlarges it,
/// Ctrl+Shift+wheel stretches time. Resting on a segment
/// shows its header; a click, or Alt+Up and Alt+Down, selects it. One in flight can be lost, held back or doubled: by
/// the buttons beside it while the mouse is near or it is selected, by X, H and D then, and by its menu.
class LadderView : public QGraphicsView, public theme::Enlargeable {
    Q_OBJECT

public:
    explicit LadderView(QWidget* parent = nullptr);
    ~LadderView() override;

    void showMoment(const lab::Moment& moment);
    /// A captured run, with what is proved of it and what is assumed.
    void showCaptured(const lab::Moment& moment, const lab::Evidence& evidence);
    /// The same beside another run, on one axis: equal heights are equal times. Nothing is folded away.
    /// Of a captured one with what is known of it.
    void showBeside(const lab::Moment& moment, const lab::Moment& other, const lab::Evidence* evidence = nullptr,
                    const lab::Evidence* otherEvidence = nullptr);
    /// Both follow the later present, from the same height on.
    void keepLevelWith(LadderView& other);
    void setAppearance(const theme::Appearance& appearance);
    /// Pixels per millisecond, relative to the usual; 0.15 to 8.
    void setTimeZoom(qreal zoom);
    qreal timeZoom() const { return zoom_; }
    /// All of it larger or smaller than follows from the width of the view: 0.5 to 4. Wider than the view, it scrolls.
    void setMagnification(qreal factor);
    qreal magnification() const { return magnified_; }
    void enlarge(qreal factor) override;
    /// For a hall: flags of segments of at least this many px where they find room.
    void setLeastFlags(qreal px) { leastFlags_ = px; }
    void setFolding(bool folding);
    bool folded() const { return sheet_.fold.has_value(); }
    void unfold();
    /// Whether a segment in flight offers to be lost, held or doubled (it does, unless told otherwise).
    void setFlightActionsOffered(bool offered) { flightActions_ = offered; }
    /// "Why is this so?" stands in its menus (it does not, unless told).
    void setWhyOffered(bool offered) { whyOffered_ = offered; }
    /// A chain of causes is lit, with the chosen link in sight; an empty one: none.
    void setChain(const lab::Chain& chain);
    /// The segment of this id is lit, here and until another is; 0: none. Emits nothing.
    void selectSegment(quint64 id);
    /// The one that is lit so.
    std::optional<quint64> selectedSegment() const;

    /// Ends a running animation: what it ends in is the picture that showMoment() stands for.
    void finishAnimation();
    bool animating() const;

    /// Where that is, in coordinates of this widget: a lifeline with what stands beside it, the newest segment, the
    /// timers that run. Empty where there is nothing to point at.
    QPainterPath lit(theme::Spotlight spotlight) const;

    /// The whole ladder, whatever part of it is visible. Scale 1 is the size on the screen.
    QImage toImage(qreal scale = 2.0) const;
    bool toSvg(QIODevice& device) const;
    bool toPdf(QIODevice& device) const;  ///< one page as large as the ladder
    QString toText() const;

    /// For tests and accessibility: what is drawn now.
    const LadderGeometry& sheet() const;

    QSize sizeHint() const override { return {544, 490}; }
    QSize minimumSizeHint() const override { return {320, 200}; }

signals:
    /// A segment that is no longer in flight was chosen; `moment` is the first at which it is there as it is drawn:
    /// arrived or lost.
    void segmentSelected(quint64 id, qsizetype moment);
    /// By the menu of a right click: what this state is; where the length of a timer is set.
    void stateWanted(std::optional<tcp::HostId> host, tcp::State state);
    void settingsWanted();
    /// By hand: Ctrl+wheel, or a pinch.
    void magnifiedByHand(qreal factor);
    void flightActionRequested(quint64 id, tcp::Impairment what);
    /// By a menu: where this comes from; `forward`: what it led to.
    void whyWanted(const tcp::EventChoice& choice, bool forward);
    /// What is drawn has been laid out anew.
    void laidOut();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void wheelEvent(QWheelEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void layOutNow();
    void fold();
    LadderGeometry layOutWhole() const;
    void follow(qreal nowY, qreal height);
    void showStory(LadderModel story, std::vector<LadderModel> level, const lab::Moment& moment);
    void animate();
    const Arrow* arrowAt(QPoint inViewport) const;
    QString explained(QPoint inViewport) const;  ///< for a tooltip
    const Arrow* selectedArrow() const;
    void hover(const Arrow* arrow);
    void choose(const Arrow& arrow);
    void chooseNext(int step);
    void scrollUp(int distance);
    const Arrow* flying(const Arrow* arrow) const;
    bool actOnSelected(int key);
    void showButtons(const Arrow* arrow);
    void offerFlightActions(QMenu& menu, const Arrow& arrow);
    void offerCopies(QMenu& menu);
    void offerSegment(QMenu& menu, const Arrow& arrow);
    void offerColumn(QMenu& menu, QPointF at);
    void offerWhy(QMenu& menu, const tcp::EventChoice& choice);
    std::optional<tcp::EventChoice> choiceAt(QPointF at) const;
    void offerSizes(QMenu& menu);

    theme::Appearance appearance_;
    LadderModel story_;       ///< the whole
    std::vector<LadderModel> level_;  ///< whose axis this one has: what another view tells
    LadderGeometry sheet_;       ///< of what is not folded away
    mutable bool stale_ = true;  ///< not laid out since something changed
    bool folding_ = true;
    bool unfolded_ = false;  ///< by hand, until another moment is shown
    qreal zoom_ = 1;       ///< of time
    qreal magnified_ = 1;
    qreal leastFlags_ = 0;
    bool flightActions_ = true;
    bool whyOffered_ = false;
    std::unique_ptr<QGraphicsScene> scene_;
    SheetItem* item_ = nullptr;  ///< of the scene
    HostHeaderBar* heads_ = nullptr;
    FlightButtons* buttons_ = nullptr;
    std::unique_ptr<QVariantAnimation> animation_;
};

}  // namespace app::ladder
