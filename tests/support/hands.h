#pragma once

#include "support/drive.h"

#include <QString>

#include <functional>

class QAction;
class QWidget;

/// A user's hands: keys go where the focus is, the mouse presses what is seen.
namespace hands {

/// To the widget that has the focus, if it is in a window of ours that is seen; else to the window.
void press(app::window::MainWindow& window, int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
void type(app::window::MainWindow& window, const QString& text);
/// In the middle of it; it must be seen.
void click(QWidget* widget);
/// An entry of the menu bar, by the mouse: its menu, the menus in that, and itself.
void choose(app::window::MainWindow& window, const char* action);
/// Lets timers of zero length, layouts and deletions happen, and the run come to its end.
void settle(app::window::MainWindow& window);
/// One press of → goes on: the run does, or the next question is asked.
bool stepKeyActs(app::window::MainWindow& window);
/// A visible widget of this name in any of our windows.
QWidget* seen(const char* name);

}  // namespace hands
