#pragma once

#include "panels/card_text.h"

#include <QObject>
#include <QPointer>

namespace app {

/// Shows one card at a time over the window: of a state, or of an arrow.
class Reference : public QObject {
    Q_OBJECT

public:
    explicit Reference(QWidget* window);

    void show(const CardText& text, const Look& look);
    void close();

signals:
    void lessonWanted(const QString& id);

private:
    QWidget* window_;
    QPointer<QWidget> card_;  ///< as it goes it is no more than that
    QPointer<QWidget> focusBefore_;
};

}  // namespace app
