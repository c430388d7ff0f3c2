#include "files/lesson_search.h"
#include "files/search_text.h"

#include "tools/state_names.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <set>

using app::files::meanings;
using app::files::SearchHit;
using app::files::searchLessons;
using app::files::SearchText;
using app::files::sentenceAt;

namespace {

std::vector<std::string> idsOf(const QString& words, const QString& language = QStringLiteral("en"))
{
    std::vector<std::string> ids;
    for (const SearchHit& hit : searchLessons(words, language)) ids.push_back(hit.id.toStdString());
    return ids;
}

bool contains(const std::vector<std::string>& ids, const std::string& id)
{
    return std::ranges::find(ids, id) != ids.end();
}

// What people asked in public and found nothing for, and a lesson or story that answers.
struct Asked {
    const char* words;
    const char* answer;
};
void PrintTo(const Asked& asked, std::ostream* out) { *out << asked.words; }
constexpr Asked kAsked[] = {
    {"FIN_WAIT2", "stalled-peer"},
    {"SYN_RECV", "half-open-request"},
    {"close wait", "close-wait-leak"},
    {"half close", "half-close"},
    {"half open", "half-open-request"},
    {"ECONNRESET", "unread-data-reset"},
    {"EPIPE", "data-after-close"},
    {"retransmit", "syn-lost"},
    {"backlog", "backlog-too-small"},
    {"tw_reuse", "port-exhaustion"},
    {"ephemeral", "port-exhaustion"},
    {"port exhaustion", "port-exhaustion"},
    {"proxy", "stale-pool"},
    {"macOS", "fin-wait-2-freebsd"},
    {"four-way", "client-closes-first"},
    {"NAT", "tw-recycle-nat"},
    {"EADDRINUSE", "restart-address-in-use"},
    {"SO_REUSEADDR", "restart-address-in-use"},
    {"tcp_fin_timeout", "stalled-peer"},
    {"address already in use", "restart-address-in-use"},
    {"server connect", "simultaneous-open"},
    {"동시 종료", "simultaneous-close"},
};

class Search : public ::testing::TestWithParam<Asked> {};

TEST_P(Search, FindsWhatAnswersInBothLanguages)
{
    for (const char* language : {"en", "ko"}) {
        const auto ids = idsOf(GetParam().words, language);
        EXPECT_TRUE(contains(ids, GetParam().answer))
            << GetParam().words << " (" << language << ") found " << ids.size();
    }
}

TEST_P(Search, QuotesASentenceOrTheSummaryForEachHit)
{
    for (const SearchHit& hit : searchLessons(GetParam().words, "en")) {
        EXPECT_FALSE(hit.sentence.isEmpty()) << hit.id.toStdString();
        EXPECT_FALSE(hit.title.empty()) << hit.id.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Asked, Search, ::testing::ValuesIn(kAsked), [](const auto& asked) {
    return "Case" + std::to_string(asked.index);
});

TEST(SearchOfStates, FindsTheSameInEverySystemsSpelling)
{
    using enum tcp::Spelling;
    for (const tcp::State state : tcp::kStates) {
        const auto idsAs = [&](tcp::Spelling whose) {
            const auto ids = idsOf(QString::fromUtf8(tcp::spelling(state, whose).data()));
            return std::set<std::string>(ids.begin(), ids.end());
        };
        const std::set<std::string> rfc = idsAs(Rfc);
        EXPECT_FALSE(rfc.empty()) << tcp::text(state);
        for (const tcp::Spelling whose : {Stevens, LinuxKernel, Ss, LinuxNetstat, Windows, Bsd, Solaris, DotNet, Snmp})
            EXPECT_EQ(idsAs(whose), rfc) << tcp::spelling(state, whose);
    }
}

TEST(SearchOrder, PutsATitleBeforeASentence)
{
    const std::vector<SearchHit> hits = searchLessons("TIME_WAIT", "en");
    ASSERT_GT(hits.size(), 3U);
    const auto inTitle = [](const SearchHit& hit) {
        return std::ranges::any_of(hit.title, [](const auto& title) {
            return SearchText(QString::fromStdString(title.second)).find("timewait") >= 0;
        });
    };
    EXPECT_TRUE(inTitle(hits.front())) << hits.front().id.toStdString();
    EXPECT_TRUE(std::ranges::is_partitioned(hits, inTitle));
}

TEST(SearchOrder, QuotesTheSentenceInTheLanguageOfTheReader)
{
    const std::vector<SearchHit> hits = searchLessons("tcp_fin_timeout", "ko");
    ASSERT_FALSE(hits.empty());
    const bool korean =
        std::ranges::any_of(hits.front().sentence, [](QChar c) { return c.script() == QChar::Script_Hangul; });
    EXPECT_TRUE(korean) << hits.front().sentence.toStdString();
}

/// "CLOSE_WAIT" is also in an English sentence of a lesson that says "close() waits".
TEST(SearchOrder, QuotesNoSentenceInAnotherLanguage)
{
    const auto hits = app::files::searchLessons("CLOSE_WAIT", "ko");
    EXPECT_GT(hits.size(), 20u);
    for (const app::files::SearchHit& hit : hits) {
        const bool korean =
            std::ranges::any_of(hit.sentence, [](QChar c) { return c.script() == QChar::Script_Hangul; });
        EXPECT_TRUE(korean) << hit.id.toStdString() << ": " << hit.sentence.toStdString();
    }
}

TEST(SearchWords, AreFoundWhereTheyBegin)
{
    EXPECT_EQ(SearchText("TIME-WAIT assassination").find("nat"), -1);
    EXPECT_EQ(SearchText("behind a NAT.").find("nat"), 9);
    EXPECT_EQ(SearchText("a FIN_WAIT_2 orphan").find("finwait2"), 2);
    EXPECT_EQ(SearchText("net.ipv4.tcp_tw_reuse").find("twreuse"), 13);
    EXPECT_EQ(SearchText("it retransmits").find("retransmit"), 3);
    EXPECT_GE(SearchText(QString::fromUtf8("동시종료를 봅니다")).find(QString::fromUtf8("종료")), 0);
}

TEST(SearchWords, OfNoLessonFindNothing)
{
    EXPECT_TRUE(idsOf("xyzzy").empty());
    EXPECT_TRUE(idsOf("").empty());
    EXPECT_TRUE(idsOf(" - ").empty());
    EXPECT_TRUE(idsOf("TIME_WAIT xyzzy").empty());
}

TEST(SearchWords, ApartAreFoundEachSomewhere)
{
    EXPECT_TRUE(contains(idsOf("bind TIME_WAIT restart"), "restart-address-in-use"));
}

TEST(SearchSentence, EndsAtItsFullStop)
{
    const QString text = "First one. The second, 1.5 s long. Third.";
    EXPECT_EQ(sentenceAt(text, 15).toStdString(), "The second, 1.5 s long.");
    EXPECT_EQ(sentenceAt(text, 0).toStdString(), "First one.");
    EXPECT_EQ(sentenceAt(text, text.size() - 2).toStdString(), "Third.");
}

}  // namespace
