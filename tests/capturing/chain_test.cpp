// Why a captured end is in its state: the links with their packets, walked by keys, lit on the ladder and the diagrams.

#include "capturing/chain_page.h"
#include "capturing/opened_capture.h"
#include "ladder/ladder_view.h"
#include "panels/chain_table.h"

#include <QAction>
#include <QDir>
#include <QLabel>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace {

using app::capturing::ChainPage;
using app::panels::ChainTable;
using captured::capture;
using captured::openFirst;
using captured::Opened;

ChainPage& page(const Opened& opened) { return *opened.child<ChainPage>("capturedChain"); }
ChainTable& table(const Opened& opened) { return *opened.child<ChainTable>("chainTable"); }

QString column(const Opened& opened, int place)
{
    QStringList all;
    for (int row = 0; row < table(opened).rowCount(); ++row) all << table(opened).item(row, place)->text();
    return all.join('\n');
}

/// The keys go to the window that is looked at: without a window manager that is the one shown last.
void bringUp(const Opened& opened)
{
    opened.main->hide();
    opened.list().show();
    opened.list().activateWindow();
}

void press(QWidget& widget, Qt::Key key) { QTest::keyClick(&widget, key); }

Opened atTheEnd(const QString& lesson, const QString& language = QStringLiteral("en"))
{
    Opened opened = openFirst(capture(lesson), language);
    opened.list().resize(1280, 900);
    bringUp(opened);
    opened.toEnd();
    return opened;
}

}  // namespace

TEST(CaptureWhy, WShowsEachLinkAsProvedOrAssumed)
{
    const Opened opened = atTheEnd("client-closes-first");
    press(opened.view(), Qt::Key_W);
    ASSERT_TRUE(page(opened).isVisible());
    ASSERT_GE(table(opened).rowCount(), 4);
    const QString marks = column(opened, 3);
    EXPECT_TRUE(marks.contains("proved by #")) << marks.toStdString();
    EXPECT_TRUE(marks.contains("(a)")) << marks.toStdString();
    for (const auto& line : page(opened).told().lines) EXPECT_FALSE(line.mark.isEmpty()) << line.text.toStdString();
    EXPECT_TRUE(column(opened, 2).contains("close() or shutdown()"));
    EXPECT_FALSE(table(opened).isColumnHidden(3));
}

TEST(CaptureWhy, TheKeysWalkAndGoToThePacket)
{
    const Opened opened = atTheEnd("client-closes-first");
    const QImage before = opened.view().ladder().grab().toImage();
    press(opened.view(), Qt::Key_W);
    EXPECT_NE(opened.view().ladder().grab().toImage(), before) << "the chain is lit";
    press(table(opened), Qt::Key_Down);
    press(table(opened), Qt::Key_Down);
    EXPECT_EQ(table(opened).currentRow(), 2);
    ASSERT_GT(page(opened).told().lines.size(), 2u);
    const app::lab::EvidenceChain::Line line = page(opened).told().lines[2];
    ASSERT_NE(line.packet, 0u);
    EXPECT_TRUE(opened.child<QLabel>("capturedChainSentence")->accessibleName().contains(line.mark));
    const QString heading = page(opened).told().heading;
    press(table(opened), Qt::Key_Return);
    EXPECT_EQ(opened.moment().step, opened.evidence().stepOf(line.packet));
    EXPECT_EQ(page(opened).told().heading, heading) << "the chain stays while it is walked";
    press(table(opened), Qt::Key_Left);
    EXPECT_EQ(opened.moment().step, opened.evidence().stepOf(line.packet) - 1) << "the step keys act";
    press(table(opened), Qt::Key_Escape);
    EXPECT_FALSE(page(opened).isVisible());
    press(opened.view(), Qt::Key_End);
    EXPECT_EQ(opened.moment().step, opened.view().stepCount());
}

TEST(CaptureWhy, ShiftWShowsWhatTheBeginningOfTheChainLedTo)
{
    const Opened opened = atTheEnd("client-closes-first");
    QTest::keyClick(&opened.view(), Qt::Key_W, Qt::ShiftModifier);
    ASSERT_TRUE(page(opened).isVisible());
    ASSERT_TRUE(page(opened).told().ahead);
    ASSERT_GE(table(opened).rowCount(), 4);
    EXPECT_TRUE(opened.child<QLabel>("capturedChainHeading")->accessibleName().contains("what did this lead to?"));
    EXPECT_TRUE(column(opened, 2).contains(QStringLiteral("→ "))) << column(opened, 2).toStdString();
    for (const auto& line : page(opened).told().lines) EXPECT_FALSE(line.mark.isEmpty()) << line.text.toStdString();
    QTest::keyClick(&table(opened), Qt::Key_W, Qt::ShiftModifier);
    EXPECT_FALSE(page(opened).told().ahead) << "back to why";
    press(table(opened), Qt::Key_Down);
    press(table(opened), Qt::Key_Down);
    const QString chosen = page(opened).told().lines[2].mark;
    opened.child<QToolButton>("whyAhead")->click();
    ASSERT_TRUE(page(opened).told().ahead);
    EXPECT_EQ(page(opened).told().lines.front().mark, chosen) << "from the link that was looked at";
}

TEST(CaptureWhy, WhatWasLedToTellsNothingOfPacketsToCome)
{
    const Opened opened = openFirst(capture("client-closes-first"));
    bringUp(opened);
    opened.view().setStep(3);
    opened.view().setPredicting(true);
    QTest::keyClick(&opened.view(), Qt::Key_W, Qt::ShiftModifier);
    ASSERT_TRUE(page(opened).told().ahead);
    for (const auto& line : page(opened).told().lines) EXPECT_LE(line.packet, 3u) << line.mark.toStdString();
    for (const auto& link : page(opened).told().chain.links) EXPECT_LE(link.moment, opened.moment().index);
}

TEST(CaptureWhy, OfEitherEnd)
{
    const Opened opened = atTheEnd("stalled-peer");
    press(opened.view(), Qt::Key_W);
    opened.child<QToolButton>("whyServer")->click();
    EXPECT_EQ(page(opened).host(), tcp::HostId::Server);
    const QString ofServer = page(opened).told().heading;
    opened.child<QToolButton>("whyClient")->click();
    EXPECT_EQ(page(opened).host(), tcp::HostId::Client);
    EXPECT_NE(page(opened).told().heading, ofServer);
    press(table(opened), Qt::Key_W);
    EXPECT_FALSE(page(opened).isVisible());
}

TEST(CaptureWhy, BeforeTheFirstPacketThereIsNothingToTell)
{
    const Opened opened = openFirst(capture("three-way-handshake"));
    bringUp(opened);
    press(opened.view(), Qt::Key_W);
    EXPECT_TRUE(page(opened).isVisible());
    EXPECT_TRUE(page(opened).told().lines.empty());
    EXPECT_TRUE(column(opened, 0).contains("No change")) << column(opened, 0).toStdString();
}

/// While packets are predicted, nothing is told of those to come.
TEST(CaptureWhy, TellsNothingOfPacketsToCome)
{
    const Opened opened = openFirst(capture("client-closes-first"));
    bringUp(opened);
    opened.view().setStep(3);
    opened.view().setPredicting(true);
    press(opened.view(), Qt::Key_W);
    for (const auto& line : page(opened).told().lines) EXPECT_LE(line.packet, 3u) << line.mark.toStdString();
}

/// REVIEW_PICTURES=FOLDER keeps pictures of it.
TEST(CaptureWhy, SpeaksBothLanguagesAndFits)
{
    for (const char* language : {"en", "ko"}) {
        const Opened opened = atTheEnd("client-closes-first", QString::fromUtf8(language));
        press(opened.view(), Qt::Key_W);
        QTest::qWait(0);
        const QString marks = column(opened, 3);
        EXPECT_EQ(marks.contains("proved"), language == std::string("en")) << marks.toStdString();
        const QString folder = qEnvironmentVariable("REVIEW_PICTURES");
        if (folder.isEmpty()) continue;
        QDir().mkpath(folder);
        EXPECT_TRUE(opened.list().grab().save(folder + "/capture_why_" + QString::fromUtf8(language) + ".png"));
    }
}
