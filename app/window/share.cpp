// A moment as a file: the scenario and the step at which it opens; and lessons written in place.

#include "window/main_window.h"

#include "files/library.h"
#include "files/scenario_writer.h"
#include "window/actions.h"
#include "window/authoring.h"
#include "window/draft_bar.h"
#include "window/draft_store.h"
#include "window/guide_page.h"
#include "window/menus.h"
#include "window/message_bar.h"

#include <QFileDialog>
#include <QFileInfo>

namespace app {

void MainWindow::wireWriting()
{
    connect(actions_->write, &QAction::toggled, this, [this](bool on) { authoring_->setOn(on); });
    connect(authoring_, &Authoring::onChanged, actions_->write, &QAction::setChecked);
    connect(authoring_, &Authoring::saved, this, [this](const QString& path) {
        opened_ = path;
        memory_.addRecentFile(path);
        menus_->setRecentFiles(memory_.recentFiles());
    });
    connect(actions_->share, &QAction::triggered, this, &MainWindow::askWhereToShare);
    connect(actions_->guide, &QAction::triggered, this, [this] { (new GuidePage(language(), look_, this))->show(); });
}

/// Tells the author's desk what is about to be opened.
void MainWindow::tellAuthoring(const ScenarioFile& file, const QString& name)
{
    const bool usersOwn = !name.isEmpty() && !builtIn(name) && QFileInfo::exists(name);
    authoring_->opened(file, usersOwn ? QFileInfo(name).absoluteFilePath() : QString());
}

void MainWindow::askWhereToShare()
{
    auto* dialog = new QFileDialog(this, tr("Share this moment"), QString(), tr("Scenarios (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    const auto id = QString::fromStdString(simulation_.plan().script->id);
    dialog->selectFile(QStringLiteral("%1-%2.json").arg(id).arg(simulation_.moment().step));
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::shareMoment);
    dialog->open();
}

bool MainWindow::shareMoment(const QString& path)
{
    const Moment& moment = simulation_.moment();
    const std::size_t begin = moment.step == 0 ? 0 : moment.stepEnds[moment.step - 1];
    const OpenAt at{static_cast<int>(moment.step), static_cast<int>(moment.index - begin)};
    const QByteArray json = writeLessonFile({.scenario = simulation_.record(), .faults = {}, .order = 0, .openAt = at});
    const QString why = writeWhole(path, json);
    if (!why.isEmpty()) messages_->showMessage(tr("%1 cannot be written.").arg(path), {why});
    return why.isEmpty();
}

}  // namespace app
