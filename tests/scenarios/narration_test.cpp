// The words of the lessons (design 4.4): both languages, short, states as C spells them, particles as spoken.

#include "scenarios/korean.h"
#include "scenarios/lessons.h"

#include "lab/narration_rules.h"

#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

#include <functional>

using namespace app;

namespace {

/// Runs the check over every text of every lesson; it returns what is wrong, or nothing.
void everyText(const std::function<QString(const Narration&, const char* language, const QString& text)>& check)
{
    for (const Lesson& lesson : lessons()) {
        for (const Narration& narration : narrationOf(lesson.scenario())) {
            for (const char* language : {"en", "ko"}) {
                const QString text = inLanguage(narration.text, language);
                const QString wrong = check(narration, language, text);
                EXPECT_TRUE(wrong.isEmpty())
                    << lesson.name << ", " << (narration.step ? "step " + std::to_string(*narration.step + 1) : "lesson") << ' ' << narration.member.toStdString() << ", "
                    << language << ": " << wrong.toStdString() << "\n  " << text.toStdString();
            }
        }
    }
}

/// The rule that the lesson editor shows too.
void nothingHas(Flaw flaw)
{
    everyText([flaw](const Narration& narration, const char* language, const QString&) {
        for (const NarrationFlaw& found : flawsOf(narration, language)) {
            if (found.what == flaw) return "flaw " + found.found;
        }
        return QString();
    });
}

TEST(Narration, SpeaksBothLanguages)
{
    nothingHas(Flaw::Missing);
    nothingHas(Flaw::StraySpaces);
}

TEST(Narration, IsThereForEveryStep)
{
    for (const Lesson& lesson : lessons()) {
        EXPECT_FALSE(lesson.scenario().summary.empty()) << lesson.name;
        for (const tcp::ScenarioStep& step : lesson.scenario().steps) {
            EXPECT_FALSE(step.title.empty() || step.say.empty()) << lesson.name;
        }
    }
}

TEST(Narration, KeepsTitlesToEightWords) { nothingHas(Flaw::LongTitle); }

TEST(Narration, SaysNoMoreThanThreeSentences) { nothingHas(Flaw::ManySentences); }

TEST(Narration, AsksInTwoSentencesAndOffersFewWords)
{
    everyText([](const Narration& narration, const char*, const QString& text) {
        const auto count = static_cast<int>(sentencesOf(text).size());
        const bool question = narration.member == "ask" || narration.member == "because";
        if (question && count > kMostQuestionSentences) return QString::number(count);
        if (narration.member == "ask" && !text.endsWith('?')) return QStringLiteral("no question");
        if (narration.member == "answer" && wordsOf(text) > kMostAnswerWords) return QString::number(wordsOf(text));
        return QString();
    });
}

TEST(Narration, SpellsStatesAsC) { nothingHas(Flaw::StateSpelling); }

TEST(NarrationRules, FindWhatIsWrong)
{
    const Narration title{0, "title", {{"en", "one two three four five six seven eight nine"}, {"ko", " 띄어쓰기"}}};
    EXPECT_EQ(flawsOf(title, "en").front().what, Flaw::LongTitle);
    EXPECT_EQ(flawsOf(title, "ko").front().what, Flaw::StraySpaces);
    const Narration say{0, "say", {{"en", "One. Two (not. counted). Three. The client is in TIME-WAIT."}}};
    ASSERT_EQ(flawsOf(say, "en").size(), 2u);
    EXPECT_EQ(flawsOf(say, "en")[0].what, Flaw::ManySentences);
    EXPECT_EQ(flawsOf(say, "en")[1].found, "TIME-WAIT");
    EXPECT_EQ(flawsOf(say, "ko").front().what, Flaw::Missing);
    EXPECT_TRUE(flawsOf({0, "look", {{"en", "ss prints TIME-WAIT"}}}, "en").empty());
}

TEST(Narration, NamesARuleInMostWhys)
{
    static const QRegularExpression kRule("RFC [0-9]+|§[0-9.]+|[Ll]inux|리눅스");
    int rules = 0;
    int all = 0;
    for (const Lesson& lesson : lessons()) {
        for (const Narration& narration : narrationOf(lesson.scenario())) {
            if (narration.member != "why") continue;
            ++all;
            rules += kRule.match(inLanguage(narration.text, "en")).hasMatch() ? 1 : 0;
        }
    }
    EXPECT_GE(rules * 10, all * 8) << "of " << all << " only " << rules << " name an RFC section or a Linux rule";
}

TEST(Narration, UsesTheTermsOfTheCourse)
{
    everyText([](const Narration&, const char* language, const QString& text) {
        return language == std::string("ko") ? wrongTerms(text).join(", ") : QString();
    });
}

/// What is Latin in both: sections, states, and the commands to type. Korean may name more, never less.
QSet<QString> namedIn(const QString& text)
{
    static const QRegularExpression kNames(
        "§[0-9.]*[0-9]|\\bRFC [0-9]{3,}|\\b(?:MUST|SHLD|MAY)-[0-9]+|"
        "\\b(?:LISTEN|SYN_SENT|SYN_RCVD|ESTABLISHED|FIN_WAIT_[12]|CLOSE_WAIT|CLOSING|LAST_ACK|TIME_WAIT|CLOSED)\\b|"
        "\\b(?:ss|netstat|tcpdump|nstat|strace|nc|nmap|ls) -[A-Za-z]+");
    QSet<QString> names;
    for (auto matches = kNames.globalMatch(text); matches.hasNext();) names.insert(matches.next().captured());
    return names;
}

TEST(Narration, NamesTheSameInBothLanguages)
{
    everyText([](const Narration& narration, const char* language, const QString& text) {
        if (language == std::string("en")) return QString();
        QSet<QString> missing = namedIn(inLanguage(narration.text, "en"));
        return QStringList(missing.subtract(namedIn(text)).values()).join(", ");
    });
}

TEST(Narration, LooksWithACommand)
{
    static const QRegularExpression kCommand(
        "\\b(?:ss|netstat|nstat|nc|nmap|strace|ls|ndd|watch) -|\\b(?:tcpdump|sysctl) |\\btcpdump\\b");
    everyText([](const Narration& narration, const char*, const QString& text) {
        const bool idle = narration.member == "look" && !kCommand.match(text).hasMatch();
        return idle ? QStringLiteral("no command to type") : QString();
    });
}

TEST(Narration, PutsParticlesByTheSpokenName)
{
    everyText([](const Narration&, const char* language, const QString& text) {
        return language == std::string("ko") ? wrongParticles(text).join(", ") : QString();
    });
}

TEST(Narration, SpeaksInFormalKorean)
{
    everyText([](const Narration& narration, const char* language, const QString& text) {
        const bool spoken = narration.member != "title" && narration.member != "answer" && language == std::string("ko");
        return spoken ? wrongEndings(text).join(" | ") : QString();
    });
}

TEST(KoreanLint, KnowsHowNamesAreSpoken)
{
    EXPECT_EQ(wrongParticles("ACK를 받고 FIN을 보내며 SYN을 RST로 CLOSE_WAIT는 TIME_WAIT로 MSL로 FIN_WAIT_1으로"),
              QStringList());
    EXPECT_EQ(wrongParticles("ACK을 보냅니다."), QStringList{"\"ACK을\", expected \"ACK를\""});
    EXPECT_EQ(wrongParticles("SYN,ACK은 SYN으로, FIN로"),
              (QStringList{"\"SYN,ACK은\", expected \"SYN,ACK는\"", "\"FIN로\", expected \"FIN으로\""}));
    EXPECT_EQ(wrongParticles("SYN이나 ACK나 FIN이라는"), QStringList());
    EXPECT_EQ(wrongParticles("SYN나 ACK이라는"),
              (QStringList{"\"SYN나\", expected \"SYN이나\"", "\"ACK이라는\", expected \"ACK라는\""}));
    EXPECT_EQ(wrongParticles("tcp_fin_timeout가"), QStringList{"\"tcp_fin_timeout가\", expected \"tcp_fin_timeout이\""});
}

TEST(KoreanLint, KnowsTheTermsOfTheCourse)
{
    EXPECT_EQ(wrongTerms("커널이 자기 FIN을 확인응답하고 시간 순서도에 프로브를 그립니다. EOF를 확인합니다."), QStringList());
    EXPECT_EQ(wrongTerms("옥텟이 손실됩니다."),
              (QStringList{"\"옥텟\", expected \"바이트\"", "\"손실\", expected \"유실\""}));
    EXPECT_EQ(wrongTerms("우리 FIN을 확인합니다."), (QStringList{"\"FIN을 확인합니다\", expected \"확인응답\"",
                                                           "\"우리 FIN\", expected \"자기 SYN, 자기 FIN\""}));
    EXPECT_EQ(wrongTerms("close()를 부르면"), QStringList{"\")를 부르면\", expected \"호출하다\""});
}

TEST(KoreanLint, KnowsFormalEndings)
{
    EXPECT_EQ(wrongEndings("서버가 답합니다(RFC 9293 §3.5). 누가 먼저 닫을까요? 보세요."), QStringList());
    EXPECT_EQ(wrongEndings("서버가 답한다. 끝났습니다."), QStringList{"서버가 답한다."});
}

}  // namespace
