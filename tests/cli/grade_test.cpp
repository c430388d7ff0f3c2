#include "cli/program.h"

#include <gtest/gtest.h>

#include <string>

// `grade`: hand-ins that are good, wrong, lying, against the rules, broken, and twice the same.
namespace {

using program::has;
using program::shell;

const std::string kAssignment = SOURCE_DIR "/resources/assignments/server-owns-time-wait.json ";
const std::string kHandIns = SOURCE_DIR "/tests/cli/hand_in/";

/// The lines about one hand-in.
std::string about(const std::string& out, const std::string& name)
{
    const std::size_t from = out.find("\n" + name + ".json");
    return from == std::string::npos ? std::string() : out.substr(from, out.find("\n\n", from + 2) - from);
}

TEST(Grade, GivesPointsForWhatTheRunShows)
{
    const auto outcome = shell("cli grade " + kAssignment + kHandIns + "good.json");
    EXPECT_EQ(outcome.status, 0) << outcome.out << outcome.err;
    EXPECT_TRUE(has(outcome.out, "10 of 10 points")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "The server was in TIME_WAIT")) << outcome.out;
}

TEST(Grade, SaysWhyThereAreNone)
{
    const auto outcome = shell("cli grade " + kAssignment + kHandIns + "wrong.json");
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(has(outcome.out, "2 of 10 points")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "never: server TIME-WAIT")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "client TIME-WAIT")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "after the first 1 of the list there was no client FIN,ACK")) << outcome.out;
}

TEST(Grade, BelievesNothingThatAHandInClaims)
{
    const auto outcome = shell("cli grade " + kAssignment + kHandIns + "lying.json");
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(has(outcome.out, "4 of 10 points")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "the file has settings of its own; those of the assignment were used")) << outcome.out;
}

TEST(Grade, GivesNothingForWhatIsNotAllowed)
{
    const auto outcome = shell("cli grade " + kAssignment + kHandIns + "forging.json");
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(has(outcome.out, "0 of 10 points")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "step 3: the assignment does not allow \"inject client FIN,ACK")) << outcome.out;
}

TEST(Grade, LocatesTheFaultOfABrokenHandInAndGradesTheOthers)
{
    const auto outcome =
        shell("cli grade " + kAssignment + kHandIns + "broken.json " + kHandIns + "good.json missing.json");
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(has(outcome.out, "broken.json:2:18: unknown call \"conect\"")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "missing.json: cannot be read")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "good.json  10 of 10 points")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "hand-ins: 3, with all points: 1")) << outcome.out;
}

TEST(Grade, FindsHandInsThatAreTheSameRun)
{
    const auto outcome = shell("cd " + kHandIns + " && cli grade " + kAssignment + "good.json wrong.json same.json");
    EXPECT_TRUE(has(about(outcome.out, "good"), "the same run as: same.json")) << outcome.out;
    EXPECT_TRUE(has(about(outcome.out, "same"), "the same run as: good.json")) << outcome.out;
    EXPECT_FALSE(has(about(outcome.out, "wrong"), "the same run")) << outcome.out;
}

TEST(Grade, WritesTablesForSpreadsheetMoodleAndCi)
{
    const auto outcome =
        shell("mkdir -p 'Kim Minji_12345_assignsubmission_file' && cp " + kHandIns +
              "wrong.json 'Kim Minji_12345_assignsubmission_file/play.json' && cli grade " + kAssignment +
              "Kim*/play.json --csv c.csv --moodle m.csv --junit j.xml >/dev/null; cat c.csv m.csv j.xml");
    EXPECT_TRUE(has(outcome.out, "hand_in,points,most,actions,time_us,settings_differ,same_as,remark,criterion_1"))
        << outcome.out;
    EXPECT_TRUE(has(outcome.out, "play.json,2,10,3,")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "Participant 12345,Kim Minji,2,10,\"2/2 ")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "tests=\"4\" failures=\"3\"")) << outcome.out;
}

TEST(Grade, RefusesABadAssignment)
{
    const auto bad = shell(R"(echo '{"format": "tcp-state-lab-assignment/1", "id": "a", "allowed": ["clint connect"],
 "criteria": [{"what": "x", "ever": {"client": "TIMEWAIT"}}, {"what": "y"}]}' > a.json; cli grade a.json )" +
                           kHandIns + "good.json");
    EXPECT_EQ(bad.status, 2);
    EXPECT_TRUE(has(bad.err, "a.json:1:65: no action begins with \"clint\"; did you mean \"client\"?")) << bad.err;
    EXPECT_TRUE(has(bad.err, "unknown state \"TIMEWAIT\"; did you mean \"TIME-WAIT\"?")) << bad.err;
    EXPECT_TRUE(has(bad.err, "0 demands in one criterion")) << bad.err;
    EXPECT_EQ(shell("cli grade " + kAssignment).status, 2);
    EXPECT_EQ(shell("cli grade no.json " + kHandIns + "good.json").status, 2);
}

TEST(Grade, SpeaksKorean)
{
    const auto outcome = shell("cli grade --lang ko " + kAssignment + kHandIns + "wrong.json");
    EXPECT_TRUE(has(outcome.out, "서버가 TIME_WAIT가 되었습니다")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "10점 중 2점")) << outcome.out;
}

TEST(Grade, OfTheSecondExampleCanBeReached)
{
    const auto outcome = shell(R"(echo '{"format": "tcp-state-lab/1", "id": "a", "steps": [{"do": "client connect"},
 {"do": ["server hang", "client close"], "run": "3min"}]}' > a.json; cli grade )" SOURCE_DIR
                               "/resources/assignments/leak-a-close-wait.json a.json");
    EXPECT_EQ(outcome.status, 0) << outcome.out << outcome.err;
    EXPECT_TRUE(has(outcome.out, "server CLOSE-WAIT for 2 min 59.98 s")) << outcome.out;
}

/// As Moodle packs them: a folder for each participant.
TEST(Grade, ReadsTheFilesOfAFolder)
{
    const auto outcome = shell("mkdir -p in/'Kim Minji_12345_assignsubmission_file' in/none && cp " + kHandIns +
                               "good.json in/'Kim Minji_12345_assignsubmission_file'/play.json && cli grade " +
                               kAssignment + "in/* --moodle m.csv; cat m.csv");
    EXPECT_TRUE(has(outcome.out, "assignsubmission_file/play.json  10 of 10 points")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "Participant 12345,Kim Minji,10,10,")) << outcome.out;
    EXPECT_TRUE(has(outcome.out, "in/none: there is no .json file in this folder")) << outcome.out;
}

TEST(Grade, OfAFileOfAnotherKindSaysThatAlone)
{
    const auto outcome = shell("cp " + kAssignment + " other.json; cli grade " + kAssignment + "other.json");
    EXPECT_EQ(outcome.status, 1);
    EXPECT_TRUE(has(outcome.out, "other.json:2:13: unknown format \"tcp-state-lab-assignment/1\"")) << outcome.out;
    EXPECT_FALSE(has(outcome.out, "unknown member")) << outcome.out;
    const auto swapped = shell("cli grade " + kHandIns + "good.json " + kHandIns + "good.json");
    EXPECT_EQ(swapped.status, 2);
    EXPECT_FALSE(has(swapped.err, "is missing")) << swapped.err;
}

/// Two who have broken the same rule in the same way have the same run, too.
TEST(Grade, FindsSameRunsAmongThoseAgainstTheRules)
{
    const auto outcome =
        shell("cp " + kHandIns + "forging.json a.json; cp a.json b.json; cli grade " + kAssignment + "a.json b.json");
    EXPECT_TRUE(has(about(outcome.out, "a"), "the same run as: b.json")) << outcome.out;
    EXPECT_TRUE(has(about(outcome.out, "b"), "does not allow")) << outcome.out;
}

TEST(Grade, LocatesWhatIsWrongWithOddHandInsAndGoesOn)
{
    const std::string make =
        ": > empty.json; head -c 3000 /bin/ls > binary.json; printf '[1]' > list.json; printf 42 > number.json; "
        "printf '{\"format\":\"tcp-state-lab/1\",\"id\":\"\\377\"}' > latin.json; "
        "head -c 2000000 /dev/zero | tr '\\0' ' ' > huge.json; head -c 90000 /dev/zero | tr '\\0' '[' > deep.json; "
        "(printf '\\357\\273\\277'; sed 's/$/\\r/' " +
        kHandIns + "good.json) > bom.json; mkdir folder.json; ";
    const auto outcome = shell(make + "cli grade " + kAssignment + "*.json");
    EXPECT_EQ(outcome.status, 1);
    for (const char* message :
         {"empty.json:1:1: the file is empty", "binary.json:1:1: ", "list.json:1:1: the file is a list",
          "number.json:1:1: the file holds a single value", "latin.json:1:35: not UTF-8",
          "huge.json:1:1048577: the file is too long", "deep.json:1:102: too deeply nested",
          "folder.json: there is no .json file in this folder", "bom.json                      10 of 10 points"})
        EXPECT_TRUE(has(outcome.out, message)) << message << '\n' << outcome.out;
}

}  // namespace
