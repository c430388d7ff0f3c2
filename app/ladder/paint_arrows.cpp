#include "ladder/sheet_painter.h"

#include "ladder/words.h"
#include "theme/colors.h"
#include "theme/marks.h"

#include <QLineF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace app::ladder {
namespace {

/// The triangle of an arrow head with its tip there.
QPolygonF head(const QLineF& line, qreal size)
{
    const QLineF back = QLineF(line.p2(), line.p1()).unitVector();
    const QPointF along(back.dx(), back.dy());
    const QPointF across(-along.y(), along.x());
    const QPointF tip = line.p2();
    return {{tip, tip + along * size + across * size * 0.46, tip + along * size - across * size * 0.46}};
}

}  // namespace

QColor SheetPainter::inkOf(const Arrow& arrow) const
{
    return (arrow.fate == Fate::Lost && !arrow.captured) || arrow.segment.has(tcp::ctl::RST) ? theme_.error
                                                                                             : theme_.text;
}

void SheetPainter::paintArrow(const ArrowMark& mark)
{
    const Arrow& arrow = sheet_.story.arrows[mark.arrow];
    if (attention_.hovered == arrow.id || attention_.selected == arrow.id) {
        const qreal strength = attention_.selected == arrow.id ? 0.34 : 0.2;
        QPen glow(theme::mixed(theme_.focus, theme_.canvas, strength), m_.scaled(11));
        glow.setCapStyle(Qt::RoundCap);
        glow.setJoinStyle(Qt::RoundJoin);
        painter_.setPen(glow);
        painter_.drawPolyline(mark.path);
    }
    paintShaft(mark, arrow);
    const bool whole = mark.path.last().y() <= until_;
    if (whole) {
        paintAhead(mark);
        paintTip(mark, arrow);
    }
    paintLabel(mark, arrow);
}

// The part that has been told by now, while the step is animated.
QPolygonF SheetPainter::toldPart(const QPolygonF& path) const
{
    QPolygonF part{path.first()};
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QPointF a = path[i - 1];
        const QPointF b = path[i];
        if (b.y() > until_) {
            part << a + (b - a) * ((until_ - a.y()) / (b.y() - a.y()));
            break;
        }
        part << b;
    }
    return part;
}

// A segment of a capture: solid from its sender to where it was seen, and on to its receiver where its arrival is
// proved; dashed where that is assumed, dotted where it may be lost.
void SheetPainter::paintSeenShaft(const ArrowMark& mark, const Arrow& arrow)
{
    const QPolygonF path = toldPart(mark.path);
    const qreal width = m_.scaled(2.6);
    QPen pen(arrow.segment.has(tcp::ctl::RST) ? theme_.error : theme_.text, arrow.alike > 1 ? m_.scaled(5.2) : width);
    pen.setCapStyle(Qt::FlatCap);
    const bool proved = arrow.captured->arrival == tcp::SeenArrival::Proved;
    const qreal place = sheet_.story.capture->place;
    const qreal whole = m_.serverX - m_.clientX;
    const qreal seenX = m_.clientX + whole * place;
    const auto beyond = [&](qreal x) { return arrow.from == tcp::HostId::Client ? x > seenX : x < seenX; };
    for (qsizetype i = 1; i < path.size(); ++i) {
        const QLineF part(path[i - 1], path[i]);
        const qreal cut = part.dx() == 0 ? 1 : std::clamp((seenX - part.x1()) / part.dx(), 0.0, 1.0);
        const QPointF middle = beyond(part.x1()) ? part.p1() : part.pointAt(cut);
        pen.setStyle(Qt::SolidLine);
        painter_.setPen(pen);
        if (middle != part.p1()) painter_.drawLine(part.p1(), middle);
        if (!proved)
            pen.setDashPattern(arrow.captured->arrival == tcp::SeenArrival::Assumed ? QList<qreal>{3.2, 1.8}
                                                                                    : QList<qreal>{0.8, 1.6});
        painter_.setPen(pen);
        if (middle != part.p2()) painter_.drawLine(middle, part.p2());
    }
}

void SheetPainter::paintShaft(const ArrowMark& mark, const Arrow& arrow)
{
    if (arrow.captured && sheet_.story.capture) return paintSeenShaft(mark, arrow);
    QPolygonF path = toldPart(mark.path);
    const bool arrived = arrow.fate == Fate::Arrived && path.last() == mark.path.last();
    const qsizetype n = path.size();
    if (arrived && n > 1) {  // the shaft ends inside the head, so that its end does not show
        QLineF last(path[n - 2], path[n - 1]);
        if (last.length() > m_.scaled(12)) last.setLength(last.length() - m_.scaled(10));
        path[n - 1] = last.p2();
    }
    const qreal width = m_.scaled(arrow.duplicate ? 1.5 : 2.6);
    QPen pen(inkOf(arrow), arrow.alike > 1 ? m_.scaled(5.2) : width);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::RoundJoin);
    const bool again = !LadderWords::note(arrow).isEmpty() && arrow.retransmission;
    if (again) pen.setDashPattern({m_.scaled(9) / width, m_.scaled(5) / width});
    if (arrow.forged) pen.setDashPattern({1.5, 1.5});
    painter_.setPen(pen);
    painter_.drawPolyline(path);
    if (arrow.alike > 1) {  // many at once: a double line
        pen.setColor(theme_.canvas);
        pen.setWidthF(m_.scaled(1.6));
        painter_.setPen(pen);
        painter_.drawPolyline(path);
    }
    if (path.last() == mark.path.last() || arrived) return;
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme_.focus);
    painter_.drawEllipse(path.last(), m_.scaled(5), m_.scaled(5));
}

void SheetPainter::paintTip(const ArrowMark& mark, const Arrow& arrow)
{
    const QColor ink = inkOf(arrow);
    const QLineF last(mark.path[mark.path.size() - 2], mark.path.last());
    const auto ring = [&](QPointF at) {
        painter_.setPen(QPen(ink, m_.scaled(1.8)));
        painter_.setBrush(theme_.canvas);
        painter_.drawEllipse(at, m_.scaled(3.2), m_.scaled(3.2));
    };
    if (arrow.fate == Fate::Lost && arrow.captured) write(mark.loss, theme_.muted);
    else if (arrow.fate == Fate::Lost) paintLoss(mark);
    if (arrow.fate == Fate::Arrived) {
        painter_.setPen(QPen(ink, m_.scaled(1.4), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter_.setBrush(arrow.accepted ? ink : theme_.canvas);  // hollow: the receiver did not accept it
        painter_.drawPolygon(head(last, m_.scaled(13)));
        ring(mark.path.last());
    }
    if (!arrow.forged) ring(mark.path.first());
    if (!arrow.delayed) return;
    const QLineF first(mark.path[0], mark.path[1]);
    const qreal along = first.length() > 0 ? std::min(0.5, m_.scaled(26) / first.length()) : 0;
    theme::paintClock(painter_, first.pointAt(along), m_.scaled(7), {ink, theme_.canvas});
}

void SheetPainter::paintLoss(const ArrowMark& mark)
{
    const QPointF at = mark.path.last();
    const qreal d = m_.scaled(8.5);
    painter_.setPen(QPen(theme_.error, m_.scaled(4), Qt::SolidLine, Qt::RoundCap));
    painter_.drawLine(at + QPointF(-d, -d), at + QPointF(d, d));
    painter_.drawLine(at + QPointF(d, -d), at + QPointF(-d, d));
    write(mark.loss, theme_.error);
}

void SheetPainter::paintLabel(const ArrowMark& mark, const Arrow& arrow)
{
    if (mark.label.empty()) return;
    painter_.save();
    painter_.setTransform(mark.frame, true);
    for (const TextRun& run : mark.label) write(run, inkOf(arrow));
    painter_.restore();
}

// On its way: an open end, and faintly where it is heading.
void SheetPainter::paintAhead(const ArrowMark& mark)
{
    if (mark.ahead.isEmpty()) return;
    QPen pen(theme::mixed(theme_.text, theme_.canvas, 0.3), m_.scaled(2.2));
    pen.setDashPattern({1, 2.4});
    pen.setCapStyle(Qt::FlatCap);
    painter_.setPen(pen);
    painter_.drawPolyline(mark.ahead);
    painter_.setPen(QPen(theme_.focus, m_.scaled(2.2)));
    painter_.setBrush(theme_.canvas);
    painter_.drawEllipse(mark.path.last(), m_.scaled(5), m_.scaled(5));
}

}  // namespace app::ladder
