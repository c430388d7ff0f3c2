#pragma once

#include "diagram/callout_place.h"
#include "diagram/metrics.h"
#include "theme/edge_words.h"
#include "theme/lettering.h"
#include "theme/appearance.h"

#include <QGraphicsItem>
#include <QLineF>

namespace app::diagram {

/// The plate beside an arrow just taken: what happened, and what was done.
class CalloutItem : public QGraphicsItem {
public:
    /// `factor` enlarges it: for constant size on the screen, for the back row of a hall. `quiet`: the arrow was
    /// taken some steps ago.
    CalloutItem(const theme::EdgeWords& words, const DiagramMetrics& metrics, const theme::Theme& theme, qreal factor,
                bool quiet);

    QSizeF size() const { return size_; }
    /// A thin line leads to the anchor if that is not close by.
    void placeAt(const CalloutSpot& spot);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const DiagramMetrics& metrics_;
    const theme::Theme& theme_;
    qreal factor_;
    bool quiet_;
    theme::Lettering event_;
    theme::Lettering action_;
    QSizeF size_;
    QLineF leader_;  ///< null for none
};

}  // namespace app::diagram
