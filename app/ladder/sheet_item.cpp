#include "ladder/sheet_item.h"

#include <QStyleOptionGraphicsItem>

namespace app::ladder {

void SheetItem::setAttention(const Attention& attention)
{
    if (attention == attention_) return;
    attention_ = attention;
    update();
}

void SheetItem::setUntil(qreal y)
{
    until_ = y;
    update();
}

void SheetItem::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    if (sheet_.type) SheetPainter(*painter, sheet_, appearance_).paint(option->exposedRect, attention_, until_);
}

}  // namespace app::ladder
