#pragma once

#include "lab/moment.h"
#include "theme/look.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;

namespace app {

class MomentSlider;

/// The last line: simulated time, speed, whose rules, that no network is used; and the timeline as a slider.
class StatusLine : public QWidget {
    Q_OBJECT

public:
    explicit StatusLine(QWidget* parent = nullptr);

    void showMoment(const Moment& moment, std::size_t moments, double speed);
    void setLook(const Look& look);

signals:
    void momentWanted(std::size_t index);

private:
    QLabel* addLabel(QHBoxLayout* row);

    QLabel* time_;
    QLabel* speed_;
    QLabel* profile_;
    QLabel* network_;
    MomentSlider* slider_;
};

}  // namespace app
