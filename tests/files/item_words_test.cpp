// Items in words: all of them say something, in both languages, and two answers never say the same.

#include "files/inventory_text.h"
#include "files/item_words.h"
#include "files/languages.h"

#include "simulation/profiles.h"

#include <QCoreApplication>
#include <QSet>
#include <QTranslator>

#include <gtest/gtest.h>

namespace {

namespace practice = tcp::practice;
using app::files::ItemWords;

class Words : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        const QString file = app::files::interfaceWords(QString::fromUtf8(GetParam()));
        if (!file.isEmpty() && translator_.load(file)) QCoreApplication::installTranslator(&translator_);
    }
    void TearDown() override { QCoreApplication::removeTranslator(&translator_); }

    int argc_ = 0;
    QCoreApplication application_{argc_, nullptr};
    QTranslator translator_;
};

bool hangul(const QString& text)
{
    return std::ranges::any_of(text, [](QChar one) { return one.script() == QChar::Script_Hangul; });
}

void expectWords(const practice::Item& item, bool korean)
{
    const tcp::Run run = practice::playItem(item);
    const QString told = ItemWords::situation(item) + ItemWords::question(item);
    EXPECT_FALSE(told.contains(u'%')) << told.toStdString();
    EXPECT_EQ(hangul(ItemWords::question(item)), korean) << told.toStdString();
    EXPECT_EQ(ItemWords::exhibit(item, run).isEmpty(), !item.exhibit) << item.id();
    const QStringList choices = ItemWords::choices(item);
    EXPECT_EQ(QSet<QString>(choices.begin(), choices.end()).size(), choices.size())
        << item.id() << ": " << choices.join(" | ").toStdString();
    for (std::size_t i = 0; i < item.choices.size(); ++i) {
        const QString choice = choices[static_cast<qsizetype>(i)];
        EXPECT_FALSE(choice.isEmpty() || choice.contains(u'%')) << item.id() << ' ' << i;
        if (i == item.right) continue;
        EXPECT_FALSE(ItemWords::seenInstead(item, item.choices[i].claim).isEmpty()) << item.id();
    }
}

}  // namespace

TEST_P(Words, EveryItemIsToldAndItsAnswersDiffer)
{
    const bool korean = QString::fromUtf8(GetParam()) == u"ko";
    for (const practice::ItemMaker& maker : practice::itemMakers()) {
        for (const tcp::Profile& profile : tcp::profiles()) {
            for (std::uint32_t i = 0; i < 4; ++i) {
                const auto item = practice::makeItem(maker, {profile.name, i % 2 == 1, i / 2});
                if (item) expectWords(*item, korean);
            }
        }
    }
}

TEST_P(Words, EverySkillHasAName)
{
    QSet<QString> names;
    for (const std::string_view skill : practice::skills()) names.insert(ItemWords::skill(skill));
    EXPECT_EQ(names.size(), static_cast<qsizetype>(practice::skills().size()));
    for (int i = 1; i <= practice::kMisconceptions; ++i) EXPECT_FALSE(ItemWords::misconception(i).isEmpty()) << i;
}

/// The form has every item and no key; it says that nobody has validated it.
TEST_P(Words, TheFormOnPaperTellsNoAnswer)
{
    using app::files::InventoryText;
    for (const practice::Form form : practice::kForms) {
        const QStringList parts = InventoryText::form(form);
        EXPECT_EQ(parts.size(), 1 + static_cast<qsizetype>(practice::kInventoryItems));
        for (int i = 1; i <= practice::kMisconceptions; ++i)
            EXPECT_FALSE(parts.join(' ').contains(ItemWords::misconception(i))) << i;
        EXPECT_TRUE(parts.first().contains(InventoryText::caution().left(20)));
        EXPECT_EQ(InventoryText::key(form)[0].count(QStringLiteral("\n| ")),
                  1 + static_cast<qsizetype>(practice::kInventoryItems))
            << "a row for each item, below the head";
    }
}

INSTANTIATE_TEST_SUITE_P(Languages, Words, testing::Values("en", "ko"));
