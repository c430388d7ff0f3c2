#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"

#include "workbench/slot_panel.h"

#include <QString>

#include <array>

class QLabel;
class QVBoxLayout;
class QToolButton;

namespace app::ladder {
class LadderView;
}
namespace app::panels {
class CallBar;
class ElidedLabel;
class StateChip;
}

namespace app::comparing {

/// Two runs side by side (design: two-runs): two ladders on one axis, each under its name and the states it has come
/// to. The past that both share is told once, on the left; a line marks where they part. A hand acts on one of them: on
/// what flies there, and by the calls below it.
class CompareView : public workbench::SlotPanel {
    Q_OBJECT

public:
    explicit CompareView(QWidget* parent = nullptr);

    struct Side {
        lab::Moment moment;
        QString name;
    };
    /// `own` is the place (0, 1) of the run that is acted on.
    void showRuns(const Side& left, const Side& right, std::size_t own);
    void setAppearance(const theme::Appearance& appearance) override;
    /// Its own calls only where nothing beside it has them; in a lecture nothing in it acts.
    void setSurroundings(const workbench::Surroundings& surroundings) override;
    void finishAnimation() override;
    /// Both ladders alike: equal times stay at equal heights.
    void setMagnification(qreal factor);
    ladder::LadderView* ladder(std::size_t side) const { return panes_[side].ladder; }

signals:
    void closed();
    void magnifiedByHand(qreal factor);
    void requested(const tcp::Action& action);
    void flightActionRequested(quint64 id, tcp::Impairment what);

private:
    struct Pane {
        QLabel* name;
        std::array<panels::StateChip*, 2> chips;
        QLabel* time;
        ladder::LadderView* ladder;
        QVBoxLayout* column;
    };

    QWidget* makePane(Pane& pane, QToolButton* corner);
    void connectScrolling();
    void makeCalls();
    void showCalls(const lab::Moment& moment, std::size_t own);
    bool callsShown() const { return acts_ && surroundings_.interactive && !surroundings_.calls; }
    void level();
    void retranslate() override;

    std::array<Pane, 2> panes_{};
    QToolButton* spacer_;
    QToolButton* close_;
    QWidget* calls_ = nullptr;  ///< made when they are first needed
    std::array<QLabel*, 2> hosts_{};
    std::array<panels::CallBar*, 2> bars_{};
    panels::ElidedLabel* noCalls_ = nullptr;  ///< below the other run
    workbench::Surroundings surroundings_;
    theme::Appearance appearance_;
    bool levelling_ = false;
    bool acts_ = true;  ///< one of them is simulated by hand; a measured run can only be looked at
};

}  // namespace app::comparing
