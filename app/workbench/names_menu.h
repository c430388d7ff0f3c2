#pragma once

#include "theme/appearance.h"

#include <QMenu>

class QActionGroup;

namespace app::workbench {

/// How states are spelt in every view: as in C, in the RFC, or by the tool of a system.
class NamesMenu : public QMenu {
    Q_OBJECT

public:
    explicit NamesMenu(QWidget* parent = nullptr);

    void setNames(theme::StateNames names);

signals:
    void namesWanted(app::theme::StateNames names);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();

    QActionGroup* group_;
};

}  // namespace app::workbench
