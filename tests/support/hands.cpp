#include "support/hands.h"

#include <QAction>
#include <QApplication>
#include <QMenu>
#include <QMenuBar>
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

/// The entries that lead to this one, from the bar on; empty: it is not below `menu`.
QList<QAction*> wayTo(const QAction* wanted, const QList<QAction*>& entries)
{
    for (QAction* entry : entries) {
        if (entry == wanted) return {entry};
        const QList<QAction*> rest = entry->menu() ? wayTo(wanted, entry->menu()->actions()) : QList<QAction*>();
        if (!rest.isEmpty()) return QList<QAction*>{entry} + rest;
    }
    return {};
}

}  // namespace

void choose(app::window::MainWindow& window, const char* action)
{
    const QList<QAction*> way = wayTo(window.actions().named(action), window.menuBar()->actions());
    ASSERT_FALSE(way.isEmpty()) << action;
    QTest::mouseClick(window.menuBar(), Qt::LeftButton, {}, window.menuBar()->actionGeometry(way.front()).center());
    for (qsizetype i = 1; i < way.size(); ++i) {
        QMenu* menu = way[i - 1]->menu();
        ASSERT_TRUE(menu->isVisible()) << menu->title().toStdString();
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(way[i]).center());
    }
    settle(window);
}

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
