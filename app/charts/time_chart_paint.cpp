// What a TimeChart paints over its series: title and legend, marks, the moment, the brush.

#include "charts/time_chart.h"

#include "theme/colors.h"

#include <QChart>
#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace app::charts {
namespace {

constexpr qreal kChartTitlePx = 13.5;
constexpr int kPad = 10;
constexpr double kRoomForWords = 105;  ///< px of height: below, marks are lines without words

}  // namespace

// Title and legend in one line, in more where they have no room. Without a painter: only how high that is.
int TimeChart::layOutLegend(QPainter* painter) const
{
    const QFont bold = appearance_.font(kChartTitlePx, QFont::Bold);
    const QFont plain = appearance_.font(kChartTextPx);
    const QFontMetricsF metrics(plain);
    const qreal line = QFontMetricsF(bold).height();
    const qreal right = viewport()->width() - kPad;
    qreal y = 6;
    const QRectF room(kPad, y, right - kPad, viewport()->height());
    const QRectF words = QFontMetricsF(bold).boundingRect(room, Qt::TextWordWrap, title_);
    qreal x = kPad + QFontMetricsF(bold).horizontalAdvance(title_) + 18;
    if (painter != nullptr) {
        painter->setPen(appearance_.theme.text);
        painter->setFont(bold);
        painter->drawText(room, Qt::TextWordWrap, title_);
        painter->setFont(plain);
    }
    y += std::max(0.0, words.height() - line);
    for (const LegendEntry& entry : legend()) {
        const qreal swatch = entry.line ? 22 : 11;
        const qreal width = swatch + 5 + metrics.horizontalAdvance(entry.name);
        if (x + width > right) {
            x = kPad;
            y += metrics.height() + 2;
        }
        if (painter != nullptr) {
            const QRectF box(x, y + line / 2 - 5.5, swatch, 11);
            painter->setPen(entry.line.value_or(QPen(appearance_.theme.text, 1)));
            painter->setBrush(entry.line ? Qt::NoBrush : entry.fill);
            if (entry.line) painter->drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()));
            else painter->drawRect(box);
            painter->setPen(appearance_.theme.text);
            painter->drawText(QRectF(x + swatch + 5, y, width, line), Qt::AlignVCenter, entry.name);
        }
        x += width + 14;
    }
    return static_cast<int>(y + line);
}

void TimeChart::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->resetTransform();
    painter->scale(1, 1);
    layOutLegend(painter);
    paintMarkLines(*painter);
    const QRectF plot = chart()->plotArea();
    if (moment_ >= from_ && moment_ <= to_) {
        painter->setPen(QPen(appearance_.theme.focus, 2));
        painter->drawLine(QLineF(pxAt(moment_), plot.top(), pxAt(moment_), plot.bottom()));
    }
    if (nothing_) paintNothing(*painter);
    paintMarkWords(*painter);
    if (pressed_ && std::abs(dragged_ - *pressed_) > kDrag) {
        painter->setPen(QPen(appearance_.theme.focus, 1));
        painter->setBrush(theme::withAlpha(appearance_.theme.focus, 0.2));
        painter->drawRect(QRectF(QPointF(*pressed_, plot.top()), QPointF(dragged_, plot.bottom())).normalized());
    }
    if (hasFocus()) {
        painter->setPen(QPen(appearance_.theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

void TimeChart::paintNothing(QPainter& painter) const
{
    painter.setFont(appearance_.font(kChartTitlePx));
    const QFontMetricsF metrics(painter.font());
    const QRectF plot = chart()->plotArea();
    const qreal width = std::min(plot.width(), metrics.horizontalAdvance(nothingWords()) + 2 * kPad);
    QRectF plate(0, 0, width, 2 * metrics.height());
    plate.moveCenter(plot.center());
    painter.fillRect(plate, appearance_.theme.canvas);  // lines would go through the words
    painter.setPen(appearance_.theme.muted);
    painter.drawText(plate, Qt::AlignCenter, nothingWords());
}

void TimeChart::paintMarkLines(QPainter& painter) const
{
    const QRectF plot = chart()->plotArea();
    painter.setPen(QPen(appearance_.theme.error, 1.6, Qt::DashLine));
    for (const TimeMark& mark : marks_) {
        if (mark.seconds < from_ || mark.seconds > to_) continue;
        const qreal x = std::round(pxAt(mark.seconds)) + 0.5;
        painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()));
    }
}

// On plates over all lines; those that would meet go below each other.
void TimeChart::paintMarkWords(QPainter& painter) const
{
    const QRectF plot = chart()->plotArea();
    if (plot.height() < kRoomForWords) return;
    painter.setFont(appearance_.font(kChartTextPx, QFont::Bold));
    const QFontMetricsF metrics(painter.font());
    std::vector<QRectF> taken;
    for (const TimeMark& mark : marks_) {
        if (mark.seconds < from_ || mark.seconds > to_) continue;
        const qreal x = std::round(pxAt(mark.seconds)) + 0.5;
        QRectF plate(x + 4, plot.top() + 3, metrics.horizontalAdvance(mark.words) + 10, metrics.height() + 2);
        if (plate.right() > plot.right()) plate.moveRight(x - 4);
        while (std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(plate); }))
            plate.translate(0, plate.height() + 2);
        taken.push_back(plate);
        if (plate.bottom() > plot.bottom()) continue;
        painter.setPen(QPen(appearance_.theme.error, 1));
        painter.setBrush(appearance_.theme.canvas);
        painter.drawRoundedRect(plate, 3, 3);
        painter.drawText(plate, Qt::AlignCenter, mark.words);
    }
}

}  // namespace app::charts
