// A language that only a file adds (tests/cli/made_up), in the whole program.

#include "package/programs.h"

#include <gtest/gtest.h>

#include <QImage>
#include <QTemporaryDir>

namespace {

/// The window with a lesson, drawn in this language.
programs::Outcome draw(const QString& language, const QString& file, const QString& dataHome = {})
{
    return programs::run(WINDOW, {"--lang", language, "--screenshot", file, "stalled-peer", "--step", "4"}, dataHome);
}

}  // namespace

TEST(MadeUpLanguage, IsSpokenByTheWindow)
{
    const QTemporaryDir folder;
    const QString english = folder.filePath("en.png"), madeUp = folder.filePath("qaa.png");
    ASSERT_EQ(draw("en", english).status, 0);
    const programs::Outcome outcome = draw("qaa", madeUp, MADE_UP);
    ASSERT_EQ(outcome.status, 0) << outcome.err.toStdString();
    EXPECT_NE(QImage(madeUp), QImage(english)) << "the key Step has another word";
}

TEST(MadeUpLanguage, IsRefusedWhereItsFileIsNot)
{
    const QTemporaryDir folder;
    const programs::Outcome outcome = draw("qaa", folder.filePath("x.png"));
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.err.toStdString(), "tcp-state-lab: --lang \"qaa\"; expected en or ko\n");
}
