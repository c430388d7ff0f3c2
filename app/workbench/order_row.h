#pragma once

#include "theme/appearance.h"

#include <QWidget>

class QPushButton;

namespace app::workbench {

class OrderList;

/// Things to be put in order, and two buttons that move the chosen one: nothing has to be dragged.
class OrderRow : public QWidget {
    Q_OBJECT

public:
    explicit OrderRow(QWidget* parent = nullptr);

    OrderList* list() const { return list_; }
    void setAppearance(const theme::Appearance& appearance);

protected:
    void changeEvent(QEvent* event) override;

private:
    QPushButton* addButton(const char* name, int by);
    void retranslate();

    OrderList* list_;
    QPushButton* earlier_;
    QPushButton* later_;
};

}  // namespace app::workbench
