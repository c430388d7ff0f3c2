#pragma once

#include "charts/chart_panel.h"
#include "charts/state_times.h"

#include <QBarSet>
#include <QCategoryAxis>
#include <QHorizontalStackedBarSeries>
#include <QPointF>

#include <memory>
#include <vector>

class QGraphicsItem;

namespace app::charts {

/// How long each endpoint was in each state, as one bar per endpoint on a true, linear scale: beside a FIN-WAIT-2 of a
/// minute the handshake is a hairline. That is the counterweight to the elastic axis of the ladder. The other scale
/// gives each piece the length of the logarithm of its time. Values on hover.
class TimeInStates : public ChartPanel {
    Q_OBJECT

public:
    explicit TimeInStates(QWidget* parent = nullptr);
    ~TimeInStates() override;

    const StateTimes& times() const { return times_; }

protected:
    void draw() override;
    void retranslate() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Piece {
        tcp::HostId host{};
        TimeInState what;
        qreal from = 0;
        qreal length = 0;
    };

    std::vector<Piece> pieces() const;
    qreal lengthOf(tcp::Duration time) const;
    void addBar(const Piece& piece);
    void drawAxis(qreal end);
    void drawWords();
    void placeWords();
    QString caption() const;

    StateTimes times_;
    std::vector<Piece> pieces_;
    QHorizontalStackedBarSeries* series_ = nullptr;       ///< of the chart
    QCategoryAxis* axis_ = nullptr;
    std::vector<std::unique_ptr<QGraphicsItem>> words_;   ///< names in the pieces, tokens before the bars
};

}  // namespace app::charts
