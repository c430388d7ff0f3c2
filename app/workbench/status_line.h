#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace app::panels {
class MomentSlider;
}

namespace app::workbench {

/// The last line: simulated time, speed, whose rules, that no network is used (of a measured run: on which kernel, in a
/// private network); and the timeline as a slider.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    /// `source`: who played a measured run; else empty.
    void showMoment(const lab::Moment& moment, std::size_t moments, double speed, const QString& source = {});
    void setAppearance(const theme::Appearance& appearance);

signals:
    void momentWanted(std::size_t index);

private:
    QLabel* addLabel(QHBoxLayout* row);

    QLabel* time_;
    QLabel* speed_;
    QLabel* profile_;
    QLabel* network_;
    panels::MomentSlider* slider_;
};

}  // namespace app::workbench
