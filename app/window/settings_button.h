#pragma once

#include "window/popup_button.h"

namespace app {

class SettingsPanel;

/// Where there is no room for the dock: the parameters in a popup.
class SettingsButton : public PopupButton {
    Q_OBJECT

public:
    explicit SettingsButton(QWidget* parent = nullptr);

    /// None until it is first opened.
    SettingsPanel* settings() const { return settings_; }
    void setLook(const Look& look);

signals:
    void made(SettingsPanel* settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSettings(QWidget* parent);
    void retranslate();

    SettingsPanel* settings_ = nullptr;
};

}  // namespace app
