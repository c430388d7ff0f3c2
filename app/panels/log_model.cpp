#include "panels/log_model.h"

#include "lab/narrator.h"
#include "lab/words.h"

namespace app {
namespace {

struct KindOf {
    int operator()(const tcp::Called&) const { return LogModel::Calls; }
    int operator()(const tcp::UserSignalled&) const { return LogModel::Calls; }
    int operator()(const tcp::Sent&) const { return LogModel::Segments; }
    int operator()(const tcp::Received&) const { return LogModel::Segments; }
    int operator()(const tcp::Lost&) const { return LogModel::Segments; }
    int operator()(const tcp::Injected&) const { return LogModel::Segments; }
    int operator()(const tcp::StateChanged&) const { return LogModel::States; }
    int operator()(const tcp::TimerChanged&) const { return LogModel::Timers; }
};

QString timerWords(const tcp::TimerChanged& change)
{
    QString text = qstring(tcp::text(change.timer)) + ' ' + qstring(tcp::text(change.what));
    if (change.what == tcp::TimerChange::Set) text += QStringLiteral(" → ") + formatTime(change.due);
    return text;
}

/// Timers that are not worth a sentence still have their row.
QString words(const tcp::Happening& happening)
{
    const QString sentence = Narrator::sentence(happening);
    if (!sentence.isEmpty()) return sentence;
    const auto* timer = std::get_if<tcp::TimerChanged>(&happening.what);
    return timer ? timerWords(*timer) : QString();
}

}  // namespace

void LogModel::showMoment(const Moment& moment)
{
    beginResetModel();
    const bool longer = moment_.timeline == moment.timeline && moment.index >= moment_.index;
    const std::size_t from = longer ? moment_.index : 0;
    if (!longer) rows_.clear();
    moment_ = moment;
    for (std::size_t i = from; i < moment.index; ++i) {
        const std::size_t count = moment.happened(i).happenings.size();
        for (std::size_t h = 0; h < count; ++h)
            rows_.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(h)});
    }
    endResetModel();
}

void LogModel::retranslate()
{
    beginResetModel();
    endResetModel();
}

int LogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

const tcp::Happening& LogModel::happening(int row) const
{
    const Row place = rows_[static_cast<std::size_t>(row)];
    return moment_.happened(place.step).happenings[place.happening];
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    const tcp::Happening& what = happening(index.row());
    if (role == kMomentRole) return rows_[static_cast<std::size_t>(index.row())].step + 1;
    if (role == kHostRole) return static_cast<int>(what.host);
    if (role == kKindRole) return std::visit(KindOf{}, what.what);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    switch (index.column()) {
    case Time: return formatTime(what.at);
    case Host: return hostWord(what.host);
    case What: return words(what);
    }
    return {};
}

QVariant LogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) return {};
    switch (section) {
    case Time: return tr("Time");
    case Host: return tr("Host");
    case What: return tr("What happened");
    }
    return {};
}

}  // namespace app
