#pragma once

#include "simulation/action.h"
#include "theme/appearance.h"

#include <QDialog>

class QLabel;
class QLineEdit;

namespace app::freeplay {

/// One action as a scenario file writes it (reference: actions): what no button has, such as a call on the second
/// connection, bind() or another port.
class ActionDialog : public QDialog {
    Q_OBJECT

public:
    ActionDialog(const theme::Appearance& appearance, QWidget* parent);

signals:
    void requested(const tcp::Action& action);

private:
    void tryIt();

    QLineEdit* text_;
    QLabel* wrong_;
};

}  // namespace app::freeplay
