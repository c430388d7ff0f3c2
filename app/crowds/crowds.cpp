#include "crowds/crowds.h"

#include "browser/page.h"
#include "crowds/crowd_keys.h"
#include "crowds/crowd_window.h"
#include "files/crowd_story.h"
#include "files/link.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/window_place.h"
#include "workbench/workbench.h"

#include <QMainWindow>
#include <QScreen>

namespace app::crowds {
namespace {

constexpr QSize kSize(1280, 800);

}  // namespace

Crowds::Crowds(workbench::Workbench& bench)
    : Feature(bench), open_(bench.actions().add("crowds", {QKeySequence(QStringLiteral("Ctrl+K"))}))
{
    connect(open_, &QAction::triggered, this, [this] { ask(QString()); });
    connect(&bench, &workbench::Workbench::lessonWanted, this, [this](const QString& id) {
        const QLatin1String prefix("crowd:");  // found by the search of lessons
        if (id.startsWith(prefix)) ask(id.mid(prefix.size()));
    });
}

std::vector<workbench::MenuItem> Crowds::menuItems() const { return {{workbench::Menu::Scenario, 12, open_}}; }

workbench::HelpTopic Crowds::help() const
{
    return {tr("Many connections"),
            tr("Ctrl+K opens a window of thousands of connections: a server whose port range runs out, a "
               "queue that is too short, a leak of CLOSE_WAIT. Charts show each number over time; click a "
               "state on the heat map to open one of its connections as a sequence diagram.")};
}

void Crowds::retranslate()
{
    workbench::Actions::say(open_, tr("&Many connections…"), tr("See what thousands of connections do to a server"));
    if (window_) window_->setLanguage(bench_.appearance().language());
}

void Crowds::setAppearance(const theme::Appearance&)
{
    if (window_) window_->setAppearance(bench_.appearance().chosen());
}

void Crowds::make(bool now)
{
    window_ = new CrowdWindow;
    window_->setAttribute(Qt::WA_DeleteOnClose);
    if (now) window_->setAttribute(Qt::WA_DontShowOnScreen);
    window_->setLanguage(bench_.appearance().language());
    window_->setAppearance(bench_.appearance().chosen());
    giveKeys(*window_, bench_);
    workbench::keepPlace(*window_, bench_, "crowdGeometry", kSize);
    connect(&bench_.window(), &QObject::destroyed, window_, &QObject::deleteLater);
    connect(window_, &CrowdWindow::connectionWanted, this, &Crowds::openConnection);
}

/// In the window that shows scenarios; in a browser that is another tab.
void Crowds::openConnection(const tcp::Scenario& scenario, std::size_t step)
{
    const files::ScenarioFile file{.scenario = scenario, .faults = {}};
    if constexpr (!browser::kInside) return emit bench_.scenarioWanted(file, step);
    files::Link link;
    link.own = file;
    link.step = static_cast<int>(step);
    link.language = bench_.appearance().language();
    browser::openTab(files::linkText(link, QString()));
}

/// A page shows one window: in a browser this one has a tab of its own.
void Crowds::ask(const QString& story)
{
    if constexpr (!browser::kInside) {
        show(story);
        return;
    }
    const std::vector<files::CrowdStory> stories = files::crowdStories();
    const QString id = story.isEmpty() && !stories.empty() ? QString::fromStdString(stories.front().id) : story;
    browser::openTab(QStringLiteral("?crowd=%1&lang=%2").arg(id, bench_.appearance().language()));
}

/// Asked for again, it comes to the front.
CrowdWindow* Crowds::show(const QString& story, bool now)
{
    const bool isNew = !window_;
    if (isNew) make(now);
    const std::vector<files::CrowdStory> stories = files::crowdStories();
    if (isNew && story.isEmpty() && !stories.empty()) window_->open(QString::fromStdString(stories.front().id), now);
    if (!story.isEmpty()) window_->open(story, now);
    window_->QWidget::show();
    window_->raise();
    window_->activateWindow();
    return window_;
}

}  // namespace app::crowds
