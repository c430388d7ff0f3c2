#pragma once

#include "theme/look.h"

#include <QFrame>

#include <vector>

class QAction;
class QGridLayout;

namespace app {

/// Every key on one card over the window; any key or click closes it. The hall has keys of its own.
class KeyCard : public QFrame {
    Q_OBJECT

public:
    KeyCard(const std::vector<const QAction*>& actions, bool presenting, const Look& look, QWidget* parent);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

private:
    void addStudyKeys(const std::vector<const QAction*>& actions);
    void addPresentKeys();
    void addRow(const QString& keys, const QString& meaning);

    Look look_;
    QGridLayout* grid_;
    int rows_ = 0;
    int perColumn_ = 16;
};

}  // namespace app
