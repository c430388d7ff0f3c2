#include "scenario/action_text.h"
#include "simulation/words.h"

#include <gtest/gtest.h>

#include <array>

namespace {

using namespace tcp;

std::string nearestState(std::string_view word)
{
    std::array<std::string_view, kStates.size()> words;
    for (std::size_t i = 0; i < words.size(); ++i) words[i] = text(kStates[i]);
    return std::string(nearest(word, words));
}

TEST(Nearest, KnowsTheSpellingsOfOtherTools)
{
    EXPECT_EQ(nearestState("TIMEWAIT"), "TIME-WAIT");
    EXPECT_EQ(nearestState("TIME_WAIT"), "TIME-WAIT");
    EXPECT_EQ(nearestState("time-wait"), "TIME-WAIT");
    EXPECT_EQ(nearestState("FIN_WAIT2"), "FIN-WAIT-2");
    EXPECT_EQ(nearestState("FIN_WAIT_1"), "FIN-WAIT-1");
    EXPECT_EQ(nearestState("SYN_RCVD"), "SYN-RECEIVED");
    EXPECT_EQ(nearestState("SYN-RECV"), "SYN-RECEIVED");
    EXPECT_EQ(nearestState("ESTAB"), "ESTABLISHED");
    EXPECT_EQ(nearestState("CLOSE"), "CLOSED");
    EXPECT_EQ(nearestState("LISTENING"), "LISTEN");
}

TEST(Nearest, SeesSwappedLetters)
{
    EXPECT_EQ(nearestState("LSITEN"), "LISTEN");
    EXPECT_EQ(nearestState("CLSOED"), "CLOSED");
}

TEST(Nearest, IsNothingWhereNothingIsNear)
{
    EXPECT_EQ(nearestState(""), "");
    EXPECT_EQ(nearestState("HUNGRY"), "");
    EXPECT_EQ(nearestState(std::string(1'000'000, 'T')), "");
    const std::array<std::string_view, 2> words{"up", "down"};
    EXPECT_EQ(nearest("xx", words), "");
    EXPECT_EQ(nearest("p", words), "");
    EXPECT_EQ(nearest("dwon", words), "down");
}

TEST(Suggestion, ListsTheWordsWhereNoneIsNear)
{
    const std::array<std::string_view, 3> words{"next", "quiet", "until"};
    EXPECT_EQ(suggestion("quite", words), "did you mean \"quiet\"?");
    EXPECT_EQ(suggestion("now", words), "expected \"next\", \"quiet\" or \"until\"");
}

TEST(Quoted, IsOneReadableLine)
{
    EXPECT_EQ(quoted("a\nb\x1B[31m"), "\"a?b?[31m\"");
    EXPECT_EQ(quoted("\xFF\xC3"), "\"??\"");
    EXPECT_EQ(quoted("한글"), "\"한글\"");
    EXPECT_LE(tcp::quoted(std::string(1000, 'x')).size(), 65u);
}

}  // namespace
