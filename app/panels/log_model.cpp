#include "panels/log_model.h"

#include "files/cause_words.h"
#include "files/spelling.h"
#include "files/time_words.h"
#include "files/timer_words.h"
#include "lab/narrator.h"
#include "lab/words.h"

#include <QCoreApplication>

namespace app::panels {
namespace {

struct LogWords {
    Q_DECLARE_TR_FUNCTIONS(LogWords)
};

struct KindOf {
    int operator()(const tcp::Called&) const { return LogModel::Calls; }
    int operator()(const tcp::UserSignalled&) const { return LogModel::Calls; }
    int operator()(const tcp::Sent&) const { return LogModel::Segments; }
    int operator()(const tcp::Received&) const { return LogModel::Segments; }
    int operator()(const tcp::Lost&) const { return LogModel::Segments; }
    int operator()(const tcp::Delayed&) const { return LogModel::Segments; }
    int operator()(const tcp::Injected&) const { return LogModel::Segments; }
    int operator()(const tcp::StateChanged&) const { return LogModel::States; }
    int operator()(const tcp::TimerChanged&) const { return LogModel::Timers; }
    int operator()(const tcp::BoxChanged&) const { return LogModel::States; }
};

QString timerWords(const tcp::TimerChanged& change)
{
    const QString timer = files::TimerWords::name(change);
    switch (change.what) {
    case tcp::TimerChange::Set:
        return LogWords::tr("%1 set: expires at %2").arg(timer, files::TimeWords::exact(change.due));
    case tcp::TimerChange::Cancelled: return LogWords::tr("%1 stopped").arg(timer);
    case tcp::TimerChange::Expired: return LogWords::tr("%1 expires").arg(timer);
    }
    return {};
}

/// Timers that are not worth a sentence still have their row.
QString words(const tcp::TraceEvent& event)
{
    const QString sentence = lab::Narrator::sentence(event);
    if (!sentence.isEmpty()) return sentence;
    const auto* timer = std::get_if<tcp::TimerChanged>(&event.what);
    return timer ? timerWords(*timer) : QString();
}

}  // namespace

void LogModel::showMoment(const lab::Moment& moment)
{
    beginResetModel();
    const bool longer = moment_.timeline == moment.timeline && moment.index >= moment_.index;
    const std::size_t from = longer ? moment_.index : 0;
    if (!longer) rows_.clear();
    moment_ = moment;
    for (std::size_t i = from; i < moment.index; ++i) {
        const std::size_t count = moment.happened(i).events.size();
        for (std::size_t h = 0; h < count; ++h)
            rows_.push_back({static_cast<std::uint32_t>(i), static_cast<std::uint32_t>(h)});
    }
    endResetModel();
}

void LogModel::setNames(theme::StateNames names)
{
    names_ = names;
    retranslate();
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

const tcp::TraceEvent& LogModel::eventAt(int row) const
{
    const Row place = rows_[static_cast<std::size_t>(row)];
    return moment_.happened(place.step).events[place.event];
}

QVariant LogModel::data(const QModelIndex& index, int role) const
{
    const tcp::TraceEvent& what = eventAt(index.row());
    if (role == kMomentRole) return rows_[static_cast<std::size_t>(index.row())].step + 1;
    if (role == kNumberRole) return what.number;
    if (role == kHostRole) return static_cast<int>(what.host);
    if (role == kKindRole) return std::visit(KindOf{}, what.what);
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole) return {};
    if (role == Qt::ToolTipRole) return words(what);
    switch (index.column()) {
    case Time: return files::TimeWords::exact(what.at);
    case Host: return lab::hostWord(what.host);
    case What: return files::inSpelling(files::causeText(what), theme::spellingOf(names_));
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

}  // namespace app::panels
