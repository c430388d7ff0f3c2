// What lies at a place of the view: for a right click.

#include "diagram/edge_item.h"
#include "diagram/state_diagram.h"
#include "diagram/state_item.h"

namespace app::diagram {
namespace {

/// The topmost item of this type.
template <typename Item> const Item* topmost(const QGraphicsView& view, QPoint place)
{
    for (QGraphicsItem* item : view.items(place))
        if (const auto* found = dynamic_cast<const Item*>(item)) return found;
    return nullptr;
}

}  // namespace

std::optional<tcp::State> StateDiagram::stateAt(QPoint place) const
{
    const auto* item = topmost<StateItem>(*this, place);
    return item ? std::optional(item->state()) : std::nullopt;
}

QString StateDiagram::edgeAt(QPoint place) const
{
    const auto* item = topmost<EdgeItem>(*this, place);
    return item ? QString::fromStdString(item->edge().id) : QString();
}

}  // namespace app::diagram
