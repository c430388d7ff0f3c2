#pragma once

#include "workbench/popup_button.h"

namespace app::panels {
class SettingsPanel;
}

namespace app::workbench {

/// Where there is no room for the dock: the parameters in a popup.
class SettingsButton : public PopupButton {
    Q_OBJECT

public:
    explicit SettingsButton(QWidget* parent = nullptr);

    /// None until it is first opened.
    panels::SettingsPanel* settings() const { return settings_; }
    /// Something in there is not as the lesson has it.
    void setChanged(bool changed);
    void setAppearance(const theme::Appearance& appearance);

signals:
    void made(panels::SettingsPanel* settings);

protected:
    void changeEvent(QEvent* event) override;

private:
    QWidget* makeSettings(QWidget* parent);
    void retranslate();

    panels::SettingsPanel* settings_ = nullptr;
    bool changed_ = false;
};

}  // namespace app::workbench
