// Captures in the window, driven as a person would. They are made by the simulator itself, so that the truth is known.

#include "capturing/opened_capture.h"

#include "capturing/sockets_window.h"
#include "diagram/state_diagram.h"
#include "lab/evidence_words.h"
#include "ladder/ladder_view.h"
#include "panels/card_text.h"
#include "tools/tcpdump.h"
#include "workbench/appearance_controller.h"

#include <QApplication>
#include <QCheckBox>
#include <QDropEvent>
#include <QFile>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSlider>
#include <QTableView>
#include <QTest>
#include <QTextBrowser>
#include <QToolButton>
#include <QUrl>

#include <gtest/gtest.h>

namespace {

using app::lab::StateMark;

using captured::capture;
using captured::open;
using captured::openFirst;
using captured::Opened;
using captured::played;

/// The truth at the end of the run that the capture was made of.
tcp::State truth(const QString& lesson, tcp::HostId host) { return played(lesson).timeline.last().host(host).state(); }

}  // namespace

TEST(Capturing, AFileOfTheMenuBecomesAListOfConnections)
{
    const Opened opened = open(capture("stalled-peer"));
    EXPECT_EQ(opened.list().model().rowCount(), 1);
    EXPECT_FALSE(opened.list().reading());
    EXPECT_EQ(opened.list().message(), QString());
    const auto& row = opened.list().model().rows().front();
    EXPECT_TRUE(row.done);
    EXPECT_TRUE(row.openerKnown);
    ASSERT_TRUE(row.worst);
    EXPECT_EQ(*row.worst, tcp::FindingId::CloseWaitLeft);
}

TEST(Capturing, ADroppedCaptureIsOpened)
{
    auto window = drive::window();
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(capture("three-way-handshake"))});
    QDragEnterEvent enter(QPoint(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &enter);
    QDropEvent drop(QPointF(300, 300), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(window.get(), &drop);
    ASSERT_TRUE(window->feature<app::capturing::Capturing>().window());
    EXPECT_EQ(window->message(), QString());
    delete window->feature<app::capturing::Capturing>().window();
}

TEST(Capturing, AClickOnARowShowsItStepByStepInTheSameViews)
{
    const Opened opened = open(capture("client-closes-first"));
    const QRect cell = opened.child<QTableView>("connections")
                           ->visualRect(opened.child<QTableView>("connections")->model()->index(0, 1));
    QTest::mouseClick(opened.child<QTableView>("connections")->viewport(), Qt::LeftButton, {}, cell.center());
    ASSERT_TRUE(QTest::qWaitFor([&] { return opened.view().evidence() != nullptr; }, 20'000));
    EXPECT_EQ(opened.moment().stepEnds.size(), opened.evidence().captured.run.stepEnds.size());
    EXPECT_EQ(opened.moment().step, 0u);
    QTest::keyClick(&opened.view(), Qt::Key_Right);
    EXPECT_EQ(opened.moment().step, 1u);
    EXPECT_EQ(opened.view().ladder().sheet().story.arrows.size(), 1u);
    QTest::keyClick(&opened.view(), Qt::Key_End);
    EXPECT_EQ(opened.view().ladder().sheet().story.arrows.size(), opened.evidence().source.packets.size());
    EXPECT_EQ(opened.child<QSlider>("packetSlider")->value(), static_cast<int>(opened.moment().step));
    opened.child<QSlider>("packetSlider")->setValue(2);
    EXPECT_EQ(opened.moment().step, 2u);
    EXPECT_TRUE(opened.view().said().contains("#2")) << opened.view().said().toStdString();
}

/// The state of the truth is among those that are shown as possible, unless it was left in silence.
TEST(Capturing, EveryLessonIsShownWithItsOwnFinalStatesAmongThePossible)
{
    const Opened opened = openFirst(capture("three-way-handshake")); // one window for all: it costs more than they do
    for (const char* lesson :
         {"three-way-handshake", "client-closes-first", "half-close", "simultaneous-close", "stalled-peer"}) {
        ASSERT_TRUE(opened.captures->open(capture(lesson), true));
        opened.list().openConnection(1, true);
        ASSERT_TRUE(opened.view().evidence()) << lesson;
        opened.toEnd();
        for (const tcp::HostId host : tcp::kHosts) {
            const tcp::EndStates& states = opened.evidence().statesAt(opened.moment().index, host);
            EXPECT_TRUE(states.proved.has(truth(lesson, host)) || truth(lesson, host) == tcp::State::Closed)
                << lesson << ": " << app::lab::EvidenceWords::states(states).toStdString();
        }
    }
}

TEST(Capturing, MarksTellWhatIsProvedFromWhatIsAssumed)
{
    const Opened opened = openFirst(capture("client-closes-first"));
    opened.toEnd();
    bool certain = false, other = false;
    for (const auto& span : opened.view().ladder().sheet().story.states) {
        certain = certain || span.known.mark == StateMark::Certain;
        other = other || span.known.mark == StateMark::Assumed || span.known.mark == StateMark::Several;
        EXPECT_NE(span.known.mark, StateMark::Simulated);
    }
    EXPECT_TRUE(certain);
    EXPECT_TRUE(other);
    ASSERT_TRUE(opened.view().ladder().sheet().story.capture);
    EXPECT_GE(opened.view().ladder().sheet().story.capture->place, 0);
    EXPECT_LE(opened.view().ladder().sheet().story.capture->place, 1);
}

TEST(Capturing, NoPlateOfStatesIsCutByTheEdgeOfTheLadderOrCoversATime)
{
    for (const char* lesson : {"client-closes-first", "simultaneous-open", "abort"}) {
        const Opened opened = openFirst(capture(lesson));
        opened.list().resize(1280, 800);
        opened.child<QCheckBox>("provedOnly")->click();
        for (std::size_t step = 0; step <= opened.view().stepCount(); ++step) {
            opened.view().setStep(step);
            QCoreApplication::processEvents();
            const auto& sheet = opened.view().ladder().sheet();
            for (const auto& chip : sheet.chips) {
                EXPECT_GE(chip.rect.left(), sheet.metrics.axisX) << chip.name.toStdString();
                EXPECT_LE(chip.rect.right(), sheet.metrics.width) << chip.name.toStdString();
            }
        }
    }
}

TEST(Capturing, TheCardOfAStateNamesThePacketThatProvesIt)
{
    const Opened opened = openFirst(capture("stalled-peer"));
    opened.toEnd();
    const auto& look = opened.main->appearance().scaled();
    const std::size_t moment = opened.moment().index;
    const auto card =
        app::panels::stateCard(tcp::State::CloseWait, look, "en", opened.evidence(), moment, tcp::HostId::Server);
    const tcp::ObservedChange* change = opened.evidence().changeTo(tcp::State::CloseWait, tcp::HostId::Server, moment);
    ASSERT_TRUE(change);
    EXPECT_TRUE(card.body.contains(QStringLiteral("#%1").arg(change->packet.packet()))) << card.body.toStdString();
}

TEST(Capturing, FindingsStandBesideItAndLeadToThePacketAndTheLesson)
{
    const Opened opened = openFirst(capture("stalled-peer"));
    auto* findings = opened.child<QTextBrowser>("findings");
    ASSERT_TRUE(findings);
    EXPECT_TRUE(findings->toHtml().contains("packet:")) << findings->toHtml().toStdString();
    EXPECT_TRUE(findings->toHtml().contains("lesson:"));
    const std::uint64_t packet = app::lab::EvidenceWords::packetOf(opened.evidence().findings.front());
    emit findings->anchorClicked(QUrl(QStringLiteral("packet:%1").arg(packet)));
    EXPECT_EQ(opened.moment().step, opened.evidence().stepOf(packet));
}

TEST(Capturing, TheJudgeNamesTheProfilesThatAnswerAlike)
{
    const Opened opened = openFirst(capture("client-closes-first"));
    const QString verdict = app::lab::EvidenceWords::verdict(opened.evidence());
    EXPECT_TRUE(verdict.contains("answers like")) << verdict.toStdString();
    EXPECT_TRUE(verdict.contains("linux")) << verdict.toStdString();
}

TEST(Capturing, TheLessonMayBeStudiedInTheMainWindow)
{
    const Opened opened = openFirst(capture("client-closes-first"));
    opened.child<QPushButton>("openAsLesson")->click();
    opened.child<QPushButton>("besideStudy")->click();
    opened.main->simulation().finish();
    opened.main->simulation().toEnd();
    EXPECT_EQ(opened.main->simulation().moment().world().host(tcp::HostId::Server).state(),
              truth("client-closes-first", tcp::HostId::Server));
}

TEST(Capturing, WhatIfOpensTheSameCallsAtTheShownPacket)
{
    const Opened opened = openFirst(capture("client-closes-first"));
    opened.view().setStep(3);
    opened.child<QToolButton>("captureWhatIf")->click();
    opened.main->simulation().finish();
    const auto& moment = opened.main->simulation().moment();
    EXPECT_GT(moment.step, 0u);
    EXPECT_LT(moment.step, opened.main->simulation().stepCount());
    EXPECT_EQ(moment.world().host(tcp::HostId::Client).state(), tcp::State::Established);
}

TEST(Capturing, SpeaksTheOtherLanguageAtTheSamePacket)
{
    const Opened opened = openFirst(capture("client-closes-first"));
    opened.view().setStep(4);
    const QString english = opened.view().said();
    opened.main->appearance().setLanguage("ko");
    EXPECT_EQ(opened.moment().step, 4u);
    EXPECT_NE(opened.view().said(), english);
}

TEST(Capturing, WordsFilterAndHeadsSort)
{
    const Opened opened = open(capture("one-listener-two-connections"));
    const int all = opened.list().model().rowCount();
    auto* filter = opened.list().findChild<QLineEdit*>("captureFilter");
    filter->setText("no such address");
    EXPECT_EQ(opened.list().model().rowCount(), 0);
    filter->setText("10.0.0.1");
    EXPECT_EQ(opened.list().model().rowCount(), all);
    opened.child<QTableView>("connections")->sortByColumn(app::capturing::ConnectionModel::Number, Qt::DescendingOrder);
    EXPECT_EQ(opened.list().model().numberAt(0), static_cast<std::uint64_t>(all));
}

/// Wherever a row was clicked, what is typed is looked for in both addresses.
TEST(Capturing, TypingFindsAConnectionByEitherAddress)
{
    const Opened opened = open(capture("one-listener-two-connections"));
    auto* table = opened.child<QTableView>("connections");
    const auto& model = opened.list().model();
    for (const int column : {app::capturing::ConnectionModel::Number, app::capturing::ConnectionModel::Client,
                             app::capturing::ConnectionModel::Server}) {
        for (const int asked : {app::capturing::ConnectionModel::Client, app::capturing::ConnectionModel::Server}) {
            const QString address = model.index(1, asked).data().toString();
            const QModelIndexList found = model.match(model.index(0, column), Qt::DisplayRole, address, 1,
                                                      Qt::MatchStartsWith | Qt::MatchWrap);
            ASSERT_FALSE(found.isEmpty()) << address.toStdString();
            EXPECT_EQ(model.index(found.first().row(), asked).data().toString(), address);
        }
    }
    table->setCurrentIndex(model.index(0, app::capturing::ConnectionModel::Server));
    table->keyboardSearch(model.index(1, app::capturing::ConnectionModel::Client).data().toString());
    EXPECT_EQ(table->currentIndex().row(), 1);
}

TEST(Capturing, ADamagedFileShowsWhatWasReadAndNamesThePlace)
{
    const QString path = capture("client-closes-first");
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray whole = file.readAll();
    const Opened opened = open(drive::write("cut.pcap", whole.left(whole.size() - 7)));
    EXPECT_EQ(opened.list().model().rowCount(), 1);
    EXPECT_TRUE(opened.list().message().contains(QString::number(whole.size() - 7)) ||
                opened.list().message().contains("byte"))
        << opened.list().message().toStdString();
}

TEST(Capturing, RowsOfSsAreCountedOnTheDiagram)
{
    auto window = drive::window();
    QString rows;
    for (int i = 0; i < 40; ++i)
        rows += QStringLiteral("CLOSE-WAIT 1 0 10.0.0.2:8080 10.0.0.9:%1 users:((\"java\",pid=812,fd=%2))\n")
                    .arg(20'000 + i)
                    .arg(i);
    auto* sockets = window->feature<app::capturing::Capturing>().showSockets(rows, true);
    EXPECT_EQ(sockets->diagram().frame().heat->count(tcp::State::CloseWait), 40u);
    const QString html = sockets->findChild<QTextBrowser*>("socketFindings")->toHtml();
    EXPECT_TRUE(html.contains("pid 812")) << html.toStdString();
    EXPECT_TRUE(html.contains("lesson:stalled-peer"));
    delete sockets;
}

TEST(Capturing, LinesOfTcpdumpBecomeACapture)
{
    const QString path =
        drive::write("dump.txt", QByteArray::fromStdString(tcp::tcpdump(played("client-closes-first").timeline)));
    auto window = drive::window();
    auto& captures = window->feature<app::capturing::Capturing>();
    ASSERT_TRUE(captures.open(path, true));
    QWidget* sockets = nullptr;
    for (QWidget* top : QApplication::topLevelWidgets())
        if (top->objectName() == u"socketsWindow") sockets = top;
    ASSERT_TRUE(sockets);
    sockets->findChild<QPushButton*>("asCapture")->click();
    ASSERT_TRUE(captures.window());
    ASSERT_TRUE(QTest::qWaitFor([&] { return !captures.window()->reading(); }, 20'000));
    EXPECT_EQ(captures.window()->model().rowCount(), 1);
    delete sockets;
    delete captures.window();
}

TEST(Capturing, WhatIsNoCaptureIsLeftToOthers)
{
    auto window = drive::window();
    EXPECT_FALSE(window->feature<app::capturing::Capturing>().open(drive::write("text.pcap", "hello"), true));
    EXPECT_FALSE(window->feature<app::capturing::Capturing>().open("/no/such/file.pcap", true));
}
