#pragma once

#include "capturing/capture_row.h"
#include "theme/appearance.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <vector>

namespace app::capturing {

/// The connections of a capture. Sorted and filtered it is a list of places in the same rows: a million of them cost
/// four octets each more, and only those that are seen are ever put into words.
class ConnectionModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column {
        Number,
        Client,
        Server,
        Packets,
        Bytes,
        Begins,
        Length,
        ClientState,
        ServerState,
        Finding,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    void clear();
    void add(std::vector<CaptureRow> rows);
    /// By number, from 1.
    void update(std::uint64_t number, CaptureRow row);
    /// After a number of updates: what is sorted by them is sorted anew.
    void updated();
    void setNames(theme::StateNames names);
    void retranslate();
    /// States and findings of this connection are not told while its packets are predicted; 0: all are told.
    void conceal(std::uint64_t number);
    /// Words that a row must have, all of them.
    void setFilter(const QString& words);

    const std::vector<CaptureRow>& rows() const { return rows_; }
    std::uint64_t numberAt(int row) const { return order_[static_cast<std::size_t>(row)] + 1; }
    /// Where the connection of this number is seen; -1: it is filtered away.
    int rowOfNumber(std::uint64_t number) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;
    /// Type-ahead: where the column has no such text, either address has it.
    QModelIndexList match(const QModelIndex& start, int role, const QVariant& value, int hits,
                          Qt::MatchFlags flags) const override;

private:
    static QVariant alignment(int column);
    QString text(std::size_t row, int column) const;
    QString states(const tcp::EndStates& states) const;
    bool passes(std::size_t row) const;
    bool before(std::uint32_t a, std::uint32_t b) const;
    void arrange();

    std::vector<CaptureRow> rows_;
    std::vector<std::uint32_t> order_; ///< places in rows_ that are seen
    QStringList filter_;
    std::uint64_t concealed_ = 0;
    int column_ = Number;
    Qt::SortOrder sorted_ = Qt::AscendingOrder;
    theme::StateNames names_ = theme::StateNames::Stevens;
};

}  // namespace app::capturing
