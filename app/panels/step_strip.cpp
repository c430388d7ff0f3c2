#include "panels/step_strip.h"

#include "files/local_text.h"
#include "lab/narrator.h"

#include <QFontMetricsF>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace app::panels {
namespace {

constexpr qreal kChipGap = 4;
constexpr qreal kLeast = 80;     ///< narrower chips would show numbers only
constexpr qreal kMost = 260;
constexpr qreal kMostCurrent = 300;
constexpr std::size_t kFew = 40;  ///< steps whose titles are all measured

}  // namespace

StepStrip::StepStrip(QWidget* parent) : QWidget(parent)
{
    setObjectName("stepStrip");
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
}

QSize StepStrip::sizeHint() const
{
    return {600, qRound(30 * appearance_.textScale)};
}

QSize StepStrip::minimumSizeHint() const
{
    return {120, sizeHint().height()};
}

QString StepStrip::title(std::size_t step) const
{
    if (moment_.scenario && step < moment_.told && !(futureHidden_ && step >= moment_.step)) {
        const QString title = files::localText(moment_.scenario->steps[step].title, moment_.language);
        if (!title.isEmpty()) return title;
    }
    const std::size_t begin = step == 0 ? 0 : moment_.stepEnds[step - 1];
    if (step >= moment_.step) return tr("step %1").arg(step + 1);  // the future is not told
    const QString label = lab::Narrator::label(*moment_.timeline, begin, moment_.stepEnds[step]);
    return label.isEmpty() ? tr("step %1").arg(step + 1) : label;
}

/// Its title; where not all have room, a part of it: a chip keeps its name when its step is done.
QString StepStrip::chipText(std::size_t step) const
{
    const QString whole = title(step);
    if (step >= brief_.size() || !brief_[step]) return whole;
    const std::size_t begin = step == 0 ? 0 : moment_.stepEnds[step - 1];
    const QString label = lab::Narrator::label(*moment_.timeline, begin, moment_.stepEnds[step]);
    if (!label.isEmpty() && whole.contains(label)) return label;
    for (const QString& end : {QStringLiteral(" → "), QStringLiteral(": ")})
        if (const qsizetype head = whole.indexOf(end); head > 0) return whole.left(head);
    return whole;
}

void StepStrip::showMoment(const lab::Moment& moment)
{
    moment_ = moment;
    measure();
    if (count() > 0) {
        const std::size_t current = std::min(moment_.step == 0 ? 0 : moment_.step - 1, count() - 1);
        setAccessibleName(tr("Step %1 of %2: %3").arg(moment_.step).arg(count()).arg(title(current)));
        const QRectF box = chip(current).translated(offset_, 0);
        const qreal beside = lefts_.empty() ? width_ : kLeast * appearance_.textScale;
        if (box.left() - beside < offset_) scrollTo(box.left() - beside);
        if (box.right() + beside > offset_ + width()) scrollTo(box.right() + beside - width());
    }
    update();
}

qreal StepStrip::wantedWidth(std::size_t step) const
{
    const bool current = moment_.step > 0 && step == moment_.step - 1;
    const QFontMetricsF metrics(appearance_.font(11.5, current ? QFont::Bold : QFont::Normal));
    return metrics.horizontalAdvance(chipText(step)) + 37 * appearance_.textScale + kChipGap;
}

/// Those farthest from the current step are the first to say what happened in a word.
void StepStrip::shorten(std::vector<qreal>& widths, std::size_t current, qreal room)
{
    const auto far = [current](std::size_t step) { return step > current ? step - current : current - step; };
    std::vector<std::size_t> order(widths.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return far(a) > far(b); });
    qreal total = std::accumulate(widths.begin(), widths.end(), 0.0);
    for (const std::size_t step : order) {
        if (total <= room || step == current) return;
        brief_[step] = true;
        const qreal brief = std::max(kLeast * appearance_.textScale, wantedWidth(step));
        brief_[step] = brief < widths[step];
        total -= std::max(0.0, widths[step] - brief);
        widths[step] = std::min(widths[step], brief);
    }
}

/// Each has what its title needs and a share of what is left. Where that is too much, the widest give way first, but
/// the current one; nobody below the least, then the strip scrolls.
void StepStrip::measureFew()
{
    const std::size_t n = count();
    const qreal least = kLeast * appearance_.textScale;
    const qreal room = width() + kChipGap;
    std::vector<qreal> widths(n);
    brief_.assign(n, false);
    for (std::size_t i = 0; i < n; ++i) widths[i] = std::max(least, wantedWidth(i));
    const std::size_t current = moment_.step > 0 ? moment_.step - 1 : n;
    shorten(widths, current < n ? current : 0, room);
    if (current < n) widths[current] = std::min(widths[current], std::max(least, room));
    const auto total = [&](qreal cap) {
        qreal sum = 0;
        for (std::size_t i = 0; i < n; ++i) sum += i == current ? widths[i] : std::min(widths[i], cap);
        return sum;
    };
    qreal low = least;
    qreal high = std::max(least, *std::max_element(widths.begin(), widths.end()));
    if (total(high) > room)
        for (int i = 0; i < 20; ++i) (total((low + high) / 2) > room ? high : low) = (low + high) / 2;
    else low = high;
    const qreal spare = std::clamp((room - total(low)) / static_cast<qreal>(n), 0.0, 90 * appearance_.textScale);
    lefts_ = {0};
    for (std::size_t i = 0; i < n; ++i)
        lefts_.push_back(lefts_.back() + (i == current ? widths[i] : std::min(widths[i], low)) + spare);
}

/// Chips are equal but for the current one, which shows all of its title if there is room.
void StepStrip::measure()
{
    lefts_.clear();
    if (count() > 0 && count() <= kFew) {
        measureFew();
        return scrollTo(offset_);
    }
    const auto n = static_cast<qreal>(std::max<std::size_t>(count(), 1));
    const qreal least = kLeast * appearance_.textScale;
    currentWidth_ = 0;
    if (count() > 0 && moment_.step > 0) {
        const QFontMetricsF metrics(appearance_.font(11.5, QFont::Bold));
        const qreal wanted = metrics.horizontalAdvance(title(moment_.step - 1)) + 48 * appearance_.textScale;
        currentWidth_ = std::clamp(wanted, least, std::min<qreal>(kMostCurrent * appearance_.textScale, width()));
    }
    const qreal even = (width() + kChipGap) / n;
    const bool fits = currentWidth_ <= even;
    width_ = fits ? even : (n > 1 ? (width() + kChipGap - currentWidth_) / (n - 1) : even);
    width_ = std::clamp(width_, least, std::max(least, kMost * appearance_.textScale));
    currentWidth_ = std::max(currentWidth_, width_);
    scrollTo(offset_);
}

qreal StepStrip::contentWidth() const
{
    return count() == 0 ? 0 : chip(count() - 1).right() + offset_;
}

std::size_t StepStrip::cutOff() const
{
    std::size_t cut = 0;
    for (std::size_t i = 0; i < count(); ++i) cut += chip(i).width() + kChipGap + 2 < wantedWidth(i) ? 1 : 0;
    return cut;
}

void StepStrip::scrollTo(qreal offset)
{
    offset_ = std::clamp<qreal>(offset, 0, std::max<qreal>(0, contentWidth() - width()));
}

QRectF StepStrip::chip(std::size_t step) const
{
    if (!lefts_.empty()) {
        const qreal chipWidth = lefts_[step + 1] - lefts_[step] - kChipGap;
        return QRectF(lefts_[step] - offset_, 0, chipWidth, height()).adjusted(1, 1, -1, -1);
    }
    const bool current = moment_.step > 0 && step == moment_.step - 1;
    const bool after = moment_.step > 0 && step >= moment_.step;
    const qreal left = static_cast<qreal>(step) * width_ + (after ? currentWidth_ - width_ : 0) - offset_;
    return QRectF(left, 0, (current ? currentWidth_ : width_) - kChipGap, height()).adjusted(1, 1, -1, -1);
}

std::ptrdiff_t StepStrip::chipAt(QPointF position) const
{
    for (std::size_t i = firstVisible(); i < count() && chip(i).left() < width(); ++i) {
        if (chip(i).contains(position)) return static_cast<std::ptrdiff_t>(i);
    }
    return -1;
}

std::size_t StepStrip::firstVisible() const
{
    if (!lefts_.empty()) return 0;
    const qreal steps = std::floor((offset_ - currentWidth_) / width_);
    return steps > 0 ? static_cast<std::size_t>(steps) : 0;
}

void StepStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (count() == 0) return;
    for (std::size_t i = firstVisible(); i < count() && chip(i).left() < width(); ++i) paintChip(painter, i);
}

void StepStrip::paintChip(QPainter& painter, std::size_t step) const
{
    const theme::Theme& theme = appearance_.theme;
    const bool done = step < moment_.step;
    const bool current = moment_.step > 0 && step == moment_.step - 1;
    const QRectF box = chip(step);
    painter.setPen(QPen(current ? theme.focus : theme.hair, current ? 2 : 1));
    painter.setBrush(current ? theme.phases[static_cast<std::size_t>(theme::Phase::Opening)].tint
                             : (done ? theme.canvas : theme.panel));
    painter.drawRoundedRect(box, 6, 6);
    const qreal unit = appearance_.textScale;
    painter.setFont(appearance_.font(11.5, QFont::Bold));
    painter.setPen(current ? theme.focus : theme.muted);
    const QString mark = done && !current ? QStringLiteral("✓") : QString::number(step + 1);
    const qreal indent = step < 99 ? 26 * unit : 44 * unit;
    const QRectF edge(box.left() + 9 * unit, box.top(), indent, box.height());
    painter.drawText(edge, Qt::AlignVCenter | Qt::AlignLeft, mark);
    painter.setFont(appearance_.font(11.5, current ? QFont::Bold : QFont::Normal));
    painter.setPen(done ? theme.text : theme.muted);
    const QRectF room = box.adjusted(indent, 0, -5 * unit, 0);
    const QString text = QFontMetricsF(painter.font()).elidedText(chipText(step), Qt::ElideRight, room.width());
    painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, text);
    if (current && hasFocus()) {
        painter.setPen(QPen(theme.text, 1, Qt::DotLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(box.adjusted(3, 3, -3, -3), 4, 4);
    }
}

void StepStrip::setFutureHidden(bool hidden)
{
    futureHidden_ = hidden;
    if (moment_.timeline) showMoment(moment_);
}

void StepStrip::resizeEvent(QResizeEvent*)
{
    if (moment_.timeline) showMoment(moment_);
}

void StepStrip::mousePressEvent(QMouseEvent* event)
{
    const std::ptrdiff_t step = chipAt(event->position());
    if (step >= 0 && event->button() == Qt::LeftButton) emit stepWanted(static_cast<std::size_t>(step) + 1);
}

void StepStrip::wheelEvent(QWheelEvent* event)
{
    const QPoint delta = event->angleDelta();
    scrollTo(offset_ - (std::abs(delta.x()) > std::abs(delta.y()) ? delta.x() : delta.y()));
    update();
    event->accept();
}

void StepStrip::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Left && moment_.step > 0) {
        emit stepWanted(moment_.step - 1);
    } else if (event->key() == Qt::Key_Right && moment_.step < count()) {
        emit stepWanted(moment_.step + 1);
    } else {
        QWidget::keyPressEvent(event);
    }
}

bool StepStrip::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const std::ptrdiff_t step = chipAt(help->pos());
    if (step >= 0) {
        const auto number = static_cast<std::size_t>(step);
        QToolTip::showText(help->globalPos(), tr("%1. %2").arg(number + 1).arg(title(number)), this);
    }
    return true;
}

void StepStrip::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    updateGeometry();
    if (moment_.timeline) showMoment(moment_);
}

}  // namespace app::panels
