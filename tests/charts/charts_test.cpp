// The charts: true times, drawn as bars and curves.

#include "charts/nice_steps.h"
#include "charts/sequence_chart.h"
#include "charts/time_in_states.h"
#include "diagram/moments.h"
#include "ladder/lessons.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QChartView>
#include <QGraphicsTextItem>
#include <QHorizontalStackedBarSeries>
#include <QLabel>
#include <QLineSeries>

#include <memory>

namespace app {
namespace {

using namespace std::chrono_literals;

tcp::Duration sum(const std::vector<charts::TimeInState>& pieces)
{
    tcp::Duration total{};
    for (const charts::TimeInState& piece : pieces) total += piece.time;
    return total;
}

TEST(StateTimes, AddUpToTheTimeThatHasPassed)
{
    for (const given::Lesson& lesson : given::lessons()) {
        const charts::StateTimes times = charts::StateTimes::of(lesson.end);
        EXPECT_EQ(times.total, lesson.end.world().now()) << lesson.id;
        for (const auto& pieces : times.hosts) EXPECT_EQ(sum(pieces), times.total) << lesson.id;
        EXPECT_LE(times.inFlight, times.total) << lesson.id;
    }
}

TEST(StateTimes, KnowHowLittleTheHandshakeTakes)
{
    const charts::StateTimes times = charts::StateTimes::of(given::stalledPeer().moment());
    const auto& client = times.hosts[0];
    ASSERT_GE(client.size(), 3u);
    const auto finWait2 = std::find_if(client.begin(), client.end(),
                                       [](const auto& piece) { return piece.state == tcp::State::FinWait2; });
    ASSERT_NE(finWait2, client.end());
    EXPECT_EQ(finWait2->time, 60s);
    EXPECT_LT(times.inFlight, 200ms);
}

TEST(StateTimes, AreEmptyBeforeAnythingHappened)
{
    EXPECT_EQ(charts::StateTimes::of(lab::Moment{}).total, 0s);
    EXPECT_TRUE(charts::StateTimes::of(given::handshake().at(0)).hosts[0].empty());
}

TEST(NiceStep, GivesFewLabelsOfRoundNumbers)
{
    EXPECT_DOUBLE_EQ(charts::niceStep(60.07, 7), 20);
    EXPECT_DOUBLE_EQ(charts::niceStep(3600, 7), 600);
    EXPECT_DOUBLE_EQ(charts::niceStep(0.1, 6), 0.02);
    for (double end = 0.001; end < 1e6; end *= 1.37) EXPECT_LE(end / charts::niceStep(end, 7), 6.0001) << end;
}

TEST(SequenceData, RisesAndNeverFallsWithinAConnection)
{
    const charts::SequenceData data = charts::SequenceData::of(given::handshake().then("client send 3000").moment());
    std::uint32_t last = 0;
    for (const auto& sample : data.hosts[0]) {
        if (!sample.known) continue;
        EXPECT_GE(sample.nxt, last);
        EXPECT_LE(sample.una, sample.nxt);
        last = sample.nxt;
    }
    EXPECT_EQ(last, 3001u);
}

TEST(StepCurve, HoldsANumberUntilItChanges)
{
    using Sample = charts::SequenceData::Sample;
    const std::vector<Sample> samples{{0s, 0, 0, false}, {1s, 1, 0, true}, {2s, 1, 0, true}, {3s, 5, 1, true}};
    const auto curve = charts::stepCurve(samples, charts::Curve::Nxt, false, 1000);
    EXPECT_EQ(curve, (QList<QPointF>{{1, 1}, {2, 1}, {3, 1}, {3, 5}}));
}

TEST(StepCurve, KeepsTheExtremesWhenThereAreTooManyPoints)
{
    std::vector<charts::SequenceData::Sample> samples;
    for (int i = 0; i < 50'000; ++i)
        samples.push_back({tcp::Instant(i), static_cast<std::uint32_t>(i == 25'000 ? 9999 : 5), 0, true});
    const auto curve = charts::stepCurve(samples, charts::Curve::Nxt, true, 1000);
    EXPECT_LE(curve.size(), 1000);
    EXPECT_EQ(std::max_element(curve.begin(), curve.end(), [](auto a, auto b) { return a.y() < b.y(); })->y(), 9999);
}

template <typename Chart> class Charts : public testing::Test {
protected:
    Charts()
    {
        chart_.setAppearance(given::quietLook());
        chart_.resize(360, 220);
        chart_.show();
    }

    QImage shot(const lab::Moment& moment)
    {
        chart_.showMoment(moment);
        QApplication::processEvents();
        chart_.render(&canvas_);  // always into the same memory: rounding depends on where a line begins
        return canvas_.copy();
    }

    Chart chart_;
    QImage canvas_{360, 220, QImage::Format_RGB32};
};

using Kinds = testing::Types<charts::TimeInStates, charts::SequenceChart>;
TYPED_TEST_SUITE(Charts, Kinds);

TYPED_TEST(Charts, ShowTheSamePixelsWhateverWasShownBefore)
{
    const given::Lesson& lesson = given::lesson("stalled-peer");
    const std::size_t steps = lesson.end.stepEnds.size();
    this->shot(lesson.after(0));
    std::vector<QImage> forward;
    for (std::size_t i = 0; i <= steps; ++i) forward.push_back(this->shot(lesson.after(i)));
    for (std::size_t i = steps + 1; i-- > 0;) EXPECT_EQ(this->shot(lesson.after(i)), forward[i]) << i;
}

TYPED_TEST(Charts, ShowNothingThatComesAfterTheMoment)
{
    const given::Lesson& lesson = given::lesson("client-closes-first");
    const lab::Moment moment = lesson.after(2);
    lab::Moment cut = moment;
    auto shorter = std::make_shared<tcp::Timeline>(*moment.timeline);
    shorter->cut(moment.index);
    cut.timeline = shorter;
    EXPECT_EQ(this->shot(moment), this->shot(cut));
}

TYPED_TEST(Charts, DrawEveryLessonOnBothScales)
{
    for (const given::Lesson& lesson : given::lessons()) {
        for (const bool other : {false, true}) {
            this->chart_.setOtherScale(other);
            EXPECT_FALSE(this->shot(lesson.end).isNull()) << lesson.id;
        }
    }
    this->shot(lab::Moment{});
}

TYPED_TEST(Charts, MakeAPicture)
{
    this->shot(given::stalledPeer().moment());
    EXPECT_EQ(this->chart_.toImage(2).size(), QSize(720, 440));
}

TEST(TimeInStates, LeavesEachLabelOfItsAxisWholeAndApart)
{
    charts::TimeInStates chart;
    chart.setAppearance(given::quietLook());
    chart.show();
    std::size_t labels = 0;
    for (const QSize size : {QSize(240, 200), QSize(360, 220)}) {
        chart.resize(size);
        for (const given::Lesson& lesson : given::lessons()) {
            chart.showMoment(lesson.end);
            QCoreApplication::processEvents();
            std::vector<QRectF> places;
            for (const QGraphicsItem* item : chart.findChild<QChartView*>()->scene()->items(Qt::AscendingOrder)) {
                const auto* text = dynamic_cast<const QGraphicsTextItem*>(item);
                if (!text || !text->isVisible() || text->toPlainText().isEmpty()) continue;
                EXPECT_FALSE(text->toPlainText().contains("...")) << lesson.id;
                places.push_back(text->sceneBoundingRect().adjusted(3, 3, -3, -3));
            }
            for (std::size_t i = 1; i < places.size(); ++i)
                EXPECT_FALSE(places[i].intersects(places[i - 1])) << lesson.id << " " << size.width();
            labels += places.size();
        }
    }
    EXPECT_GT(labels, 100u);
}

TEST(TimeInStates, SaysTheTrueShare)
{
    charts::TimeInStates chart;
    chart.setAppearance(given::quietLook());
    chart.resize(360, 220);
    chart.show();
    chart.showMoment(given::stalledPeer().moment());
    QString words;
    for (const QLabel* label : chart.findChildren<QLabel*>()) words += label->text();
    EXPECT_TRUE(words.contains("0.2 %")) << words.toStdString();
}

}  // namespace
}  // namespace app
