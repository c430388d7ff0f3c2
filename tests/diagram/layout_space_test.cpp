// The checker of the design (check_layout.py) with the metrics of the embedded font: nothing on anything, in either
// language. All arrows that are always drawn run at right angles, so a piece of one is a flat box.

#include "diagram/drawn.h"

#include "diagram/edge_item.h"
#include "diagram/region_item.h"
#include "diagram/state_item.h"
#include "theme/lettering.h"

#include <gtest/gtest.h>

#include <tuple>

namespace app {
namespace {

using Pieces = std::vector<QRectF>;

Pieces piecesOf(const diagram::LayoutEdge& edge)
{
    Pieces pieces;
    for (std::size_t i = 1; i < edge.corners.size(); ++i)
        pieces.push_back(QRectF(edge.corners[i - 1], edge.corners[i]).normalized());
    return pieces;
}

qreal nearest(const Pieces& pieces, const QRectF& box)
{
    qreal least = 1e9;
    for (const QRectF& piece : pieces) least = std::min(least, distance(piece, box));
    return least;
}

struct Label {
    std::string name;
    QRectF box;
};

class LayoutSpace : public testing::TestWithParam<std::tuple<diagram::LayoutKind, std::string>> {
protected:
    LayoutSpace() : speaking_(std::get<1>(GetParam())), scene_(std::get<0>(GetParam())) { drawPlain(scene_); }

    const diagram::DiagramLayout& layout() const { return scene_.layout(); }
    bool atlas() const { return layout().kind() == diagram::LayoutKind::Atlas; }

    std::vector<Label> labels() const
    {
        std::vector<Label> all;
        for (const diagram::EdgeItem* item : scene_.edgeItems())
            if (!item->labelBox().isNull()) all.push_back({item->edge().id, item->labelBox()});
        for (const diagram::RegionItem* item : scene_.regionItems())
            if (!item->labelBox().isNull()) all.push_back({"region", item->labelBox()});
        return all;
    }

    std::vector<const diagram::LayoutEdge*> drawnEdges() const
    {
        std::vector<const diagram::LayoutEdge*> all;
        for (const diagram::LayoutEdge& edge : layout().edges())
            if (!edge.overlay()) all.push_back(&edge);
        return all;
    }

    Speaking speaking_;
    diagram::DiagramScene scene_;
};

TEST_P(LayoutSpace, TheAtlasHasAllItsLabelsAndTheTwinNone)
{
    EXPECT_EQ(labels().size(), atlas() ? 24u : 0u);
}

TEST_P(LayoutSpace, LabelsAreInsideTheCanvas)
{
    const QRectF canvas = QRectF(QPointF(), layout().size()).adjusted(4, 2, -4, -2);
    for (const Label& label : labels()) EXPECT_TRUE(canvas.contains(label.box)) << label.name;
}

TEST_P(LayoutSpace, NoLabelIsOnAState)
{
    for (const Label& label : labels())
        for (const diagram::LayoutState& node : layout().states())
            EXPECT_GE(distance(label.box, node.box), 3) << label.name << " at " << text(node.state);
}

TEST_P(LayoutSpace, NoLabelIsOnAnArrow)
{
    for (const Label& label : labels())
        for (const diagram::LayoutEdge* edge : drawnEdges())
            EXPECT_GE(nearest(piecesOf(*edge), label.box) - layout().style(edge->kind).width / 2, 5.5)
                << label.name << " at " << edge->id;
}

TEST_P(LayoutSpace, NoLabelIsOnALabel)
{
    const std::vector<Label> all = labels();
    for (std::size_t i = 0; i < all.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            EXPECT_GE(distance(all[i].box, all[j].box), 6) << all[i].name << " at " << all[j].name;
}

TEST_P(LayoutSpace, NoTokenIsOnALabel)
{
    for (const diagram::StateItem* item : scene_.stateItems())
        for (const Label& label : labels())
            EXPECT_FALSE(item->tokenBox(0).intersects(label.box)) << text(item->state()) << " on " << label.name;
}

/// On a small map and in a hall titles of regions are larger, and there are no labels of arrows.
TEST_P(LayoutSpace, LargeTitlesOfRegionsAreOnNoStateAndNoArrow)
{
    for (const diagram::Drawing& drawing :
         {diagram::Drawing{.scale = 0.4}, diagram::Drawing{.scale = 0.8, .presenting = true}}) {
        scene_.show(diagram::Frame{}, theme::Appearance{}, drawing);
        for (const diagram::RegionItem* region : scene_.regionItems()) {
            if (region->labelBox().isEmpty()) continue;
            EXPECT_GT(region->labelBox().height(), drawing.presenting ? 24 : 48);
            for (const QRectF& line : region->lines()) {
                for (const diagram::LayoutState& node : layout().states())
                    EXPECT_GE(distance(line, node.box), 1) << text(node.state);
                for (const diagram::LayoutEdge* edge : drawnEdges())
                    EXPECT_GE(nearest(piecesOf(*edge), line) - layout().style(edge->kind).width / 2, 2) << edge->id;
            }
        }
    }
}

/// In a hall the title of a region stands alone, clear of the boxes, which are larger there.
TEST(HallLayout, TitlesOfRegionsAreOnNoState)
{
    diagram::DiagramScene scene(diagram::LayoutKind::Hall);
    scene.show(diagram::Frame{}, theme::Appearance{}, {.scale = 0.67, .presenting = true});
    for (const diagram::RegionItem* region : scene.regionItems()) {
        ASSERT_EQ(region->lines().size(), 1u);
        for (const diagram::LayoutState& node : scene.layout().states())
            EXPECT_GE(distance(region->labelBox(), node.box), 3) << text(node.state);
    }
}

TEST_P(LayoutSpace, EveryNameFitsItsBoxInEverySpelling)
{
    const diagram::DiagramMetrics& metrics = diagram::metricsOf(layout().kind());
    for (int names = 0; names <= static_cast<int>(theme::StateNames::Solaris); ++names) {
        for (const diagram::LayoutState& node : layout().states()) {
            const QString name = theme::stateName(node.state, static_cast<theme::StateNames>(names));
            const qreal px = name.size() > 11 ? metrics.nodePxLong : metrics.nodePx;
            EXPECT_LE(theme::Lettering(name, px, QFont::Bold).width(), node.box.width() - 10) << name.toStdString();
        }
    }
}

TEST_P(LayoutSpace, NoArrowMeetsAnother)
{
    const qreal least = atlas() ? 10 : 8;
    const auto edges = drawnEdges();
    for (std::size_t i = 0; i < edges.size(); ++i)
        for (std::size_t j = 0; j < i; ++j)
            for (const QRectF& piece : piecesOf(*edges[j]))
                EXPECT_GE(nearest(piecesOf(*edges[i]), piece), least) << edges[i]->id << " at " << edges[j]->id;
}

TEST_P(LayoutSpace, ArrowsTouchTheirOwnStatesAndNoOthers)
{
    const qreal least = atlas() ? 12 : 6;
    for (const diagram::LayoutEdge* edge : drawnEdges()) {
        for (const diagram::LayoutState& node : layout().states()) {
            const bool own = node.state == edge->from || node.state == edge->to;
            const qreal gap = nearest(piecesOf(*edge), node.box);
            if (own) {
                EXPECT_LE(gap, 2.1) << edge->id << " and " << text(node.state);
            }
            else EXPECT_GE(gap, least) << edge->id << " and " << text(node.state);
            for (const QRectF& piece : piecesOf(*edge))
                EXPECT_FALSE(node.box.adjusted(2, 2, -2, -2).intersects(piece.adjusted(-0.1, -0.1, 0.1, 0.1)))
                    << edge->id << " runs inside " << text(node.state);
        }
    }
}

TEST_P(LayoutSpace, StatesKeepTheirDistance)
{
    const auto& states = layout().states();
    for (std::size_t i = 0; i < states.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) EXPECT_GE(distance(states[i].box, states[j].box), 20);
}

TEST_P(LayoutSpace, CurvesOfResetsRunOverNoOtherState)
{
    for (const diagram::LayoutEdge& edge : layout().edges()) {
        if (!edge.overlay()) continue;
        EXPECT_LE(distance(layout().box(edge.from), QRectF(edge.curve.pointAtPercent(0), QSizeF())), 2.5) << edge.id;
        EXPECT_LE(distance(layout().box(edge.to), QRectF(edge.curve.pointAtPercent(1), QSizeF())), 2.5) << edge.id;
        for (int i = 0; i <= 100; ++i) {
            const QPointF point = edge.curve.pointAtPercent(i / 100.0);
            for (const diagram::LayoutState& node : layout().states()) {
                const bool own = node.state == edge.from || node.state == edge.to;
                EXPECT_FALSE(!own && node.box.contains(point)) << edge.id << " over " << text(node.state);
            }
        }
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, LayoutSpace,
                         testing::Combine(testing::Values(diagram::LayoutKind::Atlas, diagram::LayoutKind::Twin),
                                          testing::Values("en", "ko")),
                         [](const auto& kind) {
                             return testing::PrintToString(std::get<0>(kind.param)) + "_" + std::get<1>(kind.param);
                         });

}  // namespace
}  // namespace app
