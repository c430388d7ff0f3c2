#include "workbench/settings_button.h"

#include "panels/settings_panel.h"
#include "theme/icons.h"

#include <QEvent>

namespace app::workbench {
namespace {

constexpr QSize kSettingsPopup(300, 360);

}  // namespace

SettingsButton::SettingsButton(QWidget* parent)
    : PopupButton([this](QWidget* popup) { return makeSettings(popup); }, kSettingsPopup, parent)
{
    setObjectName("settingsButton");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    retranslate();
}

QWidget* SettingsButton::makeSettings(QWidget* parent)
{
    settings_ = new panels::SettingsPanel(parent);
    settings_->setAppearance(appearance());
    emit made(settings_);
    return settings_;
}

void SettingsButton::setAppearance(const theme::Appearance& appearance)
{
    PopupButton::setAppearance(appearance);
    if (settings_) settings_->setAppearance(appearance);
    setIcon(app::theme::icon(theme::Icon::Settings, appearance.theme));
}

void SettingsButton::setChanged(bool changed)
{
    if (changed == changed_) return;
    changed_ = changed;
    retranslate();
}

void SettingsButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    PopupButton::changeEvent(event);
}

void SettingsButton::retranslate()
{
    setToolTip(tr("TCP settings: MSL, tcp_fin_timeout, delay, profile"));
    setText(changed_ ? QStringLiteral("●") : QString());
    setToolButtonStyle(changed_ ? Qt::ToolButtonTextBesideIcon : Qt::ToolButtonIconOnly);
    setAccessibleName(changed_ ? tr("TCP settings, changed") : tr("TCP settings"));
}

}  // namespace app::workbench
