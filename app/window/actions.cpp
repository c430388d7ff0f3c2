#include "window/actions.h"

#include <QActionGroup>
#include <QKeySequence>

namespace app {

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
    share = add("share");
    picture = add("picture");
    exportLadder = add("exportLadder");
    handout = add("handout");
    handoutAnswers = add("handoutAnswers");
    copyPicture = add("copyPicture", {QKeySequence(Qt::CTRL | Qt::Key_C)});
    copyText = add("copyText", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    // Not a standard key everywhere (engineering 3): named here.
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
    nextTimer = add("nextTimer", {Qt::Key_W});
    forge = add("forge", {QKeySequence(Qt::CTRL | Qt::Key_I)});
    collected = add("collected", {Qt::Key_F4});
    collected->setCheckable(true);
    predict = add("predict", {Qt::Key_Q});
    predict->setCheckable(true);
    scores = add("scores");
    undo = add("undo", {QKeySequence(Qt::CTRL | Qt::Key_Z)});
    redo = add("redo", {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    whatIf = add("whatIf", {QKeySequence(Qt::CTRL | Qt::Key_B)});
    backToLesson = add("backToLesson");
    swapRoles = add("swapRoles", {Qt::Key_R});
    swapRoles->setCheckable(true);
    freePlay = add("freePlay", {QKeySequence(Qt::CTRL | Qt::Key_N)});
    search = add("search", {QKeySequence(Qt::CTRL | Qt::Key_F)});
    write = add("write", {QKeySequence(QStringLiteral("Ctrl+E"))});
    write->setCheckable(true);
    crowds = add("crowds", {QKeySequence(QStringLiteral("Ctrl+K"))});
}

void Actions::makeViewActions()
{
    twin = add("twin");
    shared = add("shared");
    switchView = add("switchView", {Qt::Key_V});
    present = add("present", {Qt::Key_F5});
    presentHere = add("presentHere", {QKeySequence(Qt::SHIFT | Qt::Key_F5)});
    notes = add("notes", {Qt::Key_F10});
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
    english = add("english");
    korean = add("korean");
    switchLanguage = add("switchLanguage", {Qt::Key_L});
    light = add("light");
    dark = add("dark");
    likeSystem = add("likeSystem");
    switchTheme = add("switchTheme", {Qt::Key_T});
    animate = add("animate");
    askAgain = add("askAgain");
    askAgain->setCheckable(true);
    keys = add("keys", {QKeySequence(QStringLiteral("?")), Qt::Key_F1});
    guide = add("guide");
    about = add("about");
    about->setMenuRole(QAction::AboutRole);
    for (QAction* action : {english, korean, light, dark, likeSystem, animate}) action->setCheckable(true);
    group({english, korean});
    group({light, dark, likeSystem});
    animate->setChecked(true);
}

void Actions::group(const std::vector<QAction*>& exclusive)
{
    auto* group = new QActionGroup(this);
    for (QAction* action : exclusive) group->addAction(action);
}

std::vector<const QAction*> Actions::withKeys() const
{
    std::vector<const QAction*> found;
    for (const QAction* action : all_) {
        if (!action->shortcut().isEmpty()) found.push_back(action);
    }
    return found;
}

}  // namespace app
