// A hand on the ladder: the wheel, the mouse and the keys.

#include "ladder/shown_ladder.h"

#include <QApplication>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>

namespace app {
namespace {

using HandOnLadder = ShownLadder;

void wheel(ladder::LadderView& view, Qt::KeyboardModifiers keys)
{
    QWheelEvent wheel({100, 100}, view.viewport()->mapToGlobal(QPointF(100, 100)), {}, {0, 240}, Qt::NoButton, keys,
                      Qt::NoScrollPhase, false);
    QApplication::sendEvent(view.viewport(), &wheel);
}

TEST_F(HandOnLadder, StretchesTimeByControlShiftAndWheel)
{
    view_.showMoment(given::handshake().moment());
    const qreal before = view_.sheet().height;
    wheel(view_, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_GT(view_.timeZoom(), 1.3);
    EXPECT_GT(view_.sheet().height, before);
    EXPECT_EQ(view_.magnification(), 1);
}

TEST_F(HandOnLadder, GrowsByControlAndWheelAndScrollsToWhatIsWide)
{
    view_.showMoment(given::handshake().moment());
    const ladder::Metrics before = view_.sheet().metrics;
    QSignalSpy told(&view_, &ladder::LadderView::magnifiedByHand);
    wheel(view_, Qt::ControlModifier);
    EXPECT_EQ(told.count(), 1);
    EXPECT_GT(view_.magnification(), 1.3);
    EXPECT_GE(view_.sheet().metrics.px, before.px * 1.3);
    EXPECT_GE(view_.sheet().metrics.width, before.width * 1.3);
    EXPECT_GT(view_.horizontalScrollBar()->maximum(), 0);
    view_.setMagnification(1);
    EXPECT_EQ(view_.sheet().metrics.px, before.px);
    EXPECT_EQ(view_.sheet().metrics.width, before.width);
}

TEST_F(HandOnLadder, SelectsASegmentByClick)
{
    view_.showMoment(given::handshake().moment());
    QSignalSpy selected(&view_, &ladder::LadderView::segmentSelected);
    const QImage before = shot();
    const ladder::ArrowMark& mark = view_.sheet().arrows[1];
    QTest::mouseClick(view_.viewport(), Qt::LeftButton, {}, middleOf(mark));
    ASSERT_EQ(selected.count(), 1);
    const ladder::Arrow& arrow = view_.sheet().story.arrows[1];
    EXPECT_EQ(selected[0][0].toULongLong(), arrow.id);
    EXPECT_EQ(selected[0][1].toLongLong(), static_cast<qsizetype>(arrow.endMoment));
    EXPECT_NE(shot(), before);
    view_.selectSegment(0);
    QTest::mouseMove(view_.viewport(), QPoint(1, 1));
    EXPECT_EQ(shot(), before);
}

TEST_F(HandOnLadder, SelectsASegmentByKeys)
{
    view_.showMoment(given::handshake().moment());
    QSignalSpy selected(&view_, &ladder::LadderView::segmentSelected);
    QTest::keyClick(&view_, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&view_, Qt::Key_Down, Qt::AltModifier);
    ASSERT_EQ(selected.count(), 2);
    EXPECT_EQ(selected[1][0].toULongLong(), view_.sheet().story.arrows[1].id);
}

TEST_F(HandOnLadder, OffersAHandOnASegmentInFlight)
{
    view_.showMoment(given::handshake().act("client close").run("5ms").moment());
    QSignalSpy asked(&view_, &ladder::LadderView::flightActionRequested);
    const ladder::ArrowMark& mark = view_.sheet().arrows.back();
    const QPoint point = inViewport(mark.path.last());
    QContextMenuEvent event(QContextMenuEvent::Mouse, point, view_.viewport()->mapToGlobal(point));
    QApplication::sendEvent(view_.viewport(), &event);
    auto* menu = view_.findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    menu->actions().first()->trigger();
    menu->close();
    ASSERT_EQ(asked.count(), 1);
    EXPECT_EQ(asked[0][0].toULongLong(), view_.sheet().story.arrows.back().id);
    EXPECT_EQ(asked[0][1].value<tcp::Impairment>(), tcp::Impairment::Drop);
}

}  // namespace
}  // namespace app
