#include "panels/state_chip.h"

#include "theme/marks.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace app::panels {

namespace {

/// Smaller where there is less room than the name asks for: it is never cut.
QFont fitting(QFont font, const QString& name, qreal room)
{
    const qreal wide = QFontMetricsF(font).horizontalAdvance(name);
    if (wide > room && room > 0) font.setPixelSize(std::max(1, static_cast<int>(font.pixelSize() * room / wide)));
    return font;
}

}  // namespace

StateChip::StateChip(qreal px, std::optional<tcp::HostId> token, QWidget* parent)
    : QWidget(parent), px_(px), token_(token)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateChip::setState(tcp::State state)
{
    state_ = state;
    setAccessibleName(theme::stateName(state_, appearance_.names));
    updateGeometry();
    update();
}

void StateChip::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    setState(state_);
}

QSize StateChip::sizeHint() const
{
    const QFontMetricsF metrics(chipFont());
    const qreal text = metrics.horizontalAdvance(theme::stateName(state_, appearance_.names));
    return QSizeF(text + tokenWidth() + unit() * 1.5, unit() * 1.86).toSize();
}

void StateChip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const theme::PhaseColors& colors = appearance_.theme.of(state_);
    const qreal border = unit() / 9;
    const QRectF box = QRectF(rect()).adjusted(border, border, -border, -border);
    painter.setPen(QPen(appearance_.theme.text, border));
    painter.setBrush(colors.solid);
    painter.drawRoundedRect(box, unit() * 0.42, unit() * 0.42);
    if (token_) {
        const QPointF centre(box.left() + unit() * 1.05, box.center().y());
        theme::paintToken(painter, centre, *token_, {appearance_.theme.text, appearance_.theme.canvas}, unit() / 30);
    }
    painter.setPen(colors.on);
    const QString name = theme::stateName(state_, appearance_.names);
    painter.setFont(fitting(chipFont(), name, width() - tokenWidth() - unit() * 0.6));
    painter.drawText(box.adjusted(tokenWidth(), 0, 0, 0), Qt::AlignCenter, name);
}

Token::Token(tcp::HostId host, qreal px, QWidget* parent) : QWidget(parent), host_(host), px_(px)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Token::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    updateGeometry();
    update();
}

QSize Token::sizeHint() const
{
    const int side = qRound(px_ * appearance_.textScale) + 2;
    return {side, side};
}

void Token::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal side = px_ * appearance_.textScale;
    theme::paintToken(painter, QRectF(rect()).center(), host_, {appearance_.theme.text, appearance_.theme.canvas},
                      side / 30);
}

}  // namespace app::panels
