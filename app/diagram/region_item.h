#pragma once

#include "diagram/diagram_layout.h"
#include "diagram/metrics.h"
#include "theme/edge_words.h"
#include "theme/lettering.h"

#include <QGraphicsItem>

#include <vector>

namespace app::diagram {

/// The box around the states of a side that closes, with its title in the atlas.
class RegionItem : public QGraphicsItem {
public:
    RegionItem(const LayoutRegion& region, const DiagramMetrics& metrics, const theme::Theme& theme);

    /// Takes the words of the current language.
    void retranslate();
    /// Of the lettering: larger where the map is small, or for a hall, where the title stands alone.
    void setFactor(qreal factor, bool titleOnly);
    QRectF labelBox() const;
    /// Of title and subtitle, as they stand in it.
    std::vector<QRectF> lines() const;

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    void write(const theme::EdgeWords& words);
    qreal lineHeight() const;

    const LayoutRegion& region_;
    const DiagramMetrics& metrics_;
    const theme::Theme& theme_;
    theme::Lettering title_;
    theme::Lettering subtitle_;
    qreal factor_ = 1;
    bool titleOnly_ = false;
};

}  // namespace app::diagram
