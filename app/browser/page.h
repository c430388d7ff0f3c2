#pragma once

#include "browser/inside.h"

#include <QString>

#include <functional>

class QWidget;

namespace app::browser {

// The page around the program. On a desktop there is none: these do nothing, or as a desktop does.

/// Its address without parameters and fragment: what links to moments begin with.
QString pageAddress();

/// Opens the page once more, in a tab of its own: "?crowd=port-exhaustion".
void openTab(const QString& parameters);

/// The text with the keys that a browser leaves to a page, in place of those that it keeps.
QString withKeysOfPage(QString text);

/// The window fills the screen, or no longer; in a browser, where it fills the page in any case, the page does.
void toggleFullScreen(QWidget& window);

/// To the tabs that this one has opened, or to the one that has opened it.
void post(const QString& text);

/// Calls it with whatever such a tab has posted.
void whenPosted(const std::function<void(const QString& text)>& what);

/// Calls it whenever the page goes out of sight, and a moment after keys and clicks: a page may end without a word.
void whenPageHides(const std::function<void()>& what);

/// Calls it with the path of a copy of each file that is dropped on the page.
void whenFileIsDropped(const std::function<void(const QString& path)>& what);

/// The files of this folder, which hold text, come back after a reload: at once those of the last time, and from now on
/// they are kept whenever the page hides. To be called before any other listens to that.
void keepFolder(const QString& folder);

}  // namespace app::browser
