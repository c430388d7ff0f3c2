#pragma once

#include "diagram/metrics.h"
#include "theme/edge_words.h"
#include "theme/lettering.h"
#include "theme/look.h"

#include <QGraphicsItem>

#include <vector>

namespace app {

/// The plate beside an arrow just taken: what happened, and what was done.
class CalloutItem : public QGraphicsItem {
public:
    /// `factor` enlarges it: for constant size on the screen, for the back row of a hall. `quiet`: the arrow was
    /// taken some steps ago.
    CalloutItem(const EdgeWords& words, const Metrics& metrics, const Theme& theme, qreal factor, bool quiet);

    QSizeF size() const { return size_; }
    void placeAt(const QRectF& box);

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    const Metrics& metrics_;
    const Theme& theme_;
    qreal factor_;
    bool quiet_;
    Lettering event_;
    Lettering action_;
    QSizeF size_;
};

/// The free place for a box of this size that is nearest to the wanted centre: within the ground and off all
/// obstacles. Empty if there is none.
QRectF freePlace(QSizeF size, QPointF wanted, const QRectF& ground, const std::vector<QRectF>& obstacles);

}  // namespace app
