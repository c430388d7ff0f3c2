#include "kernel/player.h"

#include <poll.h>
#include <time.h>

#include <algorithm>

namespace app::kernel {
namespace {

using tcp::Duration;
using tcp::Instant;
using namespace std::chrono_literals;

constexpr Duration kNoCut = 6s;             ///< shorter waits are lived through
constexpr Duration kAfterLast = 3s;         ///< a silence that is cut lasts so long behind its last event
constexpr Duration kHair = 2ms;             ///< what is due at the end of a step arrives a hair later
constexpr Duration kTwoTicks = 8ms;  ///< an ACK that is due at the end of a step waits for the kernel's next tick
constexpr Duration kMostAckDelay = 400ms;   ///< an ACK that has not come by then will not
constexpr Duration kNothingDue = 200ms;     ///< where in the simulator nothing is due, as good as nothing is here
constexpr Duration kBetweenQuestions = 100ms;  ///< whether to cancel

}  // namespace

bool Player::run(const tcp::RunMode& mode)
{
    if (std::holds_alternative<tcp::RunNext>(mode)) runNext();
    else if (const auto* fixed = std::get_if<tcp::RunFor>(&mode)) runFor(fixed->time);
    else if (const auto* until = std::get_if<tcp::RunUntil>(&mode)) return runUntil(*until);
    else runQuiet();
    return !cancelled();
}

/// Sleeps until a packet leaves, an application speaks, or the time has come.
void Player::wait(Instant until)
{
    const Duration left = std::min<Duration>(until - now(), kBetweenQuestions);
    if (left <= Duration{}) return;
    std::array<pollfd, 4> polled{};
    for (std::size_t i = 0; i < hosts_.size(); ++i) {
        polled[i] = {hosts_[i].machine().wire().descriptor(), POLLIN, 0};
        polled[2 + i] = {hosts_[i].machine().reports(), POLLIN, 0};
    }
    const auto microseconds = left.count();
    const timespec time{microseconds / 1'000'000, static_cast<long>(microseconds % 1'000'000 * 1000)};
    ppoll(polled.data(), polled.size(), &time, nullptr);
}

/// Lives on until something happens, at most to this time.
void Player::liveUntil(Instant until)
{
    Instant wake = std::min(until, cable_.nextDue().value_or(until));
    for (const PlayedHost& host : hosts_) {
        if (host.powered) wake = std::min(wake, host.nextLook());
    }
    wait(wake);
    for (PlayedHost& host : hosts_) {
        const std::uint64_t before = cable_.count();
        drain(host);
        takeReports(host);
        if (host.nextLook() <= now() || cable_.count() != before) look(host, tcp::SeenCause::Timer);
    }
    if (auto flight = cable_.takeDue(now())) deliver(std::move(*flight));
}

void Player::runNext()
{
    const Duration usual = timetable_.length(step_);
    const Duration most = usual > Duration{} ? usual + usual / 7 + 5s : kNothingDue;
    const Instant end = now() + std::min<Duration>(how_.longestWait, most);
    const std::uint64_t before = events();
    while (events() == before && now() < end && !cancelled()) liveUntil(end);
    if (events() == before && usual > Duration{}) tell(tcp::SilenceCut{now(), step_, usual, most});
}

/// A silence is not lived through to its end, unless a timer runs that this run will see expire.
Duration Player::livedThrough(Duration wanted)
{
    if (wanted <= kNoCut || timetable_.timerComes(step_, how_.longestWait)) return wanted;
    const Duration longest = std::max(how_.longestWait, kAfterLast);
    const Duration waited = std::min({wanted, timetable_.lastEvent(step_) + kAfterLast, longest});
    if (waited < wanted) tell(tcp::SilenceCut{now(), step_, wanted, waited});
    return waited;
}

/// In this step less has happened than in the simulator's.
bool Player::missing() const { return events() - eventsBefore_ < timetable_.happenings(step_); }

/// More time, where a timer may be late, only until all has happened: the next step begins no later than it must.
void Player::runFor(Duration time)
{
    const Instant begin = now();
    Duration lasts = livedThrough(time);
    const bool reachesAll = lasts >= timetable_.lastEvent(step_);  // else its timer is not lived to see
    if (const auto extra = timetable_.grace(step_); extra && reachesAll) {
        tell(tcp::GraceGiven{now(), step_, *extra});
        lasts += *extra;
    }
    const Instant latest = begin + lasts;
    const auto waits = [&] { return now() < begin + std::min(time, lasts) || (now() < latest && missing()); };
    while (waits() && !cancelled()) liveUntil(now() < begin + time ? std::min(begin + time, latest) : latest);
    const Instant end = std::min(latest, now());
    if (lasts >= time) liveThroughAftermath(begin + time);
    if (lasts < time && !cancelled()) cable_.skip(time - lasts, now());
    for (auto due = cable_.nextDue(); due && *due <= end + kHair; due = cable_.nextDue()) liveUntil(*due);
    while ((owesAck(tcp::HostId::Client) || owesAck(tcp::HostId::Server)) && now() < end + kTwoTicks)
        liveUntil(end + kTwoTicks);
}

/// A timer of the step was late: what it leads to shall not fall into the next step.
void Player::liveThroughAftermath(Instant end)
{
    const Instant latest = end + timetable_.aftermath(step_);
    if (now() >= latest || !missing()) return;
    tell(tcp::GraceGiven{now(), step_, latest - now()});
    while (now() < latest && missing() && !cancelled()) liveUntil(latest);
}

bool Player::runUntil(const tcp::RunUntil& wanted)
{
    const Instant begin = now();
    const Duration usual = timetable_.length(step_);
    const Duration most = std::min<Duration>(how_.longestWait, usual + usual / 7 + 5s);
    const auto reached = [&] { return host(wanted.host).stateOf(wanted.connection) == wanted.state; };
    while (!reached() && !cancelled()) {
        liveUntil(begin + most);
        if (now() < begin + most) continue;
        tell(tcp::SilenceCut{now(), step_, usual, most});
        return reached();
    }
    return !cancelled();
}

/// Nothing on the cable, no ACK owed, and both applications have done what they can.
void Player::runQuiet()
{
    const Instant begin = now();
    Instant owedSince = tcp::kNever;
    while (!cancelled() && now() < begin + how_.longestWait) {
        const bool owed = owesAck(tcp::HostId::Client) || owesAck(tcp::HostId::Server);
        if (!owed) owedSince = tcp::kNever;
        else if (owedSince == tcp::kNever) owedSince = now();
        const bool settled = cable_.empty() && (!owed || now() - owedSince > kMostAckDelay);
        if (settled) {
            const std::uint64_t before = cable_.count();
            settle();
            if (cable_.count() == before) return;
        }
        liveUntil(now() + 20ms);
    }
}

}  // namespace app::kernel
