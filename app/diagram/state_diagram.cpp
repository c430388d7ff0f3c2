#include "diagram/state_diagram.h"

#include "diagram/descriptions.h"
#include "diagram/diagram_accessibility.h"
#include "diagram/diagram_keyboard.h"
#include "diagram/diagram_scene.h"
#include "diagram/metrics.h"
#include "diagram/prompt.h"
#include "diagram/state_item.h"
#include "lab/words.h"
#include "theme/zoom_gesture.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>

namespace app::diagram {
namespace {

constexpr qreal kSmallest = 0.5;  ///< of what fits
constexpr qreal kLargest = 8;
constexpr qreal kLeastNamePx = 9.5;  ///< of a state beside larger text
constexpr qreal kHair = 1.001;

}  // namespace

StateDiagram::StateDiagram(QWidget* parent) : QGraphicsView(parent), prompt_(new Prompt(this))
{
    installDiagramAccessibility();
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing);
    setAlignment(Qt::AlignCenter);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(AnchorUnderMouse);
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(160, 160);
    theme::acceptPinch(*viewport());
    rebuild();
}

StateDiagram::~StateDiagram() { setScene(nullptr); }

void StateDiagram::rebuild()
{
    keyboard_.reset();
    setScene(nullptr);
    scene_ = std::make_unique<DiagramScene>(kind_);
    keyboard_ = std::make_unique<DiagramKeyboard>(*scene_);
    setScene(scene_.get());
    connect(scene_.get(), &DiagramScene::stateClicked, this, &StateDiagram::stateClicked);
    connect(scene_.get(), &DiagramScene::edgeClicked, this, &StateDiagram::edgeClicked);
    draw(false);
    applyZoom();
}

void StateDiagram::showMoment(const lab::Moment& moment)
{
    showCaptured(moment, nullptr);
}

void StateDiagram::showCaptured(const lab::Moment& moment, std::shared_ptr<const lab::Evidence> evidence)
{
    moment_ = moment;
    evidence_ = std::move(evidence);
    heat_.reset();
    draw(moment.advanced);
    follow();
}

void StateDiagram::showHeat(const HeatMap& heat)
{
    heat_ = heat;
    moment_.reset();
    draw(false);
}

void StateDiagram::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    prompt_->setAppearance(appearance);
    draw(false);
}

void StateDiagram::setAsked(std::optional<tcp::HostId> host)
{
    if (!host || (host_ && *host_ != *host)) return prompt_->say({});
    if (host_) return prompt_->say(tr("Or click a state here"));
    prompt_->say(*host == tcp::HostId::Client ? tr("Or click the client's state here")
                                              : tr("Or click the server's state here"));
}

void StateDiagram::setHost(std::optional<tcp::HostId> host)
{
    host_ = host;
    draw(false);
}

void StateDiagram::setLayoutKind(LayoutKind kind)
{
    if (kind == kind_) return;
    kind_ = kind;
    rebuild();
}

void StateDiagram::setPresenting(bool on)
{
    presenting_ = on;
    draw(false);
    applyZoom();
}

void StateDiagram::setHintsShown(bool on)
{
    hints_ = on;
    draw(false);
}

void StateDiagram::setCollected(std::optional<lab::VisitedEdges> arrows)
{
    collected_ = std::move(arrows);
    draw(false);
}

void StateDiagram::setLegendShown(bool on)
{
    legend_ = on;
    draw(false);
    applyZoom();
}

/// The one place that makes the picture.
void StateDiagram::draw(bool advanced)
{
    const Frame before = frame_;
    frame_ = moment_
                 ? frameOf(*moment_, host_, {.hints = hints_, .presenting = presenting_, .evidence = evidence_.get()})
                 : Frame{};
    frame_.heat = heat_;
    const bool legend = legendShown();
    const bool animate = advanced && appearance_.animate && isVisible();
    if (collected_) frame_.collected = *collected_;
    scene_->show(frame_, appearance_, {.scale = transform().m11(), .presenting = presenting_, .legend = legend,
                                 .animate = animate});
    setAccessibleName(host_ ? tr("State diagram of the %1").arg(lab::hostWord(*host_))
                            : tr("State diagram of both endpoints"));
    if (frame_.standings != before.standings) announce(before);
}

/// A screen reader hears where an endpoint has gone.
void StateDiagram::announce(const Frame& before)
{
    for (const EndpointPosition& standing : frame_.standings) {
        const EndpointPosition* old = before.standing(standing.host);
        if (old && old->state == standing.state) continue;
        StateItem* item = &scene_->stateItem(standing.state);
        QAccessibleEvent described(item, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&described);
        QAccessibleEvent alert(item, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        emit announced(standingText(standing, appearance_.names));
    }
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
}

qreal StateDiagram::fittingScale(const QRectF& all) const
{
    const QSizeF room = viewport()->size();
    return std::max(std::min(room.width() / all.width(), room.height() / all.height()), 0.01);
}

bool StateDiagram::legendShown() const
{
    if (!legend_ || presenting_ || kind_ != LayoutKind::Atlas) return false;
    return zoom_ > 1 || fittingScale(DiagramScene::groundOf(scene_->layout(), true)) >= kLegendScale;
}

/// Beside larger text: what it was before, and never less than what can be read.
qreal StateDiagram::leastScale() const
{
    if (!keepsSize_ || presenting_ || heat_) return 0;
    const qreal readable = kLeastNamePx / metricsOf(kind_).nodePx;
    return std::max(readable, leastOf_ == window()->size() ? least_ : 0);
}

void StateDiagram::keepSize(bool on)
{
    if (!on) least_ = 0;
    else if (isVisible()) {
        least_ = std::max(leastScale(), transform().m11() / zoom_);
        leastOf_ = window()->size();
    }
    keepsSize_ = on;
    applyZoom();
}

bool StateDiagram::fitted() const
{
    const QRectF all = DiagramScene::groundOf(scene_->layout(), legendShown());
    return transform().m11() <= fittingScale(all) * kHair;
}

void StateDiagram::setZoom(qreal zoom)
{
    zoom_ = std::clamp(zoom, kSmallest, kLargest);
    applyZoom();
    follow();
}

void StateDiagram::applyZoom()
{
    const QRectF all = DiagramScene::groundOf(scene_->layout(), legendShown());
    const bool scrolls = leastScale() > fittingScale(all) * kHair;
    setHorizontalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
    const qreal scale = std::max(fittingScale(all), leastScale()) * zoom_;
    setTransform(QTransform::fromScale(scale, scale));
    if (fitted()) centerOn(all.center());
    setDragMode(fitted() ? NoDrag : ScrollHandDrag);
    updateDetail();
}

/// Enlarged, what has just happened is in sight: the states of both ends, the client's for choice.
void StateDiagram::follow()
{
    if (fitted()) return;
    for (auto one = frame_.standings.rbegin(); one != frame_.standings.rend(); ++one)
        ensureVisible(scene_->stateItem(one->state).box(), 30, 30);
}

void StateDiagram::zoomBy(qreal factor)
{
    zoom_ = std::clamp(zoom_ * factor, kSmallest, kLargest);
    applyZoom();
}

/// Whoever keeps it for the next time hears of it.
void StateDiagram::zoomByHand(qreal zoom)
{
    zoom_ = std::clamp(zoom, kSmallest, kLargest);
    applyZoom();
    emit zoomed(zoom_);
}

/// Another scale may mean another level of detail.
void StateDiagram::updateDetail()
{
    if (!animating()) draw(false);
}

void StateDiagram::finishAnimation() { scene_->finishAnimation(); }

bool StateDiagram::animating() const { return scene_->animating(); }

QImage StateDiagram::toImage(qreal scale) const
{
    DiagramScene scene(kind_);
    const bool legend = legend_ && !presenting_ && kind_ == LayoutKind::Atlas;
    scene.show(frame_, appearance_, {.scale = scale, .presenting = presenting_, .legend = legend});
    QImage image((scene.sceneRect().size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(appearance_.theme.canvas);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(), image.size()), scene.sceneRect(), Qt::IgnoreAspectRatio);
    return image;
}

QString StateDiagram::toText() const { return frameText(frame_, scene_->layout(), appearance_.names); }

QSize StateDiagram::sizeHint() const { return (scene_->sceneRect().size() * 0.75).toSize(); }

}  // namespace app::diagram
