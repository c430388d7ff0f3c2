// Design 7, item 10: tcp_fin_timeout changes the bracket of FIN-WAIT-2 and nothing else, MSL that of TIME-WAIT.

#include "support/drive.h"

#include "ladder/ladder_view.h"

#include <QLineEdit>
#include <QTest>
#include <gtest/gtest.h>

#include <map>

using namespace std::chrono_literals;

namespace {

using Brackets = std::map<std::pair<tcp::HostId, tcp::Timer>, tcp::Duration>;

Brackets bracketsOf(const app::window::MainWindow& window)
{
    Brackets brackets;
    for (const app::ladder::LadderView* ladder : window.findChildren<app::ladder::LadderView*>()) {
        if (!ladder->isVisible()) continue;  // that of the comparison
        for (const app::ladder::TimerSpan& span : ladder->sheet().story.timers)
            brackets[{span.host, span.timer}] = span.length;
    }
    return brackets;
}

Brackets after(app::window::MainWindow& window, const char* field, const QString& value)
{
    auto* edit = drive::child<QWidget>(window, "sideDock")->findChild<QLineEdit*>(QLatin1String(field));
    edit->setText(value);
    QTest::keyClick(edit, Qt::Key_Return);
    window.simulation().finish();
    window.simulation().toEnd();
    return bracketsOf(window);
}

constexpr std::pair kFinWait2{tcp::HostId::Client, tcp::Timer::FinWait2};
constexpr std::pair kTimeWait{tcp::HostId::Client, tcp::Timer::TimeWait};

}  // namespace

TEST(Brackets, FinTimeoutChangesThatOfFinWait2Only)
{
    const auto window = drive::window("stalled-peer", {1920, 1080});
    window->simulation().seek(6);
    const Brackets before = bracketsOf(*window);
    ASSERT_EQ(before.at(kFinWait2), tcp::Duration(60s));
    EXPECT_EQ(after(*window, "msl", "5 s"), before);
    Brackets wanted = before;
    wanted[kFinWait2] = 20s;
    EXPECT_EQ(after(*window, "tcp_fin_timeout", "20 s"), wanted);
}

TEST(Brackets, MslChangesThatOfTimeWaitOnly)
{
    const auto window = drive::window("client-closes-first", {1920, 1080});
    window->simulation().toEnd();
    const Brackets before = bracketsOf(*window);
    ASSERT_EQ(before.at(kTimeWait), tcp::Duration(60s));
    EXPECT_EQ(after(*window, "tcp_fin_timeout", "20 s"), before);
    Brackets wanted = before;
    wanted[kTimeWait] = 10s;
    EXPECT_EQ(after(*window, "msl", "5 s"), wanted);
}
