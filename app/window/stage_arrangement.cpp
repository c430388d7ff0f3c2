// How the room of the stage is shared out, until a hand moves the borders.

#include "window/stage.h"

#include "panels/endpoint_panel.h"
#include "window/compare_view.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>
#include <QSplitter>

#include <algorithm>

namespace app {
namespace {

constexpr int kRoomForChart = 1400;
constexpr int kLadder = 420;    ///< from this width on nothing of it is cut off
constexpr int kLeastSide = 220;
constexpr int kTwoHeads = 480;   ///< what both endpoints wait for, side by side
constexpr int kBesideTwo = 300;  ///< a diagram beside two ladders

}  // namespace

void Stage::resizeEvent(QResizeEvent*)
{
    setChartShown(width() >= kRoomForChart);
    if (comparing_) showSides();
    if (arrangedByHand_) arrangeColumns(top_->height());
    else arrange();
}

/// Sizes as in the mock-ups: a diagram has 28 % of the width, the ladder is between them, a fifth of the height is for
/// the words below.
void Stage::arrange()
{
    const int gap = rows_->handleWidth();
    const int bottom = std::clamp(qRound(height() * 0.256), 172, 420);
    const int words = writing_ ? std::clamp(qRound(height() * 0.44), 290, 460) : bottom;
    if (writing_) rows_->setSizes({height() - words - gap, 0, words});
    else rows_->setSizes({height() - bottom - gap, bottom});
    arrangeColumns(height() - words - gap);
    const int chart = chartFrame_->isHidden() ? 0 : width() * 21 / 100;
    const int narration = (width() - chart) * (chart ? 47 : 51) / 100;
    bottom_->setSizes({narration, width() - chart - narration - 2 * gap, chart});
}

void Stage::arrangeColumns(int height)
{
    const int gap = rows_->handleWidth();
    const int wanted = std::max(296, qRound(width() * 0.279));
    const int side = std::max(kLeastSide, std::min(wanted, (width() - kLadder) / 2 - gap));
    QHash<const QWidget*, int> widths;
    if (comparing_) {
        widths[compare_] = width() - 2 * kBesideTwo;
    } else if (shared_) {
        const int diagram = height - qRound(100 * look_.textScale);
        const int heads = qRound(kTwoHeads * look_.textScale);
        const int atlas = std::min(std::max(qRound((diagram - 10) * 1000.0 / 930.0) + 20, heads), width() * 62 / 100);
        widths = {{both_, atlas}, {ladderFrame_, width() - atlas}};
    } else {
        const QList<int> even{side, width() - 2 * side - 2 * gap, side};
        const QList<int>& columns = columns_.size() == even.size() ? columns_ : even;
        widths = {{client_, columns[0]}, {ladderFrame_, columns[1]}, {server_, columns[2]}};
    }
    QList<int> sizes;
    for (int i = 0; i < top_->count(); ++i) sizes << widths.value(top_->widget(i), comparing_ ? kBesideTwo : 0);
    top_->setSizes(sizes);
}

/// What is dragged beside the atlas or two ladders is not for the three that are usually here.
void Stage::keepColumns()
{
    if (shared_ || comparing_) return;
    columns_ = {client_->width(), ladderFrame_->width(), server_->width()};
}

void Stage::forgetArrangement()
{
    arrangedByHand_ = false;
    columns_.clear();
    arrange();
}

QByteArray Stage::saveLayout() const
{
    QByteArray bytes;
    if (!arrangedByHand_) return bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QSplitter* splitter : {rows_, bottom_}) stream << splitter->saveState();
    stream << columns_;
    return bytes;
}

void Stage::restoreLayout(const QByteArray& state)
{
    if (state.isEmpty()) return;
    QDataStream stream(state);
    for (QSplitter* splitter : {rows_, bottom_}) {
        QByteArray one;
        stream >> one;
        arrangedByHand_ = splitter->restoreState(one) || arrangedByHand_;
    }
    stream >> columns_;
}

}  // namespace app
