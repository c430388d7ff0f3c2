#pragma once

#include "diagram/metrics.h"
#include "theme/lettering.h"
#include "theme/appearance.h"

#include <QGraphicsItem>

namespace app::diagram {

/// How many connections go along an arrow: a small plate on it.
class FlowItem : public QGraphicsItem {
public:
    FlowItem(const QString& text, const DiagramMetrics& metrics, const theme::Theme& theme);

    QRectF boundingRect() const override { return box_; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const theme::Theme& theme_;
    theme::Lettering text_;
    qreal px_;
    QRectF box_;
};

}  // namespace app::diagram
