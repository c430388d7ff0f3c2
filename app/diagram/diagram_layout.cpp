#include "diagram/diagram_layout.h"

#include "diagram/layout_reader.h"
#include "protocol/deviation.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <map>

namespace app::diagram {
namespace {

/// Where the line between the centres of two boxes leaves the first.
QPointF borderTowards(const QRectF& box, QPointF target)
{
    const QLineF ray(box.center(), target);
    const QLineF sides[] = {{box.topLeft(), box.topRight()},
                            {box.bottomLeft(), box.bottomRight()},
                            {box.topLeft(), box.bottomLeft()},
                            {box.topRight(), box.bottomRight()}};
    for (const QLineF& side : sides) {
        QPointF hit;
        if (ray.intersects(side, &hit) == QLineF::BoundedIntersection) return hit;
    }
    return box.center();
}

QPainterPath straight(const QRectF& from, const QRectF& to)
{
    QPainterPath path(borderTowards(from, to.center()));
    path.lineTo(borderTowards(to, from.center()));
    return path;
}

/// From box to box, bowed sideways by a share of the distance.
QPainterPath bowed(const QRectF& from, const QRectF& to, qreal bow)
{
    if (qFuzzyIsNull(bow)) return straight(from, to);
    const QPointF way = to.center() - from.center();
    const QPointF aside = bow * QPointF(way.y(), -way.x());
    const QPointF first = from.center() + way * 0.3 + aside;
    const QPointF second = from.center() + way * 0.7 + aside;
    QPainterPath path(borderTowards(from, first));
    path.cubicTo(first, second, borderTowards(to, second));
    return path;
}

/// Of a line or a curve of bowed(). Qt would measure the whole of it for each point.
std::array<QPointF, 61> pointsAlong(const QPainterPath& path)
{
    const bool line = path.elementCount() == 2;
    const auto control = [&](int i) { return QPointF(path.elementAt(line ? i / 2 : i)); };
    std::array<QPointF, 61> points;
    for (std::size_t i = 0; i < points.size(); ++i) {
        const qreal t = static_cast<qreal>(i) / static_cast<qreal>(points.size() - 1);
        const qreal s = 1 - t;
        points[i] = s * s * (s * control(0) + 3 * t * control(1)) + t * t * (3 * s * control(2) + t * control(3));
    }
    return points;
}

}  // namespace

DiagramLayout::DiagramLayout(LayoutKind kind) : kind_(kind)
{
    read();
    if (valid()) addDeviations();
}

const DiagramLayout& DiagramLayout::of(LayoutKind kind)
{
    static std::map<LayoutKind, DiagramLayout> read;
    return read.try_emplace(kind, kind).first->second;
}

namespace {

QString fileOf(LayoutKind kind)
{
    switch (kind) {
    case LayoutKind::Atlas: return QStringLiteral(":/layout/atlas_layout.json");
    case LayoutKind::Twin: return QStringLiteral(":/layout/twin_layout.json");
    case LayoutKind::Hall: return QStringLiteral(":/layout/hall_layout.json");
    }
    return {};
}

}  // namespace

void DiagramLayout::read()
{
    const LayoutReader reader(fileOf(kind_));
    size_ = reader.size();
    cornerRadius_ = reader.cornerRadius();
    for (std::size_t i = 0; i < styles_.size(); ++i) styles_[i] = reader.style(static_cast<EdgeKind>(i));
    states_ = reader.states();
    regions_ = reader.regions();
    edges_ = reader.edges();
}

void DiagramLayout::addDeviations()
{
    for (const tcp::Deviation deviation : tcp::kDeviations) {
        for (const tcp::Transition& row : tcp::deviationRows(deviation)) {
            if (!row.edge.empty()) continue;  // the arrow is there, only its time is wrong
            const auto same = [&row](const LayoutEdge& edge) {
                return edge.overlay() && edge.from == row.from && edge.to == row.to;
            };
            const auto known = std::find_if(edges_.begin(), edges_.end(), same);
            LayoutEdge edge{.id = tcp::deviationEdge(row.from, row.to), .from = row.from, .to = row.to};
            edge.layer = tcp::Layer::Rare;
            edge.curve = known == edges_.end() ? freeCurve(row.from, row.to) : known->curve;
            if (!find(edge.id)) edges_.push_back(std::move(edge));
        }
    }
}

/// The straightest way that runs over no other state.
QPainterPath DiagramLayout::freeCurve(tcp::State from, tcp::State to) const
{
    for (const qreal bow : {0.0, 0.15, -0.15, 0.25, -0.25, 0.4, -0.4}) {
        const QPainterPath path = bowed(box(from), box(to), bow);
        const auto points = pointsAlong(path);
        const auto inTheWay = [&](const LayoutState& node) {
            const QRectF box = node.box.adjusted(-4, -4, 4, 4);
            return node.state != from && node.state != to
                   && std::ranges::any_of(points, [&box](QPointF point) { return box.contains(point); });
        };
        if (std::none_of(states_.begin(), states_.end(), inTheWay)) return path;
    }
    return bowed(box(from), box(to), 0);
}

const QRectF& DiagramLayout::box(tcp::State state) const
{
    const auto found = std::find_if(states_.begin(), states_.end(),
                                    [state](const LayoutState& node) { return node.state == state; });
    static const QRectF none;
    return found == states_.end() ? none : found->box;
}

const LayoutEdge* DiagramLayout::find(std::string_view id) const
{
    const auto found =
        std::find_if(edges_.begin(), edges_.end(), [id](const LayoutEdge& edge) { return edge.id == id; });
    return found == edges_.end() ? nullptr : &*found;
}

}  // namespace app::diagram
