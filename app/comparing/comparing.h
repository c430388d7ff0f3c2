#pragma once

#include "comparing/comparison_controller.h"
#include "workbench/feature.h"

class QAction;
class QMenu;

namespace app::comparing {

class BranchNotice;
class CompareView;

/// What if, and compare with: a second run beside the first, with the place marked where they part.
class Comparing : public workbench::Feature {
    Q_OBJECT

public:
    explicit Comparing(workbench::Workbench& bench);
    ~Comparing() override;

    ComparisonController& controller() { return controller_; }

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    void retranslate() override;
    std::vector<workbench::MenuItem> menuItems() const override;
    workbench::HelpTopic help() const override;
    bool stepForward() override { return controller_.stepOn(); }
    bool canStepForward() const override { return controller_.canStepOn(); }

private:
    void wire();
    void wireNotice();
    void showRuns(const ComparisonController::Side& left, const ComparisonController::Side& right, std::size_t own);
    void keepZoom();
    void fillWhatIfMenu();
    void fillCompareMenu();
    void compareRelated();
    void addTarget(const QString& text, const lab::ComparisonTarget& target, bool enabled = true);

    ComparisonController controller_;
    QAction *whatIf_, *backToLesson_, *related_, *withLesson_;
    std::unique_ptr<QMenu> whatIfMenu_, compareMenu_;
    BranchNotice* notice_;
    CompareView* view_ = nullptr;  ///< made when two runs are first shown
};

}  // namespace app::comparing
