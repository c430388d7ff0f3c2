#pragma once

#include "diagram/diagram_layout.h"
#include "diagram/strokes.h"
#include "theme/lettering.h"

#include <QGraphicsItem>

#include <array>

namespace app {

/// What the line styles mean, in two rows below the atlas.
class LegendItem : public QGraphicsItem {
public:
    static constexpr qreal kHeight = 68;

    LegendItem(const DiagramLayout& layout, const Theme& theme);
    void retranslate();

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void paintSample(QPainter& painter, EdgeKind kind, QPointF at) const;

    const DiagramLayout& layout_;
    const Theme& theme_;
    std::array<Lettering, 6> words_;
};

}  // namespace app
