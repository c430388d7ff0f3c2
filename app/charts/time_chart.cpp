#include "charts/time_chart.h"

#include "charts/nice_steps.h"
#include "theme/colors.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QKeyEvent>
#include <QLegend>
#include <QMouseEvent>
#include <QPainter>
#include <QValueAxis>

#include <algorithm>
#include <cmath>

namespace app {
namespace {

constexpr qreal kTitlePx = 13.5;
constexpr qreal kTextPx = 11.5;
constexpr int kLeft = 50;
constexpr int kRight = 22;
constexpr int kBottom = 22;
constexpr int kPad = 10;
constexpr double kDrag = 5;       ///< px; less is a click
constexpr double kShortest = 1;   ///< s that may fill the chart
constexpr double kRoomForWords = 105;  ///< px of height: below, marks are lines without words

double secondsOf(tcp::Instant at) { return double(at.count()) / 1e6; }

}  // namespace

TimeChart::TimeChart(QWidget* parent) : QChartView(parent), x_(new QValueAxis), y_(new QValueAxis)
{
    QChart& shown = *chart();
    shown.setBackgroundVisible(false);
    shown.setMargins({});
    shown.layout()->setContentsMargins(0, 0, 0, 0);
    shown.setAnimationOptions(QChart::NoAnimation);
    shown.legend()->hide();
    shown.addAxis(x_, Qt::AlignBottom);
    shown.addAxis(y_, Qt::AlignLeft);
    for (QValueAxis* axis : {x_, y_}) axis->setTickType(QValueAxis::TicksDynamic);
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

void TimeChart::setLook(const Look& look)
{
    look_ = look;
    setBackgroundBrush(look.theme.canvas);
    for (QValueAxis* axis : {x_, y_}) {
        axis->setLabelsFont(look.font(kTextPx));
        axis->setLabelsColor(look.theme.muted);
        axis->setLinePen(QPen(look.theme.rule, 1));
        axis->setGridLinePen(QPen(look.theme.hair, 1));
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
    // Latin in every language: the format goes through printf, which knows no Hangul.
    x_->setLabelFormat(to_ - from_ < 10 ? QStringLiteral("%.1f s") : QStringLiteral("%.0f s"));
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
    const double top = run_ ? std::max(1.0, feed(shownSamples())) : 1;
    const QRectF plot = chart()->plotArea();
    const int rows = std::clamp(static_cast<int>(plot.height() / 26), 2, 6);
    const double step = countStep(top, rows);
    x_->setRange(from_, to_);
    x_->setTickAnchor(0);
    x_->setTickInterval(niceStep(to_ - from_, std::clamp(static_cast<int>(plot.width() / 58), 2, 12)));
    y_->setTickInterval(step);
    y_->setRange(0, std::ceil(top * 1.02 / step) * step);
    retitle();
}

// The plot stands at the same place in every chart of one column, so that times lie above each other.
void TimeChart::arrange()
{
    const int above = layOutLegend(nullptr) + 6;
    const QSizeF all = viewport()->size();
    const QSizeF plot(std::max(20.0, all.width() - (kLeft + kRight) * look_.textScale),
                      std::max(10.0, all.height() - above - kBottom * look_.textScale));
    const QRectF area(QPointF(kLeft * look_.textScale, above), plot);
    if (chart()->plotArea() != area) chart()->setPlotArea(area);
}

void TimeChart::resizeEvent(QResizeEvent* event)
{
    QChartView::resizeEvent(event);
    arrange();
    draw();
}

// Title and legend in one line, in two where they have no room. Without a painter: only how high that is.
int TimeChart::layOutLegend(QPainter* painter) const
{
    const QFont bold = look_.font(kTitlePx, QFont::Bold);
    const QFont plain = look_.font(kTextPx);
    const QFontMetricsF metrics(plain);
    const qreal line = QFontMetricsF(bold).height();
    const qreal right = viewport()->width() - kPad;
    qreal x = kPad + QFontMetricsF(bold).horizontalAdvance(title_) + 18;
    qreal y = 6;
    if (painter != nullptr) {
        painter->setPen(look_.theme.text);
        painter->setFont(bold);
        painter->drawText(QRectF(kPad, y, right, line), Qt::AlignVCenter, title_);
        painter->setFont(plain);
    }
    for (const LegendEntry& entry : legend()) {
        const qreal swatch = entry.line ? 22 : 11;
        const qreal width = swatch + 5 + metrics.horizontalAdvance(entry.name);
        if (x + width > right) {
            x = kPad;
            y += metrics.height() + 2;
        }
        if (painter != nullptr) {
            const QRectF box(x, y + line / 2 - 5.5, swatch, 11);
            painter->setPen(entry.line.value_or(QPen(look_.theme.text, 1)));
            painter->setBrush(entry.line ? Qt::NoBrush : entry.fill);
            if (entry.line) painter->drawLine(QLineF(box.left(), box.center().y(), box.right(), box.center().y()));
            else painter->drawRect(box);
            painter->setPen(look_.theme.text);
            painter->drawText(QRectF(x + swatch + 5, y, width, line), Qt::AlignVCenter, entry.name);
        }
        x += width + 14;
    }
    return static_cast<int>(y + line);
}

void TimeChart::drawForeground(QPainter* painter, const QRectF&)
{
    painter->save();
    painter->resetTransform();
    painter->scale(1, 1);
    layOutLegend(painter);
    paintMarks(*painter);
    const QRectF plot = chart()->plotArea();
    if (moment_ >= from_ && moment_ <= to_) {
        painter->setPen(QPen(look_.theme.focus, 2));
        painter->drawLine(QLineF(pxAt(moment_), plot.top(), pxAt(moment_), plot.bottom()));
    }
    if (pressed_ && std::abs(dragged_ - *pressed_) > kDrag) {
        painter->setPen(QPen(look_.theme.focus, 1));
        painter->setBrush(withAlpha(look_.theme.focus, 0.2));
        painter->drawRect(QRectF(QPointF(*pressed_, plot.top()), QPointF(dragged_, plot.bottom())).normalized());
    }
    if (hasFocus()) {
        painter->setPen(QPen(look_.theme.focus, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(QRectF(viewport()->rect()).adjusted(1, 1, -1, -1));
    }
    painter->restore();
}

// A dashed line and its words on a plate; plates that would meet go below each other.
void TimeChart::paintMarks(QPainter& painter) const
{
    const QRectF plot = chart()->plotArea();
    painter.setFont(look_.font(kTextPx, QFont::Bold));
    const QFontMetricsF metrics(painter.font());
    std::vector<QRectF> taken;
    for (const TimeMark& mark : marks_) {
        if (mark.seconds < from_ || mark.seconds > to_) continue;
        const qreal x = std::round(pxAt(mark.seconds)) + 0.5;
        painter.setPen(QPen(look_.theme.error, 1.6, Qt::DashLine));
        painter.drawLine(QLineF(x, plot.top(), x, plot.bottom()));
        QRectF plate(x + 4, plot.top() + 3, metrics.horizontalAdvance(mark.words) + 10, metrics.height() + 2);
        if (plate.right() > plot.right()) plate.moveRight(x - 4);
        while (std::ranges::any_of(taken, [&](const QRectF& other) { return other.intersects(plate); }))
            plate.translate(0, plate.height() + 2);
        taken.push_back(plate);
        if (plot.height() < kRoomForWords) continue;
        if (plate.bottom() > plot.bottom()) continue;
        painter.setPen(QPen(look_.theme.error, 1));
        painter.setBrush(look_.theme.canvas);
        painter.drawRoundedRect(plate, 3, 3);
        painter.drawText(plate, Qt::AlignCenter, mark.words);
    }
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

}  // namespace app
