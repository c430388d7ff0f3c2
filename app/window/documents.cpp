#include "window/documents.h"

#include "browser/page.h"
#include "files/library.h"
#include "files/scenario_writer.h"
#include "files/trace_reader.h"
#include "files/write_whole.h"
#include "theme/ask_for_file.h"
#include "workbench/actions.h"
#include "workbench/menus.h"
#include "workbench/message_bar.h"
#include "workbench/workbench.h"

#include <QAction>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFileInfo>
#include <QMainWindow>
#include <QMimeData>
#include <QUrl>

#include <algorithm>
#include <utility>

namespace app::window {
namespace {

const QString kFirstLesson = QStringLiteral("three-way-handshake");

QStringList textsOf(const std::vector<files::Fault>& faults, const QString& name)
{
    QStringList lines;
    for (const files::Fault& fault : faults) lines << fault.text(name);
    return lines;
}

std::size_t stepsOf(const tcp::Trace& trace)
{
    const auto begins = [](const tcp::TraceItem& item) { return std::holds_alternative<tcp::StepBegun>(item); };
    return static_cast<std::size_t>(std::ranges::count_if(trace.items, begins));
}

/// What stands for the script of a run that had none: so many steps without words.
tcp::Scenario scriptOf(const QString& name, std::size_t steps)
{
    tcp::Scenario script;
    script.id = "recording";
    script.title = {{"en", name.toStdString()}};
    script.group = "own";
    script.profile = "linux";
    tcp::ScenarioStep step;
    step.title = {{"en", "Recorded"}, {"ko", "기록"}};
    script.steps.assign(steps, step);
    return script;
}

}  // namespace

Documents::Documents(workbench::Workbench& bench, workbench::Menus& menus, Opener elsewhere)
    : QObject(&bench), bench_(bench), menus_(menus), elsewhere_(std::move(elsewhere))
{
    const workbench::Actions& actions = bench.actions();
    connect(actions.open, &QAction::triggered, this, &Documents::askForFile);
    connect(actions.save, &QAction::triggered, this, &Documents::askWhereToSave);
    connect(actions.freePlay, &QAction::triggered, this, &Documents::openFreePlay);
    connect(&menus, &workbench::Menus::fileWanted, this, &Documents::openFile);
    connect(&bench, &workbench::Workbench::lessonWanted, this, [this](const QString& idOrPath) {
        const bool others = idOrPath.startsWith(QLatin1String("crowd:")) || idOrPath.startsWith(QLatin1String("try:"));
        if (!others) open(idOrPath);  // those are for app/crowds and app/trying
    });
    connect(&bench, &workbench::Workbench::scenarioWanted, this, &Documents::openAtStep);
    connect(&bench, &workbench::Workbench::fileWritten, this, [this](const QString& path) {
        opened_ = path;
        addRecentFile(path);
    });
    menus.setRecentFiles(bench.preferences().recentFiles());
    browser::whenFileIsDropped([this](const QString& path) { openFile(path); });
    bench.window().setAcceptDrops(true);
    bench.window().installEventFilter(this);
}

bool Documents::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::DragEnter) {
        auto* drag = static_cast<QDragEnterEvent*>(event);
        if (drag->mimeData()->hasUrls()) drag->acceptProposedAction();
        return true;
    }
    if (event->type() != QEvent::Drop) return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QList<QUrl> urls = drop->mimeData()->urls();
    if (urls.isEmpty()) return true;
    drop->acceptProposedAction();
    openFile(urls.first().toLocalFile());
    return true;
}

/// Tells who writes lessons what is about to be opened, and whether it is a file of the user.
void Documents::tellOpening(const files::ScenarioFile& file, const QString& name)
{
    const bool usersOwn = !name.isEmpty() && QFileInfo::exists(name) && !files::builtIn(name);
    emit bench_.opening(file, usersOwn ? QFileInfo(name).absoluteFilePath() : QString());
}

void Documents::openScenario(const files::ScenarioFile& file, const QString& name)
{
    bench_.messages().clear();
    opened_ = name;
    tellOpening(file, name);
    const files::OpenAt at = file.openAt.value_or(files::OpenAt{});
    bench_.simulation().open(file.scenario, static_cast<std::size_t>(at.step), static_cast<std::size_t>(at.moment));
}

void Documents::openAtStep(const files::ScenarioFile& file, std::size_t step)
{
    openScenario(file, QString());
    bench_.simulation().finish();
    bench_.simulation().seek(step);
    if (!bench_.window().isVisible()) return;  // in the tab of the notes: they keep the focus
    bench_.window().raise();
    bench_.window().activateWindow();
}

bool Documents::open(const QString& idOrPath)
{
    const auto lesson = files::builtIn(idOrPath);
    if (!lesson) return openFile(idOrPath);
    if (!lesson->good()) {
        showFaults(idOrPath, *lesson);
        return false;
    }
    openScenario(*lesson, idOrPath);
    return true;
}

/// A measured run: of the lesson that it names, or of no script at all.
bool Documents::openRecording(const QString& path)
{
    files::TraceFile file = files::readTraceFile(path);
    const QString name = QFileInfo(path).fileName();
    const std::size_t steps = stepsOf(file.trace);
    const auto lesson = files::builtIn(QString::fromStdString(file.trace.scenario));
    const bool older = lesson && lesson->scenario.steps.size() < steps;
    QStringList faults = textsOf(file.faults, name);
    if (faults.isEmpty() && !file.trace.measured()) faults << tr("It is not the trace of a measured run.");
    if (faults.isEmpty() && older) faults << tr("It was recorded from another version of the lesson.");
    if (!faults.isEmpty()) {
        bench_.messages().showMessage(tr("Cannot open %1. Nothing has changed.").arg(name), faults);
        return false;
    }
    bench_.messages().clear();
    opened_.clear();
    const tcp::Scenario script = lesson ? lesson->scenario : scriptOf(name, steps);
    tellOpening({.scenario = script, .faults = {}}, {});
    bench_.simulation().openMeasured(script, std::make_shared<const tcp::Trace>(std::move(file.trace)));
    return true;
}

bool Documents::openFile(const QString& path)
{
    if (files::looksLikeTrace(path)) return openRecording(path);
    if (elsewhere_(path)) {
        bench_.messages().clear();
        addRecentFile(QFileInfo(path).absoluteFilePath());
        return true;
    }
    const files::ScenarioFile file = files::readScenarioFile(path);
    const QString name = QFileInfo(path).fileName();
    if (!file.good()) {
        showFaults(name, file);
        return false;
    }
    const QString absolute = path == u"-" ? path : QFileInfo(path).absoluteFilePath();
    openScenario(file, absolute);
    addRecentFile(absolute);
    return true;
}

void Documents::addRecentFile(const QString& path)
{
    bench_.preferences().addRecentFile(path);
    menus_.setRecentFiles(bench_.preferences().recentFiles());
}

/// In place, with every fault located; what was open stays open.
void Documents::showFaults(const QString& name, const files::ScenarioFile& file)
{
    bench_.messages().showMessage(tr("Cannot open %1. Nothing has changed.").arg(name), textsOf(file.faults, name));
}

void Documents::openFreePlay()
{
    bench_.messages().clear();
    opened_.clear();
    tellOpening({.scenario = *lab::freePlan("linux").script, .faults = {}}, {});
    bench_.simulation().openFreePlay();
}

void Documents::openRemembered()
{
    lab::Simulation& simulation = bench_.simulation();
    const QString last = bench_.preferences().scenario();
    const int step = bench_.preferences().step();
    const bool there = !last.isEmpty() && (files::builtIn(last) || QFileInfo::exists(last));
    if (there && open(last)) simulation.seek(static_cast<std::size_t>(std::max(step, 0)));
    if (!simulation.loaded() && !simulation.busy()) open(kFirstLesson);
}

void Documents::remember()
{
    const lab::Simulation& simulation = bench_.simulation();
    bench_.preferences().set("scenario", opened_);
    bench_.preferences().set("step", simulation.loaded() ? static_cast<int>(simulation.moment().step) : 0);
}

void Documents::askForFile()
{
    const QString filter = tr("Scenarios, captures, rows, measured runs (*.json *.pcap *.pcapng *.cap *.gz *.txt "
                              "*.trace *.jsonl);;All files (*)");
    theme::askForFile(bench_.window(), {tr("Open"), filter}, [this](const QString& path) { openFile(path); });
}

void Documents::askWhereToSave()
{
    const QString name = QString::fromStdString(bench_.simulation().plan().script->id) + QStringLiteral(".json");
    theme::askWhereToSave(bench_.window(),
                          {tr("Save as scenario"), tr("Scenario files (*.json)"), QStringLiteral("json"), name},
                          [this](const QString& path) { save(path); });
}

void Documents::save(const QString& path)
{
    const files::ScenarioFile file{.scenario = bench_.simulation().record(), .faults = {}};
    const QString why = files::writeWhole(path, files::writeLessonFile(file));
    if (!why.isEmpty()) bench_.messages().showMessage(tr("Cannot write %1.").arg(path), {why});
}

}  // namespace app::window
