#pragma once

#include <QTableView>

namespace app::capturing {

/// The connections of a capture, a row each.
class ConnectionTable : public QTableView {
    Q_OBJECT

public:
    explicit ConnectionTable(QWidget* parent = nullptr);

    /// As wide as what is in them, and no wider than the table where that is possible.
    void fitColumns();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int least(int column) const;
};

}  // namespace app::capturing
