#pragma once

#include <QColor>
#include <QFont>
#include <QList>
#include <QObject>
#include <QPen>
#include <QStringList>

#include <vector>

namespace app::browser {

/// A line across the plot, and the words at the axis. Those of a category stand at its end, not at its line.
struct Tick {
    qreal value = 0;
    QString words;
    qreal wordsAt = 0;
};

/// How an axis is drawn.
struct AxisLook {
    bool visible = true;
    bool words = true;
    bool grid = true;
    bool shortened = true;  ///< words that have no room end in "..."
    QFont font;
    QColor color;
    QPen line;
    QPen gridLine;
};

/// An axis with what the charts of this program use of QAbstractAxis.
class ChartAxis : public QObject {
    Q_OBJECT

public:
    qreal min() const { return min_; }
    qreal max() const { return max_; }
    void setRange(qreal min, qreal max);
    void setVisible(bool on) { set(look_.visible, on); }
    void setLabelsVisible(bool on) { set(look_.words, on); }
    void setGridLineVisible(bool on) { set(look_.grid, on); }
    void setTruncateLabels(bool on) { set(look_.shortened, on); }
    void setLabelsFont(const QFont& font) { set(look_.font, font); }
    void setLabelsColor(const QColor& color) { set(look_.color, color); }
    void setLinePen(const QPen& pen) { set(look_.line, pen); }
    void setGridLinePen(const QPen& pen) { set(look_.gridLine, pen); }

    const AxisLook& look() const { return look_; }
    Qt::Alignment alignment() const { return alignment_; }
    void setAlignment(Qt::Alignment alignment) { set(alignment_, alignment); }
    virtual std::vector<Tick> ticks() const = 0;
    /// Words stand for what lies between two ticks.
    virtual bool isOfCategories() const { return false; }

signals:
    void changed();

protected:
    template <typename Value> void set(Value& member, const Value& value)
    {
        if (member == value) return;
        member = value;
        emit changed();
    }

private:
    qreal min_ = 0;
    qreal max_ = 0;
    AxisLook look_;
    Qt::Alignment alignment_ = Qt::AlignBottom;
};

/// Numbers: so many ticks, or one every so much from 0 on.
class ValueAxis : public ChartAxis {
    Q_OBJECT

public:
    enum TickType { TicksDynamic, TicksFixed };

    qreal tickInterval() const { return interval_; }
    void setTickInterval(qreal interval) { set(interval_, interval); }
    void setTickType(TickType type) { set(type_, type); }
    void setTickCount(int count) { set(count_, count); }
    /// As printf() takes it: "%d", "%.1f s".
    QString labelFormat() const { return format_; }
    void setLabelFormat(const QString& format) { set(format_, format); }

    std::vector<Tick> ticks() const override;

private:
    QString wordsOf(qreal value) const;

    qreal interval_ = 0;
    TickType type_ = TicksFixed;
    int count_ = 5;
    QString format_;
};

/// Words at places of one's own choice.
class CategoryAxis : public ValueAxis {
    Q_OBJECT

public:
    enum AxisLabelsPosition { AxisLabelsPositionOnValue };

    void setLabelsPosition(AxisLabelsPosition) {}
    QStringList categoriesLabels() const;
    /// Up to that value; a second category of the same name, or one that ends no later than the last, is left out.
    void append(const QString& words, qreal end);
    void remove(const QString& words);

    std::vector<Tick> ticks() const override;
    bool isOfCategories() const override { return true; }

private:
    struct Category {
        QString words;
        qreal end = 0;
    };
    QList<Category> categories_;
};

/// The rows or columns of bars, with their names between the ticks.
class RowAxis : public ChartAxis {
    Q_OBJECT

public:
    void append(const QString& row) { append(QStringList{row}); }
    void append(const QStringList& rows);
    std::vector<Tick> ticks() const override;
    bool isOfCategories() const override { return true; }

private:
    QStringList rows_;
};

}  // namespace app::browser
