#include "capturing/connection_model.h"

#include "files/capture_words.h"
#include "files/time_words.h"
#include "lab/words.h"

#include <QLocale>

#include <algorithm>
#include <numeric>
#include <tuple>

namespace app::capturing {
namespace {

constexpr int kNoFindingRank = tcp::kFindingCount;

int rank(const CaptureRow& row) { return row.worst ? static_cast<int>(*row.worst) : kNoFindingRank; }

auto key(const tcp::SocketAddress& address) { return std::tuple(address.ip.v6, address.ip.octets, address.port); }

/// The order of states in the RFC; what is not known comes last.
int key(const tcp::EndStates& states)
{
    return states.assumed.size() == 1 ? static_cast<int>(states.assumed.only()) : 100 + states.proved.size();
}

}  // namespace

void ConnectionModel::clear()
{
    beginResetModel();
    rows_.clear();
    order_.clear();
    endResetModel();
}

void ConnectionModel::add(std::vector<CaptureRow> rows)
{
    if (rows.empty()) return;
    std::vector<std::uint32_t> seen;
    for (CaptureRow& row : rows) {
        rows_.push_back(std::move(row));
        if (passes(rows_.size() - 1)) seen.push_back(static_cast<std::uint32_t>(rows_.size() - 1));
    }
    if (seen.empty()) return;
    const int at = static_cast<int>(order_.size());
    beginInsertRows({}, at, at + static_cast<int>(seen.size()) - 1);
    order_.insert(order_.end(), seen.begin(), seen.end());
    endInsertRows();
}

void ConnectionModel::update(std::uint64_t number, CaptureRow row)
{
    if (number >= 1 && number <= rows_.size()) rows_[number - 1] = std::move(row);
}

void ConnectionModel::updated()
{
    const bool unsorted = column_ == Number && sorted_ == Qt::AscendingOrder;
    if (!unsorted || !filter_.isEmpty()) return arrange();
    if (!order_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ConnectionModel::setNames(theme::StateNames names)
{
    names_ = names;
    retranslate();
}

void ConnectionModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!order_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void ConnectionModel::conceal(std::uint64_t number)
{
    concealed_ = number;
    retranslate();
}

void ConnectionModel::setFilter(const QString& words)
{
    filter_ = words.toLower().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    arrange();
}

int ConnectionModel::rowOfNumber(std::uint64_t number) const
{
    const auto found = std::ranges::find(order_, static_cast<std::uint32_t>(number - 1));
    return found == order_.end() ? -1 : static_cast<int>(found - order_.begin());
}

int ConnectionModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(order_.size());
}

QString ConnectionModel::states(const tcp::EndStates& states) const
{
    if (states.proved.empty()) return tr("none possible");
    if (states.assumed.size() == 1)
        return theme::stateName(states.assumed.only(), names_) +
               (states.proved.size() == 1 ? QString() : QStringLiteral("?"));
    if (states.proved.size() > 2) return tr("one of %1").arg(states.proved.size());
    QStringList names;
    for (const tcp::State state : tcp::kStates)
        if (states.proved.has(state)) names << theme::stateName(state, names_);
    return names.join(QStringLiteral(" | "));
}

QString ConnectionModel::text(std::size_t place, int column) const
{
    const CaptureRow& row = rows_[place];
    if (place + 1 == concealed_ && column >= ClientState) return QStringLiteral("?");
    switch (column) {
    case Number: return QString::number(place + 1);
    case Client: return files::CaptureWords::text(row.ends[0]);
    case Server: return files::CaptureWords::text(row.ends[1]);
    case Packets: return row.done ? QString::number(row.packets) : QString();
    case Bytes: return row.done ? QString::number(row.octets) : QString();
    case Begins: return files::TimeWords::seconds(row.first - rows_.front().first);
    case Length: return row.done ? files::TimeWords::seconds(row.lasted) : QString();
    case ClientState: return row.done ? states(row.states[0]) : QStringLiteral("…");
    case ServerState: return row.done ? states(row.states[1]) : QStringLiteral("…");
    case Finding: return row.worst ? lab::qstring(tcp::text(*row.worst)) : QString();
    default: return {};
    }
}

// A title stands over its column: over numbers at the right.
QVariant ConnectionModel::alignment(int column)
{
    const bool number = column == Number || (column >= Packets && column <= Length);
    return QVariant(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

QVariant ConnectionModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const std::size_t place = order_[static_cast<std::size_t>(index.row())];
    if (role == Qt::TextAlignmentRole) return alignment(index.column());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole) return text(place, index.column());
    return {};
}

QModelIndexList ConnectionModel::match(const QModelIndex& start, int role, const QVariant& value, int hits,
                                       Qt::MatchFlags flags) const
{
    QModelIndexList found = QAbstractTableModel::match(start, role, value, hits, flags);
    for (const int column : {Client, Server}) {
        if (!found.isEmpty()) break;
        found = QAbstractTableModel::match(index(start.row(), column), role, value, hits, flags);
    }
    return found;
}

QVariant ConnectionModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole) return alignment(section);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Number: return tr("No.");
    case Client: return tr("Client, or A");
    case Server: return tr("Server, or B");
    case Packets: return tr("Packets");
    case Bytes: return tr("Bytes");
    case Begins: return tr("Begins at");
    case Length: return tr("Lasts");
    case ClientState: return tr("Client's state");
    case ServerState: return tr("Server's state");
    case Finding: return tr("Worst finding");
    default: return {};
    }
}

bool ConnectionModel::passes(std::size_t row) const
{
    if (filter_.isEmpty()) return true;
    QString all;
    for (const int column : {Number, Client, Server, ClientState, ServerState, Finding})
        all += text(row, column) + QLatin1Char('\n');
    all = all.toLower();
    return std::ranges::all_of(filter_, [&all](const QString& word) { return all.contains(word); });
}

bool ConnectionModel::before(std::uint32_t left, std::uint32_t right) const
{
    const CaptureRow& a = rows_[left];
    const CaptureRow& b = rows_[right];
    switch (column_) {
    case Client: return key(a.ends[0]) < key(b.ends[0]);
    case Server: return key(a.ends[1]) < key(b.ends[1]);
    case Packets: return a.packets < b.packets;
    case Bytes: return a.octets < b.octets;
    case Begins: return a.first < b.first;
    case Length: return a.lasted < b.lasted;
    case ClientState: return key(a.states[0]) < key(b.states[0]);
    case ServerState: return key(a.states[1]) < key(b.states[1]);
    case Finding: return rank(a) < rank(b);
    default: return left < right;
    }
}

void ConnectionModel::sort(int column, Qt::SortOrder order)
{
    column_ = column;
    sorted_ = order;
    arrange();
}

void ConnectionModel::arrange()
{
    emit layoutAboutToBeChanged();
    std::vector<std::uint32_t> numbers;
    const QModelIndexList held = persistentIndexList();
    for (const QModelIndex& index : held)
        numbers.push_back(order_[static_cast<std::size_t>(index.row())]);
    order_.clear();
    for (std::size_t row = 0; row < rows_.size(); ++row)
        if (passes(row)) order_.push_back(static_cast<std::uint32_t>(row));
    const auto inOrder = [this](std::uint32_t a, std::uint32_t b) {
        return sorted_ == Qt::AscendingOrder ? before(a, b) : before(b, a);
    };
    if (column_ != Number || sorted_ != Qt::AscendingOrder) std::ranges::stable_sort(order_, inOrder);
    for (int i = 0; i < held.size(); ++i) {
        const int row = rowOfNumber(numbers[static_cast<std::size_t>(i)] + 1);
        changePersistentIndex(held[i], row < 0 ? QModelIndex() : index(row, held[i].column()));
    }
    emit layoutChanged();
}

}  // namespace app::capturing
