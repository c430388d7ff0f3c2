#include "panels/tools_view.h"

#include "files/library.h"
#include "panels/timers_table.h"
#include "scenario/play.h"
#include "theme/fonts.h"
#include "theme/style.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QEvent>
#include <QTabBar>
#include <QTest>
#include <QTextBlock>
#include <QTextEdit>
#include <QToolButton>

using namespace app;
using Tool = panels::ToolsView::Tool;

namespace {

constexpr Tool kTools[] = {Tool::Ss,        Tool::Netstat,   Tool::Proc,  Tool::Tcpdump,
                           Tool::Tcpstates, Tool::Conntrack, Tool::Timers};

/// A built-in lesson, played to its end.
class Story {
public:
    explicit Story(const char* id)
    {
        scenario_ = std::make_shared<tcp::Scenario>(files::builtIn(QLatin1String(id))->scenario);
        const tcp::Run run = tcp::play(*scenario_, tcp::settingsOf(*scenario_, {}).settings);
        timeline_ = std::make_shared<tcp::Timeline>(run.timeline);
        stepEnds_ = run.stepEnds;
    }

    std::size_t steps() const { return stepEnds_.size(); }
    lab::Moment after(std::size_t step) const
    {
        lab::Moment moment;
        moment.timeline = timeline_;
        moment.scenario = scenario_;
        moment.stepEnds = stepEnds_;
        moment.step = step;
        moment.told = stepEnds_.size();
        moment.index = step == 0 ? 0 : stepEnds_[step - 1];
        moment.previous = step < 2 ? 0 : stepEnds_[step - 2];
        moment.language = QStringLiteral("en");
        return moment;
    }
    /// The first step after which the host is in this state.
    lab::Moment whenIn(tcp::HostId host, tcp::State state) const
    {
        for (std::size_t step = 0; step <= steps(); ++step) {
            const lab::Moment moment = after(step);
            if (moment.world().host(host).state() == state) return moment;
        }
        ADD_FAILURE() << "never in this state";
        return after(0);
    }

private:
    std::shared_ptr<const tcp::Scenario> scenario_;
    std::shared_ptr<const tcp::Timeline> timeline_;
    std::vector<std::size_t> stepEnds_;
};

class Tools : public testing::Test {
protected:
    Tools()
    {
        theme::loadFonts();
        theme::applyTheme(*qApp, appearance_.theme);
        view_.resize(606, 164);
        view_.setAppearance(appearance_);
    }

    QStringList lines(Tool tool)
    {
        view_.setTool(tool);
        return view_.text().split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    QTextEdit* page() { return view_.findChild<QTextEdit*>("toolText"); }
    QComboBox* choice() { return view_.findChild<QComboBox*>("toolChoice"); }
    void choose(int index)
    {
        choice()->setCurrentIndex(index);
        emit choice()->activated(index);
    }

    theme::Appearance appearance_;
    panels::ToolsView view_;
    Story stalled_{"stalled-peer"};
    lab::Moment closeWait_ =
        stalled_.whenIn(tcp::HostId::Client, tcp::State::FinWait2);  // and the server in CLOSE-WAIT
};

}  // namespace

TEST_F(Tools, ShowWhatSsPrintsOnEachHost)
{
    view_.showMoment(closeWait_);
    const QStringList text = lines(Tool::Ss);
    EXPECT_EQ(text[0], "server$ ss -tanop");
    EXPECT_EQ(text[1], "State      Recv-Q Send-Q Local Address:Port Peer Address:Port Process");
    EXPECT_EQ(text[3], "CLOSE-WAIT 1      0           10.0.0.2:8080     10.0.0.1:50398 users:((\"srv\",pid=812,fd=5))");
    EXPECT_EQ(text[4], "client$ ss -tanop");
    EXPECT_TRUE(text[6].startsWith("FIN-WAIT-2 0      0 ")) << text[6].toStdString();
}

TEST_F(Tools, TintTheRowThatTheHostIsAbout)
{
    view_.showMoment(closeWait_);
    lines(Tool::Ss);
    const QColor passive = appearance_.theme.of(tcp::State::CloseWait).tint;
    const QColor active = appearance_.theme.of(tcp::State::FinWait2).tint;
    EXPECT_EQ(page()->document()->findBlockByNumber(2).blockFormat().background().style(), Qt::NoBrush);
    EXPECT_EQ(page()->document()->findBlockByNumber(3).blockFormat().background().color(), passive);
    EXPECT_EQ(page()->document()->findBlockByNumber(6).blockFormat().background().color(), active);
}

TEST_F(Tools, ExplainWhatMisleads)
{
    view_.showMoment(closeWait_);
    const QString text = lines(Tool::Ss).join('\n');
    EXPECT_TRUE(text.contains("Recv-Q counts the FIN"));
    EXPECT_TRUE(text.contains("it ends in CLOSED, not in TIME-WAIT"));
    view_.showMoment(stalled_.after(stalled_.steps()));
    EXPECT_TRUE(lines(Tool::Ss).join('\n').contains("No line: a CLOSED connection no longer has a socket."));
}

TEST_F(Tools, AreTheSameWhateverWasShownBefore)
{
    for (const Tool tool : kTools) {
        view_.setTool(tool);
        view_.showMoment(closeWait_);
        const QString text = view_.text();
        const QImage picture = view_.grab().toImage();
        for (std::size_t step = 0; step <= stalled_.steps(); ++step) view_.showMoment(stalled_.after(step));
        view_.showMoment(closeWait_);
        EXPECT_EQ(view_.text(), text);

        EXPECT_EQ(view_.grab().toImage(), picture) << static_cast<int>(tool);
    }
}

// A tab of its own, while there is a box: three observers, three opinions.
TEST_F(Tools, ShowTheTableOfTheBoxInTheMiddle)
{
    const auto* tabs = view_.findChild<QTabBar*>("toolTabs");
    view_.showMoment(closeWait_);
    EXPECT_FALSE(tabs->isTabVisible(static_cast<int>(Tool::Conntrack)));
    const Story cut("half-close-firewall");
    view_.showMoment(cut.after(2));
    ASSERT_TRUE(tabs->isTabVisible(static_cast<int>(Tool::Conntrack)));
    const QStringList shown = lines(Tool::Conntrack);
    EXPECT_EQ(shown[0], "box# conntrack -L");
    EXPECT_TRUE(shown[1].contains("CLOSE_WAIT src=10.0.0.1 dst=10.0.0.2")) << shown[1].toStdString();
    EXPECT_TRUE(shown.join('\n').contains("A third opinion"));
    view_.showMoment(cut.after(3));
    EXPECT_TRUE(lines(Tool::Conntrack).join('\n').contains("The box has no entry"));
    view_.showMoment(closeWait_);
    EXPECT_NE(view_.tool(), Tool::Conntrack) << "there is nothing to show";
}

TEST_F(Tools, TellNothingOfTheFuture)
{
    view_.showMoment(stalled_.after(0));
    EXPECT_EQ(lines(Tool::Tcpdump), QStringList{"$ TZ=UTC tcpdump -n -r stalled-peer.pcap"});
    EXPECT_EQ(lines(Tool::Tcpstates).size(), 2);
    for (const QString& line : lines(Tool::Ss)) EXPECT_FALSE(line.contains("LISTEN"));
}

TEST_F(Tools, MarkTheSegmentsThatJustPassed)
{
    view_.showMoment(closeWait_);
    lines(Tool::Tcpdump);
    const QTextDocument* document = page()->document();
    EXPECT_EQ(document->findBlockByNumber(1).blockFormat().background().style(), Qt::NoBrush);
    EXPECT_EQ(document->lastBlock().blockFormat().background().style(), Qt::SolidPattern);
}

TEST_F(Tools, TraceAtOneHostOnly)
{
    view_.showMoment(stalled_.after(stalled_.steps()));
    lines(Tool::Tcpstates);
    choose(1 + static_cast<int>(tcp::HostId::Client));
    const QStringList text = lines(Tool::Tcpstates);
    EXPECT_EQ(text[0], "client# tcpstates");
    for (const QString& line : text.filter(" -> ").mid(1))
        EXPECT_TRUE(line.contains("764   cli") || line.contains("10.0.0.1"));
    EXPECT_TRUE(text.filter("LISTEN").isEmpty());
    EXPECT_EQ(lines(Tool::Tcpdump)[0], "client# tcpdump -n -i eth0 tcp");
}

TEST_F(Tools, NetstatFollowsTheProfileUntilOneChooses)
{
    const Story normal("client-closes-first");
    tcp::Settings windows = normal.after(0).world().settings();
    windows.profile = "windows";
    lab::Moment moment;
    moment.timeline = std::make_shared<tcp::Timeline>(tcp::World(windows));
    view_.showMoment(moment);
    EXPECT_EQ(lines(Tool::Netstat)[0], "server C:\\>netstat -ano -p TCP");
    EXPECT_EQ(choice()->currentText(), "Windows");
    choose(static_cast<int>(tcp::System::Solaris));
    EXPECT_EQ(lines(Tool::Netstat)[0], "server$ netstat -an -f inet -P tcp");
    view_.showMoment(closeWait_);
    EXPECT_EQ(lines(Tool::Netstat)[0], "server$ netstat -an -f inet -P tcp");
}

TEST_F(Tools, TimersTellWhatTheyLeadToAndWhoHasNone)
{
    view_.showMoment(closeWait_);
    const QStringList text = lines(Tool::Timers);
    ASSERT_EQ(text.size(), 2);
    EXPECT_EQ(text[0].toStdString(),
              "FIN_WAIT_2 timer (tcp_fin_timeout)\tclient · FIN_WAIT_2\t1 min\tCLOSED, without TIME_WAIT");
    EXPECT_TRUE(text[1].startsWith("none\tserver · CLOSE_WAIT\t–\twaits for: ")) << text[1].toStdString();
}

TEST_F(Tools, CanBeCopiedWhole)
{
    view_.showMoment(closeWait_);
    lines(Tool::Ss);
    QTest::mouseClick(view_.findChild<QToolButton*>("toolCopy"), Qt::LeftButton);
    EXPECT_EQ(QGuiApplication::clipboard()->text(), view_.text());
}

TEST_F(Tools, FitTheMockUpsCorner)
{
    view_.show();
    view_.showMoment(closeWait_);
    const auto* tabs = view_.findChild<QTabBar*>("toolTabs");
    for (const Tool tool : kTools) {
        view_.setTool(tool);
        QApplication::processEvents();
        EXPECT_TRUE(tabs->rect().contains(tabs->tabRect(tabs->count() - 1))) << static_cast<int>(tool);
    }
    lines(Tool::Ss);
    const QFontMetricsF metrics(page()->document()->findBlockByNumber(3).charFormat().font());
    EXPECT_LE(metrics.horizontalAdvance(page()->document()->findBlockByNumber(3).text()), page()->viewport()->width());
}

TEST_F(Tools, SurviveEverySizeThemeAndLanguage)
{
    for (const char* theme : {"light", "dark"}) {
        appearance_.theme = theme::Theme::named(QLatin1String(theme));
        for (const qreal scale : {1.0, 1.25, 1.5}) {
            appearance_.textScale = scale;
            view_.setAppearance(appearance_);
            view_.resize(qRound(260 + 300 * (scale - 1)), qRound(400 / scale));
            for (const Tool tool : kTools) {
                view_.setTool(tool);
                view_.showMoment(closeWait_);
                const QString before = view_.text();
                QEvent change(QEvent::LanguageChange);
                QApplication::sendEvent(&view_, &change);
                EXPECT_EQ(view_.text(), before);
                EXPECT_FALSE(view_.grab().isNull());
            }
        }
    }
}

TEST_F(Tools, HaveNamesForScreenReaders)
{
    view_.showMoment(closeWait_);
    for (const Tool tool : kTools) {
        view_.setTool(tool);
        EXPECT_FALSE(page()->accessibleName().isEmpty());
        EXPECT_FALSE(choice()->accessibleName().isEmpty());
    }
    EXPECT_FALSE(view_.findChild<panels::TimersTable*>("timers")->accessibleName().isEmpty());
    EXPECT_FALSE(view_.findChild<QToolButton*>("toolCopy")->accessibleName().isEmpty());
}
