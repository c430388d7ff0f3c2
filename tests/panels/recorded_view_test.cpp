// What the tools view shows of the stalled peer, line by line, against what ss and netstat really printed at the same
// moments (../tools/golden). The recording is of one machine: there the two hosts of the view are one list.

#include "tools/lesson.h"
#include "tools/recorded.h"

#include "panels/tools_view.h"

#include <gtest/gtest.h>

using namespace app;
using Lines = std::vector<std::string>;
using Tool = panels::ToolsView::Tool;

namespace {

struct Seen {
    Lines head;   ///< column titles, once per host
    Lines rows;
};

bool isHead(const std::string& line) { return line.starts_with("State ") || line.starts_with("Proto "); }

Seen split(const Lines& lines)
{
    Seen seen;
    for (const std::string& line : lines) (isHead(line) ? seen.head : seen.rows).push_back(line);
    return seen;
}

/// Prompts and the notes at the foot are ours; they are no lines of the tool.
Seen shown(const Lesson& lesson, Tool tool)
{
    lab::Moment moment;
    moment.timeline = std::make_shared<tcp::Timeline>(lesson.timeline());
    moment.index = moment.timeline->size();
    moment.language = QStringLiteral("en");
    panels::ToolsView view;
    view.resize(900, 400);
    view.setTool(tool);
    view.showMoment(moment);
    Lines lines;
    for (const std::string& line : essence(linesOf(view.text().toStdString()))) {
        const bool row = line.find(" HOST:") != std::string::npos;
        if (row || isHead(line)) lines.push_back(line);
    }
    return split(lines);
}

void expectRecorded(const Lesson& lesson, const char* title, Tool tool, const char* command)
{
    const Seen wanted = split(essence(recorded("tools_view.txt", title, command)));
    ASSERT_FALSE(wanted.rows.empty()) << title;
    const Seen seen = shown(lesson, tool);
    EXPECT_EQ(seen.rows, wanted.rows) << title << ", " << command;
    for (const std::string& head : seen.head) EXPECT_EQ(head, wanted.head.front()) << title << ", " << command;
}

Lesson stalled(std::string_view after)
{
    tcp::Settings settings = tcp::findProfile("linux")->settings();
    settings.backlog = 5;
    Lesson lesson(settings);
    lesson.step("server listen").step("client connect");
    if (!after.empty()) lesson.step("server hang; client close").step("", after);
    return lesson;
}

}  // namespace

TEST(RecordedTools, OfTheStalledPeerAreEqualAtEveryRecordedMoment)
{
    expectRecorded(stalled(""), "ESTABLISHED", Tool::Ss, "$ ss");
    expectRecorded(stalled(""), "ESTABLISHED", Tool::Netstat, "$ netstat");
    expectRecorded(stalled("240ms"), "client closed, server app stalled", Tool::Ss, "$ ss");
    expectRecorded(stalled("240ms"), "client closed, server app stalled", Tool::Netstat, "$ netstat");
    expectRecorded(stalled("3240ms"), "3 s later", Tool::Ss, "$ ss");
    expectRecorded(stalled("62s"), "62 s later", Tool::Ss, "$ ss");
}

TEST(RecordedTools, OfAHalfCloseAndOfTimeWaitAreEqualToo)
{
    Lesson half = stalled("");
    half.step("server hang; client shutdown").step("", "1s");
    expectRecorded(half, "half close by shutdown", Tool::Ss, "$ ss");
    expectRecorded(half, "half close by shutdown", Tool::Netstat, "$ netstat");
    Lesson wait = stalled("");
    wait.step("client shutdown").step("server close").step("", "340ms");
    expectRecorded(wait, "TIME_WAIT", Tool::Ss, "$ ss");
    expectRecorded(wait, "TIME_WAIT", Tool::Netstat, "$ netstat");
}

/// No recording of /proc/net/tcp exists; its states and queues must be those of the recorded lines of ss.
TEST(RecordedTools, OfProcTellTheSameAsTheRecordedOnes)
{
    lab::Moment moment;
    const Lesson lesson = stalled("240ms");
    moment.timeline = std::make_shared<tcp::Timeline>(lesson.timeline());
    moment.index = moment.timeline->size();
    panels::ToolsView view;
    view.setTool(Tool::Proc);
    view.showMoment(moment);
    const QString text = view.text();
    EXPECT_TRUE(text.contains(" 0A 00000000:00000000 00:00000000 00000000")) << text.toStdString();  // LISTEN
    EXPECT_TRUE(text.contains(" 08 00000000:00000001 00:00000000 00000000")) << text.toStdString();  // CLOSE_WAIT
    EXPECT_TRUE(text.contains(" 05 00000000:00000000 03:")) << text.toStdString();  // FIN_WAIT2 on the time-wait timer
}
