#include "diagram/state_diagram.h"

#include "diagram/descriptions.h"
#include "diagram/diagram_accessibility.h"
#include "diagram/diagram_keyboard.h"
#include "diagram/diagram_scene.h"
#include "diagram/prompt.h"
#include "diagram/state_item.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace app {
namespace {

constexpr qreal kZoomStep = 1.2;
constexpr qreal kSmallest = 0.15;
constexpr qreal kLargest = 6;

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
    fit();
}

void StateDiagram::showMoment(const Moment& moment)
{
    moment_ = moment;
    heat_.reset();
    draw(moment.advanced);
}

void StateDiagram::showHeat(const HeatMap& heat)
{
    heat_ = heat;
    moment_.reset();
    draw(false);
}

void StateDiagram::setLook(const Look& look)
{
    look_ = look;
    prompt_->setLook(look);
    draw(false);
}

void StateDiagram::setAsked(std::optional<tcp::HostId> host)
{
    if (!host || (host_ && *host_ != *host)) return prompt_->say({});
    if (host_) return prompt_->say(tr("Or click the state here"));
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
    if (fitted_) fit();
}

void StateDiagram::setHintsShown(bool on)
{
    hints_ = on;
    draw(false);
}

void StateDiagram::setCollected(std::optional<Arrows> arrows)
{
    collected_ = std::move(arrows);
    draw(false);
}

void StateDiagram::setLegendShown(bool on)
{
    legend_ = on;
    draw(false);
    if (fitted_) fit();
}

/// The one place that makes the picture.
void StateDiagram::draw(bool advanced)
{
    const Frame before = frame_;
    frame_ = moment_ ? frameOf(*moment_, host_, {.hints = hints_, .presenting = presenting_}) : Frame{};
    frame_.heat = heat_;
    const bool legend = legendShown();
    const bool animate = advanced && look_.animate && isVisible();
    if (collected_) frame_.collected = *collected_;
    scene_->show(frame_, look_, {.scale = transform().m11(), .presenting = presenting_, .legend = legend,
                                 .animate = animate});
    setAccessibleName(host_ ? tr("State diagram of the %1").arg(endpointName(*host_))
                            : tr("State diagram of both endpoints"));
    if (frame_.standings != before.standings) announce(before);
}

/// A screen reader hears where an endpoint has gone.
void StateDiagram::announce(const Frame& before)
{
    for (const Standing& standing : frame_.standings) {
        const Standing* old = before.standing(standing.host);
        if (old && old->state == standing.state) continue;
        StateItem* item = &scene_->stateItem(standing.state);
        QAccessibleEvent described(item, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&described);
        QAccessibleEvent alert(item, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
        emit announced(standingText(standing, look_.names));
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
    return !fitted_ || fittingScale(DiagramScene::groundOf(scene_->layout(), true)) >= kLegendScale;
}

void StateDiagram::fit()
{
    fitted_ = true;
    const QRectF all = DiagramScene::groundOf(scene_->layout(), legendShown());
    const qreal scale = fittingScale(all);
    setTransform(QTransform::fromScale(scale, scale));
    centerOn(all.center());
    setDragMode(NoDrag);
    updateDetail();
}

void StateDiagram::zoomBy(qreal factor)
{
    const qreal now = transform().m11();
    const qreal wanted = std::clamp(now * factor, kSmallest, kLargest);
    if (qFuzzyCompare(now, wanted)) return;
    fitted_ = false;
    scale(wanted / now, wanted / now);
    setDragMode(ScrollHandDrag);
    updateDetail();
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
    scene.show(frame_, look_, {.scale = scale, .presenting = presenting_, .legend = legend});
    QImage image((scene.sceneRect().size() * scale).toSize(), QImage::Format_RGB32);
    image.fill(look_.theme.canvas);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    scene.render(&painter, QRectF(QPointF(), image.size()), scene.sceneRect(), Qt::IgnoreAspectRatio);
    return image;
}

QString StateDiagram::toText() const { return frameText(frame_, scene_->layout(), look_.names); }

QSize StateDiagram::sizeHint() const { return (scene_->sceneRect().size() * 0.75).toSize(); }

void StateDiagram::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    if (fitted_) fit();
    prompt_->place();
}

void StateDiagram::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) return event->ignore();
    zoomBy(std::pow(kZoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void StateDiagram::keyPressEvent(QKeyEvent* event)
{
    if (keyboard_->press(*event)) return;
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoomBy(kZoomStep);
    case Qt::Key_Minus: return zoomBy(1 / kZoomStep);
    case Qt::Key_0: return fit();
    default: event->ignore();  // the window's keys: step, back, play
    }
}

void StateDiagram::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    if (event->reason() != Qt::TabFocusReason && event->reason() != Qt::BacktabFocusReason) return;
    const tcp::State start = frame_.standings.empty() ? tcp::State::Closed : frame_.standings.front().state;
    keyboard_->enter(scene_->stateItem(start));
}

void StateDiagram::focusOutEvent(QFocusEvent* event)
{
    keyboard_->leave();
    QGraphicsView::focusOutEvent(event);
}

void StateDiagram::changeEvent(QEvent* event)
{
    QGraphicsView::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) draw(false);
}

bool StateDiagram::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride && keyboard_->takes(*static_cast<QKeyEvent*>(event))) {
        event->accept();
        return true;
    }
    return QGraphicsView::event(event);
}

}  // namespace app
