#pragma once

#include "window/popup_button.h"

namespace app {

class SettingsPanel;

/// Where there is no room for the dock: the parameters in a popup.
class SettingsButton : public PopupButton {
    Q_OBJECT

public:
    explicit SettingsButton(QWidget* parent = nullptr);

    SettingsPanel* settings() const { return settings_; }
    void setLook(const Look& look);

protected:
    void changeEvent(QEvent* event) override;

private:
    SettingsButton(SettingsPanel* settings, QWidget* parent);
    void retranslate();

    SettingsPanel* settings_;
};

}  // namespace app
