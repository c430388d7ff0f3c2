// Free play as a student plays it: calls, a hand on segments in flight, the clock, forged segments, goals and the map.

#include "window/documents.h"
#include "support/drive.h"

#include "freeplay/action_dialog.h"
#include "ladder/ladder_view.h"
#include "scenario/action_text.h"

#include <QAction>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace std::chrono_literals;
using tcp::HostId;
using tcp::State;

namespace {

std::unique_ptr<app::window::MainWindow> playing()
{
    auto window = drive::window();
    window->actions().freePlay->trigger();
    window->simulation().finish();
    return window;
}

const tcp::World& world(app::window::MainWindow& window) { return window.simulation().moment().world(); }

State stateOf(app::window::MainWindow& window, HostId host) { return world(window).host(host).state(); }

void call(app::window::MainWindow& window, const char* panel, const char* button)
{
    drive::child<QWidget>(window, panel)->findChild<QToolButton*>(QLatin1String(button))->click();
}

void press(app::window::MainWindow& window, const char* button) { drive::child<QToolButton>(window, button)->click(); }

void connect(app::window::MainWindow& window)
{
    call(window, "clientPanel", "connectButton");
    while (!world(window).network().flights.empty()) press(window, "clockNext");
}

app::ladder::LadderView& ladder(app::window::MainWindow& window) { return *drive::child<app::ladder::LadderView>(window, "ladder"); }

void selectFirstSegment(app::window::MainWindow& window)
{
    ladder(window).setFocus();
    QTest::keyClick(&ladder(window), Qt::Key_Down, Qt::AltModifier);
}

std::string lastAction(app::window::MainWindow& window)
{
    return tcp::actionText(window.simulation().record().steps.back().actions.front());
}

}  // namespace

TEST(FreePlay, OpensWithExactlyOneInvitingButton)
{
    const auto window = playing();
    QStringList inviting;
    for (const QAbstractButton* button : window->findChildren<QAbstractButton*>()) {
        if (button->isVisible() && button->isEnabled() && button->property("primary").toBool())
            inviting << button->objectName();
    }
    EXPECT_EQ(inviting, QStringList{"connectButton"});
    EXPECT_EQ(stateOf(*window, HostId::Server), State::Listen);
    call(*window, "clientPanel", "connectButton");
    EXPECT_FALSE(drive::child<QWidget>(*window, "clientPanel")
                     ->findChild<QToolButton*>("connectButton")
                     ->property("primary")
                     .toBool());
}

TEST(FreePlay, TheBarIsThereWhereAHandPlaysAndNotInALesson)
{
    const auto window = drive::window("client-closes-first");
    auto* bar = drive::child<QWidget>(*window, "freePlayBar");
    window->simulation().seek(2);
    EXPECT_FALSE(bar->isVisible());
    window->simulation().apply(tcp::CallAction{HostId::Server, tcp::HostCall::Close});
    EXPECT_TRUE(bar->isVisible());
    window->actions().named("backToLesson")->trigger();
    EXPECT_FALSE(bar->isVisible());
}

TEST(FreePlay, RefusedCallsAreGreyAndSayWhy)
{
    const auto window = playing();
    const auto* send = drive::child<QWidget>(*window, "clientPanel")->findChild<QToolButton*>("sendButton");
    EXPECT_FALSE(send->isEnabled());
    EXPECT_EQ(send->accessibleDescription().toStdString(),
              world(*window).wouldAnswer(HostId::Client, tcp::HostCall::Send));
    EXPECT_EQ(send->toolTip(), send->accessibleDescription());
    const auto* read = drive::child<QWidget>(*window, "clientPanel")->findChild<QAction*>("receive");
    EXPECT_FALSE(read->isEnabled());
    EXPECT_TRUE(read->toolTip().startsWith("error:")) << read->toolTip().toStdString();
}

TEST(FreePlay, TheClockGoesExactlyToTheTimerThatItNames)
{
    const auto window = playing();
    call(*window, "clientPanel", "connectButton");
    selectFirstSegment(*window);
    QTest::keyClick(&ladder(*window), Qt::Key_X);
    EXPECT_TRUE(world(*window).network().flights.empty());
    auto* timer = drive::child<QToolButton>(*window, "clockTimer");
    EXPECT_EQ(timer->text(), "To the next timer: retransmission (client), in 1 s");
    QTest::keyClick(window.get(), Qt::Key_E, Qt::ShiftModifier);
    EXPECT_EQ(world(*window).now(), tcp::Instant{1s});
    EXPECT_EQ(world(*window).network().flights.size(), 1u);
    EXPECT_TRUE(world(*window).network().flights.front().retransmission);
    window->actions().undo->trigger();
    EXPECT_EQ(world(*window).now(), tcp::Instant{});
}

TEST(FreePlay, TheNextEventWaitsUntilThereIsOne)
{
    const auto window = playing();
    const std::size_t steps = window->simulation().stepCount();
    QTest::keyClick(window.get(), Qt::Key_E);
    EXPECT_EQ(window->simulation().stepCount(), steps) << "nothing flies and no timer runs";
    call(*window, "clientPanel", "connectButton");
    QTest::keyClick(window.get(), Qt::Key_E);
    EXPECT_EQ(window->simulation().stepCount(), steps + 2);
}

TEST(FreePlay, ASegmentInFlightIsLostHeldOrDoubledByKeys)
{
    const auto window = playing();
    call(*window, "clientPanel", "connectButton");
    const tcp::World before = world(*window);
    const tcp::Instant due = before.network().flights.front().due;
    selectFirstSegment(*window);
    EXPECT_EQ(world(*window), before);
    QTest::keyClick(&ladder(*window), Qt::Key_H);
    EXPECT_EQ(world(*window).network().flights.front().due, due + 3s);
    QTest::keyClick(&ladder(*window), Qt::Key_D);
    EXPECT_EQ(world(*window).network().flights.size(), 2u);
    QTest::keyClick(&ladder(*window), Qt::Key_Delete);
    EXPECT_EQ(world(*window).network().flights.size(), 1u);
    for (int i = 0; i < 3; ++i) window->actions().undo->trigger();
    EXPECT_EQ(world(*window), before);
}

TEST(FreePlay, TheMouseFindsThreeButtonsBesideASegmentInFlight)
{
    const auto window = playing();
    call(*window, "clientPanel", "connectButton");
    window->simulation().run(tcp::RunFor{13ms});
    auto* buttons = ladder(*window).findChild<QWidget*>("flightButtons");
    EXPECT_FALSE(buttons->isVisible());
    const app::ladder::ArrowMark& mark = ladder(*window).sheet().arrows.front();
    QTest::mouseMove(ladder(*window).viewport(),
                     ladder(*window).mapFromScene((mark.path.first() + mark.path.last()) / 2));
    ASSERT_TRUE(QTest::qWaitFor([&] { return buttons->isVisible(); }, 60'000));
    buttons->findChild<QToolButton*>("dropSegment")->click();
    EXPECT_TRUE(world(*window).network().flights.empty());
    EXPECT_FALSE(buttons->isVisible());
    EXPECT_EQ(lastAction(*window).substr(0, 8), "segment ");
}

TEST(FreePlay, AForgedSegmentIsTheLineOfTheContractThatTheFormNames)
{
    const auto window = playing();
    connect(*window);
    QTest::keyClick(window.get(), Qt::Key_I, Qt::ControlModifier);
    auto* seq = drive::child<QLineEdit>(*window, "forge_seq");
    const auto* sentence = drive::child<QLabel>(*window, "forgeSentence");
    EXPECT_EQ(sentence->accessibleName(), "RST exactly at the server's RCV.NXT.");
    EXPECT_EQ(drive::child<QWidget>(*window, "forge")->focusProxy(), seq);
    QTest::keyClicks(seq, "rcv.nxt + rcv.wnd");
    EXPECT_TRUE(sentence->accessibleName().startsWith("RST outside the server's window"))
        << sentence->accessibleName().toStdString();
    seq->clear();
    QTest::keyClicks(seq, "rcv.nxt+1");
    const QString line = drive::child<QLabel>(*window, "forgeLine")->text();
    EXPECT_EQ(line, "inject server RST seq=rcv.nxt+1");
    const auto rcvNxt = world(*window).host(HostId::Server).current()->tcb.rcv.nxt;
    EXPECT_EQ(drive::child<QLabel>(*window, "forge_seq_value")->text(),
              QStringLiteral("= %1").arg((rcvNxt + 1).value()));
    QTest::keyClick(seq, Qt::Key_Return);
    EXPECT_EQ(lastAction(*window), line.toStdString());
    EXPECT_EQ(stateOf(*window, HostId::Server), State::Established);
    window->actions().undo->trigger();
    seq->clear();
    QTest::keyClick(seq, Qt::Key_Return);
    EXPECT_EQ(lastAction(*window), "inject server RST");
    EXPECT_FALSE(seq->isVisible());
    EXPECT_NE(stateOf(*window, HostId::Server), State::Established);
}

TEST(FreePlay, WhatIsWrongInTheFormIsSaidInPlaceAndNotSent)
{
    const auto window = playing();
    connect(*window);
    window->actions().named("forge")->trigger();
    const std::size_t steps = window->simulation().stepCount();
    auto* ack = drive::child<QLineEdit>(*window, "forge_ack");
    ack->setText("snd.nx");
    EXPECT_TRUE(ack->property("wrong").toBool());
    EXPECT_FALSE(drive::child<QLineEdit>(*window, "forge_seq")->property("wrong").toBool());
    EXPECT_TRUE(drive::child<QLabel>(*window, "forgeFault")->accessibleName().contains("did you mean “snd.nxt”?"));
    EXPECT_FALSE(drive::child<QPushButton>(*window, "forgeSend")->isEnabled());
    QTest::keyClick(ack, Qt::Key_Return);
    EXPECT_EQ(window->simulation().stepCount(), steps);
    ack->clear();
    EXPECT_TRUE(drive::child<QPushButton>(*window, "forgeSend")->isEnabled());
}

TEST(FreePlay, AGoalIsTickedOffWhereItStandsWhenItIsReached)
{
    const auto window = playing();
    QTest::keyClick(window.get(), Qt::Key_F2);
    QCoreApplication::processEvents();
    const auto* closing = drive::child<QLabel>(*window, "goal_closing");
    EXPECT_EQ(closing->accessibleName(), "Reach CLOSING: not reached yet");
    auto* hint = drive::child<QToolButton>(*window, "hint_closing");
    hint->click();
    connect(*window);
    call(*window, "clientPanel", "closeButton");
    call(*window, "serverPanel", "closeButton");
    EXPECT_EQ(closing->accessibleName(), "Reach CLOSING: not reached yet");
    press(*window, "clockNext");
    EXPECT_EQ(closing->accessibleName(), "Reach CLOSING: reached");
    EXPECT_FALSE(hint->isVisible());
    const auto* button = drive::child<QToolButton>(*window, "goalsButton");
    EXPECT_TRUE(button->text().contains("Reach CLOSING"));
    window->actions().undo->trigger();
    EXPECT_EQ(closing->accessibleName(), "Reach CLOSING: reached");
    EXPECT_EQ(button->text(), "Goals 1 of 18");
    press(*window, "goalsReset");
    EXPECT_EQ(closing->accessibleName(), "Reach CLOSING: not reached yet");
}

TEST(FreePlay, WatchingALessonReachesNoGoal)
{
    const auto window = drive::window("simultaneous-close");
    window->simulation().toEnd();
    EXPECT_EQ(drive::child<QToolButton>(*window, "goalsButton")->text(), "Goals 0 of 18");
}

TEST(FreePlay, GoalsAreRememberedAndAWindowWithoutMemoryWritesNothing)
{
    QSettings().clear();
    const auto refuse = [](app::window::MainWindow& window) {
        window.documents().openFreePlay();
        window.simulation().finish();
        window.simulation().apply(tcp::CallAction{HostId::Server, tcp::HostCall::Close});
        window.simulation().apply(tcp::CallAction{HostId::Client, tcp::HostCall::Connect});
        window.simulation().run(tcp::RunQuiet{});
    };
    refuse(*drive::window());
    EXPECT_TRUE(QSettings().allKeys().isEmpty());
    {
        app::window::MainWindow window(app::window::Start{QStringLiteral("en"), QStringLiteral("light"), true});
        refuse(window);
    }
    EXPECT_EQ(QSettings().value("goals").toStringList(), QStringList{"refused"});
    app::window::MainWindow again(app::window::Start{QStringLiteral("en"), QStringLiteral("light"), true});
    again.documents().openFreePlay();
    again.simulation().finish();
    EXPECT_EQ(again.findChild<QToolButton*>("goalsButton")->text(), "Goals 1 of 18");
    QSettings().clear();
}

TEST(FreePlay, CollectedArrowsAreMarkedOnTheDiagramsAndCounted)
{
    const auto window = playing();
    connect(*window);
    const QImage plain = drive::picture(*window);
    EXPECT_EQ(drive::child<QToolButton>(*window, "collectedButton")->text(), "Transitions 5 of 22");
    QTest::keyClick(window.get(), Qt::Key_F4);
    EXPECT_NE(drive::picture(*window), plain);
    QTest::keyClick(window.get(), Qt::Key_F4);
    drive::expectSame(drive::picture(*window), plain, "the marks are gone again");
    QTest::keyClick(window.get(), Qt::Key_F4);
    const QImage ticked = drive::picture(*window);
    window->documents().openFreePlay();
    window->simulation().finish();
    connect(*window);
    drive::expectSame(drive::picture(*window), ticked, "played again, the marks are those of now");
    window->documents().openFreePlay();
    window->simulation().finish();
    EXPECT_EQ(drive::child<QToolButton>(*window, "collectedButton")->text(), "Transitions 5 of 22");
}

TEST(FreePlay, TheMapShowsAWayByKeyboardAndUndoBringsThePlayBack)
{
    const auto window = playing();
    connect(*window);
    const tcp::World played = world(*window);
    QTest::keyClick(window.get(), Qt::Key_F3);
    QCoreApplication::processEvents();
    auto* grid = drive::child<QWidget>(*window, "jointGrid");
    const auto* detail = drive::child<QLabel>(*window, "jointDetail");
    ASSERT_TRUE(QTest::qWaitFor([&] { return detail->accessibleName().contains("move"); }, 60'000));
    grid->setFocus();
    for (int i = 0; i < 4; ++i) QTest::keyClick(grid, Qt::Key_Down);
    for (int i = 0; i < 4; ++i) QTest::keyClick(grid, Qt::Key_Right);
    EXPECT_TRUE(detail->accessibleName().startsWith("client CLOSING, server CLOSING"))
        << detail->accessibleName().toStdString();
    QTest::keyClick(grid, Qt::Key_Return);
    window->simulation().finish();
    EXPECT_TRUE(window->simulation().plan().isLesson());
    window->simulation().toEnd();
    EXPECT_EQ(stateOf(*window, HostId::Client), State::Closing);
    EXPECT_EQ(stateOf(*window, HostId::Server), State::Closing);
    window->actions().undo->trigger();
    window->simulation().finish();
    EXPECT_EQ(world(*window), played);
}

namespace {

void write(app::window::MainWindow& window, const char* action)
{
    drive::child<QAction>(window, "anyAction")->trigger();
    auto* dialog = drive::child<app::freeplay::ActionDialog>(window, "actionDialog");
    dialog->findChild<QLineEdit*>("actionText")->setText(QString::fromLatin1(action));
    for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
        if (button->isDefault()) button->click();
    }
}

}  // namespace

// bind(), a second connection, another port: what no button has.
TEST(AnyAction, IsDoneAsAScenarioWouldDoIt)
{
    const auto window = playing();
    const std::pair<const char*, std::size_t> actions[] = {
        {"client bind 50000", 0}, {"client connect", 1}, {"client#2 connect", 2}, {"client#2 send 5", 2}};
    for (const auto& [action, connections] : actions) {
        write(*window, action);
        window->simulation().finish();
        EXPECT_EQ(lastAction(*window), action);
        EXPECT_EQ(world(*window).host(HostId::Client).connections.size(), connections) << action;
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
    EXPECT_EQ(world(*window).host(HostId::Client).connections.front().localPort, 50000);
}

TEST(AnyAction, ThatIsWrongSaysWhyAndDoesNothing)
{
    const auto window = playing();
    const std::size_t steps = window->simulation().stepCount();
    write(*window, "client conect");
    const auto* dialog = drive::child<app::freeplay::ActionDialog>(*window, "actionDialog");
    EXPECT_TRUE(dialog->findChild<QLabel*>("wrong")->text().contains("connect"));
    EXPECT_EQ(window->simulation().stepCount(), steps);
}
