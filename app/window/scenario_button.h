#pragma once

#include "lab/moment.h"
#include "window/popup_button.h"

namespace app {

class ScenarioPanel;

/// Where there is no room for the dock: the current scenario as a button, the list of all in a popup below it.
class ScenarioButton : public PopupButton {
    Q_OBJECT

public:
    explicit ScenarioButton(QWidget* parent = nullptr);

    void showMoment(const Moment& moment);
    void setLook(const Look& look);
    void open() override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {120, sizeHint().height()}; }

signals:
    void made(ScenarioPanel* scenarios);

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QWidget* makeScenarios(QWidget* parent);

    ScenarioPanel* scenarios_ = nullptr;  ///< until it is first opened
    Moment moment_;
};

}  // namespace app
