#pragma once

#include "support/drive.h"

#include <QImage>
#include <QToolButton>

/// Pictures to be looked at by people, left in BUILD/gallery.
namespace gallery {

QString folder();
void keep(app::window::MainWindow& window, const QString& name);
/// A popup is a window of its own: it is put where it would be seen.
void keepWithPopup(app::window::MainWindow& window, QToolButton& button, const QString& name);
/// With what lies over it: popups, dialogs and menus are windows of their own.
QImage pictureOf(QWidget& window);

}  // namespace gallery
