#include "window/authoring.h"

#include "files/scenario_writer.h"
#include "lab/expected.h"
#include "lab/merged.h"
#include "lab/simulation.h"
#include "lab/words.h"
#include "panels/lesson_editor.h"
#include "window/draft_bar.h"
#include "window/message_bar.h"
#include "window/stage.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>

namespace app {
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

Authoring::Authoring(Simulation& simulation, Stage& stage, MessageBar& messages, DraftBar& bar, QString draftFolder)
    : simulation_(simulation), stage_(stage), messages_(messages), bar_(bar), drafts_(std::move(draftFolder))
{
    autosave_.setSingleShot(true);
    autosave_.setInterval(kAutosaveMs);
    connect(&autosave_, &QTimer::timeout, this, &Authoring::keepDraft);
    connect(&bar_, &DraftBar::openWanted, this, &Authoring::openDraft);
    connect(&bar_, &DraftBar::discarded, this, [this] {
        drafts_.forget();
        bar_.hide();
    });
}

Authoring::~Authoring() = default;

/// Made when it is first needed: a window opens faster without it.
void Authoring::makeEditor()
{
    editor_ = new LessonEditor;
    stage_.setEditor(editor_);
    connect(editor_, &LessonEditor::edited, &autosave_, qOverload<>(&QTimer::start));
    connect(editor_, &LessonEditor::committed, this, &Authoring::commit);
    connect(editor_, &LessonEditor::stepWanted, this, [this](std::size_t step) {
        commit();
        simulation_.seek(step);
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
    if (on && !saved_) saved_ = simulation_.record();
    stage_.setWriting(on);
    if (on) showEditor();
    emit onChanged(on);
}

void Authoring::opened(const ScenarioFile& file, const QString& path)
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
    if (!saved_ || !editor_ || !simulation_.loaded()) return false;
    const tcp::Scenario script = simulation_.record();
    return (editor_->touched() ? editor_->applyTo(script) : script) != *saved_;
}

ScenarioFile Authoring::written() const
{
    const OpenAt at{static_cast<int>(simulation_.moment().step), 0};
    ScenarioFile file{.scenario = simulation_.record(), .faults = {}, .order = order_, .openAt = at};
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
    if (const auto draft = drafts_.kept()) bar_.offer(localText(draft->scenario.title, simulation_.moment().language));
}

void Authoring::openDraft()
{
    bar_.hide();
    const auto draft = drafts_.kept();
    if (!draft) return;
    const QString origin = drafts_.origin();
    const std::size_t step = draft->openAt ? static_cast<std::size_t>(draft->openAt->step) : 0;
    if (on_) setOn(false);
    saved_ = tcp::Scenario{};  // nothing of it is saved
    path_ = origin;
    order_ = draft->order;
    simulation_.open(draft->scenario, step);
    setOn(true);
}

/// What stands in the fields belongs to the script they were filled from, whatever has been recorded since.
void Authoring::commit()
{
    if (!editor_ || !editor_->touched() || simulation_.busy()) return;
    rewrite(editor_->applyTo(simulation_.record()));
}

void Authoring::rewrite(tcp::Scenario script)
{
    if (script == simulation_.record() && simulation_.plan().isLesson()) return showEditor();
    simulation_.rewrite(std::move(script));
    autosave_.start();
}

void Authoring::momentShown(const Moment&)
{
    if (!on_ || simulation_.busy()) return;
    if (editor_->touched()) {
        // Typed, then something else was pressed: the words first, then what is shown.
        const tcp::Scenario script = editor_->applyTo(simulation_.record());
        showEditor();
        return rewrite(script);
    }
    showEditor();
}

tcp::Run Authoring::run() const
{
    const Moment& moment = simulation_.moment();
    return {*moment.timeline, moment.stepEnds, simulation_.verdicts(), false};
}

void Authoring::showEditor()
{
    const Moment& moment = simulation_.moment();
    LessonEditor::Draft draft{.script = simulation_.record(), .verdicts = simulation_.verdicts(), .step = moment.step,
                              .language = moment.language, .name = QFileInfo(path_).fileName(), .unsaved = unsaved(),
                              .mergeable = false};
    draft.mergeable = moment.step > 0 && moment.step < moment.stepEnds.size()
                      && merged(draft.script, run(), moment.step - 1).has_value();
    editor_->showDraft(draft);
}

void Authoring::expect(bool claim)
{
    const Moment& moment = simulation_.moment();
    if (moment.step == 0) return;
    tcp::Scenario script = editor_->applyTo(simulation_.record());
    const std::size_t step = moment.step - 1;
    const std::size_t begin = step == 0 ? 0 : moment.stepEnds[step - 1];
    script.steps[step].expect =
        claim ? whatHappened(*moment.timeline, begin, moment.stepEnds[step]) : tcp::Expectation{};
    rewrite(std::move(script));
}

void Authoring::merge()
{
    const std::size_t step = simulation_.moment().step;
    tcp::Scenario script = editor_->applyTo(simulation_.record());
    if (step == 0) return;
    auto both = merged(script, run(), step - 1);
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
    auto* dialog = new QFileDialog(&stage_, tr("Save the lesson"), QString(), tr("Scenarios (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    dialog->selectFile(QString::fromStdString(written().scenario.id) + QStringLiteral(".json"));
    connect(dialog, &QFileDialog::fileSelected, this, &Authoring::saveAs);
    dialog->open();
}

/// A file that could not be read again is not written: the fault is told, and the draft keeps the words.
bool Authoring::saveAs(const QString& path)
{
    commit();
    simulation_.finish();
    ScenarioFile file = written();
    file.openAt.reset();
    const QByteArray json = writeLessonFile(file);
    QStringList faults;
    for (const Fault& fault : readScenario(json).faults) faults << fault.text(QFileInfo(path).fileName());
    if (!faults.isEmpty()) {
        messages_.showMessage(tr("The lesson is not saved yet: something in it cannot be read again."), faults);
        return false;
    }
    const QString why = writeWhole(path, json);
    if (!why.isEmpty()) {
        messages_.showMessage(tr("%1 cannot be written.").arg(path), {why});
        return false;
    }
    putSchemaBeside(path);
    path_ = path;
    saved_ = simulation_.record();
    drafts_.forget();
    if (on_) showEditor();
    emit saved(path);
    return true;
}

}  // namespace app
