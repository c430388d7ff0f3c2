#include "support/hands.h"

#include <QApplication>
#include <QTest>

#include <gtest/gtest.h>

namespace hands {
namespace {

QWidget* target(app::window::MainWindow& window)
{
    if (QWidget* popup = QApplication::activePopupWidget()) return popup->focusWidget() ? popup->focusWidget() : popup;
    QWidget* focus = QApplication::focusWidget();
    return focus && focus->isVisible() ? focus : &window;
}

}  // namespace

void settle(app::window::MainWindow& window)
{
    window.simulation().finish();
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    window.simulation().finish();
}

void press(app::window::MainWindow& window, int key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(target(window), static_cast<Qt::Key>(key), modifiers);
    settle(window);
}

void type(app::window::MainWindow& window, const QString& text)
{
    QTest::keyClicks(target(window), text);
    settle(window);
}

void click(QWidget* widget)
{
    ASSERT_TRUE(widget);
    ASSERT_TRUE(widget->isVisible()) << widget->objectName().toStdString();
    QTest::mouseClick(widget, Qt::LeftButton, {}, widget->rect().center());
}

bool stepKeyActs(app::window::MainWindow& window)
{
    const auto asked = [] { return seen("predict") != nullptr; };
    const std::size_t before = window.simulation().moment().index;
    const bool askedBefore = asked();
    press(window, Qt::Key_Right);
    return window.simulation().moment().index > before || (!askedBefore && asked());
}

QWidget* seen(const char* name)
{
    for (QWidget* widget : QApplication::allWidgets())
        if (widget->objectName() == QLatin1String(name) && widget->isVisible()) return widget;
    return nullptr;
}

}  // namespace hands
