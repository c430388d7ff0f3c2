#include "panels/state_chip.h"

#include "theme/marks.h"

#include <QFontMetricsF>
#include <QPainter>

namespace app {

StateChip::StateChip(qreal px, std::optional<tcp::HostId> token, QWidget* parent)
    : QWidget(parent), px_(px), token_(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setState(tcp::State state)
{
    state_ = state;
    setAccessibleName(stateName(state_, look_.names));
    updateGeometry();
    update();
}

void StateChip::setLook(const Look& look)
{
    look_ = look;
    setState(state_);
}

QSize StateChip::sizeHint() const
{
    const QFontMetricsF metrics(chipFont());
    const qreal text = metrics.horizontalAdvance(stateName(state_, look_.names));
    return QSizeF(text + tokenWidth() + unit() * 1.5, unit() * 1.86).toSize();
}

void StateChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const PhaseColors& colors = look_.theme.of(state_);
    const qreal border = unit() / 9;
    const QRectF box = QRectF(rect()).adjusted(border, border, -border, -border);
    painter.setPen(QPen(look_.theme.text, border));
    painter.setBrush(colors.solid);
    painter.drawRoundedRect(box, unit() * 0.42, unit() * 0.42);
    if (token_) {
        const QPointF centre(box.left() + unit() * 1.05, box.center().y());
        paintToken(painter, centre, *token_, {look_.theme.text, look_.theme.canvas}, unit() / 30);
    }
    painter.setPen(colors.on);
    painter.setFont(chipFont());
    painter.drawText(box.adjusted(tokenWidth(), 0, 0, 0), Qt::AlignCenter, stateName(state_, look_.names));
}

Token::Token(tcp::HostId host, qreal px, QWidget* parent) : QWidget(parent), host_(host), px_(px)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Token::setLook(const Look& look)
{
    look_ = look;
    updateGeometry();
    update();
}

QSize Token::sizeHint() const
{
    const int side = qRound(px_ * look_.textScale) + 2;
    return {side, side};
}

void Token::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = px_ * look_.textScale;
    paintToken(painter, QRectF(rect()).center(), host_, {look_.theme.text, look_.theme.canvas}, side / 30);
}

}  // namespace app
