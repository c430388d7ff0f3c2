#include "trying/last_steps_bar.h"

#include "lab/words.h"
#include "panels/text.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace app::trying {

LastStepsBar::LastStepsBar(QWidget* parent)
    : QFrame(parent), title_(panels::plainLabel(this, true)), goal_(panels::plainLabel(this, true))
{
    setObjectName("lastSteps");
    setProperty("panel", true);
    setProperty("asks", true);  // hints keep out of its way
    title_->setProperty("accent", true);
    title_->setObjectName("lastStepsTitle");
    goal_->setObjectName("lastStepsGoal");
    auto* top = new QHBoxLayout;
    top->setSpacing(5);
    top->addWidget(title_, 1);
    words_ = addButton("lastStepsWords", top);
    beside_ = addButton("lastStepsBeside", top);
    close_ = addButton("lastStepsClose", top);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(10, 3, 5, 5);
    column->setSpacing(2);
    column->addLayout(top);
    column->addWidget(goal_);
    theme::setType(title_, 13, QFont::Bold);
    theme::setType(goal_, 12.5);
    connect(words_, &QToolButton::clicked, this, &LastStepsBar::wordsWanted);
    connect(beside_, &QToolButton::clicked, this, &LastStepsBar::besideWanted);
    connect(close_, &QToolButton::clicked, this, &LastStepsBar::closed);
    hide();
    retranslate();
}

QToolButton* LastStepsBar::addButton(const char* name, QHBoxLayout* row)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setFocusPolicy(Qt::TabFocus);
    theme::setType(button, 12);
    row->addWidget(button);
    return button;
}

/// "○ client: FIN_WAIT_2 → TIME_WAIT → CLOSED"
QString LastStepsBar::place(const std::vector<tcp::State>& path, Way way, tcp::HostId host) const
{
    QStringList names;
    for (const tcp::State state : path) names << theme::stateName(state, appearance_.names);
    const QString mark = way == Way::There ? QStringLiteral("✓ ")
                         : way == Way::On  ? QStringLiteral("○ ")
                                           : QStringLiteral("✕ ");
    const QString where = names.size() == 1 ? tr("stays in %1").arg(names.front()) : names.join(QStringLiteral(" → "));
    return mark + tr("%1: %2").arg(lab::hostWord(host), where);
}

void LastStepsBar::show(const LastSteps& left, const std::array<Way, 2>& ways, bool done)
{
    const bool there = done && ways[0] == Way::There && ways[1] == Way::There;
    const bool elsewhere = done && (ways[0] == Way::Elsewhere || ways[1] == Way::Elsewhere);
    const QString yours = left.count == 1 ? tr("The last step is yours: call, and let time pass.")
                                          : tr("The last %1 steps are yours: call, and let time pass.").arg(left.count);
    panels::setWords(title_, there       ? tr("✓ Done as the lesson does it.")
                             : elsewhere ? tr("This is another way than the lesson's. Ctrl+Z takes it back.") : yours);
    QStringList places;
    for (const tcp::HostId host : tcp::kHosts)
        places << place(left.paths[tcp::index(host)], done ? ways[tcp::index(host)] : Way::On, host);
    panels::setWords(goal_, places.join(QStringLiteral("     ")));
    words_->setText(there ? tr("In the lesson's words") : tr("Show me"));
    beside_->setVisible(done);
    panels::setLooks(words_, "primary", there);
    setAccessibleName(title_->accessibleName());
    setAccessibleDescription(goal_->accessibleName());
    QFrame::show();
}

void LastStepsBar::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    close_->setIcon(theme::icon(theme::Icon::Close, appearance.theme));
}

void LastStepsBar::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange) retranslate();
    QFrame::changeEvent(event);
}

void LastStepsBar::retranslate()
{
    words_->setToolTip(tr("The lesson goes on as it was written (→)"));
    beside_->setText(tr("Beside the lesson"));
    beside_->setToolTip(tr("What you did stands beside what the lesson does, with the first difference marked"));
    close_->setToolTip(tr("Close; the run stays as it is"));
    close_->setAccessibleName(tr("Close"));
}

}  // namespace app::trying
