#include "ladder/sheet_painter.h"

#include "ladder/words.h"
#include "theme/colors.h"
#include "theme/marks.h"
#include "theme/stripes.h"

#include <QPainter>
#include <QPainterPath>
#include <QtMath>

#include <algorithm>
#include <cmath>

namespace app::ladder {

void SheetPainter::paintGaps()
{
    for (const GapMark& gap : sheet_.gaps) {
        if (!seen(gap.top, gap.bottom) || gap.bottom > until_ + 1) continue;
        const qreal pad = std::min(m_.scaled(9), (gap.bottom - gap.top) * 0.2);
        painter_.fillRect(
            QRectF(m_.axisX, gap.top + pad, m_.width - m_.axisX - m_.scaled(4), gap.bottom - gap.top - 2 * pad),
            gapColor());
        if (!gap.overLane) paintGapLabel(gap);
    }
}

QColor SheetPainter::gapColor() const { return theme::mixed(theme_.hair, theme_.canvas, 0.42); }

void SheetPainter::paintGapLabel(const GapMark& gap)
{
    for (const TextRun& run : gap.label) write(run, run.face == FontRole::GapTitle ? theme_.text : theme_.muted);
}

void SheetPainter::paintBands()
{
    for (const BandMark& band : sheet_.bands) {
        if (!seen(band.top, band.bottom) || band.top > until_) continue;
        const bool running = band.bottom > sheet_.nowY;
        const qreal bottom = std::min(band.bottom, until_ + (running ? m_.tail : 0));
        if (sheet_.blank) {
            paintBlankBand(band);
            continue;
        }
        paintBand({m_.bandLeft(band.host), band.top, m_.band, bottom - band.top}, band);
    }
    for (const GapMark& gap : sheet_.gaps) {
        if (!seen(gap.top, gap.bottom) || gap.bottom > until_ + 1) continue;
        for (const tcp::HostId host : tcp::kHosts) paintZigzag(m_.bandLeft(host), (gap.top + gap.bottom) / 2);
    }
}

/// One box from the first state to the last, whatever lies between.
void SheetPainter::paintBlankBand(const BandMark& band)
{
    const auto of = [&band](const BandMark& other) { return other.host == band.host; };
    if (&*std::ranges::find_if(sheet_.bands, of) != &band) return;
    qreal bottom = band.bottom;
    for (const BandMark& other : sheet_.bands)
        if (of(other)) bottom = std::max(bottom, other.bottom);
    painter_.setPen(QPen(theme_.text, m_.scaled(1.2)));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(QRectF(m_.bandLeft(band.host), band.top, m_.band, bottom - band.top));
}

void SheetPainter::paintBand(const QRectF& rect, const BandMark& band)
{
    const bool sure = band.known.mark == lab::StateMark::Simulated || band.known.mark == lab::StateMark::Certain;
    if (!sure) return paintKnown(rect, band);
    if (band.state == tcp::State::Closed) {
        QPen pen(theme_.rule, 1);
        pen.setDashPattern({4, 3});
        painter_.setPen(pen);
        painter_.setBrush(theme_.canvas);
        painter_.drawRect(rect.adjusted(0.5, 0, -0.5, 0));
        return;
    }
    const theme::PhaseColors& colors = theme_.of(band.state);
    painter_.fillRect(rect, colors.solid);
    if (theme::striped(band.state)) paintStripes(rect, theme::stripeColor(colors));
    painter_.setPen(QPen(theme_.canvas, 1));  // a separator: pale solids stand next to each other
    painter_.drawLine(rect.topLeft(), rect.topRight());
}

// Of a captured run: hatched where several states are possible, dotted where one of them is assumed.
void SheetPainter::paintKnown(const QRectF& rect, const BandMark& band)
{
    const bool assumed = band.known.mark == lab::StateMark::Assumed;
    const theme::PhaseColors& colors = theme_.of(band.state);
    painter_.fillRect(rect, theme_.canvas);
    painter_.setPen(QPen(assumed ? colors.border : theme_.muted, m_.scaled(1.2)));
    painter_.setBrush(Qt::NoBrush);
    painter_.drawRect(rect.adjusted(0.6, 0, -0.6, 0));
    const qreal top = std::max(rect.top(), exposed_.top() - m_.band);
    const qreal bottom = std::min(rect.bottom(), exposed_.bottom() + m_.band);
    if (assumed) {
        const qreal step = m_.scaled(6.4), dot = m_.scaled(1.9);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(colors.solid == theme_.canvas ? colors.border
                                                        : theme::mixed(colors.border, colors.solid, 0.4));
        for (int row = qCeil((top + dot) / step); row * step < bottom - dot; ++row)
            for (qreal x = rect.left() + step * (row % 2 == 0 ? 0.55 : 1.05); x < rect.right() - dot; x += step)
                painter_.drawEllipse(QPointF(x, row * step), dot, dot);
        return;
    }
    const qreal period = m_.scaled(6);
    painter_.setPen(QPen(theme_.muted, m_.scaled(1.3)));
    for (qreal y = std::floor(top / period) * period - rect.width(); y < bottom; y += period) {
        QLineF line(rect.left(), y, rect.right(), y + rect.width());
        if (line.y1() < rect.top()) line.setP1({rect.left() + rect.top() - y, rect.top()});
        if (line.y2() > rect.bottom()) line.setP2({rect.left() + rect.bottom() - y, rect.bottom()});
        if (line.x1() < rect.right() && line.x2() > rect.left() && line.y1() < line.y2()) painter_.drawLine(line);
    }
}

// Where the segments were seen: a thin line from end to end, its name beside its head.
void SheetPainter::paintCapturePoint()
{
    if (!sheet_.story.capture) return;
    constexpr qreal kClear = 0.03;  // of the bands, which it would hide in
    const qreal x =
        m_.clientX + (m_.serverX - m_.clientX) * std::clamp(sheet_.story.capture->place, kClear, 1 - kClear);
    QPen pen(theme_.focus, m_.scaled(1.2));
    pen.setDashPattern({6, 2, 1, 2});
    painter_.setPen(pen);
    const qreal top = m_.scaled(2), bottom = std::min(sheet_.nowY, until_) + m_.tail;
    painter_.drawLine(QPointF(x, std::max(top, exposed_.top())), QPointF(x, std::min(bottom, exposed_.bottom())));
    if (!seen(0, m_.top) || sheet_.fold) return;
    const QString name = LadderWords::capturePoint();
    const qreal width = sheet_.type->width(FontRole::GapNote, name);
    const bool leftward = x + width + m_.scaled(8) > m_.serverX;
    write({FontRole::GapNote, name, {leftward ? x - width - m_.scaled(4) : x + m_.scaled(4), top + m_.px * 0.8}},
          theme_.focus);
}

// Polygons, cut by hand: neither clipping nor a pattern brush survives in SVG.
void SheetPainter::paintStripes(const QRectF& band, const QColor& color)
{
    const qreal period = m_.scaled(10);
    const qreal thick = m_.scaled(3.8);
    const qreal rise = band.width();
    const qreal top = std::max(band.top(), exposed_.top() - period);
    const qreal bottom = std::min(band.bottom(), exposed_.bottom() + period);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(color);
    // Stripes belong to the sheet, not to what is exposed of it: they do not move when it scrolls.
    for (qreal y = std::floor(top / period) * period; y < bottom + rise + thick; y += period) {
        const QPolygonF stripe{
            {band.left(), y}, {band.left(), y + thick}, {band.right(), y + thick - rise}, {band.right(), y - rise}};
        const QRectF box = stripe.boundingRect();
        if (box.bottom() < band.top() || box.top() > band.bottom()) continue;
        const bool inside = box.top() >= band.top() && box.bottom() <= band.bottom();
        painter_.drawPolygon(inside ? stripe : stripe.intersected(QPolygonF(band)));
    }
}

void SheetPainter::paintZigzag(qreal left, qreal middle)
{
    const qreal over = m_.scaled(5);
    const qreal quarter = (m_.band + 2 * over) / 4;
    const qreal h = m_.scaled(7);
    QPolygonF zigzag;
    for (int i = 0; i <= 4; ++i) zigzag << QPointF(left - over + i * quarter, middle + 1 - (i % 2) * h);
    for (int i = 4; i >= 0; --i) zigzag << QPointF(left - over + i * quarter, middle + 1 + h - (i % 2) * h);
    painter_.setPen(QPen(theme_.rule, 1));
    painter_.setBrush(theme_.canvas);
    painter_.drawPolygon(zigzag);
}

void SheetPainter::paintAxis()
{
    painter_.setPen(QPen(theme_.rule, 1));
    const qreal bottom = std::min(sheet_.nowY + m_.tail, until_ + m_.tail);
    painter_.drawLine(QPointF(m_.axisX, std::max(m_.top - m_.scaled(10), exposed_.top())),
                      QPointF(m_.axisX, std::min(bottom, exposed_.bottom())));
    for (const AxisMark& mark : sheet_.axis) {
        if (!seen(mark.rect.top(), mark.rect.bottom()) || mark.y > until_) continue;
        write(mark.run, mark.run.face == FontRole::AxisStrong ? theme_.text : theme_.muted);
        painter_.setPen(QPen(theme_.rule, 1));
        painter_.drawLine(QPointF(m_.axisX - m_.scaled(5), mark.y), QPointF(m_.axisX, mark.y));
    }
    for (const CableMark& cable : sheet_.cables) {
        if (!seen(cable.rect.top(), cable.rect.bottom()) || cable.y > until_) continue;
        QPen pen(theme_.muted, 1.4);
        pen.setDashPattern({2, 4});
        painter_.setPen(pen);
        painter_.drawLine(QPointF(m_.clientX, cable.y), QPointF(cable.rect.left(), cable.y));
        painter_.drawLine(QPointF(cable.rect.right(), cable.y), QPointF(m_.serverX, cable.y));
        write(cable.run, theme_.muted);
    }
}

void SheetPainter::paintBrackets()
{
    for (const BracketMark& mark : sheet_.brackets) {
        const qreal bottom = std::max(mark.bottom, mark.labelRect.bottom());
        if (!seen(mark.top - 2, bottom) || mark.top > until_) continue;
        const qreal inward = -Metrics::outward(mark.host) * m_.scaled(7);
        QPen pen(theme_.text, m_.scaled(1.8));
        pen.setCapStyle(Qt::FlatCap);
        if (mark.untimed) pen.setDashPattern({1.7, 2.2});
        painter_.setPen(pen);
        painter_.setBrush(Qt::NoBrush);
        QPolygonF line{{mark.x + inward, mark.head}, {mark.x, mark.head}, {mark.x, std::max(mark.bottom, mark.head)}};
        if (!mark.open) line << QPointF(mark.x + inward, mark.bottom);
        painter_.drawPolyline(line);
        const theme::MarkColors ink{theme_.text, theme_.canvas};
        if (mark.untimed) theme::paintAppWindow(painter_, {mark.x, mark.head}, m_.scaled(7.5), ink);
        else theme::paintClock(painter_, {mark.x, mark.head}, m_.scaled(7), ink);
        paintBracketFoot(mark);
        paintBracketLeader(mark);
        for (const TextRun& run : mark.label) write(run, theme_.text);
    }
}

// Where the lines of other timers run between a bracket and its words, a thin one leads across them.
void SheetPainter::paintBracketLeader(const BracketMark& mark)
{
    const bool client = mark.host == tcp::HostId::Client;
    const qreal inward = -Metrics::outward(mark.host);
    const QPointF words(client ? mark.labelRect.left() : mark.labelRect.right(),
                        mark.label.front().at.y() - sheet_.type->ascent(FontRole::Timer) * 0.38);
    if (std::abs(words.x() - mark.x) < m_.scaled(15)) return;
    painter_.setPen(QPen(theme_.text, m_.scaled(1)));
    painter_.drawLine(QPointF(mark.x, words.y()), words - QPointF(inward * m_.scaled(4), 0));
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme_.text);
    painter_.drawEllipse(QPointF(mark.x, words.y()), m_.scaled(2.6), m_.scaled(2.6));
}

// ▸ it fired, ✕ it was stopped or set anew.
void SheetPainter::paintBracketFoot(const BracketMark& mark)
{
    if (!mark.timer) return;
    const qreal inward = -Metrics::outward(mark.host);
    const TimerEnd end = sheet_.story.timers[*mark.timer].end;
    if (end == TimerEnd::Fired) {
        const qreal tip = mark.x + inward * m_.scaled(14);
        const qreal back = tip - inward * m_.scaled(9);
        painter_.setPen(Qt::NoPen);
        painter_.setBrush(theme_.text);
        painter_.drawPolygon(QPolygonF{{tip, mark.bottom},
                                       {back, mark.bottom - m_.scaled(4.2)},
                                       {back, mark.bottom + m_.scaled(4.2)}});
    }
    if (end == TimerEnd::Cancelled || end == TimerEnd::Restarted) {
        const qreal d = m_.scaled(5);
        painter_.setPen(QPen(theme_.text, m_.scaled(2.2)));
        painter_.drawLine(QPointF(mark.x - d, mark.bottom - d), QPointF(mark.x + d, mark.bottom + d));
        painter_.drawLine(QPointF(mark.x + d, mark.bottom - d), QPointF(mark.x - d, mark.bottom + d));
    }
}

/// Of several states none gives its colour.
theme::PhaseColors SheetPainter::chipColors(const StateSpan& span) const
{
    if (span.known.mark != lab::StateMark::Several) return theme_.of(span.state);
    return {theme_.panel, theme_.muted, theme_.text, theme_.muted, theme_.panel};
}

void SheetPainter::paintChips()
{
    for (const ChipMark& chip : sheet_.chips) {
        if (!seen(chip.anchor, chip.rect.bottom()) || chip.anchor > until_) continue;
        const StateSpan& span = sheet_.story.states[chip.span];
        const theme::PhaseColors colors = chipColors(span);
        const bool client = span.host == tcp::HostId::Client;
        if (chip.pushed) {
            painter_.setPen(QPen(colors.border, m_.scaled(1.2)));
            painter_.drawLine(QPointF(m_.outerX(span.host), chip.anchor + m_.scaled(2)),
                              client ? chip.rect.topRight() + QPointF(-1, m_.scaled(5))
                                     : chip.rect.topLeft() + QPointF(1, m_.scaled(5)));
        }
        painter_.setPen(QPen(colors.border, m_.scaled(1.6)));
        painter_.setBrush(colors.tint);
        painter_.drawRoundedRect(chip.rect, m_.scaled(5), m_.scaled(5));
        const qreal width = sheet_.type->width(FontRole::Chip, chip.name);
        const qreal baseline = chip.rect.center().y() + sheet_.type->ascent(FontRole::Chip) * 0.48;
        write({FontRole::Chip, chip.name, {chip.rect.center().x() - width / 2, baseline}}, colors.text);
    }
}

void SheetPainter::paintTexts()
{
    for (const SideText& text : sheet_.texts) {
        if (!seen(text.rect.top(), text.rect.bottom()) || text.anchor > until_) continue;
        write(text.run, text.failed ? theme_.error : text.muted ? theme_.muted : theme_.text);
    }
}

}  // namespace app::ladder
