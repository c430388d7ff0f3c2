// Scenario files in and out, pictures, and the two pages of help.

#include "window/main_window.h"

#include "files/crowd_story.h"
#include "files/library.h"
#include "files/scenario_writer.h"
#include "lab/words.h"
#include "window/about_page.h"
#include "window/actions.h"
#include "window/crowd_window.h"
#include "window/draft_store.h"
#include "window/key_card.h"
#include "window/menus.h"
#include "window/message_bar.h"
#include "window/stage.h"
#include "window/view_docks.h"

#include <QApplication>
#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace app {
namespace {

const QString kFirstLesson = QStringLiteral("three-way-handshake");

QStringList textsOf(const std::vector<Fault>& faults, const QString& name)
{
    QStringList lines;
    for (const Fault& fault : faults) lines << fault.text(name);
    return lines;
}

}  // namespace

void MainWindow::wireFiles()
{
    connect(actions_->open, &QAction::triggered, this, &MainWindow::askForFile);
    connect(actions_->save, &QAction::triggered, this, &MainWindow::saveScenario);
    connect(actions_->picture, &QAction::triggered, this, &MainWindow::savePicture);
    connect(actions_->copyPicture, &QAction::triggered, this, &MainWindow::copyPicture);
    connect(actions_->copyText, &QAction::triggered, this,
            [this] { QGuiApplication::clipboard()->setText(stage_->textOf(QApplication::focusWidget())); });
    connect(actions_->quit, &QAction::triggered, this, &QWidget::close);
    connect(menus_, &Menus::fileWanted, this, &MainWindow::openFile);
}

void MainWindow::openScenario(const ScenarioFile& file, const QString& name)
{
    messages_->clear();
    opened_ = name;
    tellAuthoring(file, name);
    const OpenAt at = file.openAt.value_or(OpenAt{});
    simulation_.open(file.scenario, static_cast<std::size_t>(at.step), static_cast<std::size_t>(at.moment));
}

bool MainWindow::open(const QString& idOrPath)
{
    const auto lesson = builtIn(idOrPath);
    if (!lesson) return openFile(idOrPath);
    if (!lesson->good()) {
        showFaults(idOrPath, *lesson);
        return false;
    }
    openScenario(*lesson, idOrPath);
    return true;
}

bool MainWindow::openFile(const QString& path)
{
    const ScenarioFile file = readScenarioFile(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.good()) {
        showFaults(name, file);
        return false;
    }
    const QString absolute = path == u"-" ? path : QFileInfo(path).absoluteFilePath();
    openScenario(file, absolute);
    memory_.addRecentFile(absolute);
    menus_->setRecentFiles(memory_.recentFiles());
    return true;
}

/// In place, with every fault located; what was open stays open.
void MainWindow::showFaults(const QString& name, const ScenarioFile& file)
{
    messages_->showMessage(tr("%1 cannot be opened. Nothing has changed.").arg(name), textsOf(file.faults, name));
}

void MainWindow::openFreePlay()
{
    messages_->clear();
    opened_.clear();
    tellAuthoring({.scenario = *freePlan("linux").script, .faults = {}}, {});
    simulation_.openFreePlay();
}

void MainWindow::openRemembered()
{
    const QString last = memory_.scenario();
    const int step = memory_.step();
    const bool there = !last.isEmpty() && (builtIn(last) || QFileInfo::exists(last));
    if (there && open(last)) simulation_.seek(static_cast<std::size_t>(std::max(step, 0)));
    if (!simulation_.loaded() && !simulation_.busy()) open(kFirstLesson);
}

void MainWindow::askForFile()
{
    auto* dialog = new QFileDialog(this, tr("Open a scenario"), QString(), tr("Scenarios (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::openFile);
    dialog->open();
}

void MainWindow::saveScenario()
{
    auto* dialog = new QFileDialog(this, tr("Save as scenario"), QString(), tr("Scenarios (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& path) {
        const QString why = writeWhole(path, writeLessonFile({.scenario = simulation_.record(), .faults = {}}));
        if (!why.isEmpty()) messages_->showMessage(tr("%1 cannot be written.").arg(path), {why});
    });
    dialog->open();
}

void MainWindow::savePicture()
{
    auto* dialog = new QFileDialog(this, tr("Save picture"), QString(), tr("Pictures (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("png"));
    const QPixmap picture = grab();
    connect(dialog, &QFileDialog::fileSelected, this, [this, picture](const QString& path) {
        if (!picture.save(path)) messages_->showMessage(tr("%1 cannot be written.").arg(path));
    });
    dialog->open();
}

void MainWindow::copyPicture()
{
    QGuiApplication::clipboard()->setImage(stage_->pictureOf(QApplication::focusWidget()));
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls()) event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event)
{
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty()) return;
    event->acceptProposedAction();
    openFile(urls.first().toLocalFile());
}

bool MainWindow::closeKeys()
{
    for (KeyCard* card : findChildren<KeyCard*>()) {
        if (card->isVisible()) return card->close();
    }
    return false;
}

/// The same key that opens the card closes it.
void MainWindow::showKeys()
{
    if (closeKeys()) return;
    Look look = look_;
    look.textScale = textScale_ * (presenting() ? 1.5 * height() / 1080.0 : densityFor(width()));
    std::vector<const QAction*> actions = actions_->withKeys();
    for (const QAction* dock : docks_->actions()) actions.push_back(dock);
    new KeyCard(actions, presenting(), look, this);
}

/// One window of crowds: asked for again, it comes to the front.
CrowdWindow* MainWindow::showCrowds(const QString& story, bool now)
{
    if (!crowds_) {
        crowds_ = new CrowdWindow;
        crowds_->setAttribute(Qt::WA_DeleteOnClose);
        if (now) crowds_->setAttribute(Qt::WA_DontShowOnScreen);
        crowds_->setLanguage(language());
        crowds_->setLook(look_);
        crowds_->resize(1280, 800);
        connect(this, &QObject::destroyed, crowds_, &QObject::deleteLater);
        connect(crowds_, &CrowdWindow::connectionWanted, this, &MainWindow::openConnection);
        const std::vector<CrowdStory> stories = crowdStories();
        if (story.isEmpty() && !stories.empty()) crowds_->open(QString::fromStdString(stories.front().id), now);
    }
    if (!story.isEmpty()) crowds_->open(story, now);
    crowds_->QWidget::show();
    crowds_->raise();
    crowds_->activateWindow();
    return crowds_;
}

/// One connection of a crowd, at the moment at which it was picked.
void MainWindow::openConnection(const tcp::Scenario& scenario, std::size_t step)
{
    ScenarioFile file;
    file.scenario = scenario;
    openScenario(file, QString());
    simulation_.finish();
    simulation_.seek(step);
    raise();
    activateWindow();
}

void MainWindow::showAbout()
{
    auto* page = new AboutPage(look_, this);
    page->show();
}

}  // namespace app
