#include "charts/chart_marks.h"

#include "theme/marks.h"
#include "theme/stripes.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPixmap>

namespace app::charts {
namespace {

constexpr int kPeriod = 8;  ///< of the stripes, px
constexpr qreal kThick = 2.6;

}  // namespace

bool patterned(tcp::State state) { return theme::striped(state) || state == tcp::State::Closing; }

QBrush stateBrush(tcp::State state, const theme::Theme& theme)
{
    const theme::PhaseColors& colors = theme.of(state);
    if (!patterned(state)) return colors.solid;
    QPixmap tile(kPeriod, kPeriod);
    tile.fill(colors.solid);
    QPainter painter(&tile);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme::stripeColor(colors), kThick, Qt::SolidLine, Qt::SquareCap));
    const bool third = state == tcp::State::Closing;
    for (const int shift : {-kPeriod, 0, kPeriod})
        painter.drawLine(shift, third ? 0 : kPeriod, shift + kPeriod, third ? kPeriod : 0);
    return QBrush(tile);
}

BarLabel::BarLabel(QString name, QString value, const QFont& font)
    : name_(std::move(name)), value_(std::move(value)), font_(font)
{
    setZValue(10);
    setAcceptedMouseButtons(Qt::NoButton);
}

void BarLabel::setColors(const QColor& ink, const QColor& plate)
{
    ink_ = ink;
    plate_ = plate;
}

void BarLabel::fit(QPointF centre, qreal width)
{
    prepareGeometryChange();
    const QFontMetricsF metrics(font_);
    shown_.clear();
    for (const QString& text : {name_ + QStringLiteral("  ") + value_, name_, value_}) {
        if (metrics.horizontalAdvance(text) + 12 > width) continue;
        shown_ = text;
        break;
    }
    size_ = QSizeF(metrics.horizontalAdvance(shown_), metrics.height());
    setPos(centre);
    setVisible(!shown_.isEmpty());
}

QRectF BarLabel::boundingRect() const
{
    return QRectF(-size_.width() / 2 - 5, -size_.height() / 2, size_.width() + 10, size_.height());
}

void BarLabel::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setFont(font_);
    if (plate_.isValid()) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(plate_);
        painter->drawRoundedRect(boundingRect(), 4, 4);
    }
    painter->setPen(ink_);
    painter->drawText(boundingRect(), Qt::AlignCenter, shown_);
}

void TokenItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    theme::paintToken(*painter, {0, 0}, host_, {theme_.text, theme_.canvas}, 0.55);
}

}  // namespace app::charts
