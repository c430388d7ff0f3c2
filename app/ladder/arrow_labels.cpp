#include "ladder/arrow_labels.h"

#include "ladder/words.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace app::ladder {
namespace {

/// Baseline of the words above and below the shaft, in px of lettering.
constexpr qreal kAbove = 0.42;
constexpr qreal kBelow = 1.12;
/// Where on the shaft the words are centred, the best place first.
constexpr qreal kCentres[] = {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74};
/// The same beside the lane of the box in the middle.
constexpr qreal kCentresBesideBox[] = {0.26, 0.74, 0.23, 0.77, 0.2, 0.8, 0.3, 0.7, 0.16, 0.84};
/// With less height for one delay only the flags are written, with still less nothing.
constexpr qreal kNumbersFrom = 1.5;
constexpr qreal kFlagsFrom = 0.7;

QString joined(const QString& a, const QString& b)
{
    return a.isEmpty() ? b : b.isEmpty() ? a : a + QLatin1Char(' ') + b;
}

bool crosses(const QPolygonF& area, const QLineF& line)
{
    if (area.containsPoint(line.p1(), Qt::OddEvenFill) || area.containsPoint(line.p2(), Qt::OddEvenFill)) return true;
    for (qsizetype i = 0; i < area.size(); ++i) {
        const QLineF side(area[i], area[(i + 1) % area.size()]);
        if (side.intersects(line, nullptr) == QLineF::BoundedIntersection) return true;
    }
    return false;
}

bool overlap(const QPolygonF& a, const QPolygonF& b)
{
    if (!a.boundingRect().intersects(b.boundingRect())) return false;
    for (qsizetype i = 0; i < b.size(); ++i)
        if (crosses(a, {b[i], b[(i + 1) % b.size()]})) return true;
    return b.containsPoint(a.first(), Qt::OddEvenFill);
}

// Of a bent way, where the words have most room.
QLineF longestPart(const QPolygonF& path)
{
    QLineF longest(path[0], path[1]);
    for (qsizetype i = 2; i < path.size(); ++i) {
        const QLineF part(path[i - 1], path[i]);
        if (part.length() > longest.length()) longest = part;
    }
    return longest;
}

}  // namespace

std::vector<QPolygonF> ArrowMark::labelAreas() const
{
    std::vector<QPolygonF> areas;
    for (const QRectF& rect : labelRects) {
        QPolygonF area = frame.map(QPolygonF(rect));
        area.removeLast();  // QPolygonF(QRectF) is closed
        areas.push_back(area);
    }
    return areas;
}

void ArrowLabels::take(const QPolygonF& area)
{
    const QRectF box = area.boundingRect();
    labels_.add(area, box.top(), box.bottom());
}

void ArrowLabels::placeAll()
{
    if (m_.axis().delayPx < m_.px * kFlagsFrom) return;
    for (std::size_t i = 0; i < sheet_.arrows.size(); ++i) takeArrow(i);
    nameAll({});
    const std::vector<std::size_t> nameless = namelessArrows();
    if (!nameless.empty()) secondChance(nameless);
    for (ArrowMark& mark : sheet_.arrows)
        for (const QPolygonF& area : mark.labelAreas()) mark.box = mark.box.united(area.boundingRect());
}

/// Its shaft, what it has before it, and the cross or ring at its end.
void ArrowLabels::takeArrow(std::size_t index)
{
    const ArrowMark& mark = sheet_.arrows[index];
    const auto add = [&](const QLineF& line) {
        shafts_.add({index, line}, std::min(line.y1(), line.y2()), std::max(line.y1(), line.y2()));
    };
    for (const QPolygonF* way : {&mark.path, &mark.ahead})
        for (qsizetype p = 1; p < way->size(); ++p) add({(*way)[p - 1], (*way)[p]});
    const Fate fate = sheet_.story.arrows[mark.arrow].fate;
    if (fate == Fate::Arrived) return;
    const qreal d = m_.scaled(fate == Fate::Lost ? 10 : 6);
    const QPointF end = mark.path.last();
    for (const qreal side : {-d, d}) {
        add({end + QPointF(-d, side), end + QPointF(d, side)});
        add({end + QPointF(side, -d), end + QPointF(side, d)});
    }
}

/// Downwards, but the flags of these before everything.
void ArrowLabels::nameAll(const std::vector<std::size_t>& first)
{
    const StripIndex<QPolygonF> before = labels_;
    for (const std::size_t i : first) place(i, Length::Flags);
    for (std::size_t i = 0; i < sheet_.arrows.size(); ++i)
        if (std::ranges::find(first, i) == first.end()) place(i, Length::Whole);
    labels_ = before;
}

std::vector<std::size_t> ArrowLabels::namelessArrows() const
{
    std::vector<std::size_t> all;
    for (std::size_t i = 0; i < sheet_.arrows.size(); ++i)
        if (sheet_.arrows[i].label.empty()) all.push_back(i);
    return all;
}

/// What a segment is counts for more than the numbers of its neighbour, which then has to do with less.
void ArrowLabels::secondChance(const std::vector<std::size_t>& nameless)
{
    const std::vector<ArrowMark> before = sheet_.arrows;
    nameAll(nameless);
    if (namelessArrows().size() >= nameless.size()) sheet_.arrows = before;
}

std::vector<ArrowLabels::Wording> ArrowLabels::wordings(const Arrow& arrow, Length length) const
{
    const QString flags = LadderWords::flags(arrow);
    const bool large = type_.font(FontRole::Flags).pixelSize() > type_.font(FontRole::Chip).pixelSize();
    if (length == Length::Flags && !large) return {{flags, {}, {}}, {flags, {}, {}, true}};
    if (length == Length::Flags)
        return {{flags, {}, {}}, {flags, {}, {}, true}, {flags, {}, {}, false, FontRole::Chip}};
    const QString note = LadderWords::note(arrow);
    std::vector<Wording> all;
    if (m_.axis().delayPx >= m_.px * kNumbersFrom) {
        const QString numbers = LadderWords::numbers(arrow);
        all.push_back({flags, joined(numbers, note), {}});
        if (!note.isEmpty()) all.push_back({flags, joined(numbers.section(QLatin1Char(' '), 0, 0), note), {}});
        all.push_back({flags, note, numbers});
        if (numbers.contains(QLatin1Char(' '))) all.push_back({flags, note, numbers.section(QLatin1Char(' '), 0, 0)});
    }
    all.push_back({flags, note, {}});
    if (!note.isEmpty()) all.push_back({flags, {}, {}});
    all.push_back({flags, {}, {}, true});
    if (large) all.push_back({flags, {}, {}, false, FontRole::Chip});
    return all;
}

void ArrowLabels::place(std::size_t index, Length length)
{
    ArrowMark& mark = sheet_.arrows[index];
    const Arrow& arrow = sheet_.story.arrows[mark.arrow];
    const qreal way = setFrame(mark, arrow);
    const qreal margin = sheet_.box.empty() ? m_.scaled(13) : m_.scaled(5);  // of the head
    const bool beforeBox = arrow.fate == Fate::Lost && arrow.reach <= 0.5;  // it never comes to the lane
    const bool beside = !sheet_.box.empty() && !beforeBox;
    const std::span<const qreal> centres = beside ? std::span<const qreal>(kCentresBesideBox) : kCentres;
    for (const Wording& words : wordings(arrow, length)) {
        const qreal half = halfWidth(words) + margin;
        for (const qreal centre : centres) {
            if (half > std::min(centre, 1 - centre) * way) continue;
            write(mark, words, centre * way);
            if (!isFree(mark, index)) continue;
            const qreal apart = m_.scaled(5);  // of words that follow each other on crossing arrows
            for (const QRectF& rect : mark.labelRects)
                take(mark.frame.map(QPolygonF(rect.adjusted(-apart, 0, apart, 0))));
            return;
        }
    }
    mark.label.clear();
    mark.labelRects.clear();
}

// The words of a lost segment keep clear of its cross; those of one in flight stand where they will stand when it
// has arrived, so that they do not jump.
qreal ArrowLabels::setFrame(ArrowMark& mark, const Arrow& arrow) const
{
    QLineF way = longestPart(mark.path);
    if (mark.path.size() == 2 && !mark.ahead.isEmpty()) way.setP2(mark.ahead.last());
    const qreal across = arrow.forged ? std::abs(way.dx()) : std::abs(m_.serverX - m_.clientX);
    if (arrow.fate == Fate::Flying && mark.path.size() == 2 && std::abs(way.dx()) > 1)
        way.setLength(way.length() * across / std::abs(way.dx()));
    if (arrow.fate == Fate::Flying && std::abs(way.dy()) > std::abs(way.dx())) way = levelWay(mark, across);
    const QLineF reading = way.dx() >= 0 ? way : QLineF(way.p2(), way.p1());
    const qreal cross = arrow.fate == Fate::Lost ? m_.scaled(10) : 0;
    QPointF origin = reading.p1();
    if (cross > 0 && way.dx() < 0 && reading.length() > cross) origin = reading.pointAt(cross / reading.length());
    mark.frame = QTransform::fromTranslate(origin.x(), origin.y()).rotate(-reading.angle());
    return reading.length() - cross;
}

/// Nobody reads what stands on end: the words of a segment that is held back lie beside where it is.
QLineF ArrowLabels::levelWay(const ArrowMark& mark, qreal across) const
{
    const qreal inward = mark.path.last().x() < m_.middle() ? 1 : -1;
    const QPointF start = mark.path.last() + QPointF(inward * m_.scaled(8), 0);
    return {start, start + QPointF(inward * across * 0.75, 0)};
}

qreal ArrowLabels::halfWidth(const Wording& words) const
{
    qreal above = type_.width(words.role, words.flags);
    if (!words.above.isEmpty()) above += m_.scaled(7) + type_.width(FontRole::Numbers, words.above);
    return std::max(above, type_.width(FontRole::Numbers, words.below)) / 2;
}

void ArrowLabels::write(ArrowMark& mark, const Wording& words, qreal middle) const
{
    const qreal flags = type_.width(words.role, words.flags);
    const qreal after = words.above.isEmpty() ? 0 : m_.scaled(7) + type_.width(FontRole::Numbers, words.above);
    const qreal ascent = type_.ascent(words.role);
    const qreal under = std::max(m_.px * kBelow, ascent + m_.px * kAbove);
    const QPointF at(middle - (flags + after) / 2, words.under ? under : -m_.px * kAbove);
    mark.label = {{words.role, words.flags, at}};
    mark.labelRects = {{at.x(), at.y() - ascent, flags + after, ascent + type_.descent(words.role) / 2}};
    if (after > 0) mark.label.push_back({FontRole::Numbers, words.above, at + QPointF(flags + m_.scaled(7), 0)});
    if (words.below.isEmpty()) return;
    const qreal width = type_.width(FontRole::Numbers, words.below);
    const QPointF below(middle - width / 2, m_.px * kBelow);
    const qreal rise = type_.ascent(FontRole::Numbers);
    mark.label.push_back({FontRole::Numbers, words.below, below});
    mark.labelRects.push_back({below.x(), below.y() - rise, width, rise + type_.descent(FontRole::Numbers)});
}

bool ArrowLabels::isFree(const ArrowMark& mark, std::size_t index) const
{
    for (const QPolygonF& area : mark.labelAreas()) {
        const QRectF box = area.boundingRect();
        if (labels_.any(box.top(), box.bottom(), [&](const QPolygonF& label) { return overlap(area, label); }))
            return false;
        const auto hit = [&](const Shaft& shaft) { return shaft.arrow != index && crosses(area, shaft.line); };
        if (shafts_.any(box.top(), box.bottom(), hit)) return false;
    }
    return true;
}

}  // namespace app::ladder
