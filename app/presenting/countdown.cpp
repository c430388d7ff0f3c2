#include "presenting/countdown.h"

#include <QAccessible>
#include <QPainter>

#include <algorithm>
#include <chrono>

namespace app::presenting {
namespace {

constexpr qreal kSide = 150;      ///< px at a height of 1080
constexpr qreal kFigures = 72;    ///< of its figures
constexpr int kAfterEnd = -2;     ///< so many seconds it stays at zero
constexpr int kTold = 5;          ///< and every second from here on, to a screen reader
constexpr int kWholeTurn = 16 * 360;

}  // namespace

Countdown::Countdown(QWidget* parent) : QWidget(parent)
{
    setObjectName("countdown");
    setAttribute(Qt::WA_TransparentForMouseEvents);
    clock_.setInterval(std::chrono::seconds(1));
    connect(&clock_, &QTimer::timeout, this, &Countdown::tick);
    hide();
}

void Countdown::start()
{
    left_ = kSeconds;
    clock_.start();
    show();
    raise();
    announce();
    update();
}

void Countdown::stop()
{
    clock_.stop();
    hide();
}

void Countdown::tick()
{
    if (--left_ <= kAfterEnd) return stop();
    if (left_ >= 0) announce();
    update();
}

void Countdown::announce()
{
    setAccessibleName(left_ > 0 ? tr("%n second(s) left", nullptr, left_) : tr("Time is up"));
    if (left_ > kTold && left_ != kSeconds) return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Countdown::setAppearance(const theme::Appearance& appearance, qreal scale)
{
    appearance_ = appearance;
    appearance_.textScale = scale;
    setFixedSize(QSizeF(kSide * scale, kSide * scale).toSize());
    update();
}

void Countdown::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal line = width() * 0.07;
    const QRectF disc = QRectF(rect()).adjusted(line, line, -line, -line);
    const int left = std::max(left_, 0);
    painter.setBrush(appearance_.theme.canvas);
    painter.setPen(QPen(appearance_.theme.hair, line));
    painter.drawEllipse(disc);
    painter.setPen(
        QPen(left > 0 ? appearance_.theme.focus : appearance_.theme.error, line, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(disc, kWholeTurn / 4, left > 0 ? kWholeTurn * left / kSeconds : kWholeTurn);
    painter.setPen(appearance_.theme.text);
    painter.setFont(appearance_.font(kFigures, QFont::Bold));
    painter.drawText(disc, Qt::AlignCenter, QString::number(left));
}

}  // namespace app::presenting
