// What leaves the program: the whole ladder, handouts, and how states are spelt in all of it.

#include "window/drive.h"

#include "files/library.h"
#include "window/exports.h"

#include <QMenu>
#include <QTemporaryDir>
#include <gtest/gtest.h>

using app::HandoutFor;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

void chooseNames(app::MainWindow& window, int index)
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
    const app::Moment& moment = window->simulation().moment();
    for (const char* name : {"ladder.png", "ladder.svg", "ladder.PDF"})
        EXPECT_EQ(app::exportLadder(moment, window->look(), folder.filePath(name)), QString()) << name;
    EXPECT_GT(QImage(folder.filePath("ladder.png")).height(), 1000);
    EXPECT_TRUE(contentOf(folder.filePath("ladder.svg")).contains("FIN_WAIT_2"));
    EXPECT_TRUE(contentOf(folder.filePath("ladder.PDF")).startsWith("%PDF"));
    EXPECT_NE(app::exportLadder(moment, window->look(), folder.filePath("no/such/ladder.png")), QString());
}

TEST(Export, AHandoutHasAPageForStepsForStatesAndForTheLadder)
{
    const QTemporaryDir folder;
    const auto window = drive::window();
    const app::Moment& moment = window->simulation().moment();
    for (const HandoutFor whom : {HandoutFor::Students, HandoutFor::Teachers}) {
        const QString path = folder.filePath("handout.pdf");
        EXPECT_EQ(app::exportHandout(moment, whom, window->look(), path), QString());
        EXPECT_EQ(contentOf(path).count("/Type /Page\n"), 3);
    }
}

TEST(Export, StudentsFindEmptyColumnsAndTeachersWhatTheRunDid)
{
    const auto window = drive::window();
    for (const app::ScenarioFile& file : app::library()) {
        window->openScenario(file, QString::fromStdString(file.scenario.id));
        window->simulation().finish();
        const app::Moment& moment = window->simulation().moment();
        for (const app::HandoutRow& row : handoutRows(moment, HandoutFor::Students, app::StateNames::Rfc)) {
            EXPECT_FALSE(row.done.isEmpty()) << file.scenario.id;
            EXPECT_TRUE(row.prediction.isEmpty() && row.states[0].isEmpty() && row.states[1].isEmpty());
        }
        const auto rows = handoutRows(moment, HandoutFor::Teachers, app::StateNames::Rfc);
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
