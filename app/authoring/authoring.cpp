#include "authoring/authoring.h"

#include "files/local_text.h"
#include "files/scenario_writer.h"
#include "files/write_whole.h"
#include "lab/record_expectation.h"
#include "lab/merge_steps.h"
#include "lab/simulation.h"
#include "authoring/lesson_editor.h"
#include "authoring/draft_bar.h"
#include "theme/ask_for_file.h"
#include "workbench/actions.h"
#include "workbench/appearance_controller.h"
#include "workbench/document_page.h"
#include "workbench/message_bar.h"
#include "workbench/workbench.h"
#include "workbench/study_view.h"

#include <QFile>
#include <QAction>
#include <QFileInfo>
#include <QMainWindow>

namespace app::authoring {
namespace {

constexpr int kAutosaveMs = 1500;

const QString kSchemaFile = QStringLiteral("scenario.schema.json");

/// Beside the lesson, so that editors find what the file names. What is there already is left alone.
void putSchemaBeside(const QString& path)
{
    const QString target = QFileInfo(path).absolutePath() + '/' + kSchemaFile;
    if (QFile::exists(target) || !QFile::copy(QStringLiteral(":/") + kSchemaFile, target)) return;
    QFile::setPermissions(target, QFile::permissions(path));  // what is embedded cannot be written, a copy can
}

}  // namespace

Authoring::Authoring(workbench::Workbench& bench)
    : Feature(bench), write_(bench.actions().addToggle("write", {QKeySequence(QStringLiteral("Ctrl+E"))})),
      guide_(bench.actions().add("guide")), bar_(new DraftBar),
      drafts_(DraftStore::folderFor(bench.start().drafts, bench.start().remembers))
{
    autosave_.setSingleShot(true);
    autosave_.setInterval(kAutosaveMs);
    wire();
}

void Authoring::wire()
{
    connect(write_, &QAction::toggled, this, &Authoring::setOn);
    connect(guide_, &QAction::triggered, this, &Authoring::showGuide);
    connect(&autosave_, &QTimer::timeout, this, &Authoring::keepDraft);
    connect(bar_, &DraftBar::openWanted, this, &Authoring::openDraft);
    connect(bar_, &DraftBar::discarded, this, [this] {
        drafts_.forget();
        bar_->hide();
    });
    connect(&bench_, &workbench::Workbench::started, this, &Authoring::offerDraft);
    connect(&bench_, &workbench::Workbench::opening, this, &Authoring::opened);
    connect(&bench_, &workbench::Workbench::keeping, this, &Authoring::keepDraft);
}

std::vector<workbench::MenuItem> Authoring::menuItems() const
{
    using enum workbench::Menu;
    return {{Scenario, 30, write_}, {Help, 20, guide_}};
}

QWidget* Authoring::widget(workbench::Slot slot) { return slot == workbench::Slot::Above ? bar_ : nullptr; }

workbench::HelpTopic Authoring::help() const
{
    return {tr("Write a lesson"), tr("Ctrl+E opens the editor below the diagrams. What you do is recorded as steps; "
                                     "add text and what you expect of each step. Expectations are checked while you "
                                     "write. What is not saved is kept as a draft.")};
}

void Authoring::retranslate()
{
    workbench::Actions::say(write_, tr("&Write a lesson"), tr("Turn the recorded run into a lesson: add text and "
                                                              "expectations"));
    workbench::Actions::say(guide_, tr("&How to write a lesson"));
}

void Authoring::setAppearance(const theme::Appearance& appearance) { bar_->setAppearance(appearance); }

void Authoring::showGuide()
{
    auto& appearance = bench_.appearance();
    const QString guide = workbench::DocumentPage::embedded(QStringLiteral("lesson_guide"), appearance.language());
    (new workbench::DocumentPage(tr("How to write a lesson"), guide, appearance.unscaled(), &bench_.window()))->show();
}

Authoring::~Authoring() = default;

/// Made when it is first needed: a window opens faster without it.
void Authoring::makeEditor()
{
    editor_ = new LessonEditor;
    connect(editor_, &LessonEditor::edited, &autosave_, qOverload<>(&QTimer::start));
    connect(editor_, &LessonEditor::committed, this, &Authoring::commit);
    connect(editor_, &LessonEditor::stepWanted, this, [this](std::size_t step) {
        commit();
        bench_.simulation().seek(step);
    });
    connect(editor_, &LessonEditor::expectWanted, this, [this] { expect(true); });
    connect(editor_, &LessonEditor::claimNothingWanted, this, [this] { expect(false); });
    connect(editor_, &LessonEditor::mergeWanted, this, &Authoring::merge);
    connect(editor_, &LessonEditor::saveWanted, this, &Authoring::save);
    connect(editor_, &LessonEditor::saveCopyWanted, this, &Authoring::askForPath);
    connect(editor_, &LessonEditor::closed, this, [this] { setOn(false); });
}

void Authoring::setOn(bool on)
{
    if (on == on_) return;
    if (on_) {
        keepDraft();
        commit();
    }
    on_ = on;
    if (on && !editor_) makeEditor();
    if (on && !saved_) saved_ = bench_.simulation().record();
    bench_.study().put(workbench::Slot::Below, on ? editor_.data() : nullptr);
    if (on) showEditor();
    write_->setChecked(on);
    emit bench_.writingChanged(on);
}

void Authoring::opened(const files::ScenarioFile& file, const QString& path)
{
    if (on_ && unsaved()) {
        keepDraft();
        offerDraft();
    }
    if (on_) showEditor();  // what stood in its fields belongs to the draft now
    saved_ = file.scenario;
    path_ = path;
    order_ = file.order;
}

bool Authoring::unsaved() const
{
    if (!saved_ || !editor_ || !bench_.simulation().loaded()) return false;
    const tcp::Scenario script = bench_.simulation().record();
    return (editor_->touched() ? editor_->applyTo(script) : script) != *saved_;
}

files::ScenarioFile Authoring::written() const
{
    const files::OpenAt at{static_cast<int>(bench_.simulation().moment().step), 0};
    files::ScenarioFile file{.scenario = bench_.simulation().record(), .faults = {}, .order = order_, .openAt = at};
    if (editor_ && editor_->touched()) file.scenario = editor_->applyTo(std::move(file.scenario));
    return file;
}

void Authoring::keepDraft()
{
    autosave_.stop();
    if (on_ && unsaved()) drafts_.keep(written(), path_);
}

void Authoring::offerDraft()
{
    if (const auto draft = drafts_.kept())
        bar_->offer(files::localText(draft->scenario.title, bench_.simulation().moment().language));
}

void Authoring::openDraft()
{
    bar_->hide();
    const auto draft = drafts_.kept();
    if (!draft) return;
    const QString origin = drafts_.origin();
    const std::size_t step = draft->openAt ? static_cast<std::size_t>(draft->openAt->step) : 0;
    if (on_) setOn(false);
    saved_ = tcp::Scenario{};  // nothing of it is saved
    path_ = origin;
    order_ = draft->order;
    bench_.simulation().open(draft->scenario, step);
    setOn(true);
}

/// What stands in the fields belongs to the script they were filled from, whatever has been recorded since.
void Authoring::commit()
{
    if (!editor_ || !editor_->touched() || bench_.simulation().busy()) return;
    rewrite(editor_->applyTo(bench_.simulation().record()));
}

void Authoring::rewrite(tcp::Scenario script)
{
    if (script == bench_.simulation().record() && bench_.simulation().plan().isLesson()) return showEditor();
    bench_.simulation().rewrite(std::move(script));
    autosave_.start();
}

void Authoring::showMoment(const lab::Moment&)
{
    if (!on_ || bench_.simulation().busy()) return;
    if (editor_->touched()) {
        // Typed, then something else was pressed: the words first, then what is shown.
        const tcp::Scenario script = editor_->applyTo(bench_.simulation().record());
        showEditor();
        return rewrite(script);
    }
    showEditor();
}

tcp::Run Authoring::run() const
{
    const lab::Moment& moment = bench_.simulation().moment();
    return {*moment.timeline, moment.stepEnds, bench_.simulation().verdicts(), false};
}

void Authoring::showEditor()
{
    const lab::Moment& moment = bench_.simulation().moment();
    LessonEditor::Draft draft{.script = bench_.simulation().record(),
                              .verdicts = bench_.simulation().verdicts(),
                              .step = moment.step,
                              .language = moment.language,
                              .name = QFileInfo(path_).fileName(),
                              .unsaved = unsaved(),
                              .mergeable = false};
    draft.mergeable = moment.step > 0 && moment.step < moment.stepEnds.size()
                      && lab::merged(draft.script, run(), moment.step - 1).has_value();
    editor_->showDraft(draft);
}

void Authoring::expect(bool claim)
{
    const lab::Moment& moment = bench_.simulation().moment();
    if (moment.step == 0) return;
    tcp::Scenario script = editor_->applyTo(bench_.simulation().record());
    const std::size_t step = moment.step - 1;
    const std::size_t begin = step == 0 ? 0 : moment.stepEnds[step - 1];
    script.steps[step].expect =
        claim ? lab::whatHappened(*moment.timeline, begin, moment.stepEnds[step]) : tcp::Expectation{};
    rewrite(std::move(script));
}

void Authoring::merge()
{
    const std::size_t step = bench_.simulation().moment().step;
    tcp::Scenario script = editor_->applyTo(bench_.simulation().record());
    if (step == 0) return;
    auto both = lab::merged(script, run(), step - 1);
    if (!both) return;
    script.steps[step - 1] = std::move(*both);
    script.steps.erase(script.steps.begin() + static_cast<std::ptrdiff_t>(step));
    rewrite(std::move(script));
}

void Authoring::save()
{
    if (path_.isEmpty()) askForPath();
    else saveAs(path_);
}

void Authoring::askForPath()
{
    const QString name = QString::fromStdString(written().scenario.id) + QStringLiteral(".json");
    theme::askWhereToSave(bench_.window(),
                          {tr("Save the lesson"), tr("Scenario files (*.json)"), QStringLiteral("json"), name},
                          [this](const QString& path) { saveAs(path); });
}

/// A file that could not be read again is not written: the fault is told, and the draft keeps the words.
bool Authoring::saveAs(const QString& path)
{
    commit();
    bench_.simulation().finish();
    files::ScenarioFile file = written();
    file.openAt.reset();
    const QByteArray json = files::writeLessonFile(file);
    QStringList faults;
    for (const files::Fault& fault : files::readScenario(json).faults) faults << fault.text(QFileInfo(path).fileName());
    if (!faults.isEmpty()) {
        bench_.messages().showMessage(tr("The lesson was not saved: part of it could not be read back."), faults);
        return false;
    }
    const QString why = files::writeWhole(path, json);
    if (!why.isEmpty()) {
        bench_.messages().showMessage(tr("Cannot write %1.").arg(path), {why});
        return false;
    }
    putSchemaBeside(path);
    path_ = path;
    saved_ = bench_.simulation().record();
    drafts_.forget();
    if (on_) showEditor();
    emit bench_.fileWritten(path);
    return true;
}

}  // namespace app::authoring
