#pragma once

#include "lab/moment.h"
#include "workbench/popup_button.h"

namespace app::panels {
class ScenarioPanel;
}

namespace app::workbench {

/// Where there is no room for the dock: the current scenario as a button, the list of all in a popup below it.
class ScenarioButton : public PopupButton {
    Q_OBJECT

public:
    explicit ScenarioButton(QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment);
    void setAppearance(const theme::Appearance& appearance);
    void open() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    void made(panels::ScenarioPanel* scenarios);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeScenarios(QWidget* parent);

    panels::ScenarioPanel* scenarios_ = nullptr;  ///< until it is first opened
    lab::Moment moment_;
};

}  // namespace app::workbench
