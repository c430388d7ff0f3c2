#pragma once

#include "diagram/state_diagram.h"
#include "explaining/explaining.h"
#include "ladder/ladder_view.h"
#include "panels/chain_table.h"
#include "support/hands.h"
#include "workbench/message_bar.h"
#include "workbench/study_view.h"

#include <QTest>
#include <gtest/gtest.h>

#include <memory>
#include <string>

/// The end of the stalled peer, where there is something to explain.
class Explained : public testing::Test {
protected:
    void SetUp() override
    {
        window_ = drive::window();
        window_->setFocus();
        ASSERT_TRUE(QTest::qWaitForWindowActive(window_.get()));
        window_->simulation().toEnd();
        hands::settle(*window_);
    }
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) { hands::press(*window_, key, modifiers); }
    bool shown() const { return hands::seen("explanation") != nullptr; }
    app::panels::ChainTable& table() { return *drive::child<app::panels::ChainTable>(*window_, "chainTable"); }
    QString row(int at) { return table().item(at, 2)->text(); }
    app::ladder::LadderView& ladder()
    {
        return *window_->findChild<app::workbench::StudyView*>()->findChild<app::ladder::LadderView*>();
    }
    app::diagram::StateDiagram& clientDiagram()
    {
        return *window_->findChild<app::workbench::StudyView*>()->findChild<app::diagram::StateDiagram*>();
    }
    std::string note() { return drive::child<app::workbench::MessageBar>(*window_, "messages")->text().toStdString(); }
    void ask(const tcp::EventChoice& choice, bool forward = false)
    {
        window_->feature<app::explaining::Explaining>().explain(choice, forward);
        hands::settle(*window_);
    }

    std::unique_ptr<app::window::MainWindow> window_;
};
