#pragma once

#include "theme/appearance.h"

#include <QToolButton>

#include <functional>

class QFrame;

namespace app::workbench {

/// A button with a panel that drops down from it and stays until one clicks elsewhere.
class PopupButton : public QToolButton {
    Q_OBJECT

public:
    /// The content is made when it is first opened, as a child of what it is given.
    PopupButton(std::function<QWidget*(QWidget* parent)> make, QSize size, QWidget* parent = nullptr);

    virtual void open();
    void closePopup();
    void setAppearance(const theme::Appearance& appearance);

protected:
    const theme::Appearance& appearance() const { return appearance_; }

private:
    void makePopup();

    std::function<QWidget*(QWidget*)> make_;
    QFrame* popup_ = nullptr;
    QSize size_;
    theme::Appearance appearance_;
};

}  // namespace app::workbench
