#include "browser/chart_legend.h"

#include "browser/chart_words.h"

#include <QApplication>
#include <QFontMetrics>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace app::browser {
namespace {

constexpr qreal kEdge = 3;   ///< around an entry
constexpr qreal kSpace = 4;  ///< between its line and its words
constexpr qreal kHalfPixel = 0.5;

QMargins marginsOfStyle()
{
    const auto metric = [](QStyle::PixelMetric which) { return QApplication::style()->pixelMetric(which); };
    return {metric(QStyle::PM_LayoutLeftMargin), metric(QStyle::PM_LayoutTopMargin), metric(QStyle::PM_LayoutRightMargin),
            metric(QStyle::PM_LayoutBottomMargin)};
}

}  // namespace

void ChartLegend::setVisible(bool on)
{
    visible_ = on;
    emit changed();
}

void ChartLegend::setFont(const QFont& font)
{
    font_ = font;
    emit changed();
}

void ChartLegend::setLabelColor(const QColor& color)
{
    color_ = color;
    emit changed();
}

QList<LegendMarker*> ChartLegend::markers(const ChartSeries* series) const
{
    QList<LegendMarker*> all;
    for (const auto& marker : markers_)
        if (&marker->series() == series) all << marker.get();
    return all;
}

void ChartLegend::remove(const ChartSeries& series)
{
    std::erase_if(markers_, [&](const auto& marker) { return &marker->series() == &series; });
}

/// A piece of the line itself, as thick as it is.
QSizeF ChartLegend::lineOf(const ChartSeries& series) const
{
    return QSizeF(qRound(QFontMetrics(font_).height() / 2 * 1.5), series.legendPen().width());
}

qreal ChartLegend::height() const
{
    qreal most = 0;
    for (const auto& marker : markers_) {
        const qreal words = sizeOfWords(font_, marker->series().name()).height();
        most = std::max(most, std::max(words, lineOf(marker->series()).height()) + 2 * kEdge);
    }
    return most + marginsOfStyle().top() + marginsOfStyle().bottom();
}

/// Where they would not fit, the widest become narrower.
std::vector<ChartLegend::Entry> ChartLegend::entriesIn(qreal width) const
{
    std::vector<Entry> entries;
    qreal all = 0;
    for (const auto& marker : markers_) {
        if (!marker->isVisible()) continue;
        const ChartSeries& series = marker->series();
        const qreal wanted = sizeOfWords(font_, series.name()).width() + 2 * kEdge + kSpace + lineOf(series).width() + 1;
        entries.push_back({&series, wanted});
        all += wanted;
    }
    const qreal room = width - kEdge * static_cast<qreal>(entries.size());
    for (; !entries.empty() && all >= room; --all) --std::ranges::max_element(entries, {}, &Entry::width)->width;
    return entries;
}

/// Without a painter: only how large it is.
QSizeF ChartLegend::paintEntry(QPainter* painter, const Entry& entry, qreal height) const
{
    const QSizeF line = lineOf(*entry.series);
    const qreal before = kEdge + line.width() + kSpace + kEdge;
    const QString words = shortened(font_, entry.series->name(), {entry.width - before, height});
    const QSizeF size = sizeOfWords(font_, words);
    const qreal all = std::max(line.height(), size.height()) + 2 * kEdge;
    if (painter) {
        const QPointF left(kEdge - kHalfPixel, all / 2 - line.height() / 2 + kHalfPixel + line.height() / 2);
        painter->setPen(entry.series->legendPen());
        painter->drawLine(QLineF(left, left + QPointF(line.width(), 0)));
        if (words != u"...") paintWords(*painter, font_, color_, words, {before - kEdge, all / 2 - size.height() / 2});
    }
    return {before + size.width() + kEdge, all};
}

void ChartLegend::paint(QPainter& painter, const QRectF& place) const
{
    const QMargins margins = marginsOfStyle();
    const QRectF inside = place.marginsRemoved(margins);
    const std::vector<Entry> entries = entriesIn(inside.width());
    qreal width = 0;
    for (const Entry& entry : entries) width += paintEntry(nullptr, entry, inside.height()).width() - kEdge;
    const bool fits = width < inside.width();
    painter.save();
    painter.translate(place.topLeft());
    painter.translate(QPoint(fits ? static_cast<int>(inside.width() / 2 - width / 2) : margins.left(), margins.top()));
    for (const Entry& entry : entries) {
        const QSizeF size = paintEntry(nullptr, entry, inside.height());
        painter.save();
        painter.translate(0, inside.height() / 2 - size.height() / 2);
        paintEntry(&painter, entry, inside.height());
        painter.restore();
        painter.translate(size.width(), 0);
    }
    painter.restore();
}

}  // namespace app::browser
