#pragma once

#include "browser/chart_axes.h"

#include <QBrush>
#include <QPainterPath>
#include <QPointF>
#include <QSizeF>

class QPainter;

namespace app::browser {

/// From values to pixels of the plot, whose top left corner is (0, 0).
struct ChartScale {
    QSizeF size;
    qreal minX = 0, maxX = 1, minY = 0, maxY = 1;

    QPointF place(QPointF value) const;
    QPointF value(QPointF place) const;
};

/// What of a series lies under the mouse: it, or the bar of it.
using ChartTarget = QObject*;

/// How it is named in the legend: by a piece of its line, or by a box that is filled as its bars are.
struct LegendLook {
    QString name;
    QPen pen;
    QBrush brush;
    bool box = false;
};

/// A series with what the charts of this program use of QAbstractSeries.
class ChartSeries : public QObject {
    Q_OBJECT

public:
    void attachAxis(ChartAxis* axis);
    bool isVisible() const { return visible_; }
    void setVisible(bool on);
    const QString& name() const { return name_; }
    void setName(const QString& name);
    ChartScale scaleFor(QSizeF size) const;

    virtual void paint(QPainter& painter, const ChartScale& scale, QPointF origin) const = 0;
    /// `pixel` is the one under the mouse.
    virtual ChartTarget targetAt(const QRectF&, const ChartScale&) { return nullptr; }
    /// Tells whoever listens that the mouse came over the target, or has left it.
    virtual void tellHovered(ChartTarget, QPointF, bool) {}
    virtual QList<LegendLook> legendLooks() const { return {{name_, {}, {}, false}}; }

signals:
    void changed();

private:
    const ChartAxis* x_ = nullptr;
    const ChartAxis* y_ = nullptr;
    bool visible_ = true;
    QString name_;
};

class LineSeries : public ChartSeries {
    Q_OBJECT

public:
    const QList<QPointF>& points() const { return points_; }
    qsizetype count() const { return points_.size(); }
    void replace(const QList<QPointF>& points);
    const QPen& pen() const { return pen_; }
    void setPen(const QPen& pen);
    QPainterPath path(const ChartScale& scale) const;

    void paint(QPainter& painter, const ChartScale& scale, QPointF origin) const override;
    ChartTarget targetAt(const QRectF& pixel, const ChartScale& scale) override;
    void tellHovered(ChartTarget, QPointF value, bool over) override { emit hovered(value, over); }
    QList<LegendLook> legendLooks() const override { return {{name(), pen_, {}, false}}; }

signals:
    void hovered(const QPointF& value, bool over);

private:
    QList<QPointF> points_;
    QPen pen_;
};

/// What lies between two lines.
class AreaSeries : public ChartSeries {
    Q_OBJECT

public:
    AreaSeries(LineSeries* upper, LineSeries* lower);
    LineSeries* upperSeries() const { return upper_; }
    LineSeries* lowerSeries() const { return lower_; }
    void setBrush(const QBrush& brush);
    void setPen(const QPen& pen);

    void paint(QPainter& painter, const ChartScale& scale, QPointF origin) const override;

private:
    LineSeries* upper_;
    LineSeries* lower_;
    QBrush brush_;
    QPen pen_;
};

}  // namespace app::browser
