// Every item that can be made is answered right by its own run, and wrong by each of the other answers.

#include "practice/bank.h"

#include "simulation/profiles.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

namespace tcp::practice {
namespace {

constexpr std::uint32_t kSeeds = 5;

/// Calls the function with every item over profiles, roles and seeds.
template <typename Use> int eachItem(Use use)
{
    int made = 0;
    for (const ItemMaker& maker : itemMakers()) {
        for (const Profile& profile : profiles()) {
            for (std::uint32_t i = 0; i < 2 * kSeeds; ++i) {
                const auto item = makeItem(maker, {profile.name, i % 2 == 1, i / 2});
                if (!item) continue;
                ++made;
                use(maker, *item);
            }
        }
    }
    return made;
}

}  // namespace

TEST(Bank, TheRunAnswersEveryItemRightAndEachDistractorWrong)
{
    const int made = eachItem([](const ItemMaker&, const Item& item) {
        const tcp::Run run = playItem(item);
        const Story story = storyOf(item, run);
        ASSERT_FALSE(run.stopped) << item.id();
        ASSERT_GE(item.choices.size(), 3u) << item.id();
        ASSERT_LE(item.choices.size(), 4u) << item.id();
        for (std::size_t i = 0; i < item.choices.size(); ++i)
            EXPECT_EQ(holds(item.choices[i].claim, story), i == item.right) << item.id() << " choice " << i;
    });
    EXPECT_GT(made, 2000);
}

TEST(Bank, ADistractorIsTheMisconceptionThatTheItemIsAbout)
{
    eachItem([](const ItemMaker& maker, const Item& item) {
        EXPECT_EQ(item.choices[item.right].belief, 0) << item.id();
        const auto own = std::ranges::count(item.choices, maker.belief, &Choice::belief);
        EXPECT_GE(own, 1) << item.id();
        EXPECT_EQ(misconceptionOf(item.skill), maker.belief) << item.id();
    });
}

TEST(Bank, NoTwoChoicesOfAnItemAreEqual)
{
    eachItem([](const ItemMaker&, const Item& item) {
        for (std::size_t i = 0; i < item.choices.size(); ++i) {
            for (std::size_t j = 0; j < i; ++j) EXPECT_NE(item.choices[i].claim, item.choices[j].claim) << item.id();
        }
    });
}

TEST(Bank, EachMisconceptionHasTenSurfacesAndTwoKinds)
{
    for (int number = 1; number <= kMisconceptions; ++number) {
        const std::string skill = "M" + std::to_string(number);
        ASSERT_TRUE(isSkill(skill));
        EXPECT_EQ(misconceptionOf(skill), number);
        EXPECT_GE(surfacesOf(skill).size(), 10u) << skill;
        EXPECT_EQ(std::ranges::count(itemMakers(), std::string_view(skill), &ItemMaker::skill), 2) << skill;
    }
    EXPECT_FALSE(isSkill("M19"));
    EXPECT_EQ(misconceptionOf("M19"), 0);
}

TEST(Bank, AnItemIsMadeAgainFromItsId)
{
    eachItem([](const ItemMaker&, const Item& item) {
        const auto again = itemOfId(item.id());
        ASSERT_TRUE(again) << item.id();
        EXPECT_EQ(again->script, item.script);
        EXPECT_EQ(again->choices, item.choices);
        EXPECT_EQ(again->right, item.right);
    });
    for (const char* bad :
         {"", "M5", "M5.path", "M5.path/linux", "M5.path/linux/x", "M5.path/amiga/1", "M99.path/linux/1", "///"})
        EXPECT_FALSE(itemOfId(bad)) << bad;
}

TEST(Bank, TheRightAnswerStandsInNoFavouritePlace)
{
    std::array<int, 4> places{};
    const int made = eachItem([&](const ItemMaker&, const Item& item) { ++places[item.right]; });
    for (const int place : places) EXPECT_GT(place, made / 8);
}

TEST(Bank, AnotherNumberGivesAnotherSurface)
{
    for (const std::string_view skill : skills()) {
        std::set<std::string> ids;
        for (std::uint32_t number = 0; number < 6; ++number) {
            const auto item = itemOf(skill, number);
            ASSERT_TRUE(item) << skill;
            EXPECT_EQ(item->skill, skill);
            ids.insert(item->id());
        }
        EXPECT_EQ(ids.size(), 6u) << skill;
    }
}

TEST(Bank, WhatShowsTheAnswerCanBeTracedToItsCause)
{
    int traced = 0;
    eachItem([&](const ItemMaker& maker, const Item& item) {
        const EventNumber proof = proofOf(item, playItem(item));
        if (proof != kNoEvent) ++traced;
        if (maker.ask == Ask::State) {
            EXPECT_NE(proof, kNoEvent) << item.id();
        }
    });
    EXPECT_GT(traced, 1500);
}

}  // namespace tcp::practice
