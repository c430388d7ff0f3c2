#include "diagram/state_item.h"

#include "diagram/strokes.h"
#include "theme/colors.h"
#include "theme/marks.h"

#include <QPainter>

#include <algorithm>

namespace app::diagram {
namespace {

/// Of a state that does not matter now; its name must stay legible (a test holds it at 3:1, large type).
constexpr qreal kDimmedShare = 0.62;
constexpr qsizetype kLongName = 11;

}  // namespace

StateItem::StateItem(const LayoutState& node, const DiagramMetrics& metrics, const theme::Theme& theme)
    : state_(node.state), box_(node.box), metrics_(metrics), theme_(theme)
{
    setZValue(z::kState);
    setCacheMode(DeviceCoordinateCache);
}

void StateItem::setFace(const StateFace& face)
{
    if (face == face_) return;
    if (face.name != name_.text()) {
        namePx_ = face.name.size() > kLongName ? metrics_.nodePxLong : metrics_.nodePx;
        name_ = theme::Lettering(face.name, namePx_, QFont::Bold);
    }
    if (face.count != count_.text()) count_ = theme::Lettering(face.count, metrics_.nodePx * 1.05, QFont::Bold);
    face_ = face;
    update();
}

/// The left top corner; LISTEN, whose left top corner a label needs, has it at the bottom.
QPointF StateItem::tokenPlace(int index) const
{
    const qreal x = metrics_.tokenX + index * metrics_.tokenStep;
    return state_ == tcp::State::Listen ? box_.bottomLeft() + QPointF(x, -metrics_.tokenY)
                                        : box_.topLeft() + QPointF(x, metrics_.tokenY);
}

QRectF StateItem::tokenBox(int index) const
{
    const qreal reach = 16 * metrics_.tokenScale;
    return {tokenPlace(index) - QPointF(reach, reach), QSizeF(2 * reach, 2 * reach)};
}

QRectF StateItem::boundingRect() const
{
    const qreal token = 18 * metrics_.tokenScale - metrics_.tokenY;
    const qreal margin = std::max(metrics_.halo + 2, token);
    return box_.adjusted(-margin, -margin, margin, margin);
}

QPainterPath StateItem::shape() const
{
    QPainterPath path;
    path.addRoundedRect(box_, radius(), radius());
    return path;
}

/// ESTABLISHED is a pill.
qreal StateItem::radius() const
{
    return state_ == tcp::State::Established ? box_.height() / 2 : metrics_.nodeRadius;
}

void StateItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const theme::PhaseColors& colors = theme_.of(state_);
    if (!face_.count.isEmpty()) paintHeat(*painter, colors);
    else if (face_.mark == lab::StateMark::Several || face_.mark == lab::StateMark::Assumed)
        paintPossible(*painter, colors);
    else if (face_.active) paintActive(*painter, colors);
    else paintIdle(*painter, colors);
    if (hovered() || marked()) paintRing(*painter);
    paintTokens(*painter);
}

void StateItem::paintActive(QPainter& painter, const theme::PhaseColors& colors) const
{
    const qreal reach = metrics_.halo;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::withAlpha(colors.solid, 0.28));
    painter.drawRoundedRect(box_.adjusted(-reach, -reach, reach, reach), radius() + reach - 1, radius() + reach - 1);
    painter.setPen(QPen(theme_.text, metrics_.activeBorder));
    painter.setBrush(colors.solid);
    painter.drawRoundedRect(box_, radius(), radius());
    paintName(painter, colors.on);
}

/// Of a capture. Assumed: tinted, with a border of dots; possible: hatched.
void StateItem::paintPossible(QPainter& painter, const theme::PhaseColors& colors) const
{
    const qreal reach = metrics_.halo;
    painter.setPen(Qt::NoPen);
    if (face_.active) {
        painter.setBrush(theme::withAlpha(colors.solid, 0.28));
        painter.drawRoundedRect(box_.adjusted(-reach, -reach, reach, reach), radius() + reach - 1,
                                radius() + reach - 1);
    }
    painter.setBrush(face_.active ? theme::mixed(colors.solid, theme_.canvas, 0.3) : theme_.canvas);
    painter.drawRoundedRect(box_, radius(), radius());
    const QPainterPath inside = shape();
    const qreal period = metrics_.nodePx * 0.5;
    QPen hatch(theme::mixed(colors.border, theme_.canvas, 0.5), metrics_.nodeBorder * 0.7);
    painter.save();
    painter.setClipPath(inside);
    painter.setPen(hatch);
    for (qreal x = box_.left() - box_.height(); !face_.active && x < box_.right(); x += period)
        painter.drawLine(QPointF(x, box_.top()), QPointF(x + box_.height(), box_.bottom()));
    painter.restore();
    QPen border(theme_.text, face_.active ? metrics_.activeBorder : metrics_.nodeBorder);
    if (face_.active) border.setDashPattern({0.1, 2});
    border.setCapStyle(Qt::RoundCap);
    painter.setPen(border);
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box_, radius(), radius());
    paintName(painter, theme_.text);
}

/// A crowd: the number says how many, the halo grows with it, so it is seen without hue too.
void StateItem::paintHeat(QPainter& painter, const theme::PhaseColors& colors) const
{
    const qreal reach = metrics_.halo * 1.3 * face_.heat;
    painter.setPen(Qt::NoPen);
    painter.setBrush(theme::mixed(colors.solid, theme_.canvas, 0.45));
    painter.drawRoundedRect(box_.adjusted(-reach, -reach, reach, reach), radius() + reach, radius() + reach);
    painter.setPen(QPen(theme_.text, metrics_.nodeBorder));
    painter.setBrush(colors.solid);
    painter.drawRoundedRect(box_, radius(), radius());
    const theme::Lettering name(face_.name, namePx_ * 0.86, QFont::Bold);
    painter.fillPath(name.centredOn(box_.center() - QPointF(0, namePx_ * 0.28)), colors.on);
    painter.fillPath(count_.centredOn(box_.center() + QPointF(0, namePx_ * 0.96)), colors.on);
}

void StateItem::paintIdle(QPainter& painter, const theme::PhaseColors& colors) const
{
    const qreal share = face_.dimmed ? kDimmedShare : 1;
    const QList<qreal> dash = {metrics_.closedDash, metrics_.closedGap};
    const QColor border = theme::mixed(colors.border, theme_.canvas, share);
    painter.setPen(strokePen(border, metrics_.nodeBorder, state_ == tcp::State::Closed ? dash : QList<qreal>()));
    painter.setBrush(theme::mixed(colors.tint, theme_.canvas, share));
    painter.drawRoundedRect(box_, radius(), radius());
    paintName(painter, theme::mixed(colors.text, theme_.canvas, share));
}

void StateItem::paintName(QPainter& painter, const QColor& color) const
{
    painter.fillPath(name_.centredOn(box_.center() + QPointF(0, namePx_ * 0.36)), color);
}

void StateItem::paintTokens(QPainter& painter) const
{
    const theme::MarkColors colors{theme_.text, theme_.canvas};
    int index = 0;
    for (const tcp::HostId host : face_.tokens)
        theme::paintToken(painter, tokenPlace(index++), host, colors, metrics_.tokenScale);
    for (const tcp::HostId host : face_.listening)
        theme::paintHollowToken(painter, tokenPlace(index++), host, colors, metrics_.tokenScale * 0.85);
}

void StateItem::paintRing(QPainter& painter) const
{
    const qreal reach = metrics_.halo * 0.6;
    painter.setPen(QPen(theme_.focus, marked() ? metrics_.activeBorder * 0.7 : metrics_.nodeBorder * 0.7));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box_.adjusted(-reach, -reach, reach, reach), radius() + reach, radius() + reach);
}

}  // namespace app::diagram
