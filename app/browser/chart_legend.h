#pragma once

#include "browser/chart_series.h"

#include <memory>
#include <vector>

namespace app::browser {

/// Whether a series has entries in the legend.
class LegendMarker {
public:
    explicit LegendMarker(const ChartSeries& series) : series_(series) {}

    const ChartSeries& series() const { return series_; }
    bool isVisible() const { return visible_ && series_.isVisible(); }
    void setVisible(bool on) { visible_ = on; }

private:
    const ChartSeries& series_;
    bool visible_ = true;
};

/// The names of lines or bars, in one row above the plot.
class ChartLegend : public QObject {
    Q_OBJECT

public:
    enum MarkerShape { MarkerShapeFromSeries };

    void hide() { setVisible(false); }
    bool isVisible() const { return visible_; }
    void setVisible(bool on);
    void setAlignment(Qt::Alignment) {}
    void setMarkerShape(MarkerShape) {}
    void setFont(const QFont& font);
    void setLabelColor(const QColor& color);
    QList<LegendMarker*> markers(const ChartSeries* series) const;

    void add(const ChartSeries& series) { markers_.push_back(std::make_unique<LegendMarker>(series)); }
    void remove(const ChartSeries& series);
    qreal height() const;
    void paint(QPainter& painter, const QRectF& place) const;

signals:
    void changed();

private:
    struct Entry {
        LegendLook look;
        qreal width;  ///< that it would like to have, or is given
    };
    QSizeF markOf(const LegendLook& look) const;
    void paintMark(QPainter& painter, const LegendLook& look, qreal height) const;
    std::vector<Entry> entriesIn(qreal width) const;
    QSizeF paintEntry(QPainter* painter, const Entry& entry, qreal height) const;

    std::vector<std::unique_ptr<LegendMarker>> markers_;
    bool visible_ = true;
    QFont font_;
    QColor color_;
};

}  // namespace app::browser
