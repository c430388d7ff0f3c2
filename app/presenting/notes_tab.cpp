#include "presenting/notes_tab.h"

#include "browser/page.h"
#include "files/link.h"
#include "presenting/notes_window.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/workbench.h"

#include <QAction>
#include <QGuiApplication>
#include <QTimer>
#include <QWindow>

#include <variant>

namespace app::presenting {
namespace {

const QString kHello = QStringLiteral("notes");
const QString kForward = QStringLiteral("forward");
const QString kBack = QStringLiteral("back");

/// What a tab does with a key: it says so to the lecture.
void passOn(NotesWindow& notes, const QAction& action, const QString& text)
{
    auto* key = new QAction(&notes);
    key->setShortcuts(action.shortcuts());
    QObject::connect(key, &QAction::triggered, &notes, [text] { browser::post(text); });
    notes.addAction(key);
}

/// The main window, which is not shown in this tab, would be given the keys as soon as it exists for the system.
void keepActive(NotesWindow& notes)
{
    const auto activate = [&notes] {
        notes.activateWindow();
        notes.setFocus();
    };
    QTimer::singleShot(0, &notes, activate);  // once there is an event loop to tell windows who is active
    QObject::connect(qGuiApp, &QGuiApplication::focusWindowChanged, &notes, [&notes, activate](const QWindow* now) {
        if (now != notes.windowHandle()) QTimer::singleShot(0, &notes, activate);
    });
}

}  // namespace

NotesTab::NotesTab(workbench::Workbench& bench, QObject* parent) : QObject(parent), bench_(bench)
{
    browser::whenPosted([this](const QString& text) { hear(text); });
}

void NotesTab::open()
{
    browser::openTab(QStringLiteral("?view=notes&lang=%1").arg(bench_.appearance().language()));
}

void NotesTab::tell(const lab::Moment& moment)
{
    if (!followed_) return;
    files::Link link;
    link.own = files::ScenarioFile{.scenario = bench_.simulation().record(), .faults = {}};
    link.step = static_cast<int>(moment.step);
    const QString text = files::linkText(link, QString());
    if (!text.isEmpty()) browser::post(text);
}

void NotesTab::fill(NotesWindow& notes)
{
    following_ = true;
    passOn(notes, *bench_.actions().step, kForward);
    passOn(notes, *bench_.actions().back, kBack);
    notes.showFullScreen();
    keepActive(notes);
    browser::post(kHello);
}

void NotesTab::hear(const QString& text)
{
    if (following_) return follow(text);
    if (text == kForward) return bench_.actions().step->trigger();
    if (text == kBack) return bench_.actions().back->trigger();
    if (text != kHello) return;
    followed_ = true;
    if (bench_.simulation().loaded()) tell(bench_.simulation().moment());
}

void NotesTab::follow(const QString& text)
{
    const auto read = files::readLink(text);
    const auto* link = std::get_if<files::Link>(&read);
    if (link && link->own) emit bench_.scenarioWanted(*link->own, static_cast<std::size_t>(link->step.value_or(0)));
}

}  // namespace app::presenting
