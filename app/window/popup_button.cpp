#include "window/popup_button.h"

#include <QFrame>
#include <QScreen>
#include <QVBoxLayout>

#include <algorithm>

namespace app {

PopupButton::PopupButton(QWidget* content, QSize size, QWidget* parent)
    : QToolButton(parent), popup_(new QFrame(this, Qt::Popup)), size_(size)
{
    popup_->setProperty("panel", true);
    auto* column = new QVBoxLayout(popup_);
    column->setContentsMargins(3, 3, 3, 3);
    column->addWidget(content);
    setFocusPolicy(Qt::TabFocus);
    connect(this, &QToolButton::clicked, this, &PopupButton::open);
}

/// Below the button and, as far as possible, inside the window.
void PopupButton::open()
{
    const QSize size = size_ * look_.textScale;
    const QPoint corner = mapToGlobal(QPoint(0, height() + 2));
    const int right = window()->mapToGlobal(QPoint(window()->width(), 0)).x() - 8;
    popup_->setFixedSize(size);
    popup_->move(std::min(corner.x(), right - size.width()), corner.y());
    popup_->show();
}

void PopupButton::closePopup()
{
    popup_->hide();
}

void PopupButton::setLook(const Look& look)
{
    look_ = look;
    setFont(look.font(12.5));
    updateGeometry();
}

}  // namespace app
