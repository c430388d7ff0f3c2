#include "cli/program.h"

#include <gtest/gtest.h>

// What all commands have in common: faults, help, languages, output that cannot be written.
namespace {

using program::has;
using program::Outcome;
using program::shell;

TEST(BadInput, EndsSoonWithAPlace)
{
    const auto message = [](const std::string& make) {
        const Outcome outcome = shell(make + " > x.json; timeout 10 '" CLI "' check x.json");
        EXPECT_EQ(outcome.status, 2) << make;
        EXPECT_EQ(outcome.out, "");
        return outcome.err;
    };
    EXPECT_EQ(message("head -c 2097152 /dev/zero | tr '\\0' '['"),
              "x.json:1:1048577: the file is too long; expected at most 1 MiB\n");
    EXPECT_EQ(message("true"), "x.json:1:1: the file is empty; expected a scenario {…}\n");
    EXPECT_TRUE(has(message("head -c 5000 /bin/sh"), "x.json:1:1: unexpected octet 0x7f"));
    EXPECT_TRUE(has(message("head -c 2097152 /dev/urandom"), "x.json:"));
}

TEST(BadInput, IsNeverRunInPart)
{
    const Outcome outcome = shell(
        R"(echo '{"format":"tcp-state-lab/1","id":"x","steps":[{"do":"server listen"},{"do":"x"}]}' | cli run -)");
    EXPECT_EQ(outcome.status, 2);
    EXPECT_EQ(outcome.out, "");
}

TEST(CommandLine, NamesTheNearestWord)
{
    const auto message = [](const std::string& line) {
        const Outcome outcome = shell("cli " + line);
        EXPECT_EQ(outcome.status, 2) << line;
        return outcome.err;
    };
    EXPECT_EQ(message("lst"), "tcp-state-lab-cli: unknown command \"lst\"; did you mean \"list\"?\n");
    EXPECT_EQ(message("--verison"), "tcp-state-lab-cli: unknown option \"--verison\"; did you mean \"--version\"?\n");
    EXPECT_EQ(message("run staled-peer"),
              "tcp-state-lab-cli: unknown scenario \"staled-peer\"; did you mean \"stalled-peer\"?\n");
    EXPECT_EQ(message("run --fromat text x"),
              "tcp-state-lab-cli: unknown option \"--fromat\"; did you mean \"--format\"?\n");
    EXPECT_EQ(message("run x --format jsnl"), "tcp-state-lab-cli: unknown format \"jsnl\"; did you mean \"jsonl\"?\n");
    EXPECT_EQ(message("run stalled-peer --profile linx"),
              "tcp-state-lab-cli: --profile: unknown profile \"linx\"; did you mean \"linux\"?\n");
    EXPECT_EQ(message("run stalled-peer --set msll=5s"),
              "tcp-state-lab-cli: --set: unknown setting \"msll\"; did you mean \"msl\"?\n");
    EXPECT_EQ(message("run stalled-peer --set msl"),
              "tcp-state-lab-cli: --set: no value in \"msl\"; expected KEY=VALUE\n");
    EXPECT_EQ(message("list --lang de"), "tcp-state-lab-cli: unknown language \"de\"; expected \"en\" or \"ko\"\n");
    EXPECT_TRUE(has(message("run"), "expected one scenario"));
    EXPECT_TRUE(has(message("check"), "no scenario given"));
    EXPECT_TRUE(has(message(""), "Usage: tcp-state-lab-cli COMMAND"));
}

TEST(CommandLine, HelpsAndTellsItsVersion)
{
    EXPECT_EQ(shell("cli --version").out.substr(0, 18), "tcp-state-lab-cli ");
    for (const char* command : {"", "list ", "run ", "check ", "transitions "}) {
        const Outcome outcome = shell(std::string("cli ") + command + "--help");
        EXPECT_EQ(outcome.status, 0) << command;
        EXPECT_EQ(outcome.out.substr(0, 7), "Usage: ") << command;
        EXPECT_EQ(outcome.err, "") << command;
    }
}

TEST(CommandLine, ClosedPipeIsNoError)
{
    for (const char* line : {"run stalled-peer", "run stalled-peer --format pcap",
                             "run stalled-peer --format pcap --output -", "list", "transitions",
                             "check stalled-peer stalled-peer", "--help"}) {
        const Outcome outcome = shell(std::string("(sleep 0.1; cli ") + line + "; echo $? >&2) | true");
        EXPECT_EQ(outcome.err, "0\n") << line;
    }
}

TEST(CommandLine, FullDiskIsAnError)
{
    const Outcome outcome = shell("cli list > /dev/full");
    EXPECT_EQ(outcome.status, 2);
    EXPECT_TRUE(has(outcome.err, "cannot write standard output")) << outcome.err;
}

TEST(Language, MayStandBeforeTheCommand)
{
    EXPECT_TRUE(has(shell("cli --lang ko --help").out, "사용법: tcp-state-lab-cli"));
    EXPECT_TRUE(has(shell("cli --help --lang ko").out, "사용법: tcp-state-lab-cli"));
    EXPECT_TRUE(has(shell("cli --lang=ko list").out, "멈춘 상대"));
    EXPECT_TRUE(has(shell("cli --lang ko list --lang en").out, "Stalled peer"));
    EXPECT_TRUE(has(shell("cli --lang ko fly").err, "알 수 없는 명령"));
    EXPECT_EQ(shell("cli --lang fr list").status, 2);
    EXPECT_EQ(shell("cli --lang").status, 2);
}

TEST(Language, OfTheHelpOfEveryCommandIsKorean)
{
    for (const char* command : {"list", "run", "check", "transitions", "crowd", "explore"}) {
        const Outcome help = shell(std::string("cli ") + command + " --help --lang ko");
        EXPECT_EQ(help.status, 0) << command;
        EXPECT_TRUE(has(help.out, "사용법: tcp-state-lab-cli") && has(help.out, "이 도움말")) << help.out;
        for (const char* english : {"Usage", "Options", "default", "Exit status"})
            EXPECT_FALSE(has(help.out, english)) << command << ": " << english;
    }
}

TEST(Language, OfFaultsAndExpectationsIsKorean)
{
    const auto check = [](const std::string& step) {
        return shell("printf '%s' '{\"format\": \"tcp-state-lab/1\", \"id\": \"x\", \"title\": \"x\", \"steps\": [" +
                     step + "]}' > x.json; cli check x.json --lang ko");
    };
    EXPECT_TRUE(has(check(R"({"expect": {"client": "FINWAIT1"}})").err,
                    "알 수 없는 상태 \"FINWAIT1\"; 혹시 \"FIN-WAIT-1\"인가요?"));
    EXPECT_TRUE(has(check(R"({"run": "soon"})").err, "알 수 없는"));
    EXPECT_TRUE(has(check(R"({"expect": {"client": "LISTEN"}})").out, "클라이언트의 상태는 CLOSED. 기대한 상태: LISTEN"));
}

TEST(Language, OfACrowdIsKoreanInEverySample)
{
    const std::string text = shell("cli crowd close-wait-leak --sample 60s --lang ko").out;
    EXPECT_TRUE(has(text, "완료") && has(text, "수락 큐")) << text;
    for (const char* english : {"done", "clients", "server", "threads"}) EXPECT_FALSE(has(text, english)) << english;
}

}  // namespace
