// Menus of the bar and of buttons: however one is closed, it leaves the step keys to the window.

#include "window/documents.h"
#include "window/step_keys.h"

#include <QApplication>
#include <QHash>
#include <QMenu>
#include <QMenuBar>
#include <QToolButton>

#include <string>

namespace {

class Menus : public given::StepKeys {
protected:
    void close(QMenu& menu, const std::string& way)
    {
        if (way == "Esc") return hands::press(*window_, Qt::Key_Escape);
        const QWidget* ladder = hands::seen("ladder");  // a click on a button beside the menu would press that too
        QPoint place = menu.mapFromGlobal(ladder->mapToGlobal(ladder->rect().center()));
        for (QAction* action : menu.actions())
            if (way == "chosen" && action->isEnabled() && !action->isSeparator() && !action->menu())
                place = menu.actionGeometry(action).center();
        QTest::mouseClick(&menu, Qt::LeftButton, {}, place);
        hands::settle(*window_);
    }
    void openSubmenu(QAction& top, QAction& entry)
    {
        QMenuBar* bar = window_->menuBar();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(&top).center());
        QMenu* menu = top.menu();
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(&entry).center());
        ASSERT_TRUE(QTest::qWaitFor([&entry] { return entry.menu()->isVisible(); }, 5000));
    }
    /// One click beside all menus is enough; Esc is pressed once for each.
    void closeSubmenu(const std::string& way)
    {
        if (way == "beside") {
            QWidget* popup = QApplication::activePopupWidget();
            const QPoint beside = window_->mapToGlobal(window_->rect().bottomRight() - QPoint(30, 60));
            return QTest::mouseClick(popup, Qt::LeftButton, {}, popup->mapFromGlobal(beside));
        }
        for (int i = 0; i < 4 && QApplication::activePopupWidget(); ++i) hands::press(*window_, Qt::Key_Escape);
    }
};

INSTANTIATE_TEST_SUITE_P(Languages, Menus, testing::Values("en", "ko"));

}  // namespace

/// A menu leaves the bar as well when Esc closes it.
TEST_P(Menus, EachMenuLeavesTheStepKeysToTheLesson)
{
    QMenuBar* bar = window_->menuBar();
    for (QAction* menu : bar->actions()) {
        SCOPED_TRACE(menu->text().toStdString());
        again();
        QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(menu).center());
        ASSERT_TRUE(menu->menu()->isVisible());
        hands::press(*window_, Qt::Key_Escape);
        EXPECT_FALSE(menu->menu()->isVisible());
        expectSteps("Esc");
    }
}

/// Menus below buttons and menus in menus: closed by Esc, by a click beside them, and by choosing.
TEST_P(Menus, MenusOfButtonsHoweverTheyClose)
{
    for (const char* name : {"faults", "whatIfButton"}) {
        for (const char* way : {"Esc", "beside", "chosen"}) {
            SCOPED_TRACE(std::string(name) + ", " + way);
            again();
            expectSteps("before");
            auto* button = qobject_cast<QToolButton*>(hands::seen(name));
            ASSERT_TRUE(button);
            QTest::mousePress(button, Qt::LeftButton, {}, button->rect().center());
            auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
            ASSERT_TRUE(menu);
            EXPECT_TRUE(button->isDown());
            close(*menu, way);
            EXPECT_FALSE(QApplication::activePopupWidget());
            EXPECT_FALSE(button->isDown());
            if (QWidget* compare = hands::seen("closeCompare")) hands::click(compare);
            again();
            expectSteps("after");
        }
    }
}

/// Each menu within a menu of the bar. A click beside it closes it and the menu that it hangs on.
TEST_P(Menus, ASubmenuLeavesTheStepKeysToTheLesson)
{
    QMenuBar* bar = window_->menuBar();
    int seen = 0;
    for (const char* way : {"Esc", "beside"}) {
        for (QAction* top : bar->actions()) {
            for (QAction* entry : top->menu()->actions()) {
                if (!entry->menu() || !entry->isEnabled() || !entry->isVisible()) continue;
                SCOPED_TRACE(entry->text().toStdString() + ", " + way);
                ++seen;
                again();
                openSubmenu(*top, *entry);
                closeSubmenu(way);
                EXPECT_FALSE(QApplication::activePopupWidget());
                expectSteps("closed");
            }
        }
    }
    EXPECT_GE(seen, 6);
}

TEST_P(Menus, NoTwoEntriesOfAMenuShareALetter)
{
    for (const QMenu* menu : window_->menuBar()->findChildren<QMenu*>()) {
        QHash<QChar, QString> owners;
        for (const QAction* action : menu->actions()) {
            const qsizetype mark = action->text().indexOf(u'&');
            if (mark < 0 || mark + 1 >= action->text().size()) continue;
            const QChar letter = action->text().at(mark + 1).toLower();
            EXPECT_FALSE(owners.contains(letter)) << menu->title().toStdString() << ": " << owners[letter].toStdString()
                                                  << " and " << action->text().toStdString();
            owners[letter] = action->text();
        }
    }
}
