#pragma once

#include "panels/panel.h"

class QComboBox;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace app {

class LogModel;

/// Everything that happened, with a filter by host and kind and a search; a double click goes there.
class LogView : public Panel {
    Q_OBJECT

public:
    explicit LogView(QWidget* parent = nullptr);

    void showMoment(const Moment& moment) override;
    void setLook(const Look& look) override;

signals:
    void momentWanted(std::size_t index);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void makeTable();
    void fillChoices();
    void refilter();

    LogModel* model_;
    QSortFilterProxyModel* filter_;
    QTableView* table_;
    QLineEdit* search_;
    QComboBox* host_;
    QComboBox* kind_;
    Moment moment_;
};

}  // namespace app
