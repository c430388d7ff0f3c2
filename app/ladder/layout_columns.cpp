#include "ladder/ladder_layouter.h"
#include "ladder/words.h"

#include "theme/appearance.h"

#include <algorithm>

namespace app::ladder {
namespace {

/// A chip that would have to move further than this (in px of lettering) is left out, unless it is the last one.
constexpr qreal kFurthest = 2.6;

}  // namespace

void LadderLayouter::placeColumn(tcp::HostId host)
{
    std::vector<Block> blocks = blocksOf(host);
    for (Block& block : blocks) measure(block);
    spread(blocks);
    for (const Block& block : blocks)
        if (!block.hidden) addBlock(host, block);
}

std::vector<LadderLayouter::Block> LadderLayouter::blocksOf(tcp::HostId host) const
{
    std::map<Tick, Block> byTick;
    const LadderModel& story = sheet_.story;
    for (std::size_t i = 0; i < story.states.size(); ++i)
        if (story.states[i].host == host && story.states[i].named) byTick[story.states[i].from].state = i;
    for (std::size_t i = 0; i < story.calls.size(); ++i)
        if (story.calls[i].host == host) byTick[story.calls[i].at].calls.push_back(i);
    for (std::size_t i = 0; i < story.notices.size(); ++i)
        if (story.notices[i].host == host && !LadderWords::notice(story.notices[i].signal).isEmpty())
            byTick[story.notices[i].at].notices.push_back(i);
    std::vector<Block> blocks;
    for (auto& [tick, block] : byTick) {
        block.tick = tick;
        block.y = y(tick);
        blocks.push_back(std::move(block));
    }
    return blocks;
}

void LadderLayouter::measure(Block& block) const
{
    const qreal line = m_.px + m_.scaled(2);
    std::size_t calls = 0;
    for (const std::size_t mark : block.calls) calls += sheet_.story.calls[mark].calls.size();
    block.above = calls == 0 ? 0 : m_.scaled(5) + line * static_cast<qreal>(calls - 1) + type_.ascent(FontRole::Call);
    block.below = calls == 0 ? 0 : -m_.scaled(5) + type_.descent(FontRole::Call);
    if (block.state) block.below = m_.scaled(2) + m_.chipHeight();
    block.below += line * static_cast<qreal>(block.notices.size());
}

// From top to bottom each block takes its place or moves down to the end of the one before it. What would have to
// move too far is left out: zoomed out, not every chip has room. The last block is the present, it always has.
void LadderLayouter::spread(std::vector<Block>& blocks) const
{
    const qreal space = m_.scaled(2);
    std::vector<Block*> placed;
    for (Block& block : blocks) {
        const bool last = &block == &blocks.back();
        const auto shift = [&] {
            if (placed.empty()) return 0.0;
            const Block& before = *placed.back();
            return std::max(0.0, before.y + before.shift + before.below + space - (block.y - block.above));
        };
        while (last && !placed.empty() && shift() > kFurthest * m_.px) {
            placed.back()->hidden = true;
            placed.pop_back();
        }
        block.shift = shift();
        block.hidden = block.shift > kFurthest * m_.px;
        if (!block.hidden) placed.push_back(&block);
    }
}

void LadderLayouter::addBlock(tcp::HostId host, const Block& block)
{
    const qreal line = m_.px + m_.scaled(2);
    const qreal y = block.y + block.shift;
    std::vector<SideText> lines;
    for (const std::size_t mark : block.calls) {
        for (const tcp::Called& called : sheet_.story.calls[mark].calls) {
            SideText text{.host = host, .run = {FontRole::Call, LadderWords::call(called), {}}, .call = mark};
            text.failed = called.result != "ok" && !called.result.empty();
            if (text.failed) text.run.text += QStringLiteral(" ✕");
            text.muted = !LadderWords::isCall(called);
            lines.push_back(text);
        }
    }
    qreal baseline = y - m_.scaled(5) - line * static_cast<qreal>(lines.size() - 1);
    for (SideText& text : lines) {
        text.anchor = block.y;
        addSideText(text, baseline);
        baseline += line;
    }
    if (block.state) addChip(block);
    baseline = y + (block.state ? m_.scaled(2) + m_.chipHeight() : 0) + line - m_.scaled(2);
    for (const std::size_t signal : block.notices) {
        SideText text{.host = host,
                      .run = {FontRole::GapNote, LadderWords::notice(sheet_.story.notices[signal].signal), {}}};
        text.anchor = block.y;
        text.failed = true;
        addSideText(text, baseline);
        baseline += line;
    }
}

void LadderLayouter::addChip(const Block& block)
{
    const StateSpan& span = sheet_.story.states[*block.state];
    const qreal edge = m_.outerX(span.host) + Metrics::outward(span.host) * m_.scaled(5);
    const auto widthOf = [&](const QString& words) { return type_.width(FontRole::Chip, words) + m_.scaled(16); };
    QString name = LadderWords::state(span, sheet_.names);
    const qreal room = span.host == tcp::HostId::Client ? edge - m_.axisX : m_.width - edge;  // left of it stand times
    if (span.known.mark == lab::StateMark::Several && widthOf(name) > room) name = LadderWords::howMany(span);
    const qreal width = widthOf(name);
    const qreal left = span.host == tcp::HostId::Client ? edge - width : edge;
    const QRectF rect(left, block.y + block.shift + m_.scaled(2), width, m_.chipHeight());
    sheet_.chips.push_back({*block.state, rect, name, block.y, block.shift > m_.scaled(3)});
    take(span.host, rect);
}

void LadderLayouter::addSideText(SideText text, qreal baseline)
{
    const qreal width = type_.width(text.run.face, text.run.text);
    const qreal edge = m_.outerX(text.host) + Metrics::outward(text.host) * m_.scaled(8);
    text.run.at = {text.host == tcp::HostId::Client ? edge - width : edge, baseline};
    const qreal ascent = type_.ascent(text.run.face);
    text.rect = QRectF(text.run.at.x(), baseline - ascent, width, ascent + type_.descent(text.run.face));
    take(text.host, text.rect);
    sheet_.texts.push_back(std::move(text));
}

bool LadderLayouter::isFree(tcp::HostId host, const QRectF& rect) const
{
    const QRectF wide = rect.adjusted(-2, -3, 2, 3);
    return !taken_[tcp::index(host)].any(wide.top(), wide.bottom(),
                                         [&wide](const QRectF& other) { return other.intersects(wide); });
}

void LadderLayouter::take(tcp::HostId host, const QRectF& rect)
{
    taken_[tcp::index(host)].add(rect, rect.top(), rect.bottom());
}

}  // namespace app::ladder
