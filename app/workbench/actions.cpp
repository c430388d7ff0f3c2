#include "workbench/actions.h"

#include "browser/inside.h"
#include "files/languages.h"

#include <QActionGroup>
#include <QKeySequence>

#include <algorithm>

namespace app::workbench {

Actions::Actions(QObject* parent) : QObject(parent)
{
    makeFileActions();
    makeRunActions();
    makeViewActions();
    makeSettingActions();
    retranslate();
}

QAction* Actions::add(const char* name, const QList<QKeySequence>& shortcuts)
{
    auto* action = new QAction(this);
    action->setObjectName(QLatin1String(name));
    action->setShortcuts(shortcuts);
    all_.push_back(action);
    return action;
}

void Actions::makeFileActions()
{
    open = add("open", {QKeySequence::Open});
    save = add("save", {QKeySequence::Save});
    // Not a standard key everywhere (engineering: standard-keys): named here.
    quit = add("quit", {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    quit->setMenuRole(QAction::QuitRole);
}

void Actions::makeRunActions()
{
    restart = add("restart", {QKeySequence(Qt::CTRL | Qt::Key_Home)});
    back = add("back", {Qt::Key_PageUp, Qt::Key_P});
    step = add("step", {Qt::Key_PageDown, Qt::Key_N});
    end = add("end", {QKeySequence(Qt::CTRL | Qt::Key_End)});
    play = add("play", {QKeySequence(Qt::CTRL | Qt::Key_Return)});
    faster = add("faster", {Qt::Key_BracketRight});
    slower = add("slower", {Qt::Key_BracketLeft});
    nextEvent = add("nextEvent", {Qt::Key_E});
    oneSecond = add("oneSecond", {Qt::Key_S});
    oneMinute = add("oneMinute", {Qt::Key_M});
    undo = add("undo", {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    redo = add("redo", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    swapRoles = add("swapRoles", {Qt::Key_R});
    swapRoles->setCheckable(true);
    // A browser keeps Ctrl+N.
    freePlay = add("freePlay", {browser::kInside ? QKeySequence(Qt::SHIFT | Qt::Key_F2)
                                                 : QKeySequence(Qt::CTRL | Qt::Key_N)});
    search = add("search", {QKeySequence(Qt::CTRL | Qt::Key_F)});
    selectAll = add("selectAll", {QKeySequence(Qt::CTRL | Qt::Key_A)});
}

void Actions::makeViewActions()
{
    twin = add("twin");
    shared = add("shared");
    switchView = add("switchView", {Qt::Key_V});
    fullScreen = add("fullScreen", {Qt::Key_F11});
    dock = add("dock", {Qt::Key_F9});
    study = add("study");
    lecture = add("lecture");
    bench = add("bench");
    larger = add("larger", {QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    smaller = add("smaller", {QKeySequence(Qt::CTRL | Qt::Key_Minus)});
    normalSize = add("normalSize", {QKeySequence(Qt::CTRL | Qt::Key_0)});
    for (QAction* action : {twin, shared, dock}) action->setCheckable(true);
    group({twin, shared});
    twin->setChecked(true);
}

void Actions::makeSettingActions()
{
    for (const QString& language : files::interfaceLanguages()) {
        languages.push_back(add(qPrintable(language)));
        languages.back()->setCheckable(true);
    }
    settings = add("settings", {QKeySequence(Qt::CTRL | Qt::Key_Comma)});
    switchLanguage = add("switchLanguage", {Qt::Key_L});
    light = add("light");
    dark = add("dark");
    likeSystem = add("likeSystem");
    switchTheme = add("switchTheme", {Qt::Key_T});
    animate = add("animate");
    keys = add("keys", {QKeySequence(QStringLiteral("?")), Qt::Key_F1});
    printKeys = add("printKeys");
    help = add("help", {QKeySequence(Qt::CTRL | Qt::Key_F1)});
    reference = add("reference");
    instructors = add("instructors");
    about = add("about");
    about->setMenuRole(QAction::AboutRole);
    for (QAction* action : {light, dark, likeSystem, animate}) action->setCheckable(true);
    group(languages);
    group({light, dark, likeSystem});
    animate->setChecked(true);
}

void Actions::setLanguage(const QString& language)
{
    for (QAction* action : languages) action->setChecked(action->objectName() == language);
}

QString Actions::nextLanguage() const
{
    const auto spoken =
        std::find_if(languages.begin(), languages.end(), [](const QAction* action) { return action->isChecked(); });
    const bool last = spoken == languages.end() || spoken + 1 == languages.end();
    return (last ? languages.front() : *(spoken + 1))->objectName();
}

void Actions::group(const std::vector<QAction*>& exclusive)
{
    auto* group = new QActionGroup(this);
    for (QAction* action : exclusive) group->addAction(action);
}

QAction* Actions::addToggle(const char* name, const QList<QKeySequence>& shortcuts)
{
    QAction* action = add(name, shortcuts);
    action->setCheckable(true);
    return action;
}

QAction* Actions::named(const char* name) const
{
    const auto place =
        std::ranges::find(all_, QLatin1String(name), [](const QAction* action) { return action->objectName(); });
    Q_ASSERT(place != all_.end());
    return *place;
}

std::vector<const QAction*> Actions::withKeys() const
{
    std::vector<const QAction*> found;
    for (const QAction* action : all_) {
        if (!action->shortcut().isEmpty()) found.push_back(action);
    }
    return found;
}

}  // namespace app::workbench
