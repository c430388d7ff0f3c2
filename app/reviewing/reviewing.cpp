#include "reviewing/reviewing.h"

#include "reviewing/inventory_window.h"
#include "reviewing/lesson_skills.h"
#include "reviewing/review_window.h"
#include "reviewing/standing_window.h"
#include "theme/ask_for_file.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/message_bar.h"
#include "workbench/window_place.h"
#include "workbench/workbench.h"

#include <QMainWindow>

#include <algorithm>
#include <utility>

namespace app::reviewing {
namespace {

constexpr QSize kReviewSize(960, 720);
constexpr QSize kStandingSize(1010, 720);

/// In the folder of unsaved lessons, if a test names one; nowhere, if nothing is to be remembered.
QString journalPath(const workbench::Start& start)
{
    if (!start.drafts.isEmpty()) return start.drafts + QStringLiteral("/journal.jsonl");
    return start.remembers ? files::Journal::usualPath() : QString();
}

void bringUp(QWidget& window, bool hidden)
{
    if (hidden) window.setAttribute(Qt::WA_DontShowOnScreen);
    window.QWidget::show();
    window.raise();
    window.activateWindow();
}

}  // namespace

Reviewing::Reviewing(workbench::Workbench& bench)
    : Feature(bench), review_(bench.actions().add("review", {QKeySequence(QStringLiteral("Ctrl+R"))})),
      standing_(bench.actions().add("standing", {QKeySequence(QStringLiteral("Ctrl+Shift+R"))})),
      inventory_(bench.actions().add("inventory")), journal_(journalPath(bench.start()))
{
    connect(review_, &QAction::triggered, this, [this] { openReview(); });
    connect(standing_, &QAction::triggered, this, [this] { openStanding(); });
    connect(inventory_, &QAction::triggered, this, [this] { openInventory(); });
    connect(&bench, &workbench::Workbench::predicted, this, &Reviewing::notePredicted);
}

Reviewing::~Reviewing()
{
    for (const OwnWindow* window : windows()) delete window;
}

std::vector<workbench::MenuItem> Reviewing::menuItems() const
{
    using enum workbench::Menu;
    return {{Run, 25, review_}, {Run, 26, standing_}, {Run, 27, inventory_}};
}

workbench::HelpTopic Reviewing::help() const
{
    return {
        tr("Review"),
        tr("Ctrl+R asks again what lessons have shown: ten questions at most, after 1, 3, 7, 21 and 60 days, each time "
           "with other hosts, systems or numbers. Choose with A to D, say how sure you are with S, T or G, lock with "
           "Enter. Ctrl+Shift+R shows where you stand. The journal stays on this computer; it can be saved, taken over "
           "on another one, and forgotten. The inventory is a test of 36 questions for before and after a course.")};
}

void Reviewing::retranslate()
{
    using workbench::Actions;
    Actions::say(review_, tr("Re&view today…"), tr("Ask again what lessons have shown"));
    Actions::say(standing_, tr("Where &I stand…"), tr("What you have seen, and how firm it is"));
    Actions::say(inventory_, tr("Inventor&y…"), tr("A test of what is believed about TCP"));
    for (OwnWindow* window : windows()) window->setLanguage(bench_.appearance().language());
}

void Reviewing::setAppearance(const theme::Appearance&)
{
    for (OwnWindow* window : windows()) window->setAppearance(bench_.appearance().unscaled());
}

/// Those that are open.
std::vector<OwnWindow*> Reviewing::windows() const
{
    std::vector<OwnWindow*> open{reviewWindow_.data(), standingWindow_.data(), inventoryWindow_.data()};
    std::erase(open, nullptr);
    return open;
}

/// A lesson that was seen to its end; not a recording, and nothing that was done by hand.
void Reviewing::showMoment(const lab::Moment& moment)
{
    lab::Simulation& simulation = bench_.simulation();
    if (!simulation.plan().isLesson() || simulation.measured() || !moment.scenario) return;
    if (!moment.stepEnds.empty() && moment.step == moment.stepEnds.size()) noteSeen(moment);
}

void Reviewing::noteSeen(const lab::Moment& end)
{
    const tcp::Scenario& lesson = *end.scenario;
    const auto known = [&](const tcp::practice::Record& record) {
        const auto* seen = std::get_if<tcp::practice::LessonSeen>(&record.what);
        return seen != nullptr && seen->lesson == lesson.id;
    };
    if (std::ranges::any_of(journal_.records(), known) || chapterOf(lesson.id).empty()) return;
    tell(journal_.append({clock_(), tcp::practice::LessonSeen{lesson.id, skillsOf(end)}}));
    showStanding();
}

/// As it is given: a lesson that is left in its middle has asked all the same.
void Reviewing::notePredicted(const tcp::practice::Predicted& answer)
{
    if (chapterOf(answer.lesson).empty()) return;
    tell(journal_.append({clock_(), answer}));
    showStanding();
}

void Reviewing::tell(const QString& failed, const QStringList& lines)
{
    if (!failed.isEmpty()) bench_.messages().showMessage(tr("The journal: %1").arg(failed), lines);
}

void Reviewing::openLesson(const QString& id)
{
    emit bench_.lessonWanted(id);
    bench_.window().raise();
    bench_.window().activateWindow();
}

void Reviewing::makeReview()
{
    reviewWindow_ = new ReviewWindow(journal_, clock_, bench_.appearance().language());
    reviewWindow_->setAttribute(Qt::WA_DeleteOnClose);
    workbench::keepPlace(*reviewWindow_, bench_, "reviewGeometry", kReviewSize);
    connect(&bench_.window(), &QObject::destroyed, reviewWindow_, &QObject::deleteLater);
    connect(reviewWindow_, &ReviewWindow::lessonWanted, this, &Reviewing::openLesson);
    connect(reviewWindow_, &ReviewWindow::answered, this, &Reviewing::showStanding);
    connect(reviewWindow_, &ReviewWindow::standingWanted, this, [this] { openStanding(); });
}

/// Once, when the journal is asked for: nothing nags.
void Reviewing::tellFaults()
{
    if (std::exchange(faultsTold_, true) || journal_.faults().empty()) return;
    QStringList lines;
    for (const files::Fault& fault : journal_.faults()) lines << fault.text(journal_.path());
    tell(tr("some lines could not be read; the others count, and the file stays as it is"), lines);
}

ReviewWindow* Reviewing::openReview(std::string_view skill, bool now)
{
    tellFaults();
    if (!reviewWindow_) makeReview();
    reviewWindow_->setAppearance(bench_.appearance().unscaled());
    reviewWindow_->begin(skill);
    bringUp(*reviewWindow_, now);
    return reviewWindow_;
}

void Reviewing::makeStanding()
{
    standingWindow_ = new StandingWindow;
    standingWindow_->setAttribute(Qt::WA_DeleteOnClose);
    standingWindow_->setLanguage(bench_.appearance().language());
    workbench::keepPlace(*standingWindow_, bench_, "standingGeometry", kStandingSize);
    connect(&bench_.window(), &QObject::destroyed, standingWindow_, &QObject::deleteLater);
    connect(standingWindow_, &StandingWindow::lessonWanted, this, &Reviewing::openLesson);
    connect(standingWindow_, &StandingWindow::reviewWanted, this, [this](const QByteArray& skill) {
        openReview(skill.toStdString());
    });
    connect(standingWindow_, &StandingWindow::exportWanted, this, &Reviewing::askWhereToExport);
    connect(standingWindow_, &StandingWindow::importWanted, this, &Reviewing::askWhatToImport);
    connect(standingWindow_, &StandingWindow::clearWanted, this, [this] {
        tell(journal_.clear());
        showStanding();
    });
}

StandingWindow* Reviewing::openStanding(bool now)
{
    tellFaults();
    if (!standingWindow_) makeStanding();
    standingWindow_->setAppearance(bench_.appearance().unscaled());
    showStanding();
    bringUp(*standingWindow_, now);
    return standingWindow_;
}

void Reviewing::showStanding()
{
    if (standingWindow_) standingWindow_->show(tcp::practice::Schedule(journal_.records(), localOffset(clock_())));
}

InventoryWindow* Reviewing::openInventory(bool now)
{
    if (!inventoryWindow_) {
        inventoryWindow_ = new InventoryWindow;
        inventoryWindow_->setAttribute(Qt::WA_DeleteOnClose);
        workbench::keepPlace(*inventoryWindow_, bench_, "inventoryGeometry", kReviewSize);
        connect(&bench_.window(), &QObject::destroyed, inventoryWindow_, &QObject::deleteLater);
    }
    inventoryWindow_->setLanguage(bench_.appearance().language());
    inventoryWindow_->setAppearance(bench_.appearance().unscaled());
    bringUp(*inventoryWindow_, now);
    return inventoryWindow_;
}

void Reviewing::askWhereToExport()
{
    theme::askWhereToSave(
        *standingWindow_,
        {tr("Save the journal"), tr("Journals (*.jsonl)"), QStringLiteral("jsonl"), QStringLiteral("journal.jsonl")},
        [this](const QString& path) { tell(journal_.exportTo(path)); });
}

void Reviewing::askWhatToImport()
{
    theme::askForFile(*standingWindow_, {tr("Take over a journal"), tr("Journals (*.jsonl)")},
                      [this](const QString& path) { importFrom(path); });
}

void Reviewing::importFrom(const QString& path)
{
    const files::Journal::Imported imported = journal_.import(path);
    QStringList lines;
    for (const files::Fault& fault : imported.faults) lines << fault.text(path);
    tell(imported.failed.isEmpty() && !lines.isEmpty() ? tr("some lines could not be read; the others were taken over")
                                                       : imported.failed,
         lines);
    showStanding();
}

}  // namespace app::reviewing
