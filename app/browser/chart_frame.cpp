// Where axes, ticks and words stand.

#include "browser/chart_frame.h"

#include "browser/chart_words.h"

#include <QPainter>

#include <algorithm>

namespace app::browser {
namespace {

constexpr qreal kTick = 4;         ///< px; as much lies between line and words
constexpr qreal kMostOfAll = 0.4;  ///< of the room, for all axes of one direction

bool isHorizontal(const ChartAxis& axis) { return axis.alignment() == Qt::AlignBottom; }

/// How much room an axis takes away, and how far its first and last words stand out beyond the plot.
struct Need {
    qreal depth = 0;
    qreal beyond = 0;
    qreal least = 0;  ///< as beyond, for the shortest of words
};

Need needOf(const ChartAxis& axis)
{
    if (!axis.look().visible) return {};
    const bool flat = isHorizontal(axis);
    const qreal tolerance = flat ? 1 : 2;
    if (!axis.look().words) return {tolerance};
    const auto along = [flat](QSizeF size) { return flat ? size.width() : size.height(); };
    Need need;
    qreal first = -1, last = 0, most = 0;
    for (const Tick& tick : axis.ticks()) {
        const bool behindTheLast = axis.isOfCategories() && tick.words.isEmpty();
        if (behindTheLast) continue;
        const QSizeF size = sizeOfWords(axis.look().font, tick.words);
        most = std::max(most, flat ? size.height() : size.width());
        last = along(size);
        if (first < 0) first = last;
    }
    const QSizeF dots = sizeOfWords(axis.look().font, QStringLiteral("..."));  // to what words may be shortened
    need.depth = std::max(most + tolerance, (flat ? dots.height() : dots.width()) + 1) + kTick;
    if (axis.isOfCategories()) return need;
    need.least = along(dots) / 2;
    need.beyond = std::max({first / 2, last / 2, need.least});
    return need;
}

qreal placeOf(const ChartAxis& axis, qreal value, const QRectF& plot)
{
    const qreal range = axis.max() - axis.min();
    if (isHorizontal(axis)) return (value - axis.min()) * (plot.width() / range) + plot.left();
    return (value - axis.min()) * -(plot.height() / range) + plot.bottom();
}

bool within(const ChartAxis& axis, qreal place, const QRectF& plot)
{
    return isHorizontal(axis) ? place >= plot.left() && place <= plot.right()
                              : place >= plot.top() && place <= plot.bottom();
}

/// Words below a line; those that are nothing but dots and would meet the ones before are left out.
void paintBelow(QPainter& painter, const ChartAxis& axis, const QRectF& plot, const QRectF& band)
{
    const std::vector<Tick> ticks = axis.ticks();
    const QFont& font = axis.look().font;
    const qreal room = band.width() / static_cast<qreal>(ticks.size()) - 2 * kTick;
    qreal end = 0;
    for (const Tick& tick : ticks) {
        if (tick.words.isEmpty()) continue;
        const QString words =
            axis.look().shortened ? shortened(font, tick.words, {room, band.height() - kTick}) : tick.words;
        const QSizeF size = sizeOfWords(font, words);
        const QPoint at = QPointF(placeOf(axis, tick.wordsAt, plot) - size.width() / 2, band.top() + kTick).toPoint();
        const bool outside = at.x() < band.left() - 1 || at.x() - 1 > band.right();
        if (outside || (at.x() < end && words == u"...")) continue;
        paintWords(painter, font, axis.look().color, words, at);
        end = at.x() + size.width();
    }
}

/// Words to the left of a line, from the bottom up; those that would meet the ones below are left out.
void paintBeside(QPainter& painter, const ChartAxis& axis, const QRectF& plot, const QRectF& band)
{
    const std::vector<Tick> ticks = axis.ticks();
    const QFont& font = axis.look().font;
    const qreal room = band.height() / static_cast<qreal>(ticks.size()) - 2 * kTick;
    qreal top = band.bottom();
    for (const Tick& tick : ticks) {
        if (tick.words.isEmpty()) continue;
        const QString words =
            axis.look().shortened ? shortened(font, tick.words, {band.width() - kTick, room}) : tick.words;
        const QSizeF size = sizeOfWords(font, words);
        const QPoint at =
            QPointF(band.right() - size.width() - kTick, placeOf(axis, tick.wordsAt, plot) - size.height() / 2)
                .toPoint();
        if (at.y() + size.height() > top || at.y() - 1 > band.bottom() || at.y() < band.top() - 1) continue;
        paintWords(painter, font, axis.look().color, words, at);
        top = at.y();
    }
}

/// The room of an axis in whole pixels.
QRectF bandOf(const ChartAxis& axis, const QRectF& plot, const QRectF& chart)
{
    const Need need = needOf(axis);
    const auto whole = [](qreal number) { return static_cast<int>(number); };
    if (isHorizontal(axis))
        return QRect(whole(chart.left()), whole(plot.bottom()), whole(chart.width()), whole(need.depth));
    return QRect(whole(plot.left() - need.depth), whole(chart.top()), whole(need.depth), whole(chart.bottom()));
}

}  // namespace

QRectF plotAreaIn(const QRectF& room, const QList<ChartAxis*>& axes)
{
    Need across, up;  // of the horizontal axis, of the vertical one
    for (const ChartAxis* axis : axes) (isHorizontal(*axis) ? across : up) = needOf(*axis);
    const qreal left = std::max({std::min(up.depth, kMostOfAll * room.width()), across.beyond, (across.least + 1) / 2});
    const qreal bottom = std::max({std::min(across.depth, kMostOfAll * room.height()), up.beyond, (up.least + 1) / 2});
    return room.adjusted(left, std::max(up.beyond, (up.least + 1) / 2),
                         -std::max(across.beyond, (across.least + 1) / 2), -bottom);
}

void paintGrid(QPainter& painter, const ChartAxis& axis, const QRectF& plot)
{
    if (!axis.look().visible || !axis.look().grid) return;
    painter.setPen(axis.look().gridLine);
    const auto line = [&](qreal at) {
        if (isHorizontal(axis)) painter.drawLine(QLineF(at, plot.top(), at, plot.bottom()));
        else painter.drawLine(QLineF(plot.left(), at, plot.right(), at));
    };
    const std::vector<Tick> ticks = axis.ticks();
    for (const Tick& tick : ticks) {
        const qreal at = placeOf(axis, tick.value, plot);
        if (within(axis, at, plot)) line(at);
    }
    if (!axis.isOfCategories() || ticks.empty()) return;
    line(plot.right());
    line(plot.left());
}

void paintAxis(QPainter& painter, const ChartAxis& axis, const QRectF& plot, const QRectF& chart)
{
    if (!axis.look().visible || axis.ticks().empty()) return;
    const QRectF band = bandOf(axis, plot, chart);
    painter.setPen(axis.look().line);
    const bool flat = isHorizontal(axis);
    if (flat) painter.drawLine(QLineF(plot.left(), band.top(), plot.right(), band.top()));
    else painter.drawLine(QLineF(band.right(), plot.top(), band.right(), plot.bottom()));
    for (const Tick& tick : axis.ticks()) {
        const qreal at = placeOf(axis, tick.value, plot);
        if (!within(axis, at, plot)) continue;
        if (flat) painter.drawLine(QLineF(at, band.top(), at, band.top() + kTick));
        else painter.drawLine(QLineF(band.right() - kTick, at, band.right(), at));
    }
    if (!axis.look().words) return;
    if (flat) paintBelow(painter, axis, plot, band);
    else paintBeside(painter, axis, plot, band);
}

}  // namespace app::browser
