#pragma once

#include "diagram/callout_place.h"
#include "diagram/diagram_layout.h"
#include "diagram/frame.h"
#include "diagram/metrics.h"

#include <QGraphicsScene>
#include <QVariantAnimation>

#include <vector>

namespace app::diagram {

class CalloutItem;
class DiagramItem;
class EdgeItem;
class FlowItem;
class LegendItem;
class RegionItem;
class StateItem;
class TravellerItem;

/// How a frame is to be drawn.
struct Drawing {
    qreal scale = 1;          ///< of the layout on the screen: the level of detail
    bool presenting = false;
    bool legend = false;
    bool animate = false;     ///< let the last arrow light up; the end is the same picture
};

/// The items of one layout. Geometry is computed here once; show() only changes faces.
class DiagramScene : public QGraphicsScene {
    Q_OBJECT

public:
    explicit DiagramScene(LayoutKind kind);
    ~DiagramScene() override;

    /// All of a layout, with or without the legend below it.
    static QRectF groundOf(const DiagramLayout& layout, bool legend);

    void show(const Frame& frame, const theme::Appearance& appearance, const Drawing& drawing);
    void finishAnimation();
    bool animating() const { return animation_.state() == QAbstractAnimation::Running; }

    const DiagramLayout& layout() const { return layout_; }
    const theme::Theme& theme() const { return appearance_.theme; }
    StateItem& stateItem(tcp::State state) const;
    EdgeItem* edgeItem(const std::string& id) const;
    const std::vector<StateItem*>& stateItems() const { return states_; }
    const std::vector<EdgeItem*>& edgeItems() const { return edges_; }
    const std::vector<RegionItem*>& regionItems() const { return regions_; }
    /// Boxes of the callouts shown now.
    std::vector<QRectF> callouts() const;
    QRectF calloutOf(const std::string& edge) const;  ///< empty for none
    /// States, then the arrows that are visible: what a screen reader walks over.
    std::vector<DiagramItem*> readable() const;

signals:
    void stateClicked(tcp::State state);
    void edgeClicked(const QString& edgeId);

private:
    void addItems();
    void addTravellers();
    void showStates(const Frame& frame);
    void showEdges(const Frame& frame);
    bool labelled() const;
    void startAnimation();
    void setProgress(qreal progress);

    // diagram_plates.cpp
    void showCallouts(const Frame& frame);
    bool needsCallout(const TakenEdge& taken) const;
    void addCallout(const TakenEdge& taken, Surroundings& around);
    qreal calloutFactor() const;
    std::vector<DrawnArrow> arrowsBut(std::size_t own) const;
    std::vector<QRectF> wordBoxes() const;
    static void addLabel(const EdgeItem& edge, Surroundings& around);
    std::vector<QRectF> stateBoxes() const;
    void showFlows(const Frame& frame);

    const DiagramLayout& layout_;
    const DiagramMetrics& metrics_;
    theme::Appearance appearance_;
    Drawing drawing_;
    Frame frame_;
    std::vector<StateItem*> states_;
    std::vector<EdgeItem*> edges_;
    std::vector<SampledRoute> beads_;    ///< of edges_, in their order
    std::vector<RegionItem*> regions_;
    std::vector<CalloutItem*> callouts_;
    std::vector<FlowItem*> flows_;
    std::vector<TravellerItem*> travellers_;
    LegendItem* legend_ = nullptr;
    QVariantAnimation animation_;
    qreal progress_ = 1;
};

}  // namespace app::diagram
