#pragma once

#include "lab/moment.h"
#include "theme/appearance.h"

#include <QAbstractTableModel>

#include <vector>

namespace app::panels {

/// Everything that happened up to a moment, a row each: when, to whom, what. The key word stands where the eye begins;
/// the whole sentence is in the tip.
class LogModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Time, Host, What, ColumnCount };
    enum Kind { Segments = 1, States = 2, Calls = 4, Timers = 8, Everything = 15 };
    static constexpr int kMomentRole = Qt::UserRole;  ///< the moment after the row's step
    static constexpr int kHostRole = Qt::UserRole + 1;
    static constexpr int kKindRole = Qt::UserRole + 2;
    static constexpr int kNumberRole = Qt::UserRole + 3;  ///< of the event

    using QAbstractTableModel::QAbstractTableModel;

    void showMoment(const lab::Moment& moment);
    void setNames(theme::StateNames names);
    void retranslate();

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        std::uint32_t step;
        std::uint32_t event;
    };
    const tcp::TraceEvent& eventAt(int row) const;

    theme::StateNames names_ = theme::StateNames::Stevens;
    lab::Moment moment_;
    std::vector<Row> rows_;
};

}  // namespace app::panels
