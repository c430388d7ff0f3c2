#include "comparing/compared.h"

void choose(QMenu& menu, const std::function<bool(const QAction&)>& wanted)
{
    emit menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (!wanted(*action)) continue;
        ASSERT_TRUE(action->isEnabled());
        return action->trigger();
    }
    FAIL() << "no such entry";
}

void choose(QMenu& menu, const QString& text)
{
    choose(menu, [&](const QAction& action) { return action.text() == text; });
}

QMenu& submenu(QMenu& menu, const QString& text)
{
    emit menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (action->menu() && action->text().remove('&') == text) return *action->menu();
    }
    ADD_FAILURE() << text.toStdString();
    return menu;
}
