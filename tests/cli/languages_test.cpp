// A further language: found because its file is there, spoken as far as it goes, and the rest counted.

#include "cli/program.h"

#include <gtest/gtest.h>

#include <string>

using program::has;
using program::Outcome;
using program::shell;

namespace {

const std::string kMadeUp = "export XDG_DATA_HOME='" MADE_UP "'\n";
const std::string kLesson = R"(cat >lesson.json <<'END'
{"format": "tcp-state-lab/1", "id": "mine", "title": {"en": "Mine", "qaa": "Mia"}, "summary": "English only",
 "steps": [{"do": "server listen", "say": {"en": "It listens.", "qaa": "Ghi auskultas."}}]}
END
)";

Outcome withMadeUp(const std::string& line) { return shell(kMadeUp + kLesson + line); }

}  // namespace

TEST(Language, ThatIsMadeUpIsFoundByItsFile)
{
    const Outcome known = withMadeUp("cli list --languages");
    EXPECT_TRUE(has(known.out, "\nqaa       0 of ")) << known.out;
    EXPECT_TRUE(has(known.out, "the interface\nqaa") && known.out.ends_with("the interface\n")) << known.out;
    EXPECT_FALSE(has(shell("cli list --languages").out, "qaa"));
    EXPECT_TRUE(has(shell("cli list --languages").out, "ko  "));
}

TEST(Language, ThatIsMadeUpIsSpokenAsFarAsItGoes)
{
    const Outcome outcome = withMadeUp("cli run lesson.json --lang qaa");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_TRUE(has(outcome.out, "Mia\n===\n")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "Ghi auskultas.")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "English only")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "Pasho 1")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "expectations passed")) << outcome.out;
}

TEST(Language, TellsHowManyTextsOfALessonItLacks)
{
    const std::string lacks = "tcp-state-lab-cli: mine: 1 of 3 texts are not in \"qaa\" and shown in English\n";
    EXPECT_EQ(withMadeUp("cli run lesson.json --lang qaa").err, lacks);
    EXPECT_EQ(withMadeUp("cli check lesson.json --lang qaa").err, lacks);
    EXPECT_EQ(withMadeUp("cli run lesson.json --format jsonl --lang qaa").err, "");
    EXPECT_EQ(withMadeUp("cli run lesson.json --lang en").err, "");
}

TEST(Language, OfALessonAloneNeedsNoInterface)
{
    const Outcome outcome = shell(kLesson + "cli run lesson.json --lang qaa");
    EXPECT_EQ(outcome.status, 0);
    EXPECT_TRUE(has(outcome.out, "Mia\n")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "Step 1")) << outcome.out;
}

TEST(Language, ThatNothingSpeaksIsRefused)
{
    EXPECT_EQ(shell(kLesson + "cli run lesson.json --lang kp").err,
              "tcp-state-lab-cli: unknown language \"kp\"; did you mean \"ko\"?\n");
    const Outcome outcome = withMadeUp("cli list --lang de");
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.err, "tcp-state-lab-cli: unknown language \"de\"; expected \"en\", \"ko\" or \"qaa\"\n");
}

TEST(ListSearch, PrintsTheSentenceOfEachHitAndStories)
{
    const Outcome found = shell("cli list --search 'close wait'");
    EXPECT_EQ(found.status, 0) << found.err;
    EXPECT_TRUE(has(found.out, "close-wait-leak")) << found.out;
    EXPECT_TRUE(has(found.out, "(crowd)")) << found.out;
    const Outcome json = shell("cli list --search FIN_WAIT2 --json");
    EXPECT_TRUE(has(json.out, "\"kind\": \"lesson\"")) << json.out;
    EXPECT_TRUE(has(json.out, "\"sentence\": ")) << json.out;
}

TEST(ListSearch, OfNothingSaysSo)
{
    const Outcome found = shell("cli list --search xyzzy");
    EXPECT_EQ(found.status, 1);
    EXPECT_EQ(found.out, "");
    EXPECT_TRUE(has(found.err, "no lesson says anything about \"xyzzy\"")) << found.err;
}
