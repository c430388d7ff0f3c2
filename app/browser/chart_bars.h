#pragma once

#include "browser/chart_series.h"

namespace app::browser {

/// The same piece of every row, or the same bar of every category.
class BarSet : public QObject {
    Q_OBJECT

public:
    explicit BarSet(const QString& label) : label_(label) {}
    void append(qreal length);
    void remove(int index, int count);
    int count() const { return static_cast<int>(lengths_.size()); }
    const QList<qreal>& lengths() const { return lengths_; }
    const QString& label() const { return label_; }
    void setLabel(const QString& label);
    void setBrush(const QBrush& brush);
    void setPen(const QPen& pen);
    const QBrush& brush() const { return brush_; }
    const QPen& pen() const { return pen_; }

signals:
    void hovered(bool over, int row);
    void changed();

private:
    QString label_;
    QList<qreal> lengths_;
    QBrush brush_;
    QPen pen_;
};

/// Bars of several sets.
class ManyBarSeries : public ChartSeries {
    Q_OBJECT

public:
    void setBarWidth(qreal width) { width_ = width; }
    void append(BarSet* set);

    void paint(QPainter& painter, const ChartScale& scale, QPointF origin) const override;
    ChartTarget targetAt(const QRectF& pixel, const ChartScale& scale) override;
    QList<LegendLook> legendLooks() const override;

protected:
    struct Bar {
        BarSet* set;
        QRectF place;
    };
    virtual QList<Bar> bars(const ChartScale& scale) const = 0;
    qreal width() const { return width_; }
    const QList<BarSet*>& sets() const { return sets_; }

private:
    qreal width_ = 0.5;  ///< of a row or category
    QList<BarSet*> sets_;
};

/// Pieces after each other, from left to right.
class StackedBarSeries : public ManyBarSeries {
    Q_OBJECT

public:
    void tellHovered(ChartTarget target, QPointF value, bool over) override;

protected:
    QList<Bar> bars(const ChartScale& scale) const override;
};

/// Upright bars, those of one category side by side.
class BarSeries : public ManyBarSeries {
    Q_OBJECT

public:
    void tellHovered(ChartTarget target, QPointF value, bool over) override;

protected:
    QList<Bar> bars(const ChartScale& scale) const override;
};

}  // namespace app::browser
