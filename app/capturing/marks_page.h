#pragma once

#include "observation/deduction.h"
#include "theme/appearance.h"

#include <QScrollArea>

#include <array>

class QCheckBox;
class QLabel;

namespace app::capturing {

/// What the marks mean, with a switch for each assumption: what rests on one that is off is not told.
class MarksPage : public QScrollArea {
    Q_OBJECT

public:
    explicit MarksPage(QWidget* parent = nullptr);

    /// Those that are made.
    void show(tcp::Assumptions may);
    void setAppearance(const theme::Appearance& appearance);
    void retranslate();

signals:
    void assumptionsWanted(tcp::Assumptions may);

private:
    tcp::Assumptions may_ = tcp::kEveryAssumption;
    std::array<QLabel*, 2> meanings_{};
    std::array<QCheckBox*, tcp::kAssumptionCount> switches_{};
    std::array<QLabel*, tcp::kAssumptionCount> words_{};
};

} // namespace app::capturing
