// The lane of the box in the middle. Its states are guesses about the pair: each has the colour of the host state that
// it is named after.

#include "ladder/sheet_painter.h"

#include "ladder/words.h"

#include <QPainter>

#include <algorithm>

namespace app::ladder {
namespace {

tcp::State namesake(tcp::Tracked state)
{
    switch (state) {
    case tcp::Tracked::None:
    case tcp::Tracked::Close: return tcp::State::Closed;
    case tcp::Tracked::SynSent:
    case tcp::Tracked::SynSent2: return tcp::State::SynSent;
    case tcp::Tracked::SynRecv: return tcp::State::SynReceived;
    case tcp::Tracked::Established: return tcp::State::Established;
    case tcp::Tracked::FinWait: return tcp::State::FinWait1;
    case tcp::Tracked::CloseWait: return tcp::State::CloseWait;
    case tcp::Tracked::LastAck: return tcp::State::LastAck;
    case tcp::Tracked::TimeWait: return tcp::State::TimeWait;
    }
    return tcp::State::Closed;
}

}  // namespace

void SheetPainter::paintBox()
{
    if (sheet_.box.empty()) return;
    const qreal width = m_.boxWidth();
    const qreal left = m_.middle() - width / 2;
    for (const BoxMark& mark : sheet_.box) {
        if (!seen(mark.top, mark.bottom) || mark.top > until_) continue;
        const bool running = mark.bottom > sheet_.nowY;
        const QRectF rect(left, mark.top, width, std::min(mark.bottom, until_ + (running ? m_.tail : 0)) - mark.top);
        const bool filled = mark.state != tcp::Tracked::None && !sheet_.blank;
        QPen pen(filled ? theme_.canvas : theme_.rule, 1);
        if (!filled) pen.setDashPattern({4, 3});
        painter_.setPen(pen);
        painter_.setBrush(filled ? theme_.of(namesake(mark.state)).solid : theme_.canvas);
        painter_.drawRect(rect.adjusted(0.5, 0, -0.5, 0));
    }
    for (const GapMark& gap : sheet_.gaps) {
        if (!gap.overLane || !seen(gap.top, gap.bottom) || gap.bottom > until_ + 1) continue;
        painter_.fillRect(gap.labelRect.adjusted(0, -m_.scaled(4), 0, m_.scaled(2)), gapColor());
        paintGapLabel(gap);
    }
}

void SheetPainter::paintBoxChips()
{
    for (const BoxMark& mark : sheet_.box) {
        if (mark.chip.isEmpty() || sheet_.blank || !seen(mark.top, mark.chip.bottom()) || mark.top > until_) continue;
        const theme::PhaseColors& colors = theme_.of(namesake(mark.state));
        painter_.setPen(QPen(colors.border, m_.scaled(1.2)));
        painter_.setBrush(theme_.canvas);
        painter_.drawRect(mark.chip);
        const qreal width = sheet_.type->width(mark.face, mark.name);
        const qreal baseline = mark.chip.center().y() + sheet_.type->ascent(mark.face) * 0.48;
        write({mark.face, mark.name, {mark.chip.center().x() - width / 2, baseline}}, colors.text);
    }
}

qreal SheetPainter::boxHeadWidth() const
{
    if (sheet_.story.box == tcp::BoxKind::None) return 0;
    return sheet_.type->width(FontRole::HeadNote, LadderWords::box(sheet_.story.box)) + m_.px * 1.2;
}

void SheetPainter::paintBoxHead(qreal top)
{
    if (sheet_.story.box == tcp::BoxKind::None) return;
    const QString name = LadderWords::box(sheet_.story.box);
    const qreal width = sheet_.type->width(FontRole::HeadNote, name);
    const qreal half = boxHeadWidth() / 2;
    const QRectF rect(m_.middle() - half, top + m_.scaled(4) + m_.px, half * 2, m_.px * 1.9);
    painter_.setPen(QPen(theme_.rule, 1));
    painter_.setBrush(theme_.panel);
    painter_.drawRect(rect);
    write({FontRole::HeadNote, name, {m_.middle() - width / 2, rect.top() + m_.px * 1.3}}, theme_.text);
}

}  // namespace app::ladder
