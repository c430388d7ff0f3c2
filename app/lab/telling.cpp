#include "lab/telling.h"

#include "files/local_text.h"
#include "lab/narrator.h"

#include "files/changed_settings.h"

#include <QCoreApplication>

#include <algorithm>

namespace app::lab {
namespace {

constexpr int kMostToldAtOnce = 6;
constexpr std::uint32_t kInitialWindow = 10;  ///< segments, RFC 6928

struct TellingWords {
    Q_DECLARE_TR_FUNCTIONS(TellingWords)
};

const tcp::Tcb* tcbOf(const tcp::World& world, const tcp::TraceEvent& event)
{
    const tcp::Connection* connection = world.host(event.host).connection(event.connection);
    return connection == nullptr ? nullptr : &connection->tcb;
}

/// A timeout with more behind the lost segment: what arrived beyond it would have told a real sender sooner.
bool waitedForTimer(const tcp::World& before, const tcp::TraceEvent& event)
{
    const auto* timer = std::get_if<tcp::TimerChanged>(&event.what);
    if (timer == nullptr || timer->what != tcp::TimerChange::Expired || timer->timer != tcp::Timer::Retransmission)
        return false;
    const tcp::Tcb* tcb = tcbOf(before, event);
    return tcb != nullptr && tcp::synchronized(tcb->state()) && tcb->snd.una < tcb->snd.last && !tcb->snd.lossAssumed;
}

/// More than a real sender would have sent before the first acknowledgment.
bool overInitialWindow(const tcp::World& after, const tcp::TraceEvent& event)
{
    const tcp::Tcb* tcb = std::holds_alternative<tcp::Sent>(event.what) ? tcbOf(after, event) : nullptr;
    if (tcb == nullptr || !tcp::synchronized(tcb->state())) return false;
    const std::uint32_t most =
        kInitialWindow * std::min<std::uint32_t>(tcb->snd.mss, after.host(event.host).config.mss);
    return static_cast<std::uint32_t>(tcb->snd.nxt - tcb->snd.una) > most;
}

/// What a real TCP would have done otherwise in what just happened, because it is not simulated.
QString notSimulated(const Moment& moment)
{
    if (moment.timeline->recorded()) return {};
    bool waited = false;
    bool over = false;
    for (std::size_t i = moment.previous; i < moment.index; ++i) {
        for (const tcp::TraceEvent& event : moment.happened(i).events) {
            waited = waited || waitedForTimer(moment.timeline->at(i), event);
            over = over || overInitialWindow(moment.timeline->at(i + 1), event);
        }
    }
    if (waited)
        return TellingWords::tr(
            "A real TCP might have noticed this loss earlier by SACK, and its congestion window would shrink; "
            "neither is simulated.");
    if (over)
        return TellingWords::tr(
            "A real TCP would have sent about 10 segments and waited for ACKs; congestion control is not simulated.");
    return {};
}

Telling byNarrator(const Moment& moment)
{
    QStringList said = Narrator::sentences(*moment.timeline, moment.previous, moment.index);
    const QString title = Narrator::headline(*moment.timeline, moment.previous, moment.index);
    for (QString& sentence : said) {
        if (sentence.startsWith(title)) sentence.remove(0, title.size() + 1);  // it is the headline already
    }
    said.removeAll(QString());
    if (said.size() > kMostToldAtOnce) said = said.mid(said.size() - kMostToldAtOnce);
    if (const QString limit = notSimulated(moment); !limit.isEmpty()) said << limit;
    const tcp::Clause clause = Narrator::clause(*moment.timeline, moment.previous, moment.index);
    return {title, said.join(' '), Narrator::why(clause), {}};
}

/// What the author wrote is about the settings of the lesson; a run with other ones says so in place.
QString noteAt(const Moment& moment)
{
    if (moment.timeline->recorded()) return {};
    const QString note = files::changedSettingsNote(*moment.scenario, moment.world().settings());
    return note.isEmpty() ? note : ' ' + note;
}

Telling byLesson(const Moment& moment)
{
    Telling telling = lessonTelling(*moment.scenario, moment.step, moment.language);
    const bool silent = telling.title.isEmpty() && telling.say.isEmpty() && telling.why.isEmpty();
    if (silent) return byNarrator(moment);
    const tcp::Timeline& timeline = *moment.timeline;
    if (!telling.say.isEmpty()) telling.say += noteAt(moment);
    if (telling.title.isEmpty()) telling.title = Narrator::headline(timeline, moment.previous, moment.index);
    if (telling.say.isEmpty()) telling.say = Narrator::sentences(timeline, moment.previous, moment.index).join(' ');
    return telling;
}

}  // namespace

bool lessonSpeaks(const Moment& moment)
{
    if (!moment.scenario || moment.step == 0 || moment.step > moment.told) return false;
    return moment.index == moment.stepEnds[moment.step - 1];
}

Telling lessonTelling(const tcp::Scenario& scenario, std::size_t step, const QString& language)
{
    const tcp::ScenarioStep& words = scenario.steps[step - 1];
    return {files::localText(words.title, language), files::localText(words.say, language),
            files::localText(words.why, language), files::toolText(words.look, language)};
}

Telling tellingAt(const Moment& moment)
{
    if (lessonSpeaks(moment)) return byLesson(moment);
    if (moment.index > 0 || moment.step > 0) return byNarrator(moment);
    if (!moment.scenario) return {};
    const QString summary = files::localText(moment.scenario->summary, moment.language);
    return {files::localText(moment.scenario->title, moment.language),
            summary + (summary.isEmpty() ? QString() : noteAt(moment)),
            {},
            {}};
}

}  // namespace app::lab
