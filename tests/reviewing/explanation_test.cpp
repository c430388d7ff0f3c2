// What is said of a locked answer, over all kinds of items: a confident error gets the longest answer.

#include "reviewing/explanation.h"

#include "files/library.h"

#include <gtest/gtest.h>

namespace {

using app::reviewing::Explanation;
using app::reviewing::Explanations;
using tcp::practice::Item;
using tcp::practice::Sureness;

template <typename Use> int eachItem(Use use)
{
    int made = 0;
    for (const tcp::practice::ItemMaker& maker : tcp::practice::itemMakers()) {
        for (const char* profile : {"linux", "rfc9293", "windows"}) {
            for (const bool swapped : {false, true}) {
                const auto item = tcp::practice::makeItem(maker, {profile, swapped, 1});
                if (!item) continue;
                ++made;
                use(*item, tcp::practice::playItem(*item));
            }
        }
    }
    return made;
}

}  // namespace

TEST(Explanation, OfAConfidentErrorHasWhatWouldBeSeenWhatIsSeenTheCausesAndTheLesson)
{
    const int made = eachItem([](const Item& item, const tcp::Run& run) {
        SCOPED_TRACE(item.id());
        for (std::size_t choice = 0; choice < item.choices.size(); ++choice) {
            if (choice == item.right) continue;
            const auto of = [&](Sureness sureness) { return Explanations::of(item, run, choice, sureness, "en"); };
            const Explanation sure = of(Sureness::Sure);
            EXPECT_GE(sure.seen.count(u'.'), 2) << sure.seen.toStdString();
            EXPECT_GE(sure.happened.size(), 3) << sure.happened.join('\n').toStdString();
            EXPECT_LE(sure.happened.size(), 16);
            ASSERT_GE(sure.chain.size(), 1);
            for (qsizetype i = 1; i < sure.chain.size(); ++i)
                EXPECT_TRUE(sure.chain[i].startsWith(QStringLiteral("← ")));
            EXPECT_TRUE(app::files::builtIn(sure.lesson)) << sure.lesson.toStdString();
            EXPECT_FALSE(sure.lessonTitle.isEmpty());
            EXPECT_EQ(sure.belief.isEmpty(), item.choices[choice].belief == 0);
            const auto length = [&](Sureness sureness) { return of(sureness).text().size(); };
            EXPECT_GT(sure.text().size(), length(Sureness::ThinkSo) + 100);
            EXPECT_GT(length(Sureness::ThinkSo), length(Sureness::Guessing));
        }
    });
    EXPECT_GT(made, 150);
}

TEST(Explanation, OfARightAnswerIsShort)
{
    eachItem([](const Item& item, const tcp::Run& run) {
        for (const Sureness sureness : tcp::practice::kSurenesses) {
            const Explanation told = Explanations::of(item, run, item.right, sureness, "en");
            EXPECT_TRUE(told.belief.isEmpty() && told.seen.isEmpty() && told.happened.isEmpty() &&
                        told.chain.isEmpty());
            EXPECT_FALSE(told.lesson.isEmpty());
        }
    });
}
