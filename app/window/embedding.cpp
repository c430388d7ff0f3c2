#include "window/embedding.h"

#include "window/main_window.h"
#include "workbench/actions.h"
#include "workbench/study_view.h"

#include <QLayout>
#include <QMenuBar>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>

namespace app::window {
namespace {

constexpr QSize kLeast(420, 320);

/// The commands stay in the window, with their keys. The buttons look as those of the window's own bar do.
void putStepKeys(MainWindow& window)
{
    const workbench::Actions& actions = window.actions();
    auto* keys = new QToolBar;
    keys->setObjectName(QStringLiteral("stepKeys"));
    keys->setMovable(false);
    keys->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    keys->addActions({actions.restart, actions.back, actions.step, actions.end, actions.switchLanguage});
    for (auto* button : keys->findChildren<QToolButton*>()) {
        button->setAutoRaise(false);
        button->setProperty("primary", button->defaultAction() == actions.step);
    }
    keys->toggleViewAction()->setVisible(false);
    window.addToolBar(Qt::BottomToolBarArea, keys);
}

}  // namespace

void embed(MainWindow& window)
{
    window.setMinimumSize(kLeast);
    window.menuBar()->hide();
    window.statusBar()->hide();
    window.findChild<QToolBar*>(QStringLiteral("tools"))->hide();
    putStepKeys(window);
    auto* study = window.findChild<workbench::StudyView*>();
    const QLayout* column = study->parentWidget()->layout();
    for (int i = 0; i < column->count(); ++i) {
        QWidget* other = column->itemAt(i)->widget();
        if (other != study) other->hide();
    }
    study->setWordsShown(false);
    if (window.actions().dock->isChecked()) window.actions().dock->trigger();
    window.setShared(true);
}

}  // namespace app::window
