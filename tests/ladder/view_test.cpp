// The view is a function of the moment.

#include "ladder/shown_ladder.h"

#include <QAccessible>
#include <QBuffer>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

namespace app {
namespace {

using namespace std::chrono_literals;

using View = ShownLadder;

TEST_F(View, ShowsTheSamePixelsWhateverWasShownBefore)
{
    for (const given::Lesson& lesson : {given::lesson("stalled-peer"), given::lesson("last-ack-lost")}) {
        const std::size_t steps = lesson.end.stepEnds.size();
        std::vector<QImage> forward;
        for (std::size_t i = 0; i <= steps; ++i) forward.push_back(shot(lesson.after(i)));
        for (std::size_t i = steps + 1; i-- > 0;)
            EXPECT_EQ(shot(lesson.after(i)), forward[i]) << lesson.id << " back at " << i;
        for (std::size_t i = 0; i <= steps; ++i) EXPECT_EQ(shot(lesson.after(i)), forward[i]) << lesson.id << ' ' << i;
    }
}

TEST_F(View, ShowsNothingThatComesAfterTheMoment)
{
    given::Story story = given::handshake();
    story.act("client close");
    const lab::Moment moment = story.moment();
    const QImage now = shot(moment);
    lab::Moment later = moment;  // the same moment of a timeline that goes on
    auto longer = std::make_shared<tcp::Timeline>(*moment.timeline);
    for (int i = 0; i < 6; ++i) longer->apply(tcp::NextEvent{});
    later.timeline = longer;
    EXPECT_EQ(shot(later), now);
}

TEST_F(View, ComesBackAfterThemeSizeAndZoom)
{
    const QImage before = shot(given::stalledPeer().moment());
    view_.setAppearance(given::quietLook(true));
    EXPECT_NE(shot(), before);
    view_.setAppearance(given::quietLook());
    view_.resize(400, 600);
    view_.setTimeZoom(2);
    EXPECT_NE(shot(), before);
    view_.setTimeZoom(1);
    view_.resize(544, 490);
    EXPECT_EQ(shot(), before);
}

TEST_F(View, ShowsTheWholeWhileItFitsAndFollowsThePresentAfterThat)
{
    view_.showMoment(given::handshake().moment());
    EXPECT_EQ(view_.verticalScrollBar()->value(), 0);
    view_.setFolding(false);
    view_.showMoment(given::lesson("stalled-peer").end);
    const int present = view_.mapFromScene(QPointF(0, view_.sheet().nowY)).y();
    EXPECT_NEAR(present, view_.viewport()->height() * 0.7, 2);
}

TEST_F(View, FoldsFinishedExchangesIfThatMakesTheRestFit)
{
    const lab::Moment moment = given::lesson("stalled-peer").after(6);
    view_.showMoment(moment);
    ASSERT_TRUE(view_.folded());
    EXPECT_LE(view_.sheet().height, view_.viewport()->height());
    EXPECT_TRUE(view_.sheet().fold->run.text.contains("handshake")) << view_.sheet().fold->run.text.toStdString();
    EXPECT_TRUE(view_.toText().contains("SYN,ACK")) << "the text is that of the whole";
    const QImage folded = shot();
    QTest::mouseClick(view_.viewport(), Qt::LeftButton, {}, inViewport(view_.sheet().fold->rect.center()));
    EXPECT_FALSE(view_.folded());
    EXPECT_NE(shot(), folded);
    EXPECT_EQ(shot(moment), folded);
    view_.resize(544, 900);
    EXPECT_FALSE(view_.folded()) << "everything fits";
}

TEST_F(View, KeepsTheWaitOfTheStepInSightInALowPane)
{
    for (const qreal scale : {1.0, 1.4}) {
        view_.setAppearance(given::quietLook(false, scale));
        view_.resize(542, 398);
        view_.showMoment(given::lesson("stalled-peer").after(8));
        const ladder::LadderGeometry& sheet = view_.sheet();
        ASSERT_FALSE(sheet.gaps.empty()) << scale;
        EXPECT_EQ(sheet.gaps.back().length, 1h) << scale;
        const QRect label(inViewport(sheet.gaps.back().labelRect.topLeft()),
                          inViewport(sheet.gaps.back().labelRect.bottomRight()));
        EXPECT_TRUE(view_.viewport()->rect().contains(label)) << scale;
    }
}

TEST_F(View, UnfoldsWhenScrolledUp)
{
    view_.showMoment(given::lesson("stalled-peer").after(6));
    ASSERT_TRUE(view_.folded());
    QTest::keyClick(&view_, Qt::Key_Home);
    EXPECT_FALSE(view_.folded());
    EXPECT_EQ(view_.verticalScrollBar()->value(), 0);
}

TEST_F(View, ScrollsByKeysAndComesBackToThePresent)
{
    view_.setFolding(false);
    view_.showMoment(given::lesson("stalled-peer").end);
    const int followed = view_.verticalScrollBar()->value();
    QTest::keyClick(&view_, Qt::Key_Home);
    EXPECT_EQ(view_.verticalScrollBar()->value(), 0);
    QTest::keyClick(&view_, Qt::Key_Down);
    EXPECT_GT(view_.verticalScrollBar()->value(), 0);
    QTest::keyClick(&view_, Qt::Key_End);
    EXPECT_EQ(view_.verticalScrollBar()->value(), followed);
}

TEST_F(View, LeavesPageKeysToWhoeverSteps)
{
    view_.showMoment(given::lesson("stalled-peer").end);
    QKeyEvent page(QEvent::KeyPress, Qt::Key_PageDown, Qt::NoModifier);
    QApplication::sendEvent(&view_, &page);
    EXPECT_FALSE(page.isAccepted());
}

TEST_F(View, AnimatesOneStepAndEndsInTheSamePicture)
{
    lab::Moment moment = given::handshake().moment();
    const QImage still = shot(moment);
    theme::Appearance moving = given::quietLook();
    moving.animate = true;
    view_.setAppearance(moving);
    moment.advanced = true;
    view_.showMoment(moment);
    EXPECT_TRUE(view_.animating());
    EXPECT_NE(shot(), still);
    view_.finishAnimation();
    EXPECT_FALSE(view_.animating());
    EXPECT_EQ(shot(), still);
    view_.showMoment(moment);
    EXPECT_TRUE(QTest::qWaitFor([this] { return !view_.animating(); }, 60'000));
    EXPECT_EQ(shot(), still);
}

TEST_F(View, StandsStillWithReducedMotion)
{
    lab::Moment moment = given::handshake().moment();
    moment.advanced = true;
    view_.showMoment(moment);
    EXPECT_FALSE(view_.animating());
}

TEST_F(View, ExportsTheWholeLadder)
{
    view_.showMoment(given::lesson("stalled-peer").end);
    const QImage image = view_.toImage(2);
    EXPECT_EQ(image.width(), qRound(view_.sheet().metrics.width * 2));
    EXPECT_GT(image.height(), view_.height() * 2);
    QBuffer svg;
    svg.open(QIODevice::WriteOnly);
    EXPECT_TRUE(view_.toSvg(svg));
    EXPECT_TRUE(svg.data().contains("FIN_WAIT_2"));
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    EXPECT_TRUE(view_.toPdf(pdf));
    EXPECT_TRUE(pdf.data().startsWith("%PDF"));
}

TEST_F(View, TellsTheLadderAsText)
{
    view_.showMoment(given::handshake().moment());
    const QString text = view_.toText();
    EXPECT_TRUE(text.contains("client: connect()")) << text.toStdString();
    EXPECT_TRUE(text.contains("SYN,ACK seq=0 ack=1")) << text.toStdString();
    EXPECT_TRUE(text.contains("server: ESTABLISHED")) << text.toStdString();
}

TEST_F(View, NamesItsPartsForScreenReaders)
{
    QAccessible::setActive(true);
    view_.showMoment(given::stalledPeer().moment());
    QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view_);
    ASSERT_NE(canvas, nullptr);
    EXPECT_FALSE(canvas->text(QAccessible::Name).isEmpty());
    ASSERT_GT(canvas->childCount(), 8);
    QString all;
    for (int i = 0; i < canvas->childCount(); ++i) {
        QAccessibleInterface* child = canvas->child(i);
        ASSERT_NE(child, nullptr);
        EXPECT_FALSE(child->text(QAccessible::Name).isEmpty()) << i;
        EXPECT_EQ(canvas->indexOfChild(child), i);
        EXPECT_EQ(child->parent(), canvas);
        all += child->text(QAccessible::Name) + '\n';
    }
    EXPECT_TRUE(all.contains("FIN_WAIT_2")) << all.toStdString();
    EXPECT_TRUE(all.contains("waits for the app")) << all.toStdString();
}

TEST_F(View, NamesThePartsOfTheMomentThatIsShownLast)
{
    QAccessible::setActive(true);
    const auto told = [this] {
        QAccessibleInterface* canvas = QAccessible::queryAccessibleInterface(&view_);
        QStringList names;
        for (int i = 0; i < canvas->childCount(); ++i) names << canvas->child(i)->text(QAccessible::Name);
        return names;
    };
    view_.showMoment(given::handshake().moment());
    const QStringList handshake = told();
    view_.showMoment(given::stalledPeer().moment());
    EXPECT_GT(told().size(), handshake.size());
    EXPECT_NE(told().first(handshake.size()), handshake);
    view_.showMoment(given::handshake().moment());
    EXPECT_EQ(told(), handshake);
}

TEST_F(View, ShowsNothingWithoutATimeline)
{
    view_.showMoment(lab::Moment{});
    shot();
    EXPECT_TRUE(view_.sheet().arrows.empty());
    view_.setTimeZoom(3);
    EXPECT_FALSE(view_.toImage(1).isNull());
}

}  // namespace
}  // namespace app
