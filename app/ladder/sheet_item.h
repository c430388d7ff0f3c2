#pragma once

#include "ladder/sheet_painter.h"

#include <QGraphicsItem>

#include <limits>

namespace app::ladder {

/// The whole ladder as one item: it paints what is exposed, so that its cost is that of what can be seen.
class SheetItem : public QGraphicsItem {
public:
    SheetItem(const LadderGeometry& sheet, const theme::Appearance& appearance) : sheet_(sheet), appearance_(appearance)
    {
        setFlag(ItemUsesExtendedStyleOption);  // for exposedRect
    }

    void sheetChanges() { prepareGeometryChange(); }
    void setAttention(const Attention& attention);
    const Attention& attention() const { return attention_; }
    /// How far down the story is told, while a step is animated.
    void setUntil(qreal y);

    QRectF boundingRect() const override { return sheet_.rect(); }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

    static constexpr qreal kAll = std::numeric_limits<qreal>::max();

private:
    const LadderGeometry& sheet_;
    const theme::Appearance& appearance_;
    Attention attention_;
    qreal until_ = kAll;
};

}  // namespace app::ladder
