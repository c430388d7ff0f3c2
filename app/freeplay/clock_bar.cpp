#include "freeplay/clock_bar.h"

#include "files/time_words.h"
#include "files/timer_words.h"
#include "lab/next_timer.h"
#include "lab/words.h"
#include "panels/text.h"
#include "theme/icons.h"
#include "theme/type.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace app::freeplay {

using namespace std::chrono_literals;

ClockBar::ClockBar(QWidget* parent) : panels::Panel(parent), time_(panels::plainLabel(this))
{
    setObjectName("clockBar");
    setProperty("panel", false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(5);
    time_->setObjectName("clockTime");
    row->addWidget(time_);
    next_ = addButton("clockNext");
    second_ = addButton("clockSecond");
    minute_ = addButton("clockMinute");
    timer_ = addButton("clockTimer");
    connect(next_, &QToolButton::clicked, this, [this] { emit runWanted(tcp::RunNext{}); });
    connect(second_, &QToolButton::clicked, this, [this] { emit runWanted(tcp::RunFor{1s}); });
    connect(minute_, &QToolButton::clicked, this, [this] { emit runWanted(tcp::RunFor{60s}); });
    connect(timer_, &QToolButton::clicked, this, &ClockBar::goToNextTimer);
    row->addStretch(1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    theme::setType(time_, 12.5, QFont::Bold);
    for (QToolButton* button : {next_, second_, minute_, timer_}) theme::setType(button, 12);
    ClockBar::retranslate();
}

QToolButton* ClockBar::addButton(const char* name)
{
    auto* button = new QToolButton(this);
    button->setObjectName(QLatin1String(name));
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    layout()->addWidget(button);
    return button;
}

void ClockBar::goToNextTimer()
{
    if (untilTimer_) emit runWanted(tcp::RunFor{*untilTimer_});
}

/// The tip is what a screen reader is told, too.
void ClockBar::say(QToolButton* button, const QString& text, const QString& tip, int key)
{
    button->setText(text);
    button->setAccessibleDescription(tip);
    button->setToolTip(key < keys_.size() ? QStringLiteral("%1  (%2)").arg(tip, keys_[key]) : tip);
}

void ClockBar::showMoment(const lab::Moment& moment)
{
    moment_ = moment;
    const tcp::World& world = moment.world();
    time_->setText(files::TimeWords::exact(world.now()));
    time_->setAccessibleName(tr("Simulated time: %1").arg(time_->text()));
    showNextEvent(world);
    showNextTimer(world);
}

void ClockBar::showNextEvent(const tcp::World& world)
{
    const auto due = world.nextDue();
    next_->setEnabled(due.has_value());
    if (!due)
        return say(next_, tr("Next event"), tr("Nothing is in flight and no timer is running: only an application "
                                               "call can change anything."),
                   0);
    const QString after = files::TimeWords::oneUnit(*due - world.now());
    const auto& flights = world.network().flights;
    if (world.network().boxDue() <= *due)
        return say(next_, tr("Next event"),
                   tr("The box in the middle sees a segment, or forgets a connection, in %1.").arg(after), 0);
    if (flights.empty() || flights.front().due > *due)
        return say(next_, tr("Next event"), tr("A timer expires in %1.").arg(after), 0);
    const QString bits = QString::fromStdString(tcp::controlText(flights.front().segment.ctl));
    const QString to = lab::hostWord(other(flights.front().from));
    say(next_, tr("Next event"), tr("%1 arrives at the %2 in %3.").arg(bits, to, after), 0);
}

void ClockBar::showNextTimer(const tcp::World& world)
{
    const auto ahead = lab::nextTimer(world);
    timer_->setEnabled(ahead.has_value());
    untilTimer_.reset();
    timerText_ = tr("To the next timer");
    if (!ahead) {
        say(timer_, timerText_, tr("No timer will expire unless a segment is lost."), 3);
        return fit();
    }
    untilTimer_ = ahead->due - world.now();
    timerText_ =
        tr("To the next timer: %1, %2, in %3")
            .arg(lab::hostWord(ahead->host), files::TimerWords::name(ahead->timer, ahead->probe),
                 files::TimeWords::oneUnit(*untilTimer_));
    say(timer_, timerText_, tr("%1. Anything due before that happens first.").arg(timerText_), 3);
    fit();
}

/// Which timer it is may be left to the tip, where the bar is too short.
void ClockBar::fit()
{
    timer_->setText(tr("Next timer"));
    setMinimumWidth(layout()->minimumSize().width());
    timer_->setText(timerText_);
    if (layout()->minimumSize().width() > width()) timer_->setText(tr("Next timer"));
}

void ClockBar::resizeEvent(QResizeEvent*)
{
    fit();
}

void ClockBar::setAppearance(const theme::Appearance& appearance)
{
    appearance_ = appearance;
    theme::setTextScale(*this, appearance.textScale);
    fit();
}

void ClockBar::retranslate()
{
    setAccessibleName(tr("Clock"));
    say(second_, tr("+1 s"), tr("Advance one second."), 1);
    say(minute_, tr("+60 s"), tr("Advance one minute."), 2);
    if (moment_.timeline) showMoment(moment_);
}

}  // namespace app::freeplay
