#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"

#include <QObject>

class QToolButton;

namespace app::panels {
class TransportBar;
}
namespace app::workbench {
class StatusLine;
class Workbench;
}

namespace app::window {

/// The commands that move the run and change its script, the tool bar and the status line.
class RunControls : public QObject {
    Q_OBJECT

public:
    /// After the features: some of their actions stand in the tool bar.
    explicit RunControls(workbench::Workbench& bench);

    /// Swap roles, for the row of the steps.
    QToolButton* makeSwapButton();

    void showMoment(const lab::Moment& moment);
    void setAppearance(const theme::Appearance& appearance);
    /// `onward`: a feature would take a step although the run has no further one.
    void enableActions(bool onward);

private:
    void wireRun();
    void wireEdits();
    void wireProgress();

    workbench::Workbench& bench_;
    panels::TransportBar* transport_;
    workbench::StatusLine* status_;
};

}  // namespace app::window
