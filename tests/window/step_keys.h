#pragma once

#include "support/hands.h"

#include <QTest>
#include <gtest/gtest.h>

#include <memory>
#include <string>

namespace given {

/// A window with a lesson, in a language; whatever is done to it, its step keys act afterwards.
class StepKeys : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override
    {
        window_ = drive::window("stalled-peer", {1280, 800}, GetParam());
        window_->setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get()));
    }
    void again()
    {
        window_->simulation().restart();
        hands::settle(*window_);
    }
    void expectSteps(const std::string& after) { EXPECT_TRUE(hands::stepKeyActs(*window_)) << after; }

    std::unique_ptr<app::window::MainWindow> window_;
};

}  // namespace given
