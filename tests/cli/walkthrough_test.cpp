#include "cli/call.h"
#include "cli/columns.h"
#include "cli/program.h"
#include "files/library.h"

#include <gtest/gtest.h>

namespace {

using program::expectGolden;
using program::shell;

TEST(Walkthrough, IsTheLessonAsOneReadsIt)
{
    expectGolden("lesson.en.txt", shell("cli run " LESSON).out);
    expectGolden("lesson.ko.txt", shell("cli run " LESSON " --lang ko").out);
}

TEST(Walkthrough, FitsIntoItsColumnsInBothLanguages)
{
    std::string all;
    for (const QString& id : app::files::builtInIds())
        for (const char* language : {"en", "ko"})
            all += program::call({"run", id.toStdString(), "--lang", language}).out;
    EXPECT_NE(all.find("LISTEN -> SYN_RCVD"), std::string::npos);
    for (const QString& line : QString::fromStdString(all).split('\n')) {
        EXPECT_LE(app::cli::columnsOf(line), 92) << line.toStdString();
    }
}

TEST(Walkthrough, TellsWhatOtherSettingsChange)
{
    const std::string text = shell("cli run stalled-peer --profile rfc9293").out;
    EXPECT_NE(text.find("client is FIN-WAIT-2, expected CLOSED"), std::string::npos);
    EXPECT_NE(text.find("They were written for different settings."), std::string::npos);
}

}  // namespace
