#include "crowds/crowd_controls.h"

#include "browser/inside.h"

#include "files/changed_settings.h"
#include "files/crowd_words.h"
#include "files/local_text.h"
#include "files/spoken_message.h"
#include "files/time_words.h"
#include "lab/words.h"
#include "panels/text.h"
#include "crowds/crowd_fields.h"
#include "theme/type.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QStackedWidget>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace app::crowds {
namespace {

/// Its numbers are those of the story's own settings: where others are set, it says so.
QString summaryOf(const files::CrowdStory& story, const tcp::CrowdSettings& settings, const QString& language)
{
    const QString note = files::changedSettingsNote(story.with({}).settings, settings);
    return files::localText(story.summary, language) + (note.isEmpty() ? note : QLatin1Char(' ') + note);
}

constexpr int kWidth = 304;
constexpr qreal kTextPx = 12.5;

}  // namespace

CrowdControls::CrowdControls(QWidget* parent)
    : QFrame(parent), stories_(files::crowdStories()), choice_(new QComboBox), summary_(panels::plainLabel(this, true)),
      fields_(new QFormLayout), more_(new QToolButton), reset_(new QPushButton),
      message_(panels::plainLabel(this, true)), progress_(new QProgressBar), cancel_(new QPushButton),
      marksTitle_(new QLabel), marks_(panels::plainLabel(this, true)), adviceTitle_(new QLabel),
      advice_(panels::plainLabel(this, true)), bottom_(new QStackedWidget), savesTitle_(new QLabel)
{
    setProperty("panel", true);
    choice_->setObjectName(QStringLiteral("crowdStory"));
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);  // it is as wide as the column
    more_->setObjectName(QStringLiteral("moreCrowdSettings"));
    progress_->setObjectName(QStringLiteral("crowdProgress"));
    message_->setObjectName(QStringLiteral("crowdMessage"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(12, 12, 6, 10);
    auto* area = new QScrollArea;
    area->setWidget(buildPage());
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(choice_);
    column->addWidget(area, 1);
    column->addWidget(buildBottom());
    connect(choice_, &QComboBox::activated, this, [this](int index) { open(static_cast<std::size_t>(index)); });
    connect(cancel_, &QPushButton::clicked, this, &CrowdControls::cancelled);
    connect(more_, &QToolButton::toggled, this, &CrowdControls::fillFields);
    connect(reset_, &QPushButton::clicked, this, [this] { open(story_); });
    setFixedWidth(kWidth);
    showProgress(std::nullopt);
    showMessage({});
    for (QPushButton* button : findChildren<QPushButton*>()) theme::setType(button, kTextPx);
    for (QLabel* label : {summary_, marks_, advice_, message_}) theme::setType(label, kTextPx);
    for (QLabel* label : {marksTitle_, adviceTitle_, savesTitle_}) theme::setType(label, 13, QFont::Bold);
    theme::setType(choice_, 12);
    for (QWidget* widget : std::initializer_list<QWidget*>{more_, progress_}) theme::setType(widget, kTextPx);
    retranslate();
}

QWidget* CrowdControls::buildPage()
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 2, 4, 2);
    column->setSpacing(8);
    column->addWidget(summary_);
    fields_->setVerticalSpacing(5);
    fields_->setHorizontalSpacing(8);
    fields_->setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    column->addLayout(fields_);
    auto* below = new QHBoxLayout;
    more_->setCheckable(true);
    below->addWidget(more_);
    below->addStretch(1);
    below->addWidget(reset_);
    column->addLayout(below);
    column->addWidget(message_);
    column->addWidget(marksTitle_);
    column->addWidget(marks_);
    column->addWidget(adviceTitle_);
    column->addWidget(advice_);
    column->addStretch(1);
    for (QLabel* label : {summary_, marks_, advice_, message_})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    panels::setLooks(message_, "wrong");
    return page;
}

// While a crowd is computed there is nothing to save yet: its progress stands in that place, and nothing has to move.
QWidget* CrowdControls::buildBottom()
{
    auto* running = new QWidget;
    auto* row = new QHBoxLayout(running);
    row->setContentsMargins(0, 0, 6, 0);
    row->addWidget(progress_, 1);
    row->addWidget(cancel_);
    bottom_->addWidget(buildSaving());
    bottom_->addWidget(running);
    bottom_->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    return bottom_;
}

QWidget* CrowdControls::buildSaving()
{
    auto* saving = new QWidget;
    auto* row = new QHBoxLayout(saving);
    row->setContentsMargins(0, 0, 6, 0);
    row->addWidget(savesTitle_, 1);
    for (const char* kind : {"png", "svg", "csv"}) {
        if (browser::kInside && qstrcmp(kind, "svg") == 0) continue;  // Qt's maker of SVG is not there
        auto* button = new QPushButton(QString::fromLatin1(kind).toUpper());
        button->setObjectName(QStringLiteral("save_") + QString::fromLatin1(kind));
        connect(button, &QPushButton::clicked, this, [this, kind] { emit saveWanted(QString::fromLatin1(kind)); });
        row->addWidget(button);
    }
    return saving;
}

void CrowdControls::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    fillFields();
}

void CrowdControls::setWidest(int width)
{
    setFixedWidth(std::min(width, qRound(kWidth * std::max(1.0, appearance_.textScale))));
}

void CrowdControls::setLanguage(const QString& language)
{
    language_ = language;
    retranslate();
}

void CrowdControls::retranslate()
{
    choice_->setAccessibleName(tr("Scenario"));
    choice_->clear();
    for (const files::CrowdStory& story : stories_)
        choice_->addItem(files::localText(story.title, language_), QString::fromStdString(story.id));
    cancel_->setText(tr("Cancel"));
    more_->setText(more_->isChecked() ? tr("Fewer settings") : tr("All settings"));
    reset_->setText(tr("Reset"));
    progress_->setAccessibleName(tr("Progress of the simulation"));
    marksTitle_->setText(tr("What runs out"));
    adviceTitle_->setText(tr("What to look for, and what to do"));
    savesTitle_->setText(tr("Save as"));
    if (story_ >= stories_.size()) return;
    choice_->setCurrentIndex(static_cast<int>(story_));
    panels::setWords(summary_, summaryOf(stories_[story_], settings_, language_));
    panels::setWords(advice_, files::toolText(stories_[story_].operatorText, language_));
    if (last_) panels::setWords(marks_, marksText(*last_));
    fillFields();
}

QString CrowdControls::story() const { return QString::fromStdString(stories_.at(story_).id); }
QString CrowdControls::storyTitle() const { return files::localText(stories_.at(story_).title, language_); }

bool CrowdControls::choose(const QString& id)
{
    const auto found = std::ranges::find(stories_, id.toStdString(), &files::CrowdStory::id);
    if (found == stories_.end()) return false;
    open(static_cast<std::size_t>(found - stories_.begin()));
    return true;
}

void CrowdControls::open(std::size_t story)
{
    story_ = story;
    overrides_.clear();
    last_.reset();
    settings_ = stories_[story_].with({}).settings;
    showMessage({});
    retranslate();
    emit opened();
    emit changed();
}

// The settings that the story is about; behind "All settings" the others too.
void CrowdControls::fillFields()
{
    more_->setText(more_->isChecked() ? tr("Fewer settings") : tr("All settings"));
    while (fields_->rowCount() > 0) fields_->removeRow(0);
    if (story_ >= stories_.size()) return;
    const std::vector<std::string>& own = stories_[story_].sliders;
    for (const std::string& key : own) addField(key);
    if (!more_->isChecked()) return;
    for (const CrowdField& field : crowdFields()) {
        if (std::ranges::find(own, field.key) == own.end()) addField(std::string(field.key));
    }
}

void CrowdControls::addField(const std::string& key)
{
    const CrowdField* field = crowdField(key);
    if (field == nullptr) return;
    auto* label = new QLabel(crowdFieldLabel(key));
    QWidget* editor = makeCrowdField(*field, crowdValue(settings_, key),
                                     [this, key](const std::string& value) { set(key, value); });
    editor->setObjectName(QString::fromStdString("field_" + key));
    fields_->addRow(label, editor);  // type is as large as where it stands
    theme::setType(label, kTextPx);
    QList<QWidget*> parts = editor->findChildren<QWidget*>();
    parts.append(editor);
    for (QWidget* part : parts) {
        part->setAccessibleName(label->text());
        theme::setType(part, kTextPx);
    }
    label->setToolTip(lab::qstring(key));
    label->setBuddy(editor);
    editor->setMinimumHeight(label->sizeHint().height());  // a form sets what is lower than its label too high
}

void CrowdControls::set(const std::string& key, const std::string& value)
{
    overrides_[key] = value;
    const auto outcome = stories_[story_].with({overrides_.begin(), overrides_.end()});
    showMessage(outcome.error ? files::spokenMessage(QString::fromStdString(*outcome.error)) : QString());
    if (outcome.error) return;
    settings_ = outcome.settings;
    panels::setWords(summary_, summaryOf(stories_[story_], settings_, language_));
    emit changed();
}

void CrowdControls::showRun(const tcp::CrowdRun& run)
{
    last_ = tcp::CrowdRun{};
    last_->exhausted = run.exhausted;
    last_->firstFailure = run.firstFailure;
    last_->lifetimes = run.lifetimes;
    if (!run.samples.empty()) last_->samples = {run.samples.back()};
    panels::setWords(marks_, marksText(*last_));
}

QString CrowdControls::marksText(const tcp::CrowdRun& run) const
{
    std::multimap<tcp::Instant, tcp::Resource> ranOut;
    for (int i = 0; i < tcp::kResourceCount; ++i) {
        const auto& at = run.exhausted[static_cast<std::size_t>(i)];
        if (at) ranOut.emplace(*at, tcp::Resource(i));
    }
    QStringList lines;
    for (const auto& [at, resource] : ranOut)
        lines << tr("%1: after %2").arg(files::resourceRanOut(resource), files::TimeWords::oneUnit(at));
    if (lines.isEmpty()) lines << tr("Nothing runs out.");
    if (run.samples.empty()) return lines.join(QLatin1Char('\n'));
    const QLocale plain(QLocale::English);
    const tcp::Sample& end = run.samples.back();
    lines << tr("Requests %1, answered %2.").arg(plain.toString(qulonglong{end.requests}),
                                                 plain.toString(qulonglong{end.completed}));
    for (int i = 0; i < tcp::kFailureCount; ++i) {
        const auto count = end.failures[static_cast<std::size_t>(i)];
        if (count > 0)
            lines << tr("%1: %2").arg(files::failureName(tcp::Failure(i)), plain.toString(qulonglong{count}));
    }
    return lines.join(QLatin1Char('\n'));
}

void CrowdControls::showProgress(std::optional<int> percent)
{
    bottom_->setCurrentIndex(percent ? 1 : 0);
    // A bar that may paint does so at once, and all charts that wait to be painted with it.
    progress_->setUpdatesEnabled(false);
    progress_->setValue(percent.value_or(0));
    progress_->setUpdatesEnabled(true);
}

void CrowdControls::showMessage(const QString& text)
{
    panels::setWords(message_, text);
    message_->setVisible(!text.isEmpty());
}

}  // namespace app::crowds
