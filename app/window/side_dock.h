#pragma once

#include "theme/look.h"

#include <QDockWidget>

namespace app {

class ScenarioPanel;
class SettingsPanel;

/// Left of a wide window: the scenarios and the parameters.
class SideDock : public QDockWidget {
    Q_OBJECT

public:
    explicit SideDock(QWidget* parent = nullptr);

    ScenarioPanel* scenarios() const { return scenarios_; }
    SettingsPanel* settings() const { return settings_; }
    void setLook(const Look& look);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    ScenarioPanel* scenarios_;
    SettingsPanel* settings_;
    QWidget* rule_;
    QWidget* content_;
};

}  // namespace app
