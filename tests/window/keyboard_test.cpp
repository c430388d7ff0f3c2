// Design 7, item 12: every scenario runs with the keyboard only. And issue 4: focus is visible and ordered.

#include "window/documents.h"
#include "workbench/appearance_controller.h"
#include "support/drive.h"

#include "files/library.h"

#include <QAccessible>
#include <QAbstractScrollArea>
#include <QApplication>
#include <QLineEdit>
#include <QHash>
#include <QSet>
#include <QTest>
#include <gtest/gtest.h>

TEST(Keyboard, EveryLessonRunsToItsEndAndBack)
{
    const auto window = drive::window();
    for (const QString& id : app::files::builtInIds()) {
        SCOPED_TRACE(id.toStdString());
        ASSERT_TRUE(window->documents().open(id));
        window->simulation().finish();
        const std::size_t steps = window->simulation().stepCount();
        for (std::size_t i = 0; i < steps; ++i) QTest::keyClick(window.get(), i % 2 ? Qt::Key_N : Qt::Key_PageDown);
        EXPECT_EQ(window->simulation().moment().step, steps);
        QTest::keyClick(window.get(), Qt::Key_PageUp);
        EXPECT_EQ(window->simulation().moment().step, steps - 1);
        QTest::keyClick(window.get(), Qt::Key_Home, Qt::ControlModifier);
        EXPECT_EQ(window->simulation().moment().step, 0u);
    }
}

TEST(Keyboard, SpaceAndArrowsWalkWhereNoWidgetWantsThem)
{
    const auto window = drive::window();
    window->setFocus();
    QTest::keyClick(window.get(), Qt::Key_Space);
    QTest::keyClick(window.get(), Qt::Key_Right);
    EXPECT_EQ(window->simulation().moment().step, 2u);
    QTest::keyClick(window.get(), Qt::Key_Left);
    EXPECT_EQ(window->simulation().moment().step, 1u);
}

TEST(Keyboard, ArrowsWalkAsSoonAsTheWindowIsThere)
{
    app::window::MainWindow window({"en", "light", false});
    ASSERT_TRUE(window.documents().open("three-way-handshake"));
    window.showInPlace();
    ASSERT_TRUE(QTest::qWaitForWindowActive(&window));
    ASSERT_TRUE(QApplication::focusWidget());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Right);
    EXPECT_EQ(window.simulation().moment().step, 1u);
}

TEST(Keyboard, TypingInAFieldIsNoCommand)
{
    const auto window = drive::window("stalled-peer", {1920, 1080});
    auto* search = drive::child<QLineEdit>(*window, "scenarioSearch");
    search->setFocus();
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QTest::keyClicks(search, "plan");
    EXPECT_EQ(search->text(), "plan");
    EXPECT_EQ(window->simulation().moment().step, 0u);
    EXPECT_EQ(window->appearance().language(), "en");
}

TEST(Keyboard, TabVisitsEveryRegionAndComesBack)
{
    const auto window = drive::window("stalled-peer", {1920, 1080});
    ASSERT_TRUE(QTest::qWaitForWindowActive(window.get()));
    QSet<QWidget*> visited;
    for (int i = 0; i < 120; ++i) {
        QTest::keyClick(window.get(), Qt::Key_Tab);
        QWidget* focus = QApplication::focusWidget();
        ASSERT_TRUE(focus);
        if (visited.contains(focus) && i > 30) break;
        visited.insert(focus);
    }
    for (const char* region :
         {"transport", "scenarios", "settings", "stepStrip", "clientPanel", "serverPanel", "narration"}) {
        const QWidget* there = drive::child<QWidget>(*window, region);
        const bool any = std::any_of(visited.begin(), visited.end(),
                                     [&](const QWidget* w) { return w == there || there->isAncestorOf(w); });
        EXPECT_TRUE(any) << region;
    }
}

TEST(Keyboard, WhatIsMadeLaterHasItsPlaceInTheOrderOfTab)
{
    const auto window = drive::window("stalled-peer", {1280, 800});
    window->actions().named("predict")->setChecked(true);
    window->actions().step->trigger();
    drive::resize(*window, {1920, 1080});
    const QList<const char*> wanted{"scenarios", "settings", "stepStrip", "clientPanel", "ladder",
                                    "serverPanel", "narration", "predict", "toolText", "timeInStates"};
    QList<const char*> order;
    for (QWidget* next = window->nextInFocusChain(); next != window.get(); next = next->nextInFocusChain()) {
        for (const char* region : wanted) {
            const QWidget* there = drive::child<QWidget>(*window, region);
            ASSERT_TRUE(there) << region;
            const bool within = (there == next || there->isAncestorOf(next)) && next->focusPolicy() != Qt::NoFocus;
            if (within && !order.contains(region)) order << region;
        }
    }
    EXPECT_EQ(order, wanted);
}

TEST(Keyboard, WhatCanHaveTheFocusHasANameForAScreenReader)
{
    const auto window = drive::window("stalled-peer", {1920, 1080});
    for (const QWidget* widget : window->findChildren<QWidget*>()) {
        const bool ofView = qobject_cast<const QAbstractScrollArea*>(widget->parentWidget()) != nullptr;
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus || ofView) continue;
        if (widget->visibleRegion().isEmpty()) continue;
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(const_cast<QWidget*>(widget));
        if (!interface) continue;
        EXPECT_FALSE(interface->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " in " << widget->parentWidget()->metaObject()->className() << " "
            << widget->parentWidget()->objectName().toStdString();
    }
}

TEST(Keyboard, NoTwoCommandsShareAKey)
{
    const auto window = drive::window();
    QHash<QKeySequence, QString> owners;
    for (const QAction* action : window->findChildren<QAction*>()) {
        for (const QKeySequence& key : action->shortcuts()) {
            EXPECT_FALSE(owners.contains(key)) << key.toString().toStdString() << ": " << owners[key].toStdString()
                                               << " and " << action->objectName().toStdString();
            owners[key] = action->objectName();
        }
    }
    EXPECT_GT(owners.size(), 30);
}
