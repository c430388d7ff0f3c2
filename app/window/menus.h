#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

class QAction;
class QMenu;
class QMenuBar;

namespace app {

class Actions;
class NamesMenu;

/// The menu bar, made of Actions, and the two menus that change: recent files, and "what if".
class Menus : public QObject {
    Q_OBJECT

public:
    Menus(QMenuBar& bar, Actions& actions, QObject* parent = nullptr);

    /// More views that may be shown or hidden.
    void addViews(const QList<QAction*>& views);
    void setRecentFiles(const QStringList& files);
    QMenu* whatIf() const { return whatIf_; }
    NamesMenu* names() const { return names_; }
    QMenu* compare() const { return compare_; }
    void retranslate();

signals:
    void fileWanted(const QString& path);

private:
    void fillFile(Actions& actions);
    void fillScenario(Actions& actions);
    void fillRun(Actions& actions);
    void fillView(Actions& actions);
    void fillSettings(Actions& actions);

    QMenu *file_, *recent_, *scenario_, *run_, *view_, *settings_, *language_, *theme_, *layout_, *help_, *whatIf_;
    QMenu* compare_;
    NamesMenu* names_;
};

}  // namespace app
