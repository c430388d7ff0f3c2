#include "scenario/shared_vector.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

namespace tcp {
namespace {

using Words = SharedVector<std::string>;

TEST(SharedVector, SharesItsElementsWithItsCopies)
{
    const Words words{"SYN", "ACK"};
    const Words copy = words;
    EXPECT_EQ(&copy[0], &words[0]);
    EXPECT_EQ(copy, words);
}

TEST(SharedVector, CopiesTheElementThatIsChangedAndNoOther)
{
    const Words words{"SYN", "ACK", "FIN"};
    Words copy = words;
    copy[1] = "RST";
    EXPECT_EQ(words[1], "ACK");
    EXPECT_EQ(copy, (Words{"SYN", "RST", "FIN"}));
    EXPECT_EQ(&std::as_const(copy)[0], &words[0]);
}

TEST(SharedVector, ChangesElementsThatNobodyElseHasInTheirPlace)
{
    Words words{"SYN"};
    const std::string* place = &words[0];
    for (std::string& word : words) word += ",ACK";
    EXPECT_EQ(&words[0], place);
    EXPECT_EQ(words.back(), "SYN,ACK");
}

TEST(SharedVector, GrowsShrinksAndIsWalkedLikeAVector)
{
    Words words(std::vector<std::string>{"a", "b", "c"});
    words.resize(5);
    words.back() = "e";
    words.erase(words.begin() + 1);
    const Words wanted{"a", "c", "", "e"};
    EXPECT_EQ(words, wanted);
    EXPECT_EQ(std::ranges::find(wanted, "c") - wanted.begin(), 1);
    words.assign(2, "z");
    words[0] = "y";
    EXPECT_EQ(words, (Words{"y", "z"})) << "equal elements are not the same one";
    EXPECT_FALSE(Words{} == words);
}

}  // namespace
}  // namespace tcp
