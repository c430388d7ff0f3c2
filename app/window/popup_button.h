#pragma once

#include "theme/look.h"

#include <QToolButton>

class QFrame;

namespace app {

/// A button with a panel that drops down from it and stays until one clicks elsewhere.
class PopupButton : public QToolButton {
    Q_OBJECT

public:
    /// Takes the content.
    PopupButton(QWidget* content, QSize size, QWidget* parent = nullptr);

    virtual void open();
    void closePopup();
    void setLook(const Look& look);

protected:
    const Look& look() const { return look_; }

private:
    QFrame* popup_;
    QSize size_;
    Look look_;
};

}  // namespace app
