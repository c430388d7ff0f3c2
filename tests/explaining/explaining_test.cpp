// Where a state comes from, in the window: the chain beside the tools, on the diagrams and on the ladder (issue 18, 1).

#include "explaining/chain_panel.h"
#include "explaining/explained.h"
#include "files/spelling.h"
#include "files/why_lines.h"
#include "panels/timers_table.h"
#include "panels/tool_text.h"
#include "panels/tools_view.h"
#include "window/documents.h"
#include "workbench/view_docks.h"

#include <QAbstractScrollArea>
#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QMenu>
#include <QTest>
#include <gtest/gtest.h>

#include <algorithm>

namespace {

using app::panels::ChainTable;
using app::window::MainWindow;
using Explaining = Explained;

TEST_F(Explaining, WTellsWhatTheCommandLineTells)
{
    press(Qt::Key_W);
    ASSERT_TRUE(shown());
    const app::lab::Moment& moment = window_->simulation().moment();
    const tcp::Causes causes(*moment.timeline, moment.index);
    const auto* event = tcp::EventChoice{.host = tcp::HostId::Server}.find(causes, tcp::State::Closed);
    ASSERT_TRUE(event);
    const auto lines = app::files::linesBack(causes, event->number);
    ASSERT_GE(table().rowCount(), static_cast<int>(lines.size()));
    for (int i = 0; i < static_cast<int>(lines.size()); ++i)
        EXPECT_TRUE(row(i).contains(
            app::files::inSpelling(lines[static_cast<std::size_t>(i)].text, tcp::Spelling::Stevens)))
            << row(i).toStdString();
    EXPECT_TRUE(row(static_cast<int>(lines.size()) - 1).contains("close()"));
}

TEST_F(Explaining, UpAndDownWalkAndEnterGoesToThatMoment)
{
    press(Qt::Key_W);
    const std::size_t end = window_->simulation().moment().index;
    const QImage first = ladder().grab().toImage();
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    EXPECT_EQ(clientDiagram().chain().selected, 2u);
    EXPECT_NE(ladder().grab().toImage(), first) << "another link is lit";
    EXPECT_EQ(window_->simulation().moment().index, end) << "walking does not move the run";
    const std::size_t moment = clientDiagram().chain().links[2].moment;
    press(Qt::Key_Return);
    EXPECT_EQ(window_->simulation().moment().index, moment);
    EXPECT_TRUE(shown()) << "the chain can be walked moment by moment";
    press(Qt::Key_Up);
    press(Qt::Key_Return);
    EXPECT_EQ(window_->simulation().moment().index, clientDiagram().chain().links[1].moment);
}

TEST_F(Explaining, EscAndWCloseItAndTheStepKeysAct)
{
    const QImage before = drive::picture(*window_);
    for (const Qt::Key way : {Qt::Key_Escape, Qt::Key_W}) {
        press(Qt::Key_W);
        ASSERT_TRUE(shown());
        EXPECT_NE(drive::picture(*window_), before);
        press(way);
        EXPECT_FALSE(shown());
        drive::expectSame(drive::picture(*window_), before, "closed");
        press(Qt::Key_Left);
        EXPECT_LT(window_->simulation().moment().step, window_->simulation().stepCount());
        press(Qt::Key_Right);
    }
}

TEST_F(Explaining, AStepClosesIt)
{
    for (const Qt::Key key : {Qt::Key_Left, Qt::Key_Right, Qt::Key_PageUp, Qt::Key_PageDown}) {
        press(Qt::Key_W);
        ASSERT_TRUE(shown());
        press(key);
        EXPECT_FALSE(shown()) << key;
        EXPECT_TRUE(clientDiagram().chain().links.empty());
    }
}

TEST_F(Explaining, ShiftWTellsWhatTheLinkLedTo)
{
    press(Qt::Key_W);
    for (int i = 1; i < table().rowCount(); ++i) press(Qt::Key_Down);
    const QString begin = row(table().currentRow());
    press(Qt::Key_W, Qt::ShiftModifier);
    ASSERT_TRUE(shown());
    EXPECT_TRUE(begin.contains(row(0))) << begin.toStdString();
    ASSERT_GT(table().rowCount(), 3);
    EXPECT_TRUE(row(1).contains(QStringLiteral("→")));
    press(Qt::Key_W, Qt::ShiftModifier);
    EXPECT_FALSE(shown());
}

TEST_F(Explaining, TellsWhatKeepsAHostWhereItIs)
{
    window_->simulation().seek(window_->simulation().stepCount() / 2);
    while (window_->simulation().moment().world().host(tcp::HostId::Server).state() != tcp::State::CloseWait)
        window_->simulation().stepBack();
    ask({.host = tcp::HostId::Server});
    QString all;
    for (int i = 0; i < table().rowCount(); ++i) all += table().item(i, 0)->text() + '\n';
    EXPECT_TRUE(all.contains("waits for its own application")) << all.toStdString();
}

TEST_F(Explaining, NothingIsToldOfWhatHasNotHappened)
{
    window_->simulation().seek(3);
    const app::lab::Moment& moment = window_->simulation().moment();
    press(Qt::Key_W, Qt::ShiftModifier);
    ASSERT_TRUE(shown());
    for (const auto& link : clientDiagram().chain().links) EXPECT_LE(link.moment, moment.index);
    window_->simulation().restart();
    hands::settle(*window_);
    EXPECT_FALSE(shown());
    press(Qt::Key_W);
    EXPECT_FALSE(shown());
    EXPECT_NE(note(), "");
}

TEST_F(Explaining, AQuestionKeepsItsPlace)
{
    window_->simulation().seek(1);
    window_->actions().named("predict")->setChecked(true);
    press(Qt::Key_Right);
    ASSERT_TRUE(hands::seen("predict"));
    window_->setFocus();
    press(Qt::Key_W);
    EXPECT_FALSE(shown());
    EXPECT_TRUE(hands::seen("predict"));
    EXPECT_NE(note(), "");
}

TEST_F(Explaining, AQuestionIsAskedAfterAChain)
{
    window_->simulation().seek(1);
    window_->actions().named("predict")->setChecked(true);
    press(Qt::Key_W);
    ASSERT_TRUE(shown());
    press(Qt::Key_Right);
    EXPECT_FALSE(shown());
    EXPECT_TRUE(hands::seen("predict"));
    EXPECT_TRUE(clientDiagram().chain().links.empty());
}

TEST_F(Explaining, IsNotOfferedInALecture)
{
    press(Qt::Key_W);
    window_->actions().named("presentHere")->trigger();
    hands::settle(*window_);
    EXPECT_FALSE(shown());
    EXPECT_FALSE(window_->actions().named("why")->isEnabled());
    press(Qt::Key_Escape);
    EXPECT_TRUE(window_->actions().named("why")->isEnabled());
    press(Qt::Key_W);
    EXPECT_TRUE(shown());
}

TEST_F(Explaining, SpeaksTheLanguageThatIsChosen)
{
    press(Qt::Key_W);
    const QString english = row(1);
    press(Qt::Key_L);
    ASSERT_TRUE(shown());
    EXPECT_NE(row(1), english);
    EXPECT_TRUE(drive::child<QLabel>(*window_, "explanationHeading")->text().contains(QStringLiteral("왜?")));
}

TEST_F(Explaining, AClickOnAStateAsksForThatOne)
{
    press(Qt::Key_W);
    emit window_->findChild<app::workbench::StudyView*>()->stateClicked(tcp::HostId::Client, tcp::State::FinWait1);
    hands::settle(*window_);
    EXPECT_FALSE(hands::seen("referenceCard"));
    EXPECT_TRUE(row(0).contains("FIN_WAIT_1")) << row(0).toStdString();
}

}  // namespace
