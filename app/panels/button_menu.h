#pragma once

class QMenu;
class QToolButton;

namespace app::panels {

/// Opens the menu below the button, or above it where there is no room, and shows the button pressed until it closes;
/// returns at once. The ways of QToolButton (InstantPopup, showMenu) wait in an event loop of their own, and in a
/// browser there is no second one: the page would stand still.
void openMenu(QToolButton& button, QMenu& menu);

/// A press of the button opens the menu.
void setButtonMenu(QToolButton& button, QMenu& menu);

}  // namespace app::panels
