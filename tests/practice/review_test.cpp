#include "practice/review.h"

#include <gtest/gtest.h>

#include <set>

namespace tcp::practice {
namespace {

using namespace std::chrono_literals;
using std::chrono::days;

const Moment kDay{std::chrono::sys_days{std::chrono::year{2026} / 3 / 2} + 10h};

std::vector<Record> everythingSeen()
{
    std::vector<std::string> all;
    for (const std::string_view skill : skills()) all.emplace_back(skill);
    return {{kDay, LessonSeen{"", all}}};
}

/// Some chapter: what matters is that it differs.
std::string chapter(std::string_view lesson) { return std::string(lesson.substr(0, 3)); }

void expectMixed(const std::vector<Item>& items)
{
    std::set<std::string> seen;
    for (std::size_t i = 0; i < items.size(); ++i) {
        EXPECT_TRUE(seen.insert(items[i].skill).second) << items[i].skill << " twice";
        if (i > 0) {
            EXPECT_NE(items[i].ask, items[i - 1].ask) << items[i].id();
        }
    }
}

}  // namespace

TEST(Review, AsksTenAtMostAndNeverTwoOfOneKindInARow)
{
    const std::vector<Record> journal = everythingSeen();
    const auto items = reviewOf(Schedule(journal), kDay + days{2}, chapter);
    EXPECT_EQ(items.size(), kReviewItems);
    expectMixed(items);
}

TEST(Review, MixesChapters)
{
    const std::vector<Record> journal = everythingSeen();
    const auto items = reviewOf(Schedule(journal), kDay + days{2}, chapter);
    for (std::size_t i = 1; i < items.size(); ++i) EXPECT_NE(chapter(items[i].lesson), chapter(items[i - 1].lesson));
}

TEST(Review, IsEmptyWhereNothingWasSeen)
{
    EXPECT_TRUE(reviewOf(Schedule({}), kDay, chapter).empty());
    EXPECT_TRUE(reviewOf(Schedule(everythingSeen()), kDay, chapter).empty());
}

/// Five weeks: every day the review is played; half of the answers are wrong at first, all are right in the end.
TEST(Review, FiveWeeksOfReviewsComeToAnEndEachDay)
{
    std::vector<Record> journal = everythingSeen();
    int asked = 0;
    for (int day = 1; day <= 35; ++day) {
        const Moment now = kDay + days{day};
        const auto items = reviewOf(Schedule(journal), now, chapter);
        expectMixed(items);
        for (const Item& item : items) {
            const bool right = day > 7 || ++asked % 2 == 0;
            journal.push_back({now, ItemAnswered{item.id(), item.skill, Sureness::ThinkSo, right, 0}});
            EXPECT_LT(Schedule(journal).dayOf(now), Schedule(journal).stateOf(item.skill).due) << item.id();
        }
    }
    int firm = 0;
    for (const std::string_view skill : skills()) firm += Schedule(journal).stateOf(skill).standing() == Standing::Firm;
    EXPECT_GT(firm, 20);
}

/// The same skill comes back with another surface.
TEST(Review, ASkillReturnsInAnotherDress)
{
    std::vector<Record> journal{{kDay, LessonSeen{"", {"M5"}}}};
    std::set<std::string> ids;
    Moment now = kDay;
    for (const int wait : {1, 3, 7, 21}) {
        now += days{wait};
        const auto items = reviewOf(Schedule(journal), now, chapter);
        ASSERT_EQ(items.size(), 1u);
        EXPECT_TRUE(ids.insert(items[0].id()).second);
        journal.push_back({now, ItemAnswered{items[0].id(), "M5", Sureness::Sure, true, 0}});
    }
}

}  // namespace tcp::practice
