#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"

#include <QObject>

#include <optional>
#include <string>
#include <vector>

class QWidget;

namespace app::panels {
class ScenarioPanel;
class SettingsPanel;
}
namespace app::workbench {
class ScenarioButton;
class SettingsButton;
class SideDock;
class Workbench;
}

namespace app::window {

/// The list of lessons and the parameters: in a dock where the window is wide or the user wants it, else each behind a
/// button in the row of the steps.
class SidePanels : public QObject {
    Q_OBJECT

public:
    explicit SidePanels(workbench::Workbench& bench);

    QWidget* scenarioButton() const;
    QWidget* settingsButton() const;

    void showMoment(const lab::Moment& moment);
    void setAppearance(const theme::Appearance& appearance);
    /// Dock or buttons. Hidden: neither (a page stands in place of the study).
    void adaptTo(int width, bool hidden);
    /// Empty: as the width allows.
    void wantDock(std::optional<bool> wanted) { dockWanted_ = wanted; }
    void remember();

private:
    void wire(panels::ScenarioPanel* panel);
    void wire(panels::SettingsPanel* panel);
    void search();
    void openSettings();
    std::vector<panels::SettingsPanel*> settingsPanels() const;  ///< that have been made
    void showSettings();
    void trySetting(const std::string& key, const std::string& value);

    workbench::Workbench& bench_;
    workbench::SideDock* dock_;
    workbench::ScenarioButton* scenarioButton_;
    workbench::SettingsButton* settingsButton_;
    std::optional<bool> dockWanted_;
};

}  // namespace app::window
