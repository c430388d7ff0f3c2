// File > This machine's sockets: the window, given looks; and the thread that looks.

#include "support/drive.h"
#include "watching/live_window.h"
#include "watching/story_view.h"
#include "watching/watching.h"
#include "window/documents.h"

#include "diagram/state_diagram.h"
#include "files/trace_reader.h"
#include "files/trace_writer.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <array>

namespace {

using namespace std::chrono_literals;
using app::lab::LiveLook;
using app::lab::SharedLook;

tcp::SocketRow socketIn(tcp::State state, std::uint16_t port, std::uint64_t cookie, std::uint32_t inode = 7)
{
    tcp::SocketRow row;
    row.state = state;
    row.local.octets = {10, 1, 2, 3};
    row.peer.octets = {10, 9, 9, 9};
    row.localPort = port;
    row.peerPort = 443;
    row.cookie = cookie;
    row.inode = inode;
    return row;
}

class LiveSockets : public testing::Test {
protected:
    void look(tcp::Instant at, std::vector<tcp::SocketRow> rows)
    {
        auto all = std::make_shared<LiveLook>();
        all->look = {at, std::move(rows), {}};
        all->owners[7] = {812, "python3"};
        all->cost = 400us;
        all->period = app::lab::Live::periodAfter(all->cost);
        live_->show(all);
    }
    /// The cells of a column, as the table shows them.
    QStringList column(int column)
    {
        QStringList cells;
        const QAbstractItemModel& model = *table().model();
        for (int row = 0; row < model.rowCount(); ++row) cells << model.index(row, column).data().toString();
        return cells;
    }
    QTableView& table() { return *live_->findChild<QTableView*>("liveTable"); }
    QLineEdit& filter() { return *live_->findChild<QLineEdit*>("liveFilter"); }
    QString label(const char* name) { return live_->findChild<QLabel*>(QLatin1String(name))->text(); }
    QString story() { return live_->findChild<app::watching::StoryView*>("liveStory")->toText(); }
    void click(tcp::State state) { emit live_->findChild<app::diagram::StateDiagram*>()->stateClicked(state); }

    std::unique_ptr<app::window::MainWindow> window_ = drive::window("abort");
    app::watching::LiveWindow* live_ = window_->feature<app::watching::Watching>().open(true);
};

TEST_F(LiveSockets, AreCountedOnTheDiagramAndListed)
{
    look(1s, {socketIn(tcp::State::Established, 4000, 1), socketIn(tcp::State::CloseWait, 4001, 2)});
    EXPECT_EQ(column(0), (QStringList{"ESTABLISHED", "CLOSE_WAIT"}));
    EXPECT_EQ(column(3), (QStringList{"10.1.2.3:4000", "10.1.2.3:4001"}));
    EXPECT_EQ(column(7), (QStringList{"python3 (812)", "python3 (812)"}));
    EXPECT_TRUE(label("liveStatus").contains("2 sockets")) << label("liveStatus").toStdString();
    EXPECT_TRUE(label("liveStatus").contains("50 ms"));
}

TEST_F(LiveSockets, AreSortedByNumbersNotByTheirWords)
{
    std::vector<tcp::SocketRow> rows{socketIn(tcp::State::TimeWait, 4000, 1), socketIn(tcp::State::Listen, 4001, 2),
                                     socketIn(tcp::State::CloseWait, 4002, 3)};
    for (std::size_t i = 0; i < rows.size(); ++i) {
        rows[i].recvQ = std::array{100U, 20U, 3U}[i];
        rows[i].sendQ = std::array{20U, 3U, 100U}[i];
    }
    look(1s, {rows[0]});
    look(2s, {rows[0], rows[1]});
    look(3s, rows);
    const auto sorted = [this](int by) {
        table().sortByColumn(by, Qt::AscendingOrder);
        return column(3).replaceInStrings("10.1.2.3:400", "");
    };
    EXPECT_EQ(sorted(0), (QStringList{"1", "2", "0"})) << "as the diagram goes down";
    EXPECT_EQ(sorted(1), (QStringList{"2", "1", "0"}));
    EXPECT_EQ(sorted(2), (QStringList{"1", "0", "2"}));
    EXPECT_EQ(sorted(6), (QStringList{"2", "1", "0"})) << "the youngest first";
}

TEST_F(LiveSockets, ShowAllColumnsInAWindowOf1024Pixels)
{
    look(1s, {socketIn(tcp::State::Established, 4000, 1)});
    for (const int width : {1024, 1280, 1920}) {
        live_->resize(width, 740);
        QCoreApplication::processEvents();
        EXPECT_EQ(table().horizontalScrollBar()->maximum(), 0) << width;
    }
}

TEST_F(LiveSockets, AreFilteredByWhatIsTypedAndByTheStateThatIsClicked)
{
    look(1s, {socketIn(tcp::State::Established, 4000, 1), socketIn(tcp::State::CloseWait, 4001, 2)});
    QTest::keyClick(&table(), '4');
    QTest::keyClick(&filter(), '0');
    QTest::keyClick(&filter(), '0');
    QTest::keyClick(&filter(), '1');
    EXPECT_EQ(filter().text(), "4001");
    EXPECT_EQ(column(0), QStringList{"CLOSE_WAIT"});
    filter().clear();
    QSignalSpy wanted(live_, &app::watching::LiveWindow::stateWanted);
    click(tcp::State::Established);
    EXPECT_EQ(column(0), QStringList{"ESTABLISHED"});
    EXPECT_EQ(wanted.size(), 1);
    click(tcp::State::Established);
    EXPECT_EQ(table().model()->rowCount(), 2);
}

TEST_F(LiveSockets, ThatHaveEndedStayForAWhileWithTheirLastFigures)
{
    look(1s, {socketIn(tcp::State::Established, 4000, 1)});
    look(2s, {});
    EXPECT_EQ(column(0), QStringList{"ended in ESTABLISHED"});
    EXPECT_EQ(column(7), QStringList{"python3 (812)"});
    look(4s, {});
    EXPECT_TRUE(column(6).first().contains("2.0 s")) << column(6).first().toStdString();
    look(100s, {});
    EXPECT_EQ(table().model()->rowCount(), 0);
}

TEST_F(LiveSockets, ALeakIsNamedWithItsNumberItsAgeAndItsLesson)
{
    std::vector<tcp::SocketRow> rows;
    for (std::uint16_t i = 0; i < 12; ++i) {
        rows.push_back(socketIn(tcp::State::CloseWait, static_cast<std::uint16_t>(5000 + i), 100u + i));
        rows.back().sinceAck = 90s;
    }
    look(1s, rows);
    const QString hints = label("liveHints");
    EXPECT_TRUE(hints.contains("python3 (pid 812) has 12 CLOSE_WAIT sockets")) << hints.toStdString();
    EXPECT_TRUE(hints.contains("90.0 s"));
    QSignalSpy lesson(live_, &app::watching::LiveWindow::lessonWanted);
    ASSERT_TRUE(hints.contains("stalled-peer"));
    emit live_->findChild<QLabel*>("liveHints")->linkActivated("stalled-peer");
    EXPECT_EQ(lesson.size(), 1);
    EXPECT_EQ(window_->simulation().plan().lesson->id, "stalled-peer");
}

TEST_F(LiveSockets, OneIsFollowedAndWhatNobodySawIsNotTold)
{
    look(1s, {socketIn(tcp::State::Established, 4000, 1)});
    table().selectRow(0);
    EXPECT_TRUE(story().contains("10.1.2.3:4000"));
    EXPECT_TRUE(story().contains("not seen from here")) << "the other end is elsewhere";
    look(3s, {socketIn(tcp::State::TimeWait, 4000, 1, 0)});
    EXPECT_TRUE(story().contains("ESTABLISHED 2.0 s\n(a state between two looks, not seen)\nTIME_WAIT"))
        << story().toStdString();
}

TEST_F(LiveSockets, TheOtherEndIsShownWhereItIsHereToo)
{
    tcp::SocketRow other = socketIn(tcp::State::CloseWait, 443, 2);
    std::swap(other.local, other.peer);
    other.peerPort = 4000;
    look(1s, {socketIn(tcp::State::FinWait2, 4000, 1), other});
    filter().setText("FIN_WAIT");
    table().selectRow(0);
    EXPECT_TRUE(story().contains("CLOSE_WAIT")) << story().toStdString();
}

TEST_F(LiveSockets, AddressesCanBeHidden)
{
    look(1s, {socketIn(tcp::State::Established, 4000, 1)});
    table().selectRow(0);
    live_->findChild<QCheckBox*>("liveHide")->setChecked(true);
    EXPECT_EQ(column(3), QStringList{"192.0.2.1:4000"});
    EXPECT_EQ(column(4), QStringList{"192.0.2.1:443"});
    EXPECT_FALSE(story().contains("10.1.2.3"));
}

TEST_F(LiveSockets, PauseHoldsThePicture)
{
    look(1s, {socketIn(tcp::State::Established, 4000, 1)});
    live_->findChild<QToolButton*>("livePause")->click();
    look(2s, {});
    EXPECT_EQ(column(0), QStringList{"ESTABLISHED"});
    live_->findChild<QToolButton*>("livePause")->click();
    look(3s, {});
    EXPECT_EQ(column(0), QStringList{"ended in ESTABLISHED"});
}

TEST_F(LiveSockets, TheFollowedOneIsSavedAsARecordingThatOpens)
{
    look(1s, {socketIn(tcp::State::Established, 4000, 1)});
    EXPECT_FALSE(live_->findChild<QToolButton*>("liveSave")->isEnabled());
    table().selectRow(0);
    look(3s, {socketIn(tcp::State::CloseWait, 4000, 1)});
    const auto trace = live_->recording();
    ASSERT_TRUE(trace);
    const QByteArray text = QByteArray::fromStdString(app::files::traceText(*trace));
    const auto read = app::files::readTrace(text);
    ASSERT_TRUE(read.good()) << read.faults.front().text("").toStdString();
    ASSERT_TRUE(window_->documents().openFile(drive::write("socket.jsonl", text))) << window_->message().toStdString();
    window_->simulation().finish();
    window_->simulation().toEnd();
    EXPECT_TRUE(window_->simulation().measured());
    EXPECT_EQ(window_->simulation().moment().world().host(tcp::HostId::Client).state(), tcp::State::CloseWait);
}

TEST_F(LiveSockets, AnotherNetworkIsChosenByItsNameAndBeginsAnew)
{
    const auto networks = [this] { return live_->findChild<QComboBox*>("liveNetworks"); };
    look(1s, {socketIn(tcp::State::Established, 1, 1)});
    EXPECT_TRUE(networks()->isHidden());
    auto seen = std::make_shared<LiveLook>();
    seen->look = {2s, {socketIn(tcp::State::Established, 1, 1)}, {}};
    seen->networks = {{"blue", "blue"}, {"812", "python3 (pid 812)"}};
    live_->show(seen);
    EXPECT_FALSE(networks()->isHidden());
    ASSERT_EQ(networks()->count(), 3);
    EXPECT_EQ(networks()->itemText(2), "python3 (pid 812)");
    const QSignalSpy wanted(live_, &app::watching::LiveWindow::networkWanted);
    emit networks()->activated(1);
    ASSERT_EQ(wanted.count(), 1);
    EXPECT_EQ(wanted[0][0].toString(), "blue");
    auto other = std::make_shared<LiveLook>(*seen);
    other->network = "blue";
    other->look = {0s, {socketIn(tcp::State::CloseWait, 2, 2), socketIn(tcp::State::CloseWait, 3, 3)}, {}};
    live_->show(other);
    EXPECT_EQ(networks()->currentText(), "blue");
    EXPECT_EQ(table().model()->rowCount(), 2);
}

TEST(LivePeriod, IsAsLongThatLooksTakeATwentiethOfACoreAtMost)
{
    EXPECT_EQ(app::lab::Live::periodAfter(300us), 50ms);
    EXPECT_EQ(app::lab::Live::periodAfter(100ms), 2s);
}

/// A listener of our own is among what this machine has. Where no socket may be made the test says so.
TEST(Live, LooksAtThisMachine)
{
    if (app::lab::thisKernel().empty()) GTEST_SKIP() << "not Linux";
    const int fd = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (fd < 0 || bind(fd, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(fd, 3) != 0)
        GTEST_SKIP() << "no sockets";
    getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size);
    app::lab::Live live;
    QSignalSpy looked(&live, &app::lab::Live::looked);
    live.start();
    ASSERT_TRUE(looked.wait(60'000));
    live.stop();
    const auto look = looked.first().first().value<app::lab::SharedLook>();
    const auto ours = [&](const tcp::SocketRow& row) {
        return row.state == tcp::State::Listen && row.localPort == ntohs(address.sin_port);
    };
    EXPECT_TRUE(std::ranges::any_of(look->look.rows, ours));
    EXPECT_GE(look->period, look->cost * 20);
    close(fd);
}

}  // namespace
