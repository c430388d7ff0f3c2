#pragma once

#include "theme/look.h"

#include <QToolButton>

#include <functional>

class QFrame;

namespace app {

/// A button with a panel that drops down from it and stays until one clicks elsewhere.
class PopupButton : public QToolButton {
    Q_OBJECT

public:
    /// The content is made when it is first opened, as a child of what it is given: a parent that comes later takes
    /// the fonts away.
    PopupButton(std::function<QWidget*(QWidget* parent)> make, QSize size, QWidget* parent = nullptr);

    virtual void open();
    void closePopup();
    void setLook(const Look& look);

protected:
    const Look& look() const { return look_; }

private:
    void makePopup();

    std::function<QWidget*(QWidget*)> make_;
    QFrame* popup_ = nullptr;
    QSize size_;
    Look look_;
};

}  // namespace app
