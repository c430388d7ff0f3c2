#include "authoring/lesson_texts.h"

#include "panels/text.h"
#include "theme/type.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

namespace app::authoring {
namespace {

constexpr std::array<const char*, 2> kLanguages{"en", "ko"};

QString textOf(const QWidget* field)
{
    if (const auto* line = qobject_cast<const QLineEdit*>(field)) return line->text();
    return qobject_cast<const QPlainTextEdit*>(field)->toPlainText();
}

/// Where it says so already nothing moves: neither the cursor nor what can be undone.
void setText(QWidget* field, const QString& text)
{
    if (textOf(field) == text) return;
    if (auto* line = qobject_cast<QLineEdit*>(field)) {
        line->setText(text);
        line->setCursorPosition(0);  // a long text is read from its beginning
        return;
    }
    qobject_cast<QPlainTextEdit*>(field)->setPlainText(text);
}

void put(tcp::LocalText& texts, const char* language, const QString& text)
{
    if (text.isEmpty()) texts.erase(language);
    else texts[language] = text.toStdString();
}

}  // namespace

LessonTexts::LessonTexts(QWidget* parent) : QWidget(parent), names_(new QWidget(this))
{
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    for (int i = 0; i < 2; ++i) {
        grid->addWidget(languages_[i] = panels::plainLabel(this), 0, i + 1);
        languages_[i]->setProperty("muted", true);
    }
    languages_[0]->setText(QStringLiteral("English"));
    languages_[1]->setText(QStringLiteral("한국어"));
    addRow({"title", &tcp::ScenarioStep::title, &tcp::Scenario::title, nullptr, 1});
    addRow({"summary", nullptr, &tcp::Scenario::summary, nullptr, 3});
    addRow({"say", &tcp::ScenarioStep::say, nullptr, nullptr, 3});
    addRow({"why", &tcp::ScenarioStep::why, nullptr, nullptr, 2});
    addRow({"look", &tcp::ScenarioStep::look, nullptr, nullptr, 1});
    addNames();
    theme::setType(this, 12.5);
    for (QLabel* label : languages_) theme::setType(label, 11.5);
    retranslate();
}

void LessonTexts::addRow(Row row)
{
    auto* grid = qobject_cast<QGridLayout*>(layout());
    const int at = grid->rowCount();
    grid->addWidget(row.label = panels::plainLabel(this), at, 0, Qt::AlignRight | Qt::AlignTop);
    row.label->setProperty("muted", true);
    for (int i = 0; i < 2; ++i) {
        const QString name = QStringLiteral("%1_%2").arg(QLatin1String(row.name), QLatin1String(kLanguages[i]));
        grid->addWidget(row.fields[i] = makeField(name, row.lines), at, i + 1);
    }
    rows_.push_back(row);
}

QWidget* LessonTexts::makeField(const QString& name, int lines)
{
    QWidget* field = nullptr;
    if (lines == 1) {
        auto* line = new QLineEdit(this);
        connect(line, &QLineEdit::textChanged, this, &LessonTexts::touch);
        field = line;
    } else {
        auto* area = new QPlainTextEdit(this);
        area->setTabChangesFocus(true);
        area->setMinimumHeight(20);
        area->setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
        connect(area, &QPlainTextEdit::textChanged, this, &LessonTexts::touch);
        field = area;
    }
    field->setObjectName(name);
    field->installEventFilter(this);
    return field;
}

void LessonTexts::addNames()
{
    auto* grid = qobject_cast<QGridLayout*>(layout());
    auto* row = new QHBoxLayout(names_);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(idLabel_ = panels::plainLabel(names_));
    row->addWidget(id_ = qobject_cast<QLineEdit*>(makeField("lessonId", 1)), 1);
    row->addWidget(groupLabel_ = panels::plainLabel(names_));
    row->addWidget(group_ = qobject_cast<QLineEdit*>(makeField("lessonGroup", 1)), 1);
    for (QLabel* label : {idLabel_, groupLabel_}) label->setProperty("muted", true);
    grid->addWidget(names_, grid->rowCount(), 1, 1, 2);
}

void LessonTexts::showTexts(const tcp::Scenario& script, std::optional<std::size_t> step)
{
    const QScopedValueRollback filling(filling_, true);
    step_ = step;
    auto* grid = qobject_cast<QGridLayout*>(layout());
    for (const Row& row : rows_) {
        const bool there = step ? row.ofStep != nullptr : row.ofLesson != nullptr;
        row.label->setVisible(there);
        grid->setRowStretch(1 + static_cast<int>(&row - rows_.data()), there && row.lines > 1 ? row.lines : 0);
        for (std::size_t i = 0; i < 2; ++i) {
            row.fields[i]->setVisible(there);
            if (!there) continue;
            const tcp::LocalText& text = step ? script.steps[*step].*row.ofStep : script.*row.ofLesson;
            setText(row.fields[i], lab::inLanguage(text, kLanguages[i]));
        }
    }
    names_->setVisible(!step);
    setText(id_, QString::fromStdString(script.id));
    setText(group_, QString::fromStdString(script.group));
    touched_ = false;
}

tcp::Scenario LessonTexts::applyTo(tcp::Scenario script) const
{
    if (step_ && *step_ >= script.steps.size()) return script;
    for (const Row& row : rows_) {
        const bool there = step_ ? row.ofStep != nullptr : row.ofLesson != nullptr;
        if (!there) continue;
        tcp::LocalText& text = step_ ? script.steps[*step_].*row.ofStep : script.*row.ofLesson;
        for (std::size_t i = 0; i < 2; ++i) put(text, kLanguages[i], textOf(row.fields[i]));
    }
    if (!step_) {
        script.id = id_->text().toStdString();
        script.group = group_->text().toStdString();
    }
    return script;
}

void LessonTexts::touch()
{
    if (filling_) return;
    touched_ = true;
    emit edited();
}

bool LessonTexts::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut && touched_) emit committed();
    return QWidget::eventFilter(watched, event);
}

void LessonTexts::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
}

void LessonTexts::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

QString LessonTexts::wordOf(std::string_view name)
{
    if (name == "title") return tr("Title");
    if (name == "summary") return tr("Summary");
    if (name == "say") return tr("Narration");
    if (name == "why") return tr("Why?");
    return tr("Try it");
}

void LessonTexts::retranslate()
{
    for (const Row& row : rows_) {
        row.label->setText(wordOf(row.name));
        for (std::size_t i = 0; i < 2; ++i)
            row.fields[i]->setAccessibleName(QStringLiteral("%1, %2").arg(wordOf(row.name), languages_[i]->text()));
    }
    idLabel_->setText(tr("Id"));
    groupLabel_->setText(tr("Group"));
    id_->setAccessibleName(idLabel_->text());
    group_->setAccessibleName(groupLabel_->text());
    id_->setToolTip(tr("Lower-case letters, digits and hyphens; this is the lesson's name on the command line"));
}

}  // namespace app::authoring
