// The words of the lessons (design: narration): both languages, short, states as C spells them, particles as spoken.

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
void everyText(const std::function<QString(const lab::Narration&, const char* language, const QString& text)>& check)
{
    for (const Lesson& lesson : lessons()) {
        for (const lab::Narration& narration : lab::narrationOf(lesson.scenario())) {
            for (const char* language : {"en", "ko"}) {
                const QString text = lab::inLanguage(narration.text, language);
                const QString wrong = check(narration, language, text);
                EXPECT_TRUE(wrong.isEmpty())
                    << lesson.name << ", "
                    << (narration.step ? "step " + std::to_string(*narration.step + 1) : "lesson") << ' '
                    << narration.member.toStdString() << ", " << language << ": " << wrong.toStdString() << "\n  "
                    << text.toStdString();
            }
        }
    }
}

/// The rule that the lesson editor shows too.
void nothingHas(lab::Flaw flaw)
{
    everyText([flaw](const lab::Narration& narration, const char* language, const QString&) {
        for (const lab::NarrationFlaw& found : lab::flawsOf(narration, language)) {
            if (found.what == flaw) return "flaw " + found.found;
        }
        return QString();
    });
}

TEST(Narration, SpeaksBothLanguages)
{
    nothingHas(lab::Flaw::Missing);
    nothingHas(lab::Flaw::StraySpaces);
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

TEST(Narration, KeepsTitlesToEightWords) { nothingHas(lab::Flaw::LongTitle); }

TEST(Narration, SaysNoMoreThanThreeSentences) { nothingHas(lab::Flaw::ManySentences); }

TEST(Narration, AsksInTwoSentencesAndOffersFewWords)
{
    everyText([](const lab::Narration& narration, const char*, const QString& text) {
        const auto count = static_cast<int>(lab::sentencesOf(text).size());
        const bool question = narration.member == "ask" || narration.member == "because";
        if (question && count > lab::kMostQuestionSentences) return QString::number(count);
        if (narration.member == "ask" && !text.endsWith('?')) return QStringLiteral("no question");
        if (narration.member == "answer" && lab::wordsOf(text) > lab::kMostAnswerWords)
            return QString::number(lab::wordsOf(text));
        return QString();
    });
}

TEST(Narration, SpellsStatesAsC) { nothingHas(lab::Flaw::StateSpelling); }

TEST(NarrationRules, FindWhatIsWrong)
{
    const lab::Narration title{0, "title", {{"en", "one two three four five six seven eight nine"}, {"ko", " 띄어쓰기"}}};
    EXPECT_EQ(lab::flawsOf(title, "en").front().what, lab::Flaw::LongTitle);
    EXPECT_EQ(lab::flawsOf(title, "ko").front().what, lab::Flaw::StraySpaces);
    const lab::Narration say{0, "say", {{"en", "One. Two (not. counted). Three. The client is in TIME-WAIT."}}};
    ASSERT_EQ(lab::flawsOf(say, "en").size(), 2u);
    EXPECT_EQ(lab::flawsOf(say, "en")[0].what, lab::Flaw::ManySentences);
    EXPECT_EQ(lab::flawsOf(say, "en")[1].found, "TIME-WAIT");
    EXPECT_EQ(lab::flawsOf(say, "ko").front().what, lab::Flaw::Missing);
    EXPECT_TRUE(lab::flawsOf({0, "look", {{"en", "ss prints TIME-WAIT"}}}, "en").empty());
}

TEST(Narration, NamesARuleInMostWhys)
{
    static const QRegularExpression kRule("RFC [0-9]+|§[0-9.]+|[Ll]inux|리눅스");
    int rules = 0;
    int all = 0;
    for (const Lesson& lesson : lessons()) {
        for (const lab::Narration& narration : lab::narrationOf(lesson.scenario())) {
            if (narration.member != "why") continue;
            ++all;
            rules += kRule.match(lab::inLanguage(narration.text, "en")).hasMatch() ? 1 : 0;
        }
    }
    EXPECT_GE(rules * 10, all * 8) << "of " << all << " only " << rules << " name an RFC section or a Linux rule";
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
    everyText([](const lab::Narration& narration, const char* language, const QString& text) {
        if (language == std::string("en")) return QString();
        QSet<QString> missing = namedIn(lab::inLanguage(narration.text, "en"));
        return QStringList(missing.subtract(namedIn(text)).values()).join(", ");
    });
}

TEST(Narration, LooksWithACommand)
{
    static const QRegularExpression kCommand(
        "\\b(?:ss|netstat|nstat|conntrack|nc|nmap|strace|ls|ndd|watch) -|\\b(?:tcpdump|sysctl) |\\btcpdump\\b");
    everyText([](const lab::Narration& narration, const char*, const QString& text) {
        const bool idle = narration.member == "look" && !kCommand.match(text).hasMatch();
        return idle ? QStringLiteral("no command to type") : QString();
    });
}

TEST(Narration, PutsParticlesByTheSpokenName)
{
    everyText([](const lab::Narration&, const char* language, const QString& text) {
        return language == std::string("ko") ? wrongParticles(text).join(", ") : QString();
    });
}

TEST(Narration, SpeaksInFormalKorean)
{
    everyText([](const lab::Narration& narration, const char* language, const QString& text) {
        const bool spoken =
            narration.member != "title" && narration.member != "answer" && language == std::string("ko");
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

TEST(KoreanLint, KnowsFormalEndings)
{
    EXPECT_EQ(wrongEndings("서버가 답합니다(RFC 9293 §3.5). 누가 먼저 닫을까요? 보세요."), QStringList());
    EXPECT_EQ(wrongEndings("서버가 답한다. 끝났습니다."), QStringList{"서버가 답한다."});
}

}  // namespace
