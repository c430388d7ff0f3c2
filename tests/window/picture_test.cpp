// Design, acceptance list 6: step, back, step gives the same picture.

#include "support/drive.h"

#include <gtest/gtest.h>

namespace {

std::vector<QImage> picturesForward(app::window::MainWindow& window)
{
    std::vector<QImage> pictures{drive::picture(window)};
    while (window.simulation().canStepForward()) {
        window.actions().step->trigger();
        pictures.push_back(drive::picture(window));
    }
    return pictures;
}

}  // namespace

TEST(Window, ForwardBackAndForwardAgainGivesEqualPictures)
{
    const auto window = drive::window("client-closes-first");
    const std::vector<QImage> there = picturesForward(*window);
    ASSERT_EQ(there.size(), window->simulation().stepCount() + 1);
    for (std::size_t i = there.size() - 1; i > 0; --i) {
        window->actions().back->trigger();
        drive::expectSame(drive::picture(*window), there[i - 1], "back at step " + std::to_string(i - 1));
    }
    const std::vector<QImage> again = picturesForward(*window);
    for (std::size_t i = 0; i < there.size(); ++i)
        drive::expectSame(again[i], there[i], "again at step " + std::to_string(i));
}

TEST(Window, EveryStepLooksDifferent)
{
    const auto window = drive::window("stalled-peer");
    const std::vector<QImage> pictures = picturesForward(*window);
    for (std::size_t i = 1; i < pictures.size(); ++i) EXPECT_NE(pictures[i], pictures[i - 1]);
}

TEST(Window, TheMomentSliderReachesTheSamePictureAsTheSteps)
{
    const auto window = drive::window("client-closes-first");
    window->simulation().seek(3);
    const QImage byStep = drive::picture(*window);
    const std::size_t index = window->simulation().moment().index;
    window->simulation().toEnd();
    window->simulation().seekMoment(index);
    drive::expectSame(drive::picture(*window), byStep, "as before");
}
