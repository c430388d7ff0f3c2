#pragma once

#include "theme/look.h"

#include <QDockWidget>

namespace app {

class ScenarioPanel;
class SettingsPanel;

/// Left of a wide window: the scenarios and the parameters. Both are made when it is first shown.
class SideDock : public QDockWidget {
    Q_OBJECT

public:
    explicit SideDock(QWidget* parent = nullptr);

    /// None until it is first shown.
    ScenarioPanel* scenarios() const { return scenarios_; }
    SettingsPanel* settings() const { return settings_; }
    void setLook(const Look& look);
    void setVisible(bool visible) override;

signals:
    void made(ScenarioPanel* scenarios, SettingsPanel* settings);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void makePanels();

    ScenarioPanel* scenarios_ = nullptr;
    SettingsPanel* settings_ = nullptr;
    QWidget* rule_ = nullptr;
    QWidget* content_;
    Look look_;
};

}  // namespace app
