#include "workbench/key_card.h"

#include "workbench/focus_return.h"

#include <QKeyEvent>
#include <QPainter>

namespace app::workbench {
namespace {

constexpr int kRoomAround = 8;

}  // namespace

KeyCard::KeyCard(const std::vector<KeyGroup>& groups, const theme::Appearance& appearance, QWidget* parent)
    : QFrame(parent),
      sheet_(tr("Keys"), groups, appearance, QSizeF(parent->size()) - QSizeF(2 * kRoomAround, 2 * kRoomAround))
{
    setObjectName("keyCard");
    setProperty("panel", true);
    setAttribute(Qt::WA_DeleteOnClose);
    setFocusPolicy(Qt::StrongFocus);
    resize(sheet_.size().toSize());
    move((parent->width() - width()) / 2, std::max(0, (parent->height() - height()) / 2));
    setAccessibleName(tr("Keys"));
    setAccessibleDescription(sheet_.text());
    returnFocusAfter(*this);
    show();
    raise();
    setFocus();
}

void KeyCard::paintEvent(QPaintEvent* event)
{
    QFrame::paintEvent(event);
    QPainter painter(this);
    sheet_.paint(painter);
}

void KeyCard::keyPressEvent(QKeyEvent* event)
{
    event->accept();
    close();
}

void KeyCard::mousePressEvent(QMouseEvent*) { close(); }

}  // namespace app::workbench
