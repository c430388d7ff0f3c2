#pragma once

#include "diagram/frame.h"
#include "diagram/layout_kind.h"
#include "lab/chain.h"
#include "lab/moment.h"
#include "theme/appearance.h"
#include "theme/spotlight.h"
#include "theme/zoom_gesture.h"

#include <QGraphicsView>
#include <QImage>
#include <QPainterPath>

#include <memory>
#include <optional>

namespace app::diagram {

class DiagramScene;
class DiagramKeyboard;
class Prompt;

/// The state diagram of RFC 9293 Figure 5, drawn at a moment: of one endpoint (twin), or of both on one machine
/// (shared). What it shows is a function of the moment, the look and the options below; showing the same again
/// gives the same pixels.
///
/// Ctrl+wheel, a pinch, + and - zoom, dragging the ground pans, 0 or fit() shows all; enlarged, it follows the token.
/// Tab enters the diagram; then the arrow keys walk over states, [ and ] over the arrows that leave one, Enter clicks,
/// Escape leaves.
class StateDiagram : public QGraphicsView, public theme::Enlargeable {
    Q_OBJECT

public:
    explicit StateDiagram(QWidget* parent = nullptr);
    ~StateDiagram() override;

    void showMoment(const lab::Moment& moment);
    /// A captured run, with what is proved of it and what is assumed.
    void showCaptured(const lab::Moment& moment, std::shared_ptr<const lab::Evidence> evidence);
    /// A crowd at one host, instead of a moment of two endpoints.
    void showHeat(const HeatMap& heat);
    void setAppearance(const theme::Appearance& appearance);
    /// One endpoint; none: both tokens on one map.
    void setHost(std::optional<tcp::HostId> host);
    void setLayoutKind(LayoutKind kind);
    LayoutKind layoutKind() const { return kind_; }
    /// For the last row of a lecture hall: no labels but one large callout, everything that is not current dimmed.
    void setPresenting(bool on);
    /// Possible next arrows at full strength. Off while a prediction is open: it would give the answer away.
    void setHintsShown(bool on);
    /// Arrows that carry a tick because someone has gone along them; empty: no ticks at all.
    void setCollected(std::optional<lab::VisitedEdges> arrows);
    /// Whose state is asked for: a line over the lower edge says that a click on it answers. Nobody's: no line.
    void setAsked(std::optional<tcp::HostId> host);
    /// A chain of causes is lit, as far as it is of the hosts shown; an empty one: none.
    void setChain(const lab::Chain& chain);
    const lab::Chain& chain() const { return chain_; }
    /// The meaning of the line styles, below the atlas (on by default; never in the twin or when presenting).
    void setLegendShown(bool on);

    void fit() { setZoom(1); }
    void zoomBy(qreal factor);
    /// 1: all of it fits, unless larger text leaves no room: then it scrolls. The factor is kept when the size of the
    /// view changes.
    void setZoom(qreal zoom);
    qreal zoom() const { return zoom_; }
    /// From now on it is no smaller than now, whatever grows around it.
    void keepSize(bool on);
    void enlarge(qreal factor) override { zoomByHand(zoom_ * factor); }
    /// Ends a running animation: what it ends in is the picture that showMoment() stands for.
    void finishAnimation();
    bool animating() const;

    /// What lies at this place of the viewport.
    std::optional<tcp::State> stateAt(QPoint place) const;
    QString edgeAt(QPoint place) const;
    /// Where that is, in coordinates of this widget; empty where there is nothing to point at.
    QPainterPath lit(theme::Spotlight spotlight) const;

    /// The whole diagram, whatever part is visible; 1.0 is the size of the layout (atlas 1000 wide, twin 440).
    QImage toImage(qreal scale = 2.0) const;
    /// What the picture says, in words of the current language, a line per endpoint and arrow.
    QString toText() const;

    /// For tests and accessibility: what is drawn now.
    const Frame& frame() const { return frame_; }
    DiagramScene& diagramScene() const { return *scene_; }

    QSize sizeHint() const override;

signals:
    void stateClicked(tcp::State state);
    void edgeClicked(const QString& edgeId);
    /// By hand: wheel, pinch, keys.
    void zoomed(qreal zoom);
    /// What assistive technology is told when an endpoint has changed its state: where it is, what it waits for.
    void announced(const QString& sentence);

protected:
    void resizeEvent(QResizeEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    bool event(QEvent* event) override;

private:
    void rebuild();
    void draw(bool advanced);
    bool shows(const lab::ChainLink& link) const;
    void paintLink(QPainter& painter, const lab::ChainLink& link, bool selected) const;
    qreal fittingScale(const QRectF& all) const;
    qreal leastScale() const;
    bool fitted() const;
    bool legendShown() const;
    void announce(const Frame& before);
    void updateDetail();
    void applyZoom();
    void follow();
    void zoomByHand(qreal zoom);

    LayoutKind kind_ = LayoutKind::Twin;
    std::optional<tcp::HostId> host_;
    theme::Appearance appearance_;
    std::optional<lab::Moment> moment_;
    std::shared_ptr<const lab::Evidence> evidence_;
    std::optional<HeatMap> heat_;
    Frame frame_;
    bool presenting_ = false;
    bool hints_ = true;
    bool legend_ = true;
    std::optional<lab::VisitedEdges> collected_;
    lab::Chain chain_;
    qreal zoom_ = 1;  ///< 1: fitted
    bool keepsSize_ = false;  ///< larger text around it makes it no smaller
    qreal least_ = 0;         ///< scale: what it was before
    QSize leastOf_;           ///< the size of the window for which that holds
    Prompt* prompt_;
    std::unique_ptr<DiagramScene> scene_;
    std::unique_ptr<DiagramKeyboard> keyboard_;
};

}  // namespace app::diagram
