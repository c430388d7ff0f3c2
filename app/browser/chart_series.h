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
    virtual QPen legendPen() const { return {}; }

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
    QPen legendPen() const override { return pen_; }

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

/// The same piece of every row.
class BarSet : public QObject {
    Q_OBJECT

public:
    explicit BarSet(const QString& name) { setObjectName(name); }
    void append(qreal length) { lengths_ << length; }
    const QList<qreal>& lengths() const { return lengths_; }
    void setBrush(const QBrush& brush) { brush_ = brush; }
    void setPen(const QPen& pen) { pen_ = pen; }
    const QBrush& brush() const { return brush_; }
    const QPen& pen() const { return pen_; }

signals:
    void hovered(bool over, int row);

private:
    QList<qreal> lengths_;
    QBrush brush_;
    QPen pen_;
};

/// Pieces after each other, from left to right.
class StackedBarSeries : public ChartSeries {
    Q_OBJECT

public:
    void setBarWidth(qreal width) { width_ = width; }
    void append(BarSet* set);

    void paint(QPainter& painter, const ChartScale& scale, QPointF origin) const override;
    ChartTarget targetAt(const QRectF& pixel, const ChartScale& scale) override;
    void tellHovered(ChartTarget target, QPointF value, bool over) override;

private:
    struct Bar {
        BarSet* set;
        QRectF place;
    };
    QList<Bar> bars(const ChartScale& scale) const;

    qreal width_ = 0.5;  ///< of a row
    QList<BarSet*> sets_;
};

}  // namespace app::browser
