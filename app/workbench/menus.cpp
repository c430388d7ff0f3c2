#include "workbench/menus.h"

#include "browser/inside.h"
#include "workbench/actions.h"
#include "workbench/names_menu.h"

#include <QApplication>
#include <QFileInfo>
#include <QKeyEvent>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>

#include <algorithm>
#include <set>

namespace app::workbench {
namespace {

constexpr int kGroup = 10;  ///< places of one group

/// Esc in a menu leaves the bar too, else the arrow keys would go on from menu to menu instead of stepping.
void leaveWhenClosed(QMenuBar& bar)
{
    if (!bar.activeAction() || QApplication::activePopupWidget()) return;
    QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
    QApplication::sendEvent(&bar, &escape);
}

}  // namespace

Menus::Menus(QMenuBar& bar, Actions& actions, QObject* parent)
    : QObject(parent), recent_(new QMenu(&bar)), language_(new QMenu(&bar)), theme_(new QMenu(&bar)),
      layout_(new QMenu(&bar)), names_(new NamesMenu(&bar))
{
    using enum Menu;
    for (const Menu menu : {File, Edit, Scenario, Run, View, Settings, Help}) {
        menus_[menu] = bar.addMenu(QString());
        connect(menus_[menu], &QMenu::aboutToHide, &bar, [&bar] {
            QTimer::singleShot(0, &bar, [&bar] { leaveWhenClosed(bar); });
        });
    }
    addFile(actions);
    addEdit(actions);
    addRun(actions);
    addView(actions);
    addSettings(actions);
    setRecentFiles({});
    retranslate();
}

void Menus::addFile(Actions& actions)
{
    using enum Menu;
    add({{File, 10, actions.open},
         {File, 11, recent_->menuAction()},
         {File, 12, actions.save},
         {Scenario, 10, actions.search},
         {Scenario, 11, actions.freePlay},
         {Scenario, 20, actions.swapRoles},
         {Help, 10, actions.help},
         {Help, 11, actions.keys},
         {Help, 13, actions.printKeys},
         {Help, 21, actions.reference},
         {Help, 22, actions.instructors},
         {Help, 90, actions.about}});
    if (!browser::kInside) add({{File, 90, actions.quit}});  // a page does not end
}

void Menus::addEdit(Actions& actions)
{
    using enum Menu;
    add({{Edit, 10, actions.undo},
         {Edit, 11, actions.redo},
         {Edit, 25, actions.selectAll},
         {Edit, 30, actions.search}});
}

void Menus::addRun(Actions& actions)
{
    using enum Menu;
    add({{Run, 10, actions.restart}, {Run, 11, actions.back}, {Run, 12, actions.step}, {Run, 13, actions.end},
         {Run, 20, actions.play}, {Run, 21, actions.faster}, {Run, 22, actions.slower}, {Run, 30, actions.nextEvent},
         {Run, 31, actions.oneSecond}, {Run, 32, actions.oneMinute}});
}

void Menus::addView(Actions& actions)
{
    using enum Menu;
    for (QAction* action : {actions.study, actions.lecture, actions.bench}) layout_->addAction(action);
    add({{View, 10, actions.twin}, {View, 11, actions.shared}, {View, 12, actions.switchView},
         {View, 25, layout_->menuAction()}, {View, 27, actions.dock}, {View, 29, actions.fullScreen},
         {View, 30, actions.larger}, {View, 31, actions.smaller}, {View, 32, actions.normalSize}});
}

void Menus::addSettings(Actions& actions)
{
    using enum Menu;
    for (QAction* action : actions.languages) language_->addAction(action);
    for (QAction* action : {actions.light, actions.dark, actions.likeSystem}) theme_->addAction(action);
    theme_->addSeparator();
    theme_->addAction(actions.switchTheme);
    add({{Settings, 9, actions.settings}, {Settings, 10, language_->menuAction()}, {Settings, 11, theme_->menuAction()},
         {Settings, 12, names_->menuAction()}, {Settings, 13, actions.animate}});
}

void Menus::add(const std::vector<MenuItem>& items)
{
    std::set<Menu> changed;
    for (const MenuItem& item : items) {
        items_.push_back(item);
        changed.insert(item.menu);
    }
    std::ranges::stable_sort(items_, {}, &MenuItem::place);
    for (const Menu menu : changed) rebuild(menu);
}

void Menus::rebuild(Menu which)
{
    QMenu* menu = menus_.at(which);
    for (QAction* action : menu->actions()) {
        menu->removeAction(action);
        if (action->isSeparator()) delete action;
    }
    const MenuItem* before = nullptr;
    for (const MenuItem& item : items_) {
        if (item.menu != which) continue;
        if (before && before->place / kGroup != item.place / kGroup) menu->addSeparator();
        menu->addAction(item.action);
        before = &item;
    }
}

void Menus::setRecentFiles(const QStringList& files)
{
    recent_->clear();
    recent_->setEnabled(!files.isEmpty());
    for (const QString& path : files) {
        QAction* action = recent_->addAction(QFileInfo(path).fileName());
        action->setToolTip(path);
        connect(action, &QAction::triggered, this, [this, path] { emit fileWanted(path); });
    }
}

void Menus::retranslate()
{
    menus_.at(Menu::File)->setTitle(tr("&File"));
    menus_.at(Menu::Edit)->setTitle(tr("&Edit"));
    menus_.at(Menu::Scenario)->setTitle(tr("&Lesson"));
    menus_.at(Menu::Run)->setTitle(tr("&Run"));
    menus_.at(Menu::View)->setTitle(tr("&View"));
    menus_.at(Menu::Settings)->setTitle(tr("&Preferences"));
    menus_.at(Menu::Help)->setTitle(tr("&Help"));
    recent_->setTitle(tr("Open &recent"));
    language_->setTitle(tr("&Language"));
    theme_->setTitle(tr("&Theme"));
    layout_->setTitle(tr("La&youts"));
}

}  // namespace app::workbench
