// Every kind of timer has one name: in the narration, the log, the chain of causes, the list of timers, on chips and
// at brackets, in both languages.

#include "files/cause_words.h"
#include "files/spelling.h"
#include "files/timer_words.h"
#include "lab/event_labels.h"
#include "lab/narrator.h"
#include "ladder/ladder_model.h"
#include "ladder/lessons.h"
#include "ladder/words.h"
#include "panels/log_model.h"
#include "panels/timers_table.h"

#include <gtest/gtest.h>

#include <map>
#include <memory>
#include <utility>

namespace {

using app::files::TimerWords;

struct TimerCase {
    const char* lesson;
    tcp::Timer timer;
    bool probe;
    const char* bracket;  ///< how its bracket begins; empty: with the short name
};

constexpr TimerCase kTimerCases[] = {
    {"syn-lost", tcp::Timer::Retransmission, false, ""}, {"data-into-the-void", tcp::Timer::Retransmission, true, ""},
    {"zero-window", tcp::Timer::Persist, false, ""},     {"client-closes-first", tcp::Timer::TimeWait, false, ""},
    {"user-timeout", tcp::Timer::User, false, ""},       {"keepalive", tcp::Timer::KeepAlive, false, ""},
    {"stalled-peer", tcp::Timer::FinWait2, false, "tcp_fin_timeout"},
    {"fin-wait-2-freebsd", tcp::Timer::FinWait2, false, "finwait2_timeout"},
    {"fin-wait-2-windows", tcp::Timer::FinWait2, false, ""},
};

class TimerNames : public testing::TestWithParam<const char*> {
protected:
    app::lab::Moment at(std::size_t index) const
    {
        app::lab::Moment moment;
        moment.timeline = timeline_;
        moment.index = index;
        return moment;
    }
    void play(const char* lesson) { timeline_ = app::given::lesson(lesson).end.timeline; }
    /// The step in which it expires, and the event.
    bool find(const TimerCase& it)
    {
        for (step_ = 0; step_ < app::given::lesson(it.lesson).end.index; ++step_)
            for (const tcp::TraceEvent& event : timeline_->step(step_).events) {
                const auto* timer = std::get_if<tcp::TimerChanged>(&event.what);
                const bool expired = timer && timer->what == tcp::TimerChange::Expired;
                event_ = event;
                if (expired && timer->timer == it.timer && timer->probe == it.probe) return true;
            }
        return false;
    }
    QString bracket(const TimerCase& it) const
    {
        const auto story = app::ladder::buildLadder(at(step_ + 1));
        for (const auto& span : story.timers)
            if (span.timer == it.timer && span.host == event_.host && span.to.at == event_.at)
                return app::ladder::LadderWords::timer(span, event_.at).join(QString());
        return {};
    }
    bool inTable(const QString& name) const
    {
        app::panels::TimersTable table;
        table.showMoment(at(step_));
        return table.plainText().contains(name);
    }
    bool inLog(const QString& name) const
    {
        app::panels::LogModel log;
        log.showMoment(at(step_ + 1));
        for (int row = 0; row < log.rowCount(); ++row)
            if (log.data(log.index(row, app::panels::LogModel::What), Qt::DisplayRole).toString().contains(name))
                return true;
        return false;
    }

    app::given::Tongue tongue_{QLatin1String(GetParam())};
    std::shared_ptr<const tcp::Timeline> timeline_;
    std::size_t step_ = 0;
    tcp::TraceEvent event_{};
};

INSTANTIATE_TEST_SUITE_P(Languages, TimerNames, testing::Values("en", "ko"));

}  // namespace

TEST_P(TimerNames, AreTheSameInAllPlaces)
{
    for (const TimerCase& it : kTimerCases) {
        SCOPED_TRACE(it.lesson);
        play(it.lesson);
        ASSERT_TRUE(find(it));
        const QString name = TimerWords::name(it.timer, it.probe);
        const QString brief = TimerWords::brief(it.timer, it.probe);
        const QString label = *it.bracket ? QString::fromLatin1(it.bracket) : brief;
        EXPECT_TRUE(name.contains(brief)) << name.toStdString();
        EXPECT_TRUE(app::lab::Narrator::sentence(event_).contains(name));
        EXPECT_TRUE(app::files::inSpelling(app::files::causeText(event_)).contains(name));
        EXPECT_EQ(app::lab::eventLabel(event_), brief);
        EXPECT_TRUE(bracket(it).startsWith(label)) << bracket(it).toStdString();
        EXPECT_TRUE(inTable(*it.bracket ? QStringLiteral("%1 (%2)").arg(name, label) : name));
        EXPECT_TRUE(inLog(name));
    }
}

/// A bracket has the name under which its timer expires.
TEST_P(TimerNames, AreThoseUnderWhichTheyWereSet)
{
    for (const app::given::Lesson& lesson : app::given::lessons()) {
        std::map<std::pair<tcp::HostId, std::uint32_t>, bool> set;
        for (std::size_t step = 0; step < lesson.end.index; ++step)
            for (const tcp::TraceEvent& event : lesson.end.happened(step).events) {
                const auto* timer = std::get_if<tcp::TimerChanged>(&event.what);
                if (!timer || timer->timer != tcp::Timer::Retransmission) continue;
                bool& probe = set[{event.host, event.connection}];
                if (timer->what == tcp::TimerChange::Set) probe = timer->probe;
                EXPECT_EQ(timer->probe, timer->what == tcp::TimerChange::Expired ? probe : timer->probe)
                    << lesson.id << " at " << event.at.count();
            }
    }
}
