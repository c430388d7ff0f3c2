// A review by keyboard, over weeks of a clock that the test sets.

#include "reviewing/driven.h"

#include "files/item_words.h"
#include "reviewing/review_window.h"
#include "reviewing/standing_window.h"
#include "window/documents.h"

#include <QFile>
#include <QPushButton>
#include <QTest>
#include <gtest/gtest.h>

#include <set>

namespace {

using app::files::ItemWords;
using app::reviewing::ReviewWindow;
using tcp::practice::ItemAnswered;

template <typename Widget> Widget* in(const QWidget& window, const char* name)
{
    return window.findChild<Widget*>(QLatin1String(name));
}

/// The focus is wherever it is; the keys mean the same.
void press(ReviewWindow& review, Qt::Key key)
{
    QWidget* focus = review.focusWidget();
    QTest::keyClick(focus ? focus : &review, key);
}

void answer(ReviewWindow& review, bool right, Qt::Key sureness)
{
    const tcp::practice::Item& item = review.session().item();
    std::size_t choice = item.right;
    for (std::size_t i = 0; !right && i < item.choices.size(); ++i) {
        if (i != item.right && (choice == item.right || item.choices[i].belief != 0)) choice = i;
    }
    press(review, static_cast<Qt::Key>(Qt::Key_A + static_cast<int>(choice)));
    press(review, sureness);
    press(review, Qt::Key_Return);
}

}  // namespace

TEST(Review, IsEmptyUntilALessonWasSeen)
{
    Driven driven;
    ReviewWindow* review = driven.feature->openReview();
    EXPECT_TRUE(review->session().over());
    EXPECT_TRUE(wordsOf(*review, "reviewNotice").contains("Nothing has been seen yet"))
        << wordsOf(*review, "reviewNotice").toStdString();
}

TEST(Review, ALessonPlayedToItsEndIsInTheJournalOnce)
{
    Driven driven;
    driven.window->documents().open(QStringLiteral("stalled-peer"));
    EXPECT_TRUE(driven.feature->journal().records().empty());
    for (int i = 0; i < 2; ++i) {
        driven.window->actions().end->trigger();
        driven.window->actions().restart->trigger();
    }
    ASSERT_EQ(driven.feature->journal().records().size(), 1u);
    const auto& seen = std::get<tcp::practice::LessonSeen>(driven.feature->journal().records()[0].what);
    EXPECT_EQ(seen.lesson, "stalled-peer");
    for (const char* skill : {"M2", "M4", "M5", "M18", "state CLOSE-WAIT"})
        EXPECT_NE(std::ranges::find(seen.skills, skill), seen.skills.end()) << skill;
}

/// Five weeks: whatever is due every day, by keyboard alone; wrong and right, sure and not.
TEST(Review, FiveWeeksByKeyboard)
{
    Driven driven;
    driven.seeEverything();
    keepJournal(driven, "journal_before");
    std::set<std::string> asked;
    int answers = 0;
    int weeks = 0;  ///< of which a picture was kept
    for (int day = 1; day <= 35; ++day) {
        driven.now += std::chrono::days{1};
        ReviewWindow* review = driven.feature->openReview();
        const std::size_t count = review->session().count();
        EXPECT_LE(count, 10u);
        for (std::size_t i = 0; i < count; ++i) {
            ASSERT_FALSE(review->session().over());
            asked.insert(review->session().item().id());
            ++answers;
            answer(*review, day > 5 || answers % 3 != 0, answers % 2 == 0 ? Qt::Key_S : Qt::Key_T);
            ASSERT_TRUE(review->session().locked());
            if (i == 0 && day > 7 * weeks) keepPicture(*review, QStringLiteral("week%1").arg(++weeks));
            press(*review, Qt::Key_Return);
        }
        EXPECT_TRUE(review->session().over());
        EXPECT_TRUE(wordsOf(*review, "reviewNotice").contains(QStringLiteral("ome back")))
            << wordsOf(*review, "reviewNotice").toStdString();
    }
    EXPECT_GT(asked.size(), 90u);
    keepJournal(driven, "journal_after");
    keepPicture(*driven.feature->openStanding(true), "standing_after_five_weeks");
    const app::files::Journal again(driven.folder.filePath("journal.jsonl"));
    EXPECT_EQ(again.records(), driven.feature->journal().records());
    EXPECT_TRUE(again.faults().empty());
}

/// Nothing can be locked without an answer, or without saying how sure one is.
TEST(Review, AsksHowSureOneIsBeforeTheAnswer)
{
    Driven driven;
    driven.see({"M5"});
    driven.now += std::chrono::days{1};
    ReviewWindow* review = driven.feature->openReview();
    press(*review, Qt::Key_Return);
    EXPECT_FALSE(review->session().locked());
    press(*review, Qt::Key_A);
    press(*review, Qt::Key_Return);
    EXPECT_FALSE(review->session().locked());
    press(*review, Qt::Key_G);
    press(*review, Qt::Key_Return);
    EXPECT_TRUE(review->session().locked());
}

/// Accessibility included: what is told of the right choice differs from the others by its words alone.
TEST(Review, NothingTellsTheAnswerBeforeItIsLocked)
{
    Driven driven;
    driven.seeEverything();
    for (int day = 1; day < 5; ++day) {
        driven.now += std::chrono::days{1};
        for (ReviewWindow* review = driven.feature->openReview(); !review->session().over();
             press(*review, Qt::Key_Return)) {
            const tcp::practice::Item item = review->session().item();
            const QString right = ItemWords::choice(item, item.choices[item.right].claim);
            const QStringList told = toldBy(*review);
            for (const QString& text : told) {
                EXPECT_FALSE(text.contains(QStringLiteral("✓")) || text.contains(QStringLiteral("✕")))
                    << text.toStdString();
                for (int i = 1; i <= tcp::practice::kMisconceptions; ++i)
                    EXPECT_FALSE(text.contains(ItemWords::misconception(i))) << text.toStdString();
            }
            for (std::size_t i = 0; i < item.choices.size(); ++i) {
                auto* choice = in<QPushButton>(*review, QStringLiteral("choice%1").arg(i).toUtf8().constData());
                EXPECT_TRUE(choice->isEnabled() && choice->toolTip().isEmpty() &&
                            choice->accessibleDescription().isEmpty());
                EXPECT_EQ(choice->accessibleName(), choice->text());
            }
            EXPECT_TRUE(wordsOf(*review, "reviewVerdict").isEmpty());
            answer(*review, false, Qt::Key_S);
            ASSERT_TRUE(review->session().locked());
            EXPECT_TRUE(toldBy(*review).join('\n').contains(QStringLiteral("✓"))) << right.toStdString();
        }
    }
}

/// The surer a wrong answer was, the more is said.
TEST(Review, AConfidentErrorGetsTheLongestAnswer)
{
    std::array<qsizetype, 3> told{};
    const std::array keys{Qt::Key_G, Qt::Key_T, Qt::Key_S};
    for (std::size_t i = 0; i < keys.size(); ++i) {
        Driven driven;
        driven.see({"M5"});
        driven.now += std::chrono::days{1};
        ReviewWindow* review = driven.feature->openReview();
        answer(*review, false, keys[i]);
        for (const char* name : {"reviewVerdict", "reviewBelief", "reviewSeen", "reviewChain"})
            told[i] += wordsOf(*review, name).size();
        EXPECT_FALSE(in<QPushButton>(*review, "reviewLesson")->isHidden());
        EXPECT_EQ(wordsOf(*review, "reviewChain").contains(QStringLiteral("close()")), keys[i] == Qt::Key_S);
        const auto& last = std::get<ItemAnswered>(driven.feature->journal().records().back().what);
        EXPECT_EQ(last.belief, 5);
        EXPECT_FALSE(last.right);
    }
    EXPECT_LT(told[0], told[1]);
    EXPECT_LT(told[1], told[2]);
}

/// Ten questions are due; who takes long for the first has them tomorrow.
TEST(Review, LastsFiveMinutes)
{
    Driven driven;
    driven.seeEverything();
    driven.now += std::chrono::days{1};
    ReviewWindow* review = driven.feature->openReview();
    ASSERT_EQ(review->session().count(), 10u);
    driven.now += std::chrono::minutes{4};
    answer(*review, true, Qt::Key_S);
    press(*review, Qt::Key_Return);
    ASSERT_FALSE(review->session().over());
    driven.now += std::chrono::minutes{1};
    answer(*review, true, Qt::Key_S);
    EXPECT_EQ(review->session().count(), 2u);
    press(*review, Qt::Key_Return);
    ASSERT_TRUE(review->session().over());
    const QString end = wordsOf(*review, "reviewNotice");
    EXPECT_TRUE(end.contains("2 of 2 right. Five minutes are over. More is due")) << end.toStdString();
    EXPECT_EQ(driven.feature->openReview()->session().count(), 10u) << "what was not asked is due still";
}

/// Bad lines are told once, when somebody opens the review, and stay in the file.
TEST(Review, TellsWhichLinesOfTheJournalCannotBeRead)
{
    const QByteArray text =
        "nonsense\n{\"at\":\"2026-03-02T10:00:00Z\",\"seen\":\"stalled-peer\",\"skills\":[\"M5\"]}\n{\"at\":\"20";
    Driven driven(QStringLiteral("en"), QStringLiteral("light"), text);
    ReviewWindow* review = driven.feature->openReview();
    const QStringList told = toldBy(*driven.window);
    EXPECT_TRUE(told.join('\n').contains("some lines could not be read")) << told.join('\n').toStdString();
    driven.now += std::chrono::days{1};
    EXPECT_FALSE(driven.feature->openReview()->session().over()) << "the good line counts";
    answer(*review, true, Qt::Key_S);
    QFile file(driven.folder.filePath("journal.jsonl"));
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.readAll().startsWith(text));
}

TEST(Review, OpensTheLessonByKey)
{
    Driven driven;
    driven.see({"M5"});
    driven.now += std::chrono::days{1};
    ReviewWindow* review = driven.feature->openReview();
    QString opened;
    QObject::connect(review, &ReviewWindow::lessonWanted, [&](const QString& id) { opened = id; });
    press(*review, Qt::Key_L);
    EXPECT_EQ(opened, QString());
    answer(*review, true, Qt::Key_S);
    press(*review, Qt::Key_L);
    EXPECT_FALSE(opened.isEmpty());
}
