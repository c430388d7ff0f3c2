#include "trying/last_steps_bar.h"

#include "lab/words.h"
#include "panels/text.h"

#include <QLabel>
#include <QToolButton>

namespace app::trying {
namespace {

QString markOf(Way way)
{
    switch (way) {
    case Way::There: return QStringLiteral("✓ ");
    case Way::On: return QStringLiteral("○ ");
    case Way::Elsewhere: return QStringLiteral("✕ ");
    }
    return {};
}

}  // namespace

LastStepsBar::LastStepsBar(QWidget* parent)
    : TaskBar("lastSteps", parent), action_(addButton("lastStepsAction")), words_(addButton("lastStepsWords")),
      beside_(addButton("lastStepsBeside")), goal_(addLine("lastStepsGoal", 12.5))
{
    connect(action_, &QToolButton::clicked, this, &LastStepsBar::actionWanted);
    connect(words_, &QToolButton::clicked, this, &LastStepsBar::wordsWanted);
    connect(beside_, &QToolButton::clicked, this, &LastStepsBar::besideWanted);
    LastStepsBar::retranslate();
}

/// "○ client: FIN_WAIT_2 → TIME_WAIT → CLOSED"
QString LastStepsBar::place(const std::vector<tcp::State>& path, Way way, tcp::HostId host) const
{
    QStringList names;
    for (const tcp::State state : path) names << theme::stateName(state, appearance_.names);
    const QString where = names.size() == 1 ? tr("stays in %1").arg(names.front()) : names.join(QStringLiteral(" → "));
    return markOf(way) + tr("%1: %2").arg(lab::hostWord(host), where);
}

/// "○ lost on the way: FIN,ACK (client)": it is the learner who loses it.
QStringList LastStepsBar::mishaps(const LastSteps& left, Way way)
{
    QStringList lost, forged;
    for (const Mishap& one : left.mishaps)
        (one.forged ? forged : lost) << QStringLiteral("%1 (%2)").arg(one.bits, lab::hostWord(one.host));
    QStringList words;
    if (!lost.isEmpty()) words << markOf(way) + tr("lost on the way: %1").arg(lost.join(QStringLiteral(", ")));
    if (!forged.isEmpty()) words << markOf(way) + tr("forged, for: %1").arg(forged.join(QStringLiteral(", ")));
    return words;
}

QString LastStepsBar::offer(const LastSteps& left)
{
    const bool calls = left.mishaps.empty();
    if (left.count == 1)
        return calls ? tr("The last step is yours: call, and let time pass.")
                     : tr("The last step is yours: call, drop or forge what is named, and let time pass.");
    return (calls ? tr("The last %1 steps are yours: call, and let time pass.")
                  : tr("The last %1 steps are yours: call, drop or forge what is named, and let time pass."))
        .arg(left.count);
}

void LastStepsBar::show(const LastSteps& left, const Progress& progress, bool done)
{
    const bool there = done && progress.all(Way::There);
    const bool elsewhere = done && progress.any(Way::Elsewhere);
    panels::setWords(&title(), there       ? tr("✓ Done as the lesson does it.")
                               : elsewhere ? tr("This is another way than the lesson's. Ctrl+Z takes it back.")
                                           : offer(left));
    QStringList places;
    for (const tcp::HostId host : tcp::kHosts)
        places << place(left.paths[tcp::index(host)], done ? progress.hosts[tcp::index(host)] : Way::On, host);
    places << mishaps(left, done ? progress.mishaps : Way::On);
    panels::setWords(goal_, places.join(QStringLiteral("     ")));
    words_->setText(there ? tr("In the lesson's words") : tr("Show me"));
    action_->setVisible(!left.mishaps.empty());
    beside_->setVisible(done);
    panels::setLooks(words_, "primary", there);
    setAccessibleName(title().accessibleName());
    setAccessibleDescription(goal_->accessibleName());
    QFrame::show();
}

void LastStepsBar::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    TaskBar::setAppearance(appearance);
}

void LastStepsBar::retranslate()
{
    action_->setText(tr("Drop or forge…"));
    action_->setToolTip(
        tr("Write what the network does or which segment is forged: network drop client 1 FIN, inject server SYN. "
           "In the ladder, a segment in flight has a button that drops it."));
    words_->setToolTip(tr("The lesson goes on as it was written (→)"));
    beside_->setText(tr("Beside the lesson"));
    beside_->setToolTip(tr("What you did stands beside what the lesson does, with the first difference marked"));
    closer().setToolTip(tr("Close; the run stays as it is"));
    closer().setAccessibleName(tr("Close"));
}

}  // namespace app::trying
