#include "files/fault.h"
#include "files/place.h"

#include <gtest/gtest.h>

namespace {

using app::files::Faults;
using app::files::Place;

std::string positionOf(const QByteArray& text, qsizetype offset)
{
    Faults faults;
    faults.add(offset, "x", "y");
    return faults.located(text).front().text("f").toStdString();
}

TEST(Position, CountsLinesAndCharacters)
{
    EXPECT_EQ(positionOf("abc", 0), "f:1:1: x; y");
    EXPECT_EQ(positionOf("abc", 2), "f:1:3: x; y");
    EXPECT_EQ(positionOf("a\nbc", 3), "f:2:2: x; y");
    EXPECT_EQ(positionOf("a\r\nbc", 4), "f:2:2: x; y");
    EXPECT_EQ(positionOf("a\rbc", 3), "f:2:2: x; y");
    EXPECT_EQ(positionOf("한글x", 6), "f:1:3: x; y");
    EXPECT_EQ(positionOf("\xEF\xBB\xBFx", 3), "f:1:1: x; y");
    EXPECT_EQ(positionOf("ab", 99), "f:1:3: x; y");
}

TEST(Faults, ComeInTheOrderOfTheTextAndNotWithoutEnd)
{
    Faults faults;
    for (int i = 0; i < 100'000; ++i) faults.add(i % 7, "x", "y");
    const auto located = faults.located("abcdefg");
    EXPECT_EQ(located.size(), 101u);
    for (std::size_t i = 1; i < located.size(); ++i) EXPECT_LE(located[i - 1].column, located[i].column);
}

TEST(Places, AreThoseOfTheValues)
{
    const QByteArray json = R"( {"a": [1, {"b" : "x"}], "\u0063": null})";
    Faults faults;
    const auto root = app::files::placesOf(json, faults);
    ASSERT_TRUE(root && faults.empty());
    EXPECT_EQ(root->begin, 1);
    const Place* a = root->member("a");
    ASSERT_TRUE(a);
    EXPECT_EQ(json[a->begin], '[');
    EXPECT_EQ(json[a->items[0].begin], '1');
    EXPECT_EQ(json.mid(a->items[1].member("b")->begin, 3), "\"x\"");
    EXPECT_EQ(json.mid(root->member("c")->begin, 4), "null");
    EXPECT_EQ(json.mid(root->member("c")->name, 3), "\"\\u");
}

TEST(Places, InsideStringsPassOverEscapes)
{
    const QByteArray json = R"("a\n\u00e9한\ud83d\ude00z")";
    const std::string decoded = "a\né한😀z";
    for (const char* part : {"a", "\n", "é", "한", "😀", "z"}) {
        const auto offset = app::files::offsetInString(json, 0, decoded.find(part));
        const QByteArray there = json.mid(offset);
        const bool starts = there.startsWith(part) || there.startsWith('\\');
        EXPECT_TRUE(starts) << part;
    }
    EXPECT_EQ(json[app::files::offsetInString(json, 0, decoded.find('z'))], 'z');
}

}  // namespace
