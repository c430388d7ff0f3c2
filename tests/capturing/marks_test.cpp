// What is assumed of a captured connection, and the switches of it; which connection the list shows as open.

#include "capturing/opened_capture.h"

#include "lab/evidence_words.h"
#include "ladder/ladder_view.h"
#include "workbench/appearance_controller.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QScrollBar>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

#include <string>

using app::lab::StateMark;
using captured::capture;
using captured::openFirst;
using captured::Opened;

TEST(Capturing, OnlyWhatIsProvedLeavesNothingAssumed)
{
    const Opened opened = openFirst(capture("client-closes-first"));
    opened.view().setStep(5);
    opened.child<QCheckBox>("provedOnly")->click();
    EXPECT_EQ(opened.moment().step, 5u);
    for (const auto& states : opened.evidence().captured.states)
        for (const tcp::EndStates& end : states)
            EXPECT_NE(app::lab::markOf(end), StateMark::Assumed);
}

TEST(Capturing, EachAssumptionHasASwitch)
{
    const Opened opened = openFirst(capture("client-closes-first"));
    const auto rests = [&](tcp::Assumption on) {
        for (const auto& states : opened.evidence().captured.states)
            for (const tcp::EndStates& end : states)
                if (end.by.has(on)) return true;
        return false;
    };
    EXPECT_TRUE(rests(tcp::Assumption::LastArrived));
    opened.child<QCheckBox>("assumption_b")->click();
    EXPECT_FALSE(rests(tcp::Assumption::LastArrived));
    EXPECT_TRUE(rests(tcp::Assumption::FinAtClose));
    EXPECT_FALSE(opened.child<QCheckBox>("provedOnly")->isChecked());
    for (const char letter : {'a', 'c', 'd', 'e', 'f'})
        opened.child<QCheckBox>(("assumption_" + std::string(1, letter)).c_str())->click();
    EXPECT_TRUE(opened.child<QCheckBox>("provedOnly")->isChecked()) << "all are off";
    opened.child<QCheckBox>("provedOnly")->click();
    EXPECT_TRUE(opened.child<QCheckBox>("assumption_b")->isChecked());
}

TEST(Capturing, TheRowOfTheOpenConnectionIsSelectedThoughTheListIsReadLater)
{
    Opened opened{drive::window(QStringLiteral("stalled-peer"), {1280, 800}, QStringLiteral("en")), nullptr};
    opened.captures = &opened.main->feature<app::capturing::Capturing>();
    ASSERT_TRUE(opened.captures->open(capture("client-closes-first"), false));
    opened.list().openConnection(1, true);
    const auto* table = opened.child<QTableView>("connections");
    EXPECT_FALSE(table->currentIndex().isValid());
    EXPECT_TRUE(QTest::qWaitFor([&] { return table->currentIndex().isValid(); }, 20'000));
    EXPECT_TRUE(opened.view().evidence());
}

TEST(Capturing, APlateOfSeveralStatesTakesTheColourOfNone)
{
    const Opened opened = openFirst(capture("simultaneous-close"));
    opened.toEnd();
    app::ladder::LadderView& ladder = opened.view().ladder();
    const QImage shown = ladder.viewport()->grab().toImage();
    const app::theme::Theme theme = opened.main->appearance().scaled().theme;
    int seen = 0;
    for (const auto& chip : ladder.sheet().chips) {
        const auto& span = ladder.sheet().story.states[chip.span];
        const QPoint inside = ladder.mapFromScene(chip.rect.topLeft() + QPointF(5, 5));
        if (!shown.rect().contains(inside)) continue;
        const bool several = span.known.mark == StateMark::Several;
        EXPECT_EQ(shown.pixelColor(inside), several ? theme.panel : theme.of(span.state).tint)
            << chip.name.toStdString();
        seen += several ? 1 : 0;
    }
    EXPECT_GT(seen, 0);
}

TEST(Capturing, ASentenceSaysWhatIsAssumedInWords)
{
    const Opened opened = openFirst(capture("client-closes-first"));
    QString all;
    for (std::size_t step = 0; step < opened.evidence().captured.segments.size(); ++step)
        all += app::lab::EvidenceWords::stepText(opened.evidence(), step);
    EXPECT_TRUE(all.contains(QStringLiteral(" (assumed)."))) << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral("?."))) << all.toStdString();
    EXPECT_FALSE(all.contains(QStringLiteral(" | "))) << all.toStdString();
}

TEST(Capturing, TheLastColumnOfTheListReachesTheEdgeAfterAResize)
{
    const Opened opened = captured::open(capture("client-closes-first"));
    const auto* table = opened.child<QTableView>("connections");
    for (const int width : {1024, 1600, 1280}) {
        opened.list().window()->resize(width, 800);
        QCoreApplication::processEvents();
        const int end = table->horizontalHeader()->length();
        EXPECT_GE(end, table->viewport()->width()) << width;
    }
}

/// No title is cut, and nothing scrolls sideways.
TEST(Capturing, TheListFitsTheSmallestScreen)
{
    const Opened opened = captured::open(capture("stalled-peer"));
    opened.list().resize(1024, 768);
    QCoreApplication::processEvents();
    const auto* table = opened.child<QTableView>("connections");
    EXPECT_EQ(table->horizontalScrollBar()->maximum(), 0);
    const QHeaderView& titles = *table->horizontalHeader();
    for (int column = 0; column < titles.count(); ++column) {
        const QString title = opened.list().model().headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        EXPECT_GE(titles.sectionSize(column), titles.fontMetrics().horizontalAdvance(title)) << title.toStdString();
    }
}
