#pragma once

#include "theme/appearance.h"

#include <QDockWidget>

namespace app::panels {
class ScenarioPanel;
class SettingsPanel;
}

namespace app::workbench {

/// Left of a wide window: the scenarios and the parameters. Both are made when it is first shown.
class SideDock : public QDockWidget {
    Q_OBJECT

public:
    explicit SideDock(QWidget* parent = nullptr);

    /// None until it is first shown.
    panels::ScenarioPanel* scenarios() const { return scenarios_; }
    panels::SettingsPanel* settings() const { return settings_; }
    void setAppearance(const theme::Appearance& appearance);
    void setVisible(bool visible) override;

signals:
    void made(panels::ScenarioPanel* scenarios, panels::SettingsPanel* settings);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makePanels();

    panels::ScenarioPanel* scenarios_ = nullptr;
    panels::SettingsPanel* settings_ = nullptr;
    QWidget* content_;
    theme::Appearance appearance_;
};

}  // namespace app::workbench
