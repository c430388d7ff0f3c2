#pragma once

#include "trying/goal_card.h"
#include "trying/problem.h"
#include "workbench/feature.h"

#include <QMap>

#include <memory>

class QAction;
class QMenu;

namespace app::trying {

/// Try first: a problem before the lesson. Free play with a goal; afterwards the own attempt stands beside the shortest
/// way, and the lesson follows.
class Trying : public workbench::Feature {
    Q_OBJECT

public:
    explicit Trying(workbench::Workbench& bench);
    ~Trying() override;

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;
    void retranslate() override;
    std::vector<workbench::MenuItem> menuItems() const override;
    QWidget* widget(workbench::Slot slot) override;
    workbench::HelpTopic help() const override;

    void open(const Problem& problem);
    const Standing& standing() const { return standing_; }

private:
    void fillMenu();
    void judge();
    void tellProgress();
    void showCard();
    void showWay();
    void leave();
    QString refusal(const tcp::Disqualified& why) const;

    QAction* menuAction_;
    std::unique_ptr<QMenu> menu_;
    GoalCard* card_;
    const Problem* problem_ = nullptr;  ///< that is tried
    std::shared_ptr<const tcp::Scenario> judged_;  ///< the script that standing_ is about
    Standing standing_;
    QMap<QString, int> best_;           ///< fewest actions, by problem
};

}  // namespace app::trying
