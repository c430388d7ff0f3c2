#include "cli/columns.h"

#include <gtest/gtest.h>

namespace {

using app::cli::columnsOf;
using app::cli::wrapped;

TEST(Columns, HangulTakesTwo)
{
    EXPECT_EQ(app::cli::columnsOf(u"abc"), 3);
    EXPECT_EQ(app::cli::columnsOf(u"한글 x"), 6);
    EXPECT_EQ(app::cli::columnsOf(u"→ §"), 3);
    EXPECT_EQ(app::cli::columnsOf(u"e\u0301"), 1);
    EXPECT_EQ(app::cli::columnsOf(u"\U0001F600"), 2);
    EXPECT_EQ(app::cli::padded("한", 4), "한  ");
}

TEST(Wrapped, BreaksAtSpacesAndNeverTooWide)
{
    EXPECT_EQ(app::cli::wrapped("one two three", 7), (QStringList{"one two", "three"}));
    EXPECT_EQ(app::cli::wrapped("서버의 앱이 멈춥니다", 11), (QStringList{"서버의 앱이", "멈춥니다"}));
    EXPECT_EQ(app::cli::wrapped("a\nb", 9), (QStringList{"a", "b"}));
    EXPECT_EQ(app::cli::wrapped("abcdefgh", 3), (QStringList{"abc", "def", "gh"}));
    EXPECT_EQ(app::cli::wrapped("", 5), QStringList{""});
}

}  // namespace
