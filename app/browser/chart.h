#pragma once

#include "browser/chart_legend.h"

#include <QGraphicsView>
#include <QGraphicsWidget>
#include <QLocale>
#include <QMargins>

namespace app::browser {

/// Axes, series and a legend, painted by ourselves: what the charts of this program use of QChart. Where everything
/// stands is what Qt Charts does; tests/browser holds the two side by side.
class Chart : public QGraphicsWidget {
    Q_OBJECT

public:
    enum AnimationOption { NoAnimation };

    Chart();

    ChartLegend* legend() { return &legend_; }
    void setMargins(const QMargins& margins);
    void setBackgroundVisible(bool) {}
    void setBackgroundBrush(const QBrush&) {}  ///< that of the view is seen
    void setPlotAreaBackgroundVisible(bool) {}
    void setAnimationOptions(AnimationOption) {}
    void setLocale(const QLocale&) {}  ///< numbers are always written in that of C
    void setLocalizeNumbers(bool) {}
    void addAxis(ChartAxis* axis, Qt::Alignment alignment);
    const QList<ChartAxis*>& axes() const { return axes_; }
    void addSeries(ChartSeries* series);
    /// It belongs to the caller again.
    void removeSeries(ChartSeries* series);

    QRectF plotArea() const;
    /// From now on it stays there.
    void setPlotArea(const QRectF& area);
    QPointF mapToPosition(QPointF value, const ChartSeries* series) const;

    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

signals:
    void plotAreaChanged(const QRectF& area);

protected:
    void resizeEvent(QGraphicsSceneResizeEvent* event) override;
    void hoverMoveEvent(QGraphicsSceneHoverEvent* event) override;
    void hoverLeaveEvent(QGraphicsSceneHoverEvent* event) override;

private:
    /// A series and what of it the mouse is over.
    struct Hovered {
        ChartSeries* series = nullptr;
        ChartTarget target = nullptr;

        friend bool operator==(const Hovered&, const Hovered&) = default;
    };

    void change();
    QRectF inside() const;
    QRectF usualPlotArea() const;
    Hovered targetAt(QPointF place) const;
    void hover(const Hovered& now, QPointF place);

    ChartLegend legend_;
    QMargins margins_{20, 20, 20, 20};
    QList<ChartAxis*> axes_;
    QList<ChartSeries*> series_;
    QRectF fixed_;
    mutable QRectF usual_;  ///< the plot area that follows from the size; null: to be computed
    QRectF told_;
    Hovered hovered_;
};

/// A chart in a view of its own, as large as it.
class ChartView : public QGraphicsView {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr) : ChartView(new Chart, parent) {}
    explicit ChartView(Chart* chart, QWidget* parent = nullptr);
    Chart* chart() const { return chart_; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QGraphicsScene scene_;
    Chart* chart_;
};

}  // namespace app::browser
