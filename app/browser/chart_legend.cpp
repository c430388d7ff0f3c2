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
    return {metric(QStyle::PM_LayoutLeftMargin), metric(QStyle::PM_LayoutTopMargin),
            metric(QStyle::PM_LayoutRightMargin), metric(QStyle::PM_LayoutBottomMargin)};
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

/// A piece of the line itself, as thick as it is, or a box.
QSizeF ChartLegend::markOf(const LegendLook& look) const
{
    const int box = QFontMetrics(font_).height() / 2;
    return look.box ? QSizeF(box, box) : QSizeF(qRound(box * 1.5), look.pen.width());
}

qreal ChartLegend::height() const
{
    qreal most = 0;
    for (const auto& marker : markers_)
        for (const LegendLook& look : marker->series().legendLooks())
            most = std::max(most, std::max(sizeOfWords(font_, look.name).height(), markOf(look).height()) + 2 * kEdge);
    return most + marginsOfStyle().top() + marginsOfStyle().bottom();
}

/// Where they would not fit, the widest become narrower.
std::vector<ChartLegend::Entry> ChartLegend::entriesIn(qreal width) const
{
    std::vector<Entry> entries;
    qreal all = 0;
    for (const auto& marker : markers_) {
        if (!marker->isVisible()) continue;
        for (const LegendLook& look : marker->series().legendLooks()) {
            const qreal wanted = sizeOfWords(font_, look.name).width() + 2 * kEdge + kSpace + markOf(look).width() + 1;
            entries.push_back({look, wanted});
            all += wanted;
        }
    }
    const qreal room = width - kEdge * static_cast<qreal>(entries.size());
    for (; !entries.empty() && all >= room; --all) --std::ranges::max_element(entries, {}, &Entry::width)->width;
    return entries;
}

void ChartLegend::paintMark(QPainter& painter, const LegendLook& look, qreal height) const
{
    const QSizeF mark = markOf(look);
    painter.save();
    painter.translate(kEdge - kHalfPixel, height / 2 - mark.height() / 2 + kHalfPixel);
    painter.setPen(look.pen);
    painter.setBrush(look.brush);
    if (look.box) painter.drawRect(QRectF(QPointF(0, 0), mark));
    else painter.drawLine(QLineF(0, mark.height() / 2, mark.width(), mark.height() / 2));
    painter.restore();
}

/// Without a painter: only how large it is.
QSizeF ChartLegend::paintEntry(QPainter* painter, const Entry& entry, qreal height) const
{
    const QSizeF mark = markOf(entry.look);
    const qreal before = kEdge + mark.width() + kSpace + kEdge;
    const QString words = shortened(font_, entry.look.name, {entry.width - before, height});
    const QSizeF size = sizeOfWords(font_, words);
    const qreal all = std::max(mark.height(), size.height()) + 2 * kEdge;
    if (painter) {
        paintMark(*painter, entry.look, all);
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
