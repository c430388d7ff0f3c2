#include "panels/setting_field.h"

#include "panels/setting_words.h"
#include "panels/text.h"
#include "lab/words.h"

#include <QEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace app {

SettingField::SettingField(const tcp::SettingKey& key, QWidget* parent)
    : QWidget(parent), key_(key), name_(plainLabel(this)), field_(new QLineEdit(this)),
      complaint_(plainLabel(this, true))
{
    field_->setAlignment(Qt::AlignRight);
    field_->setObjectName(qstring(key.name));
    field_->installEventFilter(this);
    complaint_->setProperty("error", true);
    complaint_->hide();
    name_->setBuddy(field_);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(2);
    grid->addWidget(name_, 0, 0);
    grid->addWidget(field_, 0, 1);
    grid->addWidget(complaint_, 1, 0, 1, 2);
    grid->setColumnStretch(0, 1);
    connect(field_, &QLineEdit::editingFinished, this, &SettingField::commit);
    retranslate();
}

void SettingField::showSettings(const tcp::Settings& settings, bool changed)
{
    shown_ = settingForPeople(key_, settings);
    if (!field_->property("wrong").toBool()) field_->setText(shown_);
    name_->setFont([&] { QFont font = name_->font(); font.setItalic(changed); return font; }());
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

void SettingField::setLook(const Look& look)
{
    const bool italic = name_->font().italic();
    QFont font = look.font(12);
    font.setItalic(italic);
    name_->setFont(font);
    field_->setFont(look.font(12, QFont::Bold));
    complaint_->setFont(look.font(11));
    field_->setFixedWidth(qRound(84 * look.textScale));
}

void SettingField::retranslate()
{
    name_->setText(settingLabel(key_));
    name_->setToolTip(settingTip(key_));
    field_->setToolTip(settingTip(key_));
    field_->setAccessibleName(settingLabel(key_));
    setWords(complaint_, settingExpectation(key_));
}

}  // namespace app
