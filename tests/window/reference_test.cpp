// Issue 5: clicking a state or an arrow opens its card, and "swap roles" exchanges the ends of a closing.

#include "support/drive.h"
#include "window/documents.h"

#include "diagram/diagram_scene.h"
#include "diagram/edge_item.h"
#include "diagram/state_diagram.h"
#include "diagram/state_item.h"
#include "panels/reference_card.h"
#include "panels/state_notes.h"
#include "tools/state_names.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <gtest/gtest.h>

#include <QCoreApplication>

namespace {

app::diagram::StateDiagram* diagramOf(const app::window::MainWindow& window)
{
    for (app::diagram::StateDiagram* diagram : window.findChildren<app::diagram::StateDiagram*>()) {
        if (diagram->isVisible()) return diagram;
    }
    return nullptr;
}

void click(const app::window::MainWindow& window, tcp::State state)
{
    const app::diagram::StateDiagram* diagram = diagramOf(window);
    const QPointF centre = diagram->diagramScene().stateItem(state).box().center();
    QTest::mouseClick(diagram->viewport(), Qt::LeftButton, {}, diagram->mapFromScene(centre));
}

/// What the card over the window says; empty without one.
QString card(const app::window::MainWindow& window)
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    const auto* shown = drive::child<app::panels::ReferenceCard>(window, "referenceCard");
    return shown ? shown->findChild<QTextBrowser*>("cardBody")->toPlainText().remove(QChar(0x2060)) : QString();
}

}  // namespace

TEST(StateCards, OpenWhereAStateIsClickedAndCloseByEsc)
{
    const auto window = drive::window("stalled-peer");
    EXPECT_EQ(card(*window), QString());
    click(*window, tcp::State::CloseWait);
    EXPECT_TRUE(card(*window).contains("Only its own application"));
    QTest::keyClick(drive::child<QTextBrowser>(*window, "cardBody"), Qt::Key_Escape);
    EXPECT_EQ(card(*window), QString());
}

TEST(StateCards, NameTheStateAsEverySystemDoes)
{
    const auto window = drive::window("stalled-peer");
    for (const tcp::State state : tcp::kStates) {
        click(*window, state);
        const QString text = card(*window).replace(QChar::Nbsp, ' ');
        for (const auto whose : {tcp::Spelling::Rfc, tcp::Spelling::Ss, tcp::Spelling::LinuxNetstat,
                                 tcp::Spelling::Windows, tcp::Spelling::DotNet, tcp::Spelling::Snmp}) {
            const std::string word(tcp::spelling(state, whose));
            EXPECT_TRUE(text.contains(QString::fromStdString(word))) << tcp::text(state) << ": " << word;
        }
        const auto number = QString::number(tcp::stateNumber(state, tcp::Numbering::DotNet));
        EXPECT_TRUE(text.contains(".NET TcpState") && text.contains(number)) << tcp::text(state);
        EXPECT_TRUE(text.contains("/proc/net/tcp " + QString::fromStdString(tcp::procCode(state)))) << tcp::text(state);
    }
}

TEST(StateCards, HaveAllTheirNotesInBothLanguages)
{
    for (const QString language : {"en", "ko"}) {
        const auto window = drive::window("stalled-peer", {1280, 800}, language);
        for (const tcp::State state : tcp::kStates) {
            const app::panels::StateNotes notes = app::panels::stateNotes(state);
            for (const QString& note : {notes.waitsFor, notes.leaves, notes.many, notes.check, notes.onLinux}) {
                EXPECT_TRUE(note.endsWith('.')) << tcp::text(state) << ": " << note.toStdString();
                EXPECT_EQ(note.contains(QStringLiteral("니다")), language == u"ko") << note.toStdString();
            }
        }
    }
}

TEST(StateCards, LeadToALessonThatShowsTheState)
{
    const auto window = drive::window("stalled-peer");
    click(*window, tcp::State::Closing);
    emit drive::child<QTextBrowser>(*window, "cardBody")->anchorClicked(QUrl("simultaneous-close"));
    EXPECT_EQ(window->simulation().plan().lesson->id, "simultaneous-close");
    EXPECT_EQ(card(*window), QString()) << "another moment closes the card";
}

TEST(StateCards, StayAwayWhileAQuestionIsOpen)
{
    const auto window = drive::window("stalled-peer");
    window->actions().named("predict")->setChecked(true);
    window->simulation().seek(1);
    window->actions().step->trigger();
    click(*window, tcp::State::CloseWait);
    EXPECT_EQ(card(*window), QString());
}

TEST(EdgeCards, NameTheRuleAndTheLinuxDifference)
{
    const auto window = drive::window("stalled-peer");
    emit diagramOf(*window)->edgeClicked("timewait_closed");
    EXPECT_TRUE(card(*window).contains("RFC 9293 §3.10.8")) << card(*window).toStdString();
    EXPECT_TRUE(card(*window).contains("60 s on Linux"));
    emit diagramOf(*window)->edgeClicked("deviation FIN-WAIT-2 CLOSE-WAIT");
    EXPECT_TRUE(card(*window).contains("known bug"));
    EXPECT_TRUE(card(*window).contains("Bug: CLOSE_WAIT without an owner"));
}

TEST(EdgeCards, AreThereForEveryArrowOfTheDiagram)
{
    const auto window = drive::window("stalled-peer");
    for (const app::diagram::EdgeItem* edge : diagramOf(*window)->diagramScene().edgeItems()) {
        emit diagramOf(*window)->edgeClicked(QString::fromStdString(edge->edge().id));
        EXPECT_FALSE(card(*window).isEmpty()) << edge->edge().id;
    }
}

TEST(SwapRoles, PutsTimeWaitOnTheServerAndCanBeUndone)
{
    const auto window = drive::window("client-closes-first");
    window->simulation().seek(6);
    ASSERT_EQ(window->simulation().moment().world().host(tcp::HostId::Client).state(), tcp::State::TimeWait);
    drive::child<QToolButton>(*window, "swapButton")->click();
    window->simulation().finish();
    EXPECT_EQ(window->simulation().moment().step, 6u) << "the place is kept";
    EXPECT_EQ(window->simulation().moment().world().host(tcp::HostId::Server).state(), tcp::State::TimeWait);
    EXPECT_EQ(window->simulation().plan().lesson->title.at("en"), "Server closes first (roles swapped)");
    EXPECT_TRUE(window->actions().swapRoles->isChecked()) << "it stays to be seen that they are";
    window->actions().undo->trigger();
    window->simulation().finish();
    EXPECT_EQ(window->simulation().moment().world().host(tcp::HostId::Client).state(), tcp::State::TimeWait);
}

TEST(SwapRoles, IsOfferedForAClosingOnly)
{
    const auto window = drive::window("three-way-handshake");
    EXPECT_FALSE(window->actions().swapRoles->isEnabled());
    EXPECT_FALSE(drive::child<QToolButton>(*window, "swapButton")->isVisible());
    window->documents().open("half-close");
    EXPECT_TRUE(drive::child<QToolButton>(*window, "swapButton")->isVisible());
    window->simulation().run(tcp::RunNext{});
    EXPECT_FALSE(window->actions().swapRoles->isEnabled()) << "a what-if is nobody's lesson";
}

TEST(BugGallery, IsNotGivenAwayByTheParameters)
{
    const auto window = drive::window("bug-late-fin", {1920, 1080});
    for (auto* more : window->findChildren<QToolButton*>("moreSettings")) more->setChecked(true);
    for (const char* key : {"bug_client", "bug_server"}) {
        EXPECT_EQ(drive::child<QLineEdit>(*window, key), nullptr) << key;
    }
    EXPECT_NE(drive::child<QLineEdit>(*window, "seed"), nullptr) << "the others are there";
}
