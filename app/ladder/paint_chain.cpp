// A chain of causes over the ladder: a thin line around each of its links, a thick one around that which is looked at.
#include "ladder/chain_places.h"
#include "ladder/sheet_painter.h"
#include "theme/colors.h"

#include <QPainter>

namespace app::ladder {

void SheetPainter::paintLink(const lab::ChainLink& link, bool selected)
{
    const QPainterPath path = placeOf(link.event, sheet_);
    const QRectF box = path.boundingRect();
    if (path.isEmpty() || !seen(box.top(), box.bottom())) return;
    painter_.setPen(QPen(theme_.focus, m_.scaled(selected ? 3.2 : 1.4)));
    const bool named =
        std::holds_alternative<tcp::StateChanged>(link.event.what);  // a name of a state is not painted over
    painter_.setBrush(named ? QColor(Qt::transparent) : theme::withAlpha(theme_.focus, selected ? 0.2 : 0.07));
    painter_.drawPath(path);
}

void SheetPainter::paintChain()
{
    if (!attention_.chain) return;
    const lab::Chain& chain = *attention_.chain;
    for (std::size_t i = 0; i < chain.links.size(); ++i)
        if (i != chain.selected) paintLink(chain.links[i], false);
    if (chain.selected < chain.links.size()) paintLink(chain.links[chain.selected], true);
}

}  // namespace app::ladder
