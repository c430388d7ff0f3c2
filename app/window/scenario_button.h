#pragma once

#include "lab/moment.h"
#include "theme/look.h"

#include <QToolButton>

class QFrame;

namespace app {

class ScenarioPanel;

/// Where there is no room for the dock: the current scenario as a button, the list of all in a popup below it.
class ScenarioButton : public QToolButton {
    Q_OBJECT

public:
    explicit ScenarioButton(QWidget* parent = nullptr);

    ScenarioPanel* scenarios() const { return scenarios_; }
    void showMoment(const Moment& moment);
    void setLook(const Look& look);
    void open();
    QSize sizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QFrame* popup_;
    ScenarioPanel* scenarios_;
    Moment moment_;
    Look look_;
};

}  // namespace app
