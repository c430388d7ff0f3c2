#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"
#include "theme/spotlight.h"
#include "workbench/view.h"

#include <QPainterPath>
#include <QPointer>
#include <QWidget>

#include <optional>

namespace app::diagram {
class StateDiagram;
}
namespace app::lab {
struct Judgement;
}
namespace app::ladder {
class LadderView;
}

namespace app::presenting {

class CaptionBar;
class Countdown;
class SpotlightOverlay;

/// For the lecture hall (design: lecture-hall): both tokens on one map, the ladder in large type, the caption bar;
/// nothing else. At 150 % there is room for the map or for the ladder.
class PresentationView : public QWidget, public workbench::View {
    Q_OBJECT

public:
    explicit PresentationView(QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment);
    void setAppearance(const theme::Appearance& appearance);
    /// Beside: in place of the caption. Centre: in place of map and ladder.
    void put(workbench::Slot slot, workbench::SlotPanel* panel) override;
    void setHintsShown(bool shown) override;
    void setAsked(std::optional<tcp::HostId> host) override;
    void showVerdict(const lab::Judgement& answer, const QString& score) override;
    void finishAnimation() override;
    bool interactive() const override { return false; }
    /// A key for what stands in a slot. True: it has a meaning there.
    bool takeKey(const QKeyEvent& key);
    /// Everything black but the caption, for talking without a picture.
    void setBlack(bool black);
    bool black() const { return black_; }
    /// Map and ladder, the map alone, the ladder alone.
    void switchViews();
    /// One after the other: the caption, then the ladder too; then all are back.
    void hidePanels();
    /// The client, the server, the newest segment, the timers that run: all else dimmed. Leaves out what is not there.
    void nextSpotlight();
    theme::Spotlight spotlight() const { return spotlight_; }
    void spotlightOff();
    /// For a show of hands, over the right upper corner.
    Countdown& countdown() { return *countdown_; }
    /// 100, 125, 150 %: one up, one down, 0 back to 100.
    void changeType(int steps);

signals:
    void stateClicked(tcp::State state);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void applyLook();
    void arrange();
    bool roomForBoth() const;
    bool twoRuns() const { return centre_ && views_ != 1; }
    void take(QPointer<workbench::SlotPanel>& place, workbench::SlotPanel* panel);
    QPainterPath lit(theme::Spotlight spotlight) const;
    static QString words(theme::Spotlight spotlight);
    void light();

    diagram::StateDiagram* map_;
    ladder::LadderView* ladder_;
    CaptionBar* caption_;
    QPointer<workbench::SlotPanel> words_;   ///< in place of the caption
    QPointer<workbench::SlotPanel> centre_;  ///< in place of map and ladder
    SpotlightOverlay* veil_;
    Countdown* countdown_;
    int views_ = 0;
    int hidden_ = 0;
    int type_ = 0;
    bool black_ = false;
    theme::Spotlight spotlight_ = theme::Spotlight::Off;
    theme::Appearance appearance_;
    lab::Moment moment_;
};

}  // namespace app::presenting
