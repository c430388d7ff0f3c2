// The callout says what has just happened. It must not hide a state, in any language, at any size.

#include "diagram/drawn.h"

#include "diagram/edge_item.h"
#include "diagram/moments.h"
#include "diagram/region_item.h"
#include "diagram/state_item.h"
#include "protocol/deviation.h"

#include <gtest/gtest.h>

#include <tuple>

namespace app {
namespace {

class Callouts : public testing::TestWithParam<std::tuple<diagram::LayoutKind, std::string>> {
protected:
    Callouts() : speaking_(std::get<1>(GetParam())), scene_(std::get<0>(GetParam())) {}

    void show(const tcp::Transition& row, const diagram::Drawing& drawing, qreal textScale = 1)
    {
        theme::Appearance appearance;
        appearance.textScale = textScale;
        scene_.show(frameAfter(row), appearance, drawing);
    }

    void expectFree(const tcp::Transition& row)
    {
        const QRectF ground = QRectF(QPointF(), scene_.layout().size());
        for (const QRectF& box : scene_.callouts()) {
            EXPECT_TRUE(ground.contains(box)) << row.edge;
            for (const diagram::StateItem* item : scene_.stateItems())
                EXPECT_FALSE(box.intersects(item->box())) << row.edge << " hides " << tcp::text(item->state());
        }
    }

    Speaking speaking_;
    diagram::DiagramScene scene_;
};

TEST_P(Callouts, CoverNoStateAtAnySize)
{
    for (const tcp::Transition& row : tcp::transitions()) {
        for (const qreal scale : {0.4, 0.6, 0.75, 1.0, 2.0})
            for (const qreal textScale : {1.0, 1.25, 1.5}) {
                show(row, {.scale = scale}, textScale);
                expectFree(row);
            }
        show(row, {.scale = 1, .presenting = true});
        EXPECT_EQ(scene_.callouts().size(), 1u) << row.edge;
        expectFree(row);
    }
}

/// The line of an arrow, from tail to head.
QPolygonF lineOf(const diagram::DiagramScene& scene, const tcp::Transition& row)
{
    return scene.edgeItem(std::string(row.edge))->arrow().route.toSubpathPolygons().value(0);
}

/// A place on the line from which the box is near, with no state between them.
bool inSight(const diagram::DiagramScene& scene, const QRectF& box, const QPolygonF& line)
{
    constexpr qreal kFarthest = 110;
    for (qsizetype i = 1; i < line.size(); ++i) {
        for (int part = 0; part <= 40; ++part) {
            const QPointF point = QLineF(line[i - 1], line[i]).pointAt(part / 40.0);
            const QLineF way = diagram::CalloutSpot{box, point}.leader();
            const QRectF room = QRectF(way.p1(), way.p2()).normalized();
            const auto hides = [&room](const diagram::StateItem* item) { return item->box().intersects(room); };
            if (way.length() <= kFarthest && std::ranges::none_of(scene.stateItems(), hides)) return true;
        }
    }
    return false;
}

// In a hall the callout is large: it must not seem to belong to another arrow, nor hide where its own leads.
TEST_P(Callouts, LieInSightOfTheirArrowAndLeaveItsHeadFree)
{
    for (const tcp::Transition& row : tcp::transitions()) {
        for (const diagram::Drawing& drawing :
             {diagram::Drawing{.scale = 0.34}, diagram::Drawing{.scale = 0.52, .presenting = true},
              diagram::Drawing{.scale = 0.75}, diagram::Drawing{.scale = 0.8, .presenting = true}}) {
            show(row, drawing);
            const QPolygonF line = lineOf(scene_, row);
            for (const QRectF& box : scene_.callouts()) {
                EXPECT_TRUE(inSight(scene_, box, line)) << row.edge << " at " << drawing.scale;
                EXPECT_FALSE(box.contains(line.last())) << row.edge << " at " << drawing.scale;
            }
        }
    }
}

TEST_P(Callouts, CoverNoTitleOfARegion)
{
    for (const tcp::Transition& row : tcp::transitions()) {
        for (const qreal scale : {0.52, 0.8}) {
            show(row, {.scale = scale, .presenting = true});
            for (const QRectF& box : scene_.callouts())
                for (const diagram::RegionItem* region : scene_.regionItems())
                    EXPECT_FALSE(box.intersects(region->labelBox())) << row.edge << " at " << scale;
        }
    }
}

TEST_P(Callouts, AreShownWhereNoLabelSaysTheSame)
{
    for (const tcp::Transition& row : tcp::transitions()) {
        show(row, {.scale = 1});
        const diagram::EdgeItem* edge = scene_.edgeItem(std::string(row.edge));
        const bool labelled = !edge->face().words.event.isEmpty();
        EXPECT_EQ(edge->face().role, diagram::EdgeRole::TakenEdge) << row.edge;
        EXPECT_TRUE(labelled || scene_.callouts().size() == 1) << row.edge;
    }
}

TEST_P(Callouts, ReplaceLabelsBelowTheirScale)
{
    const tcp::Transition& row = *tcp::find(tcp::State::Established, tcp::Trigger::Close);
    show(row, {.scale = 0.71});
    EXPECT_EQ(scene_.callouts().size(), 1u);
    for (const diagram::EdgeItem* edge : scene_.edgeItems()) EXPECT_TRUE(edge->labelBox().isNull());
}

TEST_P(Callouts, KeepTheirSizeOnTheScreenWhenSmall)
{
    const tcp::Transition& row = *tcp::find(tcp::State::Established, tcp::Trigger::ReceiveFin);
    show(row, {.scale = 0.7});
    const qreal wide = scene_.callouts().front().width() * 0.7;
    show(row, {.scale = 0.5});
    EXPECT_NEAR(scene_.callouts().front().width() * 0.5, wide, wide * 0.05);
}

TEST_P(Callouts, OfBothEndpointsDoNotCoverEachOther)
{
    diagram::Frame frame = frameAfter(*tcp::find(tcp::State::FinWait1, tcp::Trigger::ReceiveAckOfFin));
    const diagram::Frame other =
        frameAfter(*tcp::find(tcp::State::Established, tcp::Trigger::ReceiveFin), tcp::HostId::Server);
    frame.standings.push_back(other.standings.front());
    frame.taken.push_back(other.taken.front());
    scene_.show(frame, theme::Appearance{}, {.scale = 0.6});
    ASSERT_EQ(scene_.callouts().size(), 2u);
    EXPECT_FALSE(scene_.callouts()[0].intersects(scene_.callouts()[1]));
}

TEST_P(Callouts, AWrongRuleIsDrawnToo)
{
    const tcp::Transition& row = tcp::deviationRows(tcp::Deviation::FinInFinWait1ToCloseWait).front();
    diagram::Frame frame = frameAfter(row);
    frame.taken.front().edge = tcp::deviationEdge(row.from, row.to);
    scene_.show(frame, theme::Appearance{}, {});
    EXPECT_TRUE(scene_.edgeItem(frame.taken.front().edge)->isVisible());
    EXPECT_EQ(scene_.callouts().size(), 1u);
}

/// The path of a whole run, as the handout of a teacher has it: what an arrow without a label of its own says lies
/// beside what the others say.
TEST_P(Callouts, OfAWholePathCoverNoWordsOfAnother)
{
    for (given::Story story :
         {given::stalledPeer(), given::handshake().then("server abort"), given::handshake().then("client abort")}) {
        story.then("server resume", "0s").then("server close");
        scene_.show(diagram::pathOf(story.moment()), theme::Appearance{}, {.scale = 1, .legend = true});
        for (const QRectF& box : scene_.callouts())
            for (const diagram::EdgeItem* edge : scene_.edgeItems()) {
                const bool framed = edge->isVisible() && edge->face().role == diagram::EdgeRole::TakenEdge;
                EXPECT_FALSE(framed && box.intersects(edge->labelBox())) << edge->edge().id;
            }
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, Callouts,
                         testing::Combine(testing::Values(diagram::LayoutKind::Atlas, diagram::LayoutKind::Twin),
                                          testing::Values("en", "ko")),
                         [](const auto& kind) {
                             return testing::PrintToString(std::get<0>(kind.param)) + "_" + std::get<1>(kind.param);
                         });

}  // namespace
}  // namespace app
