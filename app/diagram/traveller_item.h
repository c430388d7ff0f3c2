#pragma once

#include "diagram/metrics.h"
#include "theme/appearance.h"
#include "simulation/action.h"

#include <QGraphicsItem>

namespace app::diagram {

/// A token on its way along an arrow: decoration, gone when the animation ends.
class TravellerItem : public QGraphicsItem {
public:
    TravellerItem(tcp::HostId host, const DiagramMetrics& metrics, const theme::Theme& theme);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    tcp::HostId host_;
    const DiagramMetrics& metrics_;
    const theme::Theme& theme_;
};

}  // namespace app::diagram
