#pragma once

#include "charts/time_chart.h"

#include <QAreaSeries>

#include <vector>

namespace app::charts {

/// Sockets by state over time, stacked: one host of a crowd.
class CrowdChart : public TimeChart {
    Q_OBJECT

public:
    explicit CrowdChart(tcp::HostId host, QWidget* parent = nullptr);

protected:
    double feed(const std::vector<std::size_t>& samples) override;
    void dress() override;
    std::vector<LegendEntry> legend() const override;
    QString nothingWords() const override;

private:
    tcp::HostId host_;
    std::vector<QAreaSeries*> areas_;  ///< from the bottom up; by kStacked
    std::vector<bool> seen_;           ///< states that occur at all
};

}  // namespace app::charts
