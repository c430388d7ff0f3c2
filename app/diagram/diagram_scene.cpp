#include "diagram/diagram_scene.h"

#include "diagram/descriptions.h"
#include "diagram/edge_item.h"
#include "diagram/legend_item.h"
#include "diagram/region_item.h"
#include "diagram/state_item.h"
#include "diagram/traveller_item.h"

#include <QEasingCurve>
#include <QLocale>

#include <algorithm>

namespace app::diagram {
namespace {

constexpr int kAnimationMs = 520;  // design: motion: at most 600

qreal titleFactor(const Drawing& drawing)
{
    if (drawing.presenting) return kLargestTitle;
    return std::clamp(kTitleScale / std::max(drawing.scale, 0.05), 1.0, kLargestTitle);
}

/// In a captured run the endpoint may be in more states than in the one in which it is shown.
bool mayStand(const EndpointPosition& standing, tcp::State state)
{
    return standing.known.mark != lab::StateMark::Simulated && standing.known.possible.has(state);
}

Tick tickOf(const Frame& frame, const std::string& edge)
{
    if (frame.collected.here.contains(edge)) return Tick::Here;
    return frame.collected.ever.contains(edge) ? Tick::Before : Tick::None;
}

}  // namespace

DiagramScene::DiagramScene(LayoutKind kind) : layout_(DiagramLayout::of(kind)), metrics_(metricsOf(kind))
{
    addItems();
    addTravellers();
    animation_.setDuration(kAnimationMs);
    animation_.setStartValue(0.0);
    animation_.setEndValue(1.0);
    animation_.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&animation_, &QVariantAnimation::valueChanged, this,
            [this](const QVariant& value) { setProgress(value.toReal()); });
    connect(&animation_, &QVariantAnimation::finished, this, [this] { setProgress(1); });
}

/// The token on CLOSED stands out of the layout's canvas a little.
QRectF DiagramScene::groundOf(const DiagramLayout& layout, bool legend)
{
    constexpr qreal kTokenRoom = 5;
    const qreal below = legend ? LegendItem::kHeight : 0;
    return QRectF(QPointF(), layout.size()).adjusted(0, -kTokenRoom, 0, below);
}

DiagramScene::~DiagramScene() { animation_.disconnect(this); }

void DiagramScene::addItems()
{
    for (const LayoutRegion& region : layout_.regions()) {
        regions_.push_back(new RegionItem(region, metrics_, appearance_.theme));
        addItem(regions_.back());
    }
    for (const LayoutEdge& edge : layout_.edges()) {
        auto* item = new EdgeItem(edge, layout_, appearance_.theme);
        connect(item, &DiagramItem::clicked, this,
                [this, &edge] { emit edgeClicked(QString::fromStdString(edge.id)); });
        edges_.push_back(item);
        beads_.push_back(SampledRoute::along(edge));
        addItem(item);
    }
    for (const LayoutState& node : layout_.states()) {
        auto* item = new StateItem(node, metrics_, appearance_.theme);
        connect(item, &DiagramItem::clicked, this, [this, &node] { emit stateClicked(node.state); });
        states_.push_back(item);
        addItem(item);
    }
    legend_ = new LegendItem(layout_, appearance_.theme);
    addItem(legend_);
}

void DiagramScene::addTravellers()
{
    for (const tcp::HostId host : tcp::kHosts) {
        travellers_.push_back(new TravellerItem(host, metrics_, appearance_.theme));
        addItem(travellers_.back());
    }
}

void DiagramScene::show(const Frame& frame, const theme::Appearance& appearance, const Drawing& drawing)
{
    animation_.stop();
    progress_ = 1;
    frame_ = frame;
    const bool recoloured = !(appearance.theme == appearance_.theme);
    appearance_ = appearance;
    drawing_ = drawing;
    if (backgroundBrush() != appearance_.theme.canvas)
        setBackgroundBrush(appearance_.theme.canvas);  // paints everything anew
    setSceneRect(groundOf(layout_, drawing.legend));
    legend_->setVisible(drawing.legend);
    if (drawing.legend) legend_->retranslate();
    for (RegionItem* region : regions_) {
        region->retranslate();
        region->setFactor(titleFactor(drawing), drawing.presenting);
    }
    showEdges(frame);
    showStates(frame);
    showCallouts(frame);
    showFlows(frame);
    for (TravellerItem* traveller : travellers_) traveller->setVisible(false);
    if (drawing.animate) startAnimation();
    if (!recoloured) return;
    for (QGraphicsItem* item : items()) item->update();
}

void DiagramScene::showStates(const Frame& frame)
{
    for (StateItem* item : states_) {
        StateFace face{.name = theme::stateName(item->state(), appearance_.names), .tokens = {}, .listening = {}};
        const auto matters = [item](const TakenEdge& taken) {
            return taken.just && (taken.from == item->state() || taken.to == item->state());
        };
        for (const EndpointPosition& standing : frame.standings) {
            if (mayStand(standing, item->state())) face.mark = standing.known.mark;
            const bool sure = standing.known.mark != lab::StateMark::Several;
            if (standing.state == item->state() && sure) face.tokens.push_back(standing.host);
            else if (mayStand(standing, item->state())) face.listening.push_back(standing.host);
            if (standing.alsoListens && item->state() == tcp::State::Listen) face.listening.push_back(standing.host);
        }
        const std::uint64_t crowd = frame.heat ? frame.heat->count(item->state()) : 0;
        if (crowd > 0) face.count = QLocale(QLocale::English).toString(qulonglong{crowd});
        face.heat = heatOf(static_cast<double>(crowd));
        face.active = !face.tokens.empty();
        face.dimmed = (frame.heat && crowd == 0) || (frame.statesDimmed && std::ranges::none_of(frame.taken, matters));
        item->setFace(face);
        item->describe([name = face.name] { return name; },
                       [this, state = item->state()] { return stateDescription(state, frame_); });
    }
}

void DiagramScene::showEdges(const Frame& frame)
{
    for (EdgeItem* item : edges_) {
        const LayoutEdge& edge = item->edge();
        EdgeFace face{.role = frame.roleOf(edge.id), .words = {}, .trail = frame.trailOn(edge.id)};
        face.tick = tickOf(frame, edge.id);
        if (edge.overlay() && face.role == EdgeRole::Possible) face.role = EdgeRole::Dimmed;
        if (frame.heat) face.heat = heatOf(frame.heat->flow(edge.id));
        face.cold = frame.heat && face.heat == 0;
        if (labelled() && edge.label && !frame.heat) face.words = theme::edgeWords(edge.id);
        item->setFace(face);
        item->setGlow(1);
        item->describe([this, &edge] { return edgeName(edge, appearance_.names); },
                       [this, &edge] { return edgeDescription(edge, frame_); });
    }
}

bool DiagramScene::labelled() const
{
    const bool room = layout_.kind() == LayoutKind::Atlas && !drawing_.presenting;
    return room && !frame_.overlay && drawing_.scale >= kLabelScale;
}

void DiagramScene::startAnimation()
{
    if (std::ranges::none_of(frame_.taken, [](const TakenEdge& taken) { return taken.just && taken.last; })) return;
    setProgress(0);
    animation_.start();
}

void DiagramScene::finishAnimation()
{
    animation_.stop();
    setProgress(1);
}

void DiagramScene::setProgress(qreal progress)
{
    progress_ = progress;
    for (const TakenEdge& taken : frame_.taken) {
        EdgeItem* edge = taken.just && taken.last ? edgeItem(taken.edge) : nullptr;
        if (!edge) continue;
        edge->setGlow(progress);
        TravellerItem* traveller = travellers_[tcp::index(taken.host)];
        traveller->setVisible(progress < 1);
        traveller->setPos(edge->arrow().route.pointAtPercent(std::clamp(progress, 0.0, 1.0)));
        StateItem& target = stateItem(taken.to);
        StateFace face = target.face();
        std::erase(face.tokens, taken.host);
        const bool arrived = progress >= 1 && frame_.standing(taken.host)->state == taken.to;
        if (arrived) face.tokens.insert(std::ranges::lower_bound(face.tokens, taken.host), taken.host);
        if (face != target.face()) target.setFace(face);
    }
}

StateItem& DiagramScene::stateItem(tcp::State state) const
{
    return **std::ranges::find(states_, state, [](const StateItem* item) { return item->state(); });
}

EdgeItem* DiagramScene::edgeItem(const std::string& id) const
{
    const auto found = std::ranges::find(edges_, id, [](const EdgeItem* item) { return item->edge().id; });
    return found == edges_.end() ? nullptr : *found;
}

std::vector<DiagramItem*> DiagramScene::readable() const
{
    std::vector<DiagramItem*> items(states_.begin(), states_.end());
    for (EdgeItem* edge : edges_)
        if (edge->isVisible()) items.push_back(edge);
    return items;
}

}  // namespace app::diagram
