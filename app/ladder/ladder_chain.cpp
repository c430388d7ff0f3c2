// What leads from the ladder to a chain of causes, and the chain on it.
#include "ladder/chain_places.h"
#include "ladder/ladder_view.h"
#include "ladder/sheet_item.h"

#include <QMenu>

#include <algorithm>

namespace app::ladder {

void LadderView::setChain(const lab::Chain& chain)
{
    Attention attention = item_->attention();
    attention.chain = chain.links.empty() ? nullptr : std::make_shared<const lab::Chain>(chain);
    if (attention.chain && sheet().fold) unfold();
    item_->setAttention(attention);
    item_->update();
    if (chain.selected >= chain.links.size()) return;
    const QRectF box = placeOf(chain.links[chain.selected].event, sheet()).boundingRect();
    if (!box.isEmpty()) ensureVisible(box, 0, 24);
}

std::optional<quint64> LadderView::selectedSegment() const
{
    const Arrow* arrow = selectedArrow();
    return arrow ? std::optional<quint64>(arrow->id) : std::nullopt;
}

void LadderView::offerWhy(QMenu& menu, const tcp::EventChoice& choice)
{
    if (!whyOffered_) return;
    menu.addAction(tr("Why is this so?"), this, [this, choice] { emit whyWanted(choice, false); });
    menu.addAction(tr("What did this lead to?"), this, [this, choice] { emit whyWanted(choice, true); });
    menu.addSeparator();
}

/// The event that the name of a state, a band, a timer or a call stands for.
std::optional<tcp::EventChoice> LadderView::choiceAt(QPointF at) const
{
    const LadderModel& story = sheet_.story;
    for (const ChipMark& chip : sheet_.chips) {
        const StateSpan& span = story.states[chip.span];
        if (chip.rect.contains(at)) return tcp::EventChoice{.host = span.host, .state = span.state, .at = span.from.at};
    }
    for (const BandMark& band : sheet_.bands) {
        const QRectF box(sheet_.metrics.bandLeft(band.host), band.top, sheet_.metrics.band, band.bottom - band.top);
        if (box.contains(at)) return tcp::EventChoice{.host = band.host, .state = band.state};
    }
    for (const SideText& text : sheet_.texts) {
        if (!text.call || !text.rect.contains(at)) continue;
        const CallMark& mark = story.calls[*text.call];
        return tcp::EventChoice{.host = text.host, .call = mark.calls.back().call, .at = mark.at.at};
    }
    for (const BracketMark& mark : sheet_.brackets) {
        const QRectF line(mark.x - sheet_.metrics.px * 0.6, mark.top, sheet_.metrics.px * 1.2, mark.bottom - mark.top);
        if (!line.contains(at) && !mark.labelRect.contains(at)) continue;
        if (mark.untimed) {
            const UntimedSpan& span = story.untimed[*mark.untimed];
            return tcp::EventChoice{.host = span.host, .state = span.state};
        }
        const TimerSpan& span = story.timers[*mark.timer];
        const bool ended = span.end != TimerEnd::Running;
        return tcp::EventChoice{.host = span.host, .timer = span.timer, .at = ended ? span.to.at : span.from.at};
    }
    return std::nullopt;
}

}  // namespace app::ladder
