#pragma once

#include <QObject>
#include <QStringList>

#include <map>
#include <vector>

class QAction;
class QMenu;
class QMenuBar;

namespace app::workbench {

class Actions;
class NamesMenu;

enum class Menu { File, Edit, Scenario, Run, View, Settings, Help };

/// Where an action stands. The places of one menu are sorted; each ten of them is a group, with a line between groups.
struct MenuItem {
    Menu menu;
    int place;
    QAction* action;
};

/// The menu bar: the commands of the window, and what the features add.
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(QMenuBar& bar, Actions& actions, QObject* parent = nullptr);

    void add(const std::vector<MenuItem>& items);
    void setRecentFiles(const QStringList& files);
    NamesMenu* names() const { return names_; }
    void retranslate();

signals:
    void fileWanted(const QString& path);

private:
    void addFile(Actions& actions);
    void addEdit(Actions& actions);
    void addRun(Actions& actions);
    void addView(Actions& actions);
    void addSettings(Actions& actions);
    void rebuild(Menu which);

    std::map<Menu, QMenu*> menus_;
    std::vector<MenuItem> items_;
    QMenu *recent_, *language_, *theme_, *layout_;
    NamesMenu* names_;
};

}  // namespace app::workbench
