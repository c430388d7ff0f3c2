#include "window/command_line.h"

#include "capturing/capturing.h"
#include "capturing/sockets_window.h"
#include "files/library.h"
#include "files/trace_reader.h"
#include "support/drive.h"
#include "window/opening.h"

#include <QFile>
#include <QUrl>

#include <gtest/gtest.h>

namespace {

std::variant<app::window::Options, app::window::Answer> parsed(const QStringList& arguments)
{
    return app::window::readCommandLine(QStringList("tcp-state-lab") + arguments);
}

app::window::Options good(const QStringList& arguments)
{
    const auto found = parsed(arguments);
    const auto* answer = std::get_if<app::window::Answer>(&found);
    EXPECT_FALSE(answer) << answer->text.toStdString();
    return answer ? app::window::Options() : std::get<app::window::Options>(found);
}

void expectBad(const QStringList& arguments, const char* part)
{
    const auto found = parsed(arguments);
    const auto* answer = std::get_if<app::window::Answer>(&found);
    ASSERT_TRUE(answer) << arguments.join(' ').toStdString();
    EXPECT_EQ(answer->status, 2);
    EXPECT_TRUE(answer->text.contains(part)) << answer->text.toStdString();
}

}  // namespace

TEST(CommandLine, ReadsEveryOption)
{
    const app::window::Options options = good({"stalled-peer", "--lang", "ko", "--step", "4", "--theme", "dark",
                                               "--view", "shared", "--screenshot", "a.png", "--size", "1920x1080"});
    EXPECT_EQ(options.scenario, "stalled-peer");
    EXPECT_EQ(options.language, "ko");
    EXPECT_EQ(options.step, 4);
    EXPECT_EQ(options.theme, "dark");
    EXPECT_EQ(options.view, "shared");
    EXPECT_EQ(options.screenshot, "a.png");
    EXPECT_EQ(options.size, QSize(1920, 1080));
    EXPECT_EQ(good({"--present", "stalled-peer"}).view, "present");
    EXPECT_TRUE(good({}).scenario.isEmpty());
}

TEST(CommandLine, TakesAFileByItsAddressAsFileManagersPassIt)
{
    QFile lesson(QStringLiteral(":/scenarios/half-close.json"));
    ASSERT_TRUE(lesson.open(QIODevice::ReadOnly));
    const QString path = drive::write("half close.json", lesson.readAll());
    EXPECT_EQ(good({QUrl::fromLocalFile(path).toString(QUrl::FullyEncoded)}).scenario, path);
    const QByteArray empty = QByteArray::fromHex("d4c3b2a1020004000000000000000000ffff000001000000");
    const QString capture = drive::write("a b.pcap", empty);
    EXPECT_EQ(good({QUrl::fromLocalFile(capture).toString(QUrl::FullyEncoded)}).capture, capture);
    expectBad({"file:///nowhere/at%20all.json"}, "no file \"/nowhere/at all.json\"");
}

/// Rows, and the trace of a measured run, as File, Open does; what is wrong with one is said at once.
TEST(CommandLine, OpensWhatFileOpenOpens)
{
    const QString rows = drive::write("rows.txt", "CLOSE-WAIT 1 0 10.0.0.2:8080 10.0.0.9:20000\n");
    EXPECT_EQ(good({rows}).capture, rows);
    const auto window = drive::window();
    openAsked(*window, good({rows, "--screenshot", "a.png"}));
    EXPECT_TRUE(window->feature<app::capturing::Capturing>().sockets());
    expectBad({rows, "--connection", "1"}, "expected a capture file");
    expectBad({rows, "--handout", "a.pdf"}, "no scenario to draw");
    const QString run = drive::write("abort.jsonl", app::files::shippedRecording("abort"));
    EXPECT_EQ(good({run}).recording, run);
    openAsked(*window, good({run, "--screenshot", "a.png"}));
    EXPECT_TRUE(window->simulation().measured());
    expectBad({run, "--page", "a.html"}, "no scenario to draw");
    expectBad({drive::write("bad.trace", "no JSON\n")}, "bad.trace:1:");
}

TEST(CommandLine, HelpAndVersionNeedNothing)
{
    for (const char* option : {"--help", "-h", "--version"}) {
        const auto found = parsed({option});
        ASSERT_TRUE(std::holds_alternative<app::window::Answer>(found));
        EXPECT_EQ(std::get<app::window::Answer>(found).status, 0);
        EXPECT_FALSE(std::get<app::window::Answer>(found).text.isEmpty());
    }
}

TEST(CommandLine, SaysInKoreanWhatIsWrong)
{
    expectBad({"--lang", "ko", "--bogus"}, "알 수 없는 옵션 \"bogus\"");
    expectBad({"--lang", "ko", "stalled-peer", "--step"}, "--step 뒤에 값이 없음");
    expectBad({"--lang", "ko", "tcp-state-lab:?lesson=nope"}, "링크: \"nope\" 강의가 없습니다");
    const QString file =
        drive::write("unknown.json", R"({"id": "x", "title": "X", "steps": [{"do": "server lisen"}]})");
    expectBad({"--lang", "ko", file}, "알 수 없는 호출 \"lisen\"");
    expectBad({"--lang", "ko", drive::write("bad.jsonl", "{\"us\":0}\n")}, "항목 \"event\" 없음; 텍스트를 쓰세요");
}

TEST(CommandLine, SpeaksKorean)
{
    const auto help = parsed({"--lang", "ko", "--help"});
    EXPECT_TRUE(std::get<app::window::Answer>(help).text.startsWith(QStringLiteral("사용법:")));
    EXPECT_FALSE(std::get<app::window::Answer>(help).text.contains(QStringLiteral("default")));
    const auto bad = parsed({"stalled-per", "--lang", "ko"});
    EXPECT_TRUE(std::get<app::window::Answer>(bad).text.contains(QStringLiteral("혹시 \"stalled-peer\"인가요?")));
}

TEST(CommandLine, BadInputIsSaidAndIsStatusTwo)
{
    expectBad({"stalled-per"}, "did you mean \"stalled-peer\"?");
    expectBad({"stalled-peer", "--step", "99"}, "expected 0 to 9");
    expectBad({"stalled-peer", "--step", "x"}, "expected 0 to 9");
    expectBad({"--step", "1"}, "without a scenario");
    expectBad({"stalled-peer", "--lang", "fr"}, "en or ko");
    expectBad({"stalled-peer", "--theme", "pink"}, "light or dark");
    expectBad({"stalled-peer", "--size", "big"}, "WIDTHxHEIGHT");
    expectBad({"stalled-peer", "--size", "99999x99999"}, "WIDTHxHEIGHT");
    expectBad({"--screenshot", "a.png"}, "no scenario to draw");
    expectBad({"--frobnicate"}, "frobnicate");
    expectBad({"stalled-peer", "other"}, "more than one");
    expectBad({drive::write("broken.json", "{\"id\": ")}, "broken.json:1:");
}
