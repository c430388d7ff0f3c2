// A link leads back to the moment from which it was copied: in another window, from the command line.

#include "support/drive.h"

#include "files/link.h"
#include "scenario/action_text.h"
#include "window/command_line.h"
#include "window/documents.h"
#include "window/main_window.h"
#include "window/opening.h"
#include "workbench/actions.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>

using app::window::MainWindow;

namespace {

std::unique_ptr<MainWindow> opened(const QString& link)
{
    const auto read = app::window::readCommandLine({"tcp-state-lab", link});
    const auto* options = std::get_if<app::window::Options>(&read);
    if (!options) ADD_FAILURE() << std::get<app::window::Answer>(read).text.toStdString();
    auto window = drive::window("three-way-handshake");
    if (options) app::window::openAsked(*window, *options);
    window->simulation().finish();
    return window;
}

QString copied(MainWindow& window)
{
    QGuiApplication::clipboard()->clear();
    window.actions().named("copyLink")->trigger();
    return QGuiApplication::clipboard()->text();
}

void expectSameMoment(MainWindow& one, MainWindow& other)
{
    const app::lab::Moment& left = one.simulation().moment();
    const app::lab::Moment& right = other.simulation().moment();
    EXPECT_EQ(left.step, right.step);
    EXPECT_EQ(left.index, right.index);
    ASSERT_EQ(left.timeline->size(), right.timeline->size());
    for (std::size_t i = 0; i <= left.timeline->size(); ++i)
        EXPECT_EQ(left.timeline->at(i), right.timeline->at(i)) << i;
}

}  // namespace

TEST(CopyLink, OfALessonNamesItAndLeadsBack)
{
    const auto window = drive::window("stalled-peer");
    window->simulation().seek(4);
    const QString link = copied(*window);
    EXPECT_EQ(link, "tcp-state-lab:?lesson=stalled-peer&step=4&lang=en");
    expectSameMoment(*window, *opened(link));
}

TEST(CopyLink, CarriesChangedSettingsAndTheMomentWithinAStep)
{
    const auto window = drive::window("stalled-peer");
    ASSERT_FALSE(window->simulation().setSetting("tcp_fin_timeout", "10s"));
    window->simulation().finish();
    window->simulation().seekMoment(6);
    window->setShared(true);
    const QString link = copied(*window);
    EXPECT_TRUE(link.contains("set=tcp_fin_timeout:10s") && link.contains("view=shared")) << link.toStdString();
    const auto other = opened(link);
    expectSameMoment(*window, *other);
    EXPECT_TRUE(other->actions().shared->isChecked());
}

TEST(CopyLink, OfFreePlayCarriesAllThatWasPlayed)
{
    const auto window = drive::window("half-close");
    window->documents().openFreePlay();
    for (const char* call : {"client connect", "network drop client 1 ACK", "server close"}) {
        window->simulation().apply(std::get<tcp::Action>(tcp::actionFromText(call)));
        window->simulation().run(tcp::RunFor{std::chrono::milliseconds(40)});
    }
    window->simulation().finish();
    const QString link = copied(*window);
    EXPECT_TRUE(link.section('#', 1).startsWith("own=")) << link.toStdString();
    expectSameMoment(*window, *opened(link));
}

TEST(CommandLine, TakesALinkAndWhatItSaysItselfCountsMore)
{
    const auto read = app::window::readCommandLine(
        {"tcp-state-lab", "tcp-state-lab:?lesson=half-close&lang=ko&theme=dark", "--lang", "en"});
    const auto& options = std::get<app::window::Options>(read);
    EXPECT_EQ(options.language, "en");
    EXPECT_EQ(options.theme, "dark");
    EXPECT_EQ(options.file->scenario.id, "half-close");
}

TEST(CommandLine, SaysWhatIsWrongWithALink)
{
    const auto read = app::window::readCommandLine({"tcp-state-lab", "https://lab.example/?lesson=half-clos"});
    const auto& answer = std::get<app::window::Answer>(read);
    EXPECT_EQ(answer.status, 2);
    EXPECT_EQ(answer.text, "tcp-state-lab: link: there is no lesson \"half-clos\"; did you mean \"half-close\"?\n");
}
