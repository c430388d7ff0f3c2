#pragma once

#include "charts/chart_panel.h"
#include "charts/sequence_data.h"

#include <QCategoryAxis>
#include <QLineSeries>
#include <QValueAxis>

#include <array>

namespace app::charts {

/// Sequence numbers over time: SND.NXT and SND.UNA of both hosts, relative to their ISS; between the two curves of a
/// host lies what is sent and not yet acknowledged. The present is marked. The other scale counts events instead of
/// time, so that a wait of a minute does not hide what happened in a hundredth of a second. Values on hover.
class SequenceChart : public ChartPanel {
    Q_OBJECT

public:
    explicit SequenceChart(QWidget* parent = nullptr);

    const SequenceData& data() const { return data_; }

protected:
    void draw() override;
    void retranslate() override;

private:
    QLineSeries* curve(tcp::HostId host, Curve curve) const;
    void dress();
    void drawAxes();
    void tell(const QString& name, QPointF point, bool over);
    static QString legendOf(tcp::HostId host, Curve curve);
    static QString nameOf(tcp::HostId host, Curve curve);

    SequenceData data_;
    std::array<QLineSeries*, 4> curves_{};  ///< of the chart
    QLineSeries* present_;
    QCategoryAxis* x_;
    QValueAxis* y_;
};

}  // namespace app::charts
