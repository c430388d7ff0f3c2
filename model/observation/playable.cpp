#include "observation/playable.h"

#include "simulation/profiles.h"

#include <algorithm>

namespace tcp {
namespace {

/// A kernel follows Linux' rules, also where the scenario follows those of the RFC.
bool isOurs(std::string_view profile) { return profile == "linux" || profile == "rfc9293"; }

bool hasBug(const Settings& settings)
{
    return std::ranges::any_of(settings.bugs, [](Deviation bug) { return bug != Deviation::None; });
}

/// Sockets count the time of keepalive, TCP_DEFER_ACCEPT, SO_LINGER and TCP_LINGER2 in seconds.
bool setsPartsOfSeconds(const Config& config)
{
    const auto whole = [](Duration time) { return time % Duration(1s) == Duration{}; };
    const bool keepAlive = !config.keepAlive || (whole(*config.keepAlive) && whole(config.keepAliveInterval));
    const bool waits = whole(config.linger.value_or(Duration{})) && whole(config.finTimeout.value_or(Duration{}));
    return !keepAlive || !waits || !whole(config.deferAccept);
}

/// What a host is set to that no kernel can be, or that its player does not set.
std::optional<Unplayable> unlikeAnyKernel(const Config& wanted, const Config& usual)
{
    if (wanted.msl != usual.msl) return Unplayable::Msl;
    if (wanted.challengeAck != usual.challengeAck) return Unplayable::ChallengeAck;
    if (wanted.window < kLeastKernelWindow) return Unplayable::SmallWindow;
    return setsPartsOfSeconds(wanted) ? std::optional(Unplayable::PartsOfSeconds) : std::nullopt;
}

/// setsockopt() to a value that no socket takes.
std::optional<Unplayable> setsOptions(const Scenario& scenario, const Settings& linux)
{
    for (const ScenarioStep& step : scenario.steps) {
        for (const Action& action : step.actions) {
            const auto* call = std::get_if<CallAction>(&action);
            if (call == nullptr || call->call != HostCall::Set) continue;
            Settings changed = linux;
            const SettingKey* key = findSetting(call->option.key);
            if (key == nullptr || key->set(changed, call->option.value.view())) return Unplayable::SocketOption;
            if (const auto why = unlikeAnyKernel(changed.config, linux.config)) return why;
        }
    }
    return std::nullopt;
}

/// A CLOSE or ABORT of a connection that is still a request of the listener.
bool closesRequest(const Timeline& timeline, std::size_t step, const TraceEvent& event, const StateChanged& change)
{
    const bool closed = change.trigger == Trigger::Close || change.trigger == Trigger::Abort;
    if (change.from != State::SynReceived || !closed) return false;
    const Connection* connection = timeline.at(step).host(event.host).current();
    return connection != nullptr && connection->tcb.passive;
}

/// What the scenario does by its own rules that sockets have no call for.
std::optional<Unplayable> withoutCall(const Timeline& timeline)
{
    for (std::size_t step = 0; step < timeline.size(); ++step) {
        for (const TraceEvent& event : timeline.step(step).events) {
            const auto* change = std::get_if<StateChanged>(&event.what);
            if (change == nullptr) continue;
            if (change->from == State::Listen && change->to == State::SynSent) return Unplayable::NoSuchCall;
            if (closesRequest(timeline, step, event, *change)) return Unplayable::NoDescriptor;
        }
    }
    return std::nullopt;
}

}  // namespace

std::optional<Unplayable> unplayable(const Scenario& scenario, const Settings& linux)
{
    if (hasBug(linux)) return Unplayable::WrongRule;
    const auto another = [](const ScenarioHost& host) { return !host.profile.empty() && !isOurs(host.profile); };
    const bool others = std::ranges::any_of(scenario.hosts, another);
    if (!isOurs(scenario.profile) || others) return Unplayable::OtherSystem;
    const Settings usual = findProfile("linux")->settings();
    if (linux.maxOrphans != usual.maxOrphans) return Unplayable::OrphanLimit;
    for (const HostId host : kHosts) {
        if (const auto why = unlikeAnyKernel(linux.of(host).config, usual.config)) return why;
    }
    if (const auto why = setsOptions(scenario, linux)) return why;
    const SettingsOrError own = settingsOf(scenario, {});
    return own.error ? std::nullopt : withoutCall(play(scenario, own.settings).timeline);
}

}  // namespace tcp
