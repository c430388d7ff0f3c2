// Korean outside the lessons: crowds, window and command line, README, the guide. One word for one thing everywhere.

#include "scenarios/korean.h"

#include "files/crowd_story.h"
#include "lab/narration_rules.h"

#include <QFile>
#include <QRegularExpression>

#include <gtest/gtest.h>

using namespace app;

namespace {

QString textOfFile(const char* path)
{
    QFile file(QStringLiteral(SOURCE_DIR "/") + path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path;
    return QString::fromUtf8(file.readAll());
}

void expectGoodKorean(const QString& text, const std::string& place)
{
    EXPECT_EQ(wrongParticles(text).join(", ").toStdString(), "") << place;
}

TEST(KoreanTexts, OfTheCrowdsFollowTheLessons)
{
    for (const app::files::CrowdStory& story : app::files::crowdStories()) {
        for (const tcp::LocalText& text : {story.title, story.summary, story.operatorText}) {
            EXPECT_FALSE(lab::inLanguage(text, "en").isEmpty() || lab::inLanguage(text, "ko").isEmpty()) << story.id;
            expectGoodKorean(lab::inLanguage(text, "ko"), story.id);
        }
        EXPECT_LE(lab::wordsOf(lab::inLanguage(story.title, "ko")), lab::kMostTitleWords) << story.id;
        for (const tcp::LocalText& text : {story.summary, story.operatorText})
            EXPECT_EQ(wrongEndings(lab::inLanguage(text, "ko")).join(" | ").toStdString(), "") << story.id;
    }
}

TEST(KoreanTexts, OfTheProgramFollowTheLessons)
{
    static const QRegularExpression kMessage("<(?:translation|numerusform)[^>]*>([^<]+)<");
    static const QRegularExpression kPlaceholder("%[0-9n]");
    const QString messages = textOfFile("translations/tcp-state-lab_ko.ts");
    int count = 0;
    for (auto matches = kMessage.globalMatch(messages); matches.hasNext(); ++count) {
        QString text = matches.next().captured(1);
        text.replace(kPlaceholder, QStringLiteral("…"));  // spoken as what will stand there
        expectGoodKorean(text, text.toStdString());
    }
    EXPECT_GT(count, 300);
}

TEST(KoreanTexts, OfTheGuidesFollowTheLessons)
{
    for (const char* path :
         {"translations/README_ko.md", "resources/for_instructors_ko.md", "resources/lesson_guide_ko.md"})
        expectGoodKorean(textOfFile(path), path);
}

}  // namespace
