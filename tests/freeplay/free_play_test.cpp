// Free play as a student plays it: calls, a hand on segments in flight, the clock, forged segments.

#include "freeplay/playing.h"
#include "window/documents.h"

#include "freeplay/action_dialog.h"
#include "scenario/action_text.h"

#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

using namespace std::chrono_literals;
using namespace playing;
using tcp::HostId;
using tcp::State;

TEST(FreePlay, OpensWithExactlyOneInvitingButton)
{
    const auto window = playing::window();
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
    const auto window = playing::window();
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
    const auto window = playing::window();
    call(*window, "clientPanel", "connectButton");
    selectFirstSegment(*window);
    QTest::keyClick(&ladder(*window), Qt::Key_X);
    EXPECT_TRUE(world(*window).network().flights.empty());
    auto* timer = drive::child<QToolButton>(*window, "clockTimer");
    EXPECT_EQ(timer->text(), "To the next timer: client, retransmission timer (RTO), in 1 s");
    QTest::keyClick(window.get(), Qt::Key_E, Qt::ShiftModifier);
    EXPECT_EQ(world(*window).now(), tcp::Instant{1s});
    EXPECT_EQ(world(*window).network().flights.size(), 1u);
    EXPECT_TRUE(world(*window).network().flights.front().retransmission);
    window->actions().undo->trigger();
    EXPECT_EQ(world(*window).now(), tcp::Instant{});
}

TEST(FreePlay, TheNextEventWaitsUntilThereIsOne)
{
    const auto window = playing::window();
    const std::size_t steps = window->simulation().stepCount();
    QTest::keyClick(window.get(), Qt::Key_E);
    EXPECT_EQ(window->simulation().stepCount(), steps) << "nothing flies and no timer runs";
    call(*window, "clientPanel", "connectButton");
    QTest::keyClick(window.get(), Qt::Key_E);
    EXPECT_EQ(window->simulation().stepCount(), steps + 2);
}

TEST(FreePlay, ASegmentInFlightIsLostHeldOrDoubledByKeys)
{
    const auto window = playing::window();
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
    const auto window = playing::window();
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
    const auto window = playing::window();
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
    const auto window = playing::window();
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
    const auto window = playing::window();
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

/// One Enter does what stands in the field, also while examples are listed below it; ↓ and Enter do one of those.
TEST(AnyAction, IsDoneByOneEnterWhateverTheExamplesSay)
{
    const auto window = playing::window();
    const std::pair<const char*, const char*> cases[] = {{"client#2 connect", "client#2 connect"},
                                                         {"network lat", "network latency 100ms"}};
    for (const auto& [typed, done] : cases) {
        drive::child<QAction>(*window, "anyAction")->trigger();
        auto* field = drive::child<QLineEdit>(*window, "actionText");
        field->window()->activateWindow();
        ASSERT_TRUE(QTest::qWaitFor([field] { return field->hasFocus(); }, 2000)) << "ready to be written in";
        QTest::keyClicks(field, QString::fromLatin1(typed));
        QWidget* list = QApplication::activePopupWidget();
        ASSERT_TRUE(list) << typed;
        const bool chosen = std::string_view(typed) != done;
        if (chosen) QTest::keyClick(list, Qt::Key_Down);
        EXPECT_EQ(field->text(), QString::fromLatin1(done));
        QTest::keyClick(list, Qt::Key_Return);
        window->simulation().finish();
        EXPECT_EQ(lastAction(*window), done) << typed;
        EXPECT_FALSE(QApplication::activePopupWidget());
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

TEST(AnyAction, ThatIsWrongSaysWhyAndDoesNothing)
{
    const auto window = playing::window();
    const std::size_t steps = window->simulation().stepCount();
    write(*window, "client conect");
    const auto* dialog = drive::child<app::freeplay::ActionDialog>(*window, "actionDialog");
    EXPECT_TRUE(dialog->findChild<QLabel*>("wrong")->text().contains("connect"));
    EXPECT_EQ(window->simulation().stepCount(), steps);
}
