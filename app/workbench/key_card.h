#pragma once

#include "theme/appearance.h"
#include "workbench/key_sheet.h"

#include <QFrame>

namespace app::workbench {

/// Every key on one card over the window, in groups; any key or click closes it. The presentation has keys of its own.
class KeyCard : public QFrame {
    Q_OBJECT

public:
    KeyCard(const std::vector<KeyGroup>& groups, const theme::Appearance& appearance, QWidget* parent);

    const KeySheet& sheet() const { return sheet_; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    KeySheet sheet_;
};

}  // namespace app::workbench
