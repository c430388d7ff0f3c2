#include "panels/order_row.h"

#include "panels/order_list.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

namespace app {

OrderRow::OrderRow(QWidget* parent) : QWidget(parent), list_(new OrderList)
{
    list_->setObjectName("order");
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(6);
    row->addWidget(list_, 1);
    earlier_ = addButton("orderEarlier", -1);
    later_ = addButton("orderLater", 1);
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

void OrderRow::setLook(const Look& look)
{
    list_->setStyleSheet(QStringLiteral("QListView::item { border: 1px solid %1; }"
                                        "QListView::item:selected { border: 1px solid %2; }")
                             .arg(look.theme.edgeDim.name(), look.theme.focus.name()));
    list_->setFont(look.font(13));  // after the sheet, which takes the font away
    for (QPushButton* button : {earlier_, later_}) button->setFont(look.font(12));
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
    list_->setAccessibleName(tr("Order, the first on the left"));
    list_->setAccessibleDescription(tr("Arrows choose, Shift with an arrow moves"));
}

}  // namespace app
