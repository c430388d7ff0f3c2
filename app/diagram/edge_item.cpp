#include "diagram/edge_item.h"

#include "diagram/label_item.h"
#include "theme/colors.h"
#include "theme/icons.h"
#include "theme/marks.h"
#include "theme/vector_registers.h"

#include <QPainter>

#include <algorithm>

namespace app::diagram {
namespace {

LabelItem::Strength strengthOf(EdgeRole role)
{
    switch (role) {
    case EdgeRole::Dimmed: return LabelItem::Strength::Dimmed;
    case EdgeRole::Possible:
    case EdgeRole::Trail: return LabelItem::Strength::Full;
    case EdgeRole::TakenEdge: return LabelItem::Strength::Framed;
    }
    return LabelItem::Strength::Full;
}

}  // namespace

EdgeItem::EdgeItem(const LayoutEdge& edge, const DiagramLayout& layout, const theme::Theme& theme)
    : edge_(edge), layout_(layout), style_(layout.style(edge.kind)), metrics_(metricsOf(layout.kind())), theme_(theme)
{
    setZValue(z::kEdge);
    setVisible(!edge.overlay());
    if (edge.label) label_ = new LabelItem(*edge.label, metrics_, theme_, this);
}

void EdgeItem::setFace(const EdgeFace& face)
{
    if (face == face_) return;
    prepareGeometryChange();
    face_ = face;
    const bool lit = face.role == EdgeRole::TakenEdge || face.role == EdgeRole::Trail || face.heat > 0;
    setZValue(edge_.overlay() ? z::kOverlay : z::kEdge + (lit ? 2 : face.role == EdgeRole::Possible ? 1 : 0));
    setVisible(!edge_.overlay() || lit);
    if (label_) label_->setWords(face.words, strengthOf(face.role));
    update();
}

void EdgeItem::setGlow(qreal glow)
{
    if (qFuzzyCompare(1 + glow, 1 + glow_)) return;
    glow_ = glow;
    update();
}

/// Most of those that are drawn only while they are current are never seen.
const ArrowShape& EdgeItem::arrow() const
{
    if (!arrow_) arrow_ = arrowShape(edge_, layout_);
    return *arrow_;
}

QRectF EdgeItem::labelBox() const { return label_ ? label_->box() : QRectF(); }

QRectF EdgeItem::boundingRect() const
{
    const qreal margin = (style_.width + metrics_.glow) / 2 + metrics_.headBig;
    const QRectF line = (edge_.overlay() ? edge_.curve : arrow().route).boundingRect();
    return line.adjusted(-margin, -margin, margin, margin).united(labelBox());
}

QPainterPath EdgeItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(std::max(style_.width, metrics_.headBig * 0.8));
    QPainterPath path = stroker.createStroke(arrow().route);
    path.addRect(labelBox());
    path.setFillRule(Qt::WindingFill);
    return path;
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    theme::releaseVectorRegisters();
    paintGlow(*painter);
    paintArrow(*painter);
    paintMark(*painter);
    if (face_.tick != Tick::None) paintTick(*painter);
}

qreal EdgeItem::width() const
{
    const bool taken = face_.role == EdgeRole::TakenEdge;
    if (face_.heat > 0) return metrics_.overlayWidth * 0.5 + metrics_.glow * 0.75 * face_.heat;
    return (edge_.overlay() ? metrics_.overlayWidth : style_.width) + (taken ? metrics_.takenExtra : 0);
}

QColor EdgeItem::ink() const
{
    if (edge_.layer == tcp::Layer::Abort) return theme_.error;
    if (edge_.overlay()) return theme_.text;
    if (face_.cold) return theme::mixed(theme_.edgeDim, theme_.canvas, 0.45);
    if (face_.heat > 0) return theme_.text;
    if (face_.role == EdgeRole::Dimmed) return theme_.edgeDim;
    const bool strong = edge_.kind == EdgeKind::Client || edge_.kind == EdgeKind::Server;
    return strong ? theme_.text : theme_.edge;
}

void EdgeItem::paintGlow(QPainter& painter) const
{
    qreal alpha = edge_.overlay() ? 0 : metrics_.glowAlpha * 0.6 * face_.trail;
    if (face_.role == EdgeRole::TakenEdge) alpha = metrics_.glowAlpha * glow_;
    if (face_.role == EdgeRole::Trail) alpha = metrics_.glowAlpha * 0.45;
    if (hovered() || marked()) alpha = std::max(alpha, marked() ? 0.5 : 0.2);
    if (alpha <= 0) return;
    QPen pen(theme::withAlpha(theme_.focus, alpha), width() + metrics_.glow, Qt::SolidLine, Qt::RoundCap,
             Qt::RoundJoin);
    if (edge_.overlay()) painter.strokePath(arrow().line, strokePen(theme_.canvas, width() + metrics_.casing));
    painter.strokePath(arrow().line, pen);
}

void EdgeItem::paintArrow(QPainter& painter) const
{
    const QList<qreal> dotted = {metrics_.overlayWidth * 0.9, metrics_.overlayWidth * 1.6};
    const bool abort = edge_.layer == tcp::Layer::Abort;
    painter.strokePath(arrow().line, strokePen(ink(), width(), abort ? dotted : style_.dash));
    if (style_.doubled) painter.strokePath(arrow().line, strokePen(theme_.canvas, width() * 0.36));
    if (!style_.filledHead && !edge_.overlay()) {
        QPen pen(ink(), metrics_.headStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.strokePath(arrow().head, pen);
        return;
    }
    painter.setPen(QPen(ink(), 1, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(ink());
    painter.drawPath(arrow().head);
}

/// A tick on a disc, a third of the way along, where no other mark sits; on a ring, where it is from earlier.
void EdgeItem::paintTick(QPainter& painter) const
{
    const QPointF at = arrow().line.pointAtPercent(0.36);
    const qreal radius = metrics_.clockRadius * 1.15;
    const bool here = face_.tick == Tick::Here;
    painter.setPen(QPen(here ? theme_.canvas : theme_.text, radius * (here ? 0.3 : 0.16)));
    painter.setBrush(here ? theme_.text : theme_.canvas);
    painter.drawEllipse(at, radius, radius);
    const QRectF square(at - QPointF(radius, radius) * 0.8, QSizeF(radius, radius) * 1.6);
    theme::paintIcon(painter, theme::Icon::Check, square, here ? theme_.canvas : theme_.text);
}

void EdgeItem::paintMark(QPainter& painter) const
{
    const theme::MarkColors colors{ink(), theme_.canvas};
    switch (edge_.mark) {
    case EdgeMark::None: return;
    case EdgeMark::Clock: return theme::paintClock(painter, arrow().mark, metrics_.clockRadius, colors);
    case EdgeMark::Reset: return theme::paintReset(painter, arrow().mark, metrics_.resetRadius, colors);
    }
}

}  // namespace app::diagram
