#include "window/settings_button.h"

#include "panels/settings_panel.h"
#include "theme/icons.h"

#include <QEvent>

namespace app {
namespace {

constexpr QSize kPopup(300, 330);

}  // namespace

SettingsButton::SettingsButton(QWidget* parent)
    : PopupButton([this](QWidget* popup) { return makeSettings(popup); }, kPopup, parent)
{
    setObjectName("settingsButton");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    retranslate();
}

QWidget* SettingsButton::makeSettings(QWidget* parent)
{
    settings_ = new SettingsPanel(parent);
    settings_->setLook(look());
    emit made(settings_);
    return settings_;
}

void SettingsButton::setLook(const Look& look)
{
    PopupButton::setLook(look);
    if (settings_) settings_->setLook(look);
    setIcon(app::icon(Icon::Settings, look.theme));
}

void SettingsButton::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    PopupButton::changeEvent(event);
}

void SettingsButton::retranslate()
{
    setToolTip(tr("Parameters: MSL, tcp_fin_timeout, delay, profile"));
    setAccessibleName(tr("Parameters"));
}

}  // namespace app
