// What leaves the program: the whole ladder, handouts, and how states are spelt in all of it.

#include "window/documents.h"
#include "workbench/appearance_controller.h"
#include "support/drive.h"

#include "files/library.h"
#include "exporting/exports.h"
#include "ladder/ladder_export.h"
#include "ladder/ladder_geometry.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QMenu>
#include <QTemporaryDir>
#include <gtest/gtest.h>

#include <utility>

using app::exporting::HandoutFor;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void chooseNames(app::window::MainWindow& window, int index)
{
    window.findChild<QMenu*>("names")->actions().at(index)->trigger();
    QCoreApplication::processEvents();
}

}  // namespace

TEST(Export, TheWholeLadderIsWrittenByTheEndOfTheName)
{
    const QTemporaryDir folder;
    const auto window = drive::window();
    window->simulation().toEnd();
    const app::lab::Moment& moment = window->simulation().moment();
    for (const char* name : {"ladder.png", "ladder.svg", "ladder.PDF"})
        EXPECT_EQ(app::exporting::exportLadder(moment, window->appearance().unscaled(), folder.filePath(name)),
                  QString())
            << name;
    EXPECT_GT(QImage(folder.filePath("ladder.png")).height(), 1000);
    EXPECT_TRUE(contentOf(folder.filePath("ladder.svg")).contains("FIN_WAIT_2"));
    EXPECT_TRUE(contentOf(folder.filePath("ladder.PDF")).startsWith("%PDF"));
    EXPECT_NE(
        app::exporting::exportLadder(moment, window->appearance().unscaled(), folder.filePath("no/such/ladder.png")),
        QString());
}

/// And pages of its own for the lab card, where the lesson has one: not where Linux does otherwise than it tells.
TEST(Export, AHandoutHasAPageForStepsForStatesAndForTheLadder)
{
    const QTemporaryDir folder;
    for (const auto& [lesson, hasCard] : {std::pair("user-timeout", false), std::pair("stalled-peer", true)}) {
        const auto window = drive::window(lesson);
        const app::lab::Moment& moment = window->simulation().moment();
        for (const HandoutFor whom : {HandoutFor::Students, app::exporting::HandoutFor::Teachers}) {
            const QString path = folder.filePath("handout.pdf");
            EXPECT_EQ(app::exporting::exportHandout(moment, whom, window->appearance().unscaled(), path), QString());
            const auto pages = contentOf(path).count("/Type /Page\n");
            EXPECT_TRUE(hasCard ? pages > 3 : pages == 3) << lesson << ": " << pages;
        }
    }
}

TEST(Export, AHandoutFitsA4AndLetter)
{
    const auto window = drive::window();
    const app::lab::Moment& moment = window->simulation().moment();
    for (const QPageSize::PageSizeId paper : {QPageSize::A4, QPageSize::Letter}) {
        for (const HandoutFor whom : {HandoutFor::Students, HandoutFor::Teachers}) {
            QBuffer buffer;
            buffer.open(QIODevice::WriteOnly);
            EXPECT_TRUE(app::exporting::writeHandout(moment, whom, window->appearance().unscaled(), buffer, paper));
            const auto pages = buffer.data().count("/Type /Page\n");
            EXPECT_TRUE(pages == 4 || pages == 5) << pages << ": the lab card takes one page or two";
        }
    }
}

TEST(Export, AStudentsLadderHasTheWaysOfSegmentsAndNoWordOfThem)
{
    const auto window = drive::window("simultaneous-close");
    window->simulation().toEnd();
    const auto whole = app::ladder::wholeLadder(window->simulation().moment(), window->appearance().unscaled(), 700);
    const auto blank = app::ladder::blankLadder(whole);
    ASSERT_EQ(blank.arrows.size(), whole.arrows.size());
    EXPECT_TRUE(blank.blank);
    EXPECT_TRUE(blank.chips.empty() && blank.brackets.empty());
    for (const app::ladder::ArrowMark& mark : blank.arrows) {
        EXPECT_TRUE(mark.label.empty());
        EXPECT_EQ(blank.story.arrows[mark.arrow].segment.ctl, 0) << "neither a colour nor a dash tells what it was";
    }
    for (const app::ladder::SideText& text : blank.texts) EXPECT_TRUE(text.call) << text.run.text.toStdString();
}

TEST(Export, StudentsFindEmptyColumnsAndTeachersWhatTheRunDid)
{
    const auto window = drive::window();
    for (const app::files::ScenarioFile& file : app::files::library()) {
        window->documents().openScenario(file, QString::fromStdString(file.scenario.id));
        window->simulation().finish();
        const app::lab::Moment& moment = window->simulation().moment();
        for (const app::exporting::HandoutRow& row :
             app::exporting::handoutRows(moment, app::exporting::HandoutFor::Students, app::theme::StateNames::Rfc)) {
            EXPECT_FALSE(row.done.isEmpty()) << file.scenario.id;
            EXPECT_TRUE(row.prediction.isEmpty() && row.states[0].isEmpty() && row.states[1].isEmpty());
        }
        const auto rows =
            app::exporting::handoutRows(moment, app::exporting::HandoutFor::Teachers, app::theme::StateNames::Rfc);
        ASSERT_EQ(rows.size(), file.scenario.steps.size());
        for (std::size_t i = 0; i < rows.size(); ++i) {
            const tcp::World& world = moment.timeline->at(moment.stepEnds[i]);
            for (const tcp::HostId host : tcp::kHosts)
                EXPECT_EQ(rows[i].states[tcp::index(host)].toStdString(), text(world.host(host).state()));
        }
    }
}

TEST(StateNames, TheMenuSpellsThemAsEachSystemDoesAndBack)
{
    const auto window = drive::window();
    window->simulation().seek(1);
    const QImage before = drive::picture(*window);
    std::vector<QImage> pictures;
    for (int index = 0; index < 7; ++index) {
        chooseNames(*window, index);
        pictures.push_back(drive::picture(*window));
    }
    EXPECT_EQ(pictures[0], before);
    EXPECT_NE(pictures[1], before);      // SYN-RECEIVED
    EXPECT_NE(pictures[2], pictures[1]); // SYN-RECV
    EXPECT_NE(pictures[4], pictures[3]); // SYN_RECEIVED
    chooseNames(*window, 0);
    drive::expectSame(drive::picture(*window), before, "as in C again");
}
