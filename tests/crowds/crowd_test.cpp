// The window of crowds, driven as a person would.

#include "crowds/crowds.h"
#include "support/drive.h"

#include "charts/crowd_charts.h"
#include "charts/quantity_chart.h"
#include "diagram/diagram_scene.h"
#include "diagram/state_diagram.h"
#include "diagram/state_item.h"
#include "files/crowd_story.h"
#include "crowds/crowd_controls.h"
#include "crowds/crowd_window.h"

#include <QAction>
#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QGraphicsLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QSlider>
#include <QTabBar>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace {

struct Opened {
    std::unique_ptr<app::window::MainWindow> main;
    app::crowds::CrowdWindow* crowds;

    app::diagram::StateDiagram& diagram() const { return *crowds->findChild<app::diagram::StateDiagram*>(); }
    app::charts::CrowdCharts& charts() const { return *crowds->findChild<app::charts::CrowdCharts*>(); }
    QString screen() const { return crowds->findChild<QPlainTextEdit*>("crowdScreen")->toPlainText(); }
};

Opened open(const QString& story)
{
    Opened opened{drive::window(), nullptr};
    opened.crowds = opened.main->feature<app::crowds::Crowds>().show(story, true);
    QCoreApplication::processEvents();
    return opened;
}

std::uint64_t countIn(const Opened& opened, tcp::State state)
{
    return opened.diagram().frame().heat->count(state);
}

void click(app::diagram::StateDiagram& diagram, tcp::State state)
{
    const QPointF centre = diagram.diagramScene().stateItem(state).box().center();
    QTest::mouseClick(diagram.viewport(), Qt::LeftButton, {}, diagram.mapFromScene(centre));
}

/// A place in the plot of a chart, as a part of its time.
QPoint placeAt(const app::charts::TimeChart& chart, double part)
{
    const QRectF plot = chart.chart()->plotArea();
    return QPointF(plot.left() + part * plot.width(), plot.center().y()).toPoint();
}

}  // namespace

TEST(CrowdWindow, ShowsTheMomentThatIsClicked)
{
    const Opened opened = open("close-wait-leak");
    app::charts::TimeChart& chart = *opened.charts().charts().front();
    QTest::mouseClick(chart.viewport(), Qt::LeftButton, {}, placeAt(chart, 0.5));
    EXPECT_NEAR(opened.crowds->moment(), 60, 1);
    EXPECT_EQ(countIn(opened, tcp::State::CloseWait), 31U);  // workers + backlog + 1
    EXPECT_TRUE(opened.screen().contains("server$ ss -s"));
    EXPECT_TRUE(opened.screen().contains("     31 CLOSE_WAIT")) << opened.screen().toStdString();
    opened.crowds->setHost(tcp::HostId::Client);
    EXPECT_EQ(countIn(opened, tcp::State::CloseWait), 0U);
    EXPECT_TRUE(opened.screen().contains("client$ netstat -tan"));
}

TEST(CrowdWindow, BrushesAPartOfTheTimeAndShowsAllAgain)
{
    const Opened opened = open("close-wait-leak");
    app::charts::TimeChart& chart = *opened.charts().charts()[1];
    QTest::mousePress(chart.viewport(), Qt::LeftButton, {}, placeAt(chart, 0.25));
    QTest::mouseMove(chart.viewport(), placeAt(chart, 0.4));
    QTest::mouseRelease(chart.viewport(), Qt::LeftButton, {}, placeAt(chart, 0.5));
    for (const app::charts::TimeChart* each : opened.charts().charts()) {
        EXPECT_NEAR(each->from(), 30, 1);
        EXPECT_NEAR(each->to(), 60, 1);
    }
    QTest::mouseDClick(chart.viewport(), Qt::LeftButton, {}, placeAt(chart, 0.5));
    EXPECT_EQ(chart.from(), 0);
    EXPECT_EQ(chart.to(), 120);
    QTest::keyClick(&chart, Qt::Key_Plus);
    EXPECT_NEAR(chart.to() - chart.from(), 60, 1);
    const double before = opened.crowds->moment();
    QTest::keyClick(&chart, Qt::Key_Right);
    EXPECT_GT(opened.crowds->moment(), before);
    QTest::keyClick(&chart, Qt::Key_0);
    EXPECT_EQ(chart.to(), 120);
}

TEST(CrowdWindow, MarksWhereSomethingRunsOut)
{
    const Opened opened = open("port-exhaustion");
    const auto& marks = opened.charts().charts()[1]->marks();
    ASSERT_EQ(marks.size(), 1U);
    EXPECT_NEAR(marks.front().seconds, 47.04, 0.1);  // 28,232 ports at 600 a second
    EXPECT_EQ(marks.front().words, "no free port");
}

TEST(CrowdWindow, MeetsAStoryAtTheChartThatTellsIt)
{
    const auto tab = [](const char* story) {
        return open(story).crowds->findChild<app::charts::CrowdCharts*>()->findChild<QTabBar*>()->currentIndex();
    };
    EXPECT_EQ(tab("port-exhaustion"), static_cast<int>(app::charts::Quantities::Ports));
    EXPECT_EQ(tab("close-wait-leak"), static_cast<int>(app::charts::Quantities::Queues));
    EXPECT_EQ(tab("stale-pool"), static_cast<int>(app::charts::Quantities::Failures));
    EXPECT_EQ(tab("time-wait-server"), static_cast<int>(app::charts::Quantities::Queues));
}

TEST(CrowdWindow, SaysSoWhereAChartHasNothingToShow)
{
    const Opened opened = open("time-wait-server");
    opened.crowds->resize(1920, 1080);
    QCoreApplication::processEvents();
    const auto charts = opened.charts().charts();
    for (const app::charts::TimeChart* chart : charts) {
        const bool failures = chart == charts[4];
        EXPECT_EQ(chart->accessibleDescription(), failures ? "No failures in this period." : "");
    }
    charts[2]->setRange(150, 160);
    EXPECT_EQ(charts[2]->accessibleDescription(), "Nothing is queued and no thread is busy in this period.");
}

// Axes, series and the line of the moment are laid out by different parts of Qt Charts, and not at the same time.
TEST(CrowdWindow, DrawsAQueueThatFlickersAsItsEnvelope)
{
    const Opened opened = open("backlog-too-small");
    const auto* queues = opened.charts().findChild<app::charts::QuantityChart*>();
    ASSERT_TRUE(queues && queues->isVisible());
    for (const QAbstractSeries* series : queues->chart()->series()) {
        const QList<QPointF> points = static_cast<const QLineSeries*>(series)->points();
        for (qsizetype k = 2; k < points.size(); ++k)
            EXPECT_FALSE(points[k - 1].y() < points[k - 2].y() && points[k - 1].y() < points[k].y())
                << series->name().toStdString() << ": a gap of a column at " << points[k].x() << " s";
    }
}

TEST(CrowdWindow, HasItsAxesInPlaceAsSoonAsItIsLarger)
{
    const Opened opened = open("close-wait-leak");
    app::charts::TimeChart& chart = *opened.charts().charts().front();
    opened.crowds->resize(1920, 1080);
    QCoreApplication::processEvents();
    const QImage atOnce = chart.grab().toImage();
    chart.chart()->layout()->invalidate();
    QCoreApplication::processEvents();
    EXPECT_EQ(chart.grab().toImage(), atOnce);
}

TEST(CrowdWindow, RunsAgainWhenASettingIsMoved)
{
    const Opened opened = open("close-wait-leak");
    auto* slider = opened.crowds->findChild<QSlider*>("slider_workers");
    ASSERT_NE(slider, nullptr);
    slider->setValue(slider->maximum());
    opened.crowds->setMoment(60);
    EXPECT_GT(countIn(opened, tcp::State::CloseWait), 100U);
    opened.crowds->findChild<QToolButton*>("moreCrowdSettings")->click();
    EXPECT_NE(opened.crowds->findChild<QSlider*>("slider_latency"), nullptr);
    EXPECT_NE(opened.crowds->findChild<QCheckBox*>("field_tcp_syncookies"), nullptr);
}

TEST(CrowdWindow, HasRoomForEverySetting)
{
    for (const QString language : {"en", "ko"}) {
        const auto main = drive::window("stalled-peer", {1280, 800}, language);
        app::crowds::CrowdWindow* crowds = main->feature<app::crowds::Crowds>().show("time-wait-server", true);
        crowds->findChild<QToolButton*>("moreCrowdSettings")->click();
        const auto* area = crowds->findChild<QScrollArea*>();
        for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
            crowds->resize(size);
            QCoreApplication::processEvents();
            EXPECT_LE(area->widget()->width(), area->viewport()->width()) << language.toStdString() << size.width();
        }
    }
}

TEST(CrowdWindow, OpensOneConnectionOfAStateInTheMainWindow)
{
    const Opened opened = open("close-wait-leak");
    opened.crowds->setMoment(50);
    emit opened.diagram().stateClicked(tcp::State::CloseWait);
    const app::lab::Moment& moment = opened.main->simulation().moment();
    EXPECT_EQ(moment.world().host(tcp::HostId::Server).state(), tcp::State::CloseWait);
    EXPECT_EQ(moment.world().host(tcp::HostId::Client).state(), tcp::State::FinWait2);
    EXPECT_GT(opened.main->simulation().stepCount(), moment.step);
    emit opened.diagram().stateClicked(tcp::State::TimeWait);
    const auto* message = opened.crowds->findChild<QLabel*>("crowdMessage");
    EXPECT_TRUE(message->text().contains("TIME_WAIT")) << "nobody is there";
}

TEST(CrowdWindow, OpensWhatIsClickedInEveryStory)
{
    for (const app::files::CrowdStory& story : app::files::crowdStories()) {
        const Opened opened = open(QString::fromStdString(story.id));
        const bool server = opened.screen().startsWith("server");
        for (const tcp::State state : tcp::kStates) {
            if (countIn(opened, state) == 0) continue;
            click(opened.diagram(), state);
            const tcp::World& world = opened.main->simulation().moment().world();
            EXPECT_EQ(world.host(server ? tcp::HostId::Server : tcp::HostId::Client).state(), state) << story.id;
        }
    }
}

// The ladder stays when the language is changed: what is said about the connection must be there in both.
TEST(CrowdWindow, TellsOfAConnectionInBothLanguages)
{
    const Opened opened = open("close-wait-leak");
    opened.crowds->setMoment(50);
    tcp::Scenario told;
    QObject::connect(opened.crowds, &app::crowds::CrowdWindow::connectionWanted,
                     [&](const tcp::Scenario& scenario, std::size_t) { told = scenario; });
    emit opened.diagram().stateClicked(tcp::State::CloseWait);
    EXPECT_TRUE(QString::fromStdString(told.title["en"]).startsWith("Connection "));
    EXPECT_TRUE(QString::fromStdString(told.title["ko"]).contains(QStringLiteral("연결")));
    EXPECT_TRUE(QString::fromStdString(told.summary["ko"]).contains(QStringLiteral("사례")));
    EXPECT_NE(told.summary["ko"], told.summary["en"]);
}

TEST(CrowdWindow, OpensAConnectionThatASynCookieHasMade)
{
    const Opened opened = open("syn-flood");
    opened.crowds->findChild<QCheckBox*>("field_tcp_syncookies")->click();
    opened.crowds->setMoment(60);
    opened.crowds->setHost(tcp::HostId::Server);
    emit opened.diagram().stateClicked(tcp::State::Established);
    const app::lab::Moment& moment = opened.main->simulation().moment();
    ASSERT_TRUE(moment.scenario);
    EXPECT_NE(moment.scenario->summary.at("en").find("SYN cookie"), std::string::npos);
    EXPECT_NE(moment.scenario->summary.at("ko").find("SYN 쿠키"), std::string::npos);
    EXPECT_EQ(moment.world().host(tcp::HostId::Server).state(), tcp::State::Established);
}

TEST(CrowdWindow, IsComputedBesideTheWindowAndCanBeCancelled)
{
    const auto main = drive::window();
    app::crowds::CrowdWindow* crowds = main->feature<app::crowds::Crowds>().show("time-wait-server");
    auto& diagram = *crowds->findChild<app::diagram::StateDiagram*>();
    ASSERT_TRUE(QTest::qWaitFor([&] { return diagram.frame().heat.has_value(); }, 60'000));
    EXPECT_GT(diagram.frame().heat->count(tcp::State::TimeWait), 1000U);
    emit diagram.stateClicked(tcp::State::TimeWait);
    const auto inTimeWait = [&] {
        const app::lab::Moment& moment = main->simulation().moment();
        return moment.world().host(tcp::HostId::Server).state() == tcp::State::TimeWait;
    };
    EXPECT_TRUE(QTest::qWaitFor(inTimeWait, 60'000));
}

TEST(CrowdWindow, SavesPictureDrawingAndTable)
{
    const Opened opened = open("fd-limit");
    EXPECT_EQ(opened.crowds->toImage(2).width(), 2 * opened.crowds->width());
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    EXPECT_TRUE(opened.crowds->toSvg(buffer));
    EXPECT_TRUE(buffer.data().startsWith("<?xml"));
    EXPECT_GT(buffer.data().count("<path") + buffer.data().count("<polyline"), 50);
}

TEST(CrowdControls, FieldsThatAreMadeLaterAreInTheSameType)
{
    app::crowds::CrowdControls controls;
    app::theme::Appearance large;
    large.textScale = 1.331;
    controls.setAppearance(large);
    ASSERT_TRUE(controls.choose("fd-limit"));
    int labels = 0;
    for (const QLabel* label : controls.findChildren<QLabel*>()) {
        if (!label->buddy()) continue;
        EXPECT_EQ(label->font().pixelSize(), large.font(12.5).pixelSize()) << label->text().toStdString();
        ++labels;
    }
    EXPECT_GT(labels, 2);
}
