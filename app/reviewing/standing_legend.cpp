#include "reviewing/standing_legend.h"

#include "reviewing/skill_tile.h"

#include <QPainter>

namespace app::reviewing {
namespace {

constexpr qreal kBoxWidth = 44;   ///< px at text scale 1
constexpr qreal kBoxHeight = 24;
constexpr qreal kGap = 22;

}  // namespace

void StandingLegend::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    updateGeometry();
    update();
}

QSize StandingLegend::sizeHint() const
{
    return {qRound(600 * appearance_.textScale), qRound((kBoxHeight + 6) * appearance_.textScale)};
}

void StandingLegend::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal scale = appearance_.textScale;
    qreal x = 3;
    for (const tcp::practice::Standing one : tcp::practice::kStandings) {
        const QRectF box(x, 2, kBoxWidth * scale, kBoxHeight * scale);
        painter.setFont(appearance_.font(13));
        SkillTile::drawBox(painter, box, one, appearance_.theme);
        const QString word = SkillTile::word(one);
        const qreal width = painter.fontMetrics().horizontalAdvance(word) + 4;
        painter.setPen(appearance_.theme.text);
        painter.drawText(QRectF(box.right() + 8, box.top(), width, box.height()), Qt::AlignVCenter, word);
        x = box.right() + 8 + width + kGap * scale;
    }
}

}  // namespace app::reviewing
