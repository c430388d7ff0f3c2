// The window as it is first seen. What is laid out before it has its width is laid out twice.

#include "support/drive.h"
#include "window/documents.h"
#include "workbench/study_view.h"

#include <QCoreApplication>
#include <QResizeEvent>
#include <gtest/gtest.h>

#include <set>

namespace {

class Widths : public QObject {
public:
    std::set<int> seen;

protected:
    bool eventFilter(QObject*, QEvent* event) override
    {
        if (event->type() == QEvent::Resize) seen.insert(static_cast<QResizeEvent*>(event)->size().width());
        return false;
    }
};

std::unique_ptr<app::window::MainWindow> startedWith(QSize size)
{
    auto window = std::make_unique<app::window::MainWindow>(
        app::window::Start{QStringLiteral("en"), QStringLiteral("light"), false});
    window->resize(size);
    EXPECT_TRUE(window->documents().open(QStringLiteral("stalled-peer")));
    return window;
}

class Started : public testing::TestWithParam<QSize> {};

}  // namespace

TEST_P(Started, IsLaidOutForItsWidthAtOnce)
{
    const auto window = startedWith(GetParam());
    Widths widths;
    window->findChild<app::workbench::StudyView*>()->installEventFilter(&widths);
    window->show();
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    EXPECT_EQ(widths.seen.size(), 1);
}

TEST_P(Started, LooksAsAfterTheLessonWasOpenedInIt)
{
    const auto started = startedWith(GetParam());
    started->show();
    const QImage first = drive::picture(*started);
    drive::expectSame(first, drive::picture(*drive::window("stalled-peer", GetParam())), "first");
}

INSTANTIATE_TEST_SUITE_P(Sizes, Started, testing::Values(QSize(1000, 700), QSize(1280, 800), QSize(1920, 1080)),
                         [](const auto& one) { return "w" + std::to_string(one.param.width()); });
