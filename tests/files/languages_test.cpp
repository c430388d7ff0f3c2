#include "files/languages.h"
#include "files/library.h"
#include "files/scenario_reader.h"
#include "files/scenario_writer.h"

#include <gtest/gtest.h>

namespace {

constexpr const char* kLesson = R"({"format": "tcp-state-lab/1", "id": "x",
    "title": {"en": "T", "ko": "가", "zh-Hant": "題"},
    "summary": {"en": "S"},
    "steps": [{"say": {"qaa": "only made up"}, "ask": {"text": "Q", "answer": {"en": "A", "qaa": "a"},
               "wrong": [{"en": "W", "qaa": "w"}]}}]})";

tcp::Scenario lesson() { return app::files::readScenario(kLesson).scenario; }

}  // namespace

TEST(LanguageTag, IsWrittenAsBcp47WritesIt)
{
    for (const char* tag : {"en", "ko", "qaa", "pt-BR", "zh-Hant", "zh-Hant-TW"})
        EXPECT_TRUE(app::files::isLanguageTag(tag)) << tag;
    for (const char* text : {"", "e", "English", "EN", "pt_BR", "pt-", "-BR", "en ", "en\n", "한국", "pt-B"}) {
        EXPECT_FALSE(app::files::isLanguageTag(QString::fromUtf8(text))) << text;
    }
}

TEST(Languages, OfALessonMayBeAnyAndSurviveWriting)
{
    const app::files::ScenarioFile file = app::files::readScenario(kLesson);
    ASSERT_TRUE(file.good());
    EXPECT_EQ(file.scenario.title.at("zh-Hant"), "題");
    EXPECT_EQ(app::files::languagesOf(file.scenario), (QStringList{"en", "ko", "qaa", "zh-Hant"}));
    EXPECT_EQ(app::files::readScenario(app::files::writeScenario(file.scenario)).scenario, file.scenario);
}

/// Texts: title, summary, say, the question, its answer, a wrong answer.
TEST(Languages, AreCountedTextByText)
{
    EXPECT_EQ(app::files::countTexts(lesson(), "en").texts, 6u);
    EXPECT_EQ(app::files::countTexts(lesson(), "en").missing(), 1u);
    EXPECT_EQ(app::files::countTexts(lesson(), "ko").told, 1u);
    EXPECT_EQ(app::files::countTexts(lesson(), "qaa").told, 3u);
    EXPECT_EQ(app::files::countTexts(lesson(), "fr").told, 0u);
}

TEST(Languages, OfTheInterfaceAreFoundEnglishFirst)
{
    const QStringList languages = app::files::interfaceLanguages();
    EXPECT_EQ(languages.first(), "en");
    EXPECT_TRUE(languages.contains("ko"));
    EXPECT_FALSE(app::files::interfaceWords("ko").isEmpty());
    EXPECT_TRUE(app::files::interfaceWords("qaa").isEmpty());
}

TEST(Languages, OfTheInterfaceFollowTheLocale)
{
    EXPECT_EQ(app::files::interfaceLanguage(QLocale("ko_KR")), "ko");
    EXPECT_EQ(app::files::interfaceLanguage(QLocale("en_GB")), "en");
    EXPECT_EQ(app::files::interfaceLanguage(QLocale("de_AT")), "en");
    EXPECT_EQ(app::files::interfaceLanguage(QLocale::c()), "en");
}

TEST(Languages, OfTheBuiltInLessonsAreCompleteInEnglishAndKorean)
{
    for (const app::files::ScenarioFile& file : app::files::library()) {
        for (const char* language : {"en", "ko"}) {
            EXPECT_EQ(app::files::countTexts(file.scenario, language).missing(), 0u)
                << file.scenario.id << ' ' << language;
        }
    }
}
