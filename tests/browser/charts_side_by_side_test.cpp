// Qt Charts, which draws on the desktop, and what draws in its place in the browser: the same charts by both.

#include "browser/chart_figures.h"
#include "charts/crowd_job.h"
#include "files/crowd_story.h"
#include "ladder/lessons.h"

#include <gtest/gtest.h>

// The second set of charts: tests.cmake says how they come by their name.
namespace app::drawn_charts {

std::vector<given::ChartFigure> figuresOf(const given::ChartSubject& subject);
std::vector<given::ChartFigure> figuresOf(const given::CrowdSubject& subject);
std::vector<given::ChartFigure> figuresOf(const given::GainSubject& subject);

}  // namespace app::drawn_charts

namespace app {
namespace {

constexpr double kMostPixels = 0.001;  ///< that may differ: rounding where a line begins

double differing(const QImage& one, const QImage& other)
{
    if (one.size() != other.size()) return 1;
    int count = 0;
    for (int y = 0; y < one.height(); ++y)
        for (int x = 0; x < one.width(); ++x) count += one.pixel(x, y) != other.pixel(x, y) ? 1 : 0;
    return count / double(one.width() * one.height());
}

void compare(const std::vector<given::ChartFigure>& byQt, const std::vector<given::ChartFigure>& byUs)
{
    ASSERT_EQ(byQt.size(), byUs.size());
    for (std::size_t i = 0; i < byQt.size(); ++i) {
        SCOPED_TRACE(byQt[i].name);
        EXPECT_EQ(byQt[i].plot, byUs[i].plot);
        EXPECT_EQ(byQt[i].ranges.join('\n').toStdString(), byUs[i].ranges.join('\n').toStdString());
        EXPECT_EQ(byQt[i].hovers.join('\n').toStdString(), byUs[i].hovers.join('\n').toStdString());
        EXPECT_LE(differing(byQt[i].picture, byUs[i].picture), kMostPixels);
        if (!testing::Test::HasFailure() || !qEnvironmentVariableIsSet("KEEP_PICTURES")) continue;
        byQt[i].picture.save(QStringLiteral("/tmp/chart-%1-qt.png").arg(i));
        byUs[i].picture.save(QStringLiteral("/tmp/chart-%1-own.png").arg(i));
    }
}

std::vector<given::ChartSubject> subjects()
{
    std::vector<given::ChartSubject> all;
    for (const char* id : {"three-way-handshake", "stalled-peer", "client-closes-first", "simultaneous-open"})
        all.push_back({id, given::lesson(id).end, given::quietLook()});
    all.push_back({"dark, large type", given::lesson("stalled-peer").end, given::quietLook(true, 1.2), {520, 300}});
    all.push_back({"narrow", given::lesson("stalled-peer").end, given::quietLook(), {240, 180}});
    all.push_back({"before anything happened", given::lesson("stalled-peer").after(0), given::quietLook()});
    return all;
}

}  // namespace

TEST(ChartsSideBySide, ShowEachLessonAlike)
{
    for (const given::ChartSubject& subject : subjects())
        compare(charts::figuresOf(subject), drawn_charts::figuresOf(subject));
}

TEST(ChartsSideBySide, TellTheMouseSomethingAtAll)
{
    std::size_t told = 0;
    for (const given::ChartFigure& figure : charts::figuresOf(subjects()[1]))
        told += static_cast<std::size_t>(figure.hovers.size());
    EXPECT_GT(told, 20u);
}

TEST(ChartsSideBySide, ShowACrowdAlike)
{
    const auto story = files::crowdStory(QStringLiteral("port-exhaustion"));
    ASSERT_TRUE(story);
    const tcp::CrowdSettings settings = story->with({}).settings;
    const auto run = std::make_shared<const tcp::CrowdRun>(charts::CrowdJob::run(settings));
    for (const bool dark : {false, true}) {
        const given::CrowdSubject subject{run, settings, given::quietLook(dark)};
        compare(charts::figuresOf(subject), drawn_charts::figuresOf(subject));
    }
}

TEST(ChartsSideBySide, ShowTheGainsOfAClassAlike)
{
    given::GainSubject subject;
    for (std::size_t i = 0; i < subject.gains.size(); ++i) {
        subject.gains[i].believedBefore = static_cast<double>((i * 7) % 11) / 10;  // 0 and 1 as well
        subject.gains[i].believedAfter = static_cast<double>((i * 3) % 7) / 12;
    }
    for (const bool dark : {false, true}) {
        for (const QSize size : {QSize(760, 300), QSize(420, 220), QSize(1200, 500)}) {
            subject.look = given::quietLook(dark);
            subject.size = size;
            compare(charts::figuresOf(subject), drawn_charts::figuresOf(subject));
        }
    }
}

}  // namespace app
