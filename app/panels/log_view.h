#pragma once

#include "panels/panel.h"
#include "simulation/event_choice.h"

class QComboBox;
class QLineEdit;
class QSortFilterProxyModel;
class QTableView;

namespace app::panels {

class LogModel;

/// Everything that happened, with a filter by host and kind and a search; a double click goes there.
class LogView : public Panel {
    Q_OBJECT

public:
    explicit LogView(QWidget* parent = nullptr);

    void showMoment(const lab::Moment& moment) override;
    void setAppearance(const theme::Appearance& appearance) override;

signals:
    void momentWanted(std::size_t index);
    /// By the menu of a row: where it comes from; `forward`: what it led to.
    void whyWanted(const tcp::EventChoice& choice, bool forward);

protected:
    void retranslate() override;
    void showEvent(QShowEvent* event) override;

private:
    void makeTable();
    void fillChoices();
    void refilter();
    void fitTimes();
    void offerRow(QPoint place);

    LogModel* model_;
    QSortFilterProxyModel* filter_;
    QTableView* table_;
    QLineEdit* search_;
    QComboBox* host_;
    QComboBox* kind_;
    lab::Moment moment_;
};

}  // namespace app::panels
