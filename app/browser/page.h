#pragma once

#include "browser/inside.h"

#include <QString>

#include <functional>

namespace app::browser {

// The page around the program. On a desktop there is none, and these do nothing.

/// Its address without parameters and fragment: what links to moments begin with.
QString pageAddress();

/// Opens the page once more, in a tab of its own: "?crowd=port-exhaustion".
void openTab(const QString& parameters);

/// To the tabs that this one has opened, or to the one that has opened it.
void post(const QString& text);

/// Calls it with whatever such a tab has posted.
void whenPosted(const std::function<void(const QString& text)>& what);

/// Calls it whenever the page goes out of sight, which may be the last that it hears of.
void whenPageHides(const std::function<void()>& what);

/// Calls it with the path of a copy of each file that is dropped on the page.
void whenFileIsDropped(const std::function<void(const QString& path)>& what);

/// The files of this folder, which hold text, come back after a reload: at once those of the last time, and from now on
/// whenever the page goes out of sight.
void keepFolder(const QString& folder);

}  // namespace app::browser
