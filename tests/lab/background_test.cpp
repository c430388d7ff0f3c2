#include "lab/background.h"

#include <QCoreApplication>
#include <QObject>
#include <QTest>
#include <QTimer>
#include <gtest/gtest.h>

#include <atomic>
#include <chrono>
#include <functional>
#include <memory>
#include <thread>
#include <vector>

using Work = app::lab::Background::Work;

namespace {

constexpr int kLong = 60'000;  // ms: how long the test would wait for what does not come

/// On a thread, and in slices as where there are no threads.
class Background : public testing::TestWithParam<bool> {
protected:
    QObject receiver_;
};

/// Work that goes on until it is cancelled, and counts its pieces.
auto endless(std::atomic<int>& pieces)
{
    return [&pieces](app::lab::Background::Work&) {
        ++pieces;
        std::this_thread::yield();
        return true;
    };
}

bool wait(const std::function<bool()>& what) { return QTest::qWaitFor(what, kLong); }

}  // namespace

TEST_P(Background, TellsOnTheThreadThatStartedIt)
{
    std::vector<int> told;
    std::thread::id where;
    app::lab::Background background(&receiver_, GetParam());
    background.start([&](Work& work) {
        for (int i = 1; i <= 3; ++i) work.tell([&, i] { told.push_back(i); where = std::this_thread::get_id(); });
        return false;
    });
    ASSERT_TRUE(wait([&] { return told.size() == 3; }));
    EXPECT_EQ(told, (std::vector{1, 2, 3}));
    EXPECT_EQ(where, std::this_thread::get_id());
    ASSERT_TRUE(wait([&] { return !background.running(); }));
}

TEST_P(Background, DoesOnePieceAfterTheOtherUntilThereIsNoMore)
{
    std::atomic<int> pieces = 0;
    std::atomic<bool> asked = false;  // whether it runs: a thread may be done before
    app::lab::Background background(&receiver_, GetParam());
    background.start([&](Work&) {
        while (!asked) std::this_thread::yield();
        return ++pieces < 1000;
    });
    EXPECT_TRUE(background.running());
    asked = true;
    ASSERT_TRUE(wait([&] { return !background.running(); }));
    EXPECT_EQ(pieces, 1000);
}

TEST_P(Background, TellsNothingOfWhatIsCancelled)
{
    bool told = false;
    std::atomic<bool> said = false;
    app::lab::Background background(&receiver_, GetParam());
    background.start([&](Work& work) {
        work.tell([&] { told = true; });
        said = true;
        return false;
    });
    while (!said) background.giveTime(std::chrono::milliseconds(1));  // it waits in the queue of events
    background.cancel();
    EXPECT_FALSE(background.running());
    QCoreApplication::processEvents();
    EXPECT_FALSE(told);
}

TEST_P(Background, EndsWhatRunsWhenSomethingElseIsStarted)
{
    std::atomic<int> pieces = 0;
    bool told = false;
    app::lab::Background background(&receiver_, GetParam());
    background.start(endless(pieces));
    ASSERT_TRUE(wait([&] { return pieces > 0; }));
    EXPECT_TRUE(background.running());
    background.start([&](Work& work) {
        work.tell([&] { told = true; });
        return false;
    });
    EXPECT_TRUE(wait([&] { return told; }));
}

TEST_P(Background, IsOverWhenItsOwnerIsGone)
{
    std::atomic<int> pieces = 0;
    {
        app::lab::Background background(&receiver_, GetParam());
        background.start(endless(pieces));
        ASSERT_TRUE(wait([&] { return pieces > 0; }));
    }
    const int done = pieces;
    QCoreApplication::processEvents();
    EXPECT_EQ(pieces, done);
}

INSTANTIATE_TEST_SUITE_P(On, Background, testing::Bool(),
                         [](const auto& where) { return where.param ? "Thread" : "Slices"; });

/// The window goes on in between: what it does comes after a slice, not after all of the work.
TEST(BackgroundInSlices, LeavesTheWindowItsTime)
{
    QObject receiver;
    int pieces = 0, ticks = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] { ++ticks; });
    timer.start(0);
    app::lab::Background background(&receiver, false);
    background.start([&](Work&) {
        std::this_thread::sleep_for(std::chrono::milliseconds(5));  // a piece; four of them are longer than a slice
        return ++pieces < 12;
    });
    ASSERT_TRUE(wait([&] { return !background.running(); }));
    EXPECT_EQ(pieces, 12);
    EXPECT_GE(ticks, 3);
}
