#pragma once

#include "lab/live.h"
#include "theme/appearance.h"

#include <QAbstractTableModel>

#include <map>
#include <vector>

namespace app::watching {

/// One socket, there now or ended a while ago.
struct LiveRow {
    tcp::SocketKey key;
    tcp::SocketRow socket;
    tcp::Instant since{};                ///< in this state, by our looks
    bool sinceFirst = false;             ///< it was there at the first look: it has been so for longer
    std::optional<tcp::Instant> ended;
};

/// Sockets as rows, of at most so many as a table can be read of. The row of a socket stays the same one as long as it
/// is there, so that what is selected stays selected.
class LiveModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { State, RecvQ, SendQ, Local, Peer, Timer, Age, Process, ColumnCount };
    static constexpr int kSortRole = Qt::UserRole;
    static constexpr std::size_t kMostRows = 20'000;

    using Histories = std::map<tcp::SocketKey, tcp::History>;

    using QAbstractTableModel::QAbstractTableModel;

    /// The sockets of a watch; `state`: only those (none: all).
    void show(const Histories& histories, const tcp::Owners& owners, tcp::Instant now, std::optional<tcp::State> state);
    /// Forgets all of them.
    void clear();
    void setAppearance(const theme::Appearance& appearance);
    void setAddressesHidden(bool hidden);
    void retranslate();
    const LiveRow& row(int row) const { return rows_[static_cast<std::size_t>(row)]; }
    /// Sockets that are not shown because there are too many.
    std::size_t leftOut() const { return leftOut_; }

    /// Which of two rows comes first in a table that is sorted by the column; empty: what is written there decides.
    std::optional<bool> isBefore(const LiveRow& a, const LiveRow& b, int column) const;
    /// Sorting asks for hundreds of thousands: nothing is checked.
    QModelIndex index(int row, int column, const QModelIndex& = {}) const override { return createIndex(row, column); }
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& = {}) const override { return ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QVariant alignment(int column);
    QString cell(const LiveRow& row, int column) const;
    QVariant sortKey(const LiveRow& row, int column) const;
    QString process(const LiveRow& row) const;
    tcp::Duration age(const LiveRow& row) const;
    void tellChanged(const std::vector<int>& changed, bool sameOwners);
    void rememberOwners(std::size_t first, bool sameOwners);
    struct Matched {
        std::vector<const tcp::History*> kept;                 ///< by row; nullptr: it is there no more
        std::vector<const Histories::value_type*> fresh;
    };
    Matched matchRows(const Histories& histories, std::optional<tcp::State> state);
    void removeLost(std::vector<const tcp::History*>& kept);
    void addFresh(const std::vector<const Histories::value_type*>& fresh);

    std::vector<LiveRow> rows_;
    std::vector<int> byKey_;             ///< the rows in the order of their keys
    tcp::Owners owners_;
    std::map<tcp::SocketKey, tcp::Owner> lastOwners_;  ///< also of those that have ended
    tcp::Instant now_{};
    tcp::Instant first_ = tcp::kNever;
    std::size_t leftOut_ = 0;
    bool hidden_ = false;
    theme::Appearance appearance_;
};

}  // namespace app::watching
