#pragma once

#include "lab/joint_map.h"
#include "freeplay/joint_grid.h"
#include "panels/panel.h"

class QLabel;
class QPushButton;

namespace app::freeplay {

/// The map of pairs of states: which the user has reached, which can be reached and in how many moves; shows a way.
class JointMapPanel : public panels::Panel {
    Q_OBJECT

public:
    /// The map must outlive the panel.
    explicit JointMapPanel(const lab::JointMap& map, QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment) override;
    void showVisited(const std::bitset<121>& visited);
    /// The map knows more than before.
    void showMap();
    void setAppearance(const theme::Appearance& appearance) override;

signals:
    void wayWanted(const tcp::Scenario& scenario);

protected:
    void retranslate() override;

private:
    QString summary() const;
    QString told(JointGrid::Pair pair) const;
    void showChosen();
    void showWay();

    const lab::JointMap& map_;
    JointGrid* grid_;
    QLabel *summary_, *legend_, *detail_;
    QPushButton* way_;
    std::bitset<121> visited_;
    std::bitset<121> reachable_;  ///< those that the grid shows
    lab::Moment moment_;
    theme::Appearance appearance_;
};

}  // namespace app::freeplay
