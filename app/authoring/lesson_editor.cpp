#include "authoring/lesson_editor.h"

#include "files/local_text.h"
#include "lab/claim_words.h"
#include "lab/narration_rules.h"
#include "lab/narrator.h"
#include "authoring/lesson_texts.h"
#include "panels/text.h"
#include "scenario/action_text.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QRegularExpression>
#include <QScrollArea>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::authoring {
namespace {

QString flawWords(const lab::NarrationFlaw& flaw)
{
    switch (flaw.what) {
    case lab::Flaw::Missing: return LessonEditor::tr("no text in this language");
    case lab::Flaw::StraySpaces: return LessonEditor::tr("extra spaces");
    case lab::Flaw::LongTitle: return LessonEditor::tr("%1 words; a title has at most 8").arg(flaw.found);
    case lab::Flaw::ManySentences: return LessonEditor::tr("%1 sentences; keep it to 3").arg(flaw.found);
    case lab::Flaw::StateSpelling: return LessonEditor::tr("Write %1 with underscores, as in C").arg(flaw.found);
    }
    return {};
}

/// Who writes in one language only is not asked for the other in every line.
bool speaks(const tcp::Scenario& script, const char* language)
{
    return std::ranges::any_of(lab::narrationOf(script), [language](const lab::Narration& narration) {
        return !lab::inLanguage(narration.text, language).trimmed().isEmpty();
    });
}

/// What a step does, where it has no title yet.
QString deedOf(const tcp::ScenarioStep& step)
{
    if (step.actions.empty()) return QString::fromStdString(tcp::runText(step.run));
    return QString::fromStdString(tcp::actionText(step.actions.front()));
}

}  // namespace

LessonEditor::LessonEditor(QWidget* parent)
    : SlotPanel(parent), texts_(new LessonTexts), name_(new panels::ElidedLabel(this)), steps_(new QListWidget(this)),
      claims_(panels::plainLabel(this, true)), flaws_(panels::plainLabel(this, true))
{
    setObjectName("lessonEditor");
    setProperty("panel", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 6, 8, 8);
    row->setSpacing(10);
    row->addWidget(makeSteps(), 20);
    row->addWidget(makeWords(), 55);
    row->addWidget(makeChecks(), 27);
    connect(texts_, &LessonTexts::edited, this, &LessonEditor::showFlaws);
    connect(texts_, &LessonTexts::edited, this, &LessonEditor::edited);
    connect(texts_, &LessonTexts::committed, this, &LessonEditor::committed);
    connect(steps_, &QListWidget::currentRowChanged, this,
            [this](int step) { if (step >= 0) emit stepWanted(static_cast<std::size_t>(step)); });
    theme::setType(name_, 13, QFont::Bold);
    theme::setType(steps_, 12.5);
    for (QLabel* label : {claims_, flaws_}) theme::setType(label, 12);
    for (QToolButton* button : {save_, copy_, expect_, nothing_, merge_}) theme::setType(button, 12);
    retranslate();
}

QToolButton* LessonEditor::makeButton(const char* name, void (LessonEditor::*signal)())
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    connect(button, &QToolButton::clicked, this, signal);
    return button;
}

QWidget* LessonEditor::makeSteps()
{
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(name_);
    column->addWidget(steps_, 1);
    steps_->setObjectName("lessonSteps");
    steps_->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* row = new QHBoxLayout;
    row->addWidget(save_ = makeButton("lessonSave", &LessonEditor::saveWanted));
    row->addWidget(copy_ = makeButton("lessonSaveCopy", &LessonEditor::saveCopyWanted));
    row->addStretch(1);
    save_->setProperty("primary", true);
    column->addLayout(row);
    return side;
}

QWidget* LessonEditor::makeWords()
{
    return texts_;
}

QWidget* LessonEditor::makeChecks()
{
    auto* body = new QWidget;
    auto* lines = new QVBoxLayout(body);
    lines->setContentsMargins(0, 0, 4, 0);
    lines->addWidget(claims_);
    lines->addWidget(flaws_);
    lines->addStretch(1);
    claims_->setObjectName("lessonClaims");
    flaws_->setObjectName("lessonFlaws");
    flaws_->setProperty("error", true);
    auto* scroll = new QScrollArea;
    scroll->setWidget(body);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* side = new QWidget;
    auto* column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    auto* top = new QHBoxLayout;
    top->addWidget(expect_ = makeButton("lessonExpect", &LessonEditor::expectWanted));
    top->addStretch(1);
    top->addWidget(close_ = makeButton("lessonClose", &LessonEditor::closed));
    close_->setProperty("flat", true);
    column->addLayout(top);
    column->addWidget(scroll, 1);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(nothing_ = makeButton("lessonClaimNothing", &LessonEditor::claimNothingWanted));
    bottom->addWidget(merge_ = makeButton("lessonMerge", &LessonEditor::mergeWanted));
    bottom->addStretch(1);
    column->addLayout(bottom);
    return side;
}

std::optional<std::size_t> LessonEditor::shownStep() const
{
    if (draft_.step == 0 || draft_.step > draft_.script.steps.size()) return std::nullopt;
    return draft_.step - 1;
}

void LessonEditor::showDraft(const Draft& draft)
{
    draft_ = draft;
    texts_->showTexts(draft_.script, shownStep());
    const QString file = draft_.name.isEmpty() ? tr("Not saved yet") : draft_.name;
    name_->setText(draft_.unsaved ? tr("%1, changed").arg(file) : file);
    showSteps();
    showChecks();
    showFlaws();
}

bool LessonEditor::touched() const { return texts_->touched(); }

tcp::Scenario LessonEditor::applyTo(tcp::Scenario script) const { return texts_->applyTo(std::move(script)); }

void LessonEditor::showSteps()
{
    const QSignalBlocker quiet(steps_);
    const int rows = static_cast<int>(draft_.script.steps.size()) + 1;
    while (steps_->count() > rows) delete steps_->takeItem(steps_->count() - 1);
    while (steps_->count() < rows) steps_->addItem(QString());
    steps_->item(0)->setText(tr("The lesson"));
    for (int i = 1; i < rows; ++i) {
        const auto step = static_cast<std::size_t>(i - 1);
        const auto fails = [step](const tcp::Verdict& verdict) { return verdict.step == step && !verdict.ok; };
        const bool failed = std::ranges::any_of(draft_.verdicts, fails);
        const QString title = files::localText(draft_.script.steps[step].title, draft_.language);
        const QString words = title.isEmpty() ? deedOf(draft_.script.steps[step]) : title;
        steps_->item(i)->setText(QStringLiteral("%1  %2").arg(i).arg(words) +
                                 (failed ? QStringLiteral("  ✕") : QString()));
        steps_->item(i)->setForeground(failed ? appearance_.theme.error : appearance_.theme.text);
    }
    steps_->setCurrentRow(static_cast<int>(std::min<std::size_t>(draft_.step, rows - 1)));
}

/// What the shown step claims, and whether it holds in this run.
void LessonEditor::showChecks()
{
    QStringList lines;
    const auto step = shownStep();
    std::size_t failed = 0;
    for (const tcp::Verdict& verdict : draft_.verdicts) {
        failed += verdict.ok ? 0 : 1;
        if (step && verdict.step == *step)
            lines << (verdict.ok ? QStringLiteral("✓ ") : QStringLiteral("✕ ")) + lab::claimWords(verdict);
    }
    if (step && lines.isEmpty()) lines << tr("This step has no expectations, so nothing is checked.");
    if (!step) {
        lines << tr("Expectations in this lesson: %1").arg(draft_.verdicts.size());
        if (failed > 0) lines << tr("Expectations that fail: %1").arg(failed);
    }
    claims_->setText(lines.join('\n'));
    expect_->setEnabled(step.has_value());
    nothing_->setEnabled(step && !draft_.script.steps[*step].expect.empty());
    merge_->setEnabled(step && draft_.mergeable);
}

QStringList LessonEditor::flawsOfShown() const
{
    QStringList lines;
    const tcp::Scenario script = texts_->applyTo(draft_.script);
    static const QRegularExpression kId("\\A[a-z0-9][a-z0-9-]{0,63}\\z");
    if (!shownStep() && !kId.match(QString::fromStdString(script.id)).hasMatch())
        lines << tr("Id: only lower-case letters, digits and hyphens");
    for (const lab::Narration& narration : lab::narrationOf(script, shownStep())) {
        for (const char* language : {"en", "ko"}) {
            if (!speaks(script, language)) continue;
            for (const lab::NarrationFlaw& flaw : lab::flawsOf(narration, language))
                lines << QStringLiteral("%1 (%2): %3").arg(LessonTexts::wordOf(narration.member.toStdString()),
                                                           QLatin1String(language), flawWords(flaw));
        }
    }
    return lines;
}

void LessonEditor::showFlaws()
{
    const QStringList lines = flawsOfShown();
    flaws_->setText(lines.join('\n'));
    flaws_->setVisible(!lines.isEmpty());
}

void LessonEditor::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    texts_->setAppearance(appearance);
    close_->setIcon(theme::icon(theme::Icon::Close, appearance.theme));
    showSteps();
}

void LessonEditor::retranslate()
{
    setAccessibleName(tr("Write a lesson"));
    steps_->setAccessibleName(tr("Steps of the lesson"));
    save_->setText(tr("Save"));
    copy_->setText(tr("Save a copy…"));
    expect_->setText(tr("Expect what happened"));
    expect_->setToolTip(tr("Expect the states, segments and signals of this step as they are now"));
    nothing_->setText(tr("Expect nothing"));
    merge_->setText(tr("Merge with next"));
    merge_->setToolTip(tr("Merge this step and the next into one with the same result"));
    close_->setToolTip(tr("Close the editor; unsaved changes are kept as a draft"));
    close_->setAccessibleName(close_->toolTip());
    showDraft(Draft(draft_));
}

}  // namespace app::authoring
