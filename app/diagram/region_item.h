#pragma once

#include "diagram/diagram_layout.h"
#include "diagram/metrics.h"
#include "theme/edge_words.h"
#include "theme/lettering.h"

#include <QGraphicsItem>

#include <array>

namespace app {

/// The box around the states of a side that closes, with its title in the atlas.
class RegionItem : public QGraphicsItem {
public:
    RegionItem(const LayoutRegion& region, const DiagramMetrics& metrics, const Theme& theme);

    /// Takes the words of the current language.
    void retranslate();
    /// Of the lettering: larger where the map is small, or for a hall.
    void setFactor(qreal factor);
    QRectF labelBox() const;
    /// Of title and subtitle, as they stand in it.
    std::array<QRectF, 2> lines() const;

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void write(const EdgeWords& words);

    const LayoutRegion& region_;
    const DiagramMetrics& metrics_;
    const Theme& theme_;
    Lettering title_;
    Lettering subtitle_;
    qreal factor_ = 1;
};

}  // namespace app
