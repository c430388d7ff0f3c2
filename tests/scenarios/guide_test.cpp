// "How to write a lesson", in both languages: the example in it is a lesson that holds, and the message it quotes is
// the one that comes.

#include "scenarios/lessons.h"

#include "lab/narration_rules.h"

#include <QCoreApplication>
#include <QFile>
#include <QTranslator>

#include <gtest/gtest.h>

using namespace app;

namespace {

QString guide(const char* language)
{
    QFile file(QStringLiteral(SOURCE_DIR "/resources/lesson_guide_%1.md").arg(QLatin1String(language)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << language;
    return QString::fromUtf8(file.readAll());
}

QByteArray example(const char* language)
{
    return guide(language).section("```json\n", 1).section("```", 0, 0).toUtf8();
}

TEST(Guide, ShowsALessonThatHolds)
{
    const Lesson lesson{"lost-fin", app::files::readScenario(example("en"))};
    ASSERT_TRUE(lesson.file.good()) << lesson.file.faults.front().text("guide").toStdString();
    const tcp::Run run = playLesson(lesson);
    EXPECT_EQ(run.failed(), 0u);
    EXPECT_GE(run.verdicts.size(), 5u);
    for (const lab::Narration& narration : lab::narrationOf(lesson.scenario())) EXPECT_EQ(narration.text.size(), 2u);
}

TEST(Guide, ShowsTheSameInKorean) { EXPECT_EQ(example("en"), example("ko")); }

TEST(Guide, ShowsAQuestionThatCanBeRead)
{
    const QString ask = guide("en").section("\n\"ask\": ", 1).section("```", 0, 0);
    const QString file = R"({"format": "tcp-state-lab/1", "id": "x", "title": "x", "steps": [{"ask": %1}]})";
    const app::files::ScenarioFile read = app::files::readScenario(file.arg(ask).toUtf8());
    ASSERT_TRUE(read.good()) << read.faults.front().text("guide").toStdString();
    const tcp::StepQuestion question = read.scenario.steps.front().ask.value();
    for (const tcp::LocalText& text : {question.text, question.answer, question.because}) EXPECT_EQ(text.size(), 2u);
    EXPECT_TRUE(guide("ko").contains(ask));
}

TEST(Guide, QuotesTheMessageThatComes)
{
    QByteArray wrong = example("en");
    wrong.replace("\"client\": \"FIN-WAIT-1\"", "\"client\": \"FINWAIT1\"");
    const app::files::ScenarioFile file = app::files::readScenario(wrong);
    ASSERT_EQ(file.faults.size(), 1u);
    for (const char* language : {"en", "ko"}) {
        QTranslator translator;
        ASSERT_TRUE(translator.load(QStringLiteral(":/i18n/tcp-state-lab_%1").arg(QLatin1String(language))));
        QCoreApplication::installTranslator(&translator);
        const QString message = file.faults.front().text("lost-fin.json");
        EXPECT_TRUE(guide(language).contains("`" + message + "`")) << message.toStdString();
    }
}

}  // namespace
