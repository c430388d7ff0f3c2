#include "panels/setting_field.h"

#include "panels/setting_words.h"
#include "panels/text.h"
#include "lab/words.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

namespace app::panels {

SettingField::SettingField(const tcp::SettingKey& key, QWidget* parent)
    : QWidget(parent), key_(key), name_(plainLabel(this)), back_(new QToolButton(this)), field_(new QLineEdit(this)),
      complaint_(plainLabel(this, true))
{
    field_->setAlignment(Qt::AlignRight);
    field_->setObjectName(lab::qstring(key.name));
    field_->installEventFilter(this);
    complaint_->setProperty("error", true);
    complaint_->hide();
    name_->setBuddy(field_);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(name_, 0, 0);
    grid->addWidget(back_, 0, 1);
    grid->addWidget(field_, 0, 2);
    grid->addWidget(complaint_, 1, 0, 1, 3);
    back_->setObjectName("backTo_" + lab::qstring(key.name));
    back_->setProperty("flat", true);
    back_->setProperty("tight", true);
    back_->hide();
    connect(back_, &QToolButton::clicked, this, [this] { if (lesson_) emit wanted(std::string(key_.name), *lesson_); });
    grid->setColumnStretch(0, 1);
    connect(field_, &QLineEdit::editingFinished, this, &SettingField::commit);
    theme::setType(name_, 12);
    theme::setType(field_, 12, QFont::Bold);
    theme::setType(complaint_, 11);
    retranslate();
}

void SettingField::showSettings(const std::optional<tcp::Settings>& settings, const std::optional<std::string>& lesson)
{
    shown_ = settings ? settingForPeople(key_, *settings) : QString();
    field_->setPlaceholderText(settings ? QString() : tr("differs"));
    if (!field_->property("wrong").toBool()) field_->setText(shown_);
    lesson_ = lesson;
    mark();
}

void SettingField::focusField()
{
    field_->setFocus(Qt::ShortcutFocusReason);
    field_->selectAll();
}

/// In bold, with a dot before its name and a button that leads back.
void SettingField::mark()
{
    const bool changed = lesson_.has_value();
    name_->setFont(appearance_.font(12, changed ? QFont::Bold : QFont::Normal));
    name_->setText(changed ? QStringLiteral("● ") + settingLabel(key_) : settingLabel(key_));
    name_->setAccessibleName(changed ? tr("%1, changed").arg(settingLabel(key_)) : settingLabel(key_));
    back_->setVisible(changed);
    back_->setToolTip(tr("Back to the lesson's value"));
    back_->setAccessibleName(back_->toolTip());
}

void SettingField::commit()
{
    if (field_->text() == shown_) {
        accepted(true);
        return;
    }
    emit wanted(std::string(key_.name), settingFromPeople(field_->text()).toStdString());
}

void SettingField::accepted(bool ok)
{
    complaint_->setVisible(!ok);
    setLooks(field_, "wrong", !ok);
    if (ok) field_->setText(shown_);
    field_->setAccessibleDescription(ok ? settingTip(key_) : complaint_->text());
}

/// Escape gives up what was typed.
bool SettingField::eventFilter(QObject* watched, QEvent* event)
{
    const bool escape = event->type() == QEvent::KeyPress && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape;
    if (escape && (field_->text() != shown_ || complaint_->isVisible())) {
        accepted(true);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

void SettingField::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    back_->setIcon(theme::icon(theme::Icon::Undo, appearance.theme));
    mark();
    theme::setTextScale(*this, appearance.textScale);
    field_->setFixedWidth(qRound(84 * appearance.textScale));
}

void SettingField::retranslate()
{
    mark();
    name_->setToolTip(settingTip(key_));
    field_->setToolTip(settingTip(key_));
    field_->setAccessibleName(settingLabel(key_));
    setWords(complaint_, settingExpectation(key_));
}

}  // namespace app::panels
