// What is written on the map for a moment: callouts of the arrows just taken, numbers of a crowd.

#include "diagram/callout_item.h"
#include "diagram/callout_place.h"
#include "diagram/diagram_scene.h"
#include "diagram/edge_item.h"
#include "diagram/flow_item.h"
#include "diagram/region_item.h"
#include "diagram/state_item.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <memory>

namespace app::diagram {
namespace {

constexpr int kEdge = 0;  ///< data of a callout: the id of its arrow
constexpr qreal kPlate = 7;             ///< of a framed label, around its words
constexpr qreal kStep = 0.9;            ///< of shrinking
constexpr qreal kShrinkPrice = 120;     ///< of a step, in lengths of hidden line
constexpr qreal kHallShrinkPrice = 30;  ///< where the type is twice as large
constexpr qreal kReadable = 0.7;        ///< smaller only for want of any place
constexpr qreal kOlder = 0.75;          ///< for a hall: what was taken some steps ago

QString oneLine(QString text) { return text.replace(QLatin1Char('\n'), QLatin1Char(' ')); }

/// A place on the route for a plate; where there is none, above or below it; if that is taken too, in its middle.
QRectF freePlace(const QRectF& plate, const QPainterPath& route, const std::vector<QRectF>& taken)
{
    for (const qreal aside : {0.0, 1.6, -1.6}) {
        for (const qreal at : {0.5, 0.42, 0.58, 0.34, 0.66, 0.26, 0.74}) {
            const QRectF here = plate.translated(route.pointAtPercent(at) + QPointF(0, aside * plate.height()));
            if (std::ranges::none_of(taken, [&](const QRectF& other) { return other.intersects(here); })) return here;
        }
    }
    return plate.translated(route.pointAtPercent(0.5));
}

/// A size that a callout may have, and its place.
struct Choice {
    qreal factor = 0;
    CalloutSpot spot;
};

/// Large type may find no good place beside its arrow: then it has to be a little smaller.
std::optional<Choice> chosen(const DiagramLayout& layout, const LayoutEdge& edge, const SampledRoute& own, QSizeF size,
                             const Surroundings& around, qreal shrinkPrice)
{
    std::optional<Choice> best;
    qreal price = 0;
    for (qreal factor = 1; factor > 0.3 && (factor > kReadable || !best); factor *= kStep, price += shrinkPrice) {
        const auto spot = CalloutPlace(layout, edge, own, size * factor).beside(around);
        if (spot && (!best || spot->cost + price < best->spot.cost))
            best = Choice{factor, {spot->box, spot->anchor, spot->cost + price}};
    }
    for (qreal factor = 1; factor > 0.3 && !best; factor *= kStep) {
        const QRectF box = CalloutPlace(layout, edge, own, size * factor).anywhere(around.closed);
        if (!box.isNull()) best = Choice{factor, {box, own.points[own.points.size() / 2]}};
    }
    return best;
}

}  // namespace

void DiagramScene::showCallouts(const Frame& frame)
{
    qDeleteAll(callouts_);
    callouts_.clear();
    std::vector<const TakenEdge*> wanted;
    for (const TakenEdge& taken : frame.taken) {
        const auto same = [&taken](const TakenEdge* other) { return other->edge == taken.edge; };
        if (taken.last && needsCallout(taken) && std::ranges::none_of(wanted, same)) wanted.push_back(&taken);
    }
    // What is news has the first choice. Clang 14 cannot read the ranges' own.
    std::stable_partition(wanted.begin(), wanted.end(), std::mem_fn(&TakenEdge::just));
    if (wanted.empty()) return;
    Surroundings around{.closed = stateBoxes(), .words = wordBoxes(), .arrows = {}};
    for (const EdgeItem* edge : edges_) {
        const auto own = [edge](const TakenEdge* taken) { return taken->edge == edge->edge().id; };
        if (std::ranges::none_of(wanted, own)) addLabel(*edge, around);  // its callout takes the place of a label
    }
    for (const TakenEdge* taken : wanted) addCallout(*taken, around);
}

/// A label says it already, unless the arrow was taken for another reason than its label's (ABORT in LISTEN).
bool DiagramScene::needsCallout(const TakenEdge& taken) const
{
    const LayoutEdge* edge = layout_.find(taken.edge);
    if (!edge) return false;
    if (!labelled() || !edge->label) return true;
    const theme::EdgeWords words = theme::takenWords(taken.edge, taken.from, taken.trigger, taken.clause);
    return taken.just && words.event != oneLine(theme::edgeWords(taken.edge).event);
}

void DiagramScene::addCallout(const TakenEdge& taken, Surroundings& around)
{
    const auto index = static_cast<std::size_t>(layout_.find(taken.edge) - layout_.edges().data());
    around.arrows = arrowsBut(index);
    const theme::EdgeWords words = theme::takenWords(taken.edge, taken.from, taken.trigger, taken.clause);
    const qreal full = calloutFactor() * (drawing_.presenting && !taken.just ? kOlder : 1);
    const auto plate = [&](qreal factor) {
        return std::make_unique<CalloutItem>(words, metrics_, appearance_.theme, factor, !taken.just);
    };
    auto item = plate(full);
    const qreal price = drawing_.presenting ? kHallShrinkPrice : kShrinkPrice;
    const auto choice = chosen(layout_, layout_.edges()[index], beads_[index], item->size(), around, price);
    if (!choice) return;
    if (choice->factor < 1) item = plate(full * choice->factor);
    item->placeAt(choice->spot);
    item->setData(kEdge, QString::fromStdString(taken.edge));
    around.closed.push_back(choice->spot.box);
    callouts_.push_back(item.get());
    addItem(item.release());
}

/// As the layout has it on a large map; below the scale of labels constant on the screen; twice as large for a hall.
qreal DiagramScene::calloutFactor() const
{
    const qreal onScreen = kLabelScale / std::max(drawing_.scale, 0.05);
    if (drawing_.presenting) return 2 * appearance_.textScale * std::max(1.0, onScreen);
    return std::max(1.0, onScreen * appearance_.textScale);
}

std::vector<DrawnArrow> DiagramScene::arrowsBut(std::size_t own) const
{
    std::vector<DrawnArrow> arrows;
    for (std::size_t i = 0; i < edges_.size(); ++i)
        if (i != own && edges_[i]->isVisible())
            arrows.push_back({&beads_[i], edges_[i]->face().role != EdgeRole::Dimmed});
    return arrows;
}

/// What stands at an arrow on a large map: nothing may cover what is framed, other words only for want of a place.
void DiagramScene::addLabel(const EdgeItem& edge, Surroundings& around)
{
    const QRectF box = edge.isVisible() ? edge.labelBox() : QRectF();
    if (box.isEmpty()) return;
    const bool framed = edge.face().role == EdgeRole::TakenEdge;
    (framed ? around.closed : around.words).push_back(box.adjusted(-kPlate, -kPlate, kPlate, kPlate));
}

/// Titles of regions, and the clocks and ⊗ on arrows.
std::vector<QRectF> DiagramScene::wordBoxes() const
{
    std::vector<QRectF> boxes;
    for (const RegionItem* region : regions_)
        if (!region->labelBox().isEmpty()) boxes.push_back(region->labelBox());
    const QPointF radius(metrics_.clockRadius, metrics_.clockRadius);
    for (const EdgeItem* edge : edges_)
        if (edge->isVisible() && edge->edge().mark != EdgeMark::None)
            boxes.emplace_back(edge->arrow().mark - radius, edge->arrow().mark + radius);
    return boxes;
}

std::vector<QRectF> DiagramScene::stateBoxes() const
{
    std::vector<QRectF> boxes;
    for (const StateItem* item : states_) {
        const qreal margin = item->face().active ? metrics_.activeBorder : metrics_.nodeBorder;
        boxes.push_back(item->box().adjusted(-margin, -margin, margin, margin));
        const std::size_t tokens = item->face().tokens.size() + item->face().listening.size();
        for (int i = 0; i < static_cast<int>(tokens); ++i) boxes.push_back(item->tokenBox(i));
    }
    return boxes;
}

/// Each number at its arrow, where neither a state nor another number is in the way.
void DiagramScene::showFlows(const Frame& frame)
{
    qDeleteAll(flows_);
    flows_.clear();
    if (!frame.heat) return;
    std::vector<QRectF> taken = stateBoxes();
    for (const EdgeItem* edge : edges_) {
        const double flow = frame.heat->flow(edge->edge().id);
        if (flow <= 0) continue;
        auto* item = new FlowItem(flowText(flow), metrics_, appearance_.theme);
        QRectF box = freePlace(item->boundingRect(), edge->arrow().route, taken);
        const QRectF ground = sceneRect();
        if (box.left() < ground.left()) box.moveLeft(ground.left());
        if (box.right() > ground.right()) box.moveRight(ground.right());
        item->setPos(box.center());
        taken.push_back(box);
        flows_.push_back(item);
        addItem(item);
    }
}

std::vector<QRectF> DiagramScene::callouts() const
{
    std::vector<QRectF> boxes;
    for (const CalloutItem* item : callouts_) boxes.emplace_back(item->pos(), item->size());
    return boxes;
}

QRectF DiagramScene::calloutOf(const std::string& edge) const
{
    for (const CalloutItem* item : callouts_)
        if (item->data(kEdge) == QString::fromStdString(edge)) return {item->pos(), item->size()};
    return {};
}

}  // namespace app::diagram
