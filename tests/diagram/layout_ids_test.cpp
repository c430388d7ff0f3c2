// Which arrows there are is the model's; where they are is the layout's. Neither may know more than the other.

#include "diagram/diagram_layout.h"
#include "diagram/drawn.h"
#include "protocol/deviation.h"

#include <gtest/gtest.h>

#include <set>

namespace app {
namespace {

class LayoutIds : public testing::TestWithParam<diagram::LayoutKind> {
protected:
    diagram::DiagramLayout layout_{GetParam()};

    std::set<std::string> drawn() const
    {
        std::set<std::string> ids;
        for (const diagram::LayoutEdge& edge : layout_.edges())
            if (!edge.id.starts_with("deviation")) ids.insert(edge.id);
        return ids;
    }
};

TEST_P(LayoutIds, AreThoseOfTheModelBothWays)
{
    std::set<std::string> model;
    for (const tcp::Transition& row : tcp::transitions()) model.insert(std::string(row.edge));
    EXPECT_EQ(drawn(), model);
}

TEST_P(LayoutIds, EveryStateHasABox)
{
    EXPECT_EQ(layout_.states().size(), tcp::kStates.size());
    for (const tcp::State state : tcp::kStates) EXPECT_FALSE(layout_.box(state).isEmpty()) << text(state);
}

TEST_P(LayoutIds, EveryArrowLeadsWhereTheModelSays)
{
    for (const tcp::Transition& row : tcp::transitions()) {
        const diagram::LayoutEdge* edge = layout_.find(row.edge);
        ASSERT_NE(edge, nullptr) << row.edge;
        EXPECT_EQ(edge->from, row.from) << row.edge;
        EXPECT_EQ(edge->to, row.to) << row.edge;
    }
}

TEST_P(LayoutIds, ArrowsAlwaysDrawnAreTheBaseOfTheModel)
{
    std::set<std::string> base;
    std::set<std::string> os;
    for (const tcp::Transition& row : tcp::transitions()) {
        if (row.layer == tcp::Layer::Base) base.insert(std::string(row.edge));
        if (row.layer == tcp::Layer::Os) os.insert(std::string(row.edge));
    }
    for (const diagram::LayoutEdge& edge : layout_.edges()) {
        EXPECT_EQ(edge.layer == tcp::Layer::Base, base.contains(edge.id)) << edge.id;
        EXPECT_EQ(edge.layer == tcp::Layer::Os, os.contains(edge.id)) << edge.id;
    }
}

TEST_P(LayoutIds, EveryArrowHasAPath)
{
    for (const diagram::LayoutEdge& edge : layout_.edges()) {
        EXPECT_TRUE(edge.overlay() ? edge.curve.length() > 10 : edge.corners.size() >= 2) << edge.id;
    }
}

TEST_P(LayoutIds, EveryWrongRuleOfTheBugGalleryHasAnArrow)
{
    for (const tcp::Deviation deviation : tcp::kDeviations)
        for (const tcp::Transition& row : tcp::deviationRows(deviation)) {
            const std::string edge = row.edge.empty() ? tcp::deviationEdge(row.from, row.to) : std::string(row.edge);
            EXPECT_NE(layout_.find(edge), nullptr) << text(deviation) << ' ' << edge;
        }
}

TEST_P(LayoutIds, ClocksStandWhereTimersLead)
{
    for (const diagram::LayoutEdge& edge : layout_.edges()) {
        const bool timer = edge.id == "timewait_closed" || edge.id == "finwait2_closed_timeout";
        EXPECT_EQ(edge.mark == diagram::EdgeMark::Clock, timer) << edge.id;
    }
}

INSTANTIATE_TEST_SUITE_P(Kinds, LayoutIds, testing::Values(diagram::LayoutKind::Atlas, diagram::LayoutKind::Twin),
                         [](const auto& kind) { return kind.param == diagram::LayoutKind::Atlas ? "Atlas" : "Twin"; });

}  // namespace
}  // namespace app
