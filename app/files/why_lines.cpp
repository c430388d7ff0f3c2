#include "files/why_lines.h"

#include "files/cause_words.h"
#include "files/host_word.h"
#include "files/spelling.h"
#include "files/time_words.h"
#include "files/timer_words.h"
#include "simulation/settings.h"

#include <QCoreApplication>

#include <algorithm>
#include <chrono>
#include <cstdint>

namespace app::files {
namespace {

struct Why {
    Q_DECLARE_TR_FUNCTIONS(Why)
};

QString traceWord(auto value)
{
    const std::string_view text = tcp::text(value);
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

/// A timer that was stopped, or set anew, before it led to anything is left out.
bool leadsNowhere(const tcp::CauseLink& link, const tcp::CauseLink* next)
{
    const auto* timer = std::get_if<tcp::TimerChanged>(&link.event->what);
    const bool leaf = next == nullptr || next->from != link.event->number;
    const bool endsState =
        timer != nullptr && (timer->timer == tcp::Timer::TimeWait || timer->timer == tcp::Timer::FinWait2);
    return timer != nullptr && leaf && timer->what != tcp::TimerChange::Expired && !endsState;
}

}  // namespace

std::vector<WhyLine> linesBack(const tcp::Causes& causes, tcp::EventNumber event)
{
    std::vector<WhyLine> lines;
    for (const tcp::CauseLink& link : causes.whatLedTo(event)) {
        lines.push_back({link, causeText(*link.event), {}, 0});
        const tcp::TraceEvent* trigger = link.event->given != tcp::kNoEvent ? causes.find(link.event->cause) : nullptr;
        if (trigger != nullptr)
            lines.back().setOffBy = Why::tr("set off by: %1 %2").arg(hostWord(trigger->host), causeText(*trigger));
    }
    return lines;
}

std::vector<WhyLine> linesForward(const tcp::Causes& causes, tcp::EventNumber event)
{
    constexpr int kDeepest = 8;
    const std::vector<tcp::CauseLink> chain = causes.whatFollowedFrom(event);
    std::vector<WhyLine> lines;
    for (std::size_t i = 0; i < chain.size(); ++i) {
        if (i > 0 && leadsNowhere(chain[i], i + 1 < chain.size() ? &chain[i + 1] : nullptr)) continue;
        lines.push_back({chain[i], causeText(*chain[i].event), {}, i == 0 ? 0 : std::min(chain[i].branch, kDeepest)});
    }
    return lines;
}

std::vector<tcp::Timer> runningTimers(const tcp::Tcb& tcb)
{
    std::vector<tcp::Timer> running;
    for (int i = 0; i < tcp::kTimerCount; ++i) {
        const auto timer = static_cast<tcp::Timer>(i);
        if (timer != tcp::Timer::DelayedAck && tcb.running(timer)) running.push_back(timer);
    }
    return running;
}

bool isOpen(tcp::State state) { return state != tcp::State::Closed && state != tcp::State::Listen; }

bool waitsForItsOwnClose(const tcp::Host& host)
{
    const tcp::Connection* connection = host.current();
    return connection != nullptr && host.state() == tcp::State::CloseWait && !connection->tcb.closeCalled;
}

QStringList stayWords(const tcp::Causes& causes, const tcp::Host& host)
{
    const tcp::Connection* connection = host.current();
    if (connection == nullptr || !isOpen(host.state())) return {};
    QStringList lines;
    if (waitsForItsOwnClose(host)) lines << Why::tr("It waits for its own application to call close().");
    const tcp::TraceEvent* hang = host.hung ? causes.find(host.hungBy) : nullptr;
    if (hang != nullptr) lines << Why::tr("The application hangs from %1 on.").arg(momentText(hang->at));
    const auto running = runningTimers(connection->tcb);
    for (const tcp::Timer timer : running)
        lines << Why::tr("The %1 expires at %2.")
                     .arg(inSpelling(TimerWords::running(timer, connection->tcb, host.config), tcp::Spelling::Rfc),
                          momentText(connection->tcb.due(timer)));
    if (running.empty()) lines << Why::tr("No timer runs: time alone changes nothing.");
    return lines;
}

namespace {

/// A state in which a host was and that no timer could end.
struct Stay {
    const tcp::TraceEvent* entered = nullptr;
    tcp::Duration lasted{};
    std::size_t moment = 0;  ///< one of those in it: with a hanging application where there is one
};

/// The longest of the host up to the moment, if it lasted at least a second.
Stay longestUntimed(const tcp::Timeline& timeline, std::size_t moment, tcp::HostId host)
{
    Stay longest{nullptr, std::chrono::seconds(1), 0};
    const tcp::TraceEvent* entered = nullptr;
    constexpr std::size_t kNotHung = SIZE_MAX;
    std::size_t hung = kNotHung;
    for (std::size_t step = 0; step < moment; ++step) {
        if (hung == kNotHung && timeline.at(step).host(host).hung) hung = step;
        for (const tcp::TraceEvent& event : timeline.step(step).events) {
            if (event.host != host || !std::holds_alternative<tcp::StateChanged>(event.what)) continue;
            const tcp::Host& before = timeline.at(step).host(host);
            const tcp::Connection* connection = before.current();
            const bool untimed = entered != nullptr && connection != nullptr && isOpen(before.state()) &&
                                 before.state() != tcp::State::Established && runningTimers(connection->tcb).empty();
            if (untimed && event.at - entered->at >= longest.lasted)
                longest = {entered, event.at - entered->at, hung == kNotHung ? step : hung};
            entered = &event;
            hung = kNotHung;
        }
    }
    return longest;
}

}  // namespace

std::optional<StayBefore> stayBefore(const tcp::Timeline& timeline, std::size_t moment, tcp::HostId id,
                                     const tcp::Causes& causes)
{
    const Stay stay = longestUntimed(timeline, moment, id);
    if (stay.entered == nullptr) return std::nullopt;
    const tcp::Host& host = timeline.at(stay.moment).host(id);
    const QString lasted = TimeWords::exact(stay.lasted);
    return StayBefore{Why::tr("Before that it was in %1 for %2. Why?").arg(traceWord(host.state()), lasted),
                      linesBack(causes, stay.entered->number), stayWords(causes, host)};
}

QString momentText(tcp::Instant at)
{
    return Why::tr("%1 s").arg(std::chrono::duration<double>(at).count(), 0, 'f', 6);
}

}  // namespace app::files
