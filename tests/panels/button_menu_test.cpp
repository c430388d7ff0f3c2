// A button's menu opens at the press, below the button, and the press returns while it is open.

#include "panels/button_menu.h"

#include <QMenu>
#include <QScreen>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <functional>

namespace {

struct ButtonWithMenu {
    ButtonWithMenu()
    {
        menu.addAction("first");
        menu.addAction("second");
        app::panels::setButtonMenu(button, menu);
        button.setText("more");
        button.move(40, 40);
        button.show();
    }

    QMenu menu;
    QToolButton button;
};

}  // namespace

TEST(ButtonMenu, OpensBelowAtThePress)
{
    ButtonWithMenu with;
    QTest::mousePress(&with.button, Qt::LeftButton);
    EXPECT_TRUE(with.menu.isVisible());
    EXPECT_TRUE(with.button.isDown());
    EXPECT_EQ(with.menu.pos(), with.button.mapToGlobal(QPoint(0, with.button.height())));
}

TEST(ButtonMenu, IsPressedUntilTheMenuClosesByWhateverWay)
{
    ButtonWithMenu with;
    const std::function<void()> ways[] = {
        [&] { QTest::keyClick(&with.menu, Qt::Key_Escape); },
        [&] { QTest::mouseClick(&with.menu, Qt::LeftButton, {}, with.menu.rect().bottomRight() + QPoint(30, 30)); },
        [&] { QTest::mouseClick(&with.menu, Qt::LeftButton, {}, QPoint(8, 8)); },
    };
    for (const auto& close : ways) {
        QTest::mousePress(&with.button, Qt::LeftButton);
        EXPECT_TRUE(with.button.isDown());
        close();
        EXPECT_FALSE(with.menu.isVisible());
        EXPECT_FALSE(with.button.isDown());
    }
}

TEST(ButtonMenu, OpensByTheSpaceBar)
{
    ButtonWithMenu with;
    QTest::keyPress(&with.button, Qt::Key_Space);
    EXPECT_TRUE(with.menu.isVisible());
}

TEST(ButtonMenu, OpensAboveWhereThereIsNoRoomBelow)
{
    ButtonWithMenu with;
    with.button.move(40, with.button.screen()->availableGeometry().bottom() - with.button.height());
    QTest::mousePress(&with.button, Qt::LeftButton);
    EXPECT_TRUE(with.menu.isVisible());
    EXPECT_LE(with.menu.geometry().bottom(), with.button.mapToGlobal(QPoint(0, 0)).y());
}
