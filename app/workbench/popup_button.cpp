#include "workbench/popup_button.h"

#include "theme/type.h"

#include <QFrame>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace app::workbench {

PopupButton::PopupButton(std::function<QWidget*(QWidget*)> make, QSize size, QWidget* parent)
    : QToolButton(parent), make_(std::move(make)), size_(size)
{
    setFocusPolicy(Qt::TabFocus);
    theme::setType(this, 12.5);
    connect(this, &QToolButton::clicked, this, &PopupButton::open);
}

void PopupButton::makePopup()
{
    popup_ = new QFrame(this, Qt::Popup);
    popup_->setProperty("panel", true);
    auto* column = new QVBoxLayout(popup_);
    column->setContentsMargins(3, 3, 3, 3);
    column->addWidget(make_(popup_));
}

/// Below the button and, as far as possible, inside the window.
void PopupButton::open()
{
    if (!popup_) makePopup();
    const QSize size = size_ * appearance_.textScale;
    const QPoint corner = mapToGlobal(QPoint(0, height() + 2));
    const int right = window()->mapToGlobal(QPoint(window()->width(), 0)).x() - 8;
    popup_->setFixedSize(size);
    popup_->move(std::min(corner.x(), right - size.width()), corner.y());
    popup_->show();
}

void PopupButton::closePopup()
{
    if (popup_) popup_->hide();
}

void PopupButton::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    updateGeometry();
}

}  // namespace app::workbench
