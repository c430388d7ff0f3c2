#pragma once

#include "charts/time_chart.h"

#include <QLineSeries>

#include <vector>

namespace app::charts {

/// What the lines of a chart count.
enum class Quantities { Queues, Requests, Failures, Ports };
inline constexpr Quantities kQuantities[] = {Quantities::Queues, Quantities::Requests, Quantities::Failures,
                                             Quantities::Ports};
QString quantitiesTitle(Quantities which);

/// Queue lengths and threads, requests, failures by kind, or ports of a crowd over time, as lines.
class QuantityChart : public TimeChart {
    Q_OBJECT

public:
    explicit QuantityChart(Quantities which, QWidget* parent = nullptr);

    void retranslate();

protected:
    double feed(const std::vector<std::size_t>& samples) override;
    void dress() override;
    std::vector<LegendEntry> legend() const override;
    QString nothingWords() const override;

private:
    Quantities which_;
    std::vector<QLineSeries*> lines_;
    std::vector<bool> seen_;  ///< that are not zero all the time
};

}  // namespace app::charts
