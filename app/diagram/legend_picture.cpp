#include "diagram/legend_picture.h"

#include "diagram/legend_item.h"

#include <QPainter>

namespace app::diagram {

QSizeF legendSize() { return {360, 190}; }

void paintLegend(QPainter& painter, const theme::Appearance& appearance)
{
    const DiagramLayout& layout = DiagramLayout::of(LayoutKind::Atlas);
    LegendItem item(layout, appearance.theme, 1);
    item.retranslate();
    painter.save();
    painter.translate(-20, 6 - layout.size().height());
    item.paint(&painter, nullptr, nullptr);
    painter.restore();
}

}  // namespace app::diagram
