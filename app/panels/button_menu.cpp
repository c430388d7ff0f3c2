#include "panels/button_menu.h"

#include <QMenu>
#include <QScreen>
#include <QToolButton>

namespace app::panels {

void openMenu(QToolButton& button, QMenu& menu)
{
    const int height = menu.sizeHint().height();
    const QPoint below = button.mapToGlobal(QPoint(0, button.height()));
    const bool fits = below.y() + height <= button.screen()->availableGeometry().bottom();
    menu.setNoReplayFor(&button);  // a second press of the button closes it
    menu.popup(fits ? below : button.mapToGlobal(QPoint(0, -height)));
    button.setDown(true);  // its release goes to the menu
    QObject::connect(
        &menu, &QMenu::aboutToHide, &button, [&button] { button.setDown(false); }, Qt::SingleShotConnection);
}

void setButtonMenu(QToolButton& button, QMenu& menu)
{
    if (!button.defaultAction()) button.setMenu(&menu);  // what a screen reader tells of it; an action has its own
    button.setPopupMode(QToolButton::DelayedPopup);
    QObject::connect(&button, &QToolButton::pressed, &menu, [&button, &menu] { openMenu(button, menu); });
}

}  // namespace app::panels
