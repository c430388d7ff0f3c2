#include "watching/live_model.h"

#include "files/hint_words.h"
#include "files/socket_words.h"
#include "files/time_words.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace app::watching {
namespace {

LiveRow rowOf(const tcp::SocketKey& key, const tcp::History& history, tcp::Instant first)
{
    return {key, history.last, history.stays.back().since,
            history.stays.size() == 1 && history.stays.back().since == first, history.ended};
}

/// Whether both rows are read the same, but for what time changes.
bool readsTheSame(const LiveRow& a, const LiveRow& b)
{
    const auto what = [](const LiveRow& it) {
        const tcp::SocketRow& socket = it.socket;
        return std::tuple(socket.state, socket.recvQ, socket.sendQ, socket.timer, socket.inode, it.since,
                          it.sinceFirst, it.ended);
    };
    return what(a) == what(b);
}

constexpr std::size_t kMostTold = 10;  ///< rows one by one: each time the table is sorted anew

}  // namespace

/// Finds the history of each row, and those that have no row yet: both are in the order of the keys.
LiveModel::Matched LiveModel::matchRows(const Histories& histories, std::optional<tcp::State> state)
{
    Matched found;
    found.kept.resize(rows_.size());
    leftOut_ = 0;
    std::size_t listed = 0;
    auto known = byKey_.begin();
    for (const auto& each : histories) {
        if (state && each.second.last.state != *state) continue;
        if (listed == kMostRows) {
            ++leftOut_;
            continue;
        }
        ++listed;
        while (known != byKey_.end() && row(*known).key < each.first) ++known;
        if (known != byKey_.end() && row(*known).key == each.first)
            found.kept[static_cast<std::size_t>(*known++)] = &each.second;
        else found.fresh.push_back(&each);
    }
    return found;
}

void LiveModel::removeLost(std::vector<const tcp::History*>& kept)
{
    for (int last = static_cast<int>(rows_.size()) - 1; last >= 0; --last) {
        const auto lost = [&](int row) { return kept[static_cast<std::size_t>(row)] == nullptr; };
        if (!lost(last)) continue;
        int first = last;
        while (first > 0 && lost(first - 1)) --first;
        beginRemoveRows({}, first, last);
        rows_.erase(rows_.begin() + first, rows_.begin() + last + 1);
        kept.erase(kept.begin() + first, kept.begin() + last + 1);
        endRemoveRows();
        last = first;
    }
}

void LiveModel::addFresh(const std::vector<const Histories::value_type*>& fresh)
{
    if (fresh.empty()) return;
    beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(fresh.size()) - 1);
    for (const auto* each : fresh) rows_.push_back(rowOf(each->first, each->second, first_));
    endInsertRows();
}

void LiveModel::show(const Histories& histories, const tcp::Owners& owners, tcp::Instant now,
                     std::optional<tcp::State> state)
{
    now_ = now;
    first_ = std::min(first_, now);
    const bool sameOwners = owners_ == owners;
    if (!sameOwners) owners_ = owners;
    Matched found = matchRows(histories, state);
    const std::size_t before = rows_.size();
    removeLost(found.kept);
    const bool sameRows = rows_.size() == before && found.fresh.empty();
    std::vector<int> changed;
    for (std::size_t i = 0; i < rows_.size(); ++i) {
        LiveRow fresh = rowOf(rows_[i].key, *found.kept[i], first_);
        if (!readsTheSame(rows_[i], fresh)) changed.push_back(static_cast<int>(i));
        rows_[i] = std::move(fresh);
    }
    tellChanged(changed, sameOwners);
    addFresh(found.fresh);
    if (!sameRows) {
        byKey_.resize(rows_.size());
        std::iota(byKey_.begin(), byKey_.end(), 0);
        std::ranges::sort(byKey_, {}, [this](int it) -> const tcp::SocketKey& { return row(it).key; });
    }
    rememberOwners(rows_.size() - found.fresh.size(), sameOwners);
    if (lastOwners_.size() > histories.size())
        std::erase_if(lastOwners_, [&](const auto& each) { return !histories.contains(each.first); });
}

/// A table is sorted and filtered anew where it is told of a change. Nobody has to be told that time has passed.
void LiveModel::tellChanged(const std::vector<int>& changed, bool sameOwners)
{
    if (rows_.empty()) return;
    if (!sameOwners || changed.size() > kMostTold)
        return emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    for (const int row : changed) emit dataChanged(index(row, 0), index(row, ColumnCount - 1));
}

/// Those of the rows from `first` on; of all of them where some owner is another one.
void LiveModel::rememberOwners(std::size_t first, bool sameOwners)
{
    for (std::size_t i = sameOwners ? first : 0; i < rows_.size(); ++i) {
        const LiveRow& row = rows_[i];
        const auto owner = owners_.find(row.socket.inode);
        if (row.socket.inode != 0 && owner != owners_.end()) lastOwners_[row.key] = owner->second;
    }
}

void LiveModel::clear()
{
    beginResetModel();
    rows_.clear();
    byKey_.clear();
    lastOwners_.clear();
    first_ = tcp::kNever;
    leftOut_ = 0;
    endResetModel();
}

void LiveModel::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    if (!rows_.empty()) emit dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

void LiveModel::setAddressesHidden(bool hidden)
{
    hidden_ = hidden;
    setAppearance(appearance_);
}

void LiveModel::retranslate()
{
    emit headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    setAppearance(appearance_);
}

int LiveModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QString LiveModel::process(const LiveRow& row) const
{
    const auto owner = owners_.find(row.socket.inode);
    if (row.socket.inode != 0 && owner != owners_.end())
        return QStringLiteral("%1 (%2)").arg(QString::fromStdString(owner->second.name)).arg(owner->second.pid);
    const auto last = lastOwners_.find(row.key);
    if (last == lastOwners_.end()) return {};
    return tr("was %1 (%2)").arg(QString::fromStdString(last->second.name)).arg(last->second.pid);
}

/// How long it has been in its state: by our looks, or, where it was there before them, by its last ACK.
tcp::Duration LiveModel::age(const LiveRow& row) const
{
    if (row.ended) return now_ - *row.ended;
    const bool told = row.socket.sinceAck && row.socket.state == tcp::State::CloseWait;
    return std::max(now_ - row.since, row.sinceFirst && told ? *row.socket.sinceAck : tcp::Duration{});
}

QString LiveModel::cell(const LiveRow& row, int column) const
{
    const tcp::SocketRow& socket = row.socket;
    switch (column) {
    case State:
        return row.ended ? tr("ended in %1").arg(theme::stateName(socket.state, appearance_.names))
                         : theme::stateName(socket.state, appearance_.names);
    case RecvQ: return QString::number(socket.recvQ);
    case SendQ: return QString::number(socket.sendQ);
    case Local: return files::SocketWords::end(socket.local, socket.localPort, hidden_);
    case Peer: return files::SocketWords::end(socket.peer, socket.peerPort, hidden_);
    case Timer: return row.ended ? QString() : files::SocketWords::timer(socket);
    case Age: {
        const QString time = files::TimeWords::age(age(row));
        if (row.ended) return tr("%1 ago").arg(time);
        return row.sinceFirst ? QStringLiteral("> ") + time : time;
    }
    case Process: return process(row);
    default: return {};
    }
}

QVariant LiveModel::sortKey(const LiveRow& row, int column) const
{
    switch (column) {
    case State: return static_cast<int>(row.socket.state) + (row.ended ? 100 : 0);
    case RecvQ: return row.socket.recvQ;
    case SendQ: return row.socket.sendQ;
    case Timer: return row.socket.timer == tcp::SeenTimer::Off ? qint64{-1} : qint64{row.socket.expires.count()};
    case Age: return qint64{age(row).count()};
    default: return cell(row, column);
    }
}

/// As sortKey() says, without what a QVariant costs; nothing where the words decide.
std::optional<bool> LiveModel::isBefore(const LiveRow& a, const LiveRow& b, int column) const
{
    const auto state = [](const LiveRow& it) { return static_cast<int>(it.socket.state) + (it.ended ? 100 : 0); };
    switch (column) {
    case State: return state(a) < state(b);
    case RecvQ: return a.socket.recvQ < b.socket.recvQ;
    case SendQ: return a.socket.sendQ < b.socket.sendQ;
    case Age: return age(a) < age(b);
    default: return std::nullopt;
    }
}

QVariant LiveModel::alignment(int column)
{
    const bool number = column == RecvQ || column == SendQ || column == Age;
    return QVariant(Qt::Alignment((number ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

QVariant LiveModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid()) return {};
    const LiveRow& it = row(index.row());
    const int column = index.column();
    switch (role) {
    case Qt::DisplayRole: return cell(it, column);
    case kSortRole: return sortKey(it, column);
    case Qt::ForegroundRole: return it.ended ? appearance_.theme.muted : appearance_.theme.text;
    case Qt::TextAlignmentRole: return alignment(column);
    default: return {};
    }
}

QVariant LiveModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::TextAlignmentRole && orientation == Qt::Horizontal) return alignment(section);
    if (role != Qt::DisplayRole || orientation != Qt::Horizontal) return {};
    switch (section) {
    case State: return tr("State");
    case RecvQ: return QStringLiteral("Recv-Q");
    case SendQ: return QStringLiteral("Send-Q");
    case Local: return tr("Local");
    case Peer: return tr("Peer");
    case Timer: return tr("Timer");
    case Age: return tr("In this state");
    case Process: return tr("Process");
    default: return {};
    }
}

}  // namespace app::watching
