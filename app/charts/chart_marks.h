#pragma once

#include "theme/appearance.h"
#include "simulation/action.h"

#include <QBrush>
#include <QFont>
#include <QGraphicsItem>

namespace app::charts {

/// Whether it is not the first state of its phase, so that it is told from that by stripes.
bool patterned(tcp::State state);

/// The fill of a state in a chart: the solid of its phase, striped for the second state of a phase, and the other way
/// for the third.
QBrush stateBrush(tcp::State state, const theme::Theme& theme);

/// "FIN_WAIT_2  60 s" in a bar: as much of it as fits, nothing if not even the name does.
class BarLabel : public QGraphicsItem {
public:
    BarLabel(QString name, QString value, const QFont& font);

    /// `plate` lies under the words where the bar is striped; invalid: none.
    void setColors(const QColor& ink, const QColor& plate);
    void fit(QPointF centre, qreal width);
    const QString& shown() const { return shown_; }

    QRectF boundingRect() const override;
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    QString name_;
    QString value_;
    QString shown_;
    QFont font_;
    QColor ink_;
    QColor plate_;
    QSizeF size_;
};

/// The token of an endpoint before its bar.
class TokenItem : public QGraphicsItem {
public:
    TokenItem(tcp::HostId host, const theme::Theme& theme) : host_(host), theme_(theme) { setZValue(10); }

    QRectF boundingRect() const override { return {-11, -11, 22, 22}; }
    void paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget* widget) override;

private:
    tcp::HostId host_;
    theme::Theme theme_;
};

}  // namespace app::charts
