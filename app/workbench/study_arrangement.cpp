// How the room of the stage is shared out, until a hand moves the borders.

#include "workbench/study_view.h"

#include "workbench/predict_panel.h"

#include "panels/endpoint_panel.h"

#include <QDataStream>
#include <QHash>
#include <QIODevice>
#include <QSplitter>

#include <algorithm>

namespace app::workbench {
namespace {

constexpr int kRoomForChart = 1400;
constexpr int kLadder = 420;    ///< from this width on nothing of it is cut off
constexpr int kLeastSide = 220;
constexpr int kTwoHeads = 480;   ///< what both endpoints wait for, side by side
constexpr int kBesideTwo = 300;  ///< a diagram beside two ladders

}  // namespace

void StudyView::resizeEvent(QResizeEvent*)
{
    setChartShown(width() >= kRoomForChart);
    if (put_.centre) showSides();
    if (hand_.arranged) arrangeColumns(top_->height());
    else arrange();
}

/// Sizes as in the mock-ups: a diagram has 28 % of the width, the ladder is between them, a fifth of the height is for
/// the words below; more for a question in larger type, whose answers are to be seen at once.
void StudyView::arrange()
{
    const int gap = rows_->handleWidth();
    const int chart = chartFrame_->isHidden() ? 0 : width() * 21 / 100;
    const int narration = (width() - chart) * (chart ? 47 : 51) / 100;
    const int usual = std::clamp(qRound(height() * 0.256), 172, 420);
    const bool large = appearance_.textScale > 1;  // else all around a question stays as it is
    const auto* question = large ? qobject_cast<const PredictPanel*>(put_.beside.data()) : nullptr;
    const int bottom = std::max(usual, std::min(question ? question->heightAt(narration) : 0, height() * 3 / 5));
    const int words = put_.below ? std::clamp(qRound(height() * 0.44), 290, 460) : bottom;
    if (put_.below) rows_->setSizes({height() - words - gap, 0, words});
    else rows_->setSizes({height() - bottom - gap, bottom});
    arrangeColumns(height() - words - gap);
    bottom_->setSizes({narration, width() - chart - narration - 2 * gap, chart});
}

void StudyView::arrangeColumns(int height)
{
    const int gap = rows_->handleWidth();
    const int wanted = std::max(296, qRound(width() * 0.279));
    const int side = std::max(kLeastSide, std::min(wanted, (width() - kLadder) / 2 - gap));
    QHash<const QWidget*, int> widths;
    if (put_.centre) {
        widths[put_.centre.data()] = width() - 2 * kBesideTwo;
    } else if (shared_) {
        const int diagram = height - qRound(100 * appearance_.textScale);
        const int heads = qRound(kTwoHeads * appearance_.textScale);
        const int atlas = std::min(std::max(qRound((diagram - 10) * 1000.0 / 930.0) + 20, heads), width() * 62 / 100);
        widths = {{both_, atlas}, {ladderFrame_, width() - atlas}};
    } else {
        const QList<int> even{side, width() - 2 * side - 2 * gap, side};
        const QList<int>& columns = hand_.columns.size() == even.size() ? hand_.columns : even;
        widths = {{client_, columns[0]}, {ladderFrame_, columns[1]}, {server_, columns[2]}};
    }
    QList<int> sizes;
    for (int i = 0; i < top_->count(); ++i) sizes << widths.value(top_->widget(i), put_.centre ? kBesideTwo : 0);
    top_->setSizes(sizes);
}

/// What is dragged beside the atlas or two ladders is not for the three that are usually here.
void StudyView::keepColumns()
{
    if (shared_ || put_.centre) return;
    hand_.columns = {client_->width(), ladderFrame_->width(), server_->width()};
}

void StudyView::forgetArrangement()
{
    hand_.arranged = false;
    hand_.columns.clear();
    arrange();
}

QByteArray StudyView::saveLayout() const
{
    QByteArray bytes;
    if (!hand_.arranged) return bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    for (const QSplitter* splitter : {rows_, bottom_}) stream << splitter->saveState();
    stream << hand_.columns;
    return bytes;
}

void StudyView::restoreLayout(const QByteArray& state)
{
    if (state.isEmpty()) return;
    QDataStream stream(state);
    for (QSplitter* splitter : {rows_, bottom_}) {
        QByteArray one;
        stream >> one;
        hand_.arranged = splitter->restoreState(one) || hand_.arranged;
    }
    stream >> hand_.columns;
}

}  // namespace app::workbench
