// The accessibility tree tells each step in one sentence, as a screen reader would read it; and at three steps larger
// type nothing is cut.

#include "diagram/state_diagram.h"
#include "support/hands.h"
#include "window/documents.h"
#include "workbench/appearance_controller.h"

#include "lab/telling.h"

#include <QAccessible>
#include <QLabel>
#include <QSignalSpy>
#include <gtest/gtest.h>

namespace {

class Told : public testing::TestWithParam<const char*> {
protected:
    void SetUp() override { window_ = drive::window("stalled-peer", {1280, 800}, GetParam()); }
    QString described(const char* name) const
    {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(drive::child<QWidget>(*window_, name));
        return interface ? interface->text(QAccessible::Description) : QString();
    }

    std::unique_ptr<app::window::MainWindow> window_;
};

INSTANTIATE_TEST_SUITE_P(Languages, Told, testing::Values("en", "ko"));

}  // namespace

TEST_P(Told, EachStepIsOneSentenceOfTheNarration)
{
    QString last;
    while (window_->simulation().moment().step < window_->simulation().stepCount()) {
        window_->actions().step->trigger();
        window_->simulation().finish();
        const QString told = described("narration");
        EXPECT_FALSE(told.isEmpty());
        EXPECT_NE(told, last);
        EXPECT_TRUE(told.startsWith(app::lab::tellingAt(window_->simulation().moment()).title)) << told.toStdString();
        last = told;
    }
}

TEST_P(Told, TheWindowIsNamedAfterTheLesson)
{
    const auto title = QString::fromStdString(window_->simulation().moment().scenario->title.at(GetParam()));
    EXPECT_EQ(window_->windowTitle(), title + QStringLiteral(" \u2013 TCP State Lab"));
}

TEST_P(Told, EveryChangeOfAStateIsAnnounced)
{
    auto* client = drive::child<QWidget>(*window_, "clientPanel")->findChild<app::diagram::StateDiagram*>();
    QSignalSpy announced(client, &app::diagram::StateDiagram::announced);
    tcp::State before = window_->simulation().moment().world().host(tcp::HostId::Client).state();
    int changes = 0;
    while (window_->simulation().moment().step < window_->simulation().stepCount()) {
        window_->actions().step->trigger();
        window_->simulation().finish();
        const tcp::State now = window_->simulation().moment().world().host(tcp::HostId::Client).state();
        changes += now != before;
        before = now;
        ASSERT_EQ(announced.count(), changes);
    }
    EXPECT_GT(changes, 3);
}

TEST_P(Told, TheLadderReadsItsSegmentsTimersAndStatesOneByOne)
{
    window_->simulation().toEnd();
    auto* view = drive::child<QWidget>(*window_, "ladder");
    QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(view);
    ASSERT_TRUE(interface);
    ASSERT_GT(interface->childCount(), 10);
    for (int i = 0; i < interface->childCount(); ++i)
        EXPECT_FALSE(interface->child(i)->text(QAccessible::Name).isEmpty()) << i;
}

TEST_P(Told, WhatCanBePressedHasANameInTheTree)
{
    window_->simulation().toEnd();
    hands::settle(*window_);
    for (const char* name : {"nextLesson", "quizOnThis", "relatedComparison", "settingsButton"}) {
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(drive::child<QWidget>(*window_, name));
        ASSERT_TRUE(interface) << name;
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty()) << name;
    }
}

TEST_P(Told, AtThreeStepsLargerTypeNoWordIsCut)
{
    for (const QSize size : {QSize(1024, 700), QSize(1280, 720), QSize(1920, 1080)}) {
        drive::resize(*window_, size);
        window_->appearance().setTextScale(1.331);
        for (const std::size_t step : {std::size_t{0}, std::size_t{4}, window_->simulation().stepCount()}) {
            window_->simulation().seek(step);
            hands::settle(*window_);
            for (const QLabel* label : window_->findChildren<QLabel*>()) {
                if (!label->isVisible() || label->text().isEmpty() || label->visibleRegion().isEmpty() ||
                    !label->wordWrap())
                    continue;
                EXPECT_GE(label->height() + 1, label->heightForWidth(label->width()))
                    << label->objectName().toStdString() << " at " << size.width() << ": "
                    << label->text().toStdString();
            }
        }
    }
}
