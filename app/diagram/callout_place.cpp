#include "diagram/callout_place.h"

#include "diagram/metrics.h"

#include <QLineF>

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <numbers>

namespace app::diagram {
namespace {

constexpr qreal kSpacing = 8;      ///< of beads
/// Between a callout and its arrow: the least; more where an arrow is short between two states.
constexpr std::array kMargins{8.0, 20.0, 32.0, 44.0, 60.0, 80.0, 104.0};
constexpr qreal kAside = 1.6;      ///< the price of each unit between them
constexpr std::size_t kHead = 3;   ///< beads under the head of an arrow

// Prices, in units of a faint line hidden.
constexpr qreal kLit = 2.5;        ///< times as much: where the lesson is, or may go on
constexpr qreal kHeadHidden = 40;
constexpr qreal kCrossed = 50;     ///< by the line that leads to the callout
constexpr qreal kWordsHidden = 600;
constexpr qreal kOwnLine = 3;
constexpr qreal kOwnHead = 400;
constexpr qreal kDistance = 0.08;  ///< for each unit away from where it would like to be

QRectF roomOf(const QLineF& line)
{
    return QRectF(line.p1(), line.p2()).normalized().adjusted(-1, -1, 1, 1);
}

/// Whether the box of a line from one to the other meets a room. Most do not, which saves the exact question.
bool nearBy(const QRectF& room, const QPointF& one, const QPointF& other)
{
    return std::max(one.x(), other.x()) >= room.left() && std::min(one.x(), other.x()) <= room.right()
           && std::max(one.y(), other.y()) >= room.top() && std::min(one.y(), other.y()) <= room.bottom();
}

/// QRectF::contains() for a box that is known to be no reversed one, asked some hundred thousand times for a step.
bool covers(const QRectF& box, const QPointF& point)
{
    return point.x() >= box.left() && point.x() <= box.right() && point.y() >= box.top() && point.y() <= box.bottom();
}

/// The twelve places for a box that touch a margin around a point: four sides, three ways along each.
std::array<QRectF, 12> placesAt(QPointF point, QSizeF size, qreal margin)
{
    std::array<QRectF, 12> places;
    std::size_t n = 0;
    for (const qreal along : {-0.5, 0.0, 0.5}) {
        const qreal across = size.width() / 2 + margin;
        const qreal down = size.height() / 2 + margin;
        for (const QPointF centre : {QPointF(across, along * size.height()), QPointF(-across, along * size.height()),
                                     QPointF(along * size.width(), down), QPointF(along * size.width(), -down)}) {
            QRectF& box = places[n++];
            box.setSize(size);
            box.moveCenter(point + centre);
        }
    }
    return places;
}

}  // namespace

QLineF CalloutSpot::leader() const
{
    return {QPointF(std::clamp(anchor.x(), box.left(), box.right()), std::clamp(anchor.y(), box.top(), box.bottom())),
            anchor};
}

SampledRoute SampledRoute::along(const LayoutEdge& edge)
{
    const QPolygonF line = edge.corners.empty() ? edge.curve.toSubpathPolygons().value(0)
                                                : QPolygonF(QList<QPointF>(edge.corners.begin(), edge.corners.end()));
    SampledRoute beads;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        const int steps = std::max(1, qRound(piece.length() / kSpacing));
        for (int step = i == 1 ? 0 : 1; step <= steps; ++step)
            beads.points.push_back(piece.pointAt(qreal(step) / steps));
    }
    beads.box = line.boundingRect();
    return beads;
}

CalloutPlace::CalloutPlace(const DiagramLayout& layout, const LayoutEdge& edge, const SampledRoute& own, QSizeF size)
    : edge_(edge), own_(own), size_(size), ground_(QRectF(QPointF(), layout.size()).adjusted(3, 3, -3, -3)),
      wanted_(wanted())
{
}

/// Where the twin's file says, or where the atlas has its label, grown away from the arrow; else a little past its
/// middle.
QPointF CalloutPlace::wanted() const
{
    if (edge_.callout) return edge_.callout->center();
    if (edge_.overlay() || !edge_.label) return own_.points[own_.points.size() * 55 / 100];
    const qreal half = size_.width() / 2;
    const qreal aside = edge_.label->side == LabelSide::Left ? half : edge_.label->side == LabelSide::Right ? -half : 0;
    return edge_.label->top + QPointF(aside, kAtlasMetrics.linePx);
}

std::optional<CalloutSpot> CalloutPlace::beside(const Surroundings& around) const
{
    std::optional<CalloutSpot> best;
    const auto consider = [&](const QRectF& box, QPointF anchor, qreal aside) {
        const qreal limit = best ? best->cost : std::numeric_limits<qreal>::max();
        if (aside + kDistance * QLineF(box.center(), wanted_).length() >= limit) return;
        CalloutSpot spot{box, anchor};
        if (!possible(box, around.closed) || !inSight(spot.leader(), around.closed)) return;
        spot.cost = aside + cost(box, around, limit - aside) + (aside > 0 ? crossing(spot.leader(), around) : 0);
        if (spot.cost < limit) best = spot;
    };
    for (const qreal margin : kMargins) {
        const qreal aside = kAside * (margin - kMargins.front());
        if (best && best->cost <= aside) break;
        for (std::size_t i = 0; i < own_.points.size(); i += 2)
            for (const QRectF& box : placesAt(own_.points[i], size_, margin)) consider(box, own_.points[i], aside);
    }
    return best;
}

/// Whether the eye gets from the arrow to the callout: no state is between them.
bool CalloutPlace::inSight(const QLineF& leader, const std::vector<QRectF>& closed) const
{
    const QRectF way = roomOf(leader);
    return std::ranges::none_of(closed, [&way](const QRectF& other) { return other.intersects(way); });
}

qreal CalloutPlace::crossing(const QLineF& leader, const Surroundings& around) const
{
    const QRectF room = roomOf(leader);
    qreal price = 0;
    for (const DrawnArrow& arrow : around.arrows) {
        const auto& points = arrow.beads->points;
        if (!room.intersects(arrow.beads->box.adjusted(-1, -1, 1, 1))) continue;
        for (std::size_t i = 1; i < points.size(); ++i)
            if (nearBy(room, points[i - 1], points[i])
                && leader.intersects(QLineF(points[i - 1], points[i]), nullptr) == QLineF::BoundedIntersection)
                price += kCrossed * (arrow.lit ? kLit : 1);
    }
    return price;
}

bool CalloutPlace::possible(const QRectF& box, const std::vector<QRectF>& closed) const
{
    const auto hits = [&box](const QRectF& other) { return box.intersects(other); };
    return ground_.contains(box) && std::ranges::none_of(closed, hits);
}

qreal CalloutPlace::cost(const QRectF& box, const Surroundings& around, qreal limit) const
{
    qreal price = kDistance * QLineF(box.center(), wanted_).length() + hidingOwn(box);
    for (const QRectF& words : around.words)
        if (box.intersects(words)) price += kWordsHidden;
    const QRectF wide = box.adjusted(-3, -3, 3, 3);
    for (const DrawnArrow& arrow : around.arrows) {
        if (price >= limit) break;
        const SampledRoute& beads = *arrow.beads;
        if (!wide.intersects(beads.box.adjusted(-1, -1, 1, 1))) continue;
        const auto hidden = [&wide](const QPointF& point) { return covers(wide, point); };
        const auto head = beads.points.end() - std::min(beads.points.size(), kHead);
        const auto length = kSpacing * static_cast<qreal>(std::count_if(beads.points.begin(), head, hidden));
        const qreal price1 = length + kHeadHidden * static_cast<qreal>(std::count_if(head, beads.points.end(), hidden));
        price += price1 * (arrow.lit ? kLit : 1);
    }
    return price;
}

qreal CalloutPlace::hidingOwn(const QRectF& box) const
{
    const auto hidden = [&box](const QPointF& point) { return covers(box, point); };
    const auto head = own_.points.end() - std::min(own_.points.size(), kHead);
    return kOwnLine * kSpacing * static_cast<qreal>(std::count_if(own_.points.begin(), head, hidden))
           + (std::any_of(head, own_.points.end(), hidden) ? kOwnHead : 0);
}

/// In rings around the wanted centre.
QRectF CalloutPlace::anywhere(const std::vector<QRectF>& closed) const
{
    constexpr qreal kRing = 5;
    constexpr int kDirections = 16;
    const qreal reach = std::hypot(ground_.width(), ground_.height());
    for (qreal ring = 0; ring < reach; ring += kRing) {
        for (int i = 0; i < (ring > 0 ? kDirections : 1); ++i) {
            const qreal angle = 2 * std::numbers::pi * i / kDirections;
            QRectF box(QPointF(), size_);
            box.moveCenter(wanted_ + ring * QPointF(std::cos(angle), std::sin(angle)));
            if (possible(box, closed)) return box;
        }
    }
    return {};
}

}  // namespace app::diagram
