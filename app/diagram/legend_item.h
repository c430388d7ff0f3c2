#pragma once

#include "diagram/diagram_layout.h"
#include "diagram/strokes.h"
#include "theme/lettering.h"

#include <QGraphicsItem>

#include <array>

namespace app::diagram {

/// What the line styles mean, in two rows below the atlas; or in one column, for a card.
class LegendItem : public QGraphicsItem {
public:
    static constexpr qreal kHeight = 68;

    LegendItem(const DiagramLayout& layout, const theme::Theme& theme, std::size_t columns = 3);
    void retranslate();

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintSample(QPainter& painter, EdgeKind kind, QPointF at) const;

    const DiagramLayout& layout_;
    const theme::Theme& theme_;
    std::size_t columns_;
    std::array<theme::Lettering, 6> words_;
};

}  // namespace app::diagram
