#pragma once

#include "theme/appearance.h"
#include "traffic/crowd_run.h"

#include <QBrush>
#include <QChartView>
#include <QPen>
#include <QValueAxis>

#include <memory>
#include <optional>
#include <vector>

namespace app::charts {

constexpr qreal kChartTextPx = 11.5;

inline double secondsOf(tcp::Instant at) { return double(at.count()) / 1e6; }

/// A moment worth a line through the chart: something ran out.
struct TimeMark {
    double seconds = 0;
    QString words;

    friend bool operator==(const TimeMark&, const TimeMark&) = default;
};

/// One entry of the legend: an area or a line.
struct LegendEntry {
    QString name;
    QBrush fill;
    std::optional<QPen> line{};
};

/// A chart over the time of a crowd. Clicking chooses a moment, dragging a part of the time; a double click shows all.
/// Keys: Left and Right move the moment, Home and End go to the ends of what is shown, + and - zoom, 0 shows all.
/// Series are decimated to pixels and replaced at once, so that it may be fed while the crowd runs.
class TimeChart : public QChartView {
    Q_OBJECT

public:
    void show(std::shared_ptr<const tcp::CrowdRun> run, double end);
    void setAppearance(const theme::Appearance& appearance);
    void setTitle(const QString& title);
    void setMarks(std::vector<TimeMark> marks);
    void setMoment(double seconds);
    void setRange(double from, double to);

    double from() const { return from_; }
    double to() const { return to_; }
    const std::vector<TimeMark>& marks() const { return marks_; }
    QSize minimumSizeHint() const override { return {240, 84}; }
    QSize sizeHint() const override { return {560, 190}; }

signals:
    void momentChosen(double seconds);
    void rangeChosen(double from, double to);

protected:
    explicit TimeChart(QWidget* parent);

    /// Replaces all series with these samples; returns the highest value, and 0 only where nothing is to be seen.
    virtual double feed(const std::vector<std::size_t>& samples) = 0;
    /// Pens and brushes from look().
    virtual void dress() = 0;
    virtual std::vector<LegendEntry> legend() const = 0;
    /// A sentence in place of an empty grid: nothing of what this chart counts happens in the time shown.
    virtual QString nothingWords() const = 0;

    const tcp::CrowdRun* run() const { return run_.get(); }
    const theme::Appearance& appearance() const { return appearance_; }
    QValueAxis* x() const { return x_; }
    QValueAxis* y() const { return y_; }
    void retitle();

    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void drawForeground(QPainter* painter, const QRectF& rect) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    static constexpr double kDrag = 5;  ///< px; less is a click

    void draw();
    void arrange();
    int layOutLegend(QPainter* painter) const;
    void paintMarkLines(QPainter& painter) const;
    void paintMarkWords(QPainter& painter) const;
    void paintNothing(QPainter& painter) const;
    std::vector<std::size_t> shownSamples() const;
    double secondsAt(double px) const;
    double pxAt(double seconds) const;
    void zoom(double factor);

    std::shared_ptr<const tcp::CrowdRun> run_;
    theme::Appearance appearance_;
    QString title_;
    std::vector<TimeMark> marks_;
    double end_ = 1;
    double from_ = 0;
    double to_ = 1;
    double moment_ = 0;
    bool stale_ = true;  ///< to be drawn when it can be seen
    bool nothing_ = false;  ///< all of the time shown is computed, and nothing is in it
    std::optional<double> pressed_;  ///< px
    double dragged_ = 0;
    QValueAxis* x_;
    QValueAxis* y_;
};

}  // namespace app::charts
