#include "window/menus.h"

#include "window/actions.h"
#include "window/names_menu.h"

#include <QFileInfo>
#include <QMenu>
#include <QMenuBar>

namespace app {

Menus::Menus(QMenuBar& bar, Actions& actions, QObject* parent)
    : QObject(parent), file_(bar.addMenu(QString())), recent_(new QMenu(&bar)), scenario_(bar.addMenu(QString())),
      run_(bar.addMenu(QString())), view_(bar.addMenu(QString())), settings_(bar.addMenu(QString())),
      language_(new QMenu(&bar)), theme_(new QMenu(&bar)), layout_(new QMenu(&bar)),
      help_(bar.addMenu(QString())), whatIf_(new QMenu(&bar)), compare_(new QMenu(&bar)), names_(new NamesMenu(&bar))
{
    fillFile(actions);
    fillScenario(actions);
    fillRun(actions);
    fillView(actions);
    fillSettings(actions);
    for (QAction* action : {actions.keys, actions.guide, actions.about}) help_->addAction(action);
    setRecentFiles({});
    retranslate();
}

void Menus::fillFile(Actions& actions)
{
    file_->addAction(actions.open);
    file_->addMenu(recent_);
    file_->addAction(actions.save);
    file_->addAction(actions.share);
    file_->addSeparator();
    for (QAction* action : {actions.picture, actions.exportLadder, actions.handout, actions.handoutAnswers})
        file_->addAction(action);
    file_->addSeparator();
    for (QAction* action : {actions.copyPicture, actions.copyText}) file_->addAction(action);
    file_->addSeparator();
    file_->addAction(actions.quit);
}

void Menus::fillScenario(Actions& actions)
{
    for (QAction* action : {actions.search, actions.freePlay, actions.crowds}) scenario_->addAction(action);
    scenario_->addSeparator();
    for (QAction* action : {actions.swapRoles, actions.whatIf, actions.backToLesson}) scenario_->addAction(action);
    scenario_->addMenu(compare_);
    scenario_->addSeparator();
    scenario_->addAction(actions.write);
}

void Menus::fillRun(Actions& actions)
{
    for (QAction* action : {actions.restart, actions.back, actions.step, actions.end}) run_->addAction(action);
    run_->addSeparator();
    for (QAction* action : {actions.play, actions.faster, actions.slower, actions.predict}) run_->addAction(action);
    run_->addAction(actions.scores);
    run_->addSeparator();
    for (QAction* action : {actions.nextEvent, actions.oneSecond, actions.oneMinute, actions.nextTimer, actions.forge})
        run_->addAction(action);
    run_->addSeparator();
    for (QAction* action : {actions.undo, actions.redo}) run_->addAction(action);
}

void Menus::fillView(Actions& actions)
{
    for (QAction* action : {actions.twin, actions.shared, actions.switchView}) view_->addAction(action);
    view_->addSeparator();
    view_->addMenu(layout_);
    for (QAction* action : {actions.study, actions.lecture, actions.bench}) layout_->addAction(action);
    view_->addAction(actions.collected);
    for (QAction* action : {actions.dock, actions.present, actions.presentHere, actions.notes, actions.fullScreen})
        view_->addAction(action);
    view_->addSeparator();
    for (QAction* action : {actions.larger, actions.smaller, actions.normalSize}) view_->addAction(action);
}

void Menus::fillSettings(Actions& actions)
{
    settings_->addMenu(language_);
    settings_->addMenu(theme_);
    settings_->addMenu(names_);
    settings_->addAction(actions.animate);
    settings_->addAction(actions.askAgain);
    for (QAction* action : {actions.english, actions.korean}) language_->addAction(action);
    language_->addSeparator();
    language_->addAction(actions.switchLanguage);
    for (QAction* action : {actions.light, actions.dark, actions.likeSystem}) theme_->addAction(action);
    theme_->addSeparator();
    theme_->addAction(actions.switchTheme);
}

void Menus::addViews(const QList<QAction*>& views)
{
    QAction* before = view_->actions().value(4);  // behind twin and shared
    view_->insertActions(before, views);
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
    file_->setTitle(tr("&File"));
    recent_->setTitle(tr("Open &recent"));
    scenario_->setTitle(tr("&Scenario"));
    run_->setTitle(tr("&Run"));
    view_->setTitle(tr("&View"));
    settings_->setTitle(tr("Se&ttings"));
    language_->setTitle(tr("&Language"));
    theme_->setTitle(tr("&Theme"));
    layout_->setTitle(tr("La&youts"));
    compare_->setTitle(tr("Co&mpare with"));
    help_->setTitle(tr("&Help"));
}

}  // namespace app
