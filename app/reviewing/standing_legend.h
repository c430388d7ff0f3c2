#pragma once

#include "theme/appearance.h"

#include <QWidget>

namespace app::reviewing {

/// What the four looks of a tile mean.
class StandingLegend : public QWidget {
public:
    explicit StandingLegend(QWidget* parent = nullptr) : QWidget(parent) {}
    void setAppearance(const theme::Appearance& appearance);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    theme::Appearance appearance_;
};

}  // namespace app::reviewing
