#include "practice/inventory.h"

#include <gtest/gtest.h>

#include <set>

namespace tcp::practice {
namespace {

AnswerSheet allRight(Form form, When when)
{
    AnswerSheet sheet{"x", when, form, {}};
    for (std::size_t i = 0; i < kInventoryItems; ++i) sheet.answers[i] = inventory(form)[i].right;
    return sheet;
}

/// Every item answered with the misconception that it is about.
AnswerSheet allBelieved(Form form, When when)
{
    AnswerSheet sheet{"x", when, form, {}};
    for (std::size_t i = 0; i < kInventoryItems; ++i) {
        const Item& item = inventory(form)[i];
        for (std::size_t k = 0; k < item.choices.size(); ++k) {
            if (item.choices[k].belief == misconceptionOf(item.skill)) sheet.answers[i] = k;
        }
    }
    return sheet;
}

}  // namespace

TEST(Inventory, HasTwoItemsForEachMisconceptionInBothForms)
{
    for (const Form form : kForms) {
        ASSERT_EQ(inventory(form).size(), kInventoryItems);
        std::map<std::string, std::set<std::string_view>> kinds;
        for (const Item& item : inventory(form)) kinds[item.skill].insert(item.maker);
        EXPECT_EQ(kinds.size(), static_cast<std::size_t>(kMisconceptions));
        for (const auto& [skill, makers] : kinds) EXPECT_EQ(makers.size(), 2u) << skill;
    }
}

TEST(Inventory, TheFormsAreParallelAndShareNoItem)
{
    std::multiset<std::string> kindsOfA, kindsOfB;
    std::set<std::string> ids;
    for (const Item& item : inventory(Form::A)) kindsOfA.insert(item.skill + '.' + std::string(item.maker));
    for (const Item& item : inventory(Form::B)) kindsOfB.insert(item.skill + '.' + std::string(item.maker));
    EXPECT_EQ(kindsOfA, kindsOfB);
    for (const Form form : kForms) {
        for (const Item& item : inventory(form)) EXPECT_TRUE(ids.insert(item.id()).second) << item.id();
    }
}

TEST(Inventory, NeighboursAreAboutDifferentThings)
{
    for (const Form form : kForms) {
        for (std::size_t i = 1; i < kInventoryItems; ++i)
            EXPECT_NE(inventory(form)[i].skill, inventory(form)[i - 1].skill);
    }
}

TEST(Inventory, CountsByMisconception)
{
    const SheetResult right = resultOf(allRight(Form::A, When::Before));
    EXPECT_EQ(right.total(), 36);
    const SheetResult believed = resultOf(allBelieved(Form::B, When::Before));
    EXPECT_EQ(believed.total(), 0);
    for (const int one : believed.believed) EXPECT_EQ(one, 2);
    EXPECT_EQ(resultOf(AnswerSheet{"x", When::Before, Form::A, {}}).total(), 0);
}

TEST(Inventory, GainIsWhatWasGainedOfWhatThereWasToGain)
{
    const std::vector<AnswerSheet> sheets{allBelieved(Form::A, When::Before), allRight(Form::B, When::After)};
    for (const Gain& gain : gains(sheets)) {
        EXPECT_EQ(gain.believedBefore, 1);
        EXPECT_EQ(gain.rightAfter, 1);
        EXPECT_EQ(gain.normalized(), 1);
    }
    const std::vector<AnswerSheet> before{allRight(Form::A, When::Before)};
    EXPECT_FALSE(gains(before)[0].normalized());
}

TEST(Inventory, OnlyWhoHandedInBothCounts)
{
    std::vector<AnswerSheet> sheets{allBelieved(Form::A, When::Before), allRight(Form::B, When::After)};
    AnswerSheet alone = allRight(Form::A, When::Before);
    alone.learner = "somebody else";
    sheets.push_back(alone);
    EXPECT_EQ(gains(sheets)[0].before, 1u);
    EXPECT_EQ(gains(sheets)[0].rightBefore, 0);
}

TEST(Inventory, AMadeUpClassBelievesLessAfterwards)
{
    const auto sheets = madeUpClass(30, 1);
    EXPECT_EQ(sheets.size(), 60u);
    double before = 0, after = 0;
    for (const Gain& gain : gains(sheets)) {
        before += gain.believedBefore;
        after += gain.believedAfter;
    }
    EXPECT_GT(before, after);
    EXPECT_EQ(madeUpClass(30, 1), sheets);
    EXPECT_NE(madeUpClass(30, 2), sheets);
}

}  // namespace tcp::practice
