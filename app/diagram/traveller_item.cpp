#include "diagram/traveller_item.h"

#include "theme/marks.h"

namespace app::diagram {

TravellerItem::TravellerItem(tcp::HostId host, const DiagramMetrics& metrics, const theme::Theme& theme)
    : host_(host), metrics_(metrics), theme_(theme)
{
    setZValue(z::kTraveller);
    setAcceptedMouseButtons(Qt::NoButton);
    setVisible(false);
}

QRectF TravellerItem::boundingRect() const
{
    const qreal reach = 17 * metrics_.tokenScale;
    return {-reach, -reach, 2 * reach, 2 * reach};
}

void TravellerItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    theme::paintToken(*painter, {}, host_, {theme_.text, theme_.canvas}, metrics_.tokenScale);
}

}  // namespace app::diagram
