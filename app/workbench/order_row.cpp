#include "workbench/order_row.h"

#include "workbench/order_list.h"
#include "theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace app::workbench {

OrderRow::OrderRow(QWidget* parent) : QWidget(parent), list_(new OrderList)
{
    list_->setObjectName("order");
    list_->setProperty("boxes", true);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(list_, 1);
    earlier_ = addButton("orderEarlier", -1);
    later_ = addButton("orderLater", 1);
    theme::setType(list_, 13);
    for (QPushButton* button : {earlier_, later_}) theme::setType(button, 12);
    retranslate();
}

QPushButton* OrderRow::addButton(const char* name, int by)
{
    auto* button = new QPushButton;
    button->setObjectName(QLatin1String(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, list_, [this, by] { list_->moveChosen(by); });
    layout()->addWidget(button);
    return button;
}

void OrderRow::setAppearance(const theme::Appearance& appearance)
{
    theme::setTextScale(*this, appearance.textScale);
}

void OrderRow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QWidget::changeEvent(event);
}

void OrderRow::retranslate()
{
    earlier_->setText(tr("Earlier"));
    later_->setText(tr("Later"));
    list_->setAccessibleName(tr("Order, first on the left"));
    list_->setAccessibleDescription(tr("Arrow keys select; Shift+arrow moves"));
}

}  // namespace app::workbench
