// What a spotlight leaves bright on the state diagram.

#include "diagram/diagram_scene.h"
#include "diagram/edge_item.h"
#include "diagram/state_diagram.h"
#include "diagram/state_item.h"

#include <algorithm>

namespace app::diagram {
namespace {

constexpr qreal kAround = 16;     ///< of a state, in the layout's units
constexpr qreal kArrowWidth = 34;

void addBox(QPainterPath& path, const QRectF& box)
{
    QPainterPath one;
    one.addRoundedRect(box, kAround, kAround);
    path = path.united(one);
}

void addState(QPainterPath& path, const DiagramScene& scene, tcp::State state)
{
    addBox(path, scene.stateItem(state).box().adjusted(-kAround, -kAround, kAround, kAround));
}

/// The arrow with its callout and the state it leads to.
void addArrow(QPainterPath& path, const DiagramScene& scene, const TakenEdge& taken)
{
    const EdgeItem* edge = scene.edgeItem(taken.edge);
    if (!edge) return;
    QPainterPathStroker stroker;
    stroker.setWidth(kArrowWidth);
    path = path.united(stroker.createStroke(edge->arrow().route));
    const QRectF callout = scene.calloutOf(taken.edge);
    if (!callout.isEmpty()) addBox(path, callout.adjusted(-2, -2, 2, 2));
    addState(path, scene, taken.to);
}

bool timed(const tcp::Host& host)
{
    const tcp::Connection* current = host.current();
    if (!current) return false;
    using enum tcp::Timer;
    return std::ranges::any_of(std::array{Retransmission, Persist, TimeWait, FinWait2, User, KeepAlive},
                               [current](tcp::Timer timer) { return current->tcb.running(timer); });
}

}  // namespace

QPainterPath StateDiagram::lit(theme::Spotlight spotlight) const
{
    QPainterPath path;
    if (!moment_) return path;
    const auto means = [spotlight](tcp::HostId host) {
        return spotlight == (host == tcp::HostId::Client ? theme::Spotlight::Client : theme::Spotlight::Server);
    };
    for (const EndpointPosition& standing : frame_.standings) {
        const bool waits = spotlight == theme::Spotlight::Timer && timed(moment_->world().host(standing.host));
        if (means(standing.host) || waits) addState(path, *scene_, standing.state);
    }
    for (const TakenEdge& taken : frame_.taken) {
        const bool just = spotlight == theme::Spotlight::Segment && taken.just && taken.last;
        if (just || (means(taken.host) && taken.last)) addArrow(path, *scene_, taken);
    }
    return viewportTransform().map(path);
}

}  // namespace app::diagram
