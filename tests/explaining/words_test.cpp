// Each link of each chain of each lesson has its words in both languages, and each chain begins outside of TCP.

#include "explaining/answer.h"
#include "files/library.h"
#include "scenario/play.h"
#include "support/drive.h"
#include "workbench/appearance_controller.h"

#include <QRegularExpression>
#include <gtest/gtest.h>

#include <set>

namespace {

/// Of every event of every lesson, by the lesson.
std::vector<app::explaining::Explanation> explanations(const std::string& id)
{
    std::vector<app::explaining::Explanation> all;
    const auto file = app::files::builtIn(QString::fromStdString(id));
    const tcp::Run run = tcp::play(file->scenario, tcp::settingsOf(file->scenario, {}).settings);
    const tcp::Causes causes(run.timeline, run.timeline.size());
    for (const tcp::TraceEvent* event : causes.events()) {
        all.push_back(app::explaining::explain(run.timeline, {event->number, false, false, run.timeline.size()},
                                               app::theme::StateNames::Stevens));
    }
    return all;
}

const std::vector<std::string>& lessons()
{
    static const std::vector<std::string> ids = [] {
        std::vector<std::string> all;
        for (const QString& id : app::files::builtInIds()) all.push_back(id.toStdString());
        return all;
    }();
    return ids;
}

bool fromOutside(const tcp::TraceEvent& event)
{
    return std::holds_alternative<tcp::Called>(event.what) || std::holds_alternative<tcp::Injected>(event.what);
}

TEST(WordsOfChains, EveryChainOfEveryLessonBeginsAtACallOrAForgedSegment)
{
    const auto window = drive::window();
    for (const std::string& id : lessons()) {
        SCOPED_TRACE(id);
        for (const auto& answer : explanations(id)) {
            ASSERT_FALSE(answer.chain.links.empty());
            EXPECT_TRUE(fromOutside(answer.chain.links.back().event)) << answer.heading.toStdString();
            for (const auto& line : answer.lines) {
                EXPECT_FALSE(line.text.trimmed().isEmpty());
                EXPECT_TRUE(line.sentence.contains(line.time));
            }
        }
    }
}

/// What has words of its own, and not only names that are the same in every language.
bool hasEnglish(QString text)
{
    static const QRegularExpression names(QStringLiteral("\\b[A-Z][A-Z0-9_,-]*\\b|[a-z]+\\(\\d*\\)|setsockopt\\([a-z0-"
                                                         "9_]+ [a-z0-9.]+\\)|\\b\\d+(\\.\\d+)?(us|ms|s|min|h)?\\b|"
                                                         "\\b(keepalive|persist)\\b|"
                                                         "\\b(error|client|server|accept)\\b.*"));
    text.remove(names);
    return text.contains(QRegularExpression(QStringLiteral("[a-z]{3}")));
}

TEST(WordsOfChains, AreKoreanWhereTheProgramIs)
{
    const auto window = drive::window("stalled-peer", {1280, 800}, "ko");
    std::set<std::string> left;
    for (const std::string& id : lessons()) {
        for (const auto& answer : explanations(id)) {
            for (const auto& line : answer.lines) {
                EXPECT_TRUE(line.sentence.contains(QRegularExpression(QStringLiteral("[가-힣]"))))
                    << line.sentence.toStdString();
                if (hasEnglish(line.text)) left.insert(line.text.toStdString());
            }
        }
    }
    for (const std::string& text : left) ADD_FAILURE() << text;
}

}  // namespace
