#include "charts/time_chart.h"

#include "charts/nice_steps.h"

#include <QChart>
#include <QCoreApplication>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QLocale>
#include <QMouseEvent>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace app::charts {
namespace {

constexpr int kLeft = 50;
constexpr int kRight = 22;
constexpr int kBottom = 22;
constexpr double kShortest = 1;   ///< s that may fill the chart

struct TimeAxis {
    Q_DECLARE_TR_FUNCTIONS(TimeAxis)
};

// Every change lays the labels out anew, and so many as there are for a moment: thousands if a fine step met a long
// range. What makes them fewer comes first.
void setAxis(QValueAxis& axis, double from, double to, double step)
{
    const bool finer = step < axis.tickInterval();
    if (step != axis.tickInterval() && !finer) axis.setTickInterval(step);
    axis.setRange(from, to);
    if (finer) axis.setTickInterval(step);
}

}  // namespace

TimeChart::TimeChart(QWidget* parent) : QChartView(parent), x_(new QValueAxis), y_(new QValueAxis)
{
    QChart& shown = *chart();
    shown.setBackgroundVisible(false);
    shown.setMargins({});
    shown.layout()->setContentsMargins(0, 0, 0, 0);
    shown.setAnimationOptions(QChart::NoAnimation);
    shown.legend()->hide();
    shown.setLocale(QLocale::c());
    shown.setLocalizeNumbers(true);  // else formats go through printf, which knows no Hangul
    shown.addAxis(x_, Qt::AlignBottom);
    shown.addAxis(y_, Qt::AlignLeft);
    for (QValueAxis* axis : {x_, y_}) axis->setTickType(QValueAxis::TicksDynamic);  // from 0 on, its anchor
    y_->setLabelFormat(QStringLiteral("%.0f"));
    setFrameShape(QFrame::NoFrame);
    setRenderHint(QPainter::Antialiasing, false);
    setFocusPolicy(Qt::StrongFocus);
    setViewportUpdateMode(FullViewportUpdate);
}

void TimeChart::show(std::shared_ptr<const tcp::CrowdRun> run, double end)
{
    run_ = std::move(run);
    if (end != end_) {
        end_ = end;
        from_ = 0;
        to_ = end;
    }
    draw();
}

void TimeChart::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    setBackgroundBrush(appearance.theme.canvas);
    for (QValueAxis* axis : {x_, y_}) {
        axis->setLabelsFont(appearance.font(kChartTextPx));
        axis->setLabelsColor(appearance.theme.muted);
        axis->setLinePen(QPen(appearance.theme.rule, 1));
        axis->setGridLinePen(QPen(appearance.theme.hair, 1));
    }
    dress();
    draw();
}

void TimeChart::setTitle(const QString& title)
{
    title_ = title;
    setAccessibleName(title);
    retitle();
}

void TimeChart::retitle()
{
    const QString format = to_ - from_ < 10 ? TimeAxis::tr("%.1f s") : TimeAxis::tr("%.0f s");
    if (x_->labelFormat() != format) x_->setLabelFormat(format);
    setAccessibleDescription(nothing_ ? nothingWords() : QString());
    arrange();
    viewport()->update();
}

void TimeChart::setMarks(std::vector<TimeMark> marks)
{
    marks_ = std::move(marks);
    viewport()->update();
}

void TimeChart::setMoment(double seconds)
{
    moment_ = seconds;
    viewport()->update();
}

void TimeChart::setRange(double from, double to)
{
    from_ = std::clamp(from, 0.0, std::max(0.0, end_ - kShortest));
    to_ = std::clamp(to, from_ + kShortest, std::max(end_, from_ + kShortest));
    draw();
}

// As many samples as there are pixels: of those in one column the one with the most sockets.
std::vector<std::size_t> TimeChart::shownSamples() const
{
    std::vector<std::size_t> shown;
    const int columns = std::max(50, static_cast<int>(chart()->plotArea().width()));
    const auto& samples = run_->samples;
    std::uint64_t most = 0;
    std::optional<int> column;
    for (std::size_t i = 0; i < samples.size(); ++i) {
        const double at = secondsOf(samples[i].at);
        const double step = i > 0 ? at - secondsOf(samples[i - 1].at) : at;
        if (at < from_ - step || at > to_ + step) continue;
        std::uint64_t sockets = 0;
        for (const auto& host : samples[i].states)
            for (const std::uint32_t count : host) sockets += count;
        const int here = static_cast<int>(std::floor((at - from_) / (to_ - from_) * columns));
        if (here != column) {
            shown.push_back(i);
            column = here;
            most = sockets;
        } else if (sockets > most) {
            shown.back() = i;
            most = sockets;
        }
    }
    return shown;
}

void TimeChart::draw()
{
    stale_ = !isVisible();
    if (stale_) return;
    const double most = run_ ? feed(shownSamples()) : 0;
    nothing_ = most == 0 && run_ && !run_->samples.empty() && secondsOf(run_->samples.back().at) >= to_;
    const double top = std::max(1.0, most);
    const QRectF plot = chart()->plotArea();
    const int rows = std::clamp(static_cast<int>(plot.height() / 26), 2, 6);
    const double step = countStep(top, rows);
    setAxis(*x_, from_, to_, niceStep(to_ - from_, std::clamp(static_cast<int>(plot.width() / 58), 2, 12)));
    setAxis(*y_, 0, std::ceil(top * 1.02 / step) * step, step);
    retitle();
}

// The plot stands at the same place in every chart of one column, so that times lie above each other.
void TimeChart::arrange()
{
    const int above = layOutLegend(nullptr) + 6;
    const QSizeF all = viewport()->size();
    const QSizeF plot(std::max(20.0, all.width() - (kLeft + kRight) * appearance_.textScale),
                      std::max(10.0, all.height() - above - kBottom * appearance_.textScale));
    const QRectF area(QPointF(kLeft * appearance_.textScale, above), plot);
    if (chart()->plotArea() == area) return;
    chart()->setPlotArea(area);
    chart()->layout()->invalidate();  // of itself Qt moves the series, and leaves the axes where they were
    chart()->layout()->activate();
}

void TimeChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange();
    draw();
}

void TimeChart::showEvent(QShowEvent* event)
{
    QChartView::showEvent(event);
    if (stale_) draw();
}

double TimeChart::secondsAt(double px) const
{
    const QRectF plot = chart()->plotArea();
    return std::clamp(from_ + (px - plot.left()) / plot.width() * (to_ - from_), from_, to_);
}

double TimeChart::pxAt(double seconds) const
{
    const QRectF plot = chart()->plotArea();
    return plot.left() + (seconds - from_) / (to_ - from_) * plot.width();
}

void TimeChart::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton) return event->ignore();
    pressed_ = dragged_ = event->position().x();
}

void TimeChart::mouseMoveEvent(QMouseEvent* event)
{
    if (!pressed_) return;
    dragged_ = event->position().x();
    viewport()->update();
}

void TimeChart::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !pressed_) return;
    const double begun = *pressed_;
    pressed_.reset();
    dragged_ = event->position().x();
    viewport()->update();
    if (std::abs(dragged_ - begun) <= kDrag) return emit momentChosen(secondsAt(dragged_));
    emit rangeChosen(secondsAt(std::min(begun, dragged_)), secondsAt(std::max(begun, dragged_)));
}

void TimeChart::mouseDoubleClickEvent(QMouseEvent*)
{
    pressed_.reset();
    emit rangeChosen(0, end_);
}

void TimeChart::zoom(double factor)
{
    const double width = std::clamp((to_ - from_) * factor, kShortest, end_);
    const double centre = moment_ >= from_ && moment_ <= to_ ? moment_ : (from_ + to_) / 2;
    const double from = std::clamp(centre - width * (centre - from_) / (to_ - from_), 0.0, end_ - width);
    emit rangeChosen(from, from + width);
}

void TimeChart::keyPressEvent(QKeyEvent* event)
{
    const double step = (to_ - from_) / 100;
    switch (event->key()) {
    case Qt::Key_Left: return emit momentChosen(std::clamp(moment_ - step, from_, to_));
    case Qt::Key_Right: return emit momentChosen(std::clamp(moment_ + step, from_, to_));
    case Qt::Key_Home: return emit momentChosen(from_);
    case Qt::Key_End: return emit momentChosen(to_);
    case Qt::Key_Plus:
    case Qt::Key_Equal: return zoom(0.5);
    case Qt::Key_Minus: return zoom(2);
    case Qt::Key_0: return emit rangeChosen(0, end_);
    default: event->ignore();
    }
}

}  // namespace app::charts
