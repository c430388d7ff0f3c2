#pragma once

#include "lab/joint_map.h"
#include "panels/joint_grid.h"
#include "panels/panel.h"

class QLabel;
class QPushButton;

namespace app {

/// The map of joint states: where one has been, where one could go, how far it is, and a way there on request.
class JointMapPanel : public Panel {
    Q_OBJECT

public:
    /// The map must outlive the panel.
    explicit JointMapPanel(const JointMap& map, QWidget* parent = nullptr);

    void showMoment(const Moment& moment) override;
    void showVisited(const std::bitset<121>& visited);
    /// The map knows more than before.
    void showMap();
    void setLook(const Look& look) override;

signals:
    void wayWanted(const tcp::Scenario& scenario);

protected:
    void retranslate() override;

private:
    QString summary() const;
    QString told(JointGrid::Pair pair) const;
    void showChosen();
    void showWay();

    const JointMap& map_;
    JointGrid* grid_;
    QLabel *summary_, *legend_, *detail_;
    QPushButton* way_;
    std::bitset<121> visited_;
    Moment moment_;
    Look look_;
};

}  // namespace app
