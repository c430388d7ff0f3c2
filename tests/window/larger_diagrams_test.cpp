// Larger text around them leaves diagrams and ladder as large as they were.

#include "diagram/state_diagram.h"
#include "ladder/ladder_view.h"
#include "support/hands.h"

#include <QScrollBar>
#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <string>

namespace {

namespace diagram = app::diagram;

using Scales = std::map<const diagram::StateDiagram*, qreal>;

Scales scalesIn(const app::window::MainWindow& window)
{
    Scales scales;
    for (const diagram::StateDiagram* one : window.findChildren<diagram::StateDiagram*>())
        if (one->isVisible()) scales[one] = one->transform().m11();
    return scales;
}

/// In sight as a whole, or brought there by scroll bars that are seen.
bool canBeReached(const diagram::StateDiagram& diagram)
{
    const QRectF room = diagram.viewport()->rect().adjusted(-1, -1, 1, 1);
    const QRectF all = diagram.mapFromScene(diagram.sceneRect()).boundingRect();
    const bool wide = all.width() <= room.width() || diagram.horizontalScrollBar()->isVisible();
    const bool high = all.height() <= room.height() || diagram.verticalScrollBar()->isVisible();
    return wide && high;
}

class LargerDiagrams : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override { window_ = drive::window("stalled-peer", {1280, 800}, GetParam()); }

    std::unique_ptr<app::window::MainWindow> window_;
};

INSTANTIATE_TEST_SUITE_P(Languages, LargerDiagrams, testing::Values("en", "ko"));

}  // namespace

/// A diagram keeps its size, and scrolls where larger text leaves it no room.
TEST_P(LargerDiagrams, AreNoSmallerThanBefore)
{
    for (const QSize screen : {QSize(1024, 768), QSize(1280, 720), QSize(1280, 800), QSize(1920, 1080)}) {
        drive::resize(*window_, screen);
        for (const bool shared : {false, true}) {
            SCOPED_TRACE(std::to_string(screen.width()) + (shared ? ", one diagram" : ", two diagrams"));
            (shared ? window_->actions().shared : window_->actions().twin)->trigger();
            hands::settle(*window_);
            const Scales before = scalesIn(*window_);
            for (const auto& [diagram, scale] : before) EXPECT_TRUE(canBeReached(*diagram)) << "before";
            for (int step = 0; step < 3; ++step) {
                window_->actions().larger->trigger();
                hands::settle(*window_);
                for (const auto& [diagram, scale] : scalesIn(*window_)) EXPECT_GE(scale, before.at(diagram) * 0.999);
            }
            window_->actions().normalSize->trigger();
            hands::settle(*window_);
            for (const auto& [diagram, scale] : scalesIn(*window_)) EXPECT_NEAR(scale, before.at(diagram), 0.002);
        }
    }
}

TEST_P(LargerDiagrams, LadderAndDiagramsStayInReach)
{
    const auto* ladder = window_->findChild<app::ladder::LadderView*>();
    for (const QSize screen : {QSize(1024, 768), QSize(1280, 720), QSize(1920, 1080)}) {
        drive::resize(*window_, screen);
        for (const bool shared : {false, true}) {
            (shared ? window_->actions().shared : window_->actions().twin)->trigger();
            for (int i = 0; i < 3; ++i) window_->actions().larger->trigger();
            window_->simulation().toEnd();
            hands::settle(*window_);
            for (const diagram::StateDiagram* one : window_->findChildren<diagram::StateDiagram*>()) {
                EXPECT_TRUE(!one->isVisible() || canBeReached(*one)) << screen.width();
            }
            EXPECT_EQ(ladder->horizontalScrollBar()->maximum(), 0) << screen.width();
            window_->actions().normalSize->trigger();
        }
    }
}

/// What was said of an answer grows with it.
TEST_P(LargerDiagrams, TheVerdictKeepsItsLastLine)
{
    drive::resize(*window_, {1024, 768});
    window_->simulation().seek(4);
    window_->actions().named("predict")->setChecked(true);
    window_->actions().step->trigger();
    hands::settle(*window_);
    for (const Qt::Key key : {Qt::Key_B, Qt::Key_Return}) hands::press(*window_, key);
    const QWidget* explanation = hands::seen("explanation");
    ASSERT_TRUE(explanation);
    for (int step = 0; step < 3; ++step) {
        window_->actions().larger->trigger();
        hands::settle(*window_);
        EXPECT_GE(explanation->height(), explanation->heightForWidth(explanation->width())) << step;
    }
}
