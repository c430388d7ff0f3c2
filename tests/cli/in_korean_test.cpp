// --lang ko: no sentence of help, and no message about what was asked, is left in English.

#include "cli/call.h"

#include <gtest/gtest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

using program::call;
using program::shell;

namespace {

/// Words of sentences; names of the format, of options and of commands are quoted, in capitals or with a hyphen.
const std::regex kEnglish(
    R"((^|[ (])(the|a|an|of|or|and|is|are|not|no|to|expected|missing|unknown|with|instead|default|for|from))"
    R"(([ ,.;)]|$))");

std::string english(const std::string& text)
{
    const std::regex quoted("\"[^\"]*\"|\\{[^}]*\\}|`[^`]*`");
    std::string lines;
    std::istringstream in(std::regex_replace(text, quoted, ""));
    for (std::string line; std::getline(in, line);)
        if (std::regex_search(line, kEnglish)) lines += line + '\n';
    return lines;
}

/// The words of a line; FILE is one with answers of nobody.
std::vector<std::string> argumentsOf(const std::string& line)
{
    static const std::string file = testing::TempDir() + "no_answers.csv";
    std::ofstream(file) << "name,answers\n";
    std::vector<std::string> words{"--lang", "ko"};
    std::istringstream in(line);
    for (std::string word; in >> word;) words.push_back(word == "FILE" ? file : word);
    return words;
}

TEST(InKorean, HelpOfEveryCommandHasNoEnglishSentence)
{
    EXPECT_EQ(english(call({"--lang", "ko", "--help"}).out), "");
    for (const char* command : {"list", "run", "why", "check", "grade", "inventory", "real", "card", "live",
                                "transitions", "crowd", "explore", "capture", "sockets"}) {
        const std::string help = call({command, "--help", "--lang", "ko"}).out;
        EXPECT_GT(help.size(), 200u) << command;
        EXPECT_EQ(english(help.substr(0, help.rfind("예:"))), "") << command;
    }
}

TEST(InKorean, AMessageAboutWhatWasAskedHasNoEnglishWord)
{
    for (const char* line : {"run nosuch",
                             "run stalled-peer --set foo=1",
                             "run stalled-peer --set msl=x",
                             "run stalled-peer --format x",
                             "run stalled-peer --profile z",
                             "why stalled-peer --host x",
                             "why stalled-peer --host client --state FOO",
                             "card blind-reset",
                             "live --once --state FOO",
                             "run stalled-peer --sed 1",
                             "run stalled-peer --seed x",
                             "explore --in-flight x",
                             "explore --witness A B",
                             "crowd nosuch",
                             "crowd close-wait-leak --format x",
                             "grade one",
                             "inventory --form C",
                             "inventory FILE",
                             "real nosuch",
                             "transitions --profile z",
                             "transitions --format z",
                             "check nosuch",
                             "list --search zzz",
                             "capture FILE --at nowhere",
                             "capture FILE --format z",
                             "sockets FILE"}) {
        const program::Outcome outcome = call(argumentsOf(line));
        EXPECT_NE(outcome.err + outcome.out, "") << line;
        EXPECT_EQ(english(outcome.err), "") << line;
    }
}

TEST(InKorean, ChecksOfAClauseAreCounted)
{
    const std::string story = shell("cli run stalled-peer --lang ko").out;
    EXPECT_TRUE(program::has(story, "RFC 9293 3.10.7.4 여덟 번째 검사")) << story;
    const std::string changes =
        shell("cli run stalled-peer --format pcap | cli capture - --connection 1 --lang ko").out;
    EXPECT_TRUE(program::has(changes, "RFC 9293 3.10.7.4 여덟 번째 검사")) << changes;
}

/// Quoted words, numbers and settings are of the format; "true or false" are values of JSON.
TEST(InKorean, WhatIsWrongWithAFileHasNoEnglishWord)
{
    int files = 0;
    for (const auto& entry : std::filesystem::directory_iterator(TESTS_DIR "/files/bad")) {
        if (entry.path().extension() != ".json") continue;
        ++files;
        const program::Outcome outcome = call({"check", "--lang", "ko", entry.path().string()});
        EXPECT_EQ(outcome.status, 2) << entry.path();
        EXPECT_EQ(english(std::regex_replace(outcome.err, std::regex("true|false|null"), "")), "") << entry.path();
    }
    EXPECT_GT(files, 30);
}

}  // namespace
