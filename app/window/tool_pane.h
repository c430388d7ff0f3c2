#pragma once

#include "panels/panel.h"

class QTabBar;
class QStackedWidget;

namespace app {

class LogView;
class SettingsPanel;
class ToolsView;
class VariablesView;

/// Bottom right: what the tools print, the log, the variables, and the parameters where there is no dock for them.
class ToolPane : public Panel {
    Q_OBJECT

public:
    explicit ToolPane(QWidget* parent = nullptr);

    void showMoment(const Moment& moment) override;
    void setLook(const Look& look) override;
    SettingsPanel* settings() const { return settings_; }

signals:
    void momentWanted(std::size_t index);

protected:
    void retranslate() override;

private:
    ToolsView* tools_;
    LogView* log_;
    VariablesView* variables_;
    SettingsPanel* settings_;
};

}  // namespace app
