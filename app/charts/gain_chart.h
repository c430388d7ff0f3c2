#pragma once

#include "practice/inventory.h"
#include "theme/appearance.h"

#include <QBarCategoryAxis>
#include <QBarSet>
#include <QChartView>
#include <QValueAxis>

#include <array>

namespace app::charts {

/// What a class believed before and after a course: for each misconception two bars side by side, and one for the gain.
class GainChart : public QChartView {
    Q_OBJECT

public:
    explicit GainChart(QWidget* parent = nullptr);

    void setGains(const std::array<tcp::practice::Gain, tcp::practice::kMisconceptions>& gains);
    void setAppearance(const theme::Appearance& appearance);

protected:
    void changeEvent(QEvent* event) override;

private:
    void dress();
    void retranslate();

    std::array<tcp::practice::Gain, tcp::practice::kMisconceptions> gains_{};
    theme::Appearance appearance_;
    QBarSet *before_, *after_, *gain_;
    QBarCategoryAxis* names_;
    QValueAxis* share_;
};

}  // namespace app::charts
