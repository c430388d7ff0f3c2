// A chain of causes over the diagram: the arrows that its host went along, and where it stood at the link looked at.
#include "diagram/diagram_scene.h"
#include "diagram/edge_item.h"
#include "diagram/state_diagram.h"
#include "diagram/state_item.h"
#include "protocol/deviation.h"
#include "theme/colors.h"

#include <QPainter>

namespace app::diagram {
namespace {

constexpr qreal kThinChain = 1.6, kThickChain = 4;  ///< px on the screen
constexpr qreal kChainMargin = 5;              ///< of a state, in the layout's units
constexpr qreal kChainWidth = 16;

std::string edgeOf(const tcp::StateChanged& change)
{
    return change.edge.empty() ? tcp::deviationEdge(change.from, change.to) : std::string(change.edge);
}

}  // namespace

void StateDiagram::setChain(const lab::Chain& chain)
{
    chain_ = chain;
    viewport()->update();
}

bool StateDiagram::shows(const lab::ChainLink& link) const { return !host_ || *host_ == link.event.host; }

void StateDiagram::paintLink(QPainter& painter, const lab::ChainLink& link, bool selected) const
{
    const auto* change = std::get_if<tcp::StateChanged>(&link.event.what);
    if (!shows(link) || (!change && !selected)) return;
    QPainterPath path;
    const QRectF box =
        scene_->stateItem(link.state).box().adjusted(-kChainMargin, -kChainMargin, kChainMargin, kChainMargin);
    path.addRoundedRect(box, 10, 10);
    const EdgeItem* edge = change ? scene_->edgeItem(edgeOf(*change)) : nullptr;
    if (edge) {
        QPainterPathStroker stroker;
        stroker.setWidth(kChainWidth);
        stroker.setCapStyle(Qt::RoundCap);
        path = path.united(stroker.createStroke(edge->arrow().route));
    }
    QPen pen(appearance_.theme.focus, selected ? kThickChain : kThinChain);
    pen.setCosmetic(true);
    if (!change) pen.setDashPattern({2.5, 1.5});  // nothing changed here: this is where the host stood
    if (change) {  // around the state, not over its name
        QPainterPath name;
        name.addRect(scene_->stateItem(link.state).box());
        painter.fillPath(path.subtracted(name), theme::withAlpha(appearance_.theme.focus, selected ? 0.2 : 0.07));
    }
    painter.strokePath(path, pen);
}

void StateDiagram::drawForeground(QPainter* painter, const QRectF&)
{
    for (std::size_t i = 0; i < chain_.links.size(); ++i)
        if (i != chain_.selected) paintLink(*painter, chain_.links[i], false);
    if (chain_.selected < chain_.links.size()) paintLink(*painter, chain_.links[chain_.selected], true);
}

}  // namespace app::diagram
