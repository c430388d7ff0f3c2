#pragma once

#include "theme/appearance.h"
#include "workbench/feature.h"

#include <QPointer>

class QAction;

namespace app::guiding {

class FirstHints;
class LessonEnd;
class Tour;

/// For who is new: the hints of a first start, a tour of the window, the line styles at hand, and at the end of a
/// lesson where to go from there.
class Guiding : public workbench::Feature {
    Q_OBJECT

public:
    explicit Guiding(workbench::Workbench& bench);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    void retranslate() override;
    std::vector<workbench::MenuItem> menuItems() const override;
    QWidget* widget(workbench::Slot slot) override;
    workbench::HelpTopic help() const override;

private:
    void startTour();
    void showLegend();
    void quiz();

    QAction *tour_, *legend_;
    LessonEnd* end_;
    FirstHints* hints_;
    QPointer<Tour> card_;
};

}  // namespace app::guiding
