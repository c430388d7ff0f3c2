#include "diagram/edge_item.h"

#include "theme/colors.h"
#include "theme/marks.h"

#include <QPainter>

#include <algorithm>

namespace app {
namespace {

/// Of a label whose arrow is not possible now; a test holds it at 4.5:1.
constexpr qreal kDimmedLabel = 0.68;
/// Height of the first baseline under the top of the block.
constexpr qreal kAscent = 15;

}  // namespace

EdgeItem::EdgeItem(const LayoutEdge& edge, const DiagramLayout& layout, const Theme& theme)
    : edge_(edge), style_(layout.style(edge.kind)), metrics_(metricsOf(layout.kind())), theme_(theme),
      arrow_(arrowShape(edge, layout))
{
    if (edge.overlay()) setVisible(false);
}

void EdgeItem::setFace(const EdgeFace& face)
{
    prepareGeometryChange();
    if (face.words.event != face_.words.event || face.words.action != face_.words.action) setWords(face.words);
    face_ = face;
    const bool lit = face.role == EdgeRole::Taken || face.role == EdgeRole::Trail;
    setZValue(edge_.overlay() ? z::kOverlay : z::kEdge + (lit ? 2 : face.role == EdgeRole::Possible ? 1 : 0));
    setVisible(!edge_.overlay() || lit);
    update();
}

void EdgeItem::setGlow(qreal glow)
{
    if (qFuzzyCompare(1 + glow, 1 + glow_)) return;
    glow_ = glow;
    update();
}

void EdgeItem::setWords(const EdgeWords& words)
{
    lines_.clear();
    for (const QString& line : words.event.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines_.emplace_back(line, metrics_.eventPx, QFont::Bold);
    eventLines_ = lines_.size();
    for (const QString& line : words.action.split(QLatin1Char('\n'), Qt::SkipEmptyParts))
        lines_.emplace_back(line, metrics_.actionPx, QFont::Normal);
}

QRectF EdgeItem::labelBox() const
{
    if (!edge_.label || lines_.empty()) return {};
    qreal width = 0;
    for (const Lettering& line : lines_) width = std::max(width, line.width());
    const QPointF top = edge_.label->top;
    const qreal left = edge_.label->side == LabelSide::Left    ? top.x()
                       : edge_.label->side == LabelSide::Right ? top.x() - width
                                                               : top.x() - width / 2;
    return {left, top.y() + 2, width, static_cast<qreal>(lines_.size()) * metrics_.linePx - 2};
}

QRectF EdgeItem::boundingRect() const
{
    const qreal margin = (style_.width + metrics_.glow) / 2 + metrics_.headBig;
    const QRectF line = arrow_.route.boundingRect().adjusted(-margin, -margin, margin, margin);
    return face_.labelled ? line.united(labelBox().adjusted(-12, -12, 12, 12)) : line;
}

QPainterPath EdgeItem::shape() const
{
    QPainterPathStroker stroker;
    stroker.setWidth(std::max(style_.width, metrics_.headBig * 0.8));
    QPainterPath path = stroker.createStroke(arrow_.route);
    if (face_.labelled) path.addRect(labelBox());
    path.setFillRule(Qt::WindingFill);
    return path;
}

void EdgeItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    paintGlow(*painter);
    paintArrow(*painter);
    paintMark(*painter);
    if (face_.labelled) paintLabel(*painter);
}

qreal EdgeItem::width() const
{
    const bool taken = face_.role == EdgeRole::Taken;
    return (edge_.overlay() ? metrics_.overlayWidth : style_.width) + (taken ? metrics_.takenExtra : 0);
}

QColor EdgeItem::ink() const
{
    if (edge_.layer == tcp::Layer::Abort) return theme_.error;
    if (edge_.overlay()) return theme_.text;
    if (face_.role == EdgeRole::Dimmed) return theme_.edgeDim;
    const bool strong = edge_.kind == EdgeKind::Client || edge_.kind == EdgeKind::Server;
    return strong ? theme_.text : theme_.edge;
}

void EdgeItem::paintGlow(QPainter& painter) const
{
    qreal alpha = 0;
    if (face_.role == EdgeRole::Taken) alpha = metrics_.glowAlpha * glow_;
    if (face_.role == EdgeRole::Trail) alpha = metrics_.glowAlpha * 0.45;
    if (hovered() || marked()) alpha = std::max(alpha, marked() ? 0.5 : 0.2);
    if (alpha <= 0) return;
    QPen pen(withAlpha(theme_.focus, alpha), width() + metrics_.glow, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
    if (edge_.overlay()) painter.strokePath(arrow_.line, strokePen(theme_.canvas, width() + metrics_.casing));
    painter.strokePath(arrow_.line, pen);
}

void EdgeItem::paintArrow(QPainter& painter) const
{
    const QList<qreal> dotted = {metrics_.overlayWidth * 0.9, metrics_.overlayWidth * 1.6};
    const bool abort = edge_.layer == tcp::Layer::Abort;
    painter.strokePath(arrow_.line, strokePen(ink(), width(), abort ? dotted : style_.dash));
    if (style_.doubled) painter.strokePath(arrow_.line, strokePen(theme_.canvas, width() * 0.36));
    if (!style_.filledHead && !edge_.overlay()) {
        QPen pen(ink(), metrics_.headStroke, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin);
        painter.strokePath(arrow_.head, pen);
        return;
    }
    painter.setPen(QPen(ink(), 1, Qt::SolidLine, Qt::FlatCap, Qt::RoundJoin));
    painter.setBrush(ink());
    painter.drawPath(arrow_.head);
}

void EdgeItem::paintMark(QPainter& painter) const
{
    const Ink colors{ink(), theme_.canvas};
    switch (edge_.mark) {
    case EdgeMark::None: return;
    case EdgeMark::Clock: return paintClock(painter, arrow_.mark, metrics_.clockRadius, colors);
    case EdgeMark::Reset: return paintReset(painter, arrow_.mark, metrics_.resetRadius, colors);
    }
}

void EdgeItem::paintLabel(QPainter& painter) const
{
    const QRectF box = labelBox();
    if (face_.framed) {
        painter.setPen(QPen(theme_.focus, 2));
        painter.setBrush(theme_.canvas);
        painter.drawRoundedRect(box.adjusted(-6, -2, 6, 3), 6, 6);
    }
    const QColor color = face_.role == EdgeRole::Dimmed ? mixed(theme_.text, theme_.canvas, kDimmedLabel)
                                                        : theme_.text;
    QPointF baseline(edge_.label->top.x(), edge_.label->top.y() + kAscent);
    for (const Lettering& line : lines_) {
        const QPainterPath path = edge_.label->side == LabelSide::Left    ? line.startingAt(baseline)
                                  : edge_.label->side == LabelSide::Right ? line.endingAt(baseline)
                                                                          : line.centredOn(baseline);
        painter.fillPath(path, color);
        baseline.ry() += metrics_.linePx;
    }
}

}  // namespace app
