#pragma once

#include "charts/crowd_chart.h"

#include <QWidget>

#include <array>

namespace app::capturing {

/// The ends of all connections of a capture by state over time, in the charts of crowds.
class StateCharts : public QWidget {
    Q_OBJECT

public:
    explicit StateCharts(QWidget* parent = nullptr);

    void show(const std::shared_ptr<const tcp::CrowdRun>& run, tcp::Duration time);
    void setAppearance(const theme::Appearance& appearance);
    void retranslate();

private:
    std::array<charts::CrowdChart*, 2> charts_{}; ///< by HostId
};

}  // namespace app::capturing
