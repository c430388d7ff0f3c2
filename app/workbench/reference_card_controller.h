#pragma once

#include "panels/card_text.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace app::workbench {

class Workbench;

/// Shows one card at a time over the window: of the state or the arrow that was clicked on a diagram.
class ReferenceCardController : public QObject {
    Q_OBJECT

public:
    explicit ReferenceCardController(Workbench& bench);

private:
    void show(const panels::CardText& text);
    void close();

    Workbench& bench_;
    QPointer<QWidget> card_;
};

}  // namespace app::workbench
