// The words of the lessons (design 4.4): both languages, short, states as C spells them, particles as spoken.

#include "scenarios/korean.h"
#include "scenarios/lessons.h"
#include "scenarios/narration.h"

#include <QRegularExpression>

#include <gtest/gtest.h>

#include <functional>

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
                    << lesson.name << ", " << narration.place << ' ' << narration.member.toStdString() << ", "
                    << language << ": " << wrong.toStdString() << "\n  " << text.toStdString();
            }
        }
    }
}

QString number(const char* what, int count) { return QStringLiteral("%1 %2").arg(count).arg(what); }

TEST(Narration, SpeaksBothLanguages)
{
    everyText([](const Narration&, const char*, const QString& text) {
        return text.trimmed().isEmpty() ? "missing" : text != text.simplified() ? "stray spaces" : QString();
    });
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

TEST(Narration, KeepsTitlesToEightWords)
{
    everyText([](const Narration& narration, const char*, const QString& text) {
        const bool tooLong = narration.member == "title" && wordsOf(text) > kMostTitleWords;
        return tooLong ? number("words", wordsOf(text)) : QString();
    });
}

TEST(Narration, SaysNoMoreThanThreeSentences)
{
    everyText([](const Narration& narration, const char*, const QString& text) {
        const auto count = static_cast<int>(sentencesOf(text).size());
        return narration.member == "say" && count > kMostSentences ? number("sentences", count) : QString();
    });
}

TEST(Narration, AsksInTwoSentencesAndOffersFewWords)
{
    everyText([](const Narration& narration, const char*, const QString& text) {
        const auto count = static_cast<int>(sentencesOf(text).size());
        const bool question = narration.member == "ask" || narration.member == "because";
        if (question && count > kMostQuestionSentences) return number("sentences", count);
        if (narration.member == "ask" && !text.endsWith('?')) return QStringLiteral("no question");
        if (narration.member == "answer" && wordsOf(text) > kMostAnswerWords) return number("words", wordsOf(text));
        return QString();
    });
}

/// RFC spelling is for the files and the trace; people read CLOSE_WAIT. What tools print may be quoted in "look".
TEST(Narration, SpellsStatesAsC)
{
    static const QRegularExpression kRfc(
        "\\b(FIN-WAIT-[12]|TIME-WAIT|CLOSE-WAIT|LAST-ACK|SYN-SENT|SYN-RECEIVED|SYN_RECEIVED|FIN_WAIT[12])\\b");
    everyText([](const Narration& narration, const char*, const QString& text) {
        const auto match = kRfc.match(text);
        return narration.member != "look" && match.hasMatch() ? match.captured() : QString();
    });
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
    static const QRegularExpression kAvoid("핸드쉐이크|시퀀스 번호|능동적|수동적|하프 ?클로즈");
    everyText([](const Narration&, const char*, const QString& text) { return kAvoid.match(text).captured(); });
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
    EXPECT_EQ(wrongParticles("tcp_fin_timeout가"), QStringList{"\"tcp_fin_timeout가\", expected \"tcp_fin_timeout이\""});
}

TEST(KoreanLint, KnowsFormalEndings)
{
    EXPECT_EQ(wrongEndings("서버가 답합니다(RFC 9293 §3.5). 누가 먼저 닫을까요? 보세요."), QStringList());
    EXPECT_EQ(wrongEndings("서버가 답한다. 끝났습니다."), QStringList{"서버가 답한다."});
}

}  // namespace
