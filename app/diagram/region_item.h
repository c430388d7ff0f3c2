#pragma once

#include "diagram/diagram_layout.h"
#include "diagram/metrics.h"
#include "theme/lettering.h"

#include <QGraphicsItem>

namespace app {

/// The box around the states of a side that closes, with its title in the atlas.
class RegionItem : public QGraphicsItem {
public:
    RegionItem(const LayoutRegion& region, const DiagramMetrics& metrics, const Theme& theme);

    /// Takes the words of the current language.
    void retranslate();
    QRectF labelBox() const;

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const LayoutRegion& region_;
    const DiagramMetrics& metrics_;
    const Theme& theme_;
    Lettering title_;
    Lettering subtitle_;
};

}  // namespace app
