#include "ladder/sheet_painter.h"

#include "theme/colors.h"
#include "theme/marks.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace app::ladder {

SheetPainter::SheetPainter(QPainter& painter, const LadderGeometry& sheet, const theme::Appearance& appearance)
    : painter_(painter), sheet_(sheet), m_(sheet.metrics), appearance_(appearance), theme_(appearance.theme)
{
    painter_.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
}

void SheetPainter::paint(const QRectF& exposed, const Attention& attention, qreal until)
{
    exposed_ = exposed;
    attention_ = attention;
    until_ = until;
    paintFold();
    paintGaps();
    paintBands();
    paintBox();
    paintAxis();
    paintBrackets();
    paintChips();
    paintBoxChips();
    paintTexts();
    paintCapturePoint();
    paintNow();
    for (const ArrowMark& mark : sheet_.arrows)
        if (seen(mark.box.top(), mark.box.bottom()) && mark.path.first().y() <= until_) paintArrow(mark);
    paintFork();
    paintChain();
}

void SheetPainter::write(const TextRun& run, const QColor& color)
{
    painter_.setFont(sheet_.type->font(run.face));
    painter_.setPen(color);
    painter_.drawText(run.at, run.text);
}

void SheetPainter::paintNow()
{
    const qreal y = std::min(sheet_.nowY, until_);
    const qreal half = m_.scaled(8);
    if (!seen(y - half, y + half)) return;
    painter_.setPen(QPen(theme_.focus, m_.scaled(2)));
    for (const QLineF& piece : nowLine(sheet_, y)) painter_.drawLine(piece);
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme_.focus);
    const qreal tip = m_.width - m_.scaled(17);
    painter_.drawPolygon(QPolygonF{{tip, y}, {tip + m_.scaled(13), y - half}, {tip + m_.scaled(13), y + half}});
}

// - - - ( From here: what if the client calls close()? ) - - -
void SheetPainter::paintFork()
{
    if (!sheet_.fork || !seen(sheet_.fork->rect.top() - m_.px * 2, sheet_.fork->rect.bottom())) return;
    const ForkMark& fork = *sheet_.fork;
    QPen pen(theme_.text, m_.scaled(2));
    pen.setDashPattern({4, 3});
    painter_.setPen(pen);
    painter_.drawLine(QPointF(m_.scaled(4), fork.y), QPointF(m_.width - m_.scaled(4), fork.y));
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme_.text);
    painter_.drawRoundedRect(fork.rect, fork.rect.height() / 2, fork.rect.height() / 2);
    write(fork.run, theme_.canvas);
    if (fork.past) write(*fork.past, theme_.muted);
}

// ▸ handshake, 3 segments
void SheetPainter::paintFold()
{
    if (!sheet_.fold || !seen(sheet_.fold->rect.top(), sheet_.fold->rect.bottom())) return;
    const QRectF& rect = sheet_.fold->rect;
    painter_.setPen(QPen(theme_.hair, 1));
    painter_.setBrush(theme_.panel);
    painter_.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2);
    const qreal x = rect.left() + m_.px * 0.7;
    const qreal h = m_.px * 0.28;
    painter_.setPen(Qt::NoPen);
    painter_.setBrush(theme_.muted);
    painter_.drawPolygon(
        QPolygonF{{x, rect.center().y() - h}, {x + h * 1.5, rect.center().y()}, {x, rect.center().y() + h}});
    write(sheet_.fold->run, theme_.muted);
}

/// Over the lifeline; further out where the name of the box is between them.
qreal SheetPainter::headCentre(tcp::HostId host, qreal half) const
{
    const qreal over = m_.bandLeft(host) + m_.band / 2;
    const qreal between = boxHeadWidth();
    if (between <= 0) return over;
    const qreal least = between / 2 + m_.scaled(5) + half;
    return m_.middle() + Metrics::outward(host) * std::max(least, std::abs(over - m_.middle()));
}

void SheetPainter::paintHeads(qreal top, const std::array<QString, 2>& names, const std::array<QString, 2>& addresses)
{
    const Typography& type = *sheet_.type;
    for (const tcp::HostId host : tcp::kHosts) {
        const QString& name = names[tcp::index(host)];
        const QString& address = addresses[tcp::index(host)];
        const qreal half = std::max(m_.px * 5.2, type.width(FontRole::HeadNote, address) / 2 + m_.px * 1.6);
        const qreal centre = headCentre(host, half);
        const qreal height = address.isEmpty() ? m_.px * 1.9 : m_.px * 2.9;
        painter_.setPen(QPen(theme_.rule, 1));
        painter_.setBrush(theme_.panel);
        painter_.drawRoundedRect(QRectF(centre - half, top + m_.scaled(4), half * 2, height), m_.scaled(8),
                                 m_.scaled(8));
        const QPointF token(centre - half + m_.px * 1.15, top + m_.scaled(4) + height / 2);
        theme::paintToken(painter_, token, host, {theme_.text, theme_.canvas}, m_.px * 0.044);
        const qreal middle = centre + m_.px * 0.6;
        write({FontRole::Head, name, {middle - type.width(FontRole::Head, name) / 2, top + m_.scaled(4) + m_.px * 1.3}},
              theme_.text);
        write({FontRole::HeadNote, address,
               {middle - type.width(FontRole::HeadNote, address) / 2, top + m_.scaled(4) + m_.px * 2.4}},
              theme_.muted);
    }
}

}  // namespace app::ladder
