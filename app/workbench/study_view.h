#pragma once

#include "diagram/layout_kind.h"
#include "lab/chain.h"
#include "lab/free_play_progress.h"
#include "simulation/event_choice.h"
#include "theme/appearance.h"

#include "workbench/view.h"
#include "workbench/view_zoom.h"

#include <QPointer>
#include <QWidget>

#include <optional>

class QMenu;
class QSplitter;
class QStackedWidget;

namespace app::charts {
class TimeInStates;
}
namespace app::diagram {
class StateDiagram;
}
namespace app::ladder {
class LadderView;
}
namespace app::panels {
class EndpointPanel;
class NarrationPanel;
class SharedPanel;
class TimersTable;
class ToolsView;
}

namespace app::workbench {

/// The working view (design: study-view): client, ladder, server; below them narration, tools and the chart. Each view
/// shows the same moment; none knows of another.
class StudyView : public QWidget, public View {
    Q_OBJECT

public:
    explicit StudyView(QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment);
    void setAppearance(const theme::Appearance& appearance);
    /// Both endpoints on one diagram instead of one for each.
    void setShared(bool shared);
    bool shared() const { return shared_; }

    /// What stands below the diagrams and the ladder.
    void setWordsShown(bool shown);

    panels::NarrationPanel* narration() const { return narration_; }
    void put(Slot slot, SlotPanel* panel) override;
    void setHintsShown(bool shown) override;
    void setAsked(std::optional<tcp::HostId> host) override;
    /// Something else than the narration stands in its place, and may take clicks on the diagrams.
    bool asked() const { return put_.beside != nullptr; }
    void showVerdict(const lab::Judgement& answer, const QString& score) override;
    void finishAnimation() override;
    bool interactive() const override { return true; }
    /// Arrows that carry the mark of those gone along; empty: no marks.
    void setCollected(const std::optional<lab::VisitedEdges>& arrows);
    /// A chain of causes is lit on the diagrams and the ladder; an empty one: none.
    void showChain(const lab::Chain& chain);
    /// What the keyboard is at: the host of a diagram or panel, a segment of the ladder. Empty: nothing of that.
    std::optional<tcp::EventChoice> pointed() const;
    /// A segment in flight is lost, doubled or delayed by hand.
    void requestFlight(quint64 id, tcp::Impairment what);
    /// The view that has the focus, else the ladder: for "copy as picture" and "copy as text".
    QImage pictureOf(const QWidget* focused) const;
    QString textOf(const QWidget* focused) const;

    void setZoom(const ViewZoom& zoom);
    /// Larger text makes no diagram smaller than it is now.
    void keepDiagramSize(bool on);
    const ViewZoom& zoom() const { return zoom_; }

    QByteArray saveLayout() const;
    void restoreLayout(const QByteArray& state);
    /// Back to the sizes that follow from the window's.
    void forgetArrangement();

signals:
    void requested(const tcp::Action& action);
    void momentWanted(std::size_t index);
    /// A state or an arrow was clicked, on the diagram of this host; none: on the one of both.
    void stateClicked(std::optional<tcp::HostId> host, tcp::State state);
    void edgeClicked(const QString& edge);
    /// By a menu of a right click: where this comes from; `forward`: what it led to.
    void whyWanted(const tcp::EventChoice& choice, bool forward);
    /// By a menu of a right click.
    void settingsWanted();
    void legendWanted();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QSplitter* makeTop();
    QSplitter* makeBottom();
    static diagram::StateDiagram* makeDiagram(std::optional<tcp::HostId> host, diagram::LayoutKind kind);
    void makeShared();
    void makeChart();
    QWidget* frame(QWidget* view = nullptr);
    void connectSegments();
    void connectDiagram(diagram::StateDiagram* diagram, std::optional<tcp::HostId> host);
    diagram::StateDiagram* diagramWith(const QWidget* focused) const;
    void offerState(QMenu& menu, std::optional<tcp::HostId> host, tcp::State state);
    void offerWhy(QMenu& menu, const tcp::EventChoice& choice);
    void offerTimers(QMenu& menu, panels::TimersTable& timers, QPoint global);
    std::optional<tcp::HostId> hostAround(const QWidget* widget) const;
    void offerDiagram(QMenu& menu, diagram::StateDiagram& diagram, QPoint global);
    void watchText();
    void dressText();
    theme::Appearance readingAppearance() const;
    void arrange();
    void arrangeColumns(int height);
    void keepColumns();
    void showSides();
    void putCentre(SlotPanel* panel);
    void putBeside(SlotPanel* panel);
    void putBelow(SlotPanel* panel);
    void keepIn(QSplitter* splitter, int place, SlotPanel* panel);
    void setChartShown(bool shown);

    diagram::StateDiagram* clientDiagram_;
    diagram::StateDiagram* serverDiagram_;
    diagram::StateDiagram* sharedDiagram_ = nullptr;
    panels::EndpointPanel* client_;
    panels::EndpointPanel* server_;
    panels::SharedPanel* both_ = nullptr;
    ladder::LadderView* ladder_;
    QWidget* ladderFrame_ = nullptr;
    struct Panels {
        QPointer<SlotPanel> centre;  ///< in place of the ladder
        QPointer<SlotPanel> beside;  ///< in place of the narration
        QPointer<SlotPanel> below;   ///< in place of the lower row
    };
    Panels put_;
    panels::NarrationPanel* narration_;
    QStackedWidget* words_;
    bool hints_ = true;
    std::optional<lab::VisitedEdges> collected_;
    std::optional<tcp::HostId> asked_;  ///< whose state the question is about
    panels::ToolsView* tools_;
    charts::TimeInStates* chart_ = nullptr;
    QWidget* chartFrame_;
    QSplitter* rows_;
    QSplitter* top_;
    QSplitter* bottom_;
    bool shared_ = false;
    struct Hand {
        bool arranged = false;  ///< borders were moved by hand
        QList<int> columns;     ///< widths of client, ladder and server, once that was done
    };
    Hand hand_;
    ViewZoom zoom_;
    lab::Moment moment_;
    theme::Appearance appearance_;
};

}  // namespace app::workbench
