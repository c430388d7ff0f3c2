// The words not to use (wording.tsv, issue 13), in every text that a person reads, in both languages.

#include "scenarios/lessons.h"
#include "scenarios/wording.h"

#include "files/crowd_story.h"
#include "lab/narration_rules.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <functional>

namespace files = app::files;
using app::lab::inLanguage;
using app::lab::Narration;
using app::lab::narrationOf;

namespace {

QString fileText(const char* path)
{
    QFile file(QStringLiteral(SOURCE_DIR "/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    return QString::fromUtf8(file.readAll());
}

void expectGoodWords(const QString& text, const char* language, const std::string& place)
{
    EXPECT_EQ(wrongWording(text, QLatin1String(language)).join(", ").toStdString(), "")
        << place << ", " << language << "\n  " << text.left(400).toStdString();
}

void expectGoodWords(const tcp::LocalText& text, const std::string& place)
{
    for (const char* language : {"en", "ko"}) expectGoodWords(inLanguage(text, language), language, place);
}

/// Runs over the messages of a .ts file: the English of the sources, and its translation.
void everyMessage(
    const std::function<void(const QString& context, const QString& english, const QString& korean)>& check)
{
    QXmlStreamReader xml(fileText("translations/tcp-state-lab_ko.ts"));
    QString context;
    QString english;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        if (xml.name() == u"name") context = xml.readElementText();
        else if (xml.name() == u"source") english = xml.readElementText();
        else if (xml.name() == u"translation")
            check(context, english, xml.readElementText(QXmlStreamReader::IncludeChildElements).trimmed());
    }
}

/// Without code: examples quote the words of the format and of the tools.
QString prose(QString markdown)
{
    static const QRegularExpression kCode("```.*?```|`[^`]*`", QRegularExpression::DotMatchesEverythingOption);
    return markdown.remove(kCode).simplified();
}

TEST(Wording, HasATableWhoseRowsAllFindTheirExample)
{
    EXPECT_GE(wordings().size(), 80u);
    for (const Wording& row : wordings()) {
        ASSERT_TRUE(row.wrong.isValid()) << row.wrong.pattern().toStdString();
        EXPECT_TRUE(row.wrong.match(row.example).hasMatch()) << row.wrong.pattern().toStdString();
        EXPECT_FALSE(row.instead.isEmpty()) << row.wrong.pattern().toStdString();
    }
}

TEST(Wording, OfTheLessonsIsThatOfTheTrade)
{
    for (const Lesson& lesson : lessons()) {
        for (const Narration& narration : narrationOf(lesson.scenario())) expectGoodWords(narration.text, lesson.name);
    }
}

TEST(Wording, OfTheCrowdsIsThatOfTheTrade)
{
    for (const files::CrowdStory& story : files::crowdStories()) {
        for (const tcp::LocalText& text : {story.title, story.summary, story.operatorText})
            expectGoodWords(text, story.id);
    }
}

/// Every text of a file that has one per language.
void everyText(const QJsonValue& value, const std::function<void(const tcp::LocalText&)>& check)
{
    if (value.isArray()) {
        for (const QJsonValue& part : value.toArray()) everyText(part, check);
    }
    const QJsonObject object = value.toObject();
    if (object["en"].isString()) {
        check({{"en", object["en"].toString().toStdString()}, {"ko", object["ko"].toString().toStdString()}});
        return;
    }
    for (const QJsonValue& part : object) everyText(part, check);
}

TEST(Wording, OfProblemsAndAssignmentsIsThatOfTheTrade)
{
    int count = 0;
    for (const char* folder : {"/resources/problems", "/resources/assignments"}) {
        const QDir files(QStringLiteral(SOURCE_DIR) + QLatin1String(folder));
        for (const QFileInfo& each : files.entryInfoList({"*.json"})) {
            QFile file(each.filePath());
            ASSERT_TRUE(file.open(QIODevice::ReadOnly));
            everyText(QJsonDocument::fromJson(file.readAll()).object(), [&](const tcp::LocalText& text) {
                ++count;
                expectGoodWords(text, each.fileName().toStdString());
            });
        }
    }
    EXPECT_GT(count, 100);
}

TEST(Wording, OfTheProgramIsThatOfTheTrade)
{
    int count = 0;
    everyMessage([&](const QString& context, const QString& english, const QString& korean) {
        ++count;
        if (context == u"Message") return;  // messages about files quote the words of the format
        expectGoodWords(english, "en", context.toStdString());
        expectGoodWords(korean, "ko", context.toStdString());
    });
    EXPECT_GT(count, 1000);
}

TEST(Wording, OfTheGuidesIsThatOfTheTrade)
{
    for (const char* path : {"resources/lesson_guide_en.md", "resources/for_instructors_en.md",
                             "resources/reference_en.md", "resources/lessons.md", "README.md", "CONTRIBUTING.md",
                             "resources/package/man/tcp-state-lab.1.in",
                             "resources/package/man/tcp-state-lab-cli.1.in"}) {
        for (const QString& line : prose(fileText(path)).split(QStringLiteral(". "))) expectGoodWords(line, "en", path);
    }
    for (const char* path : {"resources/lesson_guide_ko.md", "resources/for_instructors_ko.md",
                             "resources/reference_ko.md", "translations/README_ko.md"})
        expectGoodWords(prose(fileText(path)), "ko", path);
}

/// The particle behind a word in Hangul has the form that its last syllable asks for: what replaced a word must not
/// leave the particle of the old one. Only forms that can be nothing but a particle.
QStringList wrongHangulParticles(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("[가-힣]{2,}"));
    static const QStringList notParticles{"경로", "초과"};
    const auto final = [](QChar syllable) { return (syllable.unicode() - 0xac00) % 28; };
    QStringList wrong;
    for (auto found = word.globalMatch(text); found.hasNext();) {
        const QString one = found.next().captured();
        const QChar particle = one.back();
        const int before = final(one[one.size() - 2]);
        constexpr int kRieul = 8;
        const bool vowelWanted = before != 0 && (particle == u'를' || particle == u'와');
        const bool consonantWanted = before == 0 && (particle == u'은' || particle == u'을' || particle == u'과');
        const bool euro = before != 0 && before != kRieul && particle == u'로';
        if ((vowelWanted || consonantWanted || euro) && !notParticles.contains(one)) wrong << one;
    }
    return wrong;
}

TEST(Wording, OfKoreanHasTheParticlesThatItsSyllablesAskFor)
{
    EXPECT_EQ(wrongHangulParticles(QStringLiteral("텍스트을 엔드포인트은 것를 텍스트를 상태로")),
              (QStringList{"텍스트을", "엔드포인트은", "것를"}));
    const auto expectNone = [](const QString& text, const std::string& place) {
        EXPECT_EQ(wrongHangulParticles(text).join(", ").toStdString(), "") << place;
    };
    for (const Lesson& lesson : lessons())
        for (const Narration& narration : narrationOf(lesson.scenario()))
            expectNone(inLanguage(narration.text, "ko"), lesson.name);
    everyMessage([&](const QString& context, const QString&, const QString& korean) {
        expectNone(korean, context.toStdString());
    });
    for (const char* path : {"resources/lesson_guide_ko.md", "resources/for_instructors_ko.md",
                             "resources/reference_ko.md", "translations/README_ko.md"})
        expectNone(fileText(path), path);
}

/// A heading names something; only a question may be a sentence.
TEST(Wording, OfKoreanTitlesIsNoSentence)
{
    for (const Lesson& lesson : lessons()) {
        for (const Narration& narration : narrationOf(lesson.scenario())) {
            const QString title = narration.member == u"title" ? inLanguage(narration.text, "ko") : QString();
            EXPECT_FALSE(title.endsWith(QStringLiteral("니다")) && !title.endsWith(QStringLiteral("아니다")))
                << lesson.name << ": " << title.toStdString();
        }
    }
}

}  // namespace
