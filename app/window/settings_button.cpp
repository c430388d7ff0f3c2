#include "window/settings_button.h"

#include "panels/settings_panel.h"
#include "theme/icons.h"

#include <QEvent>

namespace app {
namespace {

constexpr QSize kPopup(300, 330);

}  // namespace

SettingsButton::SettingsButton(QWidget* parent) : SettingsButton(new SettingsPanel, parent) {}

SettingsButton::SettingsButton(SettingsPanel* settings, QWidget* parent)
    : PopupButton(settings, kPopup, parent), settings_(settings)
{
    setObjectName("settingsButton");
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
    retranslate();
}

void SettingsButton::setLook(const Look& look)
{
    PopupButton::setLook(look);
    settings_->setLook(look);
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
