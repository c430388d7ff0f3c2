#include "cli/columns.h"

#include <gtest/gtest.h>

namespace {

using app::columnsOf;
using app::wrapped;

TEST(Columns, HangulTakesTwo)
{
    EXPECT_EQ(columnsOf(u"abc"), 3);
    EXPECT_EQ(columnsOf(u"한글 x"), 6);
    EXPECT_EQ(columnsOf(u"→ §"), 3);
    EXPECT_EQ(columnsOf(u"e\u0301"), 1);
    EXPECT_EQ(columnsOf(u"\U0001F600"), 2);
    EXPECT_EQ(app::padded("한", 4), "한  ");
}

TEST(Wrapped, BreaksAtSpacesAndNeverTooWide)
{
    EXPECT_EQ(wrapped("one two three", 7), (QStringList{"one two", "three"}));
    EXPECT_EQ(wrapped("서버의 앱이 멈춥니다", 11), (QStringList{"서버의 앱이", "멈춥니다"}));
    EXPECT_EQ(wrapped("a\nb", 9), (QStringList{"a", "b"}));
    EXPECT_EQ(wrapped("abcdefgh", 3), (QStringList{"abc", "def", "gh"}));
    EXPECT_EQ(wrapped("", 5), QStringList{""});
}

}  // namespace
